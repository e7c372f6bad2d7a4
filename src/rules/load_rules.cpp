// SPDX-License-Identifier: EUPL-1.2
// The rules of a field: those that its duty brings along, and those that the file adds or changes.
#include <algorithm>
#include <utility>

#include "messages/catalogue.hpp"
#include "rules/kinds.hpp"
#include "rules/load_parts.hpp"
#include "rules/rule_texts.hpp"

namespace registertoets::rules {
namespace {

using messages::LocalText;
using messages::Msg;
using messages::Sentence;
using messages::UserError;

// Each rule on a text has a bit in CellFacts::faults.
constexpr std::uint32_t k_most_text_rules = 32;

const std::vector<std::string> k_severity_names{"error", "warning", "info", "off"};

// The checks that `required` brings along, in the order in which findings make sense.
std::vector<std::string> checks_of_duty(const FieldDuty& duty, const reg::Field& field) {
    if (duty.duty == Duty::optional) {
        return {"missing-column"};
    }
    std::vector<std::string> checks{
        "missing-column", duty.duty == Duty::conditional ? "required-with" : "empty", "placeholder"};
    if (!field.none.allowed || !field.none.not_applicable_too) {
        checks.emplace_back("not-applicable");
    }
    if (field.none.allowed) {
        checks.emplace_back("own-word");
    }
    return checks;
}

// `severity: warning`, or one for each duty: `severity: {required: error, expected: warning, optional: off}`.
std::optional<std::size_t> severity_of(MappingReader& reader, Duty duty) {
    const Node* node = reader.any("severity");
    if (node == nullptr || node->kind == Node::Kind::scalar) {
        return reader.one_of("severity", k_severity_names);
    }
    MappingReader by_duty(*node, "severity", reader.sources());
    const auto required = by_duty.one_of("required", k_severity_names);
    const auto expected = by_duty.one_of("expected", k_severity_names);
    const auto optional = by_duty.one_of("optional", k_severity_names);
    by_duty.finish();
    if (duty == Duty::optional) {
        return optional;
    }
    return duty == Duty::expected ? expected : required;
}

void apply_texts(Rule& rule, MappingReader& reader) {
    for (const auto& [key, text] :
         {std::pair{"what", &rule.what}, std::pair{"why", &rule.why}, std::pair{"how", &rule.how}}) {
        if (const LocalText given = reader.local_text(key); !given.empty()) {
            *text = given;
        }
    }
}

// The name between the first braces of `text`.
std::string first_hole(const std::string& text) {
    const std::size_t open = text.find('{') + 1;
    return text.substr(open, text.find('}', open) - open);
}

void read_conditions(Rule& rule, MappingReader& reader, const ConditionContext& context) {
    if (const Node* when = reader.mapping("when")) {
        rule.when = load_condition(*when, context);
    }
    if (const Node* unless = reader.mapping("unless")) {
        rule.unless = load_condition(*unless, context);
    }
    rule.valid_from = reader.date("valid_from");
}

// Reads what all rules have in common, whatever their kind.
void apply(Rule& rule, MappingReader& reader, Duty duty) {
    static const std::vector<std::string> k_audiences{"directie", "form"};
    if (const auto severity = severity_of(reader, duty)) {
        rule.off = *severity == k_severities;
        rule.severity = rule.off ? Severity::info : static_cast<Severity>(*severity);
    }
    if (const auto audience = reader.one_of("audience", k_audiences)) {
        rule.audience = static_cast<Audience>(*audience);
    }
    rule.article = reader.text("article").value_or(rule.article);
    rule.counts_for_law = reader.flag("counts_for_law", rule.counts_for_law);
    rule.verified = reader.flag("verified", rule.verified);
    if (const auto reason = reader.text("off")) {
        rule.off = true;
        rule.off_reason = *reason;
    }
    apply_texts(rule, reader);
    for (const std::string_view passed_over : {"examples", "note"}) {
        reader.allow(passed_over);
    }
}

const Kind& find_kind(const std::string& name, const Mark& mark, const Sources& sources) {
    for (const Kind& kind : kinds()) {
        if (kind.name == name) {
            return kind;
        }
    }
    std::vector<std::string> known;
    for (const Kind& kind : kinds()) {
        known.emplace_back(kind.name);
    }
    fail_unknown_name(sources, mark, name, known);
}

Scope scope_of(const Check& check) {
    if (const auto* expectation = std::get_if<ExpectationCheck>(&check)) {
        const bool of_rows =
            expectation->question == Question::unknown_code || expectation->question == Question::other_name;
        return of_rows ? Scope::row : Scope::set;
    }
    if (std::holds_alternative<std::unique_ptr<SheetCheck>>(check)) {
        return Scope::sheet;
    }
    return std::holds_alternative<std::unique_ptr<SetCheck>>(check) ? Scope::set : Scope::row;
}

// What is under `name` in the general descriptions, with the rule's own options laid over it.
Node merged_options(const std::string& name, const Node* given, const Node* general, const Mark& mark) {
    const Node* common = general == nullptr ? nullptr : general->find(name);
    Node options = common == nullptr ? Node{Node::Kind::mapping, mark, {}, {}, {}} : *common;
    options.mark = given == nullptr ? mark : given->mark;
    // `empty:` without anything behind it is a check without options.
    if (given != nullptr && !(given->kind == Node::Kind::scalar && given->text.empty())) {
        if (given->kind == Node::Kind::mapping) {
            overlay(options, *given);
        } else {
            options = *given;  // the reader says what is wrong with it
        }
    }
    return options;
}

// Whether `values` say of some directie or keten whether it delivers for the register `register_id`.
bool says_who_delivers(const reg::ValueList* values, const std::string& register_id) {
    return values != nullptr &&
           std::any_of(values->values().begin(), values->values().end(),
                       [&](const reg::ListValue& value) { return value.expected_in.contains(register_id); });
}

// Whether `check` asks for what nothing in `rules` expects: its register is held against no list of processes
// (`expect`), and the list of its `field` names nobody who delivers. Registers share such rules.
bool expects_nothing(const Check& check, reg::FieldIndex field, const RegisterRules& rules) {
    const auto* expectation = std::get_if<ExpectationCheck>(&check);
    if (expectation == nullptr || rules.expect) {
        return false;
    }
    switch (expectation->question) {
        case Question::unknown_code:
        case Question::other_name:
            return true;
        case Question::not_delivered:
            return !says_who_delivers(rules.form.fields[field].list, rules.form.id);
        default:
            return false;
    }
}

// Reads one rule from its options.
class RuleLoader {
  public:
    RuleLoader(RegisterRules& target, const FieldContext& context) : m_target(target), m_context(context) {}

    void load(Rule rule, const Node& options) {
        const Sources& sources = m_context.sources;
        const FieldDuty& duty = m_target.duties[rule.field];
        rule.basis = duty.basis;
        rule.article = duty.article;
        MappingReader reader(options, rule.check_name, sources);
        const std::string kind = reader.text("kind").value_or(rule.check_name);
        const Node* kind_node = options.find("kind");
        apply(rule, reader, duty.duty);
        read_conditions(rule, reader, {m_target.form, sources, m_target.probes, m_context.set});
        const Kind& judge = find_kind(kind, kind_node == nullptr ? options.mark : kind_node->mark, sources);
        rule.kind = judge.name;
        rule.mark = options.mark;
        rule.check = judge.make(reader, {m_target.form, rule.field, m_context.set, m_target.probes});
        reader.texts("unless_found");
        rule.scope = scope_of(rule.check);
        if (const Node* examples = reader.mapping("examples")) {
            rule.examples =
                load_examples(*examples, {m_target.form, rule.field, rule.scope == Scope::set, sources});
        }
        reader.finish();
        if (expects_nothing(rule.check, rule.field, m_target)) {
            return;
        }
        fill_texts(rule, duty, options);
        if (std::holds_alternative<std::unique_ptr<TextCheck>>(rule.check)) {
            number_text_rule(rule, options);
        }
        if (const Node* names = options.find("unless_found")) {
            m_silenced.emplace_back(m_target.rules.size(), *names);
        }
        m_target.rules.push_back(std::move(rule));
    }

    // Of several things that are wrong with one text, those that follow from another are not said too. To be
    // called when all rules are there, as one may name another that stands further on.
    void silence() const {
        for (const auto& [number, names] : m_silenced) {
            Rule& rule = m_target.rules[number];
            for (const Rule& other : m_target.rules) {
                const auto is_named = [&other](const Node& name) { return name.text == other.check_name; };
                // A name that the field has no rule on texts for is passed over: shared descriptions name
                // several.
                if (other.field == rule.field &&
                    std::any_of(names.items.begin(), names.items.end(), is_named)) {
                    rule.unless_faults |= other.fault_bit;
                }
            }
        }
    }

  private:
    // A text that is missing is told by where it can be given: `why: "{why}"` is empty because the field's
    // is.
    void fill_texts(Rule& rule, const FieldDuty& duty, const Node& options) const {
        const reg::Field& field = m_target.form.fields[rule.field];
        std::string missing;
        for (const auto& [key, text] :
             {std::pair{"what", &rule.what}, std::pair{"why", &rule.why}, std::pair{"how", &rule.how}}) {
            const LocalText given = std::exchange(*text, filled(*text, {field, duty, options}));
            if (!given.empty() && text->empty() && !rule.off) {
                fail_at(m_context.sources, options.mark,
                        Sentence(Msg::rules_text_of_field, {{"rule", rule.id},
                                                            {"key", key},
                                                            {"field", field.id},
                                                            {"lacks", first_hole(given.nl)}}));
            }
            missing += given.empty() ? (missing.empty() ? "`" : ", `") + std::string(key) + "`" : "";
        }
        if (!missing.empty() && !rule.off) {
            fail_at(m_context.sources, options.mark,
                    Sentence(Msg::rules_without_texts,
                             {{"rule", rule.id}, {"keys", missing}, {"check", rule.check_name}}));
        }
    }

    // Whether a text is in error decides whether its row is complete and what conditions on it say; that
    // cannot hang on other fields.
    void number_text_rule(Rule& rule, const Node& options) const {
        const auto same_field = [&rule](const Rule& other) {
            return other.field == rule.field && other.fault_bit != 0;
        };
        const auto before = std::count_if(m_target.rules.begin(), m_target.rules.end(), same_field);
        if (static_cast<std::uint32_t>(before) == k_most_text_rules) {
            fail_at(m_context.sources, options.mark,
                    Sentence(Msg::rules_too_many_checks,
                             {{"field", m_target.form.fields[rule.field].id}, {"count", k_most_text_rules}}));
        }
        if (rule.severity == Severity::error && (rule.when != nullptr || rule.unless != nullptr)) {
            fail_at(m_context.sources, options.mark, Sentence(Msg::rules_error_with_condition));
        }
        rule.fault_bit = 1U << static_cast<std::uint32_t>(before);
    }

    RegisterRules& m_target;
    const FieldContext& m_context;
    std::vector<std::pair<std::size_t, Node>> m_silenced;  // rules and the names of those that say enough
};

bool is_off(const Node& options) {
    const Node* severity = options.find("severity");
    return options.find("off") != nullptr || (severity != nullptr && severity->text == "off");
}

// Loads a rule, unless it needs a list that was taken away. One that is off may, and is left out.
void load_or_leave(RuleLoader& loader, Rule rule, const Node& options, const FieldContext& context) {
    const std::string id = rule.id;
    try {
        loader.load(std::move(rule), options);
    } catch (const FieldWithoutList& fault) {
        if (!needs_taken_list(fault, is_off(options) ? "" : id, context)) {
            throw;
        }
    }
}

// Whether registers share the check `name` of `field`, and one of them has the field that it looks at: a
// register without that field goes without the check.
bool is_for_others(const std::string& field, const std::string& name, const UnknownField& fault,
                   const FieldContext& context) {
    const Node* shared = context.shared == nullptr ? nullptr : context.shared->find(field);
    const Node* checks = shared == nullptr ? nullptr : shared->find("checks");
    return checks != nullptr && checks->find(name) != nullptr && context.shared->find(fault.id()) != nullptr;
}

}  // namespace

void load_rules(RegisterRules& target, reg::FieldIndex index, const Node& node, const Node* general,
                const FieldContext& context) {
    const Node* checks = node.find("checks");
    const reg::Field& field = target.form.fields[index];
    std::vector<std::string> names = checks_of_duty(target.duties[index], field);
    for (std::size_t i = 0; checks != nullptr && i < checks->entries.size(); ++i) {
        const std::string& name = checks->entries[i].key;
        if (std::find(names.begin(), names.end(), name) == names.end()) {
            names.push_back(name);
        }
    }
    RuleLoader loader(target, context);
    for (const std::string& name : names) {
        const Node* given = checks == nullptr ? nullptr : checks->find(name);
        Rule rule;
        rule.id = target.form.id + "." + field.id + "." + name;
        rule.check_name = name;
        rule.field = index;
        try {
            const Node options = merged_options(name, given, general, node.mark);
            load_or_leave(loader, std::move(rule), options, context);
        } catch (const UnknownField& fault) {
            if (!is_for_others(field.id, name, fault, context)) {
                throw;
            }
        }
    }
    loader.silence();
}

void load_wide_rules(RegisterRules& target, const Node& checks, const Node* general,
                     const FieldContext& context) {
    RuleLoader loader(target, context);
    for (const Entry& entry : checks.entries) {
        const std::size_t dot = entry.key.find('.');
        if (dot == std::string::npos || dot + 1 == entry.key.size()) {
            fail_at(context.sources, entry.mark, Sentence(Msg::rules_wide_name, {{"name", entry.key}}));
        }
        Node options = merged_options(entry.key, &entry.value, general, entry.mark);
        MappingReader reader(options, entry.key, context.sources);
        Rule rule;
        // A sheet that is missing is of another register than the one in whose place it is missed.
        const bool of_other = entry.key.find('.', dot + 1) != std::string::npos;
        rule.id = of_other ? entry.key : target.form.id + "." + entry.key;
        rule.check_name = entry.key.substr(entry.key.rfind('.') + 1);
        rule.on_row = entry.key.substr(0, dot) == "row";
        const std::string shown_at = reader.text_or_fail("at");
        rule.field = field_named(*reader.any("at"), shown_at, target.form, context.sources);
        options.take("at");
        load_or_leave(loader, std::move(rule), options, context);
    }
    loader.silence();
}

}  // namespace registertoets::rules
