A paper as PDF, and in the printer's queue, which is fed with it. Only where sesiona-pdf is built.

  $ sesiona --base x.db padron importar padron.csv > /dev/null
  $ for d in "2026-03-25 10:00" "2026-04-29 10:00"; do sesiona --base x.db nueva --tipo ordinaria --fecha "$d" --orden orden.txt > /dev/null; done; sesiona --base x.db dictado 1 < sesion.txt | grep -c ^ok
  59
  $ sesiona --base x.db papel acta -o acta.pdf && head -c 5 acta.pdf && echo; SESIONA_PDF=/no/hay sesiona --base x.db papel acta --formato pdf
  %PDF-
  sesiona: falta el programa que hace los PDF: se esperaba /no/hay
  [3]

What lp answers is told; without the program that makes the PDF, the queue gets text.

  $ mkdir bin; printf '#!/bin/sh\ncat > hoja; printf "%%s|" "$@" > dicho; echo "request id is HP-7 (1 file(s))"\n' > bin/lp; chmod +x bin/lp
  $ PATH=$PWD/bin:$PATH sesiona --base x.db papel acuse --lugar 3 --imprimir; cat dicho; echo; head -c 5 hoja; echo
  En cola como HP-7. Cuando salga, revise las hojas.
  -t|Acuse de recibo del acta de la Primera Sesión Ordinaria de 2026|-|
  %PDF-
  $ SESIONA_PDF=/no/hay PATH=$PWD/bin:$PATH sesiona --base x.db papel orden --imprimir="Laser 2"; cat dicho; echo
  En cola como HP-7, como texto (falta el programa que hace los PDF: se esperaba /no/hay). Cuando salga, revise las hojas.
  -t|Orden del día de la Segunda Sesión Ordinaria de 2026|-d|Laser 2|-|
