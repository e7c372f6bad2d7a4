// SPDX-License-Identifier: EUPL-1.2
#include "rules/kinds/retention_option.hpp"

#include <algorithm>

#include "messages/catalogue.hpp"
#include "rules/kinds/field_option.hpp"
#include "rules/needed_list.hpp"

namespace registertoets::rules::kinds_table {
namespace {

using messages::Msg;
using messages::Sentence;

}  // namespace

std::shared_ptr<const RetentionWords> retention_words(const MappingReader& options,
                                                      const KindContext& context) {
    if (context.set.retention == nullptr) {
        options.fail(Sentence(Msg::rules_missing_key, {{"key", "retention"}}));
    }
    return context.set.retention;
}

TermLimits::TermLimits(MappingReader& options, const KindContext& context)
    : m_words(retention_words(options, context)),
      m_grounds(field_option(options, "grounds", context.form)),
      m_row_list(&needed_list(context.form.fields[m_grounds], options)),
      m_articles(&list_option(options, "articles", context)),
      m_passed_over(options.texts("passed_over")) {
    check_limits(options);
}

// A ground that neither list has would never be met.
void TermLimits::check_limits(const MappingReader& options) const {
    for (const RetentionLimit& limit : m_words->limits) {
        for (const std::string& ground : limit.grounds) {
            if (!m_row_list->find_id(ground) && !m_articles->find_id(ground)) {
                std::vector<std::string> known;
                for (const reg::ListValue& value : m_row_list->values()) {
                    known.push_back(value.id);
                }
                fail_unknown_name(options.sources(), limit.mark, ground, known);
            }
        }
    }
}

std::vector<std::string> TermLimits::grounds_of_row(const RowFacts& row) const {
    const FieldFacts& facts = row[m_grounds];
    std::vector<std::string> grounds;
    if (facts.presence() != Presence::filled || facts.cell->error) {
        return grounds;
    }
    for (const std::uint16_t value : facts.cell->match.values) {
        grounds.push_back(m_row_list->values()[value].id);
    }
    std::erase_if(grounds, [this](const std::string& ground) {
        return std::find(m_passed_over.begin(), m_passed_over.end(), ground) != m_passed_over.end();
    });
    return grounds;
}

std::vector<std::string> TermLimits::grounds_in(std::string_view text) const {
    std::vector<std::string> grounds;
    for (const std::uint16_t value : m_articles->find_in(text)) {
        grounds.push_back(m_articles->values()[value].id);
    }
    return grounds;
}

Outcome TermLimits::judge(const RowFacts& row, reg::FieldIndex field, Allowed wrong) const {
    const FieldFacts& facts = row[field];
    if (facts.presence() == Presence::column_missing) {
        return Outcome::not_testable;
    }
    // A text that gives no period at all is said to be wrong already; one about other fields too, see
    // `several_fields`.
    if (!facts.judged() || facts.cell->error || facts.value == nullptr || facts.value->several_fields) {
        return Outcome::not_applicable;
    }
    const std::vector<std::string> of_row = grounds_of_row(row);
    bool judged = false;
    for (const RetentionPart& part : read_retention(facts.value->text, *m_words).parts) {
        std::vector<std::string> grounds = grounds_in(part.text);
        if (grounds.empty()) {
            grounds = of_row;
        }
        for (const RetentionTerm& term : part.terms) {
            judged = judged || !grounds.empty();
            if (allowed(term, grounds, m_words->limits) == wrong) {
                return Outcome::not_met;
            }
        }
    }
    return judged ? Outcome::met : Outcome::not_applicable;
}

}  // namespace registertoets::rules::kinds_table
