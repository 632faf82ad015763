#!/bin/sh
# Installs the system packages that are missing, by apt; with sudo when not root.
# What is there by another way will do as well: a library that pkg-config finds, a command, a folder.
set -eu

# works NAME: whether what the Debian package is for is there, whoever installed it.
works() {
  case $1 in
    libyaml-dev) pkg-config --exists yaml-0.1 ;;
    libcmark-dev) pkg-config --exists libcmark ;;
    libxlsxwriter-dev) pkg-config --exists xlsxwriter ;;
    nettle-dev) pkg-config --exists nettle ;;
    libpng-dev) pkg-config --exists libpng ;;
    libharfbuzz-dev) pkg-config --exists harfbuzz-subset ;;
    libpango1.0-dev) pkg-config --exists pangoft2 ;;
    libzip-dev) pkg-config --exists libzip ;;
    libxml2-dev) pkg-config --exists libxml-2.0 ;;
    libqrencode-dev) pkg-config --exists libqrencode ;;
    libidn2-dev) pkg-config --exists libidn2 ;;
    zlib1g-dev) pkg-config --exists zlib ;;
    fonts-liberation) fc-list "Liberation Serif" | grep -q . ;;
    poppler-utils) command -v pdftotext ;;
    qpdf) command -v qpdf ;;
    chromium) command -v chromium ;;
    default-jre-headless) command -v java ;;
    pkg-config) command -v pkg-config ;;
    tzdata) [ -e /usr/share/zoneinfo/Asia/Tomsk ] ;;
    python3-venv) python3 -c 'import ensurepip, venv' ;;
    unzip) command -v unzip ;;
    libreoffice-writer-nogui) command -v soffice ;;
    *) false ;;
  esac >/dev/null 2>&1
}

missing=
for package in "$@"; do
  state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
  [ "$state" = "install ok installed" ] || works "$package" || missing="$missing $package"
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
