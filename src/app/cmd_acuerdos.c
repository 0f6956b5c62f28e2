#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/before.h"
#include "app/cmd.h"
#include "app/desk_register.h"
#include "app/listing.h"
#include "base/text.h"

/* Shows rows as the options ask; frees the table. */
static int show(struct cli *c, const struct args *a, struct table *t, enum listing_format format,
    const struct listing_column *columns, struct fault *f)
{
	struct buf out = BUF_EMPTY;
	int answer;

	listing_write(t, format, columns, cli_width(c), &out);
	table_free(t);
	answer = cli_output(c, args_get(a, "salida"), buf_str(&out), out.len, f);
	buf_clear(&out);
	return answer;
}

static int read_query(const struct args *a, struct register_query *q, struct fault *f)
{
	const char *state = args_get(a, "estado"), *session = args_get(a, "sesion");

	q->text = a->n_words > 0 ? a->word[0] : NULL;
	q->owner = args_get(a, "responsable");
	q->overdue = args_get(a, "vencidos") != NULL;
	if (session != NULL &&
	    args_number(session, "en --sesion el número de una sesión", &q->session, f) < 0)
		return -1;
	if ((q->text != NULL && !text_valid(q->text, strlen(q->text))) ||
	    (q->owner != NULL && !text_valid(q->owner, strlen(q->owner))))
		return fault_set(f, FAULT_USAGE, "lo que se busca debe estar en UTF-8");
	return state != NULL ? desk_state_find(state, &q->state, f) : 0;
}

void cmd_acuerdos_help(FILE *out)
{
	fputs("\n«importar» suma al registro los acuerdos de antes de Sesiona, todos o ninguno.\n"
	      "La primera línea del archivo lleva los títulos: Folio, Acuerdo, Fecha,\n"
	      "Responsable, Vence, Estado, Forma, A favor, En contra, Abstenciones. Sólo\n"
	      "Acuerdo es obligatorio; a quien no trae folio se le da SIGLAS/ANT/0001 en\n"
	      "adelante, y uno repetido no se admite.\n",
	    out);
}

static int import(struct cli *c, const char *path, const char *today, struct fault *f)
{
	struct before b;
	struct store *store;
	int answer;

	if (before_read(path, today, &b, f) < 0)
		return -1;
	answer = cli_store(c, STORE_WRITE, &store, f);
	if (answer == 0) {
		answer = before_import(store, c->settings.rules.acronym, &b, f);
		store_close(store);
	}
	if (answer == 0)
		fprintf(c->out, "%zu %s.\n", b.n, b.n == 1 ? "acuerdo importado" : "acuerdos importados");
	before_clear(&b);
	return answer;
}

int cmd_acuerdos(struct cli *c, const struct args *a, struct fault *f)
{
	static const struct listing_column columns[] = {
		{ "folio", "Folio", 22 },
		{ "acuerdo", "Acuerdo", 0 },
		{ "responsable", "Responsable", 16 },
		{ "vence", "Vence", 14 },
		{ "estado", "Estado", 10 },
		{ NULL, NULL, 0 },
	};
	struct register_query q = { 0 };
	enum listing_format format;
	struct store *store;
	struct table t;
	char today[DATE_SIZE];
	int answer;

	q.today = when_date(env_now(c->env), today);
	if (a->n_words == 2 && strcmp(a->word[0], "importar") == 0)
		return import(c, a->word[1], today, f);
	if (a->n_words == 2)
		return fault_set(f, FAULT_USAGE, "se esperaba «acuerdos [TEXTO]», con el texto entre comillas, o "
		    "«acuerdos importar ARCHIVO.csv»");
	if (listing_format(args_get(a, "formato"), &format, f) < 0 || read_query(a, &q, f) < 0 ||
	    cli_store(c, STORE_READ, &store, f) < 0)
		return -1;
	answer = store_register(store, &q, &t, f);
	store_close(store); /* before a byte is written: a paused reader must not hold the writer */
	return answer < 0 ? -1 : show(c, a, &t, format, columns, f);
}

int cmd_sesiones(struct cli *c, const struct args *a, struct fault *f)
{
	static const struct listing_column columns[] = {
		{ "sesion", "N", 6 },
		{ "tipo", "Tipo", 14 },
		{ "clave", "Clave", 14 },
		{ "fecha", "Fecha", 25 },
		{ "estado", "Estado", 12 },
		{ "sede", "Sede", 0 },
		{ NULL, NULL, 0 },
	};
	enum listing_format format;
	struct store *store;
	struct table t;
	int answer;

	if (listing_format(args_get(a, "formato"), &format, f) < 0 ||
	    cli_store(c, STORE_READ, &store, f) < 0)
		return -1;
	answer = store_view(store, "sesiones", NULL, 0, &t, f);
	store_close(store);
	return answer < 0 ? -1 : show(c, a, &t, format, columns, f);
}
