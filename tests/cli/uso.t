The command line answers in one line, and its status tells what kind of answer it is.

  $ sesiona acuerdo
  sesiona: no hay una orden «acuerdo»; ¿quiso decir «acuerdos»?; «sesiona --help» las enlista
  [2]
  $ sesiona "sesión"
  sesiona: no hay una orden «sesión»; ¿quiso decir «sesion»?; «sesiona --help» las enlista
  [2]
  $ sesiona zzz
  sesiona: no hay una orden «zzz»; «sesiona --help» las enlista
  [2]
  $ sesiona --bse x.db
  sesiona: «--bse» no se entiende; vea «sesiona --help»
  [2]
  $ sesiona --base
  sesiona: «--base» necesita un valor; vea «sesiona --help»
  [2]
  $ sesiona nueva --tipo
  sesiona: a «--tipo» le falta su valor; vea «sesiona nueva --help»
  [2]
  $ sesiona nueva --color rojo
  sesiona: «--color» no se entiende; vea «sesiona nueva --help»
  [2]
  $ sesiona padron importar
  sesiona: se esperaba «sesiona padron importar|exportar ARCHIVO.csv»; vea «sesiona padron --help»
  [2]
  $ sesiona acuerdos --help
  Uso: sesiona acuerdos [TEXTO] | importar ARCHIVO.csv [OPCIONES]
  busca en el registro de acuerdos, o le suma los de antes de Sesiona
  
    --estado ESTADO            pendiente, en proceso, cumplido, sin efecto, o
                               abiertos
    --responsable QUIÉN        los que tiene a su cargo
    --sesion N                 los de una sesión
    --vencidos                 los abiertos cuya fecha ya pasó
    --formato FORMATO          texto (si no se indica), csv o json
    -o, --salida ARCHIVO       escribe en el archivo y no en la pantalla
  
  «importar» suma al registro los acuerdos de antes de Sesiona, todos o ninguno.
  La primera línea del archivo lleva los títulos: Folio, Acuerdo, Fecha,
  Responsable, Vence, Estado, Forma, A favor, En contra, Abstenciones. Sólo
  Acuerdo es obligatorio; a quien no trae folio se le da SIGLAS/ANT/0001 en
  adelante, y uno repetido no se admite.
  $ sesiona --base x.db sesiones --formato pdf
  sesiona: en --formato se esperaba texto, csv o json, no «pdf»
  [2]
  $ sesiona --base nada.db sesiones
  sesiona: no existe la base /casa/nada.db
  [3]
  $ sesiona --base nada.db verificar
  sesiona: no hay una base de datos en nada.db
  [3]
  $ ls nada.db
  ls: cannot access 'nada.db': No such file or directory
  [2]
  $ sesiona --version | cut -d ' ' -f 1
  sesiona
  $ sesiona --help
  Uso: sesiona [--base ARCHIVO] [--conf ARCHIVO] [ORDEN]
  Sin ORDEN abre el programa a pantalla completa.
  
  Órdenes:
    sesion      abre la pantalla en la sesión en vivo
    pantalla    muestra a la sala la sesión en curso, en otra terminal
    dictado     asienta actos por línea, desde la entrada estándar
    nueva       prepara una sesión y escribe su número
    sesiones    enlista las sesiones, de la más reciente a la más antigua
    acta        dice en qué va el acta de una sesión: firmas, copias, envío; y lo
                anota
    acuerdos    busca en el registro de acuerdos, o le suma los de antes de
                Sesiona
    pendientes  dice qué espera: acuerdos, actas, lugares y sesiones
    papel       escribe el acta u otro papel; sin nombre, los enlista
    paquete     escribe todo lo de una sesión en una carpeta nueva o memoria USB,
                con sus sumas
    padron      lee o escribe la tabla de integrantes
    verificar   comprueba que nada falte ni se haya alterado, o si un papel
                concuerda
    respaldo    copia la base de datos a un archivo nuevo y lo comprueba
    ajustes     escribe los ajustes en vigor, con su explicación
    demo        crea un organismo de muestra en una carpeta temporal
  
  Cada orden explica sus opciones con «sesiona ORDEN --help».
  Termina con 0 si se hizo, 1 si no se admitió, 2 si se pidió mal, 3 si falló el
  almacenamiento.

No line of it is wider than a terminal of 80 columns.
  $ for o in '' sesion pantalla dictado nueva sesiones acta acuerdos pendientes papel paquete padron verificar respaldo ajustes demo
  > do sesiona $o --help
  > done | LC_ALL=C.UTF-8 grep -E '^.{81}'
  [1]
