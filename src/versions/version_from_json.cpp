// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <unordered_map>
#include <utility>

#include "check/report_file.hpp"
#include "util/files.hpp"
#include "util/sha256.hpp"
#include "versions/version.hpp"

namespace registertoets::versions {
namespace {

using check::member_of;
using check::NotOurs;
using check::text_or_null;
using Json = nlohmann::json;

constexpr std::size_t k_hash_digits = 16;

template <typename Number>
Number number_in(std::string_view digits, int base) {
    Number number = 0;
    const auto [stop, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
    if (fault != std::errc{} || stop != digits.data() + digits.size()) {
        throw NotOurs{};
    }
    return number;
}

// `0123456789abcdef`, or with `-2` behind it for the second row of that key.
void take_id(const std::string& id, VersionRow& row) {
    row.key = number_in<std::uint64_t>(std::string_view(id).substr(0, k_hash_digits), 16);
    if (id.size() < k_hash_digits || (id.size() > k_hash_digits && id[k_hash_digits] != '-')) {
        throw NotOurs{};
    }
    if (id.size() > k_hash_digits) {
        const auto order = number_in<std::uint32_t>(std::string_view(id).substr(k_hash_digits + 1), 10);
        row.occurrence = order == 0 ? throw NotOurs{} : order - 1;
    }
}

class Reader {
  public:
    Reader(const Selection& selection, Vocabulary& words, Version& version)
        : m_selection(selection), m_words(words), m_version(version) {}

    void take(const std::string& key, const Json& value) {
        static constexpr std::array<std::pair<std::string_view, void (Reader::*)(const Json&)>, 5> k_members{{
            {"tool", &Reader::take_tool},
            {"run", &Reader::take_run},
            {"files", &Reader::take_file},
            {"registers", &Reader::take_register},
            {"rows", &Reader::take_row},
        }};
        for (const auto& [name, take_member] : k_members) {
            if (name == key) {
                (this->*take_member)(value);
            }
        }
    }

  private:
    void take_tool(const Json& value) { m_version.about.tool = member_of<std::string>(value, "version"); }

    void take_run(const Json& value) {
        const auto date = util::parse_iso_date(member_of<std::string>(value, "reference_date"));
        m_version.about.reference_date = date ? *date : throw NotOurs{};
        for (const Json& file : member_of<Json>(value, "rules")) {
            m_version.about.rules.push_back({member_of<std::string>(file, "id"),
                                             member_of<std::string>(file, "version"),
                                             member_of<std::string>(file, "sha256")});
        }
        m_version.about.looked_at = check::selection_of_run(value);
    }

    void take_file(const Json& value) {
        const Json error = member_of<Json>(value, "error");
        if (!error.is_null()) {
            m_version.about.unread.push_back(member_of<std::string>(error, "message"));
        } else if (!text_or_null(value, "skipped")) {
            m_version.about.files.push_back(
                {member_of<std::string>(value, "path"), text_or_null(value, "sha256").value_or("")});
        }
    }

    // Its counts follow from the rows; it may have none.
    void take_register(const Json& value) {
        const auto id = member_of<std::string>(value, "register");
        if (m_selection.reg && *m_selection.reg != id) {
            return;
        }
        const std::uint32_t reg = register_number(id);
        for (const Json& field : member_of<Json>(value, "fields")) {
            m_words.field_number(reg, member_of<std::string>(field, "field"),
                                 member_of<std::string>(field, "header"));
        }
    }

    // A rule set has a handful; looking them up one by one is no work for so few.
    std::uint32_t register_number(const std::string& id) {
        constexpr std::uint32_t k_most_registers = 1000;
        const std::uint32_t reg = m_words.register_number(id);
        add_register(reg < k_most_registers ? reg : throw NotOurs{});
        return reg;
    }

    void add_register(std::uint32_t reg) {
        std::vector<std::uint32_t>& all = m_version.about.registers;
        const auto at = std::lower_bound(all.begin(), all.end(), reg);
        if (at == all.end() || *at != reg) {
            all.insert(at, reg);
        }
    }

    [[nodiscard]] bool is_asked_for(const std::string& reg, const std::string& sheet,
                                    const std::optional<std::string>& directie) const {
        const auto& only = m_selection.directies;
        return (!m_selection.reg || *m_selection.reg == reg) &&
               (!m_selection.sheet || *m_selection.sheet == sheet) &&
               (only.empty() || (directie && std::find(only.begin(), only.end(), *directie) != only.end()));
    }

    std::uint32_t place_of(const std::string& file, const std::string& sheet) {
        const VersionPlace place{m_words.name_number(file), m_words.name_number(sheet)};
        const auto number = static_cast<std::uint32_t>(m_version.places.size());
        const auto [known, is_new] =
            m_places.try_emplace(std::uint64_t{place.file} << 32U | place.sheet, number);
        if (is_new) {
            m_version.places.push_back(place);
        }
        return known->second;
    }

    void take_row(const Json& value) {
        const auto id = member_of<std::string>(value, "register");
        const auto sheet = member_of<std::string>(value, "sheet");
        const auto directie = text_or_null(value, "directie");
        if (!is_asked_for(id, sheet, directie)) {
            return;
        }
        VersionRow row;
        take_id(member_of<std::string>(value, "id"), row);
        const std::uint32_t reg = register_number(id);
        row.reg = static_cast<std::uint16_t>(reg);
        row.row = member_of<std::uint32_t>(value, "row");
        row.place = place_of(member_of<std::string>(value, "file"), sheet);
        const auto code = text_or_null(value, "key");
        row.code = code ? m_words.name_number(*code) : k_none;
        row.directie = directie ? m_words.name_number(*directie) : k_none;
        row.complete = member_of<bool>(value, "complete");
        row.complete_law = member_of<bool>(value, "complete_law");
        take_fields(value, row);
        take_content(value, row);
        take_name(value, row);
        m_version.rows.push_back(row);
    }

    // What counts are taken apart by has to add up.
    void take_fields(const Json& value, VersionRow& row) {
        const auto required = member_of<std::size_t>(value, "required");
        const auto filled = member_of<std::size_t>(value, "filled");
        const auto lacking = member_of<std::vector<std::string>>(value, "lacking");
        if (required > reg::k_most_fields || filled + lacking.size() != required) {
            throw NotOurs{};
        }
        row.required = static_cast<std::uint8_t>(required);
        row.filled = static_cast<std::uint8_t>(filled);
        for (const std::string& field : lacking) {
            const check::FieldSet bit = check::FieldSet{1} << m_words.field_number(row.reg, field);
            row.lacking |= (row.lacking & bit) == 0 ? bit : throw NotOurs{};
        }
    }

    // Version 0.1.0 began without it.
    void take_content(const Json& value, VersionRow& row) {
        if (value.contains("content")) {
            row.content = number_in<std::uint32_t>(member_of<std::string>(value, "content"), 16);
        }
        m_version.about.has_contents = m_version.about.has_contents && row.content != 0;
    }

    // Version 0.1.0 began without this too.
    static void take_name(const Json& value, VersionRow& row) {
        if (const auto name = value.contains("name_hash") ? text_or_null(value, "name_hash") : std::nullopt) {
            row.name = number_in<std::uint64_t>(*name, 16);
        }
    }

    const Selection& m_selection;
    Vocabulary& m_words;
    Version& m_version;
    std::unordered_map<std::uint64_t, std::uint32_t> m_places;
};

}  // namespace

Version version_from_json(const std::filesystem::path& path, const Selection& selection, Vocabulary& words) {
    Version version;
    version.about.path = util::shown_path(path);
    version.about.from_report = true;
    version.about.sha256 = util::sha256_of_file(path);
    Reader reader(selection, words, version);
    check::read_report_file(
        path, "rows", [&reader](const std::string& key, const Json& value) { reader.take(key, value); });
    return version;
}

bool is_json(const std::filesystem::path& path) {
    std::error_code fault;
    if (!std::filesystem::is_regular_file(path, fault)) {
        return false;
    }
    std::ifstream file(path, std::ios::binary);
    std::string mark(3, '\0');
    file.read(mark.data(), 3);
    const bool has_mark = file.gcount() == 3 && mark == "\xEF\xBB\xBF";
    file.clear();
    file.seekg(has_mark ? 3 : 0);
    char first = ' ';
    while (file.get(first) && (first == ' ' || first == '\n' || first == '\r' || first == '\t')) {
    }
    return file && first == '{';
}

}  // namespace registertoets::versions
