# ajustes.awk: conf/sesiona.ini, which is made of src/app/settings.def, as a page of man (section 5).
function plain(s) {
	gsub(/\\/, "\\\\", s)
	gsub(/-/, "\\-", s)
	if (s ~ /^[.']/)
		s = "\\&" s
	return s
}
BEGIN {
	print ".\\\" Made from conf/sesiona.ini by ajustes.awk."
	print ".TH SESIONA.INI 5 \"\" \"Sesiona " version "\" \"Formatos de archivo\""
	print ".nh\n.ad l\n.SH NOMBRE\nsesiona.ini \\- los ajustes de Sesiona"
	print ".SH DESCRIPCIÓN\nSe lee el primero que haya de estos archivos:"
	print ".IP \\(bu 2\nel que se indica con\n.BR \\-\\-conf ;"
	print ".IP \\(bu 2\n.IR ~/.config/sesiona/sesiona.ini ,\nel de cada usuario;"
	print ".IP \\(bu 2\n.IR " sysconfdir "/sesiona/sesiona.ini ,\nel de la máquina;"
	print ".IP \\(bu 2\nel que viene con el programa, que dice lo mismo que esta página."
	print ".PP\nCada renglón es una\n.I clave\\~=\\~valor\nbajo el nombre de su sección entre corchetes. Un valor"
	print "con espacios, «;» o «#» va entre comillas. Lo que no se escribe vale lo que aquí se indica. Un"
	print "archivo con un error se rechaza entero, y se dice en qué línea está y qué se esperaba."
	print ".PP\nUna sesión conserva las reglas que regían al abrirse; cambiar los ajustes después no la cambia."
	print ".PP\n.B sesiona ajustes\nescribe los que están en vigor, en esta misma forma."
	print ".SH AJUSTES"
}
/^\[/ { print ".SS " $0; n = 0; next }
/^# / { said[++n] = substr($0, 3); next }
/^$/ { n = 0; next }
/=/ {
	at = index($0, " = ")
	value = substr($0, at + 3)
	print ".TP\n.B " plain(substr($0, 1, at - 1))
	for (i = 1; i <= n; i++)
		print plain(said[i]) "\n.br"
	print (value == "\"\"" ? "Si no se escribe, vacío." : "Si no se escribe: \\fB" plain(value) "\\fP.")
	n = 0
}
END { print ".SH VÉASE TAMBIÉN\n.BR sesiona (1),\n.BR sesiona\\-manual (7)" }
