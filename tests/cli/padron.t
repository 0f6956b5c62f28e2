The padrón goes in and comes out as the table of numeral VIII.

  $ sesiona --base x.db padron importar padron.csv
  Padrón: 7 lugares, 15 personas.
  $ sesiona --base x.db padron exportar copia.csv && tr -d '\r' < copia.csv | cmp - padron.csv
It has telephones: neither it nor a paper is for everybody to read.
  $ stat -c %a copia.csv
  640
  $ sesiona --base x.db padron exportar - | head -2
  Lugar,Tipo de integrante,Carácter,Tratamiento,Nombre,Cargo,Representante,Datos de contacto,Desde
  1,Organismo garante,titular,Lic.,Teresa Ibarra Molina,Directora de Vinculación,Órgano garante local,,2024-09-01

One error and nothing is taken.
  $ printf 'Tipo;Nombre\nAcademia;Ana Ruiz\nAcademia;\n' > malo.csv
  $ sesiona --base x.db padron importar malo.csv
  sesiona: malo.csv, línea 3, columna «Nombre»: se esperaba un nombre, o «vacante»
  [1]
  $ sesiona --base x.db padron exportar - | wc -l
  16

A body of three, with its vacancies told.
  $ printf 'Tipo;Nombre;Carácter\nAcademia;Ana Ruiz;titular\nAcademia;Eva Paz;suplente\nVecinos;Luz Mar;titular\n' > chico.csv
  $ sesiona --base chico.db padron importar chico.csv
  Padrón: 2 lugares, 3 personas.
  Falta suplente en el lugar 2, Vecinos (I.1).
  Hay 2 de los cinco tipos de integrante que se piden (I.1).
  Falta quien facilite las sesiones (VI).

The database is never written over.
  $ sesiona --base x.db padron exportar x.db
  sesiona: x.db es la base de datos; elija otro archivo
  [1]
