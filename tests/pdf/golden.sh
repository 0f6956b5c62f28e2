#!/bin/sh
# The paper that has everything of each kind, laid out as it was when somebody looked at it.
. "${srcdir:-.}/tests/pdf/lib.sh"
papers=${srcdir:-.}/tests/papers/formas golden=${srcdir:-.}/tests/pdf/todo.txt

set_paper todo <"$papers/todo.md"
pdftotext -layout "$top/todo.pdf" - | tr '\f' '=' >"$top/todo.txt"
if [ -n "${REGENERATE:-}" ]; then
	cp "$top/todo.txt" "$golden"
fi
diff -u "$golden" "$top/todo.txt" || bad=1
exit $bad
