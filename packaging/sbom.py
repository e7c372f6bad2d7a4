#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Writes the SBOM (CycloneDX 1.5) of a build: the packages that the program is really linked with or has code of.

Libraries come from the program's own list of what the loader must find, headers from what the compiler read.
"""

import argparse
import datetime
import hashlib
import json
import os
import re
import subprocess
import sys
import uuid
from pathlib import Path

# Licence of what each Debian source package puts into a program; a package that is not here stops the build.
LICENCES = {
    "bzip2": "bzip2-1.0.6",
    "cli11": "BSD-3-Clause",
    "fmtlib": "MIT",
    "gcc": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "glibc": "LGPL-2.1-or-later",
    "libisal": "BSD-3-Clause",
    "libxlsxwriter": "BSD-2-Clause AND BSD-3-Clause AND MIT AND MPL-2.0 AND Zlib",
    "libzip": "BSD-3-Clause",
    "linux": "GPL-2.0-only WITH Linux-syscall-note",
    "minizip": "Zlib",
    "nlohmann-json3": "MIT",
    "openssl": "Apache-2.0",
    "re2": "BSD-3-Clause",
    "utf8proc": "MIT AND Unicode-DFS-2015",
    "yaml-cpp": "MIT",
    "zlib": "Zlib",
}


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, stdin=subprocess.DEVNULL).stdout


def owners(paths):
    """The package of each file; dpkg knows libraries by their path before /lib became a link to /usr/lib."""
    names = {path: str(Path(path).resolve()) for path in paths}
    asked = sorted({form for name in names.values() for form in (name, name.removeprefix("/usr"))})
    # It ends in 1, because no file is known by both forms.
    found = subprocess.run(("dpkg-query", "-S", *asked), capture_output=True, text=True, check=False)
    package = {line.split(": ", 1)[1]: re.split("[:,]", line)[0] for line in found.stdout.splitlines()}
    package.update(("/usr" + path, name) for path, name in list(package.items()))
    lost = sorted(path for path, name in names.items() if name not in package)
    if lost:
        sys.exit(f"sbom: belongs to no package: {', '.join(lost)}")
    return {path: package[name] for path, name in names.items()}


class Package:
    """One component of the SBOM."""

    def __init__(self, name, linkage, library=None):
        self.name, self.linkage, self.library = name, linkage, library
        fields = output("dpkg-query", "-W", "-f", "${Version} ${Architecture} ${source:Package} ${source:Version}\n", name)
        self.version, self.architecture, self.source, self.source_version = fields.split("\n")[0].split(" ")
        self.source = re.sub(r"^gcc-\d+$", "gcc", self.source)
        if self.source not in LICENCES:
            sys.exit(f"sbom: say in LICENCES what the licence of {self.source} is")
        version = self.version.replace("+", "%2B").replace("~", "%7E").replace(":", "%3A")
        self.purl = f"pkg:deb/debian/{name}@{version}?arch={self.architecture}&distro=debian-12"

    def component(self):
        found = {
            "type": "library",
            "bom-ref": self.purl,
            "name": self.name,
            "version": self.version,
            "licenses": [{"expression": LICENCES[self.source]}],
            "purl": self.purl,
            "properties": [
                {"name": "registertoets:linkage", "value": self.linkage},
                {"name": "registertoets:source", "value": f"{self.source} {self.source_version}"},
            ],
        }
        if self.library:
            digest = hashlib.sha256(Path(self.library).read_bytes()).hexdigest()
            found["hashes"] = [{"alg": "SHA-256", "content": digest}]
        return found


def linked(program):
    """The shared libraries of a program, as {soname: path}."""
    found = dict(re.findall(r"^\s*(\S+) => (/\S+)", output("ldd", program), re.M))
    found.update((Path(path).name, path) for path in re.findall(r"^\s*(/\S+) \(0x", output("ldd", program), re.M))
    return found


def needed(path):
    return re.findall(r"\(NEEDED\).*\[(.+)\]", output("readelf", "-d", path))


def headers(build):
    """The headers of the system that any object of the build was made of; ccache leaves their paths relative."""
    read = set(re.findall(r"^    (\S+)$", output("ninja", "-C", build, "-t", "deps"), re.M))
    return {path for path in (os.path.normpath(Path(build, name)) for name in read) if path.startswith("/usr/")}


def bill(build, version):
    program = str(Path(build) / "registertoets")
    libraries = linked(program)
    owner = owners(libraries.values())
    of_library = {library: owner[path] for library, path in libraries.items()}
    packages = {of_library[library]: Package(of_library[library], "shared", path) for library, path in libraries.items()}
    sources = {package.source for package in packages.values()}
    for name in sorted(set(owners(headers(build)).values())):
        package = Package(name, "headers")
        if package.source not in sources:
            packages[name] = package

    def depends(paths):
        return sorted({packages[of_library[name]].purl for path in paths for name in needed(path)})

    top = f"pkg:generic/registertoets@{version}"
    built_in = [package.purl for package in packages.values() if package.linkage == "headers"]
    dependencies = [{"ref": top, "dependsOn": sorted({*depends([program]), *built_in})}]
    for name, package in sorted(packages.items()):
        of_package = [libraries[library] for library, where in of_library.items() if where == name]
        others = [purl for purl in depends(of_package) if purl != package.purl]
        dependencies.append({"ref": package.purl, "dependsOn": others})
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    result = {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "lifecycles": [{"phase": "build"}],
            "component": {
                "type": "application",
                "bom-ref": top,
                "name": "registertoets",
                "version": version,
                "licenses": [{"license": {"id": "EUPL-1.2"}}],
                "purl": top,
            },
        },
        "components": [packages[name].component() for name in sorted(packages)],
        "dependencies": dependencies,
    }
    # Made of its contents, so that the same contents have the same name.
    name = hashlib.sha256(json.dumps(result, sort_keys=True).encode()).hexdigest()
    result["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}"
    return result


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True, help="the folder that the program was built in")
    parser.add_argument("--version", required=True)
    chosen = parser.parse_args()
    print(json.dumps(bill(chosen.build, chosen.version), indent=2))
