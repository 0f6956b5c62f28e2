Where the program finds itself: no terminal, no language, no home, nobody who listens.

  $ sesiona --base x.db padron importar padron.csv | head -1
  Padrón: 7 lugares, 15 personas.
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --orden orden.txt
  1
  $ sesiona --base x.db dictado 1 < sesion.txt | tail -1
  ok 59 @11:36 clausurar
The language of the system does not matter, nor its terminal.
  $ for l in C POSIX es_MX.ISO-8859-1 no_hay.UTF-8 ""; do LC_ALL=$l LANG=$l TERM=desconocida sesiona --base x.db acuerdos ÁCADÉMIA --formato csv | md5sum; done | uniq | wc -l
  1
  $ env -u LC_ALL -u LANG -u TERM sesiona --base x.db papel acta | head -1
  Acta de la Primera Sesión Ordinaria de 2026
  $ env -i PATH="$PATH" SESIONA_DATOS="$SESIONA_DATOS" sesiona --base x.db verificar | tail -1
  Todo en orden: 1 sesión, actos encadenados y listas iguales a las que resultan de ellos.
Without a home the base must be told; with one that cannot be written, why it could not is told.
  $ env -u HOME sesiona acuerdos
  sesiona: no se sabe cuál es su carpeta personal (HOME); indique la base de datos con --base ARCHIVO
  [3]
  $ env -u HOME sesiona --base x.db acuerdos --formato csv | wc -l
  3
  $ HOME=relativa sesiona sesiones
  sesiona: no se sabe cuál es su carpeta personal (HOME); indique la base de datos con --base ARCHIVO
  [3]
  $ echo ocupado > archivo; XDG_DATA_HOME=$PWD/archivo sesiona sesiones
  sesiona: /casa/archivo: no se pudo crear la carpeta: una parte de la ruta no es una carpeta
  [3]
  $ XDG_DATA_HOME=/proc/no sesiona padron importar padron.csv
  sesiona: /proc/no: no se pudo crear la carpeta: no existe
  [3]
  $ XDG_DATA_HOME=$PWD/datos sesiona padron importar padron.csv; ls -A datos/sesiona; stat -c %a datos datos/sesiona datos/sesiona/sesiona.db
  Padrón: 7 lugares, 15 personas.
  sesiona.db
  700
  700
  640
  $ XDG_DATA_HOME=$PWD/otros sesiona acuerdos
  sesiona: no existe la base /casa/otros/sesiona/sesiona.db
  [3]
  $ SESIONA_DATOS=/no/hay sesiona --base x.db papel acta
  sesiona: no hay plantillas de papeles: se esperaban en /no/hay/plantillas
  [1]
  $ SESIONA_DATOS=/no/hay sesiona --base x.db nueva --tipo consulta --fecha "2026-03-25 10:00"
  sesiona: /no/hay/orden-consulta.txt: no se pudo leer: no existe
  [1]
  $ printf '[sistema]\nzona = "Marte/Olimpo"\n' > z.ini; sesiona --conf z.ini --base x.db sesiones
  sesiona: z.ini, línea 2: en «zona» se esperaba una zona horaria que esté en /usr/share/zoneinfo, no «Marte/Olimpo»
  [1]
Standard input and output that are closed, full, or a folder; nothing more is recorded than what could be answered.
  $ sesiona --base y.db padron importar padron.csv > /dev/null; sesiona --base y.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --orden orden.txt
  1
  $ sesiona --base y.db dictado 1 < sesion.txt > /dev/full
  sesiona: no se pudo escribir en la salida; lo último que se asentó es el acto 1
  [3]
  $ sesiona --base y.db dictado 1 --exportar
  @2026-03-25T10:05:00-06:00 abrir Sala de Cabildo del Palacio Municipal
  $ sesiona --base y.db dictado 1 <&-
  sesiona: no se pudo leer la entrada: no está abierto
  [3]
  $ sesiona --base y.db dictado 1 < .
  sesiona: no se pudo leer la entrada: es una carpeta
  [3]
  $ sesiona --base y.db sesiones >&-
  sesiona: no se pudo escribir en la salida
  [3]
  $ sesiona --base y.db sesiones > /dev/full
  sesiona: no se pudo escribir en la salida
  [3]
  $ sesiona --help > /dev/full
  sesiona: no se pudo escribir en la salida
  [3]
  $ sesiona --base y.db papel acta -o /dev/full
  sesiona: /dev/full: no se pudo escribir: no queda espacio en el disco
  [3]
  $ sesiona --base y.db papel acta -o .
  sesiona: .: no se pudo escribir: es una carpeta
  [3]
  $ sesiona --base y.db papel acta -o no/hay/acta.md
  sesiona: no/hay/acta.md: no se pudo escribir: carpeta no/hay: no existe
  [3]
  $ sesiona --base y.db sesiones 2>&- <&- >&-
  [3]
  $ tail -n +3 sesion.txt | sesiona --base y.db dictado 1 | tail -1; sesiona --base y.db verificar | tail -1; ls y.db*
  ok 59 @11:36 clausurar
  Todo en orden: 1 sesión, actos encadenados y listas iguales a las que resultan de ellos.
  y.db
The four statuses: done, refused, asked wrong, storage.
  $ for o in "--version" "acuerdos" "verificar" "dictado 1 --exportar" \
  >   "papel nada" "papel --sesion 9" "padron importar nada.csv" "--conf nada.ini sesiones" "respaldo x.db" "dictado 9" \
  >   "zzz" "dictado" "dictado uno" "dictado 0" "dictado 99999999999999999999" "acuerdos --estado x" "papel --formato x" "nueva" "papel a b" "--base" \
  >   "--base /no/hay.db acuerdos" "--base padron.csv sesiones" "papel -o /no/hay"; do
  >   sesiona --base x.db $o < /dev/null > salida.txt 2>&1; echo "[$?] $o"
  > done
  [0] --version
  [0] acuerdos
  [0] verificar
  [0] dictado 1 --exportar
  [1] papel nada
  [1] papel --sesion 9
  [1] padron importar nada.csv
  [1] --conf nada.ini sesiones
  [1] respaldo x.db
  [1] dictado 9
  [2] zzz
  [2] dictado
  [2] dictado uno
  [2] dictado 0
  [2] dictado 99999999999999999999
  [2] acuerdos --estado x
  [2] papel --formato x
  [2] nueva
  [2] papel a b
  [2] --base
  [3] --base /no/hay.db acuerdos
  [3] --base padron.csv sesiones
  [3] papel -o /no/hay
  $ echo bailar | sesiona --base x.db dictado 1 > salida.txt; echo "[$?]"
  [1]
Settings and templates with errors: file, line, what was expected.
  $ ini() { printf "$1" > malo.ini; sesiona --conf malo.ini ajustes > salida.txt; }
  $ ini '[quorum\n'; ini 'lectura\n'; ini '= x\n'; ini '[quorum]\nlectura = literal\nlectura = literal\n'; ini '[quorum]\ncolor = rojo\n'; ini '[colores]\nx = 1\n'
  sesiona: malo.ini, línea 1: se esperaba una sección entre corchetes y nada más, como [quorum]
  sesiona: malo.ini, línea 1: se esperaba «clave = valor», una [sección] o un comentario
  sesiona: malo.ini, línea 1: se esperaba antes de «=» una clave de letras sin acento, cifras y «_»
  sesiona: malo.ini, línea 3: «lectura» ya está en la línea 2; deje sólo una
  sesiona: malo.ini, línea 2: no se conoce la clave «color»; en [quorum] se espera: lectura, base
  sesiona: malo.ini, línea 2: no se conoce la sección [colores]; se espera: [organismo], [quorum], [decisiones], [acta], [papel], [envio], [sistema]
  [1]
  $ ini '\357\273\277[quorum]\nlectura = literal\n'; ini '[quorum]\nlectura = lit\377eral\n'; ini '[quorum]\nlectura = lit\0eral\n'; ini '[papel]\nmedida = 9x9\n'; ini '[organismo]\nnombre = Agua; A. C.\n'; ini '[organismo]\nnombre = "Agua\n'
  sesiona: malo.ini, línea 1: el archivo empieza con una marca BOM; guárdelo como UTF-8 sin BOM
  sesiona: malo.ini, línea 2: el texto no es UTF-8; guarde el archivo como UTF-8
  sesiona: malo.ini, línea 2: hay un byte nulo; se esperaba un archivo de texto
  sesiona: malo.ini, línea 2: en «medida» se esperaba carta, o ancho por alto en milímetros (de 100 a 500), como 216x340, no «9x9»
  sesiona: malo.ini, línea 2: el valor lleva «;» o «#»: escríbalo entre comillas, o ponga el comentario en otra línea
  sesiona: malo.ini, línea 2: se esperaba que el valor terminara con las mismas comillas con que empieza
  [1]
  $ ini '[decisiones]\nmayoria = 3\n'; ini '[acta]\nfolio = "{color}"\n'; ini '[decisiones]\nvotacion_directa = quizá\n'
  sesiona: malo.ini, línea 2: en «mayoria» se esperaba emitidos, presentes o lugares, no «3»
  sesiona: malo.ini, línea 2: en «folio» se esperaba un folio con {tipo}, {numero}, {anio} y {acuerdo}, para que no se repita, no «{color}»
  sesiona: malo.ini, línea 2: en «votacion_directa» se esperaba no o si, no «quizá»
  [1]
  $ (printf '[organismo]\nnombre = "'; head -c 100000 /dev/zero | tr '\0' x; printf '"\n') > malo.ini; sesiona --conf malo.ini ajustes
  sesiona: malo.ini: pasa del límite de 65536 bytes
  [1]
  $ mkdir mios; printf '[sistema]\nplantillas = "%s"\n' "$PWD/mios" > mio.ini
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-04-25 10:00"
  2
  $ papel() { printf "$1" > mios/propio.md; sesiona --conf mio.ini --base x.db papel propio --sesion 2 > salida.txt; }
  $ papel '{{#hechos}}\n'; papel '{{/hechos}}\n'; papel 'uno\n{{#sesiones}}{{color}}{{/sesiones}}\n'; papel 'uno\n\n{{#sqlite_schema}}{{sql}}{{/sqlite_schema}}\n'; papel '{{nombre\n'; papel '{{#sesiones}}{{fecha|rojo}}{{/sesiones}}\n'; papel '{{}}\n'; papel 'a\377b\n'; papel 'a\0b\n'; papel '{{#sesiones}}{{#hechos}}{{/sesiones}}{{/hechos}}\n'
  sesiona: /casa/mios/propio.md, línea 1: la sección «hechos» no se cierra
  sesiona: /casa/mios/propio.md, línea 1: {{/hechos}} cierra una sección que nadie abrió
  sesiona: /casa/mios/propio.md, línea 2: ninguna vista abierta ahí tiene la columna «color»
  sesiona: /casa/mios/propio.md, línea 3: ninguna vista abierta ahí tiene la columna «sqlite_schema»
  sesiona: /casa/mios/propio.md, línea 1: la etiqueta no está cerrada
  sesiona: /casa/mios/propio.md, línea 1: la ayuda «rojo» no existe; hay fecha, hora, letra, ordinal, cuenta, punto, mayúscula, el
  sesiona: /casa/mios/propio.md, línea 1: una etiqueta no dice qué columna o vista
  sesiona: /casa/mios/propio.md, línea 1: el texto no es UTF-8; guarde el archivo como UTF-8
  sesiona: /casa/mios/propio.md, línea 1: el texto no es UTF-8; guarde el archivo como UTF-8
  sesiona: /casa/mios/propio.md, línea 1: se esperaba {{/hechos}}, abierta en la línea 1, y está {{/sesiones}}
  [1]
  $ for i in $(seq 3000); do printf '{{#sesiones}}'; done > mios/propio.md; sesiona --conf mio.ini --base x.db papel propio --sesion 2 > salida.txt
  sesiona: /casa/mios/propio.md, línea 1: hay más de 16 secciones una dentro de otra
  [1]
