#!/bin/sh
# places: where one may not write, or there is no room — a read-only folder, a file and a
# medium that are read-only, a disk of 300 KiB. Needs mounts of its own: root, or a
# system that lends them to anybody (unshare -r); else it is skipped.
set -u
: "${SESIONA_BIN:=$PWD/sesiona}" "${SESIONA_DATOS:=$(cd "${srcdir:-.}/conf" && pwd)}"
export SESIONA_BIN SESIONA_DATOS
if [ "${1:-}" != dentro ]; then
	top=$(mktemp -d) || exit 99
	as=; [ "$(id -u)" = 0 ] || as=-r
	unshare $as -m true 2>/dev/null || { rm -rf "$top"; exit 77; }
	unshare $as -m sh "$0" dentro "$top"
	status=$?
	rm -rf "$top"
	exit $status
fi
top=$2
LC_ALL=C.UTF-8 HOME=$top SESIONA_AHORA=2026-03-25T10:00:00-06:00
export LC_ALL HOME SESIONA_AHORA
unset XDG_DATA_HOME XDG_CONFIG_HOME
trap '' XFSZ
failures=0

# expect STATUS 'WORDS that its answer has' COMMAND…
expect() {
	status=$1 words=$2
	shift 2
	"$@" >"$top/out" 2>&1 </dev/null
	got=$?
	if [ $got -ne "$status" ] || ! grep -qF -- "$words" "$top/out"; then
		echo "FAIL: $* -> [$got], expected [$status] $words"
		sed 's/^/  /' "$top/out"
		failures=$((failures + 1))
	fi
}
s() { "$SESIONA_BIN" --base "$@"; }
dictate() { "$SESIONA_BIN" --base "$1" dictado 1 <"$2"; }

mkdir "$top/disco" "$top/chico"
mount -t tmpfs -o size=4m,mode=755 none "$top/disco" || exit 77
cd "$top/disco" || exit 99
s x.db padron importar "$SESIONA_DATOS/ejemplo/padron.csv" >/dev/null
s x.db nueva --tipo ordinaria --fecha '2026-03-25 10:00' --orden "$SESIONA_DATOS/ejemplo/orden.txt" >/dev/null
head -40 "$SESIONA_DATOS/ejemplo/sesion.txt" >mitad.txt
expect 0 'ok 10 ' dictate x.db mitad.txt

# What a power cut leaves: the file half written, and the journal that undoes it.
mkdir cortada && cp x.db cortada/ && (cd cortada && printf '%s\n' 'PRAGMA synchronous = OFF;' \
	'PRAGMA cache_spill = 1; PRAGMA cache_size = 1; BEGIN IMMEDIATE;' \
	"UPDATE person SET name = name || hex(zeroblob(3000));" '.shell kill -9 $PPID' |
	sqlite3 x.db) >/dev/null 2>&1
[ -s cortada/x.db-journal ] || { echo 'FAIL: no journal was left'; failures=1; }

# ---- a medium that nobody can write ------------------------------------------------------
mount -o remount,ro "$top/disco" || exit 77
expect 0 'Todo en orden' s x.db verificar
expect 0 'Acta de la' s x.db papel acta
expect 0 '@2026' s x.db dictado 1 --exportar
expect 0 'Respaldo hecho' s x.db respaldo "$top/copia.db"
expect 3 'es de sólo lectura' dictate x.db mitad.txt
expect 3 'es de sólo lectura' s x.db padron importar "$SESIONA_DATOS/ejemplo/padron.csv"
expect 3 'es de sólo lectura' s x.db papel acta -o acta.md
expect 3 'es de sólo lectura' s x.db respaldo copia.db
expect 3 'es de sólo lectura' s x.db paquete 1 paquete
expect 0 'sha256sum -c' s x.db paquete 1 "$top/paquete"
expect 3 'cópiela al disco' s cortada/x.db acuerdos
expect 3 'cópiela al disco' s cortada/x.db verificar
mount -o remount,rw "$top/disco" || exit 99

# ---- a journal that waits -------------------------------------------------------------------
mount --bind cortada cortada && mount -o remount,bind,ro cortada || exit 99
expect 3 'cópiela al disco' s cortada/x.db acuerdos
umount cortada
chmod 444 cortada/x.db
expect 3 'recuperando' s cortada/x.db acuerdos
chmod 644 cortada/x.db
expect 3 'recuperando' s cortada/x.db acuerdos
expect 0 'Todo en orden' s cortada/x.db verificar
expect 0 'Folio' s cortada/x.db acuerdos
[ ! -e cortada/x.db-journal ] || { echo 'FAIL: the journal is still there'; failures=1; }

# ---- a full disk -------------------------------------------------------------------------------
mount -t tmpfs -o size=360k none "$top/chico" || exit 77
cp x.db "$top/chico" && cd "$top/chico" || exit 99
i=0
while [ $i -lt 40 ]; do
	printf '@11:30 nota %05000d\n' $i
	i=$((i + 1))
done >"$top/largo.txt"
expect 3 'no hay espacio en el disco' dictate x.db "$top/largo.txt"
grep -c '^ok' "$top/out" >"$top/answered"
expect 0 'Todo en orden' s x.db verificar
s x.db dictado 1 --exportar | grep -c ' nota 0' >"$top/kept"
[ "$(cat "$top/answered")" = "$(cat "$top/kept")" ] || { echo "FAIL: not what was answered"; failures=1; }
cat /dev/zero >relleno 2>/dev/null
expect 0 'Todo en orden' s x.db verificar
expect 3 'no queda espacio' s x.db papel acta -o acta.md
expect 3 'espacio' s x.db respaldo copia.db
expect 3 'no queda espacio' s x.db paquete 1 paquete
rm relleno
[ "$(ls)" = x.db ] || { echo "FAIL: left behind: $(ls)"; failures=1; }
mount -o remount,size=4m "$top/chico"
tail -n +$(($(cat "$top/kept") + 1)) "$top/largo.txt" >"$top/resto.txt"
expect 0 'ok ' dictate x.db "$top/resto.txt"
expect 0 'Todo en orden' s x.db verificar
expect 0 'Respaldo hecho' s x.db respaldo copia.db

# ---- somebody who may not write -----------------------------------------------------------------
cd "$top" && chmod 755 "$top" disco && cp disco/x.db . && chmod 644 x.db
mkdir -m 755 cerrada && cp x.db cerrada && chmod 444 cerrada/x.db && chmod 555 cerrada
mkdir -m 777 abierta && cp x.db abierta && chmod 444 abierta/x.db
nobody() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
if nobody "$SESIONA_BIN" --version >/dev/null 2>&1 && nobody test -r "$SESIONA_DATOS/sesiona.ini"; then
	n() { nobody "$SESIONA_BIN" --base "$@"; }
	expect 0 'Folio' n cerrada/x.db acuerdos
	expect 0 'Todo en orden' n cerrada/x.db verificar
	expect 0 'Acta de la' n cerrada/x.db papel acta
	expect 3 'cerrada/x.db.candado: no hay permiso' n cerrada/x.db dictado 1
	expect 3 'cerrada/otra.db.candado: no hay permiso' n cerrada/otra.db padron importar "$SESIONA_DATOS/ejemplo/padron.csv"
	expect 3 'no hay permiso' n x.db respaldo cerrada/copia.db
	expect 3 'no hay permiso' n x.db papel acta -o cerrada/acta.md
	expect 3 'está en sólo lectura' n abierta/x.db dictado 1
	chmod 600 abierta/x.db
	expect 3 'no hay permiso' n abierta/x.db acuerdos
	[ "$(ls abierta)" = x.db ] || { echo 'FAIL: left behind'; failures=1; }
fi
chmod 755 cerrada
[ $failures -eq 0 ]
