Settings come from one ini file; what is wrong in it is told with its line.

  $ cat > malo.ini <<F
  > [quorum]
  > lectura = la de siempre
  > F
  $ sesiona --conf malo.ini ajustes
  sesiona: malo.ini, línea 2: en «lectura» se esperaba mitad_mas_uno o literal, no «la de siempre»
  [1]
  $ cat > corto.ini <<F
  > [organismo]
  > nombre = "Consejo; de Agua"
  > siglas = CA
  > [papel]
  > medida = 216x340
  > F
  $ sesiona --conf corto.ini ajustes | grep -v '^#' | grep .
  [organismo]
  nombre = "Consejo; de Agua"
  siglas = "CA"
  municipio = "Tacámbaro"
  estado = "Michoacán"
  [quorum]
  lectura = mitad_mas_uno
  base = todos
  [decisiones]
  mayoria = emitidos
  orden = presentes
  votacion_directa = no
  remocion_afectado = excusa
  [acta]
  folio = "{siglas}/{tipo}/{numero}/{anio}-{acuerdo}"
  numeros = ambas
  rubrican = asistentes
  [papel]
  medida = 216x340
  [envio]
  destinatario = "Secretaría de Contraloría del Estado de Michoacán de Ocampo"
  correo = ""
  domicilio = ""
  desde = "2025-03-21"
  anterior = "Instituto Michoacano de Transparencia, Acceso a la Información y Protección de Datos Personales"
  area = ""
  [sistema]
  zona = "America/Mexico_City"
  pantalla_sentidos = al_cerrar
  base = ""
  plantillas = ""
  $ mkdir -p .config/sesiona && cp corto.ini .config/sesiona/sesiona.ini
  $ sesiona ajustes | grep '^siglas'
  siglas = "CA"
  $ sesiona --conf no-esta.ini ajustes
  sesiona: no-esta.ini: no se pudo leer: no existe
  [1]
What «ajustes» writes is a settings file itself.
  $ sesiona ajustes > otro.ini && sesiona --conf otro.ini ajustes | cmp - otro.ini
