// SPDX-License-Identifier: EUPL-1.2
// The rules that a run applies, read from YAML: the law as data. No field, article or directie is named in
// C++.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "messages/lang.hpp"
#include "register/field.hpp"
#include "rules/check.hpp"
#include "rules/condition.hpp"
#include "rules/document.hpp"
#include "rules/example.hpp"
#include "rules/probe.hpp"
#include "rules/publication.hpp"
#include "rules/words.hpp"
#include "util/date.hpp"

namespace registertoets::rules {

struct RetentionWords;

enum class Severity : unsigned char { error, warning, info };
constexpr std::size_t k_severities = 3;
enum class Basis : unsigned char { wet, regist };
/// Who can mend it: the directie that filled the row, or whoever owns the form.
enum class Audience : unsigned char { directie, form };
enum class Scope : unsigned char { row, sheet, set };

/// The names of these in the JSON report and in rules files.
std::string_view name_of(Severity severity);
std::string_view name_of(Basis basis);
std::string_view name_of(Audience audience);
std::string_view name_of(Scope scope);

/// When a register asks for a field.
enum class Duty : unsigned char { always, expected, optional, conditional };

struct FieldDuty {
    Duty duty = Duty::optional;
    Basis basis = Basis::regist;
    std::string article;
    std::unique_ptr<const Condition> when;    ///< of a conditional field
    std::vector<reg::FieldIndex> depends_on;  ///< the fields that `when` looks at
    messages::LocalText says;                 ///< the condition in words
};

/// One rule of one register. Texts have their holes filled but for `{header}`, the header as the sheet has
/// it.
struct Rule {
    std::string id;  ///< REGISTER.FIELD.CHECK
    std::string check_name;
    std::string_view kind;  ///< the name of its kind
    Mark mark;              ///< where it stands: the rule itself, or the field that brings it along
    reg::FieldIndex field = 0;
    Severity severity = Severity::error;
    Basis basis = Basis::regist;
    Audience audience = Audience::directie;
    Scope scope = Scope::row;
    std::string article;
    messages::LocalText what;
    messages::LocalText why;
    messages::LocalText how;
    bool on_row = false;                      ///< about the row as a whole: `field` is only where it is shown
    std::unique_ptr<const Condition> when;    ///< the rule speaks of rows for which this holds; may be null
    std::unique_ptr<const Condition> unless;  ///< … and not of rows for which this holds; may be null
    std::uint32_t unless_faults =
        0;  ///< text rules of the field (their bits) that say enough when they are not met
    std::optional<util::Date> valid_from;  ///< the law that it rests on holds from this day
    bool counts_for_law = true;            ///< whether an error of this rule counts for "complete by law"
    bool off = false;
    std::string off_reason;
    bool verified = true;
    std::vector<Example> examples;
    Check check;
    std::uint32_t fault_bit = 0;  ///< of a text rule: its bit in `CellFacts::faults`

    /// Whether what the rule rests on holds on `day`.
    [[nodiscard]] bool speaks_on(const util::Date& day) const { return !valid_from || *valid_from <= day; }
    /// Whether its conditions let it speak of a row.
    [[nodiscard]] bool speaks_of(const RowFacts& row) const {
        return (when == nullptr || when->holds(row) == Truth::yes) &&
               (unless == nullptr || unless->holds(row) != Truth::yes);
    }
};

/// Whether a register is to hold every process of a list. `alone`: where the run has no register that is.
enum class EveryProcess : unsigned char { no, alone, yes };

/// How a register is held against a list of processes: which of its fields the list has too.
struct Expectation {
    reg::FieldIndex code = reg::k_no_field;
    reg::FieldIndex name = reg::k_no_field;
    reg::FieldIndex directie = reg::k_no_field;
    reg::FieldIndex keten = reg::k_no_field;
    EveryProcess every_process = EveryProcess::no;
    /// More headers by which the list, other than a register, calls these columns.
    std::vector<std::string> code_headers;
    std::vector<std::string> name_headers;
    std::vector<std::string> directie_headers;
    std::vector<std::string> keten_headers;
};

/// A sheet beside a register that links something to its codes, known by two headers.
struct Links {
    messages::LocalText header;  ///< of the column with what is linked
    std::vector<std::string> aliases;
    reg::FieldIndex code = reg::k_no_field;  ///< by the headers that it has in the register
};

struct RegisterRules {
    reg::Form form;
    std::vector<FieldDuty> duties;              ///< by field
    std::vector<FieldPublication> publication;  ///< by field
    Overview overview;
    std::vector<Rule> rules;                 ///< in the order of the fields
    Probes probes;                           ///< what conditions ask of texts
    std::unique_ptr<const Condition> ended;  ///< holds for rows that no longer count; may be null
    std::optional<Expectation> expect;       ///< nothing: no list of processes goes with this register
    std::optional<Links> links;              ///< nothing: no sheet with links goes with this register
};

/// A rules file that took part, for the report.
struct RuleFile {
    std::string id;
    std::string version;
    std::string sha256;
};

struct RuleSet {
    std::string id;
    std::string version;
    messages::LocalText title;
    std::vector<RuleFile> files;
    std::optional<util::Date> examples_on;  ///< the day on which its examples hold
    Words words;
    Vocabulary vocabulary;  ///< empty where the rules know no terms
    std::vector<std::unique_ptr<reg::ValueList>> lists;
    std::shared_ptr<const RetentionWords> retention;  ///< null where the rules say nothing of it
    std::vector<std::unique_ptr<RegisterRules>> registers;

    [[nodiscard]] const reg::ValueList* find_list(std::string_view list_id) const;
    /// The number of the register with this id.
    [[nodiscard]] std::optional<std::size_t> find_register(std::string_view register_id) const;
    /// The list of directies; null where the rules have none.
    [[nodiscard]] const reg::ValueList* directies() const;
};

}  // namespace registertoets::rules
