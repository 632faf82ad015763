#!/bin/sh
# Compiles the readers with libFuzzer and lets it find texts that end them, so many seconds each.
# What it finds lies in .build/readers/<reader>/.
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-900}
out=.build/readers
mkdir -p "$out"

maps=$(for name in CYAML CCMark CNettle; do printf ' -Xcc -fmodule-map-file=Sources/%s/module.modulemap' "$name"; done)
libraries='-lyaml -lcmark -lnettle'
options="-O -g -sanitize=fuzzer -parse-as-library -swift-version 6 -I $out $maps
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility"

objects=
for layer in SourceText Hashing CivilTime Diagnostics Russian YAMLTree DelimitedText Documents; do
  # shellcheck disable=SC2046,SC2086
  swiftc $options -whole-module-optimization -module-name "$layer" -emit-module \
    -emit-module-path "$out/$layer.swiftmodule" -c $(find "Sources/$layer" -name '*.swift') \
    -o "$out/$layer.o"
  objects="$objects $out/$layer.o"
done

for reader in YAML CSV MARKDOWN TEMPLATE; do
  # shellcheck disable=SC2086
  swiftc $options -D "$reader" -module-name Readers Benchmarks/Readers/Readers.swift $objects \
    $libraries -o "$out/$reader"
done

for reader in YAML CSV MARKDOWN TEMPLATE; do
  mkdir -p "$out/$reader.corpus"
  case $reader in
  YAML) find Tests/Fixtures Content -name '*.yaml' -exec cp {} "$out/$reader.corpus" \; ;;
  CSV) find Tests/Fixtures Content -name '*.csv' -exec cp {} "$out/$reader.corpus" \; ;;
  *) find Content Templates -name '*.md' -exec cp {} "$out/$reader.corpus" \; ;;
  esac
  echo "$reader, $seconds s"
  "$out/$reader" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=20000 \
    -artifact_prefix="$out/$reader-" -print_final_stats=1 "$out/$reader.corpus" 2>&1 | tail -12
done
