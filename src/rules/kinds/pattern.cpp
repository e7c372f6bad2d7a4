// SPDX-License-Identifier: EUPL-1.2
// pattern: the folded text matches none of the patterns that make it right (RE2: linear time, whatever the
// rules say).
#include <optional>
#include <string>

#include "messages/catalogue.hpp"
#include "rules/kinds.hpp"
#include "rules/kinds/needed_option.hpp"
#include "rules/lazy_pattern.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class Pattern : public TextCheck {
  public:
    Pattern(Patterns accepts, Patterns ignores, Patterns accepts_rest)
        : m_accepts(std::move(accepts)),
          m_ignores(std::move(ignores)),
          m_accepts_rest(std::move(accepts_rest)) {}

    [[nodiscard]] bool faulty(const CellText& cell) const override {
        const SearchedText& text = cell.read.searched();
        if (m_accepts.found_in(text)) {
            return false;
        }
        const std::optional<std::string> rest = m_ignores.blanked_out_of(text);
        return !(rest ? m_accepts_rest.found_in(*rest) : m_accepts_rest.found_in(text));
    }

  private:
    Patterns m_accepts;
    Patterns m_ignores;
    Patterns m_accepts_rest;
};

}  // namespace

Check pattern(MappingReader& options, const KindContext& /*context*/) {
    need_one_of(options, {"accepts", "accepts_rest"});
    Patterns accepts = read_patterns(options, "accepts");
    Patterns ignores = read_patterns(options, "ignores");
    return std::make_unique<Pattern>(std::move(accepts), std::move(ignores),
                                     read_patterns(options, "accepts_rest"));
}

}  // namespace registertoets::rules::kinds_table
