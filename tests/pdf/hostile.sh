#!/bin/sh
# Any text comes out as text, in bounded memory and time; what cannot be taken is told.
. "${srcdir:-.}/tests/pdf/lib.sh"

# text NAME: all its words, in reading order.
text() {
	pdftotext "$top/$1.pdf" - | tr -s ' \n\f' ' '
}

set_paper varios <<'EOF'
titulo: <b>Título</b> & «comillas»
encabezado: <span size="100000">&amp; %s%n
clave: </markup>
huella: <i>
rubrica: <b>Ana</b> & Cía. | x | <no>
---

# <b>Acta</b> & %s

<span foreground="red" size="90000">grande</span> <script>alert(1)</script> a < b > c & d

El sesión e\u0301 combinada: sesión; «ñandú», ¿qué?, €, —, “así”.

- <u>punto</u>

| <i>a</i> | &lt;b&gt; |
|---|---|
| <tt>x</tt> | y |

```
<b>código</b>
```

```firmas
<b>Ana</b> | <i>titular</i> | <u>No</u>
```

[liga](javascript:alert(1)) <https://ejemplo.mx/a?b=1&c='2'>
EOF
text varios >"$top/text"
for words in '<b>Acta</b> & %s' '<span foreground="red" size="90000">grande</span> <script>alert(1)</script>' \
    'a < b > c & d' 'sesión; «ñandú», ¿qué?, €, —, “así”' '<u>punto</u>' '<i>a</i>' '<b>' '<tt>x</tt>' '<b>código</b>' \
    '<b>Ana</b>' '<i>titular</i>' '<u>No</u>' '<span size="100000">&amp; %s%n' '</markup>' \
    'liga (javascript:alert(1))' "https://ejemplo.mx/a?b=1&c='2'"; do
	has 'the hostile paper' "$words" <"$top/text"
done
[ "$(info varios Title)" = '<b>Título</b> & «comillas»' ] || complain "title: $(info varios Title)"
[ "$(info varios JavaScript)" = no ] || complain 'it has JavaScript'

# Controls, invalid bytes, byte order marks, what is read from the right, accents in heaps, emoji.
{
	printf '\357\273\277# T\033[31mítulo\033[0m \177\n\n\303\050 \377\n\n'
	printf 'ab\342\200\256cd\342\200\254 \342\201\246x\342\201\251\n\n'
	printf 'שלום עולם, עברית ארוכה\n\nمرحبا بالعالم\n\n'
	printf '😀🎉👩‍👩‍👧 🏳️‍🌈 日本語 ไทย हिन्दी\n\na'
	awk 'BEGIN { for (i = 0; i < 9000; i++) printf "\314\201" }'
	printf 'b\n\nfinal\n'
} | set_paper raros
text raros >"$top/text"
for words in '‹1B›[31m' '‹202E›' final; do
	has 'the odd paper' "$words" <"$top/text"
done

# Deep nesting loses nothing.
{
	awk 'BEGIN { for (i = 0; i < 60; i++) { printf "%*s- nivel%d.\n", i * 2, "", i } print "" }'
	awk 'BEGIN { for (i = 1; i <= 60; i++) { for (j = 0; j < i; j++) printf ">"; printf " cita%d.\n\n", i } }'
} | set_paper hondo
text hondo >"$top/text"
for i in 0 1 15 16 30; do
	has 'the nested paper' "nivel$i." <"$top/text"
done
for i in 1 20 60; do
	has 'the nested paper' "cita$i." <"$top/text"
done

# Very long: a paragraph, a word, a heading, a name, many styles, many signers.
awk 'BEGIN { for (i = 1; i <= 9000; i++) printf "palabra%d ", i; print "" }' | set_paper parrafo
pdftotext -raw "$top/parrafo.pdf" - | tr -s ' \n\f' '\n' | sed -n 's/^palabra//p' >"$top/words"
seq 1 9000 | cmp -s - "$top/words" || complain 'a long paragraph loses words'
awk 'BEGIN { for (i = 0; i < 5000; i++) printf "palabra"; print "" }' | set_paper palabra
[ "$(text palabra | tr -cd p | wc -c)" -eq 5000 ] || complain 'a long word loses letters'
awk 'BEGIN { for (i = 1; i <= 3000; i++) printf "*a* **b** `c` "; print "fin" }' | set_paper estilos
text estilos | tail -c 100 | has 'many styles' fin
{
	awk 'BEGIN { printf "titulo: "; for (i = 0; i < 5000; i++) printf "título "; print ""
		printf "encabezado: "; for (i = 0; i < 5000; i++) printf "encabezado "; print ""
		printf "clave: "; for (i = 0; i < 5000; i++) printf "clave"; print ""
		printf "huella: "; for (i = 0; i < 5000; i++) printf "huella"; print ""
		printf "rubrica: "; for (i = 0; i < 5000; i++) printf "Nombre "; print "| x |\n---\n"
		printf "# "; for (i = 0; i < 5000; i++) printf "Encabezado "; print "\n"
		print "```firmas"; for (i = 0; i < 200; i++) print "Persona " i " | titular |"; print "```" }'
} | set_paper largos
text largos | has 'many signers' 'Persona 199'
: | set_paper vacio
sheet vacio 1 | has 'an empty paper' 'Hoja 1 de 1'
printf '```firmas\n```\n\n```hoja\n```\n\n```hoja\n```\n\n# \n\n- \n\n>\n\n|a|\n|-|\n' | set_paper nada

# What cannot be taken.
printf 'papel: 9x9\n---\n\nTexto.\n' |
	refused 'a size' 'el papel dice «papel: 9x9»; se esperaba carta, o ancho por alto en milímetros, como 216x340'
printf 'a\0b' | refused 'a NUL' 'el papel no es texto: tiene un byte NUL'
head -c 9000000 /dev/zero | tr '\0' 'a' >"$top/big"
./sesiona-pdf <"$top/big" >"$top/out" 2>"$top/err"
[ $? -eq 1 ] && [ "$(wc -l <"$top/err")" -eq 1 ] || complain "a huge paper: $(cat "$top/err")"
# More than it may have (sanitizers have no such limit).
if ! ldd ./sesiona-pdf | grep -q libasan; then
	awk 'BEGIN { print "|a|b|\n|---|---|"; for (i = 0; i < 1000000; i++) print "|a|b|" }' >"$top/big"
	./sesiona-pdf <"$top/big" >"$top/out" 2>"$top/err"
	[ $? -eq 3 ] && [ ! -s "$top/out" ] && has 'a paper without memory' 'no cabe en la memoria' <"$top/err" ||
		complain 'a paper without memory was taken'
fi
./sesiona-pdf argumento >"$top/out" 2>"$top/err"
[ $? -eq 2 ] || complain 'an argument is no usage error'

# Without a single font it says so; with a full disk too.
echo '<fontconfig></fontconfig>' >"$top/fonts.conf"
echo texto | FONTCONFIG_FILE=$top/fonts.conf ./sesiona-pdf >"$top/out" 2>"$top/err"
[ $? -eq 3 ] && [ ! -s "$top/out" ] && grep -q 'no hay letra' "$top/err" || complain "without fonts: $(cat "$top/err")"
# The rules of somebody's desk about fonts do not change a paper.
mkdir "$top/fontconfig"
cat >"$top/fontconfig/fonts.conf" <<'END'
<fontconfig><match><edit name="family" mode="assign" binding="same"><string>Liberation Mono</string></edit></match></fontconfig>
END
echo texto | ./sesiona-pdf >"$top/plain.pdf"
echo texto | XDG_CONFIG_HOME=$top ./sesiona-pdf >"$top/ruled.pdf"
cmp "$top/plain.pdf" "$top/ruled.pdf" || complain 'the configuration of fonts changes a paper'
# Only without our letters they say what stands for them: fontconfig alone would take whatever is first.
mkdir "$top/none"
cat >"$top/hidden" <<'END'
for d in /usr/share/fonts/*/liberation*; do mount --bind "$1/none" "$d" || exit 1; done
printf 'texto\n\n```\nletra fija\n```\n' >"$1/faces.md"
./sesiona-pdf <"$1/faces.md" >"$1/hidden.pdf"
FONTCONFIG_FILE=/etc/fonts/fonts.conf ./sesiona-pdf <"$1/faces.md" >"$1/ruled.pdf"
END
if unshare -rm true 2>/dev/null; then	# a container may forbid it
	unshare -rm sh "$top/hidden" "$top" && cmp "$top/hidden.pdf" "$top/ruled.pdf" ||
		complain 'without Liberation, other letters than those that the system says'
	! cmp -s "$top/hidden.pdf" "$top/plain.pdf" || complain 'Liberation was not hidden'
fi
echo texto | ./sesiona-pdf >/dev/full 2>"$top/err"
[ $? -eq 3 ] && grep -q 'no queda espacio\|no se pudo escribir' "$top/err" || complain "a full disk: $(cat "$top/err")"

exit $bad
