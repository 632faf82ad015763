#!/bin/sh
# Copies a command into a folder of commands; with sudo when the folder needs it. Building stays with
# the user, so that nothing in the checkout comes to belong to root.
set -eu
command=$1
folder=$2

as_root=
if ! mkdir -p "$folder" 2>/dev/null || [ ! -w "$folder" ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "$folder cannot be written; choose another: make install PREFIX=..." >&2
    exit 1
  fi
  as_root=sudo
fi
$as_root mkdir -p "$folder"
$as_root install -m 755 "$command" "$folder/ozero"
echo "Installed $folder/ozero"
