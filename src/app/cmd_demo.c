#include "config.h"

#include <stdlib.h>

#include "app/cmd.h"
#include "app/sample.h"

/* The path alone goes to `out`, for scripts; what to do with it, to whoever looks. */
int cmd_demo(struct cli *c, const struct args *a, struct fault *f)
{
	char *path;

	(void)a;
	if (sample_make(&c->settings, c->env, &path, f) < 0)
		return -1;
	fprintf(c->out, "%s\n", path);
	fprintf(c->err, "Para verla: sesiona --base %s\n", path);
	free(path);
	return 0;
}
