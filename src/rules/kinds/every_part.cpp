// SPDX-License-Identifier: EUPL-1.2
// every-part: each part of the cell matches one of the patterns that make it wrong: "zie DPIA; zie bijlage
// 2". One part that does not is an answer. Option: `matches`, found in the folded part without its number.
#include <algorithm>

#include "rules/kinds.hpp"
#include "rules/kinds/needed_option.hpp"
#include "rules/lazy_pattern.hpp"
#include "util/unicode.hpp"

namespace registertoets::rules::kinds_table {
namespace {

// The number of a part ("2." or "b)") is no word of it.
std::string without_number(std::string_view part) {
    static const RE2 k_number("^(?:[0-9]{1,2}|[a-z])[.)] +");
    std::string text = util::fold(part);
    RE2::Replace(&text, k_number, "");
    return text;
}

class EveryPart : public TextCheck {
  public:
    explicit EveryPart(Patterns patterns) : m_patterns(std::move(patterns)) {}

    [[nodiscard]] bool faulty(const CellText& cell) const override {
        if (!m_patterns.may_be_in(cell.read.searched())) {
            return false;
        }
        const auto parts = reg::split_parts(cell.text);
        return !parts.empty() && std::all_of(parts.begin(), parts.end(), [this](std::string_view part) {
            return m_patterns.found_in(without_number(part));
        });
    }

  private:
    Patterns m_patterns;
};

}  // namespace

Check every_part(MappingReader& options, const KindContext& /*context*/) {
    need_one_of(options, {"matches"});
    return std::make_unique<EveryPart>(read_patterns(options, "matches"));
}

}  // namespace registertoets::rules::kinds_table
