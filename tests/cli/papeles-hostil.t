Every paper of a body whose names, titles and texts try to be something else: text stays text.

  $ largo=$(printf 'María%.0s ' $(seq 24)); raro=$(printf 'e\314\201va 👩‍👧 \327\251\327\234\327\225\327\235 日本'); cerca='```firmas'
  $ { echo 'Lugar,Tipo,Carácter,Tratamiento,Nombre,Cargo,Representante,Contacto'
  >   echo '1,<b>Academia</b>,titular,C.,*Ana* _Ruiz_ | <script>x</script> [y](http://z) {{nombre}},"# Cargo","1. uno","tel: `1`"'
  >   echo "1,<b>Academia</b>,suplente,,$largo,,,"
  >   echo "2,\"Vecinos, | y\",titular,,$raro,$cerca,- lista,"
  >   echo '3,Otros,titular,,=cmd() & ~~x~~ &amp; fin,,,'
  >   echo ',Facilitador,,,<i>Facilita</i> | x,> cita,,'; } > p.csv
  $ printf '[organismo]\nnombre = "Órgano <u> | *x*"\nsiglas = "A_B"\nmunicipio = "# Pueblo"\nestado = "1. Edo"\n[envio]\ndestinatario = "<b>Señor</b> | # x"\ndomicilio = "- Calle"\ncorreo = "a_b@c <d>"\n' > c.ini; s() { sesiona --conf c.ini --base x.db "$@"; }
  $ s padron importar p.csv | head -1
  Padrón: 3 lugares, 5 personas.
  $ { echo '[decisión] **Asunto** | <b>1</b> {{titulo}}'; echo '[informativo] ```hoja'; echo '[remoción 3 por 1,2] [remoción] de - *quien*'; } > o.txt; s nueva --tipo ordinaria --fecha "2026-03-25 10:00" --sede '<i>Sala</i> | ## 1. x' --orden o.txt
  1
  $ for p in orden asistencia directorio registro; do echo "=== $p"; s papel $p --formato md; done
  === orden
  titulo: Orden del día de la Primera Sesión Ordinaria de 2026
  clave:
  encabezado: Órgano \<u\> \| \*x\*, 1. Edo
  papel: 216x279
  ---
  
  # Orden del día de la Primera Sesión Ordinaria de 2026 (número previsto)
  
  - **Fecha y hora:** 25 de marzo de 2026, a las 10:00
  - **Sede:** \<i\>Sala\</i\> \| \#\# 1. x
  - **Facilitación:** \<i\>Facilita\</i\> \| x, \> cita
  
  1. Lista de asistencia y declaratoria de quórum
  2. Lectura y aprobación del orden del día
  3. Seguimiento de acuerdos
  4. \*\*Asunto\*\* \| \<b\>1\</b\> {{titulo}} (para decidir)
  5. \`\`\`hoja (para informar)
  6. \[remoción\] de - \*quien\* (para decidir, I.3)
  7. Asuntos generales
  8. Lectura y aprobación del acta
  9. Clausura
  === asistencia
  titulo: Lista de asistencia, Primera Sesión Ordinaria de 2026
  clave:
  encabezado: Órgano \<u\> \| \*x\*, 1. Edo
  papel: 216x279
  ---
  
  # Lista de asistencia
  
  ## Primera Sesión Ordinaria de 2026 (número previsto)
  
  Convocada para las 10:00 del 25 de marzo de 2026, en \<i\>Sala\</i\> \| \#\# 1. x. Firma quien asiste y anota la hora en que llega. Si acude quien suple, firma en su espacio; a quien no aparece aquí se le pide el documento que acredita su suplencia (III.2).
  
  ```firmas
  C. \*Ana\* \_Ruiz\_ \| \<script\>x\</script\> \[y\](http://z) {{nombre}} | \<b\>Academia\</b\>, titular (1) · hora \_\_\_\_ |
  María María María María María María María María María María María María María María María María María María María María María María María María | \<b\>Academia\</b\>, suplente (1) · hora \_\_\_\_ |
  éva 👩‍👧 שלום 日本 | Vecinos, \| y, titular (2) · hora \_\_\_\_ |
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Vecinos, \| y, suplente (2) · hora \_\_\_\_ |
  \=cmd() \& \~\~x\~\~ \&amp; fin | Otros, titular (3) · hora \_\_\_\_ |
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Otros, suplente (3) · hora \_\_\_\_ |
  \<i\>Facilita\</i\> \| x | Facilitación, con voz y sin voto · hora \_\_\_\_ |
  ```
  
  ## Observación social y personas invitadas
  
  ```firmas
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Organización o cargo \_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Organización o cargo \_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Organización o cargo \_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Organización o cargo \_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  ```
  === directorio
  titulo: Directorio de integrantes
  encabezado: Órgano \<u\> \| \*x\*, 1. Edo
  papel: 216x279
  ---
  
  # Directorio de integrantes
  
  Órgano \<u\> \| \*x\*. Al 25 de marzo de 2026.
  
  ## Integrantes
  
  | Lugar | Tipo de integrante | Carácter | Nombre y cargo | A quién representa | Datos de contacto |
  |------:|--------------------|----------|----------------|--------------------|-------------------|
  | 1 | \<b\>Academia\</b\> | titular | C. \*Ana\* \_Ruiz\_ \| \<script\>x\</script\> \[y\](http://z) {{nombre}}, \# Cargo | 1. uno | no es público |
  | 1 | \<b\>Academia\</b\> | suplente | María María María María María María María María María María María María María María María María María María María María María María María María |  | [sin registro] |
  | 2 | Vecinos, \| y | titular | éva 👩‍👧 שלום 日本, \`\`\`firmas | - lista | [sin registro] |
  | 2 | Vecinos, \| y | suplente | vacante | | |
  | 3 | Otros | titular | =cmd() \& \~\~x\~\~ \&amp; fin |  | [sin registro] |
  | 3 | Otros | suplente | vacante | | |
  
  ## Facilitación
  
  | Nombre y cargo | A quién representa | Datos de contacto |
  |----------------|--------------------|-------------------|
  | \<i\>Facilita\</i\> \| x, \> cita |  | [sin registro] |
  === registro
  titulo: Registro de acuerdos
  encabezado: Órgano \<u\> \| \*x\*, 1. Edo
  papel: 216x279
  ---
  
  # Registro de acuerdos
  
  Al 25 de marzo de 2026.
  
  No hay acuerdos que mostrar.
  $ s papel apagon --formato md | grep '[<*`]\|^#' | grep -v '^\*' | sort -u
  # Hojas para seguir sin luz
  ## 3. Seguimiento de acuerdos
  ## 4. Votación y acuerdo
  ## 4. \*\*Asunto\*\* \| \<b\>1\</b\> {{titulo}}
  ## 5. \`\`\`hoja
  ## 6. Votación y acuerdo
  ## 6. \[remoción\] de - \*quien\*
  ## 7. Asuntos generales
  ## 7. Votación y acuerdo
  ## Acta y clausura
  ## Asunto nuevo: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  ## Asunto nuevo: votación y acuerdo
  ## Llegadas, salidas, relevos y recesos
  ## Orden del día
  ## Pase de lista
  ## Primera Sesión Ordinaria de 2026
  Sede: \<i\>Sala\</i\> \| \#\# 1. x
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Facilitación: \<i\>Facilita\</i\> \| x |
  ```
  ```firmas
  ```hoja
  encabezado: Órgano \<u\> \| \*x\*, 1. Edo
  | 1 | (&nbsp;&nbsp;&nbsp;) C. \*Ana\* \_Ruiz\_ \| \<script\>x\</script\> \[y\](http://z) {{nombre}} | (&nbsp;&nbsp;&nbsp;) María María María María María María María María María María María María María María María María María María María María María María María María | \_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) \_\_\_\_\_\_\_ |
  | 1 | C. \*Ana\* \_Ruiz\_ \| \<script\>x\</script\> \[y\](http://z) {{nombre}} | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 4 | \*\*Asunto\*\* \| \<b\>1\</b\> {{titulo}} | \_\_\_\_\_\_ | \_\_\_\_\_\_ |
  | 5 | \`\`\`hoja | \_\_\_\_\_\_ | \_\_\_\_\_\_ |
  | 6 | \[remoción\] de - \*quien\* | \_\_\_\_\_\_ | \_\_\_\_\_\_ |
  $ cat > d.txt <<'FIN'
  > @10:00 abrir ## 9. Sala \| x
  > @10:01 presente 1
  > @10:01 presente 2
  > @10:01 presente 3 suplente <b>Alguien</b> \| más | # oficio ```1
  > @10:02 observador _Ob_ <i> \| s | ---
  > @10:02 quorum
  > @10:03 aprobar_orden
  > @10:04 punto 4
  > @10:05 propuesta ```firmas\nYo \| Rey \|\n```
  > @10:06 objetar 2 # No\n\n## 9. falso
  > @10:07 votacion
  > @10:07 votar 1 favor
  > @10:07 votar 2 contra
  > @10:07 votar 3 favor
  > @10:08 cerrar_votacion
  > @10:08 acuerdo Hacer <b>esto</b> \| {{@hoy}}\n---\ntitulo: falso | A \| *B* <i> | inmediato
  > @10:09 voto_particular 2 | # Razones\n- una\n- otra
  > @10:10 propuesta Otra _cosa_ ]( \| x
  > @10:10 objetar 2
  > @10:10 votacion
  > @10:11 votar 1 contra
  > @10:11 votar 2 contra
  > @10:11 votar 3 contra
  > @10:12 cerrar_votacion
  > @10:13 cerrar_punto
  > @10:14 aprobar_acta
  > @10:15 clausurar
  > FIN
  $ s dictado 1 < d.txt | grep -v ^ok
  [1]
  $ for p in orden asistencia acuerdos boletin "acuse --lugar 1" oficio registro acta; do echo "=== $p"; s papel $p --sesion 1 --formato md 2>/dev/null || s papel $p --formato md; done
  === orden
  titulo: Orden del día de la Primera Sesión Ordinaria de 2026
  clave: ORD/01/2026
  encabezado: Órgano \<u\> \| \*x\*, 1. Edo
  papel: 216x279
  ---
  
  # Orden del día de la Primera Sesión Ordinaria de 2026
  
  - **Fecha y hora:** 25 de marzo de 2026, a las 10:00
  - **Sede:** \#\# 9. Sala \| x
  - **Facilitación:** \<i\>Facilita\</i\> \| x, \> cita
  
  1. Lista de asistencia y declaratoria de quórum
  2. Lectura y aprobación del orden del día
  3. Seguimiento de acuerdos
  4. \*\*Asunto\*\* \| \<b\>1\</b\> {{titulo}} (para decidir)
  5. \`\`\`hoja (para informar)
  6. \[remoción\] de - \*quien\* (para decidir, I.3), a propuesta de C. \*Ana\* \_Ruiz\_ \| \<script\>x\</script\> \[y\](http://z) {{nombre}} (\<b\>Academia\</b\>, lugar 1) y éva 👩‍👧 שלום 日本 (Vecinos, \| y, lugar 2)
  7. Asuntos generales
  8. Lectura y aprobación del acta
  9. Clausura
  === asistencia
  titulo: Lista de asistencia, Primera Sesión Ordinaria de 2026
  clave: ORD/01/2026
  encabezado: Órgano \<u\> \| \*x\*, 1. Edo
  papel: 216x279
  ---
  
  # Lista de asistencia
  
  ## Primera Sesión Ordinaria de 2026
  
  A las 10:00 del 25 de marzo de 2026 empezó el pase de lista en \#\# 9. Sala \| x. Se instaló a las 10:02 con 3 de 3 integrantes.
  
  | Lugar | Representación | Nombre y cargo | Carácter | Asistencia |
  |------:|----------------|----------------|----------|------------|
  | 1 | \<b\>Academia\</b\> | C. \*Ana\* \_Ruiz\_ \| \<script\>x\</script\> \[y\](http://z) {{nombre}}, \# Cargo | titular | desde las 10:01 |
  | 2 | Vecinos, \| y | éva 👩‍👧 שלום 日本, \`\`\`firmas | titular | desde las 10:01 |
  | 3 | Otros | \<b\>Alguien\</b\> \| más | suplente, se acreditó con \# oficio \`\`\`1 | desde las 10:01 |
  
  Asistieron también:
  
  - \_Ob\_ \<i\> \| s (---), en observación social
  
  ```firmas
  C. \*Ana\* \_Ruiz\_ \| \<script\>x\</script\> \[y\](http://z) {{nombre}} | \<b\>Academia\</b\>, titular |
  éva 👩‍👧 שלום 日本 | Vecinos, \| y, titular |
  \<b\>Alguien\</b\> \| más | Otros, suplente |
  \<i\>Facilita\</i\> \| x | Facilitación, con voz y sin voto |
  ```
  === acuerdos
  titulo: Acuerdos de la Primera Sesión Ordinaria de 2026
  clave: ORD/01/2026
  encabezado: Órgano \<u\> \| \*x\*, 1. Edo
  papel: 216x279
  ---
  
  # Acuerdos de la Primera Sesión Ordinaria de 2026
  
  \<i\>Facilita\</i\> \| x, a cargo de la facilitación del Órgano \<u\> \| \*x\*, hace constar que en su Primera Sesión Ordinaria de 2026, celebrada el día 25 veinticinco de marzo de 2026 dos mil veintiséis en \#\# 9. Sala \| x, instalada con 3 tres de 3 tres personas integrantes, se tomó el acuerdo siguiente:
  
  ## A\_B/ORD/01/2026-01
  
  Hacer \<b\>esto\</b\> \| {{@hoy}} --- titulo: falso.
  
  - **Responsable:** A \| \*B\* \<i\>
  - **Plazo:** inmediato
  - **Punto 4 del orden del día:** \*\*Asunto\*\* \| \<b\>1\</b\> {{titulo}}
  - **La propuesta aprobada decía:** «\`\`\`firmas Yo \| Rey \| \`\`\`.»
  
  Se aprobó por mayoría a las 10:08: 2 dos votos a favor, 1 un voto en contra y 0 cero abstenciones (IV).
  
  | Lugar | Representación | Nombre | Carácter | Sentido |
  |------:|----------------|--------|----------|---------|
  | 1 | \<b\>Academia\</b\> | C. \*Ana\* \_Ruiz\_ \| \<script\>x\</script\> \[y\](http://z) {{nombre}} | titular | a favor |
  | 2 | Vecinos, \| y | éva 👩‍👧 שלום 日本 | titular | en contra |
  | 3 | Otros | \<b\>Alguien\</b\> \| más | suplente | a favor |
  
  Voto particular de éva 👩‍👧 שלום 日本 (Vecinos, \| y, lugar 2): \# Razones
  
  \- una
  
  \- otra.
  
  Lo anterior concuerda con el acta de la sesión, aprobada el 25 veinticinco de marzo de 2026 dos mil veintiséis. Se extiende en \# Pueblo, 1. Edo, el 25 veinticinco de marzo de 2026 dos mil veintiséis, para los efectos a que haya lugar.
  
  ```firmas
  \<i\>Facilita\</i\> \| x | Facilitación, \> cita |
  ```
  === boletin
  titulo: Boletín: Primera Sesión Ordinaria de 2026
  clave: ORD/01/2026
  encabezado: Órgano \<u\> \| \*x\*, 1. Edo
  papel: 216x279
  ---
  
  # A\_B: acuerdos de su sesión del 25 de marzo de 2026
  
  \# Pueblo, 1. Edo, 25 de marzo de 2026. El Órgano \<u\> \| \*x\* celebró el 25 de marzo de 2026 su Primera Sesión Ordinaria de 2026, con 3 de 3 integrantes al empezar. Sede: \#\# 9. Sala \| x.
  
  ## Se acordó
  
  - Hacer \<b\>esto\</b\> \| {{@hoy}} --- titulo: falso. Se aprobó por mayoría, con 2 a favor, 1 en contra y 0 en abstención. Debe cumplirse de inmediato.
  
  ## No se aprobó
  
  - Otra \_cosa\_ \]( \| x. Se votó, con 0 a favor, 3 en contra y 0 en abstención.
  
  ## Queda para otra sesión
  
  - \`\`\`hoja
  
  El acta completa se publica en el micrositio: [dirección del micrositio]. Informes: [medio de contacto con la prensa].
  === acuse --lugar 1
  titulo: Acuse de recibo del acta de la Primera Sesión Ordinaria de 2026
  clave: ORD/01/2026
  encabezado: Órgano \<u\> \| \*x\*, 1. Edo
  papel: 216x279
  ---
  
  # Acuse de recibo
  
  Recibí del Órgano \<u\> \| \*x\* una copia del acta de su Primera Sesión Ordinaria de 2026 (ORD/01/2026), celebrada el día 25 veinticinco de marzo de 2026 dos mil veintiséis (III.7).
  
  - **Nombre:** C. \*Ana\* \_Ruiz\_ \| \<script\>x\</script\> \[y\](http://z) {{nombre}}, \# Cargo
  - **Carácter:** \<b\>Academia\</b\>, titular, lugar 1
  - **En representación de:** 1. uno
  - **Fecha y hora:** \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  - **Medio:** (&nbsp;&nbsp;&nbsp;) en mano &nbsp; (&nbsp;&nbsp;&nbsp;) correo electrónico &nbsp; (&nbsp;&nbsp;&nbsp;) otro \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  - **Hojas:** \_\_\_\_\_\_\_\_
  
  ```firmas
  C. \*Ana\* \_Ruiz\_ \| \<script\>x\</script\> \[y\](http://z) {{nombre}} | \<b\>Academia\</b\>, titular |
  ```
  === oficio
  titulo: Oficio de envío del acta de la Primera Sesión Ordinaria de 2026
  clave: ORD/01/2026
  encabezado: Órgano \<u\> \| \*x\*, 1. Edo
  papel: 216x279
  ---
  
  \# Pueblo, 1. Edo, 25 de marzo de 2026
  
  **Oficio:** [número de oficio]
  
  **Asunto:** se envía el acta de la Primera Sesión Ordinaria de 2026
  
  **\<b\>Señor\</b\> \| \# x**
  
  \- Calle
  
  a\_b@c \<d\>
  
  Presente.
  
  Se envía por medio electrónico el acta de la Primera Sesión Ordinaria de 2026 (ORD/01/2026) del Órgano \<u\> \| \*x\*, celebrada el día 25 veinticinco de marzo de 2026 dos mil veintiséis en \#\# 9. Sala \| x, en cumplimiento del numeral III.8 de los lineamientos. El acta se aprobó el 25 veinticinco de marzo de 2026 dos mil veintiséis.
  
  En esa sesión se tomó el acuerdo siguiente:
  
  - A\_B/ORD/01/2026-01: Hacer \<b\>esto\</b\> \| {{@hoy}} --- titulo: falso.
  
  Hasta hoy no lleva firmas: se enviarán en alcance.
  
  Al pie de cada hoja se lee su huella, 0NWM MYVK 2SKX 0H2E 1QW3 B970 4XEM Y2VT, con la que se comprueba que corresponde al registro de la sesión.
  
  Se pide acusar recibo por el mismo medio.
  
  Atentamente
  
  ```firmas
  \<i\>Facilita\</i\> \| x | Facilitación, \> cita |
  ```
  === registro
  titulo: Registro de acuerdos
  encabezado: Órgano \<u\> \| \*x\*, 1. Edo
  papel: 216x279
  ---
  
  # Registro de acuerdos
  
  Al 25 de marzo de 2026. Sólo los de la Primera Sesión Ordinaria de 2026 (ORD/01/2026), del 25 de marzo de 2026.
  
  ## Por cumplir
  
  | Folio | Acuerdo | Responsable | Vence | Estado |
  |-------|---------|-------------|-------|--------|
  | A\_B/ORD/01/2026-01 | Hacer \<b\>esto\</b\> \| {{@hoy}} --- titulo: falso | A \| \*B\* \<i\> | inmediato | pendiente |
  
  === acta
  huella: 0NWM MYVK 2SKX 0H2E 1QW3 B970 4XEM Y2VT
  qr: ORD/01/2026 · Órgano \<u\> \| \*x\* · 0NWM MYVK 2SKX 0H2E 1QW3 B970 4XEM Y2VT
  titulo: Acta de la Primera Sesión Ordinaria de 2026
  clave: ORD/01/2026
  encabezado: Órgano \<u\> \| \*x\*, 1. Edo
  papel: 216x279
  rubrica: C. \*Ana\* \_Ruiz\_ \| \<script\>x\</script\> \[y\](http://z) {{nombre}} | \<b\>Academia\</b\>, titular
  rubrica: éva 👩‍👧 שלום 日本 | Vecinos, \| y, titular
  rubrica: \<b\>Alguien\</b\> \| más | Otros, suplente
  ---
  
  # Acta de la Primera Sesión Ordinaria de 2026
  
  En la ciudad de \# Pueblo, 1. Edo, siendo las 10:00 diez horas del día 25 veinticinco de marzo de 2026 dos mil veintiséis, en la sede señalada, \#\# 9. Sala \| x, se reunieron las personas integrantes del Órgano \<u\> \| \*x\* para celebrar su Primera Sesión Ordinaria de 2026, en atención a la convocatoria de fecha [sin registro]. Condujo la sesión, con voz y sin voto, \<i\>Facilita\</i\> \| x, \> cita, a cargo de la facilitación.
  
  ## 1. Lista de asistencia y declaratoria de quórum
  
  | Lugar | Representación | Nombre y cargo | Carácter | Asistencia |
  |------:|----------------|----------------|----------|------------|
  | 1 | \<b\>Academia\</b\> | C. \*Ana\* \_Ruiz\_ \| \<script\>x\</script\> \[y\](http://z) {{nombre}}, \# Cargo | titular | presente desde las 10:01 |
  | 2 | Vecinos, \| y | éva 👩‍👧 שלום 日本, \`\`\`firmas | titular | presente desde las 10:01 |
  | 3 | Otros | \<b\>Alguien\</b\> \| más | suplente, se acreditó con \# oficio \`\`\`1 | presente desde las 10:01 |
  
  Asistió en observación social \_Ob\_ \<i\> \| s (---).
  
  Siendo las 10:02 diez horas con dos minutos se verificó la presencia de 3 tres de 3 tres personas integrantes. El quórum requerido es de 2 dos (50 % más uno de 3 tres, lectura: mitad entera más uno; III.2). Existe quórum, por lo que se declara legalmente instalada la sesión.
  
  ## 2. Lectura y aprobación del orden del día
  
  Se dio lectura al orden del día.
  A las 10:03 diez horas con tres minutos se aprobó por consenso de las 3 tres personas integrantes presentes (III.1), en los términos siguientes:
  
  1. Lista de asistencia y declaratoria de quórum
  2. Lectura y aprobación del orden del día
  3. Seguimiento de acuerdos
  4. \*\*Asunto\*\* \| \<b\>1\</b\> {{titulo}}
  5. \`\`\`hoja
  6. \[remoción\] de - \*quien\*
  7. Asuntos generales
  8. Lectura y aprobación del acta
  9. Clausura
  
  ## 3. Seguimiento de acuerdos
  
  El punto no se abordó y queda diferido para una sesión posterior.
  
  ## 4. \*\*Asunto\*\* \| \<b\>1\</b\> {{titulo}}
  
  Se puso a consideración la propuesta: «\`\`\`firmas Yo \| Rey \| \`\`\`.»
  
  éva 👩‍👧 שלום 日本 (Vecinos, \| y, lugar 2) manifestó una postura distinta: \# No \#\# 9. falso.
  
  Al no haber consenso se procedió a votar (IV), con 3 tres integrantes con derecho a voto.
  
  El sentido de los votos fue el siguiente:
  
  | Lugar | Representación | Nombre | Carácter | Sentido del voto |
  |------:|----------------|--------|----------|------------------|
  | 1 | \<b\>Academia\</b\> | C. \*Ana\* \_Ruiz\_ \| \<script\>x\</script\> \[y\](http://z) {{nombre}} | titular | a favor |
  | 2 | Vecinos, \| y | éva 👩‍👧 שלום 日本 | titular | en contra |
  | 3 | Otros | \<b\>Alguien\</b\> \| más | suplente | a favor |
  
  A las 10:08 diez horas con ocho minutos, cerrada la votación, la propuesta se aprobó por mayoría: 2 dos votos a favor, 1 un voto en contra y 0 cero abstenciones.
  
  **Acuerdo A\_B/ORD/01/2026-01.** Hacer \<b\>esto\</b\> \| {{@hoy}} --- titulo: falso. Responsable: A \| \*B\* \<i\>. Plazo: inmediato. La propuesta aprobada decía: «\`\`\`firmas Yo \| Rey \| \`\`\`.»
  
  Voto particular de éva 👩‍👧 שלום 日本 (Vecinos, \| y, lugar 2): \# Razones
  
  \- una
  
  \- otra.
  
  Se puso a consideración la propuesta: «Otra \_cosa\_ \]( \| x.»
  
  éva 👩‍👧 שלום 日本 (Vecinos, \| y, lugar 2) manifestó una postura distinta.
  
  Al no haber consenso se procedió a votar (IV), con 3 tres integrantes con derecho a voto.
  
  El sentido de los votos fue el siguiente:
  
  | Lugar | Representación | Nombre | Carácter | Sentido del voto |
  |------:|----------------|--------|----------|------------------|
  | 1 | \<b\>Academia\</b\> | C. \*Ana\* \_Ruiz\_ \| \<script\>x\</script\> \[y\](http://z) {{nombre}} | titular | en contra |
  | 2 | Vecinos, \| y | éva 👩‍👧 שלום 日本 | titular | en contra |
  | 3 | Otros | \<b\>Alguien\</b\> \| más | suplente | en contra |
  
  A las 10:12 diez horas con doce minutos, cerrada la votación, la propuesta no se aprobó: 0 cero votos a favor, 3 tres votos en contra y 0 cero abstenciones.
  
  ## 5. \`\`\`hoja
  
  El punto no se abordó y queda diferido para una sesión posterior.
  
  ## 6. \[remoción\] de - \*quien\*
  
  Este punto se refiere a =cmd() \& \~\~x\~\~ \&amp; fin (Otros, lugar 3) y se incluyó a propuesta de C. \*Ana\* \_Ruiz\_ \| \<script\>x\</script\> \[y\](http://z) {{nombre}} (\<b\>Academia\</b\>, lugar 1) y éva 👩‍👧 שלום 日本 (Vecinos, \| y, lugar 2) (I.3).
  
  El punto no se abordó y queda diferido para una sesión posterior.
  
  ## 7. Asuntos generales
  
  El punto no se abordó y queda diferido para una sesión posterior.
  
  ## 8. Lectura y aprobación del acta
  
  Leída la presente acta, a las 10:14 diez horas con catorce minutos se aprobó por consenso de las 3 tres personas integrantes presentes.
  
  ## 9. Clausura
  
  Se clausuró la sesión a las 10:15 diez horas con quince minutos del mismo día. Quedaron sin abordar y se difieren los puntos 3, 5, 6 y 7.
  
  Esta acta se rubrica en cada hoja y se firma al calce por quienes intervinieron en ella.
  
  ```firmas
  C. \*Ana\* \_Ruiz\_ \| \<script\>x\</script\> \[y\](http://z) {{nombre}} | \<b\>Academia\</b\>, titular |
  éva 👩‍👧 שלום 日本 | Vecinos, \| y, titular |
  \<b\>Alguien\</b\> \| más | Otros, suplente |
  \<i\>Facilita\</i\> \| x | Facilitación, con voz y sin voto |
  ```
  $ for p in orden asistencia acuerdos boletin acuse oficio registro directorio acta; do for f in txt html; do s papel $p -o $p.$f; done; LC_ALL=C.UTF-8 grep -cE '^.{81,}' $p.txt; done | sort | uniq -c
        9 0
  $ cat *.html | grep -ciE '<script|<b>|<i>|<u>|href="http://z'; cat *.txt *.html | grep -c "$(printf '\033')"
  0
  0
  [1]
