#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# packaging/tarball.sh DEB SBOM TARGET.tar.gz: what is in the .deb, with its libraries beside it, to be unpacked anywhere.
# Those of glibc and of GCC stay out: they belong together with the dynamic loader, which no program can bring along.
set -euo pipefail
deb=$1 sbom=$2 target=$3
name=$(basename "$target" .tar.gz)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
folder=$work/$name

dpkg-deb --extract "$deb" "$work/deb"
mkdir "$folder" "$folder/lib"
mv "$work/deb/usr/bin" "$work/deb/usr/share" "$folder"
rm -rf "$folder/share/lintian"
licences=$folder/share/doc/registertoets/licences
mkdir "$licences"
cp "$sbom" "$folder/share/doc/registertoets/sbom.cdx.json"

# Libraries go in as they are; the program's RPATH, unlike RUNPATH, holds for what they need too.
owner() {
    local real
    real=$(readlink -f "$1")
    dpkg-query -S "$real" 2>/dev/null || dpkg-query -S "${real#/usr}"
}
while read -r library path; do
    package=$(owner "$path")
    package=${package%%:*}
    [[ $package == libc6 || $package == libstdc++6 || $package == libgcc-s1 ]] && continue
    cp -L "$path" "$folder/lib/$library"
    cp -L "/usr/share/doc/$package/copyright" "$licences/$package"
done < <(ldd "$folder/bin/registertoets" | awk '$2 == "=>" && $3 ~ /^\// { print $1, $3 }')
chmod 644 "$folder"/lib/*
patchelf --force-rpath --set-rpath '$ORIGIN/../lib' "$folder/bin/registertoets"

# Debian's copyright files point at texts that other systems do not have.
{ grep -rhoE '/usr/share/common-licenses/[A-Za-z0-9.-]*[A-Za-z0-9]' "$licences" || true; } | sort -u |
    while read -r text; do cp -L "$text" "$licences"; done

tar -C "$work" --sort=name --format=gnu --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
    --mode=u=rwX,go=rX -cf - "$name" | gzip -9n >"$target"
