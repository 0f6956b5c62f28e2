The foot of each sheet of an acta ties it to the file that it was printed from.

  $ sesiona padron importar padron.csv > /dev/null
  $ sesiona nueva --tipo ordinaria --fecha "2026-03-25 10:00" --sede "Sala de Cabildo" --orden orden.txt
  1
  $ head -59 sesion.txt > s.txt; tail -1 s.txt; sesiona dictado 1 < s.txt | grep -c ^ok
  @11:35 aprobar_acta
  58
  $ sesiona papel acta --sesion 1 --formato md | head -2
  titulo: Acta de la Primera Sesión Ordinaria de 2026
  clave: ORD/01/2026
  $ echo "@11:36 clausurar" | sesiona dictado 1
  ok 59 @11:36 clausurar
  $ sesiona papel acta --sesion 1 --formato md | head -3
  huella: 4GXV 43P5 KAGV MMKT XMVZ YS9S X5ZH B7ZN
  qr: ORD/01/2026 · Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro · 4GXV 43P5 KAGV MMKT XMVZ YS9S X5ZH B7ZN
  titulo: Acta de la Primera Sesión Ordinaria de 2026
  $ sesiona papel acta --sesion 1 | tail -1
  Huella: 4GXV 43P5 KAGV MMKT XMVZ YS9S X5ZH B7ZN
  $ base=.local/share/sesiona/sesiona.db
  $ sqlite3 $base "SELECT huella_papel = (SELECT substr('$(sesiona papel acta --formato md | head -1)', 9)) FROM actas"
  1
  $ printf 'escaneo' > acta.pdf; sesiona acta 1 adjuntar acta.pdf --como "acta firmada"
  adjunto 1

Typed as people type: case, hyphens, O and 0, I and 1; a word a group.

  $ sesiona verificar --huella "$(sesiona papel acta --formato md | sed -n '1s/huella: //p')"
  /casa/.local/share/sesiona/sesiona.db
  Es el acta de la sesión 1: ORD/01/2026, ordinaria del 2026-03-25.
  El papel y el archivo concuerdan: los actos, lo que se fijó al abrir, el acta y sus adjuntos (1) están como se guardaron.
  Si el texto impreso fuera otro, no es el que se firmó: «sesiona papel acta --sesion 1» escribe el verdadero.
  $ sesiona verificar --huella $(sesiona papel acta --formato md | sed -n '1s/huella: //p' | tr 'A-Z01 ' 'a-zoi-') | tail -3 | head -1
  Es el acta de la sesión 1: ORD/01/2026, ordinaria del 2026-03-25.
  $ sesiona verificar huella
  sesiona: «verificar» no toma palabras sueltas; la huella de un papel va con --huella
  [2]

A slip of the hand is told from another document.

  $ sesiona papel acta --formato md | sed -n '1s/huella: //p' > h; cat h
  4GXV 43P5 KAGV MMKT XMVZ YS9S X5ZH B7ZN
  $ sesiona verificar --huella "$(sed 's/^\(..\)\(.\)\(.\)/\1\3\2/' h)"
  /casa/.local/share/sesiona/sesiona.db
  sesiona: la huella está mal escrita: se parece a la de la sesión 1; revise el grupo 1
  [1]
  $ sesiona verificar --huella "$(sed 's/.$/Z/; s/^./9/' h)"
  /casa/.local/share/sesiona/sesiona.db
  sesiona: la huella está mal escrita: se parece a la de la sesión 1; revise los grupos 1 y 8
  [1]
  $ sesiona verificar --huella "$(cut -c1-38 h)"
  /casa/.local/share/sesiona/sesiona.db
  sesiona: la huella está mal escrita: son ocho grupos de cuatro letras: revise el grupo 8
  [1]
  $ sesiona verificar --huella "$(cut -c2- h)"
  /casa/.local/share/sesiona/sesiona.db
  sesiona: la huella está mal escrita: son ocho grupos de cuatro letras: revise el grupo 1
  [1]
  $ sesiona verificar --huella "$(sed 's/^...../UUUU /' h)"
  /casa/.local/share/sesiona/sesiona.db
  sesiona: la huella está mal escrita: lleva algo que no es letra ni cifra de una huella: revise el grupo 1
  [1]
  $ sesiona verificar --huella "hola"
  /casa/.local/share/sesiona/sesiona.db
  sesiona: la huella está mal escrita: son ocho grupos de cuatro letras
  [1]
  $ sesiona verificar --huella "0XGD 3516 24N0 DY2F PNHR J3WR WNGK 93Z9"
  /casa/.local/share/sesiona/sesiona.db
  sesiona: la huella está mal escrita: alguna letra no es la del papel; cópiela otra vez, grupo por grupo
  [1]
  $ sesiona verificar --huella "0XGD 3516 24N0 DY2F PNHR J3WR WNGK 93Z8"
  /casa/.local/share/sesiona/sesiona.db
  sesiona: ninguna sesión de esta base tiene esa huella, y está bien escrita: el papel es de otro documento, de otra base o de una copia que se cambió
  [1]

The file was changed after the paper was signed: it says what.

  $ cp $base antes.db; tras() { cp antes.db y.db; rm -rf y.db.archivo; cp -r $base.archivo y.db.archivo; sqlite3 y.db "$1"; sesiona --base y.db verificar --huella "$(cat h)"; }
  $ libre="DROP TRIGGER act_not_changed; DROP TRIGGER snapshot_not_changed;"
  $ tras ""
  /casa/y.db
  Es el acta de la sesión 1: ORD/01/2026, ordinaria del 2026-03-25.
  El papel y el archivo concuerdan: los actos, lo que se fijó al abrir, el acta y sus adjuntos (1) están como se guardaron.
  Si el texto impreso fuera otro, no es el que se firmó: «sesiona papel acta --sesion 1» escribe el verdadero.
  $ tras "$libre UPDATE act SET line = 'votar 2 favor' WHERE line = 'votar 2 contra' AND seq < 40"
  /casa/y.db
  Es el acta de la sesión 1: ORD/01/2026, ordinaria del 2026-03-25.
  - Sesión 1, acto 32: «votar 2 favor» no concuerda con su huella; él, el anterior o lo que se fijó al abrir la sesión se cambió fuera de Sesiona
  - Sesión 1: sus actos no pueden repetirse: el acto 37 de la sesión guardada no se sostiene: el lugar 2 (Autoridad) no tiene un voto distinto del favorable que razonar (IV)
  sesiona: el papel y el archivo no concuerdan: 2 fallas
  [1]
  $ tras "$libre UPDATE snapshot SET rules = rules || ' '"
  /casa/y.db
  Es el acta de la sesión 1: ORD/01/2026, ordinaria del 2026-03-25.
  - Sesión 1: lo que se fijó al abrirla (acto 1: reglas, padrón, orden del día) no concuerda con su huella
  sesiona: el papel y el archivo no concuerdan: 1 falla
  [1]
  $ tras "UPDATE acta SET body = replace(body, 'Equihua', 'Equigua')"
  /casa/y.db
  Es el acta de la sesión 1: ORD/01/2026, ordinaria del 2026-03-25.
  - Sesión 1: el texto del acta aprobada se cambió: no concuerda con su huella
  sesiona: el papel y el archivo no concuerdan: 1 falla
  [1]
  $ tras "UPDATE attachment SET name = 'otra.pdf'"
  /casa/y.db
  Es el acta de la sesión 1: ORD/01/2026, ordinaria del 2026-03-25.
  - Sesión 1: lo que se anotó del adjunto 1, «otra.pdf», se cambió fuera de Sesiona
  sesiona: el papel y el archivo no concuerdan: 1 falla
  [1]
  $ tras "UPDATE attendance SET name = 'C. Otra Persona' WHERE seat = 2"
  /casa/y.db
  Es el acta de la sesión 1: ORD/01/2026, ordinaria del 2026-03-25.
  - Sesión 1: sus listas (asistencia, votos, acuerdos) no son las que resultan de sus actos
  sesiona: el papel y el archivo no concuerdan: 1 falla
  [1]
  $ tras "$libre UPDATE act SET hash = replace(hash, 'a', 'b') WHERE line = 'clausurar'"
  /casa/y.db
  sesiona: ninguna sesión de esta base tiene esa huella, y está bien escrita: el papel es de otro documento, de otra base o de una copia que se cambió
  [1]
  $ for f in $base.archivo/*; do echo x >> $f; done; tras ""
  /casa/y.db
  Es el acta de la sesión 1: ORD/01/2026, ordinaria del 2026-03-25.
  - Sesión 1: el adjunto 1, «acta.pdf» (d4d3ac3c47105b90e2601f5378297f463443ad62d6cb49519a5080f20bf348bc), cambió desde que se guardó
  sesiona: el papel y el archivo no concuerdan: 1 falla
  [1]
