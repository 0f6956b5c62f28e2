#!/bin/sh
# doc/CONFIANZA promises by naming tests: each of them is there, and each order too.
set -u
top=${srcdir:-.}
wrong=0

complain() {
	echo "CONFIANZA: $*"
	wrong=1
}

# "tests/a/{b,c}.t" and "tests/a/test_b, test_c" as a path each.
named=$(tr '\n' ' ' <"$top/doc/CONFIANZA" | grep -o 'tests/[a-z]*/[^ ,]*{[^}]*}[^ ]*\|tests/[a-z]*\(/test_[a-z_*]*\(, test_[a-z_*]*\)*\)\{0,1\}' |
	awk '{
		n = split($0, word, /, */); folder = word[1]; sub(/[^\/]*$/, "", folder)
		if (match($0, /[{][^}]*[}]/)) {
			inside = substr($0, RSTART + 1, RLENGTH - 2); before = substr($0, 1, RSTART - 1)
			after = substr($0, RSTART + RLENGTH); m = split(inside, part, ",")
			for (i = 1; i <= m; i++) print before part[i] after
		} else {
			print word[1]
			for (i = 2; i <= n; i++) print folder word[i]
		}
	}' | sed 's/[.,;:)]*$//' | sort -u)
[ "$(echo "$named" | wc -l)" -gt 20 ] || complain "only these tests were found in it: $named"
set -f # a name with * is looked for in the source tree, not here
for path in $named; do
	set +f
	set -- "$top"/$path "$top"/$path.c
	for try; do
		[ -e "$try" ] && continue 2
	done
	complain "there is no $path"
done
set +f
for order in $(grep -o 'make -C build [a-z]*' "$top/doc/CONFIANZA" | awk '{ print $4 }' | sort -u); do
	grep -q "^$order:" "$top/tests/tests.am" || complain "make knows no $order"
done
for order in $(grep -o '\./bootstrap [a-z]*' "$top/doc/CONFIANZA" | awk '{ print $2 }' | sort -u); do
	grep -q "^$order)" "$top/bootstrap" || complain "bootstrap knows no $order"
done
exit $wrong
