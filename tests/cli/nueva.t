A session is planned with its agenda; only its number is written.

  $ sesiona --base x.db padron importar padron.csv > /dev/null
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --sede "Sala de Cabildo" --orden orden.txt
  $ sesiona --base x.db nueva --tipo Extraordinaria --fecha 2026-04-01T09:30:00-06:00
  $ sesiona --base x.db sesiones
  $ sesiona --base x.db sesiones --formato json
  $ sesiona --base x.db sesiones --formato csv -o s.csv && cut -d , -f 1,4,5,6 s.csv

Refused, and nothing is planned:
  $ sesiona --base x.db nueva --tipo junta --fecha "2026-03-25 10:00"
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-02-30 10:00"
  $ sesiona --base x.db nueva --tipo ordinaria --fecha mañana
  $ printf '[remoción 9 por 2,5] Remoción\n' > malo.txt
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --orden malo.txt
  $ printf 'Uno\n[urgente] Dos\n' > malo.txt
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --orden malo.txt
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --orden no-esta.txt
  $ sesiona --base x.db sesiones | wc -l
