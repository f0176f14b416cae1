# Sets JAVA_HOME to a JDK of at least 21: the one it names already, else the highest installed.

jdk_version() {
  { "$1/bin/javac" -version 2>/dev/null || true; } | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

choose_java() {
  local best="" best_version=0 version candidate
  if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_version "$JAVA_HOME")" -ge 21 ] 2>/dev/null; then
    return
  fi
  for candidate in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
    version=$(jdk_version "$candidate")
    if [ -n "$version" ] && [ "$version" -ge 21 ] && [ "$version" -gt "$best_version" ]; then
      best=$candidate best_version=$version
    fi
  done
  if [ -z "$best" ]; then
    echo "Sigill needs a JDK of version 21 or higher and found none. Install one, or set JAVA_HOME to it." >&2
    exit 1
  fi
  export JAVA_HOME=$best
}
