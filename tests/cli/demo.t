The sample body: one session closed, another planned.

  $ base=$(sesiona demo 2> aviso) && ls "$base" | sed 's/demo-....../demo-XXXXXX/' && grep -c Para aviso
  /casa/sesiona-demo-XXXXXX/demo.db
  1
  $ sesiona --base "$base" sesiones
  N  Tipo       Clave        Fecha                      Estado      Sede
  1  ordinaria  ORD/01/2026  2026-03-25T10:00:00-06:00  clausurada  Sala de Cabildo…
  2  ordinaria               2026-04-29T10:00:00-06:00  planeada    Sala de Cabildo…
  $ sesiona --base "$base" acuerdos
  Folio               Acuerdo               Responsable  Vence           Estado
  STM/ORD/01/2026-01  Publicar cada mes e…  Autoridad 2  2026-04-30      pendiente
  STM/ORD/01/2026-02  Firmar el convenio …  Academia     próxima sesión  pendiente
  $ sesiona --base "$base" acuerdos micrositio --formato json
  [
   {"folio": "STM/ORD/01/2026-01", "uuid": "12ecd90a-b9e8-58a8-9ce8-3ac4982f24aa", "sesion": 1, "punto": "5", "decision": 2, "acuerdo": "Publicar cada mes en el micrositio el avance de obra, con fotografías.", "propuesta": "Publicar cada mes en el micrositio el avance de obra, con fotografías.", "forma": "consenso", "a_favor": 5, "en_contra": 0, "abstenciones": 0, "responsable": "Autoridad 2", "vence": "2026-04-30", "estado": "pendiente", "propuesta_distinta": "", "fecha": "2026-03-25T10:36:00-06:00", "orden": 1000001}
  ]
  $ sesiona --base "$base" acuerdos MICROSITIO --formato csv | cut -d , -f 1
  folio
  STM/ORD/01/2026-01
  $ sesiona --base "$base" acuerdos --estado cumplido
  Folio  Acuerdo                                        Responsable  Vence  Estado
  $ sesiona --base "$base" acuerdos --responsable academia --formato csv | wc -l
  2
  $ SESIONA_AHORA=2026-05-01T09:00:00-06:00 sesiona --base "$base" acuerdos --vencidos --formato csv | cut -d , -f 1
  folio
  STM/ORD/01/2026-01
  $ sesiona --base "$base" acuerdos --estado abierto
  sesiona: en --estado se esperaba pendiente, en proceso, cumplido, sin efecto o abiertos, no «abierto»
  [2]
  $ sesiona --base "$base" acuerdos --sesion uno
  sesiona: se esperaba en --sesion el número de una sesión, no «uno»
  [2]

The acta, as text or Markdown, to the screen or to a file.
  $ sesiona --base "$base" papel acta --sesion 1 -o acta.md && sesiona --base "$base" papel acta --formato md | cmp - acta.md
  $ grep -c '^## ' acta.md
  10
  $ sesiona --base "$base" papel nada
  sesiona: no hay un papel «nada»; hay acta, acuerdos, acuse, apagon, asistencia, boletin, constancia, directorio, oficio, orden, registro
  [1]
  $ sesiona --base "$base" papel --sesion 9
  sesiona: no hay ninguna sesión 9
  [1]
  $ sesiona --base "$base" papel acta --formato doc
  sesiona: en --formato se esperaba md, txt, odt, html o pdf, no «doc»
  [2]

Nothing is missing and nothing was altered; a copy is as good.
  $ sesiona --base "$base" verificar | tail -1
  Todo en orden: 2 sesiones, actos encadenados y listas iguales a las que resultan de ellos.
  $ sesiona --base "$base" respaldo copia.db
  Respaldo hecho y comprobado: copia.db
  $ sesiona --base "$base" respaldo copia.db
  sesiona: copia.db ya existe; elija otro nombre para el respaldo
  [1]
  $ sesiona --base copia.db verificar
  /casa/copia.db
  Todo en orden: 2 sesiones, actos encadenados y listas iguales a las que resultan de ellos.

Rows that another program changed are noticed.
  $ sqlite3 copia.db "update acuerdo set text = 'Otra cosa' where folio like '%-01'"
  $ sesiona --base copia.db verificar
  /casa/copia.db
  - El índice de palabras del registro de acuerdos no concuerda con los acuerdos
  - Sesión 1: sus listas (asistencia, votos, acuerdos) no son las que resultan de sus actos
  sesiona: se encontraron 2 fallas
  [1]
