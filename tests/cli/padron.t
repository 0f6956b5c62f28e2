The padrón goes in and comes out as the table of numeral VIII.

  $ sesiona --base x.db padron importar padron.csv
  $ sesiona --base x.db padron exportar copia.csv && tr -d '\r' < copia.csv | cmp - padron.csv
  $ sesiona --base x.db padron exportar - | head -2

One error and nothing is taken.
  $ printf 'Tipo;Nombre\nAcademia;Ana Ruiz\nAcademia;\n' > malo.csv
  $ sesiona --base x.db padron importar malo.csv
  $ sesiona --base x.db padron exportar - | wc -l

A body of three, with its vacancies told.
  $ printf 'Tipo;Nombre;Carácter\nAcademia;Ana Ruiz;titular\nAcademia;Eva Paz;suplente\nVecinos;Luz Mar;titular\n' > chico.csv
  $ sesiona --base chico.db padron importar chico.csv

The database is never written over.
  $ sesiona --base x.db padron exportar x.db
