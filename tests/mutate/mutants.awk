# mutants.awk FILE.c — every way that this house's mutation check makes a file wrong, one a line:
#
#	line <TAB> column <TAB> length <TAB> what stands there instead
#
# Text is replaced in one line. Strings, comments and the preprocessor's lines are left alone. Bytes,
# not characters: LC_ALL=C.

BEGIN {
	split("== != <= >= && || ++ -- += -= |= &=", from, " ")
	split("!= == < > || && -- ++ -= += &= |=", to, " ")
	for (i = 1; i in from; i++)
		twin[from[i]] = to[i]
}

function emit(at, len, text)
{
	printf "%d\t%d\t%d\t%s\n", NR, at, len, text
}

# The line with comments, strings and characters blanked, so that columns stay.
function blank(s,    i, c, two, out, quote)
{
	out = ""
	quote = ""
	for (i = 1; i <= length(s); i++) {
		c = substr(s, i, 1)
		two = substr(s, i, 2)
		if (in_comment) {
			if (two == "*/") {
				in_comment = 0
				out = out " "
				i++
			}
			out = out " "
		} else if (quote != "") {
			if (c == "\\") {
				out = out "\""
				i++
			} else if (c == quote) {
				quote = ""
			}
			out = out "\""
		} else if (two == "/*") {
			in_comment = 1
			out = out "  "
			i++
		} else if (c == "\"" || c == "'") {
			quote = c
			out = out "\""
		} else {
			out = out c
		}
	}
	return out
}

# Where the parenthesis that opens at `at` closes in s; 0 if not there.
function closing(s, at,    depth, c)
{
	for (depth = 0; at <= length(s); at++) {
		c = substr(s, at, 1)
		depth += c == "(" ? 1 : c == ")" ? -1 : 0
		if (depth == 0)
			return at
	}
	return 0
}

# A condition that always holds, that never does.
function conditions(s,    at, rest, word, open, close_at)
{
	at = 1
	while (match(rest = substr(s, at), /(^|[^a-z_])(if|while) \(/)) {
		word = substr(rest, RSTART, RLENGTH)
		open = at + RSTART + RLENGTH - 2
		close_at = closing(s, open)
		if (close_at > 0) {
			if (word ~ /if/)
				emit(open, close_at - open + 1, "(1)")
			emit(open, close_at - open + 1, "(0)")
		}
		at = open + 1
	}
}

# What stands before `at`: an operand (then - and + have two sides) or not.
function operand_before(s, at)
{
	sub(/ +$/, "", s)
	return substr(s, 1, at - 1) ~ /[A-Za-z0-9_)\]"] *$/ && substr(s, 1, at - 1) !~ /(return|case) *$/
}

function operators(s,    i, c, two)
{
	for (i = 1; i <= length(s); i++) {
		two = substr(s, i, 2)
		c = substr(s, i, 1)
		if (two == "->" || two == "<<" || two == ">>") {
			i++
		} else if (two in twin) {
			emit(i, 2, twin[two])
			i++
		} else if (c == "<" || c == ">") {
			emit(i, 1, c "=")
		} else if (c == "!") {
			emit(i, 1, "")
		} else if ((c == "+" || c == "-") && operand_before(s, i)) {
			emit(i, 1, c == "+" ? "-" : "+")
		} else if (substr(s, i, 3) == " * " || substr(s, i, 3) == " / " || substr(s, i, 3) == " % ") {
			emit(i, 3, substr(s, i + 1, 1) == "*" ? " / " : " * ")
		} else if (substr(s, i, 3) == " ? ") {
			emit(i, 3, " == 0 ? ")
			i += 2
		}
	}
}

function constants(s,    at, rest, n)
{
	at = 1
	while (match(rest = substr(s, at), /(^|[^A-Za-z0-9_.])[0-9]+([^A-Za-z0-9_.]|$)/)) {
		at += RSTART - 1
		if (substr(s, at, 1) !~ /[0-9]/)
			at++
		n = substr(s, at)
		sub(/[^0-9].*/, "", n)
		emit(at, length(n), n + 1)
		if (n + 0 == 1)
			emit(at, 1, "0")
		at += length(n)
	}
	at = 1
	while (match(rest = substr(s, at), /(^|[^A-Za-z0-9_])(true|false)([^A-Za-z0-9_]|$)/)) {
		at += RSTART - 1
		if (substr(s, at, 1) !~ /[tf]/)
			at++
		if (substr(s, at, 4) == "true")
			emit(at, 4, "false")
		else
			emit(at, 5, "true")
		at += 4
	}
}

# A statement of one line that is not there. Not one that a former line began.
function statements(s, before,    indent)
{
	if (before !~ /([;{}:)]|else|^) *$/)
		return
	match(s, /^\t*/)
	indent = RLENGTH
	if (indent == 0 || s !~ /; *$/)
		return
	if (s ~ /^\t+(\*|\(\*)?[a-z_][][A-Za-z0-9_>.-]*(\)|\([^)]*\))?[][A-Za-z0-9_>.-]* ?([-+|&*]?= |\(|\+\+|--)/ ||
	    s ~ /^\t+(break|continue|return);/)
		emit(indent + 1, length(s) - indent, ";")
}

# Room for more is no mistake: what is between the brackets of a declaration is left alone.
function no_sizes(s,    head, at)
{
	if (s !~ /^\t*(static )?(const )?(unsigned )?(struct )?[a-z_0-9]+ \**[a-z_]+\[[^]]+\]/)
		return s
	at = index(s, "=")
	head = at > 0 ? substr(s, 1, at - 1) : s
	while (match(head, /\[[^]~]+\]/))
		head = substr(head, 1, RSTART) filler(RLENGTH - 2) substr(head, RSTART + RLENGTH - 1)
	return head (at > 0 ? substr(s, at) : "")
}

function filler(n,    out)
{
	for (out = ""; n > 0; n--)
		out = out "~"
	return out
}

{
	s = no_sizes(blank($0))
	if (s ~ /^[ \t]*#/ || directive) {
		directive = $0 ~ /\\$/
		next
	}
	conditions(s)
	operators(s)
	constants(s)
	statements(s, before)
	if (s !~ /^[ \t]*$/)
		before = s
}
