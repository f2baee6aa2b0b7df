#!/usr/bin/env bash
# What action.yml runs: installs the package if it is the one that was meant, and fails where a row binds the reader.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
case $PACKAGE in
  https://*) curl --fail --silent --show-error --location --proto '=https' --output "$work/caveat-check.tgz" "$PACKAGE" ;;
  *) cp -- "$PACKAGE" "$work/caveat-check.tgz" ;;
esac
echo "$SHA256  $work/caveat-check.tgz" | sha256sum --check --quiet
# It needs no other package, so the registry is not asked.
npm install --prefix "$work" --offline --ignore-scripts --no-audit --no-fund --silent "$work/caveat-check.tgz"
files=()
while IFS= read -r file; do [ -z "$file" ] || files+=("$file"); done <<<"$FILES"
"$work/node_modules/.bin/caveat-check" --fail-on-must --as "$READER" -- "${files[@]}"
