#!/bin/sh
# Tables: the heading on each sheet, rows whole, cells inside their columns.
. "${srcdir:-.}/tests/pdf/lib.sh"

# rows N: a table of N rows of one, two or three lines, the words of each tell of which it is.
rows() {
	awk -v n="$1" 'BEGIN {
		print "| Folio | Lo acordado | Votos |\n|---|---|--:|"
		for (i = 1; i <= n; i++) {
			printf "| folio%d | ", i
			for (j = 0; j < (i % 3 + 1) * 9; j++)
				printf "fila%d ", i
			printf "| %d |\n", i * 7
		}
	}'
}

# ---- the heading on each sheet, and no row in two sheets ---------------------------------

for before in 0 2 5; do
	{
		printf '# Registro\n\n'
		for i in $(seq 1 $before); do printf 'Texto.\n\n'; done
		rows 90
	} | set_paper registro
	n=$(info registro Pages)
	[ "$n" -ge 3 ] || complain "registro: $n sheets"
	for i in $(seq 1 "$n"); do
		body registro "$i" >"$top/body"
		grep -q fila "$top/body" && {
			grep -qE 'Folio +Lo acordado +Votos' "$top/body" || complain "sheet $i has no heading"
		}
		sed "s/^/$i /" "$top/body"
	done | awk '
	match($0, /fila[0-9]+/) {
		row = substr($0, RSTART, RLENGTH)
		if ((row in on) && on[row] != $1) { print row " is on two sheets"; bad = 1 }
		if (!(row in on)) rows++
		on[row] = $1
	}
	END { if (rows != 90) { print rows + 0 " rows of 90"; bad = 1 } exit bad }' || bad=1
done

# A table that would fit on a sheet's third is not divided, nor parted from what announces it.
for before in $(seq 22 29); do
	{
		for i in $(seq 1 "$before"); do printf 'Texto.\n\n'; done
		printf 'El sentido de los votos:\n\n'
		rows 6
	} | set_paper votos
	for i in $(seq 1 "$(info votos Pages)"); do
		body votos "$i" | grep -c -e 'El sentido' -e folio
	done | grep -v '^0$' >"$top/counts"
	[ "$(cat "$top/counts")" = 7 ] || complain "after $before lines the table is divided: $(cat "$top/counts")"
done

# ---- a row taller than a sheet -----------------------------------------------------------

{
	printf '| Nota | Alta |\n|---|---|\n| corta | '
	awk 'BEGIN { for (i = 1; i <= 1500; i++) printf "palabra%d ", i }'
	printf '|\n'
} | set_paper alta
for i in $(seq 1 "$(info alta Pages)"); do
	body alta "$i" | has "sheet $i of alta" Nota
done
pdftotext "$top/alta.pdf" - | tr -s ' \f' '\n' | sed -n 's/^palabra//p' >"$top/words"
seq 1 1500 | cmp -s - "$top/words" || complain 'words of the tall row are lost or out of order'

# ---- columns ------------------------------------------------------------------------------

# No cell reaches into the next column: a word too long is cut.
printf '| Clave | Nombre | Número |\n|---|---|--:|\n| %s | %s | 1234567 |\n' \
    "$(printf 'x%.0s' $(seq 300))" "$(printf 'y%.0s' $(seq 300))" | set_paper larga
pdftotext -bbox "$top/larga.pdf" - | awk -F'"' '
/<word/ && />x+</ { if ($6 > x) x = $6 }
/<word/ && />y+</ { if (!y0 || $2 < y0) y0 = $2; if ($6 > y) y = $6 }
/<word/ && />1234567</ { n0 = $2; n = $6 }
END { exit !(x > 0 && x < y0 && y < n0 && n <= 612 - 70) }' || complain 'cells overflow their columns'

# Numbers end where their heading does; a word is not cut when there is another way.
rows 30 | set_paper numeros
pdftotext -bbox "$top/numeros.pdf" - | awk -F'"' '
/>Votos</ { edge = $6 }
/>7</ || />210</ { if ($6 < edge - .1 || $6 > edge + .1) bad = 1; n++ }
END { exit bad || n != 2 }' || complain 'numbers are not aligned at the right'
{
	printf 'letra: grande\nrubrica: Ana | |\n---\n\n'
	printf '| Lugar | Representación | Nombre y cargo | Carácter | Asistencia |\n|--:|---|---|---|---|\n'
	printf '| 1 | Organismo garante | Subdirectora | suplente | justificó |\n'
} | set_paper ancha
sheet ancha 1 | has 'large print' Representación
# So many columns that they would be no columns: heading and cell, a line each.
{
	for line in c - v; do
		for i in $(seq 1 40); do [ $line = - ] && printf '|---' || printf '|%s%s' $line "$i"; done
		echo '|'
	done
} | set_paper muchas
sheet muchas 1 | has '40 columns' 'c40: v40'

# ---- a very long one, in bounded memory and time ------------------------------------------

{
	printf '| Folio | Acuerdo |\n|---|---|\n'
	awk 'BEGIN { for (i = 1; i <= 10000; i++) print "| folio" i " | acuerdo |" }'
} >"$top/enorme.md"
./sesiona-pdf <"$top/enorme.md" >"$top/enorme.pdf" || complain '10,000 rows cannot be set'
sheet enorme "$(info enorme Pages)" | has 'the last sheet' folio10000

exit $bad
