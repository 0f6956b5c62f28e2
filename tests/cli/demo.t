The sample body: one session closed, another planned.

  $ base=$(sesiona demo 2> aviso) && ls "$base" | sed 's/demo-....../demo-XXXXXX/' && grep -c Para aviso
  $ sesiona --base "$base" sesiones
  $ sesiona --base "$base" acuerdos
  $ sesiona --base "$base" acuerdos micrositio --formato json
  $ sesiona --base "$base" acuerdos MICROSITIO --formato csv | cut -d , -f 1
  $ sesiona --base "$base" acuerdos --estado cumplido
  $ sesiona --base "$base" acuerdos --responsable academia --formato csv | wc -l
  $ SESIONA_AHORA=2026-05-01T09:00:00-06:00 sesiona --base "$base" acuerdos --vencidos --formato csv | cut -d , -f 1
  $ sesiona --base "$base" acuerdos --estado abierto
  $ sesiona --base "$base" acuerdos --sesion uno

The acta, as text or Markdown, to the screen or to a file.
  $ sesiona --base "$base" papel acta --sesion 1 -o acta.md && sesiona --base "$base" papel --formato md | cmp - acta.md
  $ grep -c '^| 5 | Academia' acta.md
  $ sesiona --base "$base" papel oficio
  $ sesiona --base "$base" papel --sesion 9
  $ sesiona --base "$base" papel --formato doc

Nothing is missing and nothing was altered; a copy is as good.
  $ sesiona --base "$base" verificar | tail -1
  $ sesiona --base "$base" respaldo copia.db
  $ sesiona --base "$base" respaldo copia.db
  $ sesiona --base copia.db verificar

Rows that another program changed are noticed.
  $ sqlite3 copia.db "update acuerdo set text = 'Otra cosa' where rowid = 1"
  $ sesiona --base copia.db verificar
