Everything of a session in a folder, which anybody can check without Sesiona; and a copy of the
body's file with its archive.

  $ sed 's/434 000 0001/434 000 0001 y ramiro@ejemplo.mx/' padron.csv > p.csv; sesiona padron importar p.csv > /dev/null
  $ sesiona nueva --tipo ordinaria --fecha "2026-03-25 10:00" --sede "Sala de Cabildo" --orden orden.txt
  1
  $ sed 's/^@10:14 nota/@10:14 anexo Informe de obra\n@10:14 nota/' sesion.txt > s.txt
  $ sesiona dictado 1 < s.txt | grep -c ^ok
  60
  $ printf 'escaneo' > "Acta FIRMADA (ñandú): 1?.PDF"; printf 'tabla' > informe.ods; printf 'x' > .oculto
  $ sesiona acta 1 adjuntar "Acta FIRMADA (ñandú): 1?.PDF" --como "acta firmada"
  adjunto 1
  $ sesiona acta 1 adjuntar informe.ods --como "anexo 1"
  adjunto 2
  $ sesiona acta 1 adjuntar .oculto --como otro
  adjunto 3
  $ sesiona acta 1 adjuntar informe.ods --como evidencia
  adjunto 4
  $ sesiona acta 1 retirar adjunto 4 --motivo "Repetido"
  adjunto 4, se retira
  $ sesiona paquete 1 paquete 2> /dev/null | sed 's/[0-9]* archivos/N archivos/'
  paquete: N archivos; se comprueba ahí mismo con «sha256sum -c SHA256SUMS»
  $ ls paquete paquete/adjuntos; ls paquete/papeles | grep 'acta.*txt'; ls paquete/datos | grep hechos
  paquete:
  LEEME.txt
  SHA256SUMS
  adjuntos
  datos
  dictado.txt
  papeles
  
  paquete/adjuntos:
  1-acta-firmada-acta-firmada-nandu-1.pdf
  2-anexo-1-informe.ods
  3-otro-oculto
  acta-ORD-01-2026.txt
  hechos.csv
  hechos.json
  $ find paquete | LC_ALL=C grep '[^A-Za-z0-9/._-]'
  [1]
  $ (cd paquete && sha256sum -c SHA256SUMS | grep -v OK; [ $(find . -type f ! -name SHA256SUMS | wc -l) = $(wc -l < SHA256SUMS) ] && echo completo)
  completo
  $ cat paquete/LEEME.txt
  Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro
  Sesión ordinaria ORD/01/2026, del 2026-03-25: clausurada
  Paquete hecho con Sesiona el 2026-03-25.
  
  QUÉ HAY AQUÍ
  
  papeles/      los documentos de la sesión, cada uno en varias formas: para leer
                (txt, html), para imprimir (pdf), para editar (odt, md)
  adjuntos/     el acta firmada, los anexos y lo demás que se guardó con la sesión
  evidencias/   lo que prueba el avance de sus acuerdos
  dictado.txt   los hechos de la sesión, en el orden en que se asentaron
  datos/        las vistas públicas de la sesión en CSV y JSON; vistas.md explica
                cada columna
  SHA256SUMS    la suma de comprobación de cada archivo
  
  Si falta una de estas carpetas, no había qué poner en ella. Una copia editada del
  acta ya no es el acta. Los datos no llevan teléfonos ni correos (V.3); los adjuntos y las
  evidencias van como se recibieron: revíselos antes de publicarlos.
  
  CÓMO COMPROBAR QUE NADA FALTA NI HA CAMBIADO
  
  En una terminal, dentro de esta carpeta:
  
      sha256sum -c SHA256SUMS
  
  Cada renglón debe terminar en «OK» (o «La suma coincide»). No hace falta Sesiona:
  sha256sum viene con cualquier Linux.
  
  El acta lleva esta huella al pie de cada hoja:
  
      ATJC WDXS 3V1R NP39 RP2E JNT8 FANT WTDD
  
  Quien tenga la base de datos de Sesiona comprueba con ella que el acta en papel y
  la base concuerdan:
  
      sesiona verificar --huella ATJC WDXS 3V1R NP39 RP2E JNT8 FANT WTDD

The log gives the same session elsewhere; the data are those of the public views.

  $ sesiona --base otra.db padron importar padron.csv > /dev/null; sesiona --base otra.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --sede "Sala de Cabildo" --orden orden.txt
  1
  $ sesiona --base otra.db dictado 1 < paquete/dictado.txt | grep -c ^ok
  60
  $ cat paquete/datos/acuerdos.csv | cut -d, -f1,6 
  folio,acuerdo
  STM/ORD/01/2026-01,"Publicar cada mes en el micrositio el avance de obra
  STM/ORD/01/2026-02,Firmar el convenio de servicio social con el instituto tecnológico.
  $ cut -d, -f2-7 paquete/datos/adjuntos.csv
  que,nombre,sha256,fecha,nota,estado
  acta firmada,Acta FIRMADA (ñandú): 1?.PDF,d4d3ac3c47105b90e2601f5378297f463443ad62d6cb49519a5080f20bf348bc,2026-03-25T10:00:00-06:00,,vigente
  anexo,informe.ods,4a106a9d5ab0bb93b5b43a631db37df385a14c174875bea35bf244e5f35eedc8,2026-03-25T10:00:00-06:00,,vigente
  otro,.oculto,2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881,2026-03-25T10:00:00-06:00,,vigente
  evidencia,informe.ods,4a106a9d5ab0bb93b5b43a631db37df385a14c174875bea35bf244e5f35eedc8,2026-03-25T10:00:00-06:00,,retirado

No telephone and no address goes in (V.3).

  $ grep -rlE --exclude='*.pdf' '434 000|@ejemplo' paquete
  [1]
  $ for p in paquete/papeles/*.pdf; do pdftotext "$p" - || echo ilegible; done > leido.txt; grep -cE '434 000|@ejemplo|ilegible' leido.txt; grep -c 'Orden del día' leido.txt
  0
  1

Not over anything that is there; and for a session that there is.

  $ sesiona paquete 1 paquete
  sesiona: paquete ya existe; elija otro nombre
  [1]
  $ sesiona paquete 1 paquete/
  sesiona: paquete ya existe; elija otro nombre
  [1]
  $ touch archivo; sesiona paquete 1 archivo
  sesiona: archivo ya existe; elija otro nombre
  [1]
  $ sesiona paquete 9 nueve
  sesiona: no hay ninguna sesión 9
  [1]
  $ sesiona paquete uno x
  sesiona: se esperaba el número de una sesión, no «uno»
  [2]
  $ sesiona paquete 1 no/hay/x
  sesiona: no/hay/x: no se pudo escribir: no existe
  [3]
  $ mkdir ajena.parcial; touch ajena.parcial/mio; sesiona paquete 1 ajena; ls ajena.parcial
  sesiona: ajena.parcial ya existe y no es de un intento anterior; quítelo de ahí o elija otro nombre
  mio
  $ mkdir cortada.parcial; touch cortada.parcial/.sesiona-parcial cortada.parcial/medio; sesiona paquete 1 cortada > /dev/null 2>&1; ls -d cortada*; ls -A cortada | grep -c parcial
  cortada
  0
  [1]

A byte that changes, a file that is gone, are found by sha256sum alone.

  $ cp -r paquete b; printf 'X' | dd of=b/dictado.txt bs=1 seek=40 conv=notrunc 2> /dev/null; (cd b && sha256sum -c SHA256SUMS 2> /dev/null | grep -v OK)
  dictado.txt: FAILED
  $ cp -r paquete c; rm c/LEEME.txt; (cd c && sha256sum -c SHA256SUMS 2> /dev/null | grep -v OK)
  LEEME.txt: FAILED open or read

What the archive lost is told, here and in LEEME.

  $ cp -r .local/share/sesiona/sesiona.db.archivo guardado
  $ rm .local/share/sesiona/sesiona.db.archivo/$(printf tabla | sha256sum | cut -c1-64)
  $ sesiona paquete 1 incompleto 2>&1 | grep -v 'en pdf' | sed 's/: [0-9]* archivos/: N archivos/'; sed -n '/LO QUE NO/,$p' incompleto/LEEME.txt | grep -v 'en pdf'
  sesiona: aviso: adjuntos/2-anexo-1-informe.ods: ya no está en la carpeta .archivo
  incompleto: N archivos; se comprueba ahí mismo con «sha256sum -c SHA256SUMS»
  LO QUE NO ESTÁ
  
  - adjuntos/2-anexo-1-informe.ods: ya no está en la carpeta .archivo
  $ rm -r .local/share/sesiona/sesiona.db.archivo; cp -r guardado .local/share/sesiona/sesiona.db.archivo

A session that has not been held yet has its agenda.

  $ sesiona nueva --tipo ordinaria --fecha "2026-04-29 10:00" > /dev/null; sesiona paquete 2 planeada > /dev/null 2>&1; ls planeada/papeles | grep orden.*txt; (cd planeada && sha256sum --quiet -c SHA256SUMS)

The copy of the body's file takes its archive with it.

  $ sesiona respaldo copia.db
  Respaldo hecho y comprobado: copia.db
  Sus archivos están en la carpeta .archivo a su lado (3).
  $ ls -d copia.db*; diff -r guardado copia.db.archivo && sesiona --base copia.db verificar | tail -1
  copia.db
  copia.db.archivo
  Todo en orden: 2 sesiones, actos encadenados y listas iguales a las que resultan de ellos.
  $ sesiona respaldo copia.db
  sesiona: copia.db ya existe; elija otro nombre para el respaldo
  [1]
  $ mkdir otra-copia.db.archivo; sesiona respaldo otra-copia.db; ls -d otra-copia*
  sesiona: otra-copia.db.archivo ya existe; elija otro nombre para el respaldo
  otra-copia.db.archivo
  $ touch medio.db.parcial; mkdir medio.db.archivo; sesiona respaldo medio.db | tail -1; ls -d medio*
  Sus archivos están en la carpeta .archivo a su lado (3).
  medio.db
  medio.db.archivo
  $ echo mal >> .local/share/sesiona/sesiona.db.archivo/$(printf tabla | sha256sum | cut -c1-64)
  $ sesiona respaldo tercera.db
  sesiona: aviso: «informe.ods» no se copió: cambió desde que se guardó
  Respaldo hecho y comprobado: tercera.db
  Sus archivos están en la carpeta .archivo a su lado (2).
  $ ls tercera.db.archivo | wc -l
  2

What somebody put in the place of a file is not waited for; nor is another path read than those of the folder.

  $ b=.local/share/sesiona/sesiona.db; a=$b.archivo/$(printf tabla | sha256sum | cut -c1-64); rm $a; mkfifo $a
  $ timeout 20 sesiona verificar | grep informe
  sesiona: se encontraron 2 fallas
  - Sesión 1: el adjunto 2, «informe.ods» (4a106a9d5ab0bb93b5b43a631db37df385a14c174875bea35bf244e5f35eedc8), cambió desde que se guardó
  - Sesión 1: el adjunto 4, «informe.ods» (4a106a9d5ab0bb93b5b43a631db37df385a14c174875bea35bf244e5f35eedc8), cambió desde que se guardó
  $ rm $a; ln -s $PWD/informe.ods $a; sesiona verificar | grep informe
  sesiona: se encontraron 2 fallas
  - Sesión 1: el adjunto 2, «informe.ods» (4a106a9d5ab0bb93b5b43a631db37df385a14c174875bea35bf244e5f35eedc8), cambió desde que se guardó
  - Sesión 1: el adjunto 4, «informe.ods» (4a106a9d5ab0bb93b5b43a631db37df385a14c174875bea35bf244e5f35eedc8), cambió desde que se guardó
  $ rm $a; cp informe.ods $a; sesiona verificar | tail -1
  Todo en orden: 2 sesiones, actos encadenados y listas iguales a las que resultan de ellos.
  $ cp $b y.db; cp -r $b.archivo y.db.archivo; sqlite3 y.db "UPDATE attachment SET sha256 = '../informe.ods' WHERE name = 'informe.ods'"; sesiona --base y.db verificar | grep informe
  sesiona: se encontraron 4 fallas
  - Sesión 1: lo que se anotó del adjunto 2, «informe.ods», se cambió fuera de Sesiona
  - Sesión 1: lo que se anotó del adjunto 4, «informe.ods», se cambió fuera de Sesiona
  - Sesión 1: el adjunto 2, «informe.ods» (../informe.ods), ya no está en la carpeta .archivo
  - Sesión 1: el adjunto 4, «informe.ods» (../informe.ods), ya no está en la carpeta .archivo
