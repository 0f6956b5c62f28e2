#!/bin/sh
# The launcher: a terminal gets large letters and the program with its arguments; a failure
# stays in sight; without windows it is this very terminal. The terminals here are stand-ins.
set -u
script=${srcdir:-.}/conf/escritorio/sesiona-ventana
top=$(mktemp -d) || exit 99
trap 'rm -rf "$top"' EXIT
mkdir "$top/bin"
for tool in sh dirname sed cat; do
	ln -s "$(command -v $tool)" "$top/bin/$tool"
done
cp "$script" "$top/bin/"
fails=0

stub() {
	cat >"$top/bin/$1" && chmod +x "$top/bin/$1"
}
# check WHAT EXPECTED: the words that the last run answered must contain it
check() {
	case $answer in
	*"$2"*) ;;
	*)
		echo "$1: expected «$2» in: $answer"
		fails=1
		;;
	esac
}
run() {
	answer=$(env -i PATH="$top/bin" "$@" 2>&1 </dev/null)
}

stub sesiona <<'F'
#!/bin/sh
echo "sesiona:$#:$*"
exit "${FIN:-0}"
F
run sesiona-ventana --base 'mi base.db'
check 'without windows' 'sesiona:2:--base mi base.db'
run DISPLAY=:9 sesiona-ventana
check 'no terminal' 'no se encontró ninguna terminal'

stub xterm <<'F'
#!/bin/sh
printf '%s\n' "$*" | sed 's/ -e .*//'
while [ "$1" != -e ]; do shift; done
shift
"$@"
F
run DISPLAY=:9 sesiona-ventana --base 'mi base.db'
check 'large letters' '-fs 18'
check 'its arguments' 'sesiona:2:--base mi base.db'
case $answer in *Oprima*) echo 'asks though it ended well'; fails=1 ;; esac
run DISPLAY=:9 FIN=3 sesiona-ventana
check 'a failure stays' 'Oprima Enter para cerrar.'
run DISPLAY=:9 SESIONA_LETRA=30 sesiona-ventana
check 'the size that is told' '-fs 30'
stub xdpyinfo <<'F'
#!/bin/sh
echo '  dimensions:    1024x768 pixels (270x203 millimeters)'
F
run DISPLAY=:9 sesiona-ventana
check 'an old screen' '-fs 15'
exit $fails
