Hours as they are told: to the minute, past midnight, in another country's offset.

  $ sesiona --base x.db padron importar padron.csv
  Padrón: 7 lugares, 15 personas.
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25T16:00Z" --orden orden.txt
  1
  $ sqlite3 x.db "SELECT fecha FROM sesiones"
  2026-03-25T10:00:00-06:00

An hour in another offset is written down as the clock of the town read it; without
seconds it is never earlier than an act of the same minute.

  $ sesiona --base x.db dictado 1 <<FIN
  > @2026-03-25T16:02:30Z abrir Sala
  > @10:02 presente 1
  > @10:01 presente 2
  > @2026-03-25T11:03:00-05:00 presente 2
  > @10:04 presente 3
  > @10:04 presente 5
  > @10:05 quorum
  > intercalar 4 @2026-03-25T16:04Z nota Llega la prensa
  > @23:59 nota Casi es otro día
  > @00:10 nota Ya es otro día
  > @2026-03-26 00:10 nota Ya es otro día
  > @00:11 clausurar
  > FIN
  ok 1 @2026-03-25T16:02:30Z abrir Sala
  ok 2 @10:02 presente 1
  no: la hora es anterior a la del último acto (10:02); para asentar algo olvidado use «intercalar», y si ya pasó la medianoche diga también la fecha (VI.7)
  ok 3 @2026-03-25T11:03:00-05:00 presente 2
  ok 4 @10:04 presente 3
  ok 5 @10:04 presente 5
  ok 6 @10:05 quorum
  ok 7 intercalar 4 @2026-03-25T16:04Z nota Llega la prensa
  ok 8 @23:59 nota Casi es otro día
  no: la hora es anterior a la del último acto (23:59); para asentar algo olvidado use «intercalar», y si ya pasó la medianoche diga también la fecha (VI.7)
  ok 9 @2026-03-26 00:10 nota Ya es otro día
  ok 10 @00:11 clausurar
  [1]
  $ sesiona --base x.db dictado 1 --exportar
  @2026-03-25T10:02:30-06:00 abrir Sala
  @2026-03-25T10:02:30-06:00 presente 1
  @2026-03-25T10:03:00-06:00 presente 2
  @2026-03-25T10:04:00-06:00 presente 3
  @2026-03-25T10:04:00-06:00 presente 5
  @2026-03-25T10:05:00-06:00 quorum
  @2026-03-25T10:00:00-06:00 intercalar 4 @2026-03-25T10:04:00-06:00 nota Llega la prensa
  @2026-03-25T23:59:00-06:00 nota Casi es otro día
  @2026-03-26T00:10:00-06:00 nota Ya es otro día
  @2026-03-26T00:11:00-06:00 clausurar
  $ sesiona --base x.db papel acta --sesion 1 | sed -n '/quórum requerido/,/^3/p;/Se clausuró/,/difieren/p'
  cuatro de 7 siete personas integrantes. El quórum requerido es de 4 cuatro (50 %
  más uno de 7 siete, lectura: mitad entera más uno; III.2). Existe quórum, por lo
  que se declara legalmente instalada la sesión.
  
  2. Lectura y aprobación del orden del día
  -----------------------------------------
  
  Se dio lectura al orden del día.
  
  Casi es otro día.
  
  La sesión continuó el día 26 veintiséis de marzo de 2026 dos mil veintiséis.
  
  Ya es otro día.
  
  El orden del día no se aprobó en esta sesión.
  
  3. Seguimiento de acuerdos
  Se clausuró la sesión a las 00:11 cero horas con once minutos del día 26
  veintiséis de marzo de 2026 dos mil veintiséis. Quedaron sin abordar y se
  difieren los puntos 3, 4, 5, 6 y 7.
