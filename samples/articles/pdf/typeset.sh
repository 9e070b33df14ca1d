#!/usr/bin/env bash
# Typesets the PDF samples beside this folder. Needs groff with its PDF device, whose products carry fixed dates and are equal every time, and
# Chromium with the Liberation fonts, whose products carry the date.
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
for source in *.html; do
  chromium --headless --no-sandbox --no-pdf-header-footer --print-to-pdf="../${source%.html}.pdf" "file://$PWD/$source"
done
