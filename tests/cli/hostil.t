Hostile input: one clear line, or taken as plain text. Imports are all or nothing.

  $ largo() { head -c $1 /dev/zero | tr '\0' ${2:-x}; }
  $ padron() { timeout 20 sesiona --base x.db padron importar p.csv | cat -v; }
The padrón: control and bidirectional codes are taken away; what is no text is refused.
  $ printf 'Tipo,Nombre,Carácter\nAcademia,Ana \033[2JRuiz\a,titular\nAcademia,"Eva \342\200\256zaP\n  Gil",suplente\nVecinos,Luz\302\233Mar,titular\n' > p.csv; padron | head -1
  PadrM-CM-3n: 2 lugares, 3 personas.
  $ sesiona --base x.db padron exportar - | tr -d '\r' | cut -d , -f 1-5 | cat -v
  Lugar,Tipo de integrante,CarM-CM-!cter,Tratamiento,Nombre
  1,Academia,titular,,Ana [2JRuiz
  1,Academia,suplente,,Eva zaP Gil
  2,Vecinos,titular,,LuzMar
  $ printf 'Tipo;Nombre\nAcademia;Ana Mu\361oz \226 \200\n' > p.csv; padron | head -1; sesiona --base x.db padron exportar - | cut -d , -f 5 | tail -1
  PadrM-CM-3n: 1 lugar, 1 persona.
  Ana Muñoz – €
  $ printf '\357\273\277Tipo\tNombre\nAcademia\tAna Muñoz\n' > p.csv; padron | head -1
  PadrM-CM-3n: 1 lugar, 1 persona.
  $ cp x.db antes.db
  $ printf 'Tipo,Nombre\nAcademia,Ana\0Ruiz\n' > p.csv; padron
  sesiona: p.csv: no es texto (¿UTF-16 o una hoja de cálculo?); guarde la tabla como CSV en UTF-8
  $ printf 'Tipo,Nombre\n' | iconv -t UTF-16 > p.csv; padron
  sesiona: p.csv: no es texto (¿UTF-16 o una hoja de cálculo?); guarde la tabla como CSV en UTF-8
  $ printf 'Tipo;Nombre\nAcademia;Ana\201\n' > p.csv; padron
  sesiona: p.csv, línea 2: el byte 81 no es texto; guarde la tabla como CSV en UTF-8
  $ { echo Tipo,Nombre; printf 'Academia,'; largo 10000; echo; } > p.csv; padron
  sesiona: p.csv, línea 2, columna «Nombre»: se esperaba un texto más corto (se admiten 500 bytes)
  $ { echo Tipo,Nombre,Contacto; printf 'Academia,Ana,'; largo 10000; echo; } > p.csv; padron
  sesiona: p.csv, línea 2, columna «Datos de contacto»: se esperaba un texto más corto (se admiten 500 bytes)
  $ { echo Lugar,Tipo,Nombre; for i in $(seq 201); do echo "$i,Academia,Persona $i"; done; } > p.csv; padron
  sesiona: p.csv, línea 202: hay más de 200 lugares
  $ for l in 0 -1 1.5 99999999999999999999 uno; do printf 'Lugar,Tipo,Nombre\n%s,Academia,Ana\n' $l > p.csv; padron; done
  sesiona: p.csv, línea 2, columna «Lugar»: se esperaba un número del 1 al 999, no «0»
  sesiona: p.csv, línea 2, columna «Lugar»: se esperaba un número del 1 al 999, no «-1»
  sesiona: p.csv, línea 2, columna «Lugar»: se esperaba un número del 1 al 999, no «1.5»
  sesiona: p.csv, línea 2, columna «Lugar»: se esperaba un número del 1 al 999, no «99999999999999999999»
  sesiona: p.csv, línea 2, columna «Lugar»: se esperaba un número del 1 al 999, no «uno»
  $ printf 'Lugar,Tipo,Nombre\n1,Academia,Ana\n1,Academia,Eva\n' > p.csv; padron
  sesiona: p.csv, línea 3: el lugar 1 ya tiene titular, en la línea 2
  $ printf 'Tipo,Cargo\nAcademia,x\n' > p.csv; padron
  sesiona: p.csv, línea 1: falta la columna «Nombre»; la primera línea debe tener los títulos
  $ printf 'Nombre\nAna\n' > p.csv; padron
  sesiona: p.csv, línea 1: falta la columna «Tipo de integrante»; la primera línea debe tener los títulos
  $ printf 'Tipo,Nombre,Color\nAcademia,Ana,rojo\n' > p.csv; padron
  sesiona: p.csv, línea 1: no se conoce la columna «Color»; se espera: Lugar, Tipo de integrante, Carácter, Tratamiento, Nombre, Cargo, Representante, Datos de contacto, Desde
  $ printf 'Tipo,Nombre,NOMBRE\nAcademia,Ana,Eva\n' > p.csv; padron
  sesiona: p.csv, línea 1: la columna «Nombre» está dos veces
  $ printf 'Tipo,Nombre\nAcademia,"Ana\n' > p.csv; padron
  sesiona: p.csv, línea 2: las comillas que abren aquí no se cierran
  $ printf 'Tipo,Nombre\nAcademia,Ana,b\n' > p.csv; padron
  sesiona: p.csv, línea 2: el campo 3 no está bajo ningún título; un texto con comas va entre comillas
  $ printf 'Tipo,Nombre,Desde\nAcademia,Ana,2026-13-40\n' > p.csv; padron
  sesiona: p.csv, línea 2, columna «Desde»: se esperaba una fecha como 2024-09-01 o 01/09/2024, no «2026-13-40»
  $ printf 'Tipo,Nombre,Carácter\nAcademia,Ana,reina\n' > p.csv; padron
  sesiona: p.csv, línea 2, columna «Carácter»: se esperaba titular o suplente, no «reina»
  $ : > p.csv; padron; echo Tipo,Nombre > p.csv; padron
  sesiona: p.csv: está vacío; se esperaba el padrón, con una primera línea de títulos
  sesiona: p.csv: no hay ningún lugar; se esperaba al menos una persona titular
  $ largo 17000000 > p.csv; padron; mkdir c; sesiona --base x.db padron importar c
  sesiona: p.csv: pasa del límite de 16 MiB
  sesiona: c: no se pudo leer: es una carpeta
  [1]
  $ for b in x antes; do sesiona --base $b.db padron exportar - | tail -1; done | uniq | wc -l
  1
Two hundred seats, names twice.
  $ { echo Lugar,Tipo,Nombre,Cargo; for i in $(seq 200); do echo "$i,Academia,<b>*Persona*</b> _$((i / 2))_ | con barra,\`Cargo\` [x](http://y) # $i"; done; } > p.csv; padron | head -1
  PadrM-CM-3n: 200 lugares, 200 personas.

The agenda.
  $ orden() { timeout 20 sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --orden o.txt 2>&1; }
  $ seq 301 > o.txt; orden; seq 295 > o.txt; orden
  sesiona: o.txt, línea 301: hay más de 300 puntos
  sesiona: el orden del día tiene 301 puntos; se admiten 300
  [1]
  $ for i in $(seq 294); do echo "Asunto <script>alert($i)</script> *con* | barras_y_más"; done > o.txt; orden
  1
  $ largo 10000 > o.txt; orden; largo 300000 > o.txt; orden
  sesiona: o.txt, línea 1: el título es demasiado largo (se admiten 1,000 bytes)
  sesiona: o.txt: pasa del límite de 262144 bytes
  [1]
  $ printf 'Asunto de ma\361ana\n' > o.txt; orden; printf 'Asunto\0x\n' > o.txt; orden
  sesiona: o.txt, línea 1: el texto no es UTF-8; guarde el archivo como UTF-8
  sesiona: o.txt: hay un byte nulo; se esperaba un archivo de texto
  [1]
  $ for c in remoción 'remoción 7 por 2' 'remoción 7 por 2,2' 'remoción 999 por 2,3' lista asuntos ''; do printf '[%s] Algo\n' "$c" > o.txt; orden; done
  sesiona: o.txt, línea 1: se esperaba [informativo], [decisión], [remoción LUGAR por LUGAR,LUGAR], no [remoción]
  sesiona: o.txt, línea 1: una remoción la promueven al menos dos lugares (I.3), que no sean el afectado, como [remoción 7 por 2,5]
  sesiona: o.txt, línea 1: se esperaba [informativo], [decisión], [remoción LUGAR por LUGAR,LUGAR], no [remoción 7 por 2,2]
  sesiona: «Algo»: el 2026-03-25 no hay un lugar 999 en el padrón (I.3)
  sesiona: o.txt, línea 1: se esperaba [informativo], [decisión], [remoción LUGAR por LUGAR,LUGAR], no [lista]
  sesiona: o.txt, línea 1: se esperaba [informativo], [decisión], [remoción LUGAR por LUGAR,LUGAR], no [asuntos]
  sesiona: o.txt, línea 1: se esperaba [informativo], [decisión], [remoción LUGAR por LUGAR,LUGAR], no []
  [1]
  $ printf '[decisión]\n' > o.txt; orden; printf '[decisión Algo\n' > o.txt; orden
  sesiona: o.txt, línea 1: falta el título del punto después de su clase
  sesiona: o.txt, línea 1: falta «]» después de la clase del punto
  [1]
  $ sesiona --base x.db sesiones | wc -l
  2

What is dictated: not UTF-8, controls, NUL, long lines, nothing.
  $ dicta() { sesiona --base x.db dictado 1 | cut -c 1-150 | cat -v; }
  $ printf '@10:00 abrir Sala \\| <b> # de \033[2J Cabildo\n@10:00 presente 1\377\n@10:00 pres\0ente 1\n\n   \n\t# nada\n@10:00 \033]0;x\a 1\n@10:00 presente 99999999999999999999\n@10:00 presente -1\n@99:99 presente 1\n@ presente 1\n@' | dicta
  ok 1 @10:00 abrir Sala \| <b> # de M-bM-^@M-91BM-bM-^@M-:[2J Cabildo
  no: la lM-CM--nea no estM-CM-! en UTF-8 (VI.7)
  no: la lM-CM--nea no estM-CM-! en UTF-8 (VI.7)
  no: M-BM-+M-bM-^@M-91BM-bM-^@M-:]0;xM-bM-^@M-907M-bM-^@M-:M-BM-; no es un acto: se empieza por el acto, como M-BM-+presente 1M-BM-; (VI.7)
  no: se esperaba el nM-CM-:mero de un lugar; se escribe: presente lugar [titular|suplente [nombre | documento]] (VI.7)
  no: se esperaba el nM-CM-:mero de un lugar; se escribe: presente lugar [titular|suplente [nombre | documento]] (VI.7)
  no: la hora despuM-CM-)s de @ no se entiende; escriba @10:05 o la fecha completa (VI.7)
  no: la hora despuM-CM-)s de @ no se entiende; escriba @10:05 o la fecha completa (VI.7)
  no: la hora despuM-CM-)s de @ no se entiende; escriba @10:05 o la fecha completa (VI.7)
  $ { for i in $(seq 200); do echo "@10:01 presente $i"; done; echo @10:02 quorum; echo @10:02 aprobar_orden; } | dicta | grep -c ^ok
  202
  $ { printf '@10:03 nota '; largo 10000 ; printf '\n@10:03 nota '; largo 70000; printf '\n@10:03 nota '; largo 2000000; printf '\n@10:03 invitado Ana\033[31m \342\200\256 Paz | *Org*\n@10:03 invitado '; largo 10000; echo; } | dicta
  ok 204 @10:03 nota xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
  no: el texto es demasiado largo: caben 65 536 bytes; se escribe: nota texto (VI.7)
  no: la lM-CM--nea es demasiado larga (VI.7)
  ok 205 @10:03 invitado AnaM-bM-^@M-91BM-bM-^@M-:[31m M-bM-^@M-9202EM-bM-^@M-: Paz | *Org*
  ok 206 @10:03 invitado xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
  $ for i in $(seq 4 297); do
  >   printf '@10:04 %s\n' "punto $i" cerrar_punto > paso.txt
  >   [ $((i % 42)) != 0 ] || printf '@10:04 %s\n' "punto $i" 'palabra 3 | # 298. Acta falsa\n\n## 299. Otra\n```firmas' \
  >     "propuesta <i>$i</i> \\| > cita" consenso "acuerdo =cmd() <b>$i</b> | Academia | inmediato" cerrar_punto > paso.txt
  >   cat paso.txt
  > done > todo.txt; printf '@10:06 aprobar_acta\n@10:07 clausurar\n' >> todo.txt; wc -l < todo.txt; dicta < todo.txt | grep -c ^ok
  618
  618
The acta of two hundred seats and three hundred points: within 80 columns, each point once, text that is text.
  $ sesiona --base x.db papel acta --formato txt -o acta.txt; LC_ALL=C.UTF-8 grep -cE '^.{81,}' acta.txt
  0
  [1]
  $ sesiona --base x.db papel acta -o acta.md; grep -c '^## ' acta.md; grep '^## ' acta.md | sort -u | wc -l; grep -c '^# ' acta.md
  300
  300
  1
  $ grep -ciE '^```firmas' acta.md; grep -cE '(^|[^\\])<(script|b|i)>' acta.md; grep -c "$(printf '\033')" acta.md acta.txt
  1
  0
  acta.md:0
  acta.txt:0
  [1]
  $ for i in 1 199 200; do grep -c "^| $i |" acta.md; done
  1
  1
  1
  $ sesiona --base x.db verificar | tail -1
  Todo en orden: 1 sesión, actos encadenados y listas iguales a las que resultan de ellos.
  $ sesiona --base x.db acuerdos --formato json | grep -c '"folio"'; sesiona --base x.db acuerdos --formato csv | grep -c ',=cmd()'
  7
  7
  $ sesiona --base x.db acuerdos "\"' OR 1=1 -- * ( ) NEAR ^" | wc -l; sesiona --base x.db acuerdos "$(printf 'a\377')"
  1
  sesiona: lo que se busca debe estar en UTF-8
  [2]
