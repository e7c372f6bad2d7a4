#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# packaging/clean_debian.sh DEB TARBALL REGISTER DELIVERY: does the work of README.md's first commands in a Debian 12 that is made
# for it and holds no more than the essential packages: with the tar.gz first, then with the .deb and what that asks for.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$1" "$work/registertoets.deb"
cp "$2" "$work/registertoets.tar.gz"
cp "$3" "$work/register.xlsx"
cp "$4" "$work/delivery.xlsx"

# What is tried inside; $1 is the program. The register has faults, so `check` ends in 1.
cat >"$work/try.sh" <<'TEXT'
set -eu
cd "$(mktemp -d)"
export LANG=C.UTF-8
"$1" --version
status=0
"$1" check /try/register.xlsx --reference-date 2025-07-01 >report.txt || status=$?
[ "$status" = 1 ] || { echo "check ended in $status"; exit 1; }
head -n 1 report.txt
grep -q '^AVG-verwerkingsregister: 247 van de 667 verwerkingen zijn volledig (37,0%).$' report.txt
"$1" check /try/register.xlsx --reference-date 2025-07-01 -o report.html || [ $? = 1 ]
"$1" check /try/register.xlsx --reference-date 2025-07-01 -o report.json || [ $? = 1 ]
"$1" feedback /try/delivery.xlsx --reference-date 2025-07-01 -o feedback
ls report.html report.json feedback/*.xlsx feedback/*.txt
"$1" explain bewaartermijn >/dev/null
TEXT
cat >"$work/tarball.sh" <<'TEXT'
set -eu
mkdir -p "/opt/some folder"
tar -xzf /try/registertoets.tar.gz -C "/opt/some folder"
ln -s "/opt/some folder"/registertoets-*/bin/registertoets /usr/local/bin/from-anywhere
if ldd "$(readlink -f /usr/local/bin/from-anywhere)" | grep 'not found'; then exit 1; fi
sh /try/try.sh from-anywhere
rm -r "/opt/some folder" /usr/local/bin/from-anywhere
TEXT
cat >"$work/deb.sh" <<'TEXT'
set -eu
apt-get -qq install --no-install-recommends /try/registertoets.deb >/dev/null
sh /try/try.sh registertoets
cd /usr/share
ls man/man1/registertoets.1.gz man/nl/man1/registertoets.1.gz man/man5/registertoets-rules.5.gz \
    man/nl/man5/registertoets-rules.5.gz bash-completion/completions/registertoets \
    zsh/vendor-completions/_registertoets fish/vendor_completions.d/registertoets.fish doc/registertoets/copyright
registertoets explain purposes --rules registertoets/rules/rde.yaml >/dev/null
apt-get -qq remove --purge registertoets >/dev/null
if find / -xdev -path /try -prune -o -path /proc -prune -o -name '*registertoets*' -print | grep .; then exit 1; fi
TEXT

# From where this machine gets Debian 12, and with its settings for getting there.
source=$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' 'Component: main' 'Identifier: Packages' |
    head -n 1)
mmdebstrap --quiet --variant=apt \
    --setup-hook='mkdir -p "$1/etc/apt/apt.conf.d" && cp /etc/apt/apt.conf.d/* "$1/etc/apt/apt.conf.d/"' \
    --customize-hook="mkdir \"\$1/try\" && cp '$work'/* \"\$1/try\"" \
    --customize-hook='chroot "$1" sh /try/tarball.sh >&2' --customize-hook='chroot "$1" sh /try/deb.sh >&2' \
    bookworm /dev/null "deb ${source:?is Debian 12 not the system here} bookworm main"
