// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xlsx/relationships.hpp"

#include <algorithm>
#include <charconv>

#include "spreadsheet/xlsx/small_part.hpp"

namespace registertoets::spreadsheet::xlsx {
namespace {

std::string_view folder_of(std::string_view part) {
    const std::size_t slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : part.substr(0, slash + 1);
}

std::string_view after_last_slash(std::string_view text) {
    return text.substr(text.rfind('/') + 1);
}

std::string percent_decoded(std::string_view text) {
    std::string decoded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        unsigned char byte = 0;
        const bool escape = text[at] == '%' && at + 2 < text.size();
        const char* const digits = text.data() + at + 1;
        if (escape && std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
            decoded += static_cast<char>(byte);
            at += 2;
        } else {
            decoded += text[at];
        }
    }
    return decoded;
}

// Targets are URIs, names in the zip are not always: take the spelling that is there.
std::string spelling_in(const container::Archive& archive, std::string target) {
    if (!archive.has(target)) {
        std::string decoded = percent_decoded(target);
        if (archive.has(decoded)) {
            return decoded;
        }
    }
    return target;
}

}  // namespace

std::string resolve_target(std::string_view source, std::string_view target) {
    std::string path(target.substr(0, target.find('#')));
    std::replace(path.begin(), path.end(), '\\', '/');
    if (!path.starts_with('/')) {
        path.insert(0, folder_of(source));
    }
    std::vector<std::string_view> segments;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t slash = std::min(path.find('/', at), path.size());
        const std::string_view segment = std::string_view(path).substr(at, slash - at);
        if (segment == "..") {
            if (!segments.empty()) {
                segments.pop_back();
            }
        } else if (!segment.empty() && segment != ".") {
            segments.push_back(segment);
        }
        at = slash + 1;
    }
    std::string resolved;
    for (const std::string_view segment : segments) {
        resolved.append(resolved.empty() ? "" : "/").append(segment);
    }
    return resolved;
}

std::vector<Relationship> read_relationships(const container::Archive& archive, std::string_view source) {
    const std::string part =
        std::string(folder_of(source)) + "_rels/" + std::string(after_last_slash(source)) + ".rels";
    std::vector<Relationship> relationships;
    if (!archive.has(part)) {
        return relationships;
    }
    xml::Tokenizer xml = open_small_part(archive, part);
    for (xml::Token token = xml.next(); token != xml::Token::done; token = xml.next()) {
        const bool opens = token == xml::Token::start || token == xml::Token::empty;
        if (!opens || xml.name() != "Relationship" || xml.attribute("TargetMode") == "External") {
            continue;
        }
        relationships.push_back({std::string(xml.attribute("Id")),
                                 std::string(after_last_slash(xml.attribute("Type"))),
                                 spelling_in(archive, resolve_target(source, xml.attribute("Target")))});
    }
    return relationships;
}

const Relationship* find_kind(const std::vector<Relationship>& relationships, std::string_view kind) {
    const auto found = std::find_if(relationships.begin(), relationships.end(),
                                    [kind](const Relationship& one) { return one.kind == kind; });
    return found == relationships.end() ? nullptr : &*found;
}

}  // namespace registertoets::spreadsheet::xlsx
