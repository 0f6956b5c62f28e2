#!/bin/sh
# Every screen of src/tui says in `?` what it is for.
set -u
cd "${srcdir:-.}/src/tui" || exit 99
awk '
/^(static )?const struct (view_kind|face) [a-z_]+ = \{/ { name = $0; sub(/ = .*/, "", name); sub(/.* /, "", name); help = 0; kinds++ }
/^\t\.(help|about) =/ { help = 1 }
/^};/ { if (name != "" && !help && name != "help_kind") { print FILENAME ": " name " has no help"; bad = 1 } name = "" }
END { if (kinds < 12) { print "only " kinds + 0 " screens were found"; bad = 1 } exit bad }
' ./*.c
