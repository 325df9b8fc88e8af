#!/bin/sh
# Brings the translation files up to date with the texts in the code. What is new stands there as unfinished.
set -eu
cd "$(dirname "$0")/.."
common="-silent -extensions py -locations none -sort-messages -no-obsolete -source-language en -tr-function-alias tr+=N_"
# shellcheck disable=SC2086 - the options are words
.venv/bin/pyside6-lupdate $common lead_desktop -ts i18n/lead_ur.ts i18n/lead_sd.ts
# shellcheck disable=SC2086
.venv/bin/pyside6-lupdate $common -pluralonly lead_desktop -ts i18n/lead_en.ts
