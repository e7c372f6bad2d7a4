// SPDX-License-Identifier: EUPL-1.2
// The table of rule kinds. A new kind is a file in kinds/, a line here and a line in kinds.cpp.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "rules/check.hpp"
#include "rules/mapping_reader.hpp"

namespace registertoets::rules {

struct Kind {
    std::string_view name;
    /// Makes a check from the options of a rule, reading those it knows. Throws UserError for wrong ones.
    Check (*make)(MappingReader& options, const reg::Field& field);
};

/// All kinds, in the order of the documentation.
std::span<const Kind> kinds();

namespace kinds_table {
Check missing_column(MappingReader& options, const reg::Field& field);
Check empty(MappingReader& options, const reg::Field& field);
Check placeholder(MappingReader& options, const reg::Field& field);
Check not_applicable(MappingReader& options, const reg::Field& field);
Check own_word(MappingReader& options, const reg::Field& field);
Check required_with(MappingReader& options, const reg::Field& field);
Check list(MappingReader& options, const reg::Field& field);
Check list_part(MappingReader& options, const reg::Field& field);
Check pattern(MappingReader& options, const reg::Field& field);
Check only_words(MappingReader& options, const reg::Field& field);
Check date(MappingReader& options, const reg::Field& field);
Check too_short(MappingReader& options, const reg::Field& field);
Check duplicate(MappingReader& options, const reg::Field& field);
}  // namespace kinds_table

}  // namespace registertoets::rules
