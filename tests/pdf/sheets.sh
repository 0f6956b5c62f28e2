#!/bin/sh
# What every sheet of a paper has, and where it may end.
. "${srcdir:-.}/tests/pdf/lib.sh"

# text N WORD: a paragraph of about N lines, each of whose words is WORD.
text() {
	awk -v n="$1" -v w="$2" 'BEGIN { for (i = 0; i < n * 80 / (length(w) + 1); i++) printf "%s ", w; print "\n" }'
}

# ---- header, foot, title, date, size -------------------------------------------------

{
	printf 'titulo: Acta de prueba\nclave: ORD/01/2026\nencabezado: Secretariado Técnico Municipal\n'
	printf 'huella: AAAA BBBB CCCC DDDD EEEE FFFF GGGG HHHH\n---\n\n# Otro título\n\n'
	for i in $(seq 1 60); do text 3 "palabra$i"; done
} | set_paper marco
n=$(info marco Pages)
[ "$n" -ge 4 ] || complain "marco: $n sheets"
[ "$(info marco Title)" = 'Acta de prueba' ] || complain "title: $(info marco Title)"
[ "$(info marco Author)" = 'Secretariado Técnico Municipal' ] || complain "author: $(info marco Author)"
[ "$(info marco Tagged)" = yes ] || complain 'it is not tagged'
info marco CreationDate | has 'the date' 'Wed Mar 25 16:00:00 2026'
for i in $(seq 1 "$n"); do
	for words in 'Secretariado Técnico Municipal' ORD/01/2026 "Hoja $i de $n" \
	    'AAAA BBBB CCCC DDDD EEEE FFFF GGGG HHHH'; do
		sheet marco "$i" | has "sheet $i of marco" "$words"
	done
done
set_paper otra <"$top/marco.md"
cmp -s "$top/marco.pdf" "$top/otra.pdf" || complain 'the same paper gave two files'

sized() {	# NAME PAPER SIZE SHEETS: the paper of before in another size
	sed "1i papel: $2" "$top/marco.md" | set_paper "$1"
	info "$1" 'Page size' | has "the size of $1" "$3"
	[ "$(info "$1" Pages)" -eq "$4" ] || complain "$1: $(info "$1" Pages) sheets, not $4"
}
sized carta carta '612 x 792 pts (letter)' 5
sized oficio 216x340 '612.283 x 963.78 pts' 4
sized media 140x216 '396.85 x 612.283 pts' 9
sized apaisada 279x216 '790.866 x 612.283 pts' 5
sized angosta 50x50 '141.732 x 141.732 pts' 124
sed '1i letra: grande' "$top/marco.md" | set_paper grande
[ "$(info grande Pages)" -ge $((n * 2)) ] || complain "large print: $(info grande Pages) sheets"

# ---- no line of a paragraph alone, no heading at the foot ----------------------------

# Paragraphs of every length; each line tells of which it is.
for shift in 0 1 2 3 5 8; do
	{
		text 1 arriba
		[ $shift -eq 0 ] || text $shift desplaza
		for i in $(seq 10 60); do
			[ $((i % 3)) -eq 0 ] && printf '## %s. Encabezado\n\n' "$i"
			text $(((i * 7 + shift) % 5 + 2)) "parr$i"
		done
	} | set_paper parrafos || continue
	for i in $(seq 1 "$(info parrafos Pages)"); do
		body parrafos "$i" | sed "s/^ */$i /"
	done >"$top/lines"
	grep -q 'parr60' "$top/lines" || complain 'no lines were read'
	awk '
	$1 != sheet && heading { print "a heading is the last line of sheet " sheet; bad = 1 }
	{ sheet = $1; heading = $3 == "Encabezado" }
	$2 ~ /^parr/ { here[$2 " " sheet]++; all[$2]++ }
	END {
		for (k in here) {
			split(k, part, " ")
			if (here[k] == 1 && all[part[1]] > 1) {
				print "a line of " part[1] " is alone on sheet " part[2]
				bad = 1
			}
		}
		exit bad
	}' "$top/lines" || complain "paragraphs moved by $shift lines"
done

# ---- a list is not begun or ended by a lonely line ---------------------------------------

for before in $(seq 22 32); do
	{
		for i in $(seq 1 "$before"); do printf 'Texto.\n\n'; done
		for i in $(seq 1 9); do echo "$i. Asunto"; done
	} | set_paper lista
	for i in $(seq 1 "$(info lista Pages)"); do
		body lista "$i" | grep -c Asunto
	done | grep -qx 1 && complain "a list after $before lines leaves one of its own alone"
done

# ---- what it tells of its structure ------------------------------------------------------

# Whole paragraphs, and nothing of header, foot and initials; a heading told again is not.
{
	printf 'encabezado: Marco\nclave: Marco\nhuella: Marco\nrubrica: Marco | |\n---\n\n# Acta\n\n'
	text 100 largo
	printf -- '1. uno\n2. dos\n\n> cita\n\n| Folio | Votos |\n|---|---|\n'
	for i in $(seq 1 60); do echo "| f$i | $i |"; done
} | set_paper estructura
pdfinfo -struct-text "$top/estructura.pdf" >"$top/structure"
tr -s ' \n' ' ' <"$top/structure" >"$top/text"
for words in 'Document H1 (block) "Acta" P (block) "largo' 'L (block) LI (block) Lbl (block) "1." LBody (block) P (block) "uno"' \
    'BlockQuote P (block) "cita"' 'Table (block) TR TH "Folio" TH "Votos" TR TD "f1" TD "1"' \
    'TR TD "f60" TD "60"'; do
	has 'the structure' "$words" <"$top/text"
done
grep -qE 'Marco|Hoja' "$top/structure" && complain 'the structure has what is no text'
[ "$(grep -c Folio "$top/structure")" -eq 1 ] || complain 'the structure tells a heading again'
[ "$(grep -o largo "$top/structure" | wc -l)" -eq "$(grep -o largo "$top/estructura.md" | wc -l)" ] ||
	complain 'the structure loses words of a paragraph'

# ---- justified, but not with gaps ------------------------------------------------------

# A line that only its gaps could fill stays ragged; the others reach the margin.
{
	text 6 corto
	printf 'Palabra %s palabra %s fin.\n' "$(printf 'x%.0s' $(seq 70))" "$(printf 'y%.0s' $(seq 70))"
} | set_paper justo
pdftotext -bbox "$top/justo.pdf" - | awk -F'"' '/<word/ { print int($6 + .5), $8, $9 }' >"$top/words"
grep -q '^541 .*corto' "$top/words" || complain 'no line reaches the margin'
grep -q '^541 .*[Pp]alabra' "$top/words" && complain 'a line is stretched absurdly'

exit $bad
