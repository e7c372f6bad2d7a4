# SPDX-License-Identifier: EUPL-1.2
"""Two packages, part by part: the packed bytes as they stand in the file, and the events of an XML part."""

import struct
import zipfile
from xml.parsers import expat

LOCAL_HEADER = struct.Struct("<4s5H3I2H")
STYLED = {"c": "s", "row": "s", "col": "style"}


def packed_parts(path):
    """The packed bytes of every part of `path`, by name; of equal names the last one."""
    parts = {}
    with zipfile.ZipFile(path) as package, open(path, "rb") as file:
        for info in package.infolist():
            file.seek(info.header_offset)
            *_, name_length, extra_length = LOCAL_HEADER.unpack(file.read(LOCAL_HEADER.size))
            file.seek(name_length + extra_length, 1)
            parts[info.filename] = file.read(info.compress_size)
    return parts


def local(name):
    return name.rsplit(":", 1)[-1]


def content(xml):
    """What a worksheet part says but for styles and what only holds them: cells and rows without content, and the
    ranges that are to hold all cells."""
    events = []

    def start(name, attributes):
        attributes = dict(attributes)
        kind = local(name)
        attributes.pop(STYLED.get(kind), None)
        if kind == "row":
            attributes.pop("spans", None)
        if kind == "dimension":
            attributes.pop("ref", None)
        events.append(("start", name, tuple(sorted(attributes.items()))))

    def end(name):
        opening = events[-1]
        is_bare = opening[0] == "start" and opening[1] == name and set(dict(opening[2])) <= {"r"}
        if is_bare and local(name) in ("c", "row"):
            events.pop()
        else:
            events.append(("end", name))

    def text(characters):
        if events and events[-1][0] == "text":
            characters = events.pop()[1] + characters
        events.append(("text", characters))

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    parser.Parse(xml, True)
    return events
