# SPDX-License-Identifier: EUPL-1.2
"""The container: parts of a package and their relationships (ISO/IEC 29500-2), by zipfile and expat alone."""

import posixpath
import zipfile
import zlib
from typing import NamedTuple
from urllib.parse import unquote, urlsplit
from xml.parsers import expat

# LIMITS in registertoets(1): a part that unpacks past 64 MiB at more than 200:1 is over the limit.
RATIO_FROM_BYTES = 64 << 20
RATIO = 200

RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
CHUNK = 1 << 16
SEPARATOR = " "  # between namespace and name; no URI holds one


class Refused(Exception):
    """The file cannot be read (status 3): `kind` is the name of the fault in the JSON report."""

    def __init__(self, kind, why):
        super().__init__(f"{kind}: {why}")
        self.kind = kind


class Relationship(NamedTuple):
    type: str
    target: str  # the key of a part


def key_of(name):
    """What two names of one part have in common: names are compared without case, and URIs are percent-encoded
    (part 2, 6.2.2). A backslash is an error of the writer's (6.2.2.2), and can mean nothing but a slash."""
    return unquote(name).replace("\\", "/").strip("/").lower()


class Package:
    """A zip file as parts. Of entries with one name the last of the directory counts, as in a zip that grew."""

    def __init__(self, path):
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise Refused("damaged", f"no zip file: {error}") from error
        self._entries = {key_of(info.filename): info for info in self._zip.infolist()}

    def __contains__(self, name):
        return key_of(name) in self._entries

    def chunks(self, name):
        """The bytes of part `name`, checked by their CRC."""
        info = self._entries.get(key_of(name))
        if info is None:
            raise Refused("damaged", f"part {name} is missing")
        if info.flag_bits & 1:
            raise Refused("encrypted", f"part {name} is encrypted")
        size = 0
        try:
            with self._zip.open(info) as stream:
                while chunk := stream.read(CHUNK):
                    size += len(chunk)
                    if size > RATIO_FROM_BYTES and size > RATIO * max(info.compress_size, 1):
                        raise Refused("limit", f"part {name} is a zip bomb")
                    yield chunk
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
            raise Refused("damaged", f"part {name}: {error}") from error

    def events(self, name):
        """The elements and texts of XML part `name`: ("start", element, attributes), ("text", characters) and
        ("end", element), where names begin with their namespace and a blank."""
        return understood(self._events(name))

    def _events(self, name):
        queue = []
        parser = expat.ParserCreate(namespace_separator=SEPARATOR)
        parser.buffer_text = True
        parser.StartElementHandler = lambda element, attributes: queue.append(("start", element, attributes))
        parser.EndElementHandler = lambda element: queue.append(("end", element, None))
        parser.CharacterDataHandler = lambda text: queue.append(("text", text, None))
        parser.StartDoctypeDeclHandler = refuse_doctype
        try:
            for chunk in self.chunks(name):
                parser.Parse(chunk, False)
                yield from queue
                queue.clear()
            parser.Parse(b"", True)
            yield from queue
        except (expat.ExpatError, LookupError, ValueError) as error:
            raise Refused("damaged", f"part {name} is no XML: {error}") from error

    def relationships(self, source):
        """The relationships of part `source` ("" is the package) to parts of this package, by their id."""
        folder, name = posixpath.split(source)
        part = posixpath.join(folder, "_rels", name + ".rels")
        if part not in self:
            return {}
        found = {}
        for event, element, attributes in self.events(part):
            internal = event == "start" and attributes.get("TargetMode") != "External"
            if internal and element == f"{RELATIONSHIPS}{SEPARATOR}Relationship":
                target = resolve(source, attributes.get("Target", ""))
                found[attributes.get("Id")] = Relationship(attributes.get("Type", ""), target)
        return found


def refuse_doctype(*_):
    raise Refused("damaged", "a DOCTYPE, which part 2, 8.1.4 (M1.17) forbids")


def resolve(source, target):
    """The key of the part that the URI reference `target` means in part `source` (RFC 3986, 5.2)."""
    path = unquote(urlsplit(target.replace("\\", "/")).path)
    absolute = posixpath.join("/", posixpath.dirname(source), path)
    return key_of(posixpath.normpath(absolute))


def understood(events):
    """Of mc:AlternateContent what a program chooses that knows no extension: the Fallback (part 3, 7.5)."""
    skipped = 0
    for event in events:
        kind, name, _ = event
        markup = kind != "text" and name.startswith(COMPATIBILITY + SEPARATOR)
        if skipped or markup and name.endswith(SEPARATOR + "Choice"):
            skipped += {"start": 1, "end": -1, "text": 0}[kind]
        elif not markup:
            yield event
