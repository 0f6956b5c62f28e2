A whole session, as it was dictated: the register and the acta follow from it.

  $ sesiona --base x.db padron importar padron.csv
  Padrón: 7 lugares, 15 personas.
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --sede "Sala de Cabildo del Palacio Municipal" --orden orden.txt
  1
  $ sesiona --base x.db dictado 1 < sesion.txt
  ok 1 @10:05 abrir Sala de Cabildo del Palacio Municipal
  ok 2 @10:05 presente 1
  ok 3 @10:06 presente 2
  ok 4 @10:06 presente 3 suplente
  ok 5 @10:06 ausente 4 Comisión fuera de la ciudad
  ok 6 @10:07 presente 5
  ok 7 @10:07 ausente 6
  ok 8 @10:07 ausente 7
  ok 9 @10:08 observador Marina Soto Lúa | Colectivo Agua Clara
  ok 10 @10:09 quorum
  ok 11 @10:11 agregar 7 | Reparación de la fuente del jardín principal | decisión
  ok 12 @10:12 aprobar_orden
  ok 13 @10:13 punto 3
  ok 14 @10:14 nota No hay acuerdos anteriores pendientes.
  ok 15 @10:15 cerrar_punto
  ok 16 @10:15 punto 4
  ok 17 @10:16 palabra facilitador | presenta el avance de los cinco compromisos: tres van en tiempo y dos tienen retraso.
  ok 18 @10:24 palabra 5 | pide que se publiquen las causas del retraso.
  ok 19 @10:26 cerrar_punto
  ok 20 @10:26 presente 6
  ok 21 @10:27 punto 5
  ok 22 @10:28 propuesta Publicar cada mes en el micrositio el avance de obra, con fotografías.
  ok 23 @10:35 consenso
  ok 24 @10:36 acuerdo Publicar cada mes en el micrositio el avance de obra, con fotografías. | Autoridad 2 | 2026-04-30
  ok 25 @10:37 cerrar_punto
  ok 26 @10:38 punto 6
  ok 27 @10:39 propuesta Firmar el convenio de servicio social con el instituto tecnológico.
  ok 28 @10:44 excusa 5 Labora en el instituto
  ok 29 @10:46 objetar 2 No hay presupuesto asignado
  ok 30 @10:52 votacion
  ok 31 @10:53 votar 1 favor
  ok 32 @10:53 votar 2 contra
  ok 33 @10:53 votar 3 favor
  ok 34 @10:54 votar 6 abstencion
  ok 35 @10:55 cerrar_votacion
  ok 36 @10:56 acuerdo Firmar el convenio de servicio social con el instituto tecnológico. | Academia | próxima sesión
  ok 37 @10:57 voto_particular 2 | El convenio debió presentarse con suficiencia presupuestal.
  ok 38 @10:58 cerrar_punto
  ok 39 @10:58 receso
  ok 40 @11:10 reanudar
  ok 41 @11:11 punto 7
  ok 42 @11:12 propuesta Reparar en mayo la fuente del jardín principal.
  ok 43 @11:16 objetar 5
  ok 44 @11:17 votacion
  ok 45 @11:18 votar 1 favor
  ok 46 @11:18 votar 2 contra
  ok 47 @11:18 votar 3 favor
  ok 48 @11:19 votar 5 contra
  ok 49 @11:19 votar 6 abstencion
  ok 50 @11:20 cerrar_votacion
  ok 51 @11:21 diferir Sin mayoría en esta sesión
  ok 52 @11:22 relevar 3 titular
  ok 53 @11:22 punto 8
  ok 54 @11:23 palabra Marina Soto Lúa | pide que la convocatoria se difunda también por radio.
  ok 55 @11:25 cerrar_punto
  ok 56 @11:26 nota Se retira la prensa
  ok 57 @11:26 deshacer | Se anotó por error
  ok 58 @11:35 aprobar_acta
  ok 59 @11:36 clausurar
  $ sesiona --base x.db papel acta --sesion 1 -o acta.md && cat acta.md
  huella: VR9A ZD63 2B6T C0XW 6G2M HQKS J81C 1ET0
  qr: ORD/01/2026 · Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro · VR9A ZD63 2B6T C0XW 6G2M HQKS J81C 1ET0
  titulo: Acta de la Primera Sesión Ordinaria de 2026
  clave: ORD/01/2026
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  rubrica: Lic. Teresa Ibarra Molina | Organismo garante, titular
  rubrica: C. Ramiro Equihua Solís | Autoridad, titular
  rubrica: Arq. Lucía Peña Ávalos | Autoridad, suplente
  rubrica: Ing. Óscar Núñez Béjar | Autoridad, titular
  rubrica: Dra. Ximena Güemes Ortiz | Academia, titular
  rubrica: C. Beatriz Chávez Luna | Ciudadanía, titular
  ---
  
  # Acta de la Primera Sesión Ordinaria de 2026
  
  En la ciudad de Tacámbaro, Michoacán, siendo las 10:05 diez horas con cinco minutos del día 25 veinticinco de marzo de 2026 dos mil veintiséis, en la sede señalada, Sala de Cabildo del Palacio Municipal, se reunieron las personas integrantes del Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro para celebrar su Primera Sesión Ordinaria de 2026, en atención a la convocatoria de fecha [sin registro]. Condujo la sesión, con voz y sin voto, Lic. Amalia Villanueva Rojas, Titular de Transparencia, a cargo de la facilitación.
  
  ## 1. Lista de asistencia y declaratoria de quórum
  
  | Lugar | Representación | Nombre y cargo | Carácter | Asistencia |
  |------:|----------------|----------------|----------|------------|
  | 1 | Organismo garante | Lic. Teresa Ibarra Molina, Directora de Vinculación | titular | presente desde las 10:05 |
  | 2 | Autoridad | C. Ramiro Equihua Solís, Secretario del Ayuntamiento | titular | presente desde las 10:06 |
  | 3 | Autoridad | Arq. Lucía Peña Ávalos, Subdirectora de Obras Públicas | suplente | presente de las 10:06 a las 11:22 |
  | 3 | Autoridad | Ing. Óscar Núñez Béjar, Director de Obras Públicas | titular | presente desde las 11:22 |
  | 4 | Sociedad civil | C. Aurelio Campos Zúñiga | titular | no asistió; justificó: Comisión fuera de la ciudad |
  | 5 | Academia | Dra. Ximena Güemes Ortiz, Profesora investigadora | titular | presente desde las 10:07 |
  | 6 | Ciudadanía | C. Beatriz Chávez Luna | titular | presente desde las 10:26 |
  | 7 | Ciudadanía | C. Martín Pureco Saldaña | titular | no asistió |
  
  Asistió en observación social Marina Soto Lúa (Colectivo Agua Clara).
  
  Siendo las 10:09 diez horas con nueve minutos se verificó la presencia de 4 cuatro de 7 siete personas integrantes. El quórum requerido es de 4 cuatro (50 % más uno de 7 siete, lectura: mitad entera más uno; III.2). Existe quórum, por lo que se declara legalmente instalada la sesión.
  
  ## 2. Lectura y aprobación del orden del día
  
  Se dio lectura al orden del día.
  Se agregó el punto 7, Reparación de la fuente del jardín principal.
  A las 10:12 diez horas con doce minutos se aprobó por consenso de las 4 cuatro personas integrantes presentes (III.1), en los términos siguientes:
  
  1. Lista de asistencia y declaratoria de quórum
  2. Lectura y aprobación del orden del día
  3. Seguimiento de acuerdos
  4. Avance de los compromisos del Plan de Acción Municipal
  5. Publicación mensual del avance de obra
  6. Convenio de servicio social con el instituto tecnológico
  7. Reparación de la fuente del jardín principal
  8. Asuntos generales
  9. Lectura y aprobación del acta
  10. Clausura
  
  ## 3. Seguimiento de acuerdos
  
  No hay acuerdos anteriores pendientes.
  
  ## 4. Avance de los compromisos del Plan de Acción Municipal
  
  En uso de la palabra, Lic. Amalia Villanueva Rojas, a cargo de la facilitación: presenta el avance de los cinco compromisos: tres van en tiempo y dos tienen retraso.
  
  En uso de la palabra, Dra. Ximena Güemes Ortiz (Academia, lugar 5): pide que se publiquen las causas del retraso.
  
  Siendo las 10:26 diez horas con veintiséis minutos se incorporó a la sesión C. Beatriz Chávez Luna (Ciudadanía, lugar 6, titular), con lo que hay 5 cinco personas integrantes presentes.
  
  ## 5. Publicación mensual del avance de obra
  
  Se puso a consideración la propuesta: «Publicar cada mes en el micrositio el avance de obra, con fotografías.»
  
  No habiendo posturas distintas, a las 10:35 diez horas con treinta y cinco minutos se aprobó la propuesta por consenso de las 5 cinco personas integrantes presentes (IV).
  
  **Acuerdo STM/ORD/01/2026-01.** Publicar cada mes en el micrositio el avance de obra, con fotografías. Responsable: Autoridad 2. Vence: 30 de abril de 2026.
  
  ## 6. Convenio de servicio social con el instituto tecnológico
  
  Se puso a consideración la propuesta: «Firmar el convenio de servicio social con el instituto tecnológico.»
  
  Dra. Ximena Güemes Ortiz (Academia, lugar 5) se excusó de participar en la decisión: Labora en el instituto.
  
  C. Ramiro Equihua Solís (Autoridad, lugar 2) manifestó una postura distinta: No hay presupuesto asignado.
  
  Al no haber consenso se procedió a votar (IV), con 5 cinco integrantes con derecho a voto.
  
  El sentido de los votos fue el siguiente:
  
  | Lugar | Representación | Nombre | Carácter | Sentido del voto |
  |------:|----------------|--------|----------|------------------|
  | 1 | Organismo garante | Lic. Teresa Ibarra Molina | titular | a favor |
  | 2 | Autoridad | C. Ramiro Equihua Solís | titular | en contra |
  | 3 | Autoridad | Arq. Lucía Peña Ávalos | suplente | a favor |
  | 5 | Academia | Dra. Ximena Güemes Ortiz | titular | excusa |
  | 6 | Ciudadanía | C. Beatriz Chávez Luna | titular | abstención |
  
  A las 10:55 diez horas con cincuenta y cinco minutos, cerrada la votación, la propuesta se aprobó por mayoría: 2 dos votos a favor, 1 un voto en contra y 1 una abstención; además, 1 una excusa.
  
  **Acuerdo STM/ORD/01/2026-02.** Firmar el convenio de servicio social con el instituto tecnológico. Responsable: Academia. Vence: próxima sesión.
  
  Voto particular de C. Ramiro Equihua Solís (Autoridad, lugar 2): El convenio debió presentarse con suficiencia presupuestal.
  
  A las 10:58 diez horas con cincuenta y ocho minutos la sesión entró en receso.
  
  A las 11:10 once horas con diez minutos se reanudó la sesión, en receso desde las 10:58; se verificó la presencia de 5 cinco personas integrantes.
  
  ## 7. Reparación de la fuente del jardín principal
  
  Se puso a consideración la propuesta: «Reparar en mayo la fuente del jardín principal.»
  
  Dra. Ximena Güemes Ortiz (Academia, lugar 5) manifestó una postura distinta.
  
  Al no haber consenso se procedió a votar (IV), con 5 cinco integrantes con derecho a voto.
  
  El sentido de los votos fue el siguiente:
  
  | Lugar | Representación | Nombre | Carácter | Sentido del voto |
  |------:|----------------|--------|----------|------------------|
  | 1 | Organismo garante | Lic. Teresa Ibarra Molina | titular | a favor |
  | 2 | Autoridad | C. Ramiro Equihua Solís | titular | en contra |
  | 3 | Autoridad | Arq. Lucía Peña Ávalos | suplente | a favor |
  | 5 | Academia | Dra. Ximena Güemes Ortiz | titular | en contra |
  | 6 | Ciudadanía | C. Beatriz Chávez Luna | titular | abstención |
  
  A las 11:20 once horas con veinte minutos, cerrada la votación, la propuesta no se aprobó, por empate: 2 dos votos a favor, 2 dos votos en contra y 1 una abstención.
  
  El punto se difirió: Sin mayoría en esta sesión.
  
  Siendo las 11:22 once horas con veintidós minutos se incorporó Ing. Óscar Núñez Béjar, titular del lugar 3 (Autoridad), y cesó la suplencia de Arq. Lucía Peña Ávalos.
  
  ## 8. Asuntos generales
  
  En uso de la palabra, Marina Soto Lúa (Colectivo Agua Clara): pide que la convocatoria se difunda también por radio.
  
  ## 9. Lectura y aprobación del acta
  
  Leída la presente acta, a las 11:35 once horas con treinta y cinco minutos se aprobó por consenso de las 5 cinco personas integrantes presentes.
  
  ## 10. Clausura
  
  No habiendo más asuntos que tratar, se clausuró la sesión a las 11:36 once horas con treinta y seis minutos del mismo día.
  
  Esta acta se rubrica en cada hoja y se firma al calce por quienes intervinieron en ella.
  
  ```firmas
  Lic. Teresa Ibarra Molina | Organismo garante, titular |
  C. Ramiro Equihua Solís | Autoridad, titular |
  Arq. Lucía Peña Ávalos | Autoridad, suplente (de las 10:06 a las 11:22) |
  Ing. Óscar Núñez Béjar | Autoridad, titular (desde las 11:22) |
  C. Aurelio Campos Zúñiga | Sociedad civil, titular | No asistió
  Dra. Ximena Güemes Ortiz | Academia, titular |
  C. Beatriz Chávez Luna | Ciudadanía, titular |
  C. Martín Pureco Saldaña | Ciudadanía, titular | No asistió
  Lic. Amalia Villanueva Rojas | Facilitación, con voz y sin voto |
  ```
  $ sesiona --base x.db papel acta --sesion 1 | head -40
  Acta de la Primera Sesión Ordinaria de 2026
  ===========================================
  
  En la ciudad de Tacámbaro, Michoacán, siendo las 10:05 diez horas con cinco
  minutos del día 25 veinticinco de marzo de 2026 dos mil veintiséis, en la sede
  señalada, Sala de Cabildo del Palacio Municipal, se reunieron las personas
  integrantes del Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro
  para celebrar su Primera Sesión Ordinaria de 2026, en atención a la convocatoria
  de fecha [sin registro]. Condujo la sesión, con voz y sin voto, Lic. Amalia
  Villanueva Rojas, Titular de Transparencia, a cargo de la facilitación.
  
  1. Lista de asistencia y declaratoria de quórum
  -----------------------------------------------
  
  Lugar | Representación | Nombre y cargo        | Carácter | Asistencia
  ======+================+=======================+==========+===================
      1 | Organismo      | Lic. Teresa Ibarra    | titular  | presente desde las
        | garante        | Molina, Directora de  |          | 10:05
        |                | Vinculación           |          |
  ------+----------------+-----------------------+----------+-------------------
      2 | Autoridad      | C. Ramiro Equihua     | titular  | presente desde las
        |                | Solís, Secretario del |          | 10:06
        |                | Ayuntamiento          |          |
  ------+----------------+-----------------------+----------+-------------------
      3 | Autoridad      | Arq. Lucía Peña       | suplente | presente de las
        |                | Ávalos, Subdirectora  |          | 10:06 a las 11:22
        |                | de Obras Públicas     |          |
  ------+----------------+-----------------------+----------+-------------------
      3 | Autoridad      | Ing. Óscar Núñez      | titular  | presente desde las
        |                | Béjar, Director de    |          | 11:22
        |                | Obras Públicas        |          |
  ------+----------------+-----------------------+----------+-------------------
      4 | Sociedad civil | C. Aurelio Campos     | titular  | no asistió;
        |                | Zúñiga                |          | justificó:
        |                |                       |          | Comisión fuera de
        |                |                       |          | la ciudad
  ------+----------------+-----------------------+----------+-------------------
      5 | Academia       | Dra. Ximena Güemes    | titular  | presente desde las
        |                | Ortiz, Profesora      |          | 10:07
        |                | investigadora         |          |
  $ sesiona --base x.db acuerdos
  Folio               Acuerdo               Responsable  Vence           Estado
  STM/ORD/01/2026-01  Publicar cada mes e…  Autoridad 2  2026-04-30      pendiente
  STM/ORD/01/2026-02  Firmar el convenio …  Academia     próxima sesión  pendiente
  $ sesiona --base x.db acuerdos MICROSITIO --formato csv
  folio,uuid,sesion,punto,decision,acuerdo,propuesta,forma,a_favor,en_contra,abstenciones,responsable,vence,estado,propuesta_distinta,fecha,orden
  STM/ORD/01/2026-01,ff7e454b-2638-5342-94d3-84054f6dfe7e,1,5,2,"Publicar cada mes en el micrositio el avance de obra, con fotografías.","Publicar cada mes en el micrositio el avance de obra, con fotografías.",consenso,5,0,0,Autoridad 2,2026-04-30,pendiente,,2026-03-25T10:36:00-06:00,1000001
  $ sesiona --base x.db verificar
  /casa/x.db
  Todo en orden: 1 sesión, actos encadenados y listas iguales a las que resultan de ellos.

Exporting it and dictating it into another file gives the same.
  $ sesiona --base x.db dictado 1 --exportar > log.txt && head -3 log.txt
  @2026-03-25T10:05:00-06:00 abrir Sala de Cabildo del Palacio Municipal
  @2026-03-25T10:05:00-06:00 presente 1
  @2026-03-25T10:06:00-06:00 presente 2
  $ sesiona --base y.db padron importar padron.csv > /dev/null
  $ sesiona --base y.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --sede "Sala de Cabildo del Palacio Municipal" --orden orden.txt
  1
  $ sesiona --base y.db dictado 1 < log.txt | grep -c ^ok
  59
  $ for v in sesiones orden_del_dia orden_aprobado asistencia observadores hechos decisiones votos acuerdos seguimiento correcciones; do
  >   for b in x y; do sqlite3 -csv $b.db "SELECT * FROM $v" | sed -E 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/uuid/g' > $b.csv; done
  >   cmp x.csv y.csv && test -e x.csv && echo $v $(wc -l < x.csv)
  > done
  sesiones 1
  orden_del_dia 10
  orden_aprobado 10
  asistencia 8
  observadores 1
  hechos 57
  decisiones 5
  votos 24
  acuerdos 2
  seguimiento 0
  correcciones 0
  $ sesiona --base y.db papel acta --sesion 1 -o otra.md && cmp acta.md otra.md

Nothing more is admitted; nothing is lost.
  $ echo 'nota tarde' | sesiona --base x.db dictado 1
  no: la sesión está clausurada: un error se corrige con una fe de erratas en otra sesión (III.6)
  [1]
  $ printf 'presente 1\n' | sesiona --base y.db dictado 1
  no: la sesión está clausurada: un error se corrige con una fe de erratas en otra sesión (III.6)
  [1]

A line that is not understood says what was expected; --estricto stops at the first.
  $ sesiona --base y.db nueva --tipo extraordinaria --fecha "2026-03-26 10:00" --orden orden.txt
  2
  $ printf '@25:00 abrir Sala\nbailar\n# nada\n@10:00 abrir Sala\npresente\npresente 9\nquorum\n' | sesiona --base y.db dictado 2
  no: la hora después de @ no se entiende; escriba @10:05 o la fecha completa (VI.7)
  no: «bailar» no es un acto: se empieza por el acto, como «presente 1» (VI.7)
  ok 1 @10:00 abrir Sala
  no: se esperaba el número de un lugar; se escribe: presente lugar [titular|suplente [nombre | documento]] (VI.7)
  no: no existe el lugar 9 (VIII.1)
  no: no hay quórum: 0 presentes de 4 necesarios; falta llamar o esperar a Teresa Ibarra Molina (1), Ramiro Equihua Solís (2), Óscar Núñez Béjar (3), Aurelio Campos Zúñiga (4), Ximena Güemes Ortiz (5), Beatriz Chávez Luna (6), Martín Pureco Saldaña (7) (III.2)
  [1]
  $ printf 'bailar\n@10:00 presente 1\n' | sesiona --base y.db dictado 2 --estricto
  no: «bailar» no es un acto: se empieza por el acto, como «presente 1» (VI.7)
  [1]
  $ sesiona --base y.db dictado 7 < /dev/null
  sesiona: no hay ninguna sesión 7
  [1]

  $ sesiona --base x.db respaldo copia.db && sesiona --base copia.db verificar
  Respaldo hecho y comprobado: copia.db
  /casa/copia.db
  Todo en orden: 1 sesión, actos encadenados y listas iguales a las que resultan de ellos.
