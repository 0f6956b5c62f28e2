An acta outside the room: who has signed, who has a copy, where it was sent, and its files.

  $ sesiona padron importar padron.csv > /dev/null
  $ sesiona nueva --tipo ordinaria --fecha "2026-03-25 10:00" --sede "Sala de Cabildo" --orden orden.txt
  1
  $ sesiona acta 1
  sesiona: la sesión 1 no se ha instalado: todavía no tiene acta
  [1]
  $ sed 's/^@10:14 nota/@10:14 anexo Informe de obra\n@10:14 nota/' sesion.txt > s.txt
  $ sesiona dictado 1 < s.txt | grep -c ^ok
  60
  $ sesiona acta 1
  Acta de la Ordinaria 01/2026, del 2026-03-25
  Huella: YZQY GEC3 KY13 9ZWE 71S5 RT3P RJC1 QE01
  
  Paso       Estado     Fecha       Vence       Detalle
  aprobada   hecho      2026-03-25
  impresa    pendiente
  firmada    0 de 7                 2026-03-25
  copias     0 de 8
  enviada    pendiente              2026-03-31
  publicada  pendiente
  
     Firmas
  1  Lic. Teresa Ibarra Molina     titular   pendiente
  2  C. Ramiro Equihua Solís       titular   pendiente
  3  Arq. Lucía Peña Ávalos        suplente  pendiente
  3  Ing. Óscar Núñez Béjar        titular   pendiente
  4  C. Aurelio Campos Zúñiga      titular   no asistió                           Comisión fuera de la c…
  5  Dra. Ximena Güemes Ortiz      titular   pendiente
  6  C. Beatriz Chávez Luna        titular   pendiente
  7  C. Martín Pureco Saldaña      titular   no asistió
     Lic. Amalia Villanueva Rojas            pendiente
  
     Copias
  1  Lic. Teresa Ibarra Molina  titular   pendiente
  2  C. Ramiro Equihua Solís    titular   pendiente
  3  Ing. Óscar Núñez Béjar     titular   pendiente
  3  Arq. Lucía Peña Ávalos     suplente  pendiente
  4  C. Aurelio Campos Zúñiga   titular   pendiente
  5  Dra. Ximena Güemes Ortiz   titular   pendiente
  6  C. Beatriz Chávez Luna     titular   pendiente
  7  C. Martín Pureco Saldaña   titular   pendiente
  
  Anexos que menciona el acta:
  1. Informe de obra
  $ sesiona acta 9
  sesiona: no hay ninguna sesión 9
  [1]
  $ sesiona acta uno
  sesiona: se esperaba el número de una sesión, no «uno»
  [2]
  $ sesiona acta 1 quemar
  sesiona: se esperaba impresa, firma, copia, envio, publicacion, adjuntar, retirar, firmas, copias o adjuntos, no «quemar»
  [2]
  $ sesiona acta 1 firma
  sesiona: falta decir de quién: un lugar, con «titular» o «suplente» si en él hubo dos; «facilitador», o «resto»
  [2]

One by one, or whoever is left; titular and suplente who both sat there both sign.

  $ sesiona acta 1 impresa
  impresa, mié 25 mar 2026
  $ sesiona acta 1 firma 1
  firmó: Lic. Teresa Ibarra Molina (lugar 1, titular), mié 25 mar 2026
  $ sesiona acta 1 firma 3
  sesiona: en el lugar 3 hubo más de una persona: Arq. Lucía Peña Ávalos (suplente), Ing. Óscar Núñez Béjar (titular); diga de quién se trata
  [1]
  $ sesiona acta 1 firma 3 suplente --nego ""
  sesiona: falta el motivo por el que no firmó
  [1]
  $ sesiona acta 1 firma 3 suplente --nego "No estuvo al final"
  se negó: Arq. Lucía Peña Ávalos (lugar 3, suplente), mié 25 mar 2026, «No estuvo al final»
  $ sesiona acta 1 firma 3 titular
  firmó: Ing. Óscar Núñez Béjar (lugar 3, titular), mié 25 mar 2026
  $ sesiona acta 1 firma 7
  sesiona: C. Martín Pureco Saldaña no asistió a la sesión: no firma su acta (III.6)
  [1]
  $ sesiona acta 1 firma 4 suplente
  sesiona: en el lugar 4 nadie firma el acta como suplente en esa sesión
  [1]
  $ sesiona acta 1 firma 9
  sesiona: en el lugar 9 nadie firma el acta en esa sesión
  [1]
  $ sesiona acta 1 firma 2 --fecha 2026-03-24
  sesiona: la sesión es del 2026-03-25: la fecha no puede ser anterior
  [1]
  $ sesiona acta 1 firma 2 --fecha 2026-03-26
  sesiona: la fecha 2026-03-26 todavía no llega
  [1]
  $ sesiona acta 1 firma 2 --fecha ayer
  sesiona: la fecha «ayer» no se entiende: se esperaba como 2026-03-25
  [1]
  $ sesiona acta 1 impresa --nego x
  sesiona: --nego es de «firma»
  [2]
  $ sesiona acta 1 firma resto
  firma: 4
  $ sesiona acta 1 firma facilitador
  sesiona: ya está anotado; para corregirlo hace falta el motivo
  [1]
  $ sesiona acta 1 firmas
     Firmas
  1  Lic. Teresa Ibarra Molina     titular   firmó       2026-03-25
  2  C. Ramiro Equihua Solís       titular   firmó       2026-03-25
  3  Arq. Lucía Peña Ávalos        suplente  se negó     2026-03-25  No estuvo al fi…
  3  Ing. Óscar Núñez Béjar        titular   firmó       2026-03-25
  4  C. Aurelio Campos Zúñiga      titular   no asistió              Comisión fuera …
  5  Dra. Ximena Güemes Ortiz      titular   firmó       2026-03-25
  6  C. Beatriz Chávez Luna        titular   firmó       2026-03-25
  7  C. Martín Pureco Saldaña      titular   no asistió
     Lic. Amalia Villanueva Rojas            firmó       2026-03-25

Another day is told as such, and what is noted is corrected with a reason that the diary keeps.

  $ export SESIONA_AHORA=2026-03-27T09:00:00-06:00
  $ sesiona acta 1 firma 3 suplente
  sesiona: ya está anotado; para corregirlo hace falta el motivo
  [1]
  $ sesiona acta 1 firma 3 suplente --motivo "Firmó al día siguiente" --fecha 26/3/2026
  firmó: Arq. Lucía Peña Ávalos (lugar 3, suplente), jue 26 mar 2026
  $ sesiona acta 1 firmas | grep Lucía
  3  Arq. Lucía Peña Ávalos        suplente  firma posterior  2026-03-26
  $ sesiona acta 1 retirar firma 5
  sesiona: para retirarlo hace falta el motivo
  [1]
  $ sesiona acta 1 retirar firma 5 --motivo "No era su firma"
  firma: Dra. Ximena Güemes Ortiz (lugar 5, titular), se retira
  $ sesiona acta 1 retirar firma 5 --motivo "No era su firma"
  sesiona: no está anotado: no hay qué retirar
  [1]
  $ sqlite3 .local/share/sesiona/sesiona.db "SELECT before || ' → ' || after FROM diary ORDER BY id DESC LIMIT 2"
  Sesión 1, firma de Dra. Ximena Güemes Ortiz (lugar 5, titular): 2026-03-25, firmó → Sesión 1, firma de Dra. Ximena Güemes Ortiz (lugar 5, titular): se retira; motivo: No era su firma
  Sesión 1, firma de Arq. Lucía Peña Ávalos (lugar 3, suplente): 2026-03-25, se negó, No estuvo al final → Sesión 1, firma de Arq. Lucía Peña Ávalos (lugar 3, suplente): 2026-03-26, firmó; motivo: Firmó al día siguiente

Copies, to whom they are due; a suplente who did not come may get one too.

  $ sesiona acta 1 copia 2 --medio "en mano" --acuse 14
  copia: C. Ramiro Equihua Solís (lugar 2, titular), vie 27 mar 2026, en mano, acuse 14
  $ sesiona acta 1 copia 6 suplente
  copia: C. Iván Toledo Arias (lugar 6, suplente), vie 27 mar 2026
  $ sesiona acta 1 copia facilitador
  sesiona: a quien facilita no se le debe una copia: conserva el original
  [1]
  $ sesiona acta 1 copia resto --medio correo
  copia: 7
  $ sesiona acta 1 copias
     Copias
  1  Lic. Teresa Ibarra Molina  titular   entregado  2026-03-27  correo
  2  C. Ramiro Equihua Solís    titular   entregado  2026-03-27  en mano · acuse …
  3  Ing. Óscar Núñez Béjar     titular   entregado  2026-03-27  correo
  3  Arq. Lucía Peña Ávalos     suplente  entregado  2026-03-27  correo
  4  C. Aurelio Campos Zúñiga   titular   entregado  2026-03-27  correo
  5  Dra. Ximena Güemes Ortiz   titular   entregado  2026-03-27  correo
  6  C. Beatriz Chávez Luna     titular   entregado  2026-03-27  correo
  6  C. Iván Toledo Arias       suplente  entregado  2026-03-27
  7  C. Martín Pureco Saldaña   titular   entregado  2026-03-27  correo

It is sent to whoever is there that day; a correction keeps what it does not tell.

  $ sesiona acta 1 envio --medio correo --fecha 2026-03-26
  envío: Secretaría de Contraloría del Estado de Michoacán de Ocampo, jue 26 mar 2026, correo
  $ sesiona acta 1 envio --acuse C/77 --motivo "Faltaba el acuse"
  envío: Secretaría de Contraloría del Estado de Michoacán de Ocampo, jue 26 mar 2026, correo, acuse C/77
  $ sesiona acta 1 publicación --nota https://tacambaro.example/actas
  publicación, vie 27 mar 2026, «https://tacambaro.example/actas»
  $ sesiona acta 1 | head -11
  Acta de la Ordinaria 01/2026, del 2026-03-25
  Huella: YZQY GEC3 KY13 9ZWE 71S5 RT3P RJC1 QE01
  
  Paso       Estado  Fecha       Vence       Detalle
  aprobada   hecho   2026-03-25
  impresa    hecho   2026-03-25
  firmada    6 de 7              2026-03-25
  copias     9 de 9  2026-03-27
  enviada    hecho   2026-03-26  2026-03-31  Secretaría de Contraloría del Estado…
  publicada  hecho   2026-03-27              https://tacambaro.example/actas
  
  $ sesiona acta 1 --formato csv
  sesion,paso,estado,fecha,detalle,cuantos,total,faltan,vence,conviene,limite,numeral,orden
  1,aprobada,hecho,2026-03-25T11:35:00-06:00,,,,,,,,III.6,11
  1,impresa,hecho,2026-03-25,,,,,,,,III.6,12
  1,firmada,pendiente,,,6,7,1,2026-03-25,,,III.6,13
  1,copias,hecho,2026-03-27,,9,9,0,,,,III.7,14
  1,enviada,hecho,2026-03-26,Secretaría de Contraloría del Estado de Michoacán de Ocampo · correo · acuse C/77,,,,2026-03-31,2026-03-31,2026-04-30,III.8,15
  1,publicada,hecho,2026-03-27,https://tacambaro.example/actas,,,,,,,III.12,16
  $ sesiona acta 1 adjuntos --formato json
  []

Files, each under its SHA-256 beside the database.

  $ printf 'escaneo' > acta.pdf; printf 'tabla' > informe.ods
  $ sesiona acta 1 adjuntar acta.pdf
  sesiona: no se sabe qué es «»: se esperaba acta firmada, lista de asistencia, convocatoria, acuse, evidencia, otro, «anexo 1», «anexo 2»…
  [1]
  $ sesiona acta 1 adjuntar acta.pdf --como factura
  sesiona: no se sabe qué es «factura»: se esperaba acta firmada, lista de asistencia, convocatoria, acuse, evidencia, otro, «anexo 1», «anexo 2»…
  [1]
  $ sesiona acta 1 adjuntar acta.pdf --como "Acta firmada" --nota "a color"
  adjunto 1
  $ sesiona acta 1 adjuntar informe.ods --como "anexo 1"
  adjunto 2
  $ sesiona acta 1 adjuntar informe.ods --como "anexo 2"
  sesiona: el acta de la sesión 1 no menciona un anexo 2
  [1]
  $ sesiona acta 1 adjuntar no-está.pdf --como acuse
  sesiona: no-está.pdf: no se pudo leer: no existe
  [1]
  $ sesiona acta 1 adjuntar acta.pdf --como otro
  adjunto 3
  $ sesiona acta 1 retirar adjunto 3
  sesiona: para retirarlo hace falta el motivo
  [1]
  $ sesiona acta 1 retirar adjunto 3 --motivo "Repetido"
  adjunto 3, se retira
  $ sesiona acta 1 retirar adjunto 3 --motivo "Repetido"
  sesiona: la sesión 1 no tiene un adjunto 3 vigente
  [1]
  $ sesiona acta 1 adjuntos
     Adjuntos
  1  acta firmada              acta.pdf                       2026-03-27
  2  anexo 1: Informe de obra  informe.ods                    2026-03-27
  3  otro                      acta.pdf                       2026-03-27  retirado
  $ ls .local/share/sesiona/sesiona.db.archivo | wc -l
  2
  $ sesiona acta 1 adjuntos --formato csv
  sesion,que,nombre,sha256,fecha,nota,estado,motivo,retiro,adjunto,anexo,titulo,orden
  1,acta firmada,acta.pdf,d4d3ac3c47105b90e2601f5378297f463443ad62d6cb49519a5080f20bf348bc,2026-03-27T09:00:00-06:00,a color,vigente,,,1,,,1
  1,anexo,informe.ods,4a106a9d5ab0bb93b5b43a631db37df385a14c174875bea35bf244e5f35eedc8,2026-03-27T09:00:00-06:00,,vigente,,,2,1,Informe de obra,2
  1,otro,acta.pdf,d4d3ac3c47105b90e2601f5378297f463443ad62d6cb49519a5080f20bf348bc,2026-03-27T09:00:00-06:00,,retirado,Repetido,2026-03-27T09:00:00-06:00,3,,,3

A file that changed, or went, is named.

  $ sesiona verificar | tail -1
  Todo en orden: 1 sesión, actos encadenados y listas iguales a las que resultan de ellos.
  $ cd .local/share/sesiona/sesiona.db.archivo; printf 'x' >> "$(printf escaneo | sha256sum | cut -c1-64)"; rm "$(printf tabla | sha256sum | cut -c1-64)"; cd - > /dev/null
  $ sesiona verificar
  /casa/.local/share/sesiona/sesiona.db
  - Sesión 1: el adjunto 1, «acta.pdf» (d4d3ac3c47105b90e2601f5378297f463443ad62d6cb49519a5080f20bf348bc), cambió desde que se guardó
  - Sesión 1: el adjunto 2, «informe.ods» (4a106a9d5ab0bb93b5b43a631db37df385a14c174875bea35bf244e5f35eedc8), ya no está en la carpeta .archivo
  - Sesión 1: el adjunto 3, «acta.pdf» (d4d3ac3c47105b90e2601f5378297f463443ad62d6cb49519a5080f20bf348bc), cambió desde que se guardó
  sesiona: se encontraron 3 fallas
  [1]
  $ sesiona acta 1 adjuntos
     Adjuntos
  1  acta firmada              acta.pdf                       2026-03-27
  2  anexo 1: Informe de obra  informe.ods                    2026-03-27  no está
  3  otro                      acta.pdf                       2026-03-27  retirado

What waits is told with the rest, until nothing does.

  $ sesiona pendientes | grep -v Acuerdo
  Cuándo       Pendiente                                                   Numeral
  hace 2 días  Firmar acta: Ordinaria 01/2026, falta 1                     III.6
  $ sesiona acta 1 firma resto --fecha 2026-03-25; sesiona pendientes | grep -v Acuerdo
  firma: 1
  Cuándo  Pendiente                                                        Numeral
  $ sesiona acta 1 retirar envio --motivo "Se devolvió"; sesiona acta 1 retirar publicacion --motivo "Se cayó el sitio"; sesiona acta 1 retirar copia 2 --motivo "Se perdió"
  envío, se retira
  publicación, se retira
  copia: C. Ramiro Equihua Solís (lugar 2, titular), se retira
  $ sesiona pendientes | grep -v Acuerdo
  Cuándo     Pendiente                                                     Numeral
  en 4 días  Enviar acta: Ordinaria 01/2026                                III.8
             Entregar copias: Ordinaria 01/2026, falta 1                   III.7
             Publicar acta: Ordinaria 01/2026                              III.12
  $ SESIONA_AHORA=2026-04-03T09:00:00-06:00 sesiona pendientes | grep Enviar
  hace 3 días  Enviar acta: Ordinaria 01/2026                              III.8

Before the acta is approved there is nothing to sign.

  $ sesiona nueva --tipo ordinaria --fecha "2026-03-27 10:00"
  2
  $ for n in 1 2 3 5; do echo "@10:00 presente $n"; done > lista
  $ { echo "@2026-03-27 10:00 abrir Sala"; cat lista; echo "@10:01 quorum"; } | sesiona dictado 2 | tail -1
  ok 6 @10:01 quorum
  $ sesiona acta 2 firma 1
  sesiona: la sesión no se ha clausurado: su acta todavía puede cambiar (III.6)
  [1]
  $ echo "@10:02 clausurar Falla eléctrica" | sesiona dictado 2
  ok 7 @10:02 clausurar Falla eléctrica
  $ sesiona acta 2 firma 1
  sesiona: el acta no se ha aprobado: antes de firmarla se aprueba, en una sesión posterior (III.6)
  [1]
  $ sesiona acta 2 firma resto
  sesiona: el acta no se ha aprobado: antes de firmarla se aprueba, en una sesión posterior (III.6)
  [1]
  $ sesiona acta 2 | head -4
  Acta de la Ordinaria 02/2026, del 2026-03-27
  Huella: 2FHZ TG14 VY6C S1FG XKK3 5JR9 8ANH DTSQ
  El acta no se ha aprobado: antes de firmarla se aprueba, en una sesión posterior (III.6).
  
  $ sesiona acta 2 adjuntar acta.pdf --como convocatoria
  adjunto 4
