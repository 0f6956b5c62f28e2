#!/bin/sh
# arrows — does each room of src/ reach only the rooms that it may?
#
# Reads the #include lines of src/, and what libdomain.a asks of others (nm -u).
# First it shows that it can fail: each fault planted in a small tree must be told.
set -u
LC_ALL=C
export LC_ALL

# includes TREE: prints each forbidden #include below TREE/src; status 1 if there is one.
includes() (
	cd "$1/src" || exit 1
	find . -name '*.[ch]' -o -name '*.def' | sort | xargs awk '
	BEGIN {
		may["base"] = "base"
		may["domain"] = "domain base"
		may["store"] = "store domain base"
		may["papers"] = "papers base"
		may["pdf"] = "pdf base"		# and papers/doc.h, papers/sheet.h
		may["app"] = "app store papers domain base"
		may["tui"] = "tui app domain base"
		may["main"] = "app tui base"	# the files of src/ itself
	}
	function complain(what) {
		print "src/" substr(FILENAME, 3) ":" FNR ": " what
		bad = 1
	}
	FNR == 1 {
		room = split(FILENAME, part, "/") > 2 ? part[2] : "main"
		if (!(room in may))
			complain("the room " room " is not in tests/arrows.sh")
	}
	/^[ \t]*#[ \t]*include/ && match($0, /[<"][^>"]*[>"]/) {
		quoted = substr($0, RSTART, 1) == "\""
		name = substr($0, RSTART + 1, RLENGTH - 2)
		to = index(name, "/") ? substr(name, 1, index(name, "/") - 1) : ""
		if (to in may) {
			if (!index(" " may[room] " ", " " to " ") && !(room == "pdf" && name ~ /^papers\/(doc|sheet)[.]h$/))
				complain(room " must not include " name)
		} else if (quoted && name != "config.h") {
			complain(name " is not named from a room of src/")
		} else if (name ~ /^sqlite3/ && room != "store") {
			complain("only store includes " name)
		} else if (name ~ /curses|^term[.]h|^panel|^form|^menu/ && room != "tui") {
			complain("only tui includes " name)
		} else if (name ~ /^(pango|cairo|glib|qrencode)/ && room != "pdf") {
			complain("only pdf includes " name)
		} else if (room == "domain" && name ~ /^(stdio|time|unistd|fcntl|sys\/.*)[.]h|^sys\//) {
			complain("the domain is pure: " name)
		}
	}
	END { exit bad }'
)

# symbols: reads `nm -u` and prints each symbol that a pure room may not ask for; status 1
# if there is one. snprintf and vsnprintf write to memory only.
symbols() {
	awk '
	$1 == "U" {
		name = $2
		sub(/^_+/, "", name)	# __printf_chk, __localtime64_r …
		sub(/_chk$/, "", name)
		sub(/64/, "", name)
		if (name ~ /^(time|clock|clock_gettime|gettimeofday|tzset|mktime|timegm|strftime)$/ ||
		    name ~ /^(localtime|gmtime|ctime|asctime)(_r)?$/ ||
		    name ~ /^(std(in|out|err)|f?(open|close|read|write)|fdopen|freopen|openat|popen)$/ ||
		    name ~ /^(v?[fd]?printf|v?f?scanf|f?put[sc]|putchar|f?get[sc]|getline|perror)$/ ||
		    name ~ /^(getenv|setenv|random|rand|exit|abort|unlink|rename)$/ ||
		    name ~ /^sqlite3_/ ||
		    name ~ /^(initscr|newterm|endwin|stdscr|curscr|doupdate|newwin|newpad|delwin)$/ ||
		    name ~ /^(mv)?w(add|ins|get|move|print|refresh|noutrefresh|clr|clear|erase|attr)/) {
			print "libdomain.a asks for " $2
			bad = 1
		}
	}
	END { exit bad }'
}

# ---- can it fail? ----------------------------------------------------------------

plant=$(mktemp -d) || exit 99
trap 'rm -rf "$plant"' EXIT
wrong=0

fault() {
	echo "arrows.sh itself: $*"
	wrong=1
}

# planted FILE LINE: a tree of that one line must be refused.
planted() {
	rm -rf "$plant/src"
	mkdir -p "$plant/src/$(dirname "$1")"
	printf '%s\n' "$2" >"$plant/src/$1"
	includes "$plant" >/dev/null && fault "$1 passed with $2"
}

planted domain/a.c '#include <stdio.h>'
planted domain/a.h '  #  include <time.h>'
planted domain/a.c '#include <sys/stat.h>'
planted domain/a.c '#include <sqlite3.h>'
planted domain/a.def '#include <ncurses.h>'
planted domain/a.c '#include "store/store.h"'
planted tui/a.c '#include "store/store.h"'
planted tui/a.c '#include <store/store.h>'
planted tui/a.c '#include <sqlite3.h>'
planted app/a.c '#include "tui/view.h"'
planted app/a.c '#include <ncursesw/curses.h>'
planted papers/a.c '#include "store/store.h"'
planted store/a.c '#include "papers/rows.h"'
planted pdf/a.c '#include "papers/markdown.h"'
planted app/a.c '#include "pdf/sheets.h"'
planted papers/a.c '#include <cairo.h>'
planted base/a.c '#include "domain/act.h"'
planted main.c '#include "store/store.h"'
planted tui/a.c '#include "../store/store.h"'
planted tui/deep/a.c '#include "view.h"'
planted cellar/a.c '#include <string.h>'

for name in time __localtime64_r clock_gettime fopen64 printf __fprintf_chk stderr \
    sqlite3_step waddnwstr mvwaddstr stdscr; do
	printf '                 U %s\n' "$name" | symbols >/dev/null && fault "$name passed"
done

rm -rf "$plant/src"
mkdir -p "$plant/src/domain" "$plant/src/pdf" "$plant/src/tui"
printf '#include "%s"\n' config.h domain/act.h base/buf.h >"$plant/src/domain/a.c"
printf '#include <%s>\n' ncurses.h stdio.h time.h >"$plant/src/tui/a.c"
printf '#include %s\n' '"papers/doc.h"' '"base/buf.h"' '<pango/pangocairo.h>' >"$plant/src/pdf/a.c"
includes "$plant" || fault 'what is right was refused'
printf '                 U %s\n' snprintf __vsnprintf_chk strcmp when_format words_date \
    text_same meeting_time | symbols || fault 'what is right was refused'

[ "$wrong" -eq 0 ] || exit 99

# ---- the house itself ------------------------------------------------------------

includes "${srcdir:-.}" || wrong=1
if [ -f libdomain.a ]; then
	nm -u libdomain.a >"$plant/asked" || exit 99
	grep -q ' U ' "$plant/asked" || { echo 'nm -u libdomain.a tells nothing'; exit 99; }
	symbols <"$plant/asked" || wrong=1
fi
exit "$wrong"
