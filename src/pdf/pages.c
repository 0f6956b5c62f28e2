#include "config.h"

#include "pdf/pages.h"

#include "base/mem.h"

/* The first piece after `start` that a sheet which begins there cannot hold; n: there is none. */
static size_t overflow(const struct piece *v, size_t n, size_t start, double room)
{
	double used = v[start].height + (v[start].head != NULL ? v[start].head->height : 0);
	size_t i = start + 1;

	/* Sums of fractions: a hundredth of a point more is no overflow. */
	while (i < n && !v[i].sheet && used + v[i].gap + v[i].height <= room + .01) {
		used += v[i].gap + v[i].height;
		i++;
	}
	return i;
}

/* The last place in (start, end] where nothing stronger than `bond` is broken; start: none. */
static size_t break_before(const struct piece *v, size_t start, size_t end, enum bond bond)
{
	while (end > start && v[end - 1].bond > bond)
		end--;
	return end;
}

/* Does what begins at i fit on a sheet as far as the next place without a bond? */
static bool fits(const struct piece *v, size_t n, size_t i, double room)
{
	size_t end = overflow(v, n, i, room);

	return end == n || v[end].sheet || break_before(v, i, end, BOND_NONE) > i;
}

static size_t next_sheet(const struct piece *v, size_t n, size_t start, double room)
{
	size_t end = overflow(v, n, start, room), free_at, weak_at;

	if (end == n || v[end].sheet)
		return end;
	free_at = break_before(v, start, end, BOND_NONE);
	if (free_at > start && fits(v, n, free_at, room))
		return free_at;
	weak_at = break_before(v, start, end, BOND_WEAK);
	if (weak_at > start)
		return weak_at;
	return free_at > start ? free_at : end;
}

size_t pages_divide(const struct piece *v, size_t n, double room, size_t **first)
{
	size_t sheets = 0, cap = 0;

	*first = NULL;
	for (size_t at = 0; at < n || sheets == 0; at = next_sheet(v, n, at, room)) {
		*first = xgrow(*first, sheets, &cap, sizeof **first);
		(*first)[sheets++] = at;
		if (n == 0)
			break;
	}
	return sheets;
}
