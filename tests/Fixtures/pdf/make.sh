#!/bin/sh
# Makes the encrypted fixtures: one page of text under each cipher, the user password "lantern", the owner password "keeper".
# Needs qpdf. The files are committed, because keys are random and every run gives other bytes.
set -eu
cd "$(dirname "$0")"
printf '%s\n' '%PDF-1.7' \
  '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj' \
  '2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj' \
  '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj' \
  '4 0 obj <</Length 275>> stream' \
  'BT /F1 11 Tf 14 TL 60 700 Td (The lamp on the pier was lit again on Friday, after the keeper had looked for the) Tj T* (matches for eleven weeks. They were found in the pocket of a coat that he had lent) Tj T* (to the doctor, who had lent it to the postman, who wore it to a wedding.) Tj ET' \
  'endstream endobj' \
  '5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>> endobj' \
  '6 0 obj <</Title(The lamp is lit again)>> endobj' \
  'trailer <</Root 1 0 R/Info 6 0 R/Size 7>>' >plain.tmp
qpdf --warning-exit-0 plain.tmp sound.tmp 2>/dev/null
qpdf --allow-weak-crypto --encrypt lantern keeper 40 -- sound.tmp rc4-40.pdf
qpdf --allow-weak-crypto --encrypt lantern keeper 128 --use-aes=n -- sound.tmp rc4-128.pdf
qpdf --allow-weak-crypto --encrypt lantern keeper 128 --use-aes=y -- sound.tmp aes-128.pdf
qpdf --encrypt lantern keeper 256 -- sound.tmp aes-256.pdf
qpdf --encrypt '' keeper 256 -- sound.tmp aes-256-open.pdf
rm -f plain.tmp sound.tmp
