// SPDX-License-Identifier: EUPL-1.2
// no-adequacy: the row rests its transfers on adequacy alone, and names a destination for which no decision
// is in force on the reference date. Options: `to`, the field that names the destinations; `within`, groups
// of destinations that need no decision; `group`, the group of the instruments that are adequacy;
// `decisions`, destination to instrument.
// other-decision: the row names decisions on adequacy (`decisions`), and none of them is that of a
// destination that it names. Where a part of the destinations is unknown, the decision may be that part's.
#include <algorithm>
#include <map>

#include "messages/catalogue.hpp"
#include "rules/kinds.hpp"
#include "rules/kinds/field_option.hpp"
#include "rules/needed_list.hpp"

namespace registertoets::rules::kinds_table {
namespace {

using Values = std::vector<std::uint16_t>;

struct Adequacy {
    reg::FieldIndex to;
    const reg::ValueList* destinations;
    const reg::ValueList* instruments;
    std::vector<std::string> within;
    std::string group;
    std::map<std::uint16_t, std::uint16_t> decisions;  ///< destination to instrument
};

class NoAdequacy : public RowCheck {
  public:
    explicit NoAdequacy(Adequacy options) : m_options(std::move(options)) {}

    [[nodiscard]] Outcome judge(const RowFacts& row, reg::FieldIndex field,
                                const util::Date& day) const override {
        if (row[field].presence() == Presence::column_missing) {
            return Outcome::not_testable;
        }
        if (!row[field].judged() || row[m_options.to].presence() != Presence::filled ||
            !rests_on_adequacy(row[field].cell->match.values)) {
            return Outcome::not_applicable;
        }
        const Values& named = row[m_options.to].cell->match.values;
        const bool all_decided = std::all_of(named.begin(), named.end(), [&](std::uint16_t destination) {
            return needs_none(destination) || decided(destination, day);
        });
        return all_decided ? Outcome::met : Outcome::not_met;
    }

  private:
    [[nodiscard]] bool rests_on_adequacy(const Values& instruments) const {
        return !instruments.empty() &&
               std::all_of(instruments.begin(), instruments.end(), [this](std::uint16_t instrument) {
                   return m_options.instruments->values()[instrument].in_group(m_options.group);
               });
    }
    [[nodiscard]] bool needs_none(std::uint16_t destination) const {
        return std::any_of(m_options.within.begin(), m_options.within.end(), [&](const std::string& group) {
            return m_options.destinations->values()[destination].in_group(group);
        });
    }
    [[nodiscard]] bool decided(std::uint16_t destination, const util::Date& day) const {
        const auto decision = m_options.decisions.find(destination);
        return decision != m_options.decisions.end() &&
               m_options.instruments->values()[decision->second].in_force(day);
    }

    Adequacy m_options;
};

class OtherDecision : public RowCheck {
  public:
    explicit OtherDecision(Adequacy options) : m_options(std::move(options)) {}

    [[nodiscard]] Outcome judge(const RowFacts& row, reg::FieldIndex field,
                                const util::Date& /*day*/) const override {
        const FieldFacts& to = row[m_options.to];
        if (row[field].presence() == Presence::column_missing) {
            return Outcome::not_testable;
        }
        if (!row[field].judged() || to.presence() != Presence::filled || to.cell->match.unknown_parts > 0) {
            return Outcome::not_applicable;
        }
        const Values& destinations = to.cell->match.values;
        const Values& instruments = row[field].cell->match.values;
        bool names_decision = false;
        bool has_decision = false;  // one of the destinations; where none has, that is for no-adequacy
        for (const auto& [destination, decision] : m_options.decisions) {
            const bool goes_there = contains(destinations, destination);
            const bool named = contains(instruments, decision);
            if (goes_there && named) {
                return Outcome::met;
            }
            has_decision |= goes_there;
            names_decision |= named;
        }
        return has_decision && names_decision ? Outcome::not_met : Outcome::not_applicable;
    }

  private:
    static bool contains(const Values& values, std::uint16_t value) {
        return std::find(values.begin(), values.end(), value) != values.end();
    }

    Adequacy m_options;
};

std::uint16_t value_named(const reg::ValueList& list, const std::string& id, const Mark& mark,
                          const Sources& sources) {
    if (const auto value = list.find_id(id)) {
        return static_cast<std::uint16_t>(*value);
    }
    std::vector<std::string> known;
    for (const reg::ListValue& value : list.values()) {
        known.push_back(value.id);
    }
    fail_unknown_name(sources, mark, id, known);
}

Adequacy read_decisions(MappingReader& options, const KindContext& context) {
    Adequacy adequacy;
    adequacy.to = field_option(options, "to", context.form);
    adequacy.destinations = &needed_list(context.form.fields[adequacy.to], options);
    adequacy.instruments = &needed_list(context.field(), options);
    if (const Node* decisions = options.mapping("decisions")) {
        for (const Entry& entry : decisions->entries) {
            adequacy.decisions.emplace(
                value_named(*adequacy.destinations, entry.key, entry.mark, options.sources()),
                value_named(*adequacy.instruments, entry.value.text, entry.value.mark, options.sources()));
        }
    }
    return adequacy;
}

}  // namespace

Check no_adequacy(MappingReader& options, const KindContext& context) {
    Adequacy adequacy = read_decisions(options, context);
    adequacy.within = options.texts("within");
    adequacy.group = options.text_or_fail("group");
    return std::make_unique<NoAdequacy>(std::move(adequacy));
}

Check other_decision(MappingReader& options, const KindContext& context) {
    return std::make_unique<OtherDecision>(read_decisions(options, context));
}

}  // namespace registertoets::rules::kinds_table
