/*
 * cmd_acta — an acta outside the room: where it stands, and what became of it.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/cmd.h"
#include "app/desk_acta.h"
#include "app/listing.h"
#include "app/paths.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/words.h"

void cmd_acta_help(FILE *out)
{
	fputs("\nSin más que N dice en qué va el acta y quién falta. Lo demás se anota así:\n"
	      "  N impresa                  se imprimió\n"
	      "  N firma QUIÉN              firmó; con --nego MOTIVO, se negó\n"
	      "  N copia QUIÉN              se le entregó su copia (--medio, --acuse)\n"
	      "  N envio                    se envió al organismo garante (--medio, --acuse)\n"
	      "  N publicacion              se publicó; dónde, con --nota\n"
	      "  N retirar PASO [QUIÉN]     quita lo anotado, con --motivo\n"
	      "  N adjuntar ARCHIVO         lo guarda con la sesión; qué es, con --como:\n"
	      "                             «acta firmada», «lista de asistencia»,\n"
	      "                             convocatoria, acuse, evidencia, otro, «anexo 1»…\n"
	      "  N retirar adjunto NÚMERO   lo marca como retirado, con --motivo\n"
	      "  N firmas | copias | adjuntos   sólo esa lista\n"
	      "QUIÉN es un lugar, con «titular» o «suplente» si en él hubo dos (y el nombre, si\n"
	      "hiciera falta); «facilitador»; o «resto»: quienes faltan. Lo que ya estaba\n"
	      "anotado se corrige con --motivo.\n",
	    out);
}

/* ---- what it takes ------------------------------------------------------------------------- */

static int check_utf8(const struct args *a, struct fault *f)
{
	for (int i = 0; i < a->n_words; i++)
		if (!text_valid(a->word[i], strlen(a->word[i])))
			return fault_set(f, FAULT_USAGE, "lo que se escribe debe estar en UTF-8");
	for (int i = 0; i < CLI_OPTIONS_MAX; i++)
		if (a->value[i] != NULL && !text_valid(a->value[i], strlen(a->value[i])))
			return fault_set(f, FAULT_USAGE, "lo que se escribe debe estar en UTF-8");
	return 0;
}

static int expected_whom(struct fault *f)
{
	return fault_set(f, FAULT_USAGE,
	    "falta decir de quién: un lugar, con «titular» o «suplente» si en él "
	    "hubo dos; «facilitador», o «resto»");
}

/* "3 suplente [Nombre]", "facilitador", "resto" (seat -1). */
static int read_whom(char *const *word, int n, struct acta_record *r, struct fault *f)
{
	long seat;

	if (n == 0)
		return expected_whom(f);
	if (text_same(word[0], "resto") && n == 1) {
		r->seat = -1;
		return 0;
	}
	if (text_same(word[0], "facilitador") || text_same(word[0], "facilitadora"))
		return n == 1 ? 0 : expected_whom(f);
	if (args_number(word[0], "un lugar, «facilitador» o «resto»", &seat, f) < 0)
		return -1;
	r->seat = (int)seat;
	if (n > 1 && text_same(word[1], "titular"))
		r->caracter = CARACTER_TITULAR;
	else if (n > 1 && text_same(word[1], "suplente"))
		r->caracter = CARACTER_SUPLENTE;
	else if (n > 1)
		return fault_set(
		    f, FAULT_USAGE, "se esperaba «titular» o «suplente», no «%.80s»", word[1]);
	r->name = n > 2 ? word[2] : NULL;
	return 0;
}

/* A step and whose it is, from the words that follow N. */
static int read_record(const struct args *a, int first, struct acta_record *r, struct fault *f)
{
	int more = a->n_words - first - 1;

	*r = (struct acta_record){ .step = acta_step_find(a->word[first]),
		.date = args_get(a, "fecha"),
		.refused = args_get(a, "nego"),
		.medium = args_get(a, "medio"),
		.receipt = args_get(a, "acuse"),
		.text = args_get(a, "nota"),
		.why = args_get(a, "motivo") };
	if (r->step == ACTA_STEP_N)
		return fault_set(f, FAULT_USAGE,
		    "se esperaba impresa, firma, copia, envio, publicacion, adjuntar, "
		    "retirar, firmas, copias o adjuntos, no «%.80s»",
		    a->word[first]);
	if (r->refused != NULL && r->step != ACTA_SIGNED)
		return fault_set(f, FAULT_USAGE, "--nego es de «firma»");
	if (r->step == ACTA_SIGNED || r->step == ACTA_COPIED)
		return read_whom(a->word + first + 1, more, r, f);
	if (more > 0)
		return fault_set(f, FAULT_USAGE, "«%s» es de toda el acta: sobra «%.80s»",
		    a->word[first], a->word[first + 1]);
	return 0;
}

/* ---- writing -------------------------------------------------------------------------------- */

static int open_desk(struct cli *c, struct desk **out, struct fault *f)
{
	char *path;
	int answer;

	if (cli_must_exist(c, f) < 0 || paths_database(c->base, &c->settings, &path, f) < 0)
		return -1;
	answer = desk_open(path, &c->settings, c->env, out, f);
	free(path);
	if (answer == 0 && desk_holder(*out) != NULL) {
		fault_set(f, FAULT_BUSY, "%s", desk_holder(*out));
		desk_close(*out);
		answer = -1;
	}
	return answer;
}

static int record(struct desk *d, struct cli *c, long session, const struct acta_record *r,
    bool withdraw, struct fault *f)
{
	struct buf told = BUF_EMPTY;
	int answer;

	if (r->seat < 0 && withdraw)
		return fault_set(f, FAULT_USAGE, "se retira de uno en uno: diga de quién");
	if (r->seat < 0) {
		answer = desk_acta_rest(d, session, r, f);
		if (answer >= 0)
			buf_addf(&told, "%s: %d", acta_step_word(r->step), answer);
	} else {
		answer = withdraw ? desk_acta_withdraw(d, session, r, &told, f)
				  : desk_acta_record(d, session, r, &told, f);
	}
	if (answer >= 0)
		cli_say(c, "%s", buf_str(&told));
	buf_clear(&told);
	return answer < 0 ? -1 : 0;
}

static int attach(
    struct desk *d, struct cli *c, const struct args *a, long session, struct fault *f)
{
	long id;

	if (desk_attach(d, session, a->word[2], args_get(a, "como"), args_get(a, "nota"), &id, f) <
	    0)
		return -1;
	cli_say(c, "adjunto %ld", id);
	return 0;
}

static int detach(
    struct desk *d, struct cli *c, const struct args *a, long session, struct fault *f)
{
	long id;

	if (args_number(a->word[3], "el número de un adjunto", &id, f) < 0 ||
	    desk_detach(d, session, id, args_get(a, "motivo"), f) < 0)
		return -1;
	cli_say(c, "adjunto %ld, se retira", id);
	return 0;
}

static int write_acta(struct cli *c, const struct args *a, long session, struct fault *f)
{
	bool attaching = text_same(a->word[1], "adjuntar"),
	     withdraw = text_same(a->word[1], "retirar");
	bool detaching = withdraw && a->n_words > 2 && text_same(a->word[2], "adjunto");
	struct acta_record r;
	struct desk *d;
	int answer;

	if (attaching && a->n_words != 3)
		return fault_set(
		    f, FAULT_USAGE, "se esperaba «acta N adjuntar ARCHIVO --como QUÉ»");
	if (detaching && a->n_words != 4)
		return fault_set(
		    f, FAULT_USAGE, "se esperaba «acta N retirar adjunto NÚMERO --motivo MOTIVO»");
	if (withdraw && a->n_words < 3)
		return fault_set(
		    f, FAULT_USAGE, "se esperaba «acta N retirar PASO [QUIÉN] --motivo MOTIVO»");
	if (!attaching && !detaching && read_record(a, withdraw ? 2 : 1, &r, f) < 0)
		return -1;
	if (open_desk(c, &d, f) < 0)
		return -1;
	answer = attaching   ? attach(d, c, a, session, f)
		 : detaching ? detach(d, c, a, session, f)
			     : record(d, c, session, &r, withdraw, f);
	desk_close(d);
	return answer;
}

/* ---- reading -------------------------------------------------------------------------------- */

static void show_stages(const struct desk_acta *a, int width, struct buf *out)
{
	static const char *const columns[] = { "paso", "estado", "fecha", "vence", "detalle" };
	static const struct listing_column shown[] = { { "paso", "Paso", 10 },
		{ "estado", "Estado", 10 }, { "fecha", "Fecha", 10 }, { "vence", "Vence", 10 },
		{ "detalle", "Detalle", 0 }, { NULL, NULL, 0 } };
	struct table t = listing_table(columns, 5, a->n_stages);

	for (size_t i = 0; i < a->n_stages; i++) {
		const struct acta_stage *g = &a->stage[i];
		char *count = g->total == 0 ? xstrdup(g->done ? "hecho" : "pendiente")
					    : xasprintf("%d de %d", g->count, g->total);

		listing_add(&t, (const char *const[]){ g->name, count, g->date, g->due, g->detail });
		free(count);
	}
	listing_write(&t, LISTING_TEXT, shown, width, out);
	table_free(&t);
}

static void show_people(
    const struct acta_person *v, size_t n, const char *title, int width, struct buf *out)
{
	static const char *const columns[] = { "lugar", "caracter", "nombre", "estado", "fecha",
		"detalle" };
	const struct listing_column shown[] = { { "lugar", "", 2 }, { "nombre", title, 32 },
		{ "caracter", "", 8 }, { "estado", "", 15 }, { "fecha", "", 10 },
		{ "detalle", "", 0 }, { NULL, NULL, 0 } };
	struct table t = listing_table(columns, 6, n);

	for (size_t i = 0; i < n; i++) {
		char *seat = v[i].seat > 0 ? xasprintf("%d", v[i].seat) : xstrdup("");

		listing_add(&t, (const char *const[]){ seat,
		    v[i].caracter == CARACTER_NONE ? "" : caracter_word(v[i].caracter), v[i].name,
		    v[i].state, v[i].date, v[i].detail });
		free(seat);
	}
	listing_write(&t, LISTING_TEXT, shown, width, out);
	table_free(&t);
}

static void show_files(const struct desk_acta *a, int width, struct buf *out)
{
	static const char *const columns[] = { "id", "que", "nombre", "fecha", "estado" };
	static const struct listing_column shown[] = { { "id", "", 3 }, { "que", "Adjuntos", 28 },
		{ "nombre", "", 0 }, { "fecha", "", 10 }, { "estado", "", 8 }, { NULL, NULL, 0 } };
	struct table t = listing_table(columns, 5, a->n_files);

	for (size_t i = 0; i < a->n_files; i++) {
		const struct acta_file *x = &a->file[i];
		char *id = xasprintf("%ld", x->id);

		listing_add(&t, (const char *const[]){ id, x->what, x->name, x->date,
		    x->withdrawn ? "retirado" : x->missing ? "no está" : "" });
		free(id);
	}
	listing_write(&t, LISTING_TEXT, shown, width, out);
	table_free(&t);
}

static void show_whole(const struct desk_acta *a, int width, struct buf *out)
{
	buf_addf(out, "Acta de la %s, del %s\n", a->title, a->date);
	if (*a->fingerprint != '\0')
		buf_addf(out, "Huella: %s\n", a->fingerprint);
	if (a->why_not != NULL) {
		words_sentence(out, a->why_not);
		buf_addc(out, '\n');
	}
	buf_addc(out, '\n');
	show_stages(a, width, out);
	buf_addc(out, '\n');
	show_people(a->signer, a->n_signers, "Firmas", width, out);
	buf_addc(out, '\n');
	show_people(a->copy, a->n_copies, "Copias", width, out);
	if (a->n_files > 0) {
		buf_addc(out, '\n');
		show_files(a, width, out);
	}
	for (size_t i = 0; i < a->n_annexes; i++)
		buf_addf(out, "%s%zu. %s\n", i == 0 ? "\nAnexos que menciona el acta:\n" : "",
		    i + 1, a->annex[i]);
}

static void show(const struct desk_acta *a, const char *list, int width, struct buf *out)
{
	if (list == NULL)
		show_whole(a, width, out);
	else if (text_same(list, "firmas"))
		show_people(a->signer, a->n_signers, "Firmas", width, out);
	else if (text_same(list, "copias"))
		show_people(a->copy, a->n_copies, "Copias", width, out);
	else
		show_files(a, width, out);
}

/* The rows of the view as they are. */
static int list_view(struct store *s, long session, const char *list, enum listing_format format,
    struct buf *out, struct fault *f)
{
	const char *view = list == NULL		       ? "pasos"
			   : text_same(list, "firmas") ? "firmas"
			   : text_same(list, "copias") ? "entregas"
						       : "adjuntos";
	struct table t;

	if (store_view_of(s, view, session, &t, f) < 0)
		return -1;
	listing_write(&t, format, NULL, 0, out);
	table_free(&t);
	return 0;
}

static int read_acta(
    struct cli *c, const struct args *a, long session, const char *list, struct fault *f)
{
	enum listing_format format;
	struct buf out = BUF_EMPTY;
	struct desk_acta acta;
	struct store *store;
	int answer;

	if (listing_format(args_get(a, "formato"), &format, f) < 0 ||
	    cli_store(c, STORE_READ, &store, f) < 0)
		return -1;
	answer = acta_outside(store, session, &acta, f);
	if (answer == 0) {
		if (format == LISTING_TEXT)
			show(&acta, list, cli_width(c), &out);
		else
			answer = list_view(store, session, list, format, &out, f);
		desk_acta_clear(&acta);
	}
	store_close(store); /* before a byte is written: a paused reader must not hold the writer */
	if (answer == 0)
		answer = cli_output(c, args_get(a, "salida"), buf_str(&out), out.len, f);
	buf_clear(&out);
	return answer;
}

static bool is_list(const char *word)
{
	return text_same(word, "firmas") || text_same(word, "copias") ||
	       text_same(word, "adjuntos");
}

int cmd_acta(struct cli *c, const struct args *a, struct fault *f)
{
	long session;

	if (check_utf8(a, f) < 0 ||
	    args_number(a->word[0], "el número de una sesión", &session, f) < 0)
		return -1;
	if (a->n_words == 1)
		return read_acta(c, a, session, NULL, f);
	if (a->n_words == 2 && is_list(a->word[1]))
		return read_acta(c, a, session, a->word[1], f);
	return write_acta(c, a, session, f);
}
