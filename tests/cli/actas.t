The acta of a session that ended without it is approved in a later one, by consensus or by
the vote of its point; taken back, it is pending again, and what is frozen goes with it.

  $ sesiona --base x.db padron importar padron.csv > /dev/null
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --sede Sala > /dev/null
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-04-29 10:00" --sede Sala > /dev/null
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "27/5/2026 10:00" --sede Sala > /dev/null
  $ for n in 1 2 3 5; do echo "@10:00 presente $n"; done > lista
  $ { echo "@10:00 abrir Sala"; cat lista; echo "@10:01 quorum"; echo "@10:02 clausurar Falla eléctrica"; } |
  > sesiona --base x.db dictado 1 | tail -1
  ok 7 @10:02 clausurar Falla eléctrica

A second one that is never held takes no number.

  $ sesiona --base x.db dictado 2 <<FIN
  > @2026-04-29 10:00 abrir Sala
  > @10:00 presente 1
  > @10:30 no_celebrada Sólo llegó una persona
  > FIN
  ok 1 @2026-04-29 10:00 abrir Sala
  ok 2 @10:00 presente 1
  ok 3 @10:30 no_celebrada Sólo llegó una persona
  $ { echo "@2026-05-27 10:00 abrir Sala"; cat lista; echo "@10:01 quorum"; echo "@10:02 aprobar_orden"; } |
  > sesiona --base x.db dictado 3 | tail -1
  ok 7 @10:02 aprobar_orden
  $ sesiona --base x.db dictado 3 <<FIN
  > @10:03 aprobar_acta 2
  > @10:03 aprobar_acta 1
  > @10:04 nota Se reparten copias.
  > @10:04 rectificar 8 nota El acta anterior se leerá más tarde.
  > FIN
  no: la sesión 2 no tiene un acta pendiente de aprobar (III.6)
  ok 8 @10:03 aprobar_acta 1
  ok 9 @10:04 nota Se reparten copias.
  ok 10 @10:04 rectificar 8 nota El acta anterior se leerá más tarde.
  [1]
  $ sqlite3 x.db "SELECT sesion, estado FROM actas; SELECT count(*) FROM acta"
  1|por aprobar
  3|por aprobar
  0
  $ sesiona --base x.db dictado 3 <<FIN
  > @10:05 objetar 3 Falta la hora de la falla
  > @10:05 aprobar_acta 1
  > @10:06 conforme 3
  > @10:06 agregar 4 | Acta de la sesión anterior
  > @10:06 consenso
  > @10:06 punto 4
  > @10:07 propuesta Aprobar el acta de la sesión anterior
  > @10:07 objetar 3 Falta la hora de la falla
  > @10:08 votar 3 contra
  > @10:08 votar resto favor
  > @10:08 cerrar_votacion
  > @10:09 aprobar_acta 1
  > @10:09 cerrar_punto
  > @10:10 intercalar 23 aprobar_acta
  > @10:10 aprobar_acta
  > @10:11 clausurar
  > FIN
  ok 11 @10:05 objetar 3 Falta la hora de la falla
  no: difiere 3 (Autoridad): en un punto abierto ponga la propuesta de aprobar esa acta y decida la votación (IV)
  ok 12 @10:06 conforme 3
  ok 13 @10:06 agregar 4 | Acta de la sesión anterior
  ok 14 @10:06 consenso
  ok 15 @10:06 punto 4
  ok 16 @10:07 propuesta Aprobar el acta de la sesión anterior
  ok 17 @10:07 objetar 3 Falta la hora de la falla
  ok 19 @10:08 votar 3 contra
  ok 20 @10:08 votar resto favor
  ok 21 @10:08 cerrar_votacion
  ok 22 @10:09 aprobar_acta 1
  ok 23 @10:09 cerrar_punto
  no: «aprobar_acta» se asienta directamente, al final, y no dentro de una corrección; si sobra el último acto, deshágalo antes (VI.7)
  ok 24 @10:10 aprobar_acta
  ok 25 @10:11 clausurar
  [1]
  $ sqlite3 x.db "SELECT sesion, clave, estado FROM sesiones; SELECT sesion, estado FROM actas"
  1|ORD/01/2026|clausurada
  2||no celebrada
  3|ORD/02/2026|clausurada
  1|aprobada
  3|aprobada
  $ sqlite3 x.db "SELECT punto, decision, propuesta, forma FROM decisiones WHERE sesion = 3"
  2|1|Orden del día|consenso
  2|2|Agregar el punto 4, Acta de la sesión anterior|consenso
  4|3|Aprobar el acta de la sesión anterior|mayoría
  6|4|Acta de la sesión|consenso
  $ sesiona --base x.db papel acta --sesion 3 --formato md | sed -n '/^## 4/,/^## 5/p' | grep -v '^|'
  ## 4. Acta de la sesión anterior
  
  Se puso a consideración la propuesta: «Aprobar el acta de la sesión anterior.»
  
  Ing. Óscar Núñez Béjar (Autoridad, lugar 3) manifestó una postura distinta: Falta la hora de la falla.
  
  Al no haber consenso se procedió a votar (IV), con 4 cuatro integrantes con derecho a voto.
  
  El sentido de los votos fue el siguiente:
  
  
  A las 10:08 diez horas con ocho minutos, cerrada la votación, la propuesta se aprobó por mayoría: 3 tres votos a favor, 1 un voto en contra y 0 cero abstenciones.
  
  Conforme a esa votación quedó aprobada el acta de la sesión ORD/01/2026.
  
  ## 5. Asuntos generales
  $ sesiona --base x.db papel acta --sesion 1 --formato md | sed -n '/^## 5/,/^## 6/p'
  ## 5. Lectura y aprobación del acta
  
  El acta de esta sesión se aprobó el 27 veintisiete de mayo de 2026 dos mil veintiséis, en sesión posterior.
  
  ## 6. Clausura
  $ sesiona --base x.db verificar
  /casa/x.db
  Todo en orden: 3 sesiones, actos encadenados y listas iguales a las que resultan de ellos.
