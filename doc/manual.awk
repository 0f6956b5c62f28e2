# manual.awk: doc/manual.md as a page of man (section 7). What it understands is all that
# the manual uses: "## " a task, "- " and "1. " lists, four spaces an order to type, {P presente} a key.
function plain(s) {
	gsub(/\\/, "\\\\", s)
	return s
}
# {P presente}: P (presente). {? receso}: ? «receso». {Enter}: Enter. As app/manual.c does.
function keys(s,    out, inside, key, words) {
	while (match(s, /\{[^}]*\}/)) {
		out = out substr(s, 1, RSTART - 1)
		inside = substr(s, RSTART + 1, RLENGTH - 2)
		s = substr(s, RSTART + RLENGTH)
		key = inside
		words = ""
		if (index(inside, " ") > 0) {
			key = substr(inside, 1, index(inside, " ") - 1)
			words = substr(inside, index(inside, " ") + 1)
		}
		out = out "\\fB" key "\\fP"
		if (words != "")
			out = out (key == "?" ? " «" words "»" : " (" words ")")
	}
	return out s
}
function text(s) {
	s = keys(plain(s))
	if (s ~ /^[.']/)
		s = "\\&" s
	print s
}
function leave_code() {
	if (code)
		print ".fi\n.RE"
	code = 0
}
BEGIN {
	print ".\\\" Made from manual.md by manual.awk."
	print ".TH SESIONA\\-MANUAL 7 \"\" \"Sesiona " version "\" \"Manual de Sesiona\""
	print ".nh\n.ad l\n.SH NOMBRE\nsesiona\\-manual \\- qué hacer en cada caso con Sesiona"
}
/^# / { next }
/^## / { leave_code(); print ".SH " substr($0, 4); next }
/^    / {
	if (!code)
		print ".RS\n.nf"
	code = 1
	line = plain(substr($0, 5))
	gsub(/-/, "\\-", line)
	print line
	next
}
{ leave_code() }
/^$/ { print ".PP"; next }
/^- / { print ".IP \\(bu 2"; text(substr($0, 3)); next }
/^[0-9]+\. / {
	n = index($0, ". ")
	print ".IP " substr($0, 1, n) " 3"
	text(substr($0, n + 2))
	next
}
{ sub(/^ +/, ""); text($0) }
END {
	leave_code()
	print ".SH VÉASE TAMBIÉN\n.BR sesiona (1),\n.BR sesiona.ini (5)"
}
