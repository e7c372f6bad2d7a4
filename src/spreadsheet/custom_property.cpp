// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/custom_property.hpp"

#include <array>

#include "spreadsheet/container/archive.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/xlsx/small_part.hpp"

namespace registertoets::spreadsheet {
namespace {

// Where the properties are, and which attribute names one: ECMA-376 part 1, 22.3; ODF 1.3 part 3, 4.3.2.
struct Home {
    std::string_view part;
    std::string_view naming;
};
constexpr std::array k_homes{Home{"docProps/custom.xml", "name"}, Home{"meta.xml", "meta:name"}};

// All text up to the end of the element that was just begun.
std::string text_within(xml::Tokenizer& xml) {
    std::string text;
    const std::size_t depth = xml.depth();
    while (xml.depth() >= depth) {
        const xml::Token token = xml.next();
        if (token == xml::Token::text) {
            text += xml.text();
        } else if (token == xml::Token::done) {
            break;
        }
    }
    return text;
}

std::optional<std::string> find(const container::Archive& archive, const Home& home, std::string_view name) {
    xml::Tokenizer xml = xlsx::open_small_part(archive, home.part);
    for (xml::Token token = xml.next(); token != xml::Token::done; token = xml.next()) {
        if (token == xml::Token::start && xml.attribute(home.naming) == name) {
            return text_within(xml);
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> custom_property(const std::filesystem::path& path, std::string_view name) {
    try {
        const container::Archive archive(path, Limits{});
        for (const Home& home : k_homes) {
            if (archive.has(home.part)) {
                if (auto found = find(archive, home, name)) {
                    return found;
                }
            }
        }
    } catch (const InputError&) {
        // What is wrong with it is told where it is read.
    }
    return std::nullopt;
}

}  // namespace registertoets::spreadsheet
