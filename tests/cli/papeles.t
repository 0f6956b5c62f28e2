Every paper, as a session goes from planned to closed. What is not known is in brackets.

  $ papel() { sesiona --base x.db papel "$@" --formato md; }
  $ sesiona --base x.db padron importar padron.csv > /dev/null
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --orden orden.txt
  1
  $ sesiona papel
  acta        Acta de la sesión
              Cuenta la sesión; se aprueba, se rubrica y se firma ese mismo día
              (III.6, VI.7).
              Pide: sesion (en curso, en receso o clausurada).
  acuerdos    Extracto de los acuerdos de una sesión
              Hace constar los acuerdos y cómo votó cada quien, para entregarlo
              (II.1, VI.8).
              Pide: sesion (en curso, en receso o clausurada). Acepta:
              responsable.
  acuse       Acuse de recibo de una copia del acta
              Cada integrante firma que recibió su copia del acta; una hoja por
              persona (III.7).
              Pide: sesion (clausurada). Acepta: lugar.
  apagon      Hojas para seguir sin luz
              Si se va la luz, para anotar a mano y capturar después en el mismo
              orden (VI.7).
              Pide: sesion (planeada, convocada, en curso o en receso).
  asistencia  Lista de asistencia para firma
              Antes de la sesión, para firmar al llegar; después, dice quiénes
              asistieron (III.2).
              Pide: sesion (planeada, convocada, en curso, en receso, clausurada o
              no celebrada).
  boletin     Boletín para los medios
              Informa a los medios, en palabras sencillas y sin datos personales
              (VI.11, V.3).
              Pide: sesion (clausurada).
  constancia  Constancia de sesión no celebrada
              Prueba que se llamó a lista y no se declaró el quórum (III.2).
              Pide: sesion (no celebrada).
  directorio  Directorio de integrantes
              La tabla de integrantes y de quien facilita, para publicarla
              (VIII.1, VIII.2, V.3).
              Acepta: contacto.
  oficio      Oficio con que se envía el acta
              Acompaña el acta que se envía al organismo garante antes de que
              acabe el mes (III.8, VI.12).
              Pide: sesion (clausurada).
  orden       Orden del día
              Se envía con la convocatoria y se lee al empezar la sesión (III.1,
              III.4, VI.9).
              Pide: sesion (planeada, convocada, en curso, en receso o
              clausurada).
  registro    Registro de acuerdos
              Todos los acuerdos con su estado, o los de una sesión, una persona o
              un estado (VI.8).
              Acepta: sesion, responsable, estado.

Planned: what is sent, what is signed on arrival, what helps when the light goes.
  $ papel orden
  titulo: Orden del día de la Primera Sesión Ordinaria de 2026
  clave:
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # Orden del día de la Primera Sesión Ordinaria de 2026 (número previsto)
  
  - **Fecha y hora:** 25 de marzo de 2026, a las 10:00
  - **Sede:** [falta señalarla]
  - **Facilitación:** Lic. Amalia Villanueva Rojas, Titular de Transparencia
  
  1. Lista de asistencia y declaratoria de quórum
  2. Lectura y aprobación del orden del día
  3. Seguimiento de acuerdos
  4. Avance de los compromisos del Plan de Acción Municipal (para informar)
  5. Publicación mensual del avance de obra (para decidir)
  6. Convenio de servicio social con el instituto tecnológico (para decidir)
  7. Asuntos generales
  8. Lectura y aprobación del acta
  9. Clausura
  $ papel asistencia
  titulo: Lista de asistencia, Primera Sesión Ordinaria de 2026
  clave:
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # Lista de asistencia
  
  ## Primera Sesión Ordinaria de 2026 (número previsto)
  
  Convocada para las 10:00 del 25 de marzo de 2026, en [falta señalar la sede]. Firma quien asiste y anota la hora en que llega. Si acude quien suple, firma en su espacio; a quien no aparece aquí se le pide el documento que acredita su suplencia (III.2).
  
  ```firmas
  Lic. Teresa Ibarra Molina | Organismo garante, titular (1) · hora \_\_\_\_ |
  Lic. Julián Orozco Vega | Organismo garante, suplente (1) · hora \_\_\_\_ |
  C. Ramiro Equihua Solís | Autoridad, titular (2) · hora \_\_\_\_ |
  C. Norma Guía Pardo | Autoridad, suplente (2) · hora \_\_\_\_ |
  Ing. Óscar Núñez Béjar | Autoridad, titular (3) · hora \_\_\_\_ |
  Arq. Lucía Peña Ávalos | Autoridad, suplente (3) · hora \_\_\_\_ |
  C. Aurelio Campos Zúñiga | Sociedad civil, titular (4) · hora \_\_\_\_ |
  C. Elvira Mora Tena | Sociedad civil, suplente (4) · hora \_\_\_\_ |
  Dra. Ximena Güemes Ortiz | Academia, titular (5) · hora \_\_\_\_ |
  Mtro. Hilario Ríos Cano | Academia, suplente (5) · hora \_\_\_\_ |
  C. Beatriz Chávez Luna | Ciudadanía, titular (6) · hora \_\_\_\_ |
  C. Iván Toledo Arias | Ciudadanía, suplente (6) · hora \_\_\_\_ |
  C. Martín Pureco Saldaña | Ciudadanía, titular (7) · hora \_\_\_\_ |
  C. Rosa Calderón Paz | Ciudadanía, suplente (7) · hora \_\_\_\_ |
  Lic. Amalia Villanueva Rojas | Facilitación, con voz y sin voto · hora \_\_\_\_ |
  ```
  
  ## Observación social y personas invitadas
  
  ```firmas
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Organización o cargo \_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Organización o cargo \_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Organización o cargo \_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Organización o cargo \_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  ```
  $ papel apagon
  letra: grande
  titulo: Hojas para seguir sin luz, Primera Sesión Ordinaria de 2026
  clave:
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # Hojas para seguir sin luz
  
  ## Primera Sesión Ordinaria de 2026
  
  Se anota la hora de todo. Al volver la luz se captura en este mismo orden, con la hora de cada hecho.
  
  Empezó a las \_\_\_\_\_\_ del día \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  Sede: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  ## Pase de lista
  
  | Lugar | Titular | Suplente | Hora | Ausente |
  |------:|---------|----------|------|---------|
  | 1 | (&nbsp;&nbsp;&nbsp;) Lic. Teresa Ibarra Molina | (&nbsp;&nbsp;&nbsp;) Lic. Julián Orozco Vega | \_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) \_\_\_\_\_\_\_ |
  | 2 | (&nbsp;&nbsp;&nbsp;) C. Ramiro Equihua Solís | (&nbsp;&nbsp;&nbsp;) C. Norma Guía Pardo | \_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) \_\_\_\_\_\_\_ |
  | 3 | (&nbsp;&nbsp;&nbsp;) Ing. Óscar Núñez Béjar | (&nbsp;&nbsp;&nbsp;) Arq. Lucía Peña Ávalos | \_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) \_\_\_\_\_\_\_ |
  | 4 | (&nbsp;&nbsp;&nbsp;) C. Aurelio Campos Zúñiga | (&nbsp;&nbsp;&nbsp;) C. Elvira Mora Tena | \_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) \_\_\_\_\_\_\_ |
  | 5 | (&nbsp;&nbsp;&nbsp;) Dra. Ximena Güemes Ortiz | (&nbsp;&nbsp;&nbsp;) Mtro. Hilario Ríos Cano | \_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) \_\_\_\_\_\_\_ |
  | 6 | (&nbsp;&nbsp;&nbsp;) C. Beatriz Chávez Luna | (&nbsp;&nbsp;&nbsp;) C. Iván Toledo Arias | \_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) \_\_\_\_\_\_\_ |
  | 7 | (&nbsp;&nbsp;&nbsp;) C. Martín Pureco Saldaña | (&nbsp;&nbsp;&nbsp;) C. Rosa Calderón Paz | \_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) \_\_\_\_\_\_\_ |
  
  En observación o por invitación: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  Se declaró el quórum a las \_\_\_\_\_\_, con \_\_\_ presentes.
  
  (&nbsp;&nbsp;&nbsp;) No se juntó el quórum: terminó a las \_\_\_\_\_\_
  
  ## Orden del día
  
  | Punto | Asunto | Se abrió | Se cerró |
  |------:|--------|----------|----------|
  | 1 | Lista de asistencia y declaratoria de quórum | \_\_\_\_\_\_ | \_\_\_\_\_\_ |
  | 2 | Lectura y aprobación del orden del día | \_\_\_\_\_\_ | \_\_\_\_\_\_ |
  | 3 | Seguimiento de acuerdos | \_\_\_\_\_\_ | \_\_\_\_\_\_ |
  | 4 | Avance de los compromisos del Plan de Acción Municipal | \_\_\_\_\_\_ | \_\_\_\_\_\_ |
  | 5 | Publicación mensual del avance de obra | \_\_\_\_\_\_ | \_\_\_\_\_\_ |
  | 6 | Convenio de servicio social con el instituto tecnológico | \_\_\_\_\_\_ | \_\_\_\_\_\_ |
  | 7 | Asuntos generales | \_\_\_\_\_\_ | \_\_\_\_\_\_ |
  | 8 | Lectura y aprobación del acta | \_\_\_\_\_\_ | \_\_\_\_\_\_ |
  | 9 | Clausura | \_\_\_\_\_\_ | \_\_\_\_\_\_ |
  
  Cambios al orden del día: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  (&nbsp;&nbsp;&nbsp;) Aprobado por consenso, a las \_\_\_\_\_\_. (&nbsp;&nbsp;&nbsp;) Por votación: anótela en una hoja de asunto nuevo.
  
  ```hoja
  ```
  
  ## Llegadas, salidas, relevos y recesos
  
  | Hora | Lugar | Quién | Llega | Sale | Releva |
  |------|-------|-------|:-----:|:----:|:------:|
  | \_\_\_\_\_\_ | \_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | \_\_\_\_\_\_ | \_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | \_\_\_\_\_\_ | \_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | \_\_\_\_\_\_ | \_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | \_\_\_\_\_\_ | \_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | \_\_\_\_\_\_ | \_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | \_\_\_\_\_\_ | \_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | \_\_\_\_\_\_ | \_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | \_\_\_\_\_\_ | \_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | \_\_\_\_\_\_ | \_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | \_\_\_\_\_\_ | \_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | \_\_\_\_\_\_ | \_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  
  Receso a las \_\_\_\_\_\_; se reanudó a las \_\_\_\_\_\_ con \_\_\_ presentes.
  
  ```hoja
  ```
  
  ## 3. Seguimiento de acuerdos
  
  Se abrió a las \_\_\_\_\_\_
  
  | Hora | Lugar o nombre | Lo que dijo |
  |------|----------------|-------------|
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  
  (&nbsp;&nbsp;&nbsp;) Se difirió, porque \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  Se cerró el punto a las \_\_\_\_\_\_
  
  ```hoja
  ```
  
  ## 4. Avance de los compromisos del Plan de Acción Municipal
  
  Se abrió a las \_\_\_\_\_\_
  
  | Hora | Lugar o nombre | Lo que dijo |
  |------|----------------|-------------|
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  
  (&nbsp;&nbsp;&nbsp;) Se difirió, porque \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  Se cerró el punto a las \_\_\_\_\_\_
  
  ```hoja
  ```
  
  ## 5. Publicación mensual del avance de obra
  
  Se abrió a las \_\_\_\_\_\_
  
  | Hora | Lugar o nombre | Lo que dijo |
  |------|----------------|-------------|
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  
  **Propuesta**, leída a las \_\_\_\_\_\_:
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  **Difieren** (lugar y razones): \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  **Se excusan** (lugar y motivo): \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  (&nbsp;&nbsp;&nbsp;) Consenso, a las \_\_\_\_\_\_. (&nbsp;&nbsp;&nbsp;) Votación. El acuerdo va en la hoja que sigue.
  
  ```hoja
  ```
  
  ## 5. Votación y acuerdo
  
  Se abrió la votación a las \_\_\_\_\_\_
  
  | Lugar | Titular | Favor | Contra | Abst. | Exc. |
  |------:|---------|:-----:|:------:|:-----:|:----:|
  | 1 | Lic. Teresa Ibarra Molina | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 2 | C. Ramiro Equihua Solís | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 3 | Ing. Óscar Núñez Béjar | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 4 | C. Aurelio Campos Zúñiga | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 5 | Dra. Ximena Güemes Ortiz | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 6 | C. Beatriz Chávez Luna | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 7 | C. Martín Pureco Saldaña | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  
  Se cerró a las \_\_\_\_\_\_. A favor \_\_\_, en contra \_\_\_, abstenciones \_\_\_, excusas \_\_\_.
  
  **Acuerdo:**
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  Responsable: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ Vence: \_\_\_\_\_\_\_\_\_\_\_\_
  
  **Voto particular** (lugar y razones): \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  (&nbsp;&nbsp;&nbsp;) Se difirió, porque \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  Se cerró el punto a las \_\_\_\_\_\_
  
  ```hoja
  ```
  
  ## 6. Convenio de servicio social con el instituto tecnológico
  
  Se abrió a las \_\_\_\_\_\_
  
  | Hora | Lugar o nombre | Lo que dijo |
  |------|----------------|-------------|
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  
  **Propuesta**, leída a las \_\_\_\_\_\_:
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  **Difieren** (lugar y razones): \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  **Se excusan** (lugar y motivo): \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  (&nbsp;&nbsp;&nbsp;) Consenso, a las \_\_\_\_\_\_. (&nbsp;&nbsp;&nbsp;) Votación. El acuerdo va en la hoja que sigue.
  
  ```hoja
  ```
  
  ## 6. Votación y acuerdo
  
  Se abrió la votación a las \_\_\_\_\_\_
  
  | Lugar | Titular | Favor | Contra | Abst. | Exc. |
  |------:|---------|:-----:|:------:|:-----:|:----:|
  | 1 | Lic. Teresa Ibarra Molina | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 2 | C. Ramiro Equihua Solís | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 3 | Ing. Óscar Núñez Béjar | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 4 | C. Aurelio Campos Zúñiga | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 5 | Dra. Ximena Güemes Ortiz | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 6 | C. Beatriz Chávez Luna | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 7 | C. Martín Pureco Saldaña | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  
  Se cerró a las \_\_\_\_\_\_. A favor \_\_\_, en contra \_\_\_, abstenciones \_\_\_, excusas \_\_\_.
  
  **Acuerdo:**
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  Responsable: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ Vence: \_\_\_\_\_\_\_\_\_\_\_\_
  
  **Voto particular** (lugar y razones): \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  (&nbsp;&nbsp;&nbsp;) Se difirió, porque \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  Se cerró el punto a las \_\_\_\_\_\_
  
  ```hoja
  ```
  
  ## 7. Asuntos generales
  
  Se abrió a las \_\_\_\_\_\_
  
  | Hora | Lugar o nombre | Lo que dijo |
  |------|----------------|-------------|
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  
  **Propuesta**, leída a las \_\_\_\_\_\_:
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  **Difieren** (lugar y razones): \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  **Se excusan** (lugar y motivo): \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  (&nbsp;&nbsp;&nbsp;) Consenso, a las \_\_\_\_\_\_. (&nbsp;&nbsp;&nbsp;) Votación. El acuerdo va en la hoja que sigue.
  
  ```hoja
  ```
  
  ## 7. Votación y acuerdo
  
  Se abrió la votación a las \_\_\_\_\_\_
  
  | Lugar | Titular | Favor | Contra | Abst. | Exc. |
  |------:|---------|:-----:|:------:|:-----:|:----:|
  | 1 | Lic. Teresa Ibarra Molina | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 2 | C. Ramiro Equihua Solís | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 3 | Ing. Óscar Núñez Béjar | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 4 | C. Aurelio Campos Zúñiga | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 5 | Dra. Ximena Güemes Ortiz | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 6 | C. Beatriz Chávez Luna | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 7 | C. Martín Pureco Saldaña | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  
  Se cerró a las \_\_\_\_\_\_. A favor \_\_\_, en contra \_\_\_, abstenciones \_\_\_, excusas \_\_\_.
  
  **Acuerdo:**
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  Responsable: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ Vence: \_\_\_\_\_\_\_\_\_\_\_\_
  
  **Voto particular** (lugar y razones): \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  (&nbsp;&nbsp;&nbsp;) Se difirió, porque \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  Se cerró el punto a las \_\_\_\_\_\_
  
  ```hoja
  ```
  
  ## Asunto nuevo: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  Se abrió a las \_\_\_\_\_\_
  
  | Hora | Lugar o nombre | Lo que dijo |
  |------|----------------|-------------|
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  | \_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  
  **Propuesta**, leída a las \_\_\_\_\_\_:
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  **Difieren** (lugar y razones): \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  **Se excusan** (lugar y motivo): \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  (&nbsp;&nbsp;&nbsp;) Consenso, a las \_\_\_\_\_\_. (&nbsp;&nbsp;&nbsp;) Votación. El acuerdo va en la hoja que sigue.
  
  ```hoja
  ```
  
  ## Asunto nuevo: votación y acuerdo
  
  Se abrió la votación a las \_\_\_\_\_\_
  
  | Lugar | Titular | Favor | Contra | Abst. | Exc. |
  |------:|---------|:-----:|:------:|:-----:|:----:|
  | 1 | Lic. Teresa Ibarra Molina | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 2 | C. Ramiro Equihua Solís | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 3 | Ing. Óscar Núñez Béjar | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 4 | C. Aurelio Campos Zúñiga | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 5 | Dra. Ximena Güemes Ortiz | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 6 | C. Beatriz Chávez Luna | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  | 7 | C. Martín Pureco Saldaña | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) | (&nbsp;&nbsp;&nbsp;) |
  
  Se cerró a las \_\_\_\_\_\_. A favor \_\_\_, en contra \_\_\_, abstenciones \_\_\_, excusas \_\_\_.
  
  **Acuerdo:**
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  Responsable: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ Vence: \_\_\_\_\_\_\_\_\_\_\_\_
  
  **Voto particular** (lugar y razones): \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  (&nbsp;&nbsp;&nbsp;) Se difirió, porque \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  Se cerró el punto a las \_\_\_\_\_\_
  
  ```hoja
  ```
  
  ## Acta y clausura
  
  Se leyó el acta a las \_\_\_\_\_\_. Observaciones:
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  (&nbsp;&nbsp;&nbsp;) Aprobada por consenso, a las \_\_\_\_\_\_. (&nbsp;&nbsp;&nbsp;) Por votación: anótela en la hoja de asunto nuevo. (&nbsp;&nbsp;&nbsp;) Queda para otra sesión.
  
  Se clausuró a las \_\_\_\_\_\_. (&nbsp;&nbsp;&nbsp;) Antes de terminar, porque \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  Tomó nota:
  
  ```firmas
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Facilitación: Lic. Amalia Villanueva Rojas |
  ```
  $ sesiona --base x.db papel --sesion 1 | grep -o '^[a-z]\+'
  apagon
  asistencia
  orden

Live, one acuerdo taken.
  $ sed '/@10:37/,$d' sesion.txt | sesiona --base x.db dictado 1 | grep -c ^ok
  24
  $ papel acuerdos
  titulo: Acuerdos de la Primera Sesión Ordinaria de 2026
  clave: ORD/01/2026
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # Acuerdos de la Primera Sesión Ordinaria de 2026
  
  Lic. Amalia Villanueva Rojas, a cargo de la facilitación del Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, hace constar que en su Primera Sesión Ordinaria de 2026, celebrada el día 25 veinticinco de marzo de 2026 dos mil veintiséis en Sala de Cabildo del Palacio Municipal, instalada con 4 cuatro de 7 siete personas integrantes, se tomó el acuerdo siguiente:
  
  ## STM/ORD/01/2026-01
  
  Publicar cada mes en el micrositio el avance de obra, con fotografías.
  
  - **Responsable:** Autoridad 2
  - **Vence:** 30 de abril de 2026
  - **Punto 5 del orden del día:** Publicación mensual del avance de obra
  
  Se aprobó por consenso a las 10:35 (IV).
  
  | Lugar | Representación | Nombre | Carácter | Sentido |
  |------:|----------------|--------|----------|---------|
  | 1 | Organismo garante | Lic. Teresa Ibarra Molina | titular | consenso |
  | 2 | Autoridad | C. Ramiro Equihua Solís | titular | consenso |
  | 3 | Autoridad | Arq. Lucía Peña Ávalos | suplente | consenso |
  | 5 | Academia | Dra. Ximena Güemes Ortiz | titular | consenso |
  | 6 | Ciudadanía | C. Beatriz Chávez Luna | titular | consenso |
  
  [el acta de la sesión todavía no se aprueba: los folios son provisionales]. Se extiende en Tacámbaro, Michoacán, el 25 veinticinco de marzo de 2026 dos mil veintiséis, para los efectos a que haya lugar.
  
  ```firmas
  Lic. Amalia Villanueva Rojas | Facilitación, Titular de Transparencia |
  ```
  $ papel apagon | grep '^## [0-9]'
  ## 5. Publicación mensual del avance de obra
  ## 5. Votación y acuerdo
  ## 6. Convenio de servicio social con el instituto tecnológico
  ## 6. Votación y acuerdo
  ## 7. Reparación de la fuente del jardín principal
  ## 7. Votación y acuerdo
  ## 8. Asuntos generales
  ## 8. Votación y acuerdo
  $ sesiona --base x.db papel --sesion 1 | grep -o '^[a-z]\+'
  acta
  acuerdos
  apagon
  asistencia
  orden

Closed.
  $ sed '1,/@10:36/d' sesion.txt | sesiona --base x.db dictado 1 | grep -vc ^ok
  0
  [1]
  $ papel orden
  titulo: Orden del día de la Primera Sesión Ordinaria de 2026
  clave: ORD/01/2026
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # Orden del día de la Primera Sesión Ordinaria de 2026
  
  - **Fecha y hora:** 25 de marzo de 2026, a las 10:00
  - **Sede:** Sala de Cabildo del Palacio Municipal
  - **Facilitación:** Lic. Amalia Villanueva Rojas, Titular de Transparencia
  
  1. Lista de asistencia y declaratoria de quórum
  2. Lectura y aprobación del orden del día
  3. Seguimiento de acuerdos
  4. Avance de los compromisos del Plan de Acción Municipal (para informar)
  5. Publicación mensual del avance de obra (para decidir)
  6. Convenio de servicio social con el instituto tecnológico (para decidir)
  7. Reparación de la fuente del jardín principal (para decidir)
  8. Asuntos generales
  9. Lectura y aprobación del acta
  10. Clausura
  $ papel asistencia
  titulo: Lista de asistencia, Primera Sesión Ordinaria de 2026
  clave: ORD/01/2026
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # Lista de asistencia
  
  ## Primera Sesión Ordinaria de 2026
  
  A las 10:05 del 25 de marzo de 2026 empezó el pase de lista en Sala de Cabildo del Palacio Municipal. Se instaló a las 10:09 con 4 de 7 integrantes.
  
  | Lugar | Representación | Nombre y cargo | Carácter | Asistencia |
  |------:|----------------|----------------|----------|------------|
  | 1 | Organismo garante | Lic. Teresa Ibarra Molina, Directora de Vinculación | titular | desde las 10:05 |
  | 2 | Autoridad | C. Ramiro Equihua Solís, Secretario del Ayuntamiento | titular | desde las 10:06 |
  | 3 | Autoridad | Arq. Lucía Peña Ávalos, Subdirectora de Obras Públicas | suplente | de las 10:06 a las 11:22 |
  | 3 | Autoridad | Ing. Óscar Núñez Béjar, Director de Obras Públicas | titular | desde las 11:22 |
  | 4 | Sociedad civil | C. Aurelio Campos Zúñiga | titular | no asistió; justificó: Comisión fuera de la ciudad |
  | 5 | Academia | Dra. Ximena Güemes Ortiz, Profesora investigadora | titular | desde las 10:07 |
  | 6 | Ciudadanía | C. Beatriz Chávez Luna | titular | desde las 10:26 |
  | 7 | Ciudadanía | C. Martín Pureco Saldaña | titular | no asistió |
  
  Asistieron también:
  
  - Marina Soto Lúa (Colectivo Agua Clara), en observación social
  
  ```firmas
  Lic. Teresa Ibarra Molina | Organismo garante, titular |
  C. Ramiro Equihua Solís | Autoridad, titular |
  Arq. Lucía Peña Ávalos | Autoridad, suplente |
  Ing. Óscar Núñez Béjar | Autoridad, titular |
  C. Aurelio Campos Zúñiga | Sociedad civil, titular | No asistió
  Dra. Ximena Güemes Ortiz | Academia, titular |
  C. Beatriz Chávez Luna | Ciudadanía, titular |
  C. Martín Pureco Saldaña | Ciudadanía, titular | No asistió
  Lic. Amalia Villanueva Rojas | Facilitación, con voz y sin voto |
  ```
  $ papel acuerdos
  titulo: Acuerdos de la Primera Sesión Ordinaria de 2026
  clave: ORD/01/2026
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # Acuerdos de la Primera Sesión Ordinaria de 2026
  
  Lic. Amalia Villanueva Rojas, a cargo de la facilitación del Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, hace constar que en su Primera Sesión Ordinaria de 2026, celebrada el día 25 veinticinco de marzo de 2026 dos mil veintiséis en Sala de Cabildo del Palacio Municipal, instalada con 4 cuatro de 7 siete personas integrantes, se tomaron los acuerdos siguientes:
  
  ## STM/ORD/01/2026-01
  
  Publicar cada mes en el micrositio el avance de obra, con fotografías.
  
  - **Responsable:** Autoridad 2
  - **Vence:** 30 de abril de 2026
  - **Punto 5 del orden del día:** Publicación mensual del avance de obra
  
  Se aprobó por consenso a las 10:35 (IV).
  
  | Lugar | Representación | Nombre | Carácter | Sentido |
  |------:|----------------|--------|----------|---------|
  | 1 | Organismo garante | Lic. Teresa Ibarra Molina | titular | consenso |
  | 2 | Autoridad | C. Ramiro Equihua Solís | titular | consenso |
  | 3 | Autoridad | Arq. Lucía Peña Ávalos | suplente | consenso |
  | 5 | Academia | Dra. Ximena Güemes Ortiz | titular | consenso |
  | 6 | Ciudadanía | C. Beatriz Chávez Luna | titular | consenso |
  
  ## STM/ORD/01/2026-02
  
  Firmar el convenio de servicio social con el instituto tecnológico.
  
  - **Responsable:** Academia
  - **Vence:** próxima sesión
  - **Punto 6 del orden del día:** Convenio de servicio social con el instituto tecnológico
  
  Se aprobó por mayoría a las 10:55: 2 dos votos a favor, 1 un voto en contra y 1 una abstención; además, 1 una excusa (IV).
  
  | Lugar | Representación | Nombre | Carácter | Sentido |
  |------:|----------------|--------|----------|---------|
  | 1 | Organismo garante | Lic. Teresa Ibarra Molina | titular | a favor |
  | 2 | Autoridad | C. Ramiro Equihua Solís | titular | en contra |
  | 3 | Autoridad | Arq. Lucía Peña Ávalos | suplente | a favor |
  | 5 | Academia | Dra. Ximena Güemes Ortiz | titular | excusa |
  | 6 | Ciudadanía | C. Beatriz Chávez Luna | titular | abstención |
  
  Voto particular de C. Ramiro Equihua Solís (Autoridad, lugar 2): El convenio debió presentarse con suficiencia presupuestal.
  
  Lo anterior concuerda con el acta de la sesión, aprobada el 25 veinticinco de marzo de 2026 dos mil veintiséis. Se extiende en Tacámbaro, Michoacán, el 25 veinticinco de marzo de 2026 dos mil veintiséis, para los efectos a que haya lugar.
  
  ```firmas
  Lic. Amalia Villanueva Rojas | Facilitación, Titular de Transparencia |
  ```
  $ papel acuerdos --responsable academia | sed -n '/^#/p;/acuerdo siguiente/p'
  # Acuerdos de la Primera Sesión Ordinaria de 2026
  Lic. Amalia Villanueva Rojas, a cargo de la facilitación del Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, hace constar que en su Primera Sesión Ordinaria de 2026, celebrada el día 25 veinticinco de marzo de 2026 dos mil veintiséis en Sala de Cabildo del Palacio Municipal, instalada con 4 cuatro de 7 siete personas integrantes, se tomó el acuerdo siguiente a cargo de Academia:
  ## STM/ORD/01/2026-02
  $ papel boletin
  titulo: Boletín: Primera Sesión Ordinaria de 2026
  clave: ORD/01/2026
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # STM: acuerdos de su sesión del 25 de marzo de 2026
  
  Tacámbaro, Michoacán, 25 de marzo de 2026. El Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro celebró el 25 de marzo de 2026 su Primera Sesión Ordinaria de 2026, con 4 de 7 integrantes al empezar. Sede: Sala de Cabildo del Palacio Municipal.
  
  ## Se acordó
  
  - Publicar cada mes en el micrositio el avance de obra, con fotografías. Se aprobó por consenso. Plazo: 30 de abril de 2026.
  - Firmar el convenio de servicio social con el instituto tecnológico. Se aprobó por mayoría, con 2 a favor, 1 en contra y 1 en abstención. Plazo: próxima sesión.
  
  ## No se aprobó
  
  - Reparar en mayo la fuente del jardín principal. Se votó, con 2 a favor, 2 en contra y 1 en abstención: un empate no aprueba nada.
  
  ## También se trató
  
  - Seguimiento de acuerdos
  - Avance de los compromisos del Plan de Acción Municipal
  
  ## Queda para otra sesión
  
  - Reparación de la fuente del jardín principal
  
  El acta completa se publica en el micrositio: [dirección del micrositio]. Informes: [medio de contacto con la prensa].
  $ papel acuse --lugar 3
  titulo: Acuse de recibo del acta de la Primera Sesión Ordinaria de 2026
  clave: ORD/01/2026
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # Acuse de recibo
  
  Recibí del Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro una copia del acta de su Primera Sesión Ordinaria de 2026 (ORD/01/2026), celebrada el día 25 veinticinco de marzo de 2026 dos mil veintiséis (III.7).
  
  - **Nombre:** Ing. Óscar Núñez Béjar, Director de Obras Públicas
  - **Carácter:** Autoridad, titular, lugar 3
  - **En representación de:** Obras Públicas
  - **Fecha y hora:** \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  - **Medio:** (&nbsp;&nbsp;&nbsp;) en mano &nbsp; (&nbsp;&nbsp;&nbsp;) correo electrónico &nbsp; (&nbsp;&nbsp;&nbsp;) otro \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  - **Hojas:** \_\_\_\_\_\_\_\_
  
  ```firmas
  Ing. Óscar Núñez Béjar | Autoridad, titular |
  ```
  
  ```hoja
  ```
  
  # Acuse de recibo
  
  Recibí del Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro una copia del acta de su Primera Sesión Ordinaria de 2026 (ORD/01/2026), celebrada el día 25 veinticinco de marzo de 2026 dos mil veintiséis (III.7).
  
  - **Nombre:** Arq. Lucía Peña Ávalos, Subdirectora de Obras Públicas
  - **Carácter:** Autoridad, suplente, lugar 3
  - **En representación de:** Obras Públicas
  - **Fecha y hora:** \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  - **Medio:** (&nbsp;&nbsp;&nbsp;) en mano &nbsp; (&nbsp;&nbsp;&nbsp;) correo electrónico &nbsp; (&nbsp;&nbsp;&nbsp;) otro \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  - **Hojas:** \_\_\_\_\_\_\_\_
  
  ```firmas
  Arq. Lucía Peña Ávalos | Autoridad, suplente |
  ```
  $ papel acuse | grep -c '^# '
  8
  $ papel oficio
  titulo: Oficio de envío del acta de la Primera Sesión Ordinaria de 2026
  clave: ORD/01/2026
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  Tacámbaro, Michoacán, 25 de marzo de 2026
  
  **Oficio:** [número de oficio]
  
  **Asunto:** se envía el acta de la Primera Sesión Ordinaria de 2026
  
  **Secretaría de Contraloría del Estado de Michoacán de Ocampo**
  
  Presente.
  
  Se envía por medio electrónico el acta de la Primera Sesión Ordinaria de 2026 (ORD/01/2026) del Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, celebrada el día 25 veinticinco de marzo de 2026 dos mil veintiséis en Sala de Cabildo del Palacio Municipal, en cumplimiento del numeral III.8 de los lineamientos. El acta se aprobó el 25 veinticinco de marzo de 2026 dos mil veintiséis.
  
  En esa sesión se tomaron los acuerdos siguientes:
  
  - STM/ORD/01/2026-01: Publicar cada mes en el micrositio el avance de obra, con fotografías.
  - STM/ORD/01/2026-02: Firmar el convenio de servicio social con el instituto tecnológico.
  
  Hasta hoy no lleva firmas: se enviarán en alcance.
  
  Al pie de cada hoja se lee su huella, 7ZY2 9HFW Z8AA B6CY 1VKE F710 KPFE MHF8, con la que se comprueba que corresponde al registro de la sesión.
  
  Se pide acusar recibo por el mismo medio.
  
  Atentamente
  
  ```firmas
  Lic. Amalia Villanueva Rojas | Facilitación, Titular de Transparencia |
  ```
  $ sesiona --base x.db papel --sesion 1 | grep -o '^[a-z]\+'
  acta
  acuerdos
  acuse
  asistencia
  boletin
  oficio
  orden

What happened to the acta afterwards is told.
  $ echo uno > acuse.txt; for p in "firma resto" "copia 1 --medio correo --acuse A-7 --nota Urgente" "adjuntar acuse.txt --como acuse" "adjuntar acuse.txt --como evidencia"; do sesiona --base x.db acta 1 $p; done
  firma: 7
  copia: Lic. Teresa Ibarra Molina (lugar 1, titular), mié 25 mar 2026, correo, acuse A-7, «Urgente»
  adjunto 1
  adjunto 2
  $ papel acuse --lugar 1 | tail -12
  - **Nombre:** Lic. Teresa Ibarra Molina, Directora de Vinculación
  - **Carácter:** Organismo garante, titular, lugar 1
  - **En representación de:** Órgano garante local
  - **Fecha y hora:** 25 de marzo de 2026
  - **Medio:** correo
  - **Hojas:** \_\_\_\_\_\_\_\_
  - **Acuse:** A-7
  - **Nota:** Urgente
  
  ```firmas
  Lic. Teresa Ibarra Molina | Organismo garante, titular |
  ```
  $ papel oficio | sed -n '/firmas de/p;/Se acompañan/,/^Se pide/p'
  El acta lleva 7 siete firmas de 7 siete.
  Se acompañan:
  
  - acuse.txt (evidencia)
  
  Se pide acusar recibo por el mismo medio.

The register, whole and in parts.
  $ printf 'Folio,Acuerdo,Fecha,Responsable,Vence,Estado\nA-1,Colocar lámparas,2024-05-03,Autoridad 3,2024-08-01,cumplido\n' > antes.csv; sesiona --base x.db acuerdos importar antes.csv
  1 acuerdo importado.
  $ papel registro
  titulo: Registro de acuerdos
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # Registro de acuerdos
  
  Al 25 de marzo de 2026.
  
  ## Por cumplir
  
  | Folio | Acuerdo | Responsable | Vence | Estado |
  |-------|---------|-------------|-------|--------|
  | STM/ORD/01/2026-01 | Publicar cada mes en el micrositio el avance de obra, con fotografías. | Autoridad 2 | 30 de abril de 2026 | pendiente |
  | STM/ORD/01/2026-02 | Firmar el convenio de servicio social con el instituto tecnológico. | Academia | próxima sesión | pendiente |
  
  ## Concluidos
  
  | Folio | Acuerdo | Responsable | Estado |
  |-------|---------|-------------|--------|
  | A-1 | Colocar lámparas | Autoridad 3 | cumplido |
  
  $ papel registro --sesion 1 --responsable Academia --estado pendiente
  titulo: Registro de acuerdos
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # Registro de acuerdos
  
  Al 25 de marzo de 2026. Sólo los de la Primera Sesión Ordinaria de 2026 (ORD/01/2026), del 25 de marzo de 2026. Sólo los que están a cargo de Academia. Sólo los de estado «pendiente».
  
  ## Por cumplir
  
  | Folio | Acuerdo | Responsable | Vence | Estado |
  |-------|---------|-------------|-------|--------|
  | STM/ORD/01/2026-02 | Firmar el convenio de servicio social con el instituto tecnológico. | Academia | próxima sesión | pendiente |
  
  $ papel registro --estado abiertos | grep '^|'
  | Folio | Acuerdo | Responsable | Vence | Estado |
  |-------|---------|-------------|-------|--------|
  | STM/ORD/01/2026-01 | Publicar cada mes en el micrositio el avance de obra, con fotografías. | Autoridad 2 | 30 de abril de 2026 | pendiente |
  | STM/ORD/01/2026-02 | Firmar el convenio de servicio social con el instituto tecnológico. | Academia | próxima sesión | pendiente |
  $ papel registro --estado "sin efecto"
  titulo: Registro de acuerdos
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # Registro de acuerdos
  
  Al 25 de marzo de 2026. Sólo los de estado «sin efecto».
  
  No hay acuerdos que mostrar.

The directory: contact data are personal.
  $ papel directorio
  titulo: Directorio de integrantes
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # Directorio de integrantes
  
  Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro. Al 25 de marzo de 2026.
  
  ## Integrantes
  
  | Lugar | Tipo de integrante | Carácter | Nombre y cargo | A quién representa | Datos de contacto |
  |------:|--------------------|----------|----------------|--------------------|-------------------|
  | 1 | Organismo garante | titular | Lic. Teresa Ibarra Molina, Directora de Vinculación | Órgano garante local | [sin registro] |
  | 1 | Organismo garante | suplente | Lic. Julián Orozco Vega, Jefe de Capacitación | Órgano garante local | [sin registro] |
  | 2 | Autoridad | titular | C. Ramiro Equihua Solís, Secretario del Ayuntamiento | Presidencia Municipal | no es público |
  | 2 | Autoridad | suplente | C. Norma Guía Pardo, Oficial Mayor | Presidencia Municipal | [sin registro] |
  | 3 | Autoridad | titular | Ing. Óscar Núñez Béjar, Director de Obras Públicas | Obras Públicas | [sin registro] |
  | 3 | Autoridad | suplente | Arq. Lucía Peña Ávalos, Subdirectora de Obras Públicas | Obras Públicas | [sin registro] |
  | 4 | Sociedad civil | titular | C. Aurelio Campos Zúñiga | Cuenca Viva, A. C. | [sin registro] |
  | 4 | Sociedad civil | suplente | C. Elvira Mora Tena | Cuenca Viva, A. C. | [sin registro] |
  | 5 | Academia | titular | Dra. Ximena Güemes Ortiz, Profesora investigadora | Instituto tecnológico | [sin registro] |
  | 5 | Academia | suplente | Mtro. Hilario Ríos Cano, Profesor | Instituto tecnológico | [sin registro] |
  | 6 | Ciudadanía | titular | C. Beatriz Chávez Luna | Ciudadanía | [sin registro] |
  | 6 | Ciudadanía | suplente | C. Iván Toledo Arias | Ciudadanía | [sin registro] |
  | 7 | Ciudadanía | titular | C. Martín Pureco Saldaña | Ciudadanía | [sin registro] |
  | 7 | Ciudadanía | suplente | C. Rosa Calderón Paz | Ciudadanía | [sin registro] |
  
  ## Facilitación
  
  | Nombre y cargo | A quién representa | Datos de contacto |
  |----------------|--------------------|-------------------|
  | Lic. Amalia Villanueva Rojas, Titular de Transparencia | Presidencia Municipal | [sin registro] |
  $ papel directorio --contacto | grep -n '434\|datos personales'
  8:Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro. Al 25 de marzo de 2026. **Con datos personales: no se publica.**
  16:| 2 | Autoridad | titular | C. Ramiro Equihua Solís, Secretario del Ayuntamiento | Presidencia Municipal | 434 000 0001 |

Not held.
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-04-29 10:00" --sede "Sala de Cabildo" > /dev/null
  $ printf '@2026-04-29 10:00 abrir Sala de Cabildo\n@10:01 presente 1\n@10:30 no_celebrada Sólo llegó una persona\n' | sesiona --base x.db dictado 2 | grep -c ^ok
  3
  $ papel asistencia --sesion 2
  titulo: Lista de asistencia, sesión ordinaria no celebrada
  clave:
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # Lista de asistencia
  
  ## Sesión ordinaria convocada para el 29 de abril de 2026, que no se celebró
  
  A las 10:00 del 29 de abril de 2026 empezó el pase de lista en Sala de Cabildo.
  
  | Lugar | Representación | Nombre y cargo | Carácter | Asistencia |
  |------:|----------------|----------------|----------|------------|
  | 1 | Organismo garante | Lic. Teresa Ibarra Molina, Directora de Vinculación | titular | desde las 10:01 |
  | 2 | Autoridad | C. Ramiro Equihua Solís, Secretario del Ayuntamiento | titular | no asistió |
  | 3 | Autoridad | Ing. Óscar Núñez Béjar, Director de Obras Públicas | titular | no asistió |
  | 4 | Sociedad civil | C. Aurelio Campos Zúñiga | titular | no asistió |
  | 5 | Academia | Dra. Ximena Güemes Ortiz, Profesora investigadora | titular | no asistió |
  | 6 | Ciudadanía | C. Beatriz Chávez Luna | titular | no asistió |
  | 7 | Ciudadanía | C. Martín Pureco Saldaña | titular | no asistió |
  
  ```firmas
  Lic. Teresa Ibarra Molina | Organismo garante, titular |
  C. Ramiro Equihua Solís | Autoridad, titular | No asistió
  Ing. Óscar Núñez Béjar | Autoridad, titular | No asistió
  C. Aurelio Campos Zúñiga | Sociedad civil, titular | No asistió
  Dra. Ximena Güemes Ortiz | Academia, titular | No asistió
  C. Beatriz Chávez Luna | Ciudadanía, titular | No asistió
  C. Martín Pureco Saldaña | Ciudadanía, titular | No asistió
  Lic. Amalia Villanueva Rojas | Facilitación, con voz y sin voto |
  ```
  $ papel constancia
  titulo: Constancia de sesión no celebrada
  clave:
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  rubrica: Lic. Teresa Ibarra Molina | Organismo garante, titular
  ---
  
  # Constancia de sesión no celebrada
  
  En la ciudad de Tacámbaro, Michoacán, siendo las 10:00 diez horas del día 29 veintinueve de abril de 2026 dos mil veintiséis, en la sede señalada, Sala de Cabildo, se llamó a lista a las personas integrantes del Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro para celebrar la sesión ordinaria convocada para las 10:00 diez horas del día 29 veintinueve de abril de 2026 dos mil veintiséis, en atención a la convocatoria de fecha [sin registro]. Condujo el acto Lic. Amalia Villanueva Rojas, Titular de Transparencia, a cargo de la facilitación.
  
  ## Lista de asistencia
  
  | Lugar | Representación | Nombre y cargo | Carácter | Asistencia |
  |------:|----------------|----------------|----------|------------|
  | 1 | Organismo garante | Lic. Teresa Ibarra Molina, Directora de Vinculación | titular | presente desde las 10:01 |
  | 2 | Autoridad | C. Ramiro Equihua Solís, Secretario del Ayuntamiento | titular | no asistió |
  | 3 | Autoridad | Ing. Óscar Núñez Béjar, Director de Obras Públicas | titular | no asistió |
  | 4 | Sociedad civil | C. Aurelio Campos Zúñiga | titular | no asistió |
  | 5 | Academia | Dra. Ximena Güemes Ortiz, Profesora investigadora | titular | no asistió |
  | 6 | Ciudadanía | C. Beatriz Chávez Luna | titular | no asistió |
  | 7 | Ciudadanía | C. Martín Pureco Saldaña | titular | no asistió |
  
  ## Constancia
  
  Siendo las 10:30 diez horas con treinta minutos se verificó la presencia de 1 una de 7 siete personas integrantes. El quórum requerido es de 4 cuatro (50 % más uno de 7 siete, lectura: mitad entera más uno; III.2). La sesión no se instaló, por el motivo siguiente: Sólo llegó una persona.
  
  Se extiende la presente para los efectos a que haya lugar. La sesión no consume número y los asuntos de su orden del día se incluirán en una convocatoria posterior.
  
  ```firmas
  Lic. Teresa Ibarra Molina | Organismo garante, titular |
  Lic. Amalia Villanueva Rojas | Facilitación, con voz y sin voto |
  ```
  $ sesiona --base x.db papel --sesion 2 | grep -o '^[a-z]\+'
  asistencia
  constancia

Cancelled: nothing is made of it.
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-05-27 10:00" > /dev/null; sqlite3 x.db "UPDATE session SET cancelled = '2026-05-01T10:00:00-06:00', cancelled_why = 'Feria' WHERE id = 3"
  $ papel orden --sesion 3; sesiona --base x.db papel --sesion 3 | grep -o '^[a-z]\+'
  sesiona: el papel «orden» es de una sesión planeada, convocada, en curso, en receso o clausurada; la 3 está cancelada
  [1]

Between sessions (III.11).
  $ sesiona --base x.db nueva --tipo consulta --fecha "2026-06-10 10:00" --sede "correo electrónico" --orden orden.txt > /dev/null
  $ papel orden --sesion 4
  titulo: Orden del día de la Primera Consulta entre Sesiones de 2026
  clave:
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # Orden del día de la Primera Consulta entre Sesiones de 2026 (número previsto)
  
  - **Fecha y hora:** 10 de junio de 2026, a las 10:00
  - **Medio:** correo electrónico
  - **Facilitación:** Lic. Amalia Villanueva Rojas, Titular de Transparencia
  
  1. Registro de quienes participan y declaratoria de quórum
  2. Aprobación de los asuntos de la consulta
  3. Avance de los compromisos del Plan de Acción Municipal (para informar)
  4. Publicación mensual del avance de obra (para decidir)
  5. Convenio de servicio social con el instituto tecnológico (para decidir)
  6. Aprobación del acta de la consulta
  7. Cierre de la consulta
  $ { echo "@2026-06-10 10:00 abrir correo electrónico"; for i in 1 2 3 5 6; do echo "@10:01 presente $i"; done; printf '@10:05 quorum\n@10:06 aprobar_orden\n@10:07 punto 4\n@10:08 propuesta Firmar la adenda.\n@10:09 consenso\n@10:10 acuerdo Firmar la adenda. | | inmediato\n@10:11 cerrar_punto\n@10:12 aprobar_acta\n@10:13 clausurar\n'; } | sesiona --base x.db dictado 4 | grep -v ^ok
  [1]
  $ papel acuerdos --sesion 4
  titulo: Acuerdos de la Primera Consulta entre Sesiones de 2026
  clave: CON/01/2026
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # Acuerdos de la Primera Consulta entre Sesiones de 2026
  
  Lic. Amalia Villanueva Rojas, a cargo de la facilitación del Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, hace constar que en su Primera Consulta entre Sesiones de 2026, celebrada el día 10 diez de junio de 2026 dos mil veintiséis por correo electrónico, instalada con 5 cinco de 7 siete personas integrantes, se tomó el acuerdo siguiente:
  
  ## STM/CON/01/2026-01
  
  Firmar la adenda.
  
  - **Responsable:** [sin registro]
  - **Plazo:** inmediato
  - **Punto 4 del orden del día:** Publicación mensual del avance de obra
  
  Se aprobó por consenso a las 10:09 (IV).
  
  | Lugar | Representación | Nombre | Carácter | Sentido |
  |------:|----------------|--------|----------|---------|
  | 1 | Organismo garante | Lic. Teresa Ibarra Molina | titular | consenso |
  | 2 | Autoridad | C. Ramiro Equihua Solís | titular | consenso |
  | 3 | Autoridad | Ing. Óscar Núñez Béjar | titular | consenso |
  | 5 | Academia | Dra. Ximena Güemes Ortiz | titular | consenso |
  | 6 | Ciudadanía | C. Beatriz Chávez Luna | titular | consenso |
  
  Lo anterior concuerda con el acta de la sesión, aprobada el 10 diez de junio de 2026 dos mil veintiséis. Se extiende en Tacámbaro, Michoacán, el 25 veinticinco de marzo de 2026 dos mil veintiséis, para los efectos a que haya lugar.
  
  ```firmas
  Lic. Amalia Villanueva Rojas | Facilitación, Titular de Transparencia |
  ```
  $ papel boletin --sesion 4
  titulo: Boletín: Primera Consulta entre Sesiones de 2026
  clave: CON/01/2026
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # STM: acuerdos de su consulta del 10 de junio de 2026
  
  Tacámbaro, Michoacán, 25 de marzo de 2026. El Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro celebró el 10 de junio de 2026 su Primera Consulta entre Sesiones de 2026, con 5 de 7 integrantes al empezar. Fue por correo electrónico.
  
  ## Se acordó
  
  - Firmar la adenda. Se aprobó por consenso. Debe cumplirse de inmediato.
  
  ## Queda para otra sesión
  
  - Avance de los compromisos del Plan de Acción Municipal
  - Convenio de servicio social con el instituto tecnológico
  
  El acta completa se publica en el micrositio: [dirección del micrositio]. Informes: [medio de contacto con la prensa].
  $ papel asistencia --sesion 4 | head -20
  titulo: Lista de participación, Primera Consulta entre Sesiones de 2026
  clave: CON/01/2026
  encabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán
  papel: 216x279
  ---
  
  # Lista de participación
  
  ## Primera Consulta entre Sesiones de 2026
  
  A las 10:00 del 10 de junio de 2026 empezó el pase de lista por correo electrónico. Se instaló a las 10:05 con 5 de 7 integrantes.
  
  | Lugar | Representación | Nombre y cargo | Carácter | Asistencia |
  |------:|----------------|----------------|----------|------------|
  | 1 | Organismo garante | Lic. Teresa Ibarra Molina, Directora de Vinculación | titular | desde las 10:01 |
  | 2 | Autoridad | C. Ramiro Equihua Solís, Secretario del Ayuntamiento | titular | desde las 10:01 |
  | 3 | Autoridad | Ing. Óscar Núñez Béjar, Director de Obras Públicas | titular | desde las 10:01 |
  | 4 | Sociedad civil | C. Aurelio Campos Zúñiga | titular | no asistió |
  | 5 | Academia | Dra. Ximena Güemes Ortiz, Profesora investigadora | titular | desde las 10:01 |
  | 6 | Ciudadanía | C. Beatriz Chávez Luna | titular | desde las 10:01 |
  $ papel acta --sesion 4 | sed -n '/^# /,/^## 1/p'
  # Acta de la Primera Consulta entre Sesiones de 2026
  
  En la ciudad de Tacámbaro, Michoacán, siendo las 10:00 diez horas del día 10 diez de junio de 2026 dos mil veintiséis, se consultó, por correo electrónico (III.11), a las personas integrantes del Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro para celebrar su Primera Consulta entre Sesiones de 2026, en atención a la convocatoria de fecha [sin registro]. Condujo la sesión, con voz y sin voto, Lic. Amalia Villanueva Rojas, Titular de Transparencia, a cargo de la facilitación.
  
  ## 1. Registro de quienes participan y declaratoria de quórum
  $ papel acuse --sesion 4 --lugar 1 | grep ^Recib; papel oficio --sesion 4 | grep '^Se envía'
  Recibí del Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro una copia del acta de su Primera Consulta entre Sesiones de 2026 (CON/01/2026), celebrada el día 10 diez de junio de 2026 dos mil veintiséis (III.7).
  Se envía por medio electrónico el acta de la Primera Consulta entre Sesiones de 2026 (CON/01/2026) del Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, celebrada el día 10 diez de junio de 2026 dos mil veintiséis por correo electrónico, en cumplimiento del numeral III.8 de los lineamientos. El acta se aprobó el 10 diez de junio de 2026 dos mil veintiséis.

A body of which little is known.
  $ printf '[organismo]\nnombre = "Consejo"\nmunicipio = ""\nestado = ""\n[quorum]\nbase = ocupados\n[papel]\nmedida = 216x340\n[acta]\nrubrican = integrantes\nnumeros = cifras\n' > c.ini; printf 'Tipo,Nombre\nAcademia,Ana Ruiz\nVecinos,(vacante)\n' > dos.csv
  $ sesiona --conf c.ini --base y.db padron importar dos.csv > /dev/null; sesiona --conf c.ini --base y.db nueva --tipo extraordinaria --fecha "2026-03-25 10:00" > /dev/null
  $ papel() { sesiona --conf c.ini --base y.db papel "$@" --formato md; }
  $ papel directorio; papel registro; papel asistencia; papel orden
  titulo: Directorio de integrantes
  encabezado: Consejo
  papel: 216x340
  ---
  
  # Directorio de integrantes
  
  Consejo. Al 25 de marzo de 2026.
  
  ## Integrantes
  
  | Lugar | Tipo de integrante | Carácter | Nombre y cargo | A quién representa | Datos de contacto |
  |------:|--------------------|----------|----------------|--------------------|-------------------|
  | 1 | Academia | titular | Ana Ruiz |  | [sin registro] |
  | 1 | Academia | suplente | vacante | | |
  | 2 | Vecinos | titular | vacante | | |
  | 2 | Vecinos | suplente | vacante | | |
  
  ## Facilitación
  
  | Nombre y cargo | A quién representa | Datos de contacto |
  |----------------|--------------------|-------------------|
  | [sin registro] | | |
  titulo: Registro de acuerdos
  encabezado: Consejo
  papel: 216x340
  ---
  
  # Registro de acuerdos
  
  Al 25 de marzo de 2026.
  
  No hay acuerdos que mostrar.
  titulo: Lista de asistencia, Primera Sesión Extraordinaria de 2026
  clave:
  encabezado: Consejo
  papel: 216x340
  ---
  
  # Lista de asistencia
  
  ## Primera Sesión Extraordinaria de 2026 (número previsto)
  
  Convocada para las 10:00 del 25 de marzo de 2026, en [falta señalar la sede]. Firma quien asiste y anota la hora en que llega. Si acude quien suple, firma en su espacio; a quien no aparece aquí se le pide el documento que acredita su suplencia (III.2).
  
  ```firmas
  Ana Ruiz | Academia, titular (1) · hora \_\_\_\_ |
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Academia, suplente (1) · hora \_\_\_\_ |
   | Vecinos, titular (2) | Vacante
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Vecinos, suplente (2) · hora \_\_\_\_ |
  ```
  
  ## Observación social y personas invitadas
  
  ```firmas
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Organización o cargo \_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Organización o cargo \_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Organización o cargo \_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ | Organización o cargo \_\_\_\_\_\_\_\_\_\_\_\_\_\_ |
  ```
  titulo: Orden del día de la Primera Sesión Extraordinaria de 2026
  clave:
  encabezado: Consejo
  papel: 216x340
  ---
  
  # Orden del día de la Primera Sesión Extraordinaria de 2026 (número previsto)
  
  - **Fecha y hora:** 25 de marzo de 2026, a las 10:00
  - **Sede:** [falta señalarla]
  - **Facilitación:** [sin registro]
  
  1. Lista de asistencia y declaratoria de quórum
  2. Lectura y aprobación del orden del día
  3. Lectura y aprobación del acta
  4. Clausura
  $ printf '@10:00 abrir Sala\n@10:01 presente 1\n@10:02 quorum\n' | sesiona --conf c.ini --base y.db dictado 1
  ok 1 @10:00 abrir Sala
  ok 2 @10:01 presente 1
  ok 3 @10:02 quorum
  $ printf '@10:02 clausurar Falla\n' | sesiona --conf c.ini --base y.db dictado 1; papel acuerdos; papel boletin; papel acuse; papel oficio; papel acta | head -20
  ok 4 @10:02 clausurar Falla
  titulo: Acuerdos de la Primera Sesión Extraordinaria de 2026
  clave: EXT/01/2026
  encabezado: Consejo
  papel: 216x340
  ---
  
  # Acuerdos de la Primera Sesión Extraordinaria de 2026
  
  [sin registro], a cargo de la facilitación del Consejo, hace constar que en su Primera Sesión Extraordinaria de 2026, celebrada el día 25 de marzo de 2026 en Sala, instalada con 1 de 2 personas integrantes, se trataron los puntos de su orden del día sin tomar acuerdos.
  
  [el acta de la sesión todavía no se aprueba]. Se extiende el 25 de marzo de 2026, para los efectos a que haya lugar.
  
  ```firmas
  [sin registro] | Facilitación |
  ```
  titulo: Boletín: Primera Sesión Extraordinaria de 2026
  clave: EXT/01/2026
  encabezado: Consejo
  papel: 216x340
  ---
  
  # STM: sesión del 25 de marzo de 2026
  
  25 de marzo de 2026. El Consejo celebró el 25 de marzo de 2026 su Primera Sesión Extraordinaria de 2026, con 1 de 2 integrantes al empezar. Sede: Sala. No se tomaron acuerdos.
  
  El acta completa se publica en el micrositio: [dirección del micrositio]. Informes: [medio de contacto con la prensa].
  titulo: Acuse de recibo del acta de la Primera Sesión Extraordinaria de 2026
  clave: EXT/01/2026
  encabezado: Consejo
  papel: 216x340
  ---
  
  # Acuse de recibo
  
  Recibí del Consejo una copia del acta de su Primera Sesión Extraordinaria de 2026 (EXT/01/2026), celebrada el día 25 de marzo de 2026 (III.7).
  
  [el acta todavía no se aprueba]
  
  - **Nombre:** Ana Ruiz
  - **Carácter:** Academia, titular, lugar 1
  - **Fecha y hora:** \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  - **Medio:** (&nbsp;&nbsp;&nbsp;) en mano &nbsp; (&nbsp;&nbsp;&nbsp;) correo electrónico &nbsp; (&nbsp;&nbsp;&nbsp;) otro \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  - **Hojas:** \_\_\_\_\_\_\_\_
  
  ```firmas
  Ana Ruiz | Academia, titular |
  ```
  titulo: Oficio de envío del acta de la Primera Sesión Extraordinaria de 2026
  clave: EXT/01/2026
  encabezado: Consejo
  papel: 216x340
  ---
  
  25 de marzo de 2026
  
  **Oficio:** [número de oficio]
  
  **Asunto:** se envía el acta de la Primera Sesión Extraordinaria de 2026
  
  **Secretaría de Contraloría del Estado de Michoacán de Ocampo**
  
  Presente.
  
  Se envía por medio electrónico el acta de la Primera Sesión Extraordinaria de 2026 (EXT/01/2026) del Consejo, celebrada el día 25 de marzo de 2026 en Sala, en cumplimiento del numeral III.8 de los lineamientos. [el acta todavía no se aprueba].
  
  En esa sesión no se tomaron acuerdos.
  
  Hasta hoy no lleva firmas: se enviarán en alcance.
  
  Al pie de cada hoja se lee su huella, RK0M H21K GMKR 7B2F 8EPQ BXBQ ZMH8 VF2B, con la que se comprueba que corresponde al registro de la sesión.
  
  Se pide acusar recibo por el mismo medio.
  
  Atentamente
  
  ```firmas
  [sin registro] | Facilitación |
  ```
  huella: RK0M H21K GMKR 7B2F 8EPQ BXBQ ZMH8 VF2B
  qr: EXT/01/2026 · Consejo · RK0M H21K GMKR 7B2F 8EPQ BXBQ ZMH8 VF2B
  titulo: Acta de la Primera Sesión Extraordinaria de 2026
  clave: EXT/01/2026
  encabezado: Consejo
  papel: 216x340
  rubrica: Ana Ruiz | Academia, titular
  ---
  
  # Acta de la Primera Sesión Extraordinaria de 2026
  
  Siendo las 10:00 del día 25 de marzo de 2026, en la sede señalada, Sala, se reunieron las personas integrantes del Consejo para celebrar su Primera Sesión Extraordinaria de 2026, en atención a la convocatoria de fecha [sin registro]. Condujo la sesión, con voz y sin voto, [sin registro], a cargo de la facilitación.
  
  ## 1. Lista de asistencia y declaratoria de quórum
  
  | Lugar | Representación | Nombre y cargo | Carácter | Asistencia |
  |------:|----------------|----------------|----------|------------|
  | 1 | Academia | Ana Ruiz | titular | presente desde las 10:01 |
  | 2 | Vecinos | vacante | titular |  |
  

What was approved without its acuerdo is told to the media as well; of a removal, not whose. A body
may be feminine.
  $ printf '[organismo]\nnombre = "Comisión de Agua"\nsiglas = CA\n' > comision.ini
  $ printf 'Bancas en el jardín\n[remoción 7 por 2,5] Remoción\n' > bancas.txt
  $ c() { sesiona --base comision.db --conf comision.ini "$@"; }
  $ c padron importar padron.csv | head -1
  Padrón: 7 lugares, 15 personas.
  $ c nueva --tipo extraordinaria --fecha "2026-03-25 10:00" --sede Sala --orden bancas.txt
  1
  $ for act in 'abrir Sala' 'presente 1' 'presente 2' 'presente 5' 'presente 6' 'presente 7' quorum aprobar_orden 'punto 3' 'propuesta Poner bancas' consenso cerrar_punto 'punto 4' 'propuesta Que Martín Pureco deje el lugar' 'palabra 7' votacion 'votar 1 favor' 'votar resto favor' cerrar_votacion cerrar_punto aprobar_acta clausurar
  > do echo "@10:05 $act"
  > done | c dictado 1 --estricto | tail -1
  ok 22 @10:05 clausurar
  $ c papel boletin --formato md | sed '1,/^---/d'
  
  # CA: sesión del 25 de marzo de 2026
  
  Tacámbaro, Michoacán, 25 de marzo de 2026. La Comisión de Agua celebró el 25 de marzo de 2026 su Primera Sesión Extraordinaria de 2026, con 5 de 7 integrantes al empezar. Sede: Sala.
  
  ## Se aprobó
  
  - Poner bancas. Se aprobó por consenso.
  - La remoción de una persona integrante (I.3). Se aprobó por mayoría, con 4 a favor, 0 en contra y 0 en abstención.
  
  El acta completa se publica en el micrositio: [dirección del micrositio]. Informes: [medio de contacto con la prensa].
  $ c papel acuse --lugar 1 --formato md | grep Recib
  Recibí de la Comisión de Agua una copia del acta de su Primera Sesión Extraordinaria de 2026 (EXT/01/2026), celebrada el día 25 veinticinco de marzo de 2026 dos mil veintiséis (III.7).
  $ c papel registro --estado abiertos
  Registro de acuerdos
  ====================
  
  Al 25 de marzo de 2026. Sólo los que están por cumplir.
  
  No hay acuerdos que mostrar.

And when nothing is as it was asked for, that is said.
  $ printf 'Acuerdo,Responsable,Estado\nPodar,Obras,cumplido\n' > podar.csv
  $ c acuerdos importar podar.csv
  1 acuerdo importado.
  $ c papel registro --estado abiertos --responsable Obras
  Registro de acuerdos
  ====================
  
  Al 25 de marzo de 2026. Sólo los que están a cargo de Obras. Sólo los que están
  por cumplir.
  
  No hay acuerdos que mostrar.
  $ c nueva --tipo consulta --fecha "2026-03-26 10:00"
  2
  $ c papel orden --sesion 2 | grep Medio
  - Medio: [falta señalarlo]
  $ c papel asistencia --sesion 2 | grep -A 1 Convocada
  Convocada para las 10:00 del 26 de marzo de 2026, por [falta señalar el medio].
  Firma quien asiste y anota la hora en que llega. Si acude quien suple, firma en
