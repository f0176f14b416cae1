# The steps of ./run, in the order in which it takes them.

. config/bin/node.sh

built=ear/target/server/.built
server=ear/target/server

build_if_stale() {
  local begun log
  if [ -e "$built" ] && [ "$(cat "$built")" = "$(sources | cksum)" ] && [ -z "$(newer_sources)" ]; then
    return
  fi
  need_node
  begun=$(mktemp) # what is edited during the build is newer than it
  sources | cksum >"$begun"
  echo "Building Sigill with $JAVA_HOME (the first build fetches its parts and takes some minutes)"
  log=$(mktemp) # not among what the build cleans away
  if ! build | tee "$log" | show_progress; then
    echo "The build failed; $log has all of it:" >&2
    grep -E '^\[ERROR\]' "$log" | head -n 20 >&2 || tail -n 20 "$log" >&2
    rm -f "$begun"
    exit 1
  fi
  rm -f "$log"
  mv "$begun" "$built"
}

sources() {
  find pom.xml config link-kit threshold persistence-module ejb-module web-module ear \
    \( -name target -o -name test -o -name node_modules \) -prune -o -type f "$@" -print
}

newer_sources() {
  sources -newer "$built" | head -n 1
}

build() {
  ./mvnw -B -Dstyle.color=never -Dmaven.test.skip=true -Dspotless.check.skip=true -pl '!benchmarks' clean package 2>&1
}

show_progress() {
  awk '
    /^\[INFO\] Building Sigill/ { sub(/^\[INFO\] Building /, ""); sub(/ [0-9].*/, ""); print "  " $0; fflush() }
    /put-the-server-together/ { print "  Putting the server together"; fflush() }
    /Downloading from/ { if (++fetched % 50 == 0) { print "  " fetched " parts fetched"; fflush() } }'
}

read_settings() {
  export SIGILL_DATA=${SIGILL_DATA:-./data}
  mkdir -p "$SIGILL_DATA" 2>/dev/null || refuse "the data folder SIGILL_DATA=$SIGILL_DATA cannot be made"
  [ -w "$SIGILL_DATA" ] || refuse "the data folder SIGILL_DATA=$SIGILL_DATA cannot be written to"
  SIGILL_DATA=$(cd "$SIGILL_DATA" && pwd)
  export SIGILL_HTTP_PORT=${SIGILL_HTTP_PORT:-8080}
  export SIGILL_HTTP_ADDRESS=${SIGILL_HTTP_ADDRESS:-127.0.0.1}
  export SIGILL_MANAGEMENT_PORT=${SIGILL_MANAGEMENT_PORT:-9990}
  export SIGILL_PUBLIC_URL=${SIGILL_PUBLIC_URL:-http://localhost:$SIGILL_HTTP_PORT}
  case $SIGILL_PUBLIC_URL in
    http://?* | https://?*) ;;
    *) refuse "SIGILL_PUBLIC_URL is not an address such as https://trust.example" ;;
  esac
  export SIGILL_DEMO=${SIGILL_DEMO:-true}
  case $SIGILL_DEMO in true | false) ;; *) refuse "SIGILL_DEMO is neither true nor false" ;; esac
  if [ "$SIGILL_DEMO" = true ]; then # one person tries everybody's orders from one machine
    export SIGILL_RECOGNITIONS_PER_NETWORK=${SIGILL_RECOGNITIONS_PER_NETWORK:-1000}
  fi
  case ${SIGILL_LOG_DAYS:-30} in
    *[!0-9]* | ???*) refuse "SIGILL_LOG_DAYS is no number of days from 1 to 90" ;;
  esac
  [ "${SIGILL_LOG_DAYS:-30}" -ge 1 ] && [ "${SIGILL_LOG_DAYS:-30}" -le 90 ] ||
    refuse "SIGILL_LOG_DAYS is no number of days from 1 to 90"
  local name
  for name in SIGILL_PROXY SIGILL_LOG_NETWORKS; do
    case ${!name:-false} in true | false) ;; *) refuse "$name is neither true nor false" ;; esac
  done
  database=h2
  case ${SIGILL_DB_URL:-} in
    "") unset SIGILL_DB_URL ;;
    jdbc:postgresql:*)
      database=postgresql
      # what the database says of a refused row holds the row
      case $SIGILL_DB_URL in
        *logServerErrorDetail*) ;;
        *\?*) export SIGILL_DB_URL="$SIGILL_DB_URL&logServerErrorDetail=false" ;;
        *) export SIGILL_DB_URL="$SIGILL_DB_URL?logServerErrorDetail=false" ;;
      esac
      ;;
    *) refuse "SIGILL_DB_URL is not a PostgreSQL address such as jdbc:postgresql://db.example/sigill" ;;
  esac
}

refuse() {
  echo "Sigill does not start: $1" >&2
  exit 1
}

check_ports() {
  local name
  [ "$SIGILL_HTTP_PORT" != "$SIGILL_MANAGEMENT_PORT" ] || refuse "SIGILL_HTTP_PORT and SIGILL_MANAGEMENT_PORT are the same"
  for name in SIGILL_HTTP_PORT SIGILL_MANAGEMENT_PORT; do
    case ${!name} in *[!0-9]* | "" | ??????*) refuse "$name=${!name} is not a port" ;; esac
    [ "${!name}" -ge 1 ] && [ "${!name}" -le 65535 ] || refuse "$name=${!name} is not a port"
    if (exec 3<>"/dev/tcp/$(listening_at "$name")/${!name}") 2>/dev/null; then
      refuse "port ${!name} is in use; stop what uses it, or set $name to another"
    fi
  done
}

listening_at() {
  case $1:$SIGILL_HTTP_ADDRESS in
    SIGILL_HTTP_PORT:0.0.0.0 | SIGILL_MANAGEMENT_PORT:*) echo 127.0.0.1 ;;
    *) echo "$SIGILL_HTTP_ADDRESS" ;;
  esac
}

check_database() {
  local parts
  parts=$(find "$server/modules" -name 'h2-*.jar' -o -name postgresql.jar | tr '\n' ':')
  # no configuration, no log: the driver would tell of a wrong address in lines of its own
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.util.logging.config.file=/dev/null -cp "$parts:ear/target/sigill/ejb-module.jar" \
    eu.sigill.platform.service.DatabaseCommandLine "$SIGILL_DATA" || exit 1
}

start_server() {
  mkdir -p "$SIGILL_DATA/log" "$SIGILL_DATA/tmp"
  console=$SIGILL_DATA/log/console.log
  : >"$console" # now, and not when the server gets to it: the last start's lines must not be read as this one's
  LAUNCH_JBOSS_IN_BACKGROUND=true "$server/bin/standalone.sh" \
    --read-only-server-config=standalone.xml \
    "-Dsigill.data=$SIGILL_DATA" \
    "-Dsigill.db.driver=$database" \
    "-Djboss.server.data.dir=$SIGILL_DATA/server/data" \
    "-Djboss.server.temp.dir=$SIGILL_DATA/server/tmp" \
    "-Djava.io.tmpdir=$SIGILL_DATA/tmp" \
    "-Djboss.server.log.dir=$SIGILL_DATA/log" \
    "-Djboss.bind.address=$SIGILL_HTTP_ADDRESS" \
    "-Djboss.http.port=$SIGILL_HTTP_PORT" \
    "-Djboss.management.http.port=$SIGILL_MANAGEMENT_PORT" >>"$console" 2>&1 &
  child=$!
  trap stop_server INT TERM
  echo "Starting Sigill"
}

stop_server() {
  stopping=yes
  kill "$child" 2>/dev/null || true
}

wait_until_ready() {
  while ! grep -qE 'WFLYSRV002[56]' "$console"; do
    kill -0 "$child" 2>/dev/null || give_up
    ! grep -q 'SIGILL000002: ' "$console" || give_up # the server may wait for itself and never say that it did not start
    sleep 0.3
  done
  if grep -q 'WFLYSRV0026' "$console"; then
    give_up
  fi
}

# One line: our own where there is one, else where to look.
give_up() {
  end_server
  sed -n 's/.*SIGILL000002: //p' "$console" | head -n 1 | grep . >&2 ||
    echo "Sigill does not start; $console says why" >&2
  exit 1
}

# A server that could not start may not be able to stop either.
end_server() {
  local tries=0 java
  java=$(ps -A -o pid= -o ppid= | awk -v parent="$child" '$2 == parent { print $1 }')
  stop_server
  while kill -0 "$child" 2>/dev/null && [ $((tries += 1)) -lt 50 ]; do
    sleep 0.2
  done
  kill -KILL $java "$child" 2>/dev/null || true
  wait "$child" 2>/dev/null || true
}

say_where_to_go() {
  echo
  echo "Sigill is ready: $SIGILL_PUBLIC_URL"
  echo "  console   $SIGILL_PUBLIC_URL/console"
  echo "  API       $SIGILL_PUBLIC_URL/openapi"
  echo "  data      $SIGILL_DATA"
  if [ -s "$SIGILL_DATA/first-password" ]; then
    echo
    echo "Sign in as operator with the password  $(cat "$SIGILL_DATA/first-password")"
    echo "It is shown this once; change it under Your account: Tokens and password."
    rm -f "$SIGILL_DATA/first-password"
  else
    echo
    echo "Sign in as operator with the password you chose, or were shown at the first start."
  fi
  echo
  echo "Ctrl-C stops it."
}

# Nobody but a signal to us ends a server: one that is gone without ended by itself, whatever WildFly's own script makes of it.
wait_for_the_end() {
  while kill -0 "$child" 2>/dev/null; do
    wait "$child" || true
  done
  if [ -z "${stopping:-}" ]; then
    echo "Sigill ended by itself; $console says why" >&2
    exit 1
  fi
}
