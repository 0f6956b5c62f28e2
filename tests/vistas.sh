#!/bin/sh
# doc/vistas.md tells every public view and every column of it, and no other.
set -u
srcdir=${srcdir:-.}
command -v sqlite3 >/dev/null || exit 77
top=$(mktemp -d) || exit 99
trap 'rm -rf "$top"' EXIT

# The views of the closed list, each column as sqlite tells it.
cat "$srcdir/src/store/schema.sql" "$srcdir/src/store/views.sql" | sqlite3 "$top/x.db" || exit 99
sed -n 's/^VIEW(\([a-z_]*\),.*/\1/p' "$srcdir/src/store/views.def" | while read -r view; do
	sqlite3 "$top/x.db" "SELECT '$view.' || name FROM pragma_table_info('$view')"
done | sort >"$top/real"
sed -n -e 's/^## \([a-z_]*\)$/view \1/p' -e 's/^- `\([a-z_0-9]*\)`: .*/\1/p' "$srcdir/doc/vistas.md" |
	awk '$1 == "view" { view = $2; next } view != "" { print view "." $1 }' | sort >"$top/told"
[ "$(wc -l <"$top/real")" -gt 100 ] || exit 99
# < a column that is not explained; > one that is not there
diff "$top/real" "$top/told"
