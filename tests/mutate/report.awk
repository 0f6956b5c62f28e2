# report.awk SURVIVORS RESULTS — the table, and who survived without being in SURVIVORS.
#
# SURVIVORS: a mark, file, line as it is, line as it was made, reason; by tabs. Mark "=": nobody could
# tell the difference; "~": it could be told, and is not worth a test.

FNR == NR {
	if ($0 !~ /^#/ && NF >= 4)
		known[$2 FS $3 FS $4] = $1
	next
}

{
	key = $2 FS $4 FS $5
	if (!($2 in seen)) {
		seen[$2] = 1
		order[++files] = $2
	}
	if ($1 == "survived" && key in known && known[key] == "=")
		n[$2, "same"]++
	else
		n[$2, $1]++
	if ($1 == "survived" && !(key in known)) {
		new++
		print "sobrevive" FS $2 ":" $3 FS $4 FS $5
	}
}

function row(name, killed, survived, same, stillborn)
{
	all = killed + survived
	printf "%-24s %7d %7d %7.1f %% %11d %9d\n", name, killed, survived, all ? 100 * killed / all : 100, same, stillborn
}

END {
	printf "%-24s %7s %7s %9s %11s %9s\n", "", "cazados", "vivos", "", "equivalente", "imposible"
	for (i = 1; i <= files; i++) {
		f = order[i]
		row(f, n[f, "killed"], n[f, "survived"], n[f, "same"], n[f, "stillborn"])
		k += n[f, "killed"]
		s += n[f, "survived"]
		e += n[f, "same"]
		b += n[f, "stillborn"]
	}
	row("total", k, s, e, b)
	exit new > 0
}
