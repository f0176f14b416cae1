# Says whether the Node.js that builds what browsers run is here, with its npm; version 20 or higher.

need_node() {
  local version
  version=$({ node --version 2>/dev/null || true; } | sed -n 's/^v\([0-9]*\)\..*/\1/p')
  if [ -z "$version" ] || ! command -v npm >/dev/null; then
    echo "Sigill needs Node.js of version 20 or higher, with npm, and found none. Install it from your system's packages or nodejs.org." >&2
    exit 1
  fi
  if [ "$version" -lt 20 ]; then
    echo "Sigill needs Node.js of version 20 or higher, and this is version $version. Install a newer one." >&2
    exit 1
  fi
}
