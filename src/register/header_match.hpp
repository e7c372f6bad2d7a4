// SPDX-License-Identifier: EUPL-1.2
// Which column answers which field. What merely resembles is proposed, never used.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "register/field.hpp"
#include "register/header_text.hpp"
#include "util/made_once.hpp"

namespace registertoets::reg {

/// How a header was recognised, strongest first.
enum class MatchKind : std::uint8_t { rules, exact, normalised, alias, second_alias, combined };

/// The name of `kind` in the JSON report.
std::string_view name_of(MatchKind kind);

/// A cell of the header row.
struct HeaderCell {
    std::uint32_t column = 0;  ///< 1 is A
    std::string text;

    /// Made when they are first asked for; a longer text is no header and is not asked for any.
    [[nodiscard]] const HeaderKeys& keys() const {
        if (!known_keys) {
            known_keys = header_keys(text);
        }
        return *known_keys;
    }
    mutable std::optional<HeaderKeys> known_keys = std::nullopt;
};

/// A column that answers one or more fields.
struct MatchedColumn {
    std::uint32_t column = 0;
    std::string header;
    std::vector<FieldIndex> fields;
    MatchKind kind = MatchKind::exact;
};

/// A column that answers no field.
struct UnknownColumn {
    std::uint32_t column = 0;
    std::string header;
    std::optional<FieldIndex> resembles;
    bool doubles = false;  ///< it is a header of `resembles`, which has another column: this one is not read
};

/// The columns of a sheet by field.
struct HeaderMatch {
    std::vector<MatchedColumn> matched;   ///< by column
    std::vector<UnknownColumn> unknown;   ///< by column
    std::vector<std::uint32_t> repeated;  ///< columns with the header of an earlier one of their field
    std::vector<std::vector<std::uint32_t>> columns_of;  ///< by field: its columns, ascending; none: missing

    [[nodiscard]] bool has(FieldIndex field) const { return !columns_of[field].empty(); }
    /// How many fields have a column.
    [[nodiscard]] std::size_t fields_found() const;
};

/// The headers of one form, ready to be looked up.
class HeaderIndex {
  public:
    /// `form` must outlive the index.
    explicit HeaderIndex(const Form& form);

    /// Matches a header row with the fields of the form.
    [[nodiscard]] HeaderMatch match(std::span<const HeaderCell> row) const;

    /// How many cells of `row` are headers of different fields; cheap, for finding the header row.
    [[nodiscard]] std::size_t count_fields(std::span<const HeaderCell> row) const;

  private:
    struct Candidate {
        FieldIndex field;
        MatchKind kind;
    };
    class Assignment;
    using Known = std::unordered_map<std::string, std::vector<Candidate>>;

    void add(std::string_view spelling, FieldIndex field, MatchKind kind);
    void add_key(const std::string& key, FieldIndex field, MatchKind kind);
    static void add_to(Known& known, const std::string& key, Candidate candidate);
    [[nodiscard]] const Known& by_key_without_blanks() const;
    [[nodiscard]] const std::vector<Candidate>* find(const HeaderKeys& keys) const;
    [[nodiscard]] const std::vector<Candidate>* find(const HeaderCell& cell) const;
    [[nodiscard]] const std::vector<Candidate>* find_broken(const HeaderCell& cell) const;
    [[nodiscard]] std::vector<Candidate> candidates(const HeaderCell& cell) const;
    void settle_open(const HeaderCell& cell, HeaderMatch& match) const;
    [[nodiscard]] std::vector<FieldIndex> combined_fields(const HeaderCell& cell) const;
    [[nodiscard]] std::optional<FieldIndex> resembling(const std::string& key) const;

    const Form& m_form;
    Known m_by_key;                        // strongest first
    util::MadeOnce<Known> m_run_together;  // likewise, by keys without blanks
    std::unordered_map<std::string, FieldIndex> m_proposed;
};

}  // namespace registertoets::reg
