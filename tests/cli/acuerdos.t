The register of acuerdos: those from before Sesiona come from a CSV, all or none.

  $ cat >viejos.csv <<'FIN'
  > Folio,Acuerdo,Responsable,Vence,Estado,Fecha
  > CM/2024-07,Publicar el censo de alumbrado,Autoridad 2,20/03/2026,pendiente,2024-05-02
  > ,"Señalizar el jardín, con niñez",Academia,permanente,en proceso,
  > CM/2024-09,Sustituir luminarias,Autoridad 3,,cumplido,2024-06-01
  > FIN
  $ sesiona --base x.db acuerdos importar viejos.csv
  3 acuerdos importados.
  $ sesiona --base x.db acuerdos
  Folio         Acuerdo                        Responsable  Vence       Estado
  CM/2024-07    Publicar el censo de alumbra…  Autoridad 2  2026-03-20  pendiente
  STM/ANT/0001  Señalizar el jardín, con niñ…  Academia     permanente  en proceso
  CM/2024-09    Sustituir luminarias           Autoridad 3              cumplido
  $ sesiona --base x.db acuerdos SENALIZAR
  Folio         Acuerdo                        Responsable  Vence       Estado
  STM/ANT/0001  Señalizar el jardín, con niñ…  Academia     permanente  en proceso
  $ sesiona --base x.db acuerdos --estado abiertos --vencidos
  Folio       Acuerdo                           Responsable  Vence       Estado
  CM/2024-07  Publicar el censo de alumbrado    Autoridad 2  2026-03-20  pendiente
  $ sesiona --base x.db acuerdos importar viejos.csv
  sesiona: viejos.csv, línea 2: El acuerdo CM/2024-07 ya está en el registro
  [1]
  $ sesiona --base x.db acuerdos --formato csv jardin
  folio,uuid,sesion,punto,decision,acuerdo,propuesta,forma,a_favor,en_contra,abstenciones,responsable,vence,estado,propuesta_distinta,fecha,orden
  STM/ANT/0001,00000000-0000-4000-8000-000000000002,,,,"Señalizar el jardín, con niñez",,,,,,Academia,permanente,en proceso,,,-4503599627370495

Errors name the file, the line and the column, and nothing of it goes in.

  $ printf 'acuerdo,vence\nPodar,2026-04-30\nRegar,pronto\n' >mal.csv
  $ sesiona --base x.db acuerdos importar mal.csv
  sesiona: mal.csv, línea 3, columna «Vence»: se esperaba una fecha como 2026-04-30, inmediato, próxima sesión o permanente, no «pronto»
  [1]
  $ printf 'Acuerdo,Vencimiento\nPodar,2026-04-30\n' >mal.csv
  $ sesiona --base x.db acuerdos importar mal.csv
  sesiona: mal.csv, línea 1: no se conoce la columna «Vencimiento»; se espera: Folio, Acuerdo, Fecha, Responsable, Vence, Estado, Forma, A favor, En contra, Abstenciones
  [1]
  $ sesiona --base x.db acuerdos importar no-está.csv
  sesiona: no-está.csv: no se pudo leer: no existe
  [1]
  $ sesiona --base x.db acuerdos podar
  Folio  Acuerdo                                        Responsable  Vence  Estado

The word alone is searched like any other.

  $ sesiona --base x.db acuerdos importar
  Folio  Acuerdo                                        Responsable  Vence  Estado
  $ sesiona --base x.db acuerdos censo alumbrado
  sesiona: se esperaba «acuerdos [TEXTO]», con el texto entre comillas, o «acuerdos importar ARCHIVO.csv»
  [2]

  $ sesiona --base x.db verificar
  /casa/x.db
  Todo en orden: 0 sesiones, actos encadenados y listas iguales a las que resultan de ellos.
