#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# packaging/verify.sh FOLDER: tries what packaging/build.sh left in FOLDER: built again elsewhere, the bytes are the same;
# lintian accepts the .deb; the SBOM is valid; tar.gz and .deb work in a Debian 12 that holds nothing else.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
tree=$(dirname "$here")
folder=$(cd "$1" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
say() { printf 'packaging: %s\n' "$*" >&2; }
the() { (cd "$folder" && ls registertoets?*"$1"); }
deb=$folder/$(the .deb) tarball=$folder/$(the .tar.gz) sbom=$folder/$(the .cdx.json)

say "checksums"
(cd "$folder" && sha256sum --check --quiet SHA256SUMS)

say "lintian"
lintian --fail-on error,warning --tag-display-limit 0 "$deb"

say "the SBOM against the schema of CycloneDX"
# Kept from one run to the next.
schemas=$tree/build/cyclonedx
[[ -d $schemas/node_modules ]] ||
    npm install --prefix "$schemas" --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error \
        @cyclonedx/cyclonedx-library@10.3.0 >/dev/null
"$here/validate_sbom.py" "$sbom" "$schemas/node_modules/@cyclonedx/cyclonedx-library/res/schema"

say "what the tar.gz asks of a system is what README.md says"
tar -xzf "$tarball" -C "$work"
newest() {
    objdump -T "$work"/registertoets-*/bin/registertoets "$work"/registertoets-*/lib/* | grep -oE "$1_[0-9.]+" | sort -uV | tail -n 1
}
# GCC 12 brought GLIBCXX_3.4.30.
[[ $(newest GLIBC) == GLIBC_2.34 && $(newest GLIBCXX) == GLIBCXX_3.4.30 ]] ||
    { say "it asks for $(newest GLIBC) and $(newest GLIBCXX)"; exit 1; }

say "a clean Debian 12"
"$here/clean_debian.sh" "$deb" "$tarball" "$tree/samples/rde-2025-07-01.xlsx" "$tree/samples/datacoordinator.xlsx"

say "the same bytes from another folder, compiled anew"
CCACHE_DISABLE=1 "$here/build.sh" "$work/another folder"
diff -u "$folder/SHA256SUMS" "$work/another folder/SHA256SUMS"
say "all is well"
