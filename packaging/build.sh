#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# packaging/build.sh TARGET: makes the .deb, the tar.gz, the SBOM and SHA256SUMS in TARGET, from the files of this
# tree that git knows. The same tree gives the same bytes, whatever the folder: times come from debian/changelog.
set -euo pipefail
export LC_ALL=C TZ=UTC
umask 022

here=$(dirname "$(readlink -f "$0")")
tree=$(dirname "$here")
target=$(mkdir -p "$1" && cd "$1" && pwd -P)
version=$(cd "$tree" && dpkg-parsechangelog -S Version)
upstream=${version%-*}
SOURCE_DATE_EPOCH=$(cd "$tree" && dpkg-parsechangelog -S Timestamp)
export SOURCE_DATE_EPOCH
grep -qF "project(registertoets VERSION $upstream " "$tree/CMakeLists.txt" || {
    echo "packaging: debian/changelog says version $upstream, CMakeLists.txt another" >&2
    exit 1
}
architecture=$(dpkg --print-architecture)
work=$target/work source=$target/work/registertoets-$upstream
rm -rf "$work" "$target"/registertoets?* "$target/SHA256SUMS" && mkdir -p "$source"

# A copy, because dpkg-buildpackage writes beside the tree and in it.
git -C "$tree" ls-files -z --cached --others --exclude-standard --deduplicate |
    tar -C "$tree" --null -T - -cf - | tar -C "$source" -xf -

# debhelper gives a HOME that lasts no longer than the build; objects without debug information are made faster.
export CCACHE_DIR=${CCACHE_DIR:-${XDG_CACHE_HOME:-${HOME-}/.cache}/ccache}
(
    cd "$source"
    DEB_BUILD_OPTIONS="noautodbgsym terse parallel=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}" \
        DEB_CXXFLAGS_STRIP=-g dpkg-buildpackage -b -us -uc
) >"$work/build.log" 2>&1 </dev/null || {
    tail -n 20 "$work/build.log" | cut -c 1-300 >&2
    exit 1
}
deb=$target/registertoets_${version}_$architecture.deb
mv "$work/${deb##*/}" "$deb"

objects=("$source"/obj-*)
"$here/sbom.py" --build "${objects[0]}" --version "$upstream" >"$target/registertoets-$upstream.cdx.json"
"$here/tarball.sh" "$deb" "$target/registertoets-$upstream.cdx.json" \
    "$target/registertoets-$upstream-linux-$architecture.tar.gz"
(cd "$target" && sha256sum registertoets?* >SHA256SUMS)
rm -rf "${work:?}"
