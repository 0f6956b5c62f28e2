The papers there are: shipped ones, and the town's own over them.

  $ sesiona --base x.db padron importar padron.csv > /dev/null
  $ for d in "2026-03-25 10:00" "2026-04-29 10:00" "2026-05-27 10:00"; do sesiona --base x.db nueva --tipo ordinaria --fecha "$d" --orden orden.txt; done
  1
  2
  3
  $ sesiona papel | sed '/^apagon/,$d'
  acta        Acta de la sesión
              Cuenta la sesión; se aprueba, se rubrica y se firma ese mismo día
              (III.6, VI.7).
              Pide: sesion (en curso, en receso o clausurada).
  acuerdos    Extracto de los acuerdos de una sesión
              Hace constar los acuerdos y cómo votó cada quien, para entregarlo
              (II.1, VI.8).
              Pide: sesion (en curso, en receso o clausurada). Acepta:
              responsable.
  acuse       Acuse de recibo de una copia del acta
              Cada integrante firma que recibió su copia del acta; una hoja por
              persona (III.7).
              Pide: sesion (clausurada). Acepta: lugar.
  $ sesiona papel -o lista.txt && sesiona papel | cmp - lista.txt

What a session is good for depends on where it stands.
  $ sesiona --base x.db papel acta
  sesiona: todavía no hay una sesión en curso, en receso o clausurada
  [1]
  $ sesiona --base x.db papel acta --sesion 1
  sesiona: el papel «acta» es de una sesión en curso, en receso o clausurada; la 1 está planeada
  [1]
  $ sesiona --base x.db dictado 1 < sesion.txt | tail -1
  ok 59 @11:36 clausurar
  $ { echo "@2026-04-29 10:00 abrir Sala"; echo "@10:20 no_celebrada Nadie llegó"; } | sesiona --base x.db dictado 2
  ok 1 @2026-04-29 10:00 abrir Sala
  ok 2 @10:20 no_celebrada Nadie llegó
  $ sesiona --base x.db papel --sesion 1 | sed '/^acuse/,$d'
  acta        Acta de la sesión
              Cuenta la sesión; se aprueba, se rubrica y se firma ese mismo día
              (III.6, VI.7).
              Pide: sesion (en curso, en receso o clausurada).
  acuerdos    Extracto de los acuerdos de una sesión
              Hace constar los acuerdos y cómo votó cada quien, para entregarlo
              (II.1, VI.8).
              Pide: sesion (en curso, en receso o clausurada). Acepta:
              responsable.
  $ sesiona --base x.db papel --sesion 2 | grep -A 2 '^[a-z]'
  asistencia  Lista de asistencia para firma
              Antes de la sesión, para firmar al llegar; después, dice quiénes
              asistieron (III.2).
  --
  constancia  Constancia de sesión no celebrada
              Prueba que se llamó a lista y no se declaró el quórum (III.2).
              Pide: sesion (no celebrada).
  $ sesiona --base x.db papel constancia --sesion 1
  sesiona: el papel «constancia» es de una sesión no celebrada; la 1 está clausurada
  [1]
  $ sesiona --base x.db papel acta | head -1; sesiona --base x.db papel constancia | head -1
  Acta de la Primera Sesión Ordinaria de 2026
  Constancia de sesión no celebrada
  $ sesiona --base x.db papel acta --sesion 9; sesiona --base x.db papel --sesion 9; sesiona --base x.db papel --sesion uno; sesiona --base x.db papel ../acta; sesiona --base x.db papel ""
  sesiona: no hay ninguna sesión 9
  sesiona: no hay ninguna sesión 9
  sesiona: se esperaba en --sesion el número de una sesión, no «uno»
  sesiona: no hay un papel «../acta»; hay acta, acuerdos, acuse, apagon, asistencia, boletin, constancia, directorio, oficio, orden, registro
  sesiona: no hay un papel «»; hay acta, acuerdos, acuse, apagon, asistencia, boletin, constancia, directorio, oficio, orden, registro
  [1]

What it does not take is told, and what it is asked for must be there.
  $ sesiona --base x.db papel acta --lugar 3; sesiona --base x.db papel acta --letra chica; sesiona papel --formato md; sesiona papel --copiar
  sesiona: el papel «acta» no toma: lugar
  sesiona: en --letra se esperaba normal o grande, no «chica»
  sesiona: con --formato falta decir qué papel; «sesiona papel» los enlista
  sesiona: con --copiar falta decir qué papel; «sesiona papel» los enlista
  [2]

A town adds a paper without touching the program: its first comment says what it is.
  $ mkdir mios; printf '[sistema]\nplantillas = "%s"\n' "$PWD/mios" > mio.ini
  $ cat > mios/lista.md <<FIN
  > {{! papel: Acuerdos  de quien responde
  >   sirve: Se pega en la pared (VI.8).
  >   pide:
  >   acepta: sesion, responsable, estado, lugar
  >   Nota: esto es para quien edita.
  > }}
  > {{@hoy|fecha}}{{#@responsable}}, {{@responsable}}{{/@responsable}}{{#@sesion}}, sesión {{@sesion}}{{/@sesion}}{{#@lugar}}, lugar {{@lugar}}{{/@lugar}}
  > {{#acuerdos responsable=@responsable, estado=@estado}}
  > - {{folio}} {{responsable}} {{estado}}
  > {{/acuerdos}}
  > {{^acuerdos responsable=@responsable, estado=@estado}}
  > Ninguno.
  > {{/acuerdos}}
  > FIN
  $ cp mios/lista.md mios/otra.txt; cp mios/lista.md mios/.oculta.md; printf 'x' > "mios/$(printf 'a\033b').md"
  $ sesiona --conf mio.ini papel | sed -n '/^directorio/,/^orden/p'
  directorio  Directorio de integrantes
              La tabla de integrantes y de quien facilita, para publicarla
              (VIII.1, VIII.2, V.3).
              Acepta: contacto.
  lista       Acuerdos de quien responde
              Se pega en la pared (VI.8).
              Acepta: sesion, lugar, responsable, estado. Plantilla propia.
  oficio      Oficio con que se envía el acta
              Acompaña el acta que se envía al organismo garante antes de que
              acabe el mes (III.8, VI.12).
              Pide: sesion (clausurada).
  orden       Orden del día
  $ sesiona --conf mio.ini --base x.db papel lista --formato md
  25 de marzo de 2026
  - STM/ORD/01/2026-01 Autoridad 2 pendiente
  - STM/ORD/01/2026-02 Academia pendiente
  $ sesiona --conf mio.ini --base x.db papel lista --formato md --responsable ACADEMIA
  25 de marzo de 2026, Academia
  - STM/ORD/01/2026-02 Academia pendiente
  $ sesiona --conf mio.ini --base x.db papel lista --formato md --estado Cumplido --sesion 1 --lugar 3
  25 de marzo de 2026, sesión 1, lugar 3
  Ninguno.
  $ sesiona --conf mio.ini --base x.db papel lista --responsable Nadie; sesiona --conf mio.ini --base x.db papel lista --lugar 9; sesiona --conf mio.ini --base x.db papel lista --estado roto; sesiona --conf mio.ini --base x.db papel lista --contacto
  sesiona: «Nadie» no responde de ningún acuerdo; responden Academia, Autoridad 2
  sesiona: no hay un lugar «9»
  sesiona: en --estado se esperaba pendiente, en proceso, cumplido, sin efecto o abiertos, no «roto»
  sesiona: el papel «lista» no toma: contacto
  [2]
  $ printf '{{! pide: sesión\n  estados: hoy }}' > mios/mala.md; sesiona --conf mio.ini papel | sed -n '/^mala/,/^[^ m]/p'; sesiona --conf mio.ini --base x.db papel mala
  mala        mala
              Pide: sesion. Plantilla propia. No se puede hacer:
              /casa/mios/mala.md, línea 2: en «estados» se esperaba planeada, convocada, en curso, en receso, clausurada, no celebrada o cancelada, no «hoy»
  oficio      Oficio con que se envía el acta
  sesiona: /casa/mios/mala.md, línea 2: en «estados» se esperaba planeada, convocada, en curso, en receso, clausurada, no celebrada o cancelada, no «hoy»
  [1]
  $ rm mios/*.md

The wording is changed in a copy, whose errors never keep the paper from coming out.
  $ sesiona papel --copiar acta; sesiona papel --copiar acta; sesiona papel --copiar nada
  /casa/.config/sesiona/plantillas/acta.md
  sesiona: ya hay una plantilla propia: /casa/.config/sesiona/plantillas/acta.md
  sesiona: no hay un papel «nada»; hay acta, acuerdos, acuse, apagon, asistencia, boletin, constancia, directorio, oficio, orden, registro
  [1]
  $ tail -1 .config/sesiona/sesiona.ini; sesiona papel --comparar acta; sesiona papel --comparar constancia
  plantillas = "/casa/.config/sesiona/plantillas"
  sesiona: no hay una plantilla propia del papel «constancia»; «sesiona papel --copiar» hace una
  [1]
  $ sed -i 's/^# Acta de la/# ACTA de la/' .config/sesiona/plantillas/acta.md; sesiona papel acta --comparar | grep '^[-+]' | cut -c1-30
  --- de fábrica
  +++ propia
  -# Acta de la {{#numero}}{{num
  +# ACTA de la {{#numero}}{{num
  $ sesiona --base x.db papel acta | head -1
  Acta de la Primera Sesión Ordinaria de 2026
  $ sesiona papel | sed -n '/^acta/,/^acu/p'
  acta        Acta de la sesión
              Cuenta la sesión; se aprueba, se rubrica y se firma ese mismo día
              (III.6, VI.7).
              Pide: sesion (en curso, en receso o clausurada). Plantilla propia.
  acuerdos    Extracto de los acuerdos de una sesión
  $ cp .config/sesiona/plantillas/acta.md buena.md; echo '{{#nada' >> .config/sesiona/plantillas/acta.md; sesiona --base x.db papel acta | head -1
  sesiona: aviso: /casa/.config/sesiona/plantillas/acta.md, línea 366: la etiqueta no está cerrada; se usó la plantilla de fábrica
  Acta de la Primera Sesión Ordinaria de 2026
  $ sesiona papel | sed -n '/^acta/,/^acu/p'
  acta        Acta de la sesión
              Cuenta la sesión; se aprueba, se rubrica y se firma ese mismo día
              (III.6, VI.7).
              Pide: sesion (en curso, en receso o clausurada). Se usa la plantilla
              de fábrica:
              /casa/.config/sesiona/plantillas/acta.md, línea 366: la etiqueta no está cerrada
  acuerdos    Extracto de los acuerdos de una sesión
  $ sed 's/{{anio}}/{{year}}/' buena.md > .config/sesiona/plantillas/acta.md; sesiona --base x.db papel acta | head -1
  sesiona: aviso: /casa/.config/sesiona/plantillas/acta.md, línea 18: ninguna vista abierta ahí tiene la columna «year»; se usó la plantilla de fábrica
  Acta de la Primera Sesión Ordinaria de 2026
  $ cp buena.md .config/sesiona/plantillas/acta.md; cp -r "$SESIONA_DATOS" nueva; chmod -R u+w nueva; echo >> nueva/plantillas/acta.md
  $ SESIONA_DATOS=nueva sesiona --base x.db papel acta | head -1
  sesiona: aviso: acta: la plantilla de fábrica cambió desde que se copió; compárelas con «sesiona papel --comparar acta»
  Acta de la Primera Sesión Ordinaria de 2026
  $ SESIONA_DATOS=nueva sesiona papel | sed -n '/^acta/,/^acu/p'
  acta        Acta de la sesión
              Cuenta la sesión; se aprueba, se rubrica y se firma ese mismo día
              (III.6, VI.7).
              Pide: sesion (en curso, en receso o clausurada). Plantilla propia.
              La de fábrica cambió desde que se copió: «sesiona papel --comparar
              acta».
  acuerdos    Extracto de los acuerdos de una sesión
  $ SESIONA_DATOS=nueva sesiona papel --comparar acta | tail -2 | sed 's/[0-9a-f]\{64\}/HUELLA/'
  Para que ya no se avise, el primer comentario de la propia debe decir:
    fabrica: HUELLA
  $ cmp buena.md .config/sesiona/plantillas/acta.md
  $ sesiona --base x.db papel acta -o uno.md; { printf '\357\273\277'; sed 's/$/\r/' buena.md; } > .config/sesiona/plantillas/acta.md; sesiona --base x.db papel acta -o dos.md; cmp uno.md dos.md; sesiona papel --comparar acta | grep -c '^[-+]'; cp buena.md .config/sesiona/plantillas/acta.md
  4
  $ printf '[sistema]\nplantillas = "/no/hay"\n' > ajeno.ini; sesiona --conf ajeno.ini papel | head -1; env -u HOME sesiona papel --copiar acta
  sesiona: aviso: /no/hay: no existe; se usan las plantillas de fábrica
  acta        Acta de la sesión
  sesiona: no se sabe cuál es su carpeta personal (HOME); ponga en los ajustes la carpeta de sus plantillas: [sistema] plantillas
  [3]

A folder set after the session was opened counts: the wording is today's, but for what was approved.
  $ sed 's/clausuró la sesión/dio por terminada la sesión/; s/Se desahogó/SE DESAHOGÓ/' buena.md > mios/acta.md
  $ sesiona --conf mio.ini --base x.db papel acta --formato md | grep -c 'dio por terminada'
  1
  $ sesiona --conf mio.ini --base x.db papel acta --formato md | grep -c 'ACTA\|SE DESAHOGÓ'
  0
  [1]

What an approval freezes comes from the shipped template too, if the town's fails; it is told.
  $ echo '{{#nada' > mios/acta.md; sesiona --base x.db nueva --tipo ordinaria --fecha "2026-06-24 10:00" > /dev/null
  $ { echo "@2026-06-24 10:00 abrir Sala"; for n in 1 2 3 5; do echo "@10:00 presente $n"; done; printf '@10:01 quorum\n@10:02 aprobar_orden\n@10:03 aprobar_acta\n@10:04 clausurar\n'; } | sesiona --conf mio.ini --base x.db dictado 4 | tail -1
  sesiona: aviso: /casa/mios/acta.md, línea 1: la etiqueta no está cerrada; se usó la plantilla de fábrica
  ok 9 @10:04 clausurar
  $ sqlite3 x.db "SELECT estado, substr(texto, 1, 40) FROM actas WHERE sesion = 4"
  aprobada|titulo: Acta de la Segunda Sesión Ordina

Large print is the same paper with another setting.
  $ sesiona --base x.db papel acta --formato md --letra grande | head -1; sesiona --base x.db papel acta --letra grande -o g.txt && sesiona --base x.db papel acta -o n.txt && cmp g.txt n.txt
  letra: grande

The form follows the file's name, or is told.

  $ sesiona --base x.db papel acta -o acta.html && head -1 acta.html; sesiona --base x.db papel acta --formato HTML | cmp - acta.html; sesiona --base x.db papel acta -o sin-nombre && cmp sin-nombre n.txt
  <!DOCTYPE html>

  $ sesiona --base x.db papel acta -o acta.odt && head -c 2 acta.odt && echo && sesiona --base x.db papel acta --formato odt | cmp - acta.odt
  PK

The printer's queue: what can be done without one.
  $ mkdir bin; printf '#!/bin/sh\necho "lp: Error - no default destination available." >&2; exit 1\n' > bin/lp; chmod +x bin/lp; PATH=$PWD/bin:$PATH sesiona --base x.db papel orden --imprimir
  sesiona: la impresora no lo tomó (lp: Error - no default destination available.); se puede guardar en un archivo (PDF, HTML) para abrirlo o llevarlo en una memoria USB
  [3]
  $ sesiona --base x.db papel orden --imprimir -o x.pdf; sesiona papel --imprimir
  sesiona: --imprimir no va con --formato ni con -o
  sesiona: con --imprimir falta decir qué papel; «sesiona papel» los enlista
  [2]
  $ sesiona papel --vistas | head -1; sesiona papel --vistas | grep -c '^## '
  # Las vistas públicas
  20
