# Finds a Chromium for the browser tests; installs Debian's where that is possible and none is there.
# The one without a window comes first: it opens a page three times as fast.

provide_browser() {
  local name
  for name in "${SIGILL_TEST_BROWSER:-}" chromium-headless-shell chromium chromium-browser google-chrome \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then
      SIGILL_TEST_BROWSER=$(command -v "$name")
      export SIGILL_TEST_BROWSER
      return
    fi
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium for the browser tests"
    apt-get update -qq
    install_debian chromium-headless-shell || install_debian chromium
    SIGILL_TEST_BROWSER=$(command -v chromium-headless-shell || command -v chromium)
    export SIGILL_TEST_BROWSER
    return
  fi
  echo "There is no Chromium here, so the browser tests cannot run. Install one, or set SIGILL_TEST_BROWSER to it." >&2
  exit 1
}

install_debian() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" fonts-dejavu-core >/dev/null
}
