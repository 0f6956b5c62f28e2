# lib — for the tests of this folder: sets papers and reads them back with poppler and qpdf.
# They run in the build's folder; $top is theirs to fill.
set -u
LC_ALL=C.UTF-8 SESIONA_AHORA=2026-03-25T10:00:00-06:00
export LC_ALL SESIONA_AHORA
for tool in pdftotext pdfinfo pdffonts qpdf; do
	command -v $tool >/dev/null || { echo "falta $tool"; exit 77; }
done
top=$(mktemp -d) || exit 99
trap 'rm -rf "$top"' EXIT
bad=0

complain() {
	echo "$*"
	bad=1
}

# set_paper NAME: the paper on standard input becomes $top/NAME.pdf, and it is a sound one.
set_paper() {
	cat >"$top/$1.md"
	./sesiona-pdf <"$top/$1.md" >"$top/$1.pdf" 2>"$top/err" || {
		complain "$1: $(head -n 1 "$top/err")"
		return 1
	}
	qpdf --check "$top/$1.pdf" >"$top/out" 2>&1 || complain "$1: $(cat "$top/out")"
	pdffonts "$top/$1.pdf" | awk 'NR > 2 { fonts++; if ($(NF - 4) != "yes" || $(NF - 3) != "yes") bad = 1 }
		END { exit bad || !fonts }' || complain "$1: not every font is embedded, and only what is used"
}

# refused NAME TEXT: the paper on standard input is not taken, and the reason is one line.
refused() {
	./sesiona-pdf >"$top/out" 2>"$top/err"
	status=$?
	[ $status -eq 1 ] || complain "$1: status $status"
	[ -s "$top/out" ] && complain "$1: something was written"
	[ "$(cat "$top/err")" = "sesiona-pdf: $2" ] || complain "$1: it said «$(cat "$top/err")»"
}

# info NAME FIELD: what pdfinfo says of it.
info() {
	pdfinfo "$top/$1.pdf" | sed -n "s/^$2: *//p"
}

# sheet NAME N: all the text of sheet N, laid out.
sheet() {
	pdftotext -layout -f "$2" -l "$2" "$top/$1.pdf" -
}

# box NAME N X Y WIDTH HEIGHT: the lines of sheet N inside a box, in points; none is blank.
box() {
	pdftotext -layout -f "$2" -l "$2" -x "$3" -y "$4" -W "$5" -H "$6" "$top/$1.pdf" - | tr -d '\f' |
		sed '/^ *$/d'
}

# body NAME N: the lines of the text of sheet N of a paper in carta without initials.
body() {
	box "$1" "$2" 0 52 612 688
}

# has WHAT TEXT: standard input has the text on one of its lines.
has() {
	grep -qF -- "$2" || complain "$1 lacks «$2»"
}
