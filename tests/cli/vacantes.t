A seat that nobody occupies is still a seat. The titular of 7, who has no suplente, is removed
(I.3), and at the next session «50 % más uno» is still of seven.

  $ printf '[quorum]\nlectura = literal\nbase = todos\n' > todos.ini
  $ printf '[quorum]\nlectura = literal\nbase = ocupados\n' > ocupados.ini
  $ grep -v '^7,.*suplente' padron.csv > siete.csv
  $ printf '[remoción 7 por 2,5] Remoción en el lugar 7\n' > remocion.txt
  $ sesiona --base x.db padron importar siete.csv
  Padrón: 7 lugares, 14 personas.
  Falta suplente en el lugar 7, Ciudadanía (I.1).
  $ sesiona --base x.db --conf todos.ini nueva --tipo extraordinaria --fecha "2026-03-25 10:00" --sede Sala --orden remocion.txt
  1
  $ cat > remocion.dictado <<F
  > @10:05 abrir Sala
  > presente 1
  > presente 2
  > presente 3
  > presente 4
  > presente 5
  > ausente 7
  > quorum
  > aprobar_orden
  > punto 3
  > propuesta Dejar sin efectos la designación del titular del lugar 7.
  > votacion
  > votar resto favor
  > cerrar_votacion
  > cerrar_punto
  > aprobar_acta
  > clausurar
  > F
  $ sed 's/^[^@]/@10:06 &/' remocion.dictado | sesiona --base x.db --conf todos.ini dictado 1 --estricto | tail -1
  ok 17 @10:06 clausurar

The padrón says so, and reads it back.
  $ sesiona --base x.db padron exportar - | tail -3
  6,Ciudadanía,suplente,C.,Iván Toledo Arias,,Ciudadanía,,2024-09-01
  7,Ciudadanía,titular,C.,Martín Pureco Saldaña,,Ciudadanía,,2024-09-01
  ,Facilitador,,Lic.,Amalia Villanueva Rojas,Titular de Transparencia,Presidencia Municipal,,2024-09-01
  $ SESIONA_AHORA=2026-03-26T10:00:00-06:00 sesiona --base x.db padron exportar - | tail -2 | head -1
  7,Ciudadanía,titular,,(vacante),,,,
  $ sesiona --base x.db --conf todos.ini nueva --tipo extraordinaria --fecha "2026-04-01 10:00" --orden remocion.txt
  sesiona: «Remoción en el lugar 7»: el 2026-04-01 está vacante el lugar 7 (I.3)
  [1]
  $ printf '[remoción 4 por 7,5] Otra\n' > otra.txt
  $ sesiona --base x.db --conf todos.ini nueva --tipo extraordinaria --fecha "2026-04-01 10:00" --orden otra.txt
  sesiona: «Otra»: el 2026-04-01 está vacante el lugar 7 (I.3)
  [1]

The next session, of all the seats and of those with somebody.
  $ cat > abril.dictado <<F
  > @10:05 abrir Sala
  > @10:06 presente 1
  > @10:06 presente 2
  > @10:06 presente 3
  > @10:06 presente 4
  > @10:06 presente 7
  > @10:06 quorum
  > @10:07 presente 7 suplente Rosa Calderón Paz | oficio 12
  > @10:08 quorum
  > F
  $ for base in todos ocupados; do
  >   cp x.db $base.db
  >   sesiona --base $base.db --conf $base.ini nueva --tipo ordinaria --fecha "2026-04-29 10:00" --sede Sala
  >   SESIONA_AHORA=2026-04-29T10:00:00-06:00 sesiona --base $base.db --conf $base.ini dictado 2 < abril.dictado
  >   sqlite3 $base.db "SELECT lugares, quorum_requerido FROM sesiones WHERE sesion = 2"
  >   sqlite3 $base.db "SELECT lugar, tipo, nombre, caracter FROM asistencia WHERE sesion = 2 AND lugar = 7"
  >   sesiona --base $base.db verificar | tail -1
  > done
  2
  ok 1 @10:05 abrir Sala
  ok 2 @10:06 presente 1
  ok 3 @10:06 presente 2
  ok 4 @10:06 presente 3
  ok 5 @10:06 presente 4
  no: el lugar 7 (Ciudadanía) no tiene titular en el padrón (I.1)
  no: no hay quórum: 4 presentes de 5 necesarios; falta llamar o esperar a Ximena Güemes Ortiz (5), Beatriz Chávez Luna (6), Ciudadanía (7) (III.2)
  ok 6 @10:07 presente 7 suplente Rosa Calderón Paz | oficio 12
  ok 7 @10:08 quorum
  7|5
  7|Ciudadanía|Rosa Calderón Paz|suplente
  Todo en orden: 2 sesiones, actos encadenados y listas iguales a las que resultan de ellos.
  2
  ok 1 @10:05 abrir Sala
  ok 2 @10:06 presente 1
  ok 3 @10:06 presente 2
  ok 4 @10:06 presente 3
  ok 5 @10:06 presente 4
  no: el lugar 7 (Ciudadanía) no tiene titular en el padrón (I.1)
  ok 6 @10:06 quorum
  ok 7 @10:07 presente 7 suplente Rosa Calderón Paz | oficio 12
  no: la sesión ya está instalada; para terminarla use «clausurar» (III.2)
  7|4
  7|Ciudadanía|Rosa Calderón Paz|suplente
  Todo en orden: 2 sesiones, actos encadenados y listas iguales a las que resultan de ellos.

Only the titular is removed: whoever was named suplente comes in the next session, and the seat is
not vacant.

  $ sesiona --base con.db padron importar padron.csv
  Padrón: 7 lugares, 15 personas.
  $ sesiona --base con.db --conf ocupados.ini nueva --tipo extraordinaria --fecha "2026-03-25 10:00" --orden remocion.txt
  1
  $ sed 's/^[^@]/@10:06 &/' remocion.dictado | sesiona --base con.db --conf ocupados.ini dictado 1 --estricto | tail -1
  ok 17 @10:06 clausurar
  $ sesiona --base con.db nueva --tipo ordinaria --fecha "2026-04-29 10:00" --sede Sala
  2
  $ printf 'abrir Sala\npresente 7\npresente 7 suplente\n' | SESIONA_AHORA=2026-04-29T10:00:00-06:00 sesiona --base con.db --conf ocupados.ini dictado 2
  ok 1 abrir Sala
  no: el lugar 7 (Ciudadanía) no tiene titular en el padrón (I.1)
  ok 2 presente 7 suplente
  [1]
  $ sqlite3 con.db "SELECT lugares, quorum_requerido FROM sesiones WHERE sesion = 2"
  7|5
  $ sqlite3 con.db "SELECT caracter, until, ended_why FROM appointment WHERE seat = 7 ORDER BY id"
  titular|2026-03-25|Remoción en el lugar 7
  suplente||

A table without the seat abolishes it; one that has it brings it back, vacant if it says so.
  $ grep -v '^7,' padron.csv > seis.csv
  $ cp seis.csv vacante.csv && echo '7,Ciudadanía,,,VACANTE,,,,' >> vacante.csv
  $ export SESIONA_AHORA=2026-05-01T10:00:00-06:00
  $ sesiona --base x.db padron importar seis.csv
  Padrón: 6 lugares, 13 personas.
  $ sesiona --base x.db padron exportar - | grep -c '^7'
  0
  [1]
  $ sesiona --base x.db padron importar vacante.csv
  Padrón: 7 lugares, 13 personas.
  El lugar 7, Ciudadanía, está vacante (I.1).
  $ sesiona --base x.db padron exportar - | grep '^7'
  7,Ciudadanía,titular,,(vacante),,,,
  $ sqlite3 x.db "SELECT before, after FROM diary WHERE after LIKE 'lugar%' ORDER BY id"
  lugar 7, Ciudadanía
  |lugar 7, Ciudadanía: suprimido
  
  |lugar 7, Ciudadanía: vacante
  
  $ sesiona --base x.db padron exportar todo.csv && sesiona --base x.db padron importar todo.csv
  Padrón: 7 lugares, 13 personas.
  El lugar 7, Ciudadanía, está vacante (I.1).
  $ sqlite3 x.db "SELECT count(*) FROM diary WHERE what = 'padrón'"
  4
