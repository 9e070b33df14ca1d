#!/usr/bin/env bash
# Typesets the PDF samples beside this folder. Needs groff with its PDF device; the dates in the products are fixed, so that they are equal every time.
set -euo pipefail
cd "$(dirname "$0")"
export SOURCE_DATE_EPOCH=1756944000
for source in *.ms; do
  case $source in
    de-*) options=(-m de) ;;
    *) options=(-P-p16.5c,21c) ;;
  esac
  groff -k "${options[@]}" -ms -Tpdf "$source" > "../${source%.ms}.pdf"
done
