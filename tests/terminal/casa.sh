# casa.sh: houses to walk through, as lines of the shell that tests read (see house.h).
#
# Every text in them is longer than any place on the screen and begins with Þ and ends with þ,
# so that whoever sees a Þ can tell whether the rest is there, or is said to be missing.

largo() {
	printf 'Þ%s, con tantas palabras que no caben en un renglón de ciento treinta y dos columnas ni en los dos o tres que a veces hay para leerloþ' "$1"
}

# NOMBRE NAME: of somebody; the mark is in the surnames, which are shown alone in places.
nombre() {
	printf '%s Þ%s-de-la-Garza-y-Villavicencio Echeverría-Santillán-de-los-Montesþ' "$1" "$2"
}

casa_padron() {
	lugar=0
	echo 'Lugar,Tipo de integrante,Carácter,Tratamiento,Nombre,Cargo,Representante,Datos de contacto,Desde'
	for apellido in Ibarra Equihua Núñez Campos Güemes Chávez Pureco; do
		lugar=$((lugar + 1))
		tipo="ÞRepresentación $lugar de la sociedad civil organizada del municipioþ"
		for caracter in titular suplente; do
			echo "$lugar,$tipo,$caracter,Lic.,$(nombre $caracter $apellido),\"$(largo Cargo)\",\"$(largo "Grupo $lugar")\",,2024-09-01"
		done
	done
	echo ",Facilitador,,Lic.,$(nombre Amalia Villanueva),Titular,Presidencia,,2024-09-01"
}

casa_orden() {
	echo "[informativo] $(largo 'Avance de los compromisos')"
	largo 'Publicación mensual'
	echo
	largo 'Convenio de servicio social'
	echo
	largo 'Reparación de la fuente'
	echo
	echo "[remoción 7 por 2,5] $(largo 'Remoción del lugar siete')"
}

# The acts of a session, all kinds of them; `casa_dictado HOUR` ends with the first of that hour.
casa_actos() {
	cat <<-FIN
	@10:05 abrir $(largo Sala)
	@10:06 presente 1
	@10:06 presente 2
	@10:06 presente 3 suplente
	@10:06 ausente 4 $(largo Comisión)
	@10:06 presente 5
	@10:06 ausente 6
	@10:07 observador $(nombre Marina Soto) | $(largo Colectivo)
	@10:08 presente 7
	@10:09 quorum
	@10:10 agregar 4 | $(largo 'Punto agregado') | decisión
	@10:11 objetar 2 $(largo Orden)
	@10:12 conforme 2
	@10:12 consenso
	@10:13 aprobar_orden
	@10:14 punto 3
	@10:15 cerrar_punto
	@10:16 punto 5
	@10:17 palabra facilitador | $(largo 'Presenta el avance')
	@10:18 palabra 5 | $(largo 'Pide que se publique')
	@10:19 cerrar_punto
	@10:19 punto 4
	@10:19 diferir $(largo 'Falta información')
	@10:20 punto 6
	@10:21 propuesta $(largo 'Publicar cada mes')
	@10:22 consenso
	@10:23 acuerdo $(largo 'Publicar cada mes') | $(largo Autoridad) | 2026-03-20
	@10:24 cerrar_punto
	@10:25 punto 7
	@10:26 propuesta $(largo 'Firmar el convenio')
	@10:27 excusa 5 $(largo 'Labora en el instituto')
	@10:28 objetar 2 $(largo 'No hay presupuesto')
	@10:29 votacion
	@10:30 votar 1 favor
	@10:30 votar 2 contra
	@10:30 votar 3 favor
	@10:31 votar 7 abstencion
	@10:32 cerrar_votacion
	@10:33 acuerdo $(largo 'Firmar el convenio') | Academia | próxima sesión
	@10:34 voto_particular 2 | $(largo 'Debió presentarse')
	@10:35 cerrar_punto
	@10:36 receso
	@10:37 reanudar
	@10:38 punto 8
	@10:39 propuesta $(largo 'Reparar la fuente')
	@10:40 objetar 5
	@10:41 votacion
	@10:42 votar 1 favor
	@10:42 votar 2 contra
	@10:42 votar 3 favor
	@10:42 votar 5 contra
	@10:43 votar 7 abstencion
	@10:44 cerrar_votacion
	@10:45 diferir $(largo 'Sin mayoría')
	@10:46 punto 9
	@10:47 propuesta $(largo 'Remover a quien ocupa el lugar')
	@10:48 palabra 7 | $(largo 'Se defiende')
	@10:49 votacion
	@10:50 votar 1 favor
	@10:50 votar resto favor
	@10:51 cerrar_votacion
	@10:52 cerrar_punto
	@10:53 punto 10
	@10:54 agregar 10 | $(largo 'Asunto general')
	@10:55 punto 10.1
	@10:56 cerrar_punto
	@10:57 cerrar_punto
	@10:58 anexo $(largo Fotografías)
	@10:59 nota $(largo 'Se retira la prensa')
	@11:00 aprobar_acta
	@11:01 clausurar
	FIN
}

# casa_sesion NUMBER DATE: planned. casa_dictado NUMBER HOUR: dictated up to there.
casa_sesion() {
	casa_orden >orden.txt
	s nueva --tipo ordinaria --fecha "$2 10:00" --sede "$(largo Sala)" --orden orden.txt >/dev/null
}

casa_dictado() {
	casa_actos | sed "/^@$2/q" | sed "s/^@/@$3 /" | s dictado $1 --estricto >dictado || { tail -3 dictado; return 1; }
}

casa_organismo() {
	casa_padron >padron.csv && s padron importar padron.csv
}

casa_anteriores() {
	{
		echo 'folio,acuerdo,responsable,vence,estado,fecha'
		echo "CM/2024-07,\"$(largo 'Publicar el censo')\",\"$(largo Autoridad)\",2026-03-17,pendiente,2024-05-02"
		echo "CM/2024-08,\"$(largo 'Señalizar el jardín')\",\"$(largo Academia)\",2026-03-29,en proceso,2024-05-02"
		echo "CM/2024-09,\"$(largo 'Sustituir luminarias')\",,,cumplido,2024-06-01"
	} >anteriores.csv && s acuerdos importar anteriores.csv
}

# casa_fin NUMBER ACT DATE: ended by that act, with its reason.
casa_fin() {
	echo "@$3 10:50 $2 $(largo Motivo)" | s dictado $1 --estricto >dictado || { tail -3 dictado; return 1; }
}
