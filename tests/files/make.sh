#!/bin/sh
# Makes the office files here anew from prices.csv and offer.html with LibreOffice. Tests use what is committed.
set -e
cd "$(dirname "$0")"
office() { soffice --headless "$@" >/dev/null 2>&1; }
office --infilter="CSV:44,34,76" --convert-to xlsx --outdir . prices.csv
office --infilter="CSV:44,34,76" --convert-to ods --outdir . prices.csv
office --convert-to pdf --outdir . prices.xlsx
office --infilter="HTML (StarWriter)" --convert-to odt --outdir . offer.html
office --convert-to docx:"MS Word 2007 XML" --outdir . offer.odt
office --convert-to 'pdf:calc_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"heslo"}}' --outdir encrypted prices.xlsx
