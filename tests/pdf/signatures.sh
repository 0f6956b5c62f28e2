#!/bin/sh
# Who signs, who puts initials, and the fingerprint.
. "${srcdir:-.}/tests/pdf/lib.sh"

# people N PREFIX: N lines of who signs; the third did not come.
people() {
	for i in $(seq 1 "$1"); do
		state=
		[ "$i" -eq 3 ] && state='No asistió'
		echo "$2Persona$i Ñúñez | carácter$i | $state"
	done
}

# ---- the places to sign --------------------------------------------------------------------

# A name, who it is, and what is in the stead of its line go together, with text before them.
check_places() {	# PEOPLE SHEETS
	found=0
	for i in $(seq 1 "$2"); do
		sheet firmas "$i" >"$top/body"
		for p in $(seq 1 "$1"); do
			grep -q "Persona$p Ñ" "$top/body" || continue
			found=$((found + 1))
			grep -qw "carácter$p" "$top/body" || complain "Persona$p is not with what it is"
		done
		grep -q 'Persona3 Ñ' "$top/body" && has "sheet $i" 'No asistió' <"$top/body"
		grep -q Persona "$top/body" && {
			# Only when they do not fit on a sheet may they go on without text.
			continued='Firmas de'
			[ "$1" -le 12 ] && continued=renglón
			grep -q -e renglón -e "$continued" "$top/body" ||
				complain "$1 after $lines lines: sheet $i has places to sign, and nothing to be signed"
		}
	done
	[ $found -eq "$1" ] || complain "$found places of $1"
}

for case in 1-10 1-26 1-27 1-28 2-26 4-20 9-0 9-11 9-12 9-13 9-20 9-27 12-12 20-3 20-25 41-1; do
	who=${case%-*} lines=${case#*-}
	{
		printf 'titulo: Acta\n---\n\n'
		for i in $(seq 1 "$lines"); do printf 'Un renglón %s.\n\n' "$i"; done
		printf 'Último renglón.\n\n```firmas\n'
		people "$who" ''
		printf '```\n'
	} | set_paper firmas
	check_places "$who" "$(info firmas Pages)"
done

# ---- initials on every sheet -----------------------------------------------------------------

long='María de los Ángeles Guadalupe Concepción Villaseñor Fernández de la Torre y Ruiz Cortina Hernández y Sánchez de Tagle'
for who in 1 3 9 20 30; do
	{
		people "$who" 'rubrica: '
		printf -- '---\n\n'
		for i in $(seq 1 60); do printf 'Un renglón %s.\n\n' "$i"; done
	} | set_paper rubricas
	n=$(info rubricas Pages)
	[ "$n" -ge 2 ] || complain "rubricas: $n sheets"
	for i in $(seq 1 "$n"); do
		sheet rubricas "$i" >"$top/body"
		for p in $(seq 1 "$who"); do
			grep -qw "Persona$p" "$top/body" || complain "$who people: sheet $i lacks Persona$p"
		done
		[ "$who" -lt 3 ] || has "$who people: sheet $i" 'No asistió' <"$top/body"
		# They are in their column, and the text is not.
		box rubricas "$i" 0 0 495 792 | grep -q Persona && complain "$who people: the column is in the text"
		box rubricas "$i" 504 0 108 792 | grep -q renglón && complain "$who people: the text is in the column"
	done
done
{
	for i in $(seq 1 20); do echo "rubrica: Persona$i $long | titular | No asistió"; done
	printf -- '---\n\nTexto.\n'
} | set_paper nombres
sheet nombres 1 | grep -c Tagle | grep -qx 20 || complain 'long names lost their ends'
sheet nombres 1 | grep -o 'Persona[0-9]*' | sort -u | wc -l | grep -qx 20 || complain 'long names lost their beginnings'
{
	people 300 'rubrica: '
	printf -- '---\n\nTexto.\n'
} | refused '300 people' 'en el margen de una hoja de 216 × 279 mm no caben las rúbricas de 300 personas'
printf '# Sin rúbricas\n\nTexto.\n' | set_paper nadie
body nadie 1 >"$top/body"
[ "$(wc -l <"$top/body")" -eq 2 ] || complain "a paper without initials has $(cat "$top/body")"

# ---- the fingerprint --------------------------------------------------------------------------

{
	printf 'huella: AAAA BBBB CCCC DDDD EEEE FFFF GGGG HHHH\nqr: sesiona:AAAABBBBCCCC\n---\n\n'
	for i in $(seq 1 50); do printf 'Un renglón %s.\n\n' "$i"; done
} | set_paper huella
last=$(info huella Pages)
body huella "$last" >"$top/body"
for words in Huella 'AAAA BBBB CCCC DDDD' 'EEEE FFFF GGGG HHHH'; do
	has 'the last sheet' "$words" <"$top/body"
done
body huella 1 | grep -q AAAA && complain 'the first sheet has what the last one should'
grep -q renglón "$top/body" || complain 'the fingerprint is alone on its sheet'
printf 'qr: %s\n---\n\nTexto.\n' "$(printf 'x%.0s' $(seq 3000))" |
	refused 'a long QR' 'el texto del código QR es demasiado largo: 3000 letras'

exit $bad
