#!/bin/sh
# Installs the system packages that are missing, by apt; with sudo when not root.
set -eu

missing=
for package in "$@"; do
  state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
  [ "$state" = "install ok installed" ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "These system libraries are needed and this system has no apt-get:$missing" >&2
  echo "Install them by your package manager; the names are Debian's." >&2
  exit 1
fi

as_root=
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "Run as root: apt-get install$missing" >&2
    exit 1
  fi
  as_root=sudo
fi

# The names are split on purpose: each is a word of its own.
install() {
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y --no-install-recommends $missing
}
echo "Installing$missing"
install >/dev/null 2>&1 || { $as_root apt-get update && install; }
