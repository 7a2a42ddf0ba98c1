#!/usr/bin/env bash
# Measures what the site promises about its speed, beside nginx serving the same bytes and beside a bare route.
# usage: src/bench/speed.sh [JAVA_HOME...]   one table for each Java; without any, the java on the path
# Needs the built jar (mvn -DskipTests package), and wrk and nginx (apt install wrk nginx-light).
# SPEED_ONLY="P1 P7" measures only these (of P12 X5 P1 P4 P7 P9 P15; P3 goes with P1, P16 with P15).
# SPEED_SHORT=yes tries everything in about a minute; its figures are good for nothing else.
# Loopback only, random ports, a temporary folder; it ends what it started. Ends with 1 where a "must" is missed.
set -euo pipefail
cd "$(dirname "$0")/../.."
PATH="$PATH:/usr/sbin"

app="$PWD/target/quarkus-app"
missing=()
[ -f "$app/quarkus-run.jar" ] || missing+=("target/quarkus-app/quarkus-run.jar (mvn -DskipTests package)")
command -v nginx > /dev/null || missing+=("nginx (apt install nginx-light)")
command -v wrk > /dev/null || missing+=("wrk (apt install wrk)")
command -v mvn > /dev/null || missing+=("mvn (apt install maven)")
command -v javac > /dev/null || missing+=("javac (a JDK, 17 or newer)")
if [ "${#missing[@]}" -gt 0 ]; then
  printf 'Nothing measured; missing: %s\n' "${missing[@]}" >&2
  exit 2
fi

homes=("$@")
[ "${#homes[@]}" -gt 0 ] || homes=("$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")")
for home in "${homes[@]}"; do
  [ -x "$home/bin/java" ] || { echo "Nothing measured; there is no Java in $home" >&2; exit 2; }
done

work="$(mktemp -d)"
java_pid=
# SIGTERM lets Speed end its servers before the folder goes.
finish() {
  if [ -n "$java_pid" ]; then kill "$java_pid" 2> /dev/null && wait "$java_pid" 2> /dev/null || true; fi
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

# The bare route is an application of its own, so that nothing of the site runs in front of it.
cp -r src/bench/bare "$work/bare"
version="$(sed -n 's|.*<quarkus.version>\(.*\)</quarkus.version>.*|\1|p' pom.xml)"
mvn -q -B -f "$work/bare/pom.xml" -Dquarkus.version="$version" package

javac --release 17 -cp "$app/lib/main/*" -d "$work/classes" src/bench/*.java
missed=0
for home in "${homes[@]}"; do
  mkdir "$work/run"
  "$home/bin/java" -cp "$work/classes:$app/lib/main/*" Speed "$app" "$work/bare/target/quarkus-app" "$work/run" &
  java_pid=$!
  wait "$java_pid" || missed=$?
  java_pid=
  rm -rf "$work/run"
done
exit "$missed"
