What somebody planted in the file never runs, neither writing nor only reading: it is refused, with its name.

  $ sesiona --base x.db padron importar padron.csv | head -1
  Padrón: 7 lugares, 15 personas.
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --orden orden.txt
  1
  $ sesiona --base x.db dictado 1 < sesion.txt | tail -1
  ok 59 @11:36 clausurar
  $ ordenes() { # how many of seven orders gave each answer; none may last, nor change the file
  >   cp y.db antes.db
  >   for o in acuerdos sesiones pendientes "papel acta" "dictado 1 --exportar" "dictado 1" "respaldo otra.db"; do
  >     timeout 10 sesiona --base y.db $o < sesion.txt 2>&1 > salida.txt | grep ^sesiona || echo "[hecho]"
  >   done | sort | uniq -c | sed 's/^ *//'
  >   cmp y.db antes.db; rm -f otra.db
  > }
  $ siembra() { # SQL: what seven orders answer, and the first lines of verificar
  >   cp x.db y.db; sqlite3 y.db "PRAGMA foreign_keys = OFF; $1" && ordenes
  >   timeout 10 sesiona --base y.db verificar 2>&1 | grep -v -e '^/' | head -4
  > }
Views that never end, each of those that the orders read.
  $ sinfin="(WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c)"
  $ for v in acuerdos sesiones register_now hechos; do
  >   siembra "DROP VIEW $v; $(sqlite3 x.db "SELECT 'CREATE VIEW $v AS SELECT ' || group_concat('$sinfin AS ' || name) FROM pragma_table_info('$v')")"
  > done
  7 sesiona: la base /casa/y.db no se toca. Alguien cambió la vista acuerdos
  - Alguien cambió la vista acuerdos
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  sesiona: se encontró 1 falla
  7 sesiona: la base /casa/y.db no se toca. Alguien cambió la vista sesiones
  - Alguien cambió la vista sesiones
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  sesiona: se encontró 1 falla
  7 sesiona: la base /casa/y.db no se toca. Alguien cambió la vista register_now
  - Alguien cambió la vista register_now
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  sesiona: se encontró 1 falla
  7 sesiona: la base /casa/y.db no se toca. Alguien cambió la vista hechos
  - Alguien cambió la vista hechos
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  sesiona: se encontró 1 falla
A view that is the beginning of ours: it would answer more than it should.
  $ siembra "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = substr(sql, 1, instr(sql, 'WHERE') - 1) WHERE name = 'integrantes'"
  7 sesiona: la base /casa/y.db no se toca. Alguien cambió la vista integrantes
  - Alguien cambió la vista integrantes
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  sesiona: se encontró 1 falla
Triggers, also with a name of ours and on the tables of the index of words.
  $ siembra "CREATE TRIGGER ladron AFTER INSERT ON act BEGIN DELETE FROM person; END"
  7 sesiona: la base /casa/y.db no se toca. Sobra el disparador ladron: no es de Sesiona; alguien más escribió en la base
  - Sobra el disparador ladron: no es de Sesiona; alguien más escribió en la base
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  sesiona: se encontró 1 falla
  $ siembra "DROP TRIGGER act_not_changed; CREATE TRIGGER act_not_changed AFTER INSERT ON act BEGIN DELETE FROM person; END"
  7 sesiona: la base /casa/y.db no se toca. Alguien cambió el disparador act_not_changed
  - Alguien cambió el disparador act_not_changed
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  sesiona: se encontró 1 falla
  $ siembra "CREATE TRIGGER ladron INSTEAD OF INSERT ON acuerdos BEGIN DELETE FROM person; END"
  7 sesiona: la base /casa/y.db no se toca. Sobra el disparador ladron: no es de Sesiona; alguien más escribió en la base
  - Sobra el disparador ladron: no es de Sesiona; alguien más escribió en la base
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  sesiona: se encontró 1 falla
  $ siembra "CREATE TRIGGER ladron AFTER UPDATE ON register_words_data BEGIN DELETE FROM person; END"
  7 sesiona: la base /casa/y.db no se toca. Sobra el disparador ladron: no es de Sesiona; alguien más escribió en la base
  - Sobra el disparador ladron: no es de Sesiona; alguien más escribió en la base
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  sesiona: se encontró 1 falla
Functions: in a view, in an index, in a column that is computed, in a condition.
  $ siembra "DROP VIEW actas; CREATE VIEW actas AS SELECT load_extension('/tmp/x.so') AS sesion"
  7 sesiona: la base /casa/y.db no se toca. Alguien cambió la vista actas
  - Alguien cambió la vista actas
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  sesiona: se encontró 1 falla
  $ siembra "CREATE INDEX espia ON person (hex(zeroblob(1000)))"
  7 sesiona: la base /casa/y.db no se toca. Sobra el índice espia: no es de Sesiona; alguien más escribió en la base
  - Sobra el índice espia: no es de Sesiona; alguien más escribió en la base
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  sesiona: se encontró 1 falla
  $ siembra "ALTER TABLE person ADD COLUMN doble TEXT GENERATED ALWAYS AS (name || name) VIRTUAL"
  7 sesiona: la base /casa/y.db no se toca. Alguien cambió la tabla person
  - Alguien cambió la tabla person
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  sesiona: se encontró 1 falla
  $ siembra "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT NOT NULL UNIQUE', 'name TEXT NOT NULL UNIQUE CHECK (length(hex(zeroblob(90000000))) > 0)') WHERE name = 'person'"
  7 sesiona: la base /casa/y.db no se toca. Alguien cambió la tabla person
  - Alguien cambió la tabla person
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  sesiona: se encontró 1 falla
  $ siembra "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT NOT NULL UNIQUE', 'name TEXT NOT NULL DEFAULT (randomblob(90000000)) UNIQUE') WHERE name = 'person'"
  7 sesiona: la base /casa/y.db no se toca. Alguien cambió la tabla person
  - Alguien cambió la tabla person
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  sesiona: se encontró 1 falla
A table of ours that is a virtual one, or a view; and one more table, which nothing of ours reads.
  $ siembra "DROP TABLE diary; CREATE VIRTUAL TABLE diary USING fts5(id, at, what, before, after)"
  7 sesiona: la base /casa/y.db no se toca. Alguien cambió la tabla diary
  - Alguien cambió la tabla diary
  - Sobra la tabla diary_config: no es de Sesiona; alguien más escribió en la base
  - Sobra la tabla diary_content: no es de Sesiona; alguien más escribió en la base
  - Sobra la tabla diary_data: no es de Sesiona; alguien más escribió en la base
  $ siembra "DROP TABLE diary; CREATE VIEW diary AS SELECT $sinfin AS id, '' AS at, '' AS what, '' AS before, '' AS after"
  7 sesiona: la base /casa/y.db no se toca. Falta la tabla diary
  - Falta la tabla diary
  - Sobra la vista diary: no es de Sesiona; alguien más escribió en la base
  Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.
  sesiona: se encontraron 2 fallas
  $ siembra "CREATE TABLE ajena (x CHECK (x > 1))"
  7 [hecho]
  - Sobra la tabla ajena: no es de Sesiona; alguien más escribió en la base
  sesiona: se encontró 1 falla
A value that is too large.
  $ siembra "UPDATE person SET name = hex(zeroblob(34000000)) WHERE id = 1"
  6 [hecho]
  1 sesiona: la base /casa/y.db tiene un dato de más de 64 MiB, que Sesiona no puso; siga con el último respaldo
  sesiona: la base /casa/y.db tiene un dato de más de 64 MiB, que Sesiona no puso; siga con el último respaldo
A file that says to be another's, or of another version.
  $ siembra "PRAGMA application_id = 0"
  7 sesiona: /casa/y.db es una base de datos de otro programa, no de Sesiona
  sesiona: /casa/y.db es una base de datos de otro programa, no de Sesiona
  $ siembra "PRAGMA application_id = 1397052233; PRAGMA user_version = 3000000"
  7 sesiona: la base /casa/y.db es de una versión más nueva de Sesiona (formato 3000000; este programa conoce hasta el 2); no se tocó
  sesiona: la base /casa/y.db es de una versión más nueva de Sesiona (formato 3000000; este programa conoce hasta el 2); no se tocó
  $ siembra "PRAGMA user_version = -1"
  7 sesiona: la base /casa/y.db está dañada: no dice su versión
  sesiona: la base /casa/y.db está dañada: no dice su versión
