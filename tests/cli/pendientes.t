What waits for the facilitator, the most overdue first, then what has no date.

  $ sesiona pendientes
  sesiona: No existe la base /casa/.local/share/sesiona/sesiona.db
  [3]
  $ sesiona padron importar padron.csv > /dev/null
  $ sesiona nueva --tipo ordinaria --fecha "2026-03-04 10:00" --sede Cabildo
  1
  $ cat > s.txt <<F
  > @2026-03-04T10:00:00-06:00 abrir Cabildo
  > @10:01 presente 1
  > @10:01 presente 2
  > @10:01 presente 3
  > @10:01 presente 4
  > @10:02 quorum
  > @10:03 aprobar_orden
  > @10:04 punto 3
  > @10:05 propuesta Reparar la fuente
  > @10:06 consenso
  > @10:07 acuerdo Reparar la fuente | Autoridad | 2026-03-23
  > @10:07 acuerdo Publicar el costo | Academia | 2026-04-01
  > @10:07 acuerdo Pintarla | Academia | 2026-12-01
  > @10:08 cerrar_punto
  > F
  $ sesiona dictado 1 < s.txt > /dev/null
  $ sesiona pendientes
  Cuándo        Pendiente                                                  Numeral
  hace 21 días  La Ordinaria 01/2026 sigue abierta (en curso)              VI.5
  hace 2 días   Acuerdo STM/ORD/01/2026-01 · Autoridad                     VI.8
  en 7 días     Acuerdo STM/ORD/01/2026-02 · Academia                      VI.8
  $ echo '@10:09 clausurar' | sesiona dictado 1 > /dev/null
  $ sesiona nueva --tipo extraordinaria --fecha "2026-03-20 10:00"
  2
  $ sesiona nueva --tipo ordinaria --fecha "2026-04-20 10:00"
  3
  $ sesiona pendientes
  Cuándo       Pendiente                                                   Numeral
  hace 5 días  La Extraordinaria del vie 20 mar 2026 10:00 no se abrió     VI.2
  hace 2 días  Acuerdo STM/ORD/01/2026-01 · Autoridad                      VI.8
  en 7 días    Acuerdo STM/ORD/01/2026-02 · Academia                       VI.8
               Aprobar acta: Ordinaria 01/2026                             III.6
  $ sesiona pendientes --formato csv
  cuando,dias,clase,pendiente,numeral,sesion,referencia
  hace 5 días,-5,sesión,La Extraordinaria del vie 20 mar 2026 10:00 no se abrió,VI.2,2,Extraordinaria
  hace 2 días,-2,acuerdo,Acuerdo STM/ORD/01/2026-01 · Autoridad,VI.8,1,STM/ORD/01/2026-01
  en 7 días,7,acuerdo,Acuerdo STM/ORD/01/2026-02 · Academia,VI.8,1,STM/ORD/01/2026-02
  ,,acta,Aprobar acta: Ordinaria 01/2026,III.6,1,Ordinaria 01/2026
  $ sesiona pendientes --formato json | head -3
  [
   {"cuando": "hace 5 días", "dias": -5, "clase": "sesión", "pendiente": "La Extraordinaria del vie 20 mar 2026 10:00 no se abrió", "numeral": "VI.2", "sesion": 2, "referencia": "Extraordinaria"},
   {"cuando": "hace 2 días", "dias": -2, "clase": "acuerdo", "pendiente": "Acuerdo STM/ORD/01/2026-01 · Autoridad", "numeral": "VI.8", "sesion": 1, "referencia": "STM/ORD/01/2026-01"},
  $ sesiona pendientes --formato xml
  sesiona: en --formato se esperaba texto, csv o json, no «xml»
  [2]
