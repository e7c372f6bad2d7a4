// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/properties.hpp"

#include "spreadsheet/container/archive.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/xlsx/relationships.hpp"
#include "spreadsheet/xlsx/small_part.hpp"

namespace registertoets::spreadsheet {
namespace {

std::string property_in(const container::Archive& archive, const std::string& part, std::string_view name) {
    xml::Tokenizer xml = xlsx::open_small_part(archive, part);
    std::string value;
    bool found = false;
    for (xml::Token token = xml.next(); token != xml::Token::done; token = xml.next()) {
        if (token == xml::Token::start && xml.name() == "property") {
            found = xml.attribute("name") == name;
        } else if (token == xml::Token::text && found) {
            value += xml.text();
        } else if (token == xml::Token::end && xml.name() == "property" && found) {
            return value;
        }
    }
    return {};
}

}  // namespace

std::string custom_property(const std::filesystem::path& path, std::string_view name, const Limits& limits) {
    try {
        const container::Archive archive(path, limits);
        const auto relationships = xlsx::read_relationships(archive, "");
        const xlsx::Relationship* part = xlsx::find_kind(relationships, "custom-properties");
        return part != nullptr && archive.has(part->target) ? property_in(archive, part->target, name)
                                                            : std::string();
    } catch (const InputError&) {
        return {};
    }
}

}  // namespace registertoets::spreadsheet
