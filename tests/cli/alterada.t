What another program changed in the file is named by «verificar», with where.
No other order breaks on it: it does its work, or refuses in one line.

  $ sesiona --base x.db padron importar padron.csv | head -1
  Padrón: 7 lugares, 15 personas.
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --orden orden.txt
  1
  $ sesiona --base x.db dictado 1 < sesion.txt | tail -1
  ok 59 @11:36 clausurar
  $ tras() { # SQL: verificar after it, and how many of five orders refuse, in one line each
  >   cp x.db y.db; sqlite3 y.db "PRAGMA foreign_keys = OFF; $1"
  >   sesiona --base y.db verificar 2>&1 | grep -v -e '^/' -e '^- Falta el disparador' -e 'se enc' | head -3
  >   for o in acuerdos "papel acta" "dictado 1 --exportar" "dictado 1" "padron exportar -"; do
  >     timeout 20 sesiona --base y.db $o < sesion.txt 2>&1 > salida.txt | grep ^sesiona
  >   done | sort | uniq -c | sed 's/^ *//'
  > }
The log: a line changed, an act removed, one that the rules refuse, one that is no act, an hour.
  $ libre="DROP TRIGGER act_not_changed; DROP TRIGGER act_not_removed; DROP TRIGGER snapshot_not_changed;"
  $ tras "DROP TRIGGER act_not_changed; UPDATE act SET line = 'nota Otra cosa' WHERE seq = 14"
  - Sesión 1, acto 14: «nota Otra cosa» no concuerda con su huella; él, el anterior o lo que se fijó al abrir la sesión se cambió fuera de Sesiona
  - Sesión 1: sus listas (asistencia, votos, acuerdos) no son las que resultan de sus actos
  $ tras "$libre DELETE FROM act WHERE seq = 20"
  - Sesión 1: falta el acto 20
  - Sesión 1, acto 21: «punto 5» no concuerda con su huella; él, el anterior o lo que se fijó al abrir la sesión se cambió fuera de Sesiona
  - Sesión 1: sus actos no pueden repetirse: el acto 34 de la sesión guardada no se sostiene: el lugar 6 (Ciudadanía) no tiene derecho a voto en esta votación: no estaba presente al abrirse (IV)
  3 sesiona: el acto 34 de la sesión guardada no se sostiene: el lugar 6 (Ciudadanía) no tiene derecho a voto en esta votación: no estaba presente al abrirse (IV)
  $ tras "$libre UPDATE act SET line = 'votar 1 favor' WHERE seq = 16"
  - Sesión 1, acto 16: «votar 1 favor» no concuerda con su huella; él, el anterior o lo que se fijó al abrir la sesión se cambió fuera de Sesiona
  - Sesión 1: sus actos no pueden repetirse: el acto 16 de la sesión guardada no se sostiene: no hay ninguna votación abierta (IV)
  3 sesiona: el acto 16 de la sesión guardada no se sostiene: no hay ninguna votación abierta (IV)
  $ tras "$libre UPDATE act SET line = 'bailar' WHERE seq = 14"
  - Sesión 1, acto 14: «bailar» no concuerda con su huella; él, el anterior o lo que se fijó al abrir la sesión se cambió fuera de Sesiona
  - Sesión 1: sus actos no pueden repetirse: el acto 14 de la sesión guardada no se sostiene: «bailar» no es un acto: se empieza por el acto, como «presente 1»
  3 sesiona: el acto 14 de la sesión guardada no se sostiene: «bailar» no es un acto: se empieza por el acto, como «presente 1»
  $ tras "$libre UPDATE act SET line = CAST(x'6e6f746120ff' AS TEXT) WHERE seq = 14"
  - Sesión 1, acto 14: «nota �» no concuerda con su huella; él, el anterior o lo que se fijó al abrir la sesión se cambió fuera de Sesiona
  - Sesión 1: sus actos no pueden repetirse: el acto 14 de la sesión guardada no se sostiene: la línea no está en UTF-8
  3 sesiona: el acto 14 de la sesión guardada no se sostiene: la línea no está en UTF-8
  $ tras "$libre UPDATE act SET line = 'nota ' || char(27) || '[2J' WHERE seq = 14"
  - Sesión 1, acto 14: «nota ‹1B›[2J» no concuerda con su huella; él, el anterior o lo que se fijó al abrir la sesión se cambió fuera de Sesiona
  - Sesión 1: sus listas (asistencia, votos, acuerdos) no son las que resultan de sus actos
  $ tras "$libre UPDATE act SET at = 'ayer' WHERE seq = 14"
  - Sesión 1, acto 14: «nota No hay acuerdos anteriores pendientes.» no concuerda con su huella; él, el anterior o lo que se fijó al abrir la sesión se cambió fuera de Sesiona
  - Sesión 1: sus actos no pueden repetirse: el acto 14 de la sesión guardada no se sostiene: la hora es anterior a la del último acto (10:13); para asentar algo olvidado use «intercalar», y si ya pasó la medianoche diga también la fecha (VI.7)
  3 sesiona: el acto 14 de la sesión guardada no se sostiene: la hora es anterior a la del último acto (10:13); para asentar algo olvidado use «intercalar», y si ya pasó la medianoche diga también la fecha (VI.7)
  $ tras "$libre DELETE FROM act; DELETE FROM acta"
  - Sesión 1: tiene listas y no tiene actos: se le borraron
  1 sesiona: la base /casa/y.db rechazó un dato que rompe sus reglas (snapshot: append-only); no se guardó nada
  1 sesiona: las listas de la sesión 1 no son las que resultan de sus actos: «sesiona verificar» dice más
  $ tras "$libre DELETE FROM act WHERE seq = 59"
  - Sesión 1: está clausurada y su último acto no es la clausura: faltan actos
  - Sesión 1: sus listas (asistencia, votos, acuerdos) no son las que resultan de sus actos
  1 sesiona: las listas de la sesión 1 no son las que resultan de sus actos: «sesiona verificar» dice más
What reads on to where a moment or a text seemed to end.
  $ for c in "at = at || ' x'" "recorded_at = recorded_at || '?'" "line = line || char(0) || 'x'"; do
  >   tras "$libre UPDATE act SET $c WHERE seq = 14"
  > done
  - Sesión 1, acto 14: «nota No hay acuerdos anteriores pendientes.» no concuerda con su huella; él, el anterior o lo que se fijó al abrir la sesión se cambió fuera de Sesiona
  - Sesión 1: sus actos no pueden repetirse: el acto 14 de la sesión guardada no se sostiene: la hora es anterior a la del último acto (10:13); para asentar algo olvidado use «intercalar», y si ya pasó la medianoche diga también la fecha (VI.7)
  3 sesiona: el acto 14 de la sesión guardada no se sostiene: la hora es anterior a la del último acto (10:13); para asentar algo olvidado use «intercalar», y si ya pasó la medianoche diga también la fecha (VI.7)
  - Sesión 1, acto 14: «nota No hay acuerdos anteriores pendientes.» no concuerda con su huella; él, el anterior o lo que se fijó al abrir la sesión se cambió fuera de Sesiona
  - Sesión 1, acto 14: «�» no concuerda con su huella; él, el anterior o lo que se fijó al abrir la sesión se cambió fuera de Sesiona
  - Sesión 1: sus actos no pueden repetirse: el acto 14 de la sesión guardada no se sostiene: «�» no es un acto: se empieza por el acto, como «presente 1»
  3 sesiona: el acto 14 de la sesión guardada no se sostiene: «�» no es un acto: se empieza por el acto, como «presente 1»
  $ tras "$libre UPDATE snapshot SET rules = rules || char(0)"
  - Sesión 1: lo que se fijó al abrirla (acto 1: reglas, padrón, orden del día) no concuerda con su huella
  - Sesión 1: sus actos no pueden repetirse: la copia de reglas, padrón y orden con que se abrió la sesión está dañada: reglas, línea 1: se esperaba «clave = valor», una [sección] o un comentario
  3 sesiona: la copia de reglas, padrón y orden con que se abrió la sesión está dañada: reglas, línea 1: se esperaba «clave = valor», una [sección] o un comentario
  $ tras "UPDATE acta SET body = body || char(0) || 'x'"
  - Sesión 1: el texto del acta aprobada se cambió: no concuerda con su huella
  $ tras "UPDATE session SET uuid = uuid || char(0)"
  - Sesión 1, acto 1: «abrir Sala de Cabildo del Palacio Municipal» no concuerda con su huella; él, el anterior o lo que se fijó al abrir la sesión se cambió fuera de Sesiona
  - Sesión 1, acto 2: «presente 1» no concuerda con su huella; él, el anterior o lo que se fijó al abrir la sesión se cambió fuera de Sesiona
  - Sesión 1, acto 3: «presente 2» no concuerda con su huella; él, el anterior o lo que se fijó al abrir la sesión se cambió fuera de Sesiona
  $ tras "UPDATE session SET date = date || 'x'"
  - Sesión 1: su tipo o su fecha no son los que se fijaron al abrirla
What the session froze when it opened.
  $ tras "$libre UPDATE snapshot SET rules = rules || '; '"
  - Sesión 1: lo que se fijó al abrirla (acto 1: reglas, padrón, orden del día) no concuerda con su huella
  $ tras "$libre UPDATE snapshot SET roster = 'x'"
  - Sesión 1: lo que se fijó al abrirla (acto 1: reglas, padrón, orden del día) no concuerda con su huella
  - Sesión 1: sus actos no pueden repetirse: la copia de reglas, padrón y orden con que se abrió la sesión está dañada: padrón, línea 1: no se conoce la columna «x»; se espera: Lugar, Tipo de integrante, Carácter, Tratamiento, Nombre, Cargo, Representante, Datos de contacto, Desde
  3 sesiona: la copia de reglas, padrón y orden con que se abrió la sesión está dañada: padrón, línea 1: no se conoce la columna «x»; se espera: Lugar, Tipo de integrante, Carácter, Tratamiento, Nombre, Cargo, Representante, Datos de contacto, Desde
  $ tras "$libre UPDATE snapshot SET session_data = ''"
  - Sesión 1: lo que se fijó al abrirla (acto 1: reglas, padrón, orden del día) no concuerda con su huella
  - Sesión 1: sus actos no pueden repetirse: la copia de reglas, padrón y orden con que se abrió la sesión está dañada: sesión: falta la línea «tipo=»
  3 sesiona: la copia de reglas, padrón y orden con que se abrió la sesión está dañada: sesión: falta la línea «tipo=»
  $ tras "$libre UPDATE session SET uuid = 'otra'"
  - Sesión 1, acto 1: «abrir Sala de Cabildo del Palacio Municipal» no concuerda con su huella; él, el anterior o lo que se fijó al abrir la sesión se cambió fuera de Sesiona
  - Sesión 1, acto 2: «presente 1» no concuerda con su huella; él, el anterior o lo que se fijó al abrir la sesión se cambió fuera de Sesiona
  - Sesión 1, acto 3: «presente 2» no concuerda con su huella; él, el anterior o lo que se fijó al abrir la sesión se cambió fuera de Sesiona
The approved acta.
  $ tras "UPDATE acta SET body = replace(body, 'Academia', 'Autoridad')"
  - Sesión 1: el texto del acta aprobada se cambió: no concuerda con su huella
  $ tras "UPDATE acta SET body = 'x', sha256 = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'"
  - Sesión 1: el acta guardada no es la que aprobó el acto 58 de la sesión 1
  $ tras "DELETE FROM acta"
  - Sesión 1: el acto 58 de la sesión 1 aprobó su acta y falta el texto
What follows from the acts.
  $ tras "UPDATE decision SET favor = favor + 1"
  - Sesión 1: sus listas (asistencia, votos, acuerdos) no son las que resultan de sus actos
  $ tras "UPDATE acuerdo SET text = 'Otra cosa' WHERE number = 1"
  - El índice de palabras del registro de acuerdos no concuerda con los acuerdos
  - Sesión 1: sus listas (asistencia, votos, acuerdos) no son las que resultan de sus actos
  $ tras "DELETE FROM attendance"
  - Sesión 1: sus listas (asistencia, votos, acuerdos) no son las que resultan de sus actos
  $ tras "INSERT INTO follow_up_act VALUES (1, 3, 'STM/ORD/01/2026-01', '2026-03-25', 'cumplido', '')"
  - El registro de acuerdos no concuerda con los acuerdos y su seguimiento: 1 fila
  - Sesión 1: sus listas (asistencia, votos, acuerdos) no son las que resultan de sus actos
Planted: what would act by itself is not written near.
  $ tras "CREATE TRIGGER ladron AFTER INSERT ON act BEGIN DELETE FROM person; END"
  - Sobra el disparador ladron: no es de Sesiona; alguien más escribió en la base
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  5 sesiona: la base /casa/y.db no se toca. Sobra el disparador ladron: no es de Sesiona; alguien más escribió en la base
  $ tras "CREATE TABLE ajena (x)"
  - Sobra la tabla ajena: no es de Sesiona; alguien más escribió en la base
  $ tras "DROP VIEW actas; CREATE VIEW actas AS SELECT 1 AS sesion, 2 AS estado, 3 AS texto, 4 AS huella, 5 AS sha256, 6 AS aprobada_en, 7 AS orden"
  - Alguien cambió la vista actas
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  5 sesiona: la base /casa/y.db no se toca. Alguien cambió la vista actas
  $ tras "DROP VIEW hechos"
  - Falta la vista hechos
  1 sesiona: /datos/plantillas/acta.md, línea 58: la base /casa/y.db no tiene la forma esperada (no such table: hechos)
  $ tras "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE VIEW acuerdos AS SELECT load_extension(''x'') AS folio' WHERE name = 'acuerdos'"
  - Alguien cambió la vista acuerdos
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  5 sesiona: la base /casa/y.db no se toca. Alguien cambió la vista acuerdos
  $ tras "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'basura' WHERE name = 'acuerdos'"
  sesiona: la base /casa/y.db está dañada; deje este archivo como está y siga con el último respaldo
  5 sesiona: la base /casa/y.db está dañada; deje este archivo como está y siga con el último respaldo
  $ tras "DROP TABLE register_words"
  - Falta la tabla register_words
  - Falta la tabla register_words_config
  - Falta la tabla register_words_data
  $ tras "ALTER TABLE act ADD COLUMN extra TEXT"
  - Alguien cambió la tabla act
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  5 sesiona: la base /casa/y.db no se toca. Alguien cambió la tabla act
Rows that no clerk writes.
  $ tras "UPDATE item SET class = 'x'; UPDATE appointment SET since = 'zz'; UPDATE person SET name = char(27) || '[2J' WHERE id = 1"
  Todo en orden: 1 sesión, actos encadenados y listas iguales a las que resultan de ellos.
  $ tras "UPDATE session SET date = 'mañana'"
  - Sesión 1: su tipo o su fecha no son los que se fijaron al abrirla
  $ tras "INSERT INTO session (uuid, kind, date, place) VALUES ('u', 'ordinaria', '2026-13-40T10:00', 'Sala')"
  - Sesión 2: su fecha, «2026-13-40T10:00», no es un día con su hora
