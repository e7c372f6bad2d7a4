// SPDX-License-Identifier: EUPL-1.2
// The table of rule kinds. A new kind is a file in kinds/, a line here and a line in kinds.cpp.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "rules/check.hpp"
#include "rules/mapping_reader.hpp"
#include "rules/rule_set.hpp"

namespace registertoets::rules {

/// Where a rule stands, for options that refer to other fields and to lists.
struct KindContext {
    const reg::Form& form;
    reg::FieldIndex index;  ///< of the field that the rule is about
    const RuleSet& set;     ///< its words and lists

    Probes& probes;

    [[nodiscard]] const reg::Field& field() const { return form.fields[index]; }
};

struct Kind {
    std::string_view name;
    /// Makes a check from the options of a rule, reading those it knows. Throws UserError for wrong ones.
    Check (*make)(MappingReader& options, const KindContext& context);
};

/// All kinds, in the order of the documentation.
std::span<const Kind> kinds();

namespace kinds_table {
Check missing_column(MappingReader& options, const KindContext& context);
Check empty(MappingReader& options, const KindContext& context);
Check placeholder(MappingReader& options, const KindContext& context);
Check not_applicable(MappingReader& options, const KindContext& context);
Check own_word(MappingReader& options, const KindContext& context);
Check required_with(MappingReader& options, const KindContext& context);
Check list(MappingReader& options, const KindContext& context);
Check list_part(MappingReader& options, const KindContext& context);
Check pattern(MappingReader& options, const KindContext& context);
Check only_words(MappingReader& options, const KindContext& context);
Check date(MappingReader& options, const KindContext& context);
Check too_short(MappingReader& options, const KindContext& context);
Check contradicts(MappingReader& options, const KindContext& context);
Check same_text(MappingReader& options, const KindContext& context);
Check copy_of_example(MappingReader& options, const KindContext& context);
Check age(MappingReader& options, const KindContext& context);
Check every_part(MappingReader& options, const KindContext& context);
Check too_few_values(MappingReader& options, const KindContext& context);
Check law_reference(MappingReader& options, const KindContext& context);
Check canonical_name(MappingReader& options, const KindContext& context);
Check no_adequacy(MappingReader& options, const KindContext& context);
Check other_decision(MappingReader& options, const KindContext& context);
Check doubled_column(MappingReader& options, const KindContext& context);
Check missing_sheet(MappingReader& options, const KindContext& context);
Check personal_data(MappingReader& options, const KindContext& context);
Check duplicate(MappingReader& options, const KindContext& context);
Check equal_rows(MappingReader& options, const KindContext& context);
Check agrees(MappingReader& options, const KindContext& context);
Check uniform(MappingReader& options, const KindContext& context);
Check term_start(MappingReader& options, const KindContext& context);
Check term_ground(MappingReader& options, const KindContext& context);
Check term_limit(MappingReader& options, const KindContext& context);
Check term_unclear(MappingReader& options, const KindContext& context);
Check term_steps(MappingReader& options, const KindContext& context);
Check unknown_code(MappingReader& options, const KindContext& context);
Check other_name(MappingReader& options, const KindContext& context);
Check not_delivered(MappingReader& options, const KindContext& context);
Check unknown_link(MappingReader& options, const KindContext& context);
Check no_link(MappingReader& options, const KindContext& context);
}  // namespace kinds_table

}  // namespace registertoets::rules
