Settings come from one ini file; what is wrong in it is told with its line.

  $ cat > malo.ini <<F
  > [quorum]
  > lectura = la de siempre
  > F
  $ sesiona --conf malo.ini ajustes
  $ cat > corto.ini <<F
  > [organismo]
  > nombre = "Consejo; de Agua"
  > siglas = CA
  > [papel]
  > medida = 216x340
  > F
  $ sesiona --conf corto.ini ajustes | grep -v '^#' | grep .
  $ mkdir -p .config/sesiona && cp corto.ini .config/sesiona/sesiona.ini
  $ sesiona ajustes | grep '^siglas'
  $ sesiona --conf no-esta.ini ajustes
What «ajustes» writes is a settings file itself.
  $ sesiona ajustes > otro.ini && sesiona --conf otro.ini ajustes | cmp - otro.ini
