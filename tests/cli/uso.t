The command line answers in one line, and its status tells what kind of answer it is.

  $ sesiona acuerdo
  $ sesiona "sesión"
  $ sesiona zzz
  $ sesiona --bse x.db
  $ sesiona --base
  $ sesiona nueva --tipo
  $ sesiona nueva --color rojo
  $ sesiona padron importar
  $ sesiona acuerdos --help
  $ sesiona --base x.db sesiones --formato pdf
  $ sesiona --base nada.db sesiones
  $ sesiona --base nada.db verificar
  $ ls nada.db
  $ sesiona --version | cut -d ' ' -f 1
  $ sesiona --help
