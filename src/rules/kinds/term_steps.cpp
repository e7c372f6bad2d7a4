// SPDX-License-Identifier: EUPL-1.2
// term-steps: the text names one of the steps that belong together, and says nothing that stands for the
// other. Options: `needs`, lists of steps of which the first is the step itself and the others say it in
// other words; `articles` and `not_for`, a list and those of its values with which the steps need not be
// named.
#include <algorithm>

#include "messages/catalogue.hpp"
#include "rules/kinds.hpp"
#include "rules/kinds/field_option.hpp"
#include "rules/kinds/retention_option.hpp"

namespace registertoets::rules::kinds_table {
namespace {

using Steps = std::vector<std::size_t>;

bool names_any(const Steps& named, const Steps& wanted) {
    return std::find_first_of(named.begin(), named.end(), wanted.begin(), wanted.end()) != named.end();
}

struct StepNeeds {
    std::shared_ptr<const RetentionWords> words;
    std::vector<Steps> needs;
    const reg::ValueList* articles;
    std::vector<std::string> not_for;
};

class TermSteps : public TextCheck {
  public:
    explicit TermSteps(StepNeeds needs) : m(std::move(needs)) {}

    [[nodiscard]] bool faulty(const CellText& cell) const override {
        if (cell.several_fields || is_exempt(cell.text)) {
            return false;
        }
        Steps named;
        for (const RetentionPart& part : cell.read.retention(*m.words).parts) {
            // A period of which the step is not said may be the missing one.
            if (std::any_of(part.terms.begin(), part.terms.end(),
                            [](const RetentionTerm& term) { return term.steps.empty(); })) {
                return false;
            }
            named.insert(named.end(), part.steps.begin(), part.steps.end());
        }
        const auto said = [&named](const Steps& need) {
            return std::find(named.begin(), named.end(), need.front()) != named.end();
        };
        const auto lacking = [&named](const Steps& need) { return !names_any(named, need); };
        return std::any_of(m.needs.begin(), m.needs.end(), said) &&
               std::any_of(m.needs.begin(), m.needs.end(), lacking);
    }

  private:
    [[nodiscard]] bool is_exempt(std::string_view text) const {
        const auto named = m.articles->find_in(text);
        return std::any_of(named.begin(), named.end(), [this](std::uint16_t value) {
            return std::find(m.not_for.begin(), m.not_for.end(), m.articles->values()[value].id) !=
                   m.not_for.end();
        });
    }

    StepNeeds m;
};

Steps steps_named(const Node& names, const RetentionWords& words, const Sources& sources) {
    Steps steps;
    texts_of(sources, "needs", names);
    for (const Node& name : names.items) {
        std::vector<std::string> known;
        for (const RetentionStep& step : words.steps) {
            known.push_back(step.id);
        }
        const auto found = std::find(known.begin(), known.end(), name.text);
        if (found == known.end()) {
            fail_unknown_name(sources, name.mark, name.text, known);
        }
        steps.push_back(static_cast<std::size_t>(found - known.begin()));
    }
    return steps;
}

}  // namespace

Check term_steps(MappingReader& options, const KindContext& context) {
    StepNeeds needs;
    needs.words = retention_words(options, context);
    needs.articles = &list_option(options, "articles", context);
    needs.not_for = options.texts("not_for");
    const Node* given = options.any("needs");
    if (given == nullptr || given->kind != Node::Kind::sequence) {
        options.fail(messages::Sentence(messages::Msg::rules_expects_list, {{"key", "needs"}}));
    }
    for (const Node& one : given->items) {
        needs.needs.push_back(steps_named(one, *needs.words, options.sources()));
        if (needs.needs.back().empty()) {
            fail_at(options.sources(), one.mark,
                    messages::Sentence(messages::Msg::rules_expects_list, {{"key", "needs"}}));
        }
    }
    return std::make_unique<TermSteps>(std::move(needs));
}

}  // namespace registertoets::rules::kinds_table
