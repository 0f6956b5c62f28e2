A session is planned with its agenda; only its number is written.

  $ sesiona --base x.db padron importar padron.csv > /dev/null
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --sede "Sala de Cabildo" --orden orden.txt
  1
  $ sesiona --base x.db nueva --tipo Extraordinaria --fecha 2026-04-01T09:30:00-06:00
  2
  $ sesiona --base x.db sesiones
  N  Tipo            Clave  Fecha                      Estado    Sede
  1  ordinaria              2026-03-25T10:00:00-06:00  planeada  Sala de Cabildo
  2  extraordinaria         2026-04-01T09:30:00-06:00  planeada
  $ sesiona --base x.db sesiones --formato json | sed 's/"uuid": "[^"]*"/"uuid": …/'
  [
   {"sesion": 1, "uuid": …, "clave": "", "tipo": "ordinaria", "numero": 1, "anio": 2026, "fecha": "2026-03-25T10:00:00-06:00", "sede": "Sala de Cabildo", "estado": "planeada", "hora_inicio": "", "hora_instalacion": "", "hora_fin": "", "lugares": null, "quorum_requerido": null, "quorum_lectura": "", "instalada": "", "quorum_base": "", "fecha_fin": "", "presentes_instalacion": null, "convocatoria": "", "facilitador": "Lic. Amalia Villanueva Rojas", "facilitador_cargo": "Titular de Transparencia", "motivo": "", "acta_aprobada": "", "aprobacion_hora": "", "orden": 1},
   {"sesion": 2, "uuid": …, "clave": "", "tipo": "extraordinaria", "numero": 1, "anio": 2026, "fecha": "2026-04-01T09:30:00-06:00", "sede": "", "estado": "planeada", "hora_inicio": "", "hora_instalacion": "", "hora_fin": "", "lugares": null, "quorum_requerido": null, "quorum_lectura": "", "instalada": "", "quorum_base": "", "fecha_fin": "", "presentes_instalacion": null, "convocatoria": "", "facilitador": "Lic. Amalia Villanueva Rojas", "facilitador_cargo": "Titular de Transparencia", "motivo": "", "acta_aprobada": "", "aprobacion_hora": "", "orden": 2}
  ]
  $ sesiona --base x.db sesiones --formato csv -o s.csv && cut -d , -f 1,4,5,6 s.csv
  sesion,tipo,numero,anio
  1,ordinaria,1,2026
  2,extraordinaria,1,2026

Refused, and nothing is planned:
  $ sesiona --base x.db nueva --tipo junta --fecha "2026-03-25 10:00"
  sesiona: en --tipo se esperaba ordinaria, extraordinaria o consulta
  [2]
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-02-30 10:00"
  sesiona: en --fecha se esperaba día y hora, como "2026-03-14 10:00"
  [2]
  $ sesiona --base x.db nueva --tipo ordinaria --fecha mañana
  sesiona: en --fecha se esperaba día y hora, como "2026-03-14 10:00"
  [2]
  $ printf '[remoción 9 por 2,5] Remoción\n' > malo.txt
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --orden malo.txt
  sesiona: «Remoción»: el 2026-03-25 no hay un lugar 9 en el padrón (I.3)
  [1]
  $ printf 'Uno\n[urgente] Dos\n' > malo.txt
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --orden malo.txt
  sesiona: malo.txt, línea 2: se esperaba [informativo], [decisión], [remoción LUGAR por LUGAR,LUGAR], no [urgente]
  [1]
  $ sesiona --base x.db nueva --tipo ordinaria --fecha "2026-03-25 10:00" --orden no-esta.txt
  sesiona: no-esta.txt: no se pudo leer: no existe
  [1]
  $ sesiona --base x.db sesiones | wc -l
  3
