Whatever the path names, the answer is one line, and what is there is left as it was.
Six orders are given to each; beside each answer, how many of them gave it.

  $ sesiona --base x.db padron importar padron.csv | head -1
  Padrón: 7 lugares, 15 personas.
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --orden orden.txt
  1
  $ sesiona --base x.db dictado 1 < sesion.txt | tail -1
  ok 59 @11:36 clausurar
  $ ordenes() {
  >   for o in "acuerdos" "verificar" "dictado 1 --exportar" "dictado 1" "padron importar padron.csv" "respaldo otra.db"; do
  >     timeout 20 sesiona --base "$1" $o < /dev/null; echo "[$?]"; rm -f otra.db
  >   done 2>&1 | sort | uniq -c | sed 's/^ *//'
  > }
A folder, a pipe, a device, nothing, a path that cannot be.
  $ mkdir carpeta; mkfifo tubo; for p in carpeta tubo /dev/null; do ordenes $p; done
  6 [3]
  6 sesiona: /casa/carpeta no es un archivo
  6 [3]
  6 sesiona: /casa/tubo no es un archivo
  6 [3]
  6 sesiona: /dev/null no es un archivo
  $ ordenes x.db/y.db
  6 [3]
  4 sesiona: /casa/x.db/y.db: una parte de la ruta no es una carpeta
  2 sesiona: no hay una base de datos en x.db/y.db
  $ ordenes no/hay.db
  6 [3]
  3 sesiona: no existe la base no/hay.db
  2 sesiona: no hay una base de datos en no/hay.db
  1 sesiona: no se puede escribir junto a la base, en no/hay.db.candado: no existe
A pipe where the journal goes would wait for ever; a link that leads nowhere would make a new base there.
  $ mkdir otra; cp x.db otra; mkfifo otra/x.db-journal; ordenes otra/x.db
  6 [3]
  6 sesiona: /casa/otra/x.db-journal, junto a la base, no es un archivo: muévalo de allí
  $ ln -s no-hay.db enlace.db; ordenes enlace.db; ls no-hay.db*
  6 [3]
  4 sesiona: /casa/enlace.db es un enlace a un archivo que no existe
  2 sesiona: no hay una base de datos en enlace.db
  ls: cannot access 'no-hay.db*': No such file or directory
  [2]
An empty file is a base that nobody has written yet; who only looks leaves it empty.
  $ : > vacia.db; sesiona --base vacia.db acuerdos
  sesiona: la base /casa/vacia.db está vacía: todavía no se guarda nada en ella
  [3]
  $ sesiona --base vacia.db verificar
  sesiona: vacia.db está vacío: todavía no hay una base de datos allí
  [3]
  $ sesiona --base vacia.db respaldo otra.db
  sesiona: la base /casa/vacia.db está vacía: todavía no se guarda nada en ella
  [3]
  $ wc -c < vacia.db
  0
  $ sesiona --base vacia.db padron importar padron.csv
  Padrón: 7 lugares, 15 personas.
Another program's, a newer one's, one that does not say.
  $ sqlite3 ajena.db "CREATE TABLE a (b); PRAGMA application_id = 7"; ordenes ajena.db
  6 [3]
  6 sesiona: /casa/ajena.db es una base de datos de otro programa, no de Sesiona
  $ sqlite3 ajena.db "SELECT count(*) FROM sqlite_schema"
  1
  $ cp x.db nueva.db; sqlite3 nueva.db "PRAGMA user_version = 99"; cp nueva.db antes.db; ordenes nueva.db
  6 [3]
  6 sesiona: la base /casa/nueva.db es de una versión más nueva de Sesiona (formato 99; este programa conoce hasta el 2); no se tocó
  $ cmp nueva.db antes.db
  $ cp x.db v0.db; sqlite3 v0.db "PRAGMA user_version = 0"; sesiona --base v0.db acuerdos
  sesiona: la base /casa/v0.db está dañada: no dice su versión
  [3]
A text, a base cut short, a base with a page of zeros, a base of zeros.
  $ for o in acuerdos verificar; do sesiona --base padron.csv $o; done
  sesiona: /casa/padron.csv no es una base de Sesiona
  sesiona: /casa/padron.csv no es una base de Sesiona
  [3]
  $ head -c 60000 x.db > corta.db; ordenes corta.db
  6 [3]
  6 sesiona: la base /casa/corta.db está dañada; deje este archivo como está y siga con el último respaldo
  $ head -c 10 x.db > corta.db; sesiona --base corta.db acuerdos
  sesiona: /casa/corta.db no es una base de Sesiona
  [3]
  $ cp x.db rota.db; dd if=/dev/zero of=rota.db bs=4096 seek=12 count=3 conv=notrunc 2> /dev/null; sesiona --base rota.db verificar > salida.txt; echo "[$?]"; grep -q 'está dañado' salida.txt && echo dicho
  sesiona: la base /casa/rota.db está dañada; deje este archivo como está y siga con el último respaldo
  [3]
  dicho
  $ sesiona --base rota.db respaldo otra.db; ls otra.db* 2> /dev/null
  sesiona: la base /casa/rota.db está dañada y así no se respalda; deje este archivo como está y siga con el último respaldo
  [2]
  $ head -c 8192 /dev/zero > ceros.db; ordenes ceros.db
  6 [3]
  6 sesiona: /casa/ceros.db no es una base de Sesiona

A file that may grow no more: what was answered is there, and it goes on when there is room.
  $ rm x.db; sesiona --base x.db padron importar padron.csv | head -1
  Padrón: 7 lugares, 15 personas.
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --orden orden.txt
  1
  $ { cat sesion.txt | head -14; for i in 1 2 3 4 5 6 7 8 9 10 11 12; do printf '@10:14 nota '; head -c 30000 /dev/zero | tr '\0' x; echo; done; } > larga.txt
  $ (trap '' XFSZ; ulimit -f 800; sesiona --base x.db dictado 1 < larga.txt > dicho.txt); echo "[$?]"
  sesiona: no hay espacio en el disco de /casa/x.db, o no deja escribir; libere espacio y repita lo último
  [3]
  $ [ $(grep -c ^ok dicho.txt) -gt 10 ] && [ $(grep -c ^ok dicho.txt) = $(sesiona --base x.db dictado 1 --exportar | wc -l) ] && echo igual
  igual
  $ sesiona --base x.db verificar | tail -1
  Todo en orden: 1 sesión, actos encadenados y listas iguales a las que resultan de ellos.
  $ sesiona --base x.db dictado 1 --exportar | wc -l > n; tail -n +$(($(cat n) + 1)) larga.txt | sesiona --base x.db dictado 1 | grep -c ^ok > m; [ $(($(cat n) + $(cat m))) = $(wc -l < larga.txt) ] && echo completa
  completa
