// SPDX-License-Identifier: EUPL-1.2
// From words on the command line to options of a run; each wrong value is said with what it could be.
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <thread>

#include "check/reference_list.hpp"
#include "cli/context.hpp"
#include "cli/gate_options.hpp"
#include "cli/option_table.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "register/organisation.hpp"
#include "rules/load.hpp"
#include "util/edit_distance.hpp"
#include "util/unicode.hpp"

namespace registertoets::cli {
namespace {

using messages::Msg;
using messages::Sentence;
using messages::UserError;

std::vector<std::string> register_ids(const rules::RuleSet& set) {
    std::vector<std::string> ids;
    for (const auto& rules : set.registers) {
        ids.push_back(rules->form.id);
    }
    return ids;
}

// All fields of all registers, each once.
std::vector<const reg::Field*> all_fields(const rules::RuleSet& set) {
    std::vector<const reg::Field*> fields;
    for (const auto& rules : set.registers) {
        for (const reg::Field& field : rules->form.fields) {
            const auto same = [&field](const reg::Field* known) { return known->id == field.id; };
            if (std::none_of(fields.begin(), fields.end(), same)) {
                fields.push_back(&field);
            }
        }
    }
    return fields;
}

// The field `id`; where there is none, the user may choose from `known` and the fields.
const reg::Field& field_named(std::string_view option, const std::string& id, const rules::RuleSet& set,
                              std::vector<std::string> known = {}) {
    for (const reg::Field* field : all_fields(set)) {
        if (field->id == id) {
            return *field;
        }
        known.push_back(field->id);
    }
    fail_bad_value(option, id, known);
}

std::string directie_named(const std::string& name, const rules::RuleSet& set) {
    const reg::ValueList* list = set.directies();
    if (list == nullptr) {
        return util::single_line(name);
    }
    if (list->find_whole(name)) {
        return reg::canonical_name(list, name);
    }
    if (const auto near = list->find_near(name)) {
        throw UserError(Sentence(Msg::cli_unknown_directie_near,
                                 {{"value", name}, {"near", list->values()[*near].label.nl}}));
    }
    std::vector<std::string> labels;
    for (const reg::ListValue& value : list->values()) {
        labels.push_back(value.label.nl);
    }
    throw UserError(Sentence(Msg::cli_unknown_directie,
                             {{"value", name}, {"known", fmt::format("{}", fmt::join(labels, ", "))}}));
}

std::pair<std::string, std::string> default_value(const std::string& word, const rules::RuleSet& set) {
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos || equals == 0 || !util::has_visible(word.substr(equals + 1))) {
        throw UserError(Sentence(Msg::cli_bad_set, {{"value", word}}));
    }
    const std::string id = word.substr(0, equals);
    field_named("--set", id, set);
    return {id, word.substr(equals + 1)};
}

void set_limit(const std::string& word, spreadsheet::Limits& limits) {
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos) {
        throw UserError(Sentence(
            Msg::cli_bad_limit,
            {{"value", word}, {"known", fmt::format("{}", fmt::join(spreadsheet::limit_names(), ", "))}}));
    }
    const std::string name = word.substr(0, equals);
    const std::vector<std::string> known = spreadsheet::limit_names();
    if (std::find(known.begin(), known.end(), name) == known.end()) {
        fail_bad_value("--limit", name, known);
    }
    spreadsheet::set_limit(limits, name, number_of("--limit " + name, word.substr(equals + 1), 1));
}

void set_expectations(const Arguments& arguments, check::Options& options) {
    const bool one = !options.only_directies.empty();
    if (one && arguments.on_command_line("--expect-deliveries")) {
        throw UserError(Sentence(Msg::cli_deliveries_of_one));
    }
    arguments.for_last("--expect", [&](const std::string& list) {
        options.reference = std::make_shared<const check::ReferenceLists>(
            check::read_reference_lists(list, *options.rules, options.only_register, options.limits));
    });
    options.expect_deliveries =
        !one && (options.reference != nullptr || arguments.has("--expect-deliveries"));
}

void set_grouping(const std::string& word, check::Options& options) {
    if (word == "directie" || word == "keten" || word == "file") {
        options.group_by = word == "directie" ? check::GroupBy::directie
                           : word == "keten"  ? check::GroupBy::keten
                                              : check::GroupBy::file;
        return;
    }
    const reg::Field& field = field_named("--group-by", word, *options.rules, {"file"});
    if (!options.keep_values) {
        throw UserError(Sentence(Msg::cli_group_needs_values, {{"field", word}}));
    }
    options.group_by = check::GroupBy::field;
    options.group_field = field.id;
}

}  // namespace

std::size_t register_named(std::string_view option, const std::string& id, const rules::RuleSet& set) {
    const auto found = set.find_register(util::fold(id));
    if (!found) {
        fail_bad_value(option, id, register_ids(set));
    }
    return *found;
}

void fail_bad_value(std::string_view option, const std::string& value,
                    const std::vector<std::string>& known) {
    if (const auto near = util::likeliest(value, known)) {
        throw UserError(
            Sentence(Msg::cli_bad_value_near, {{"option", option}, {"value", value}, {"near", *near}}));
    }
    throw UserError(Sentence(
        Msg::cli_bad_value,
        {{"option", option}, {"value", value}, {"known", fmt::format("{}", fmt::join(known, ", "))}}));
}

std::size_t number_of(std::string_view option, const std::string& value, std::size_t least) {
    std::size_t number = 0;
    const char* end = value.data() + value.size();
    const auto [stop, fault] = std::from_chars(value.data(), end, number);
    if (fault != std::errc{} || stop != end || number < least) {
        throw UserError(
            Sentence(Msg::cli_bad_number, {{"option", option}, {"value", value}, {"least", least}}));
    }
    return number;
}

spreadsheet::Limits limits_of(const Arguments& arguments) {
    spreadsheet::Limits limits;
    arguments.for_each("--limit", [&](const std::string& word) { set_limit(word, limits); });
    return limits;
}

spreadsheet::Reading reading_here() {
    spreadsheet::Reading reading;
    if (std::thread::hardware_concurrency() > 1) {
        reading.ahead_from = spreadsheet::k_worth_a_thread;
    }
    const char* const asked = std::getenv("REGISTERTOETS_INFLATE");
    if (asked != nullptr && *asked != '\0') {
        const auto unpacker = spreadsheet::container::unpacker_called(asked);
        if (!unpacker) {
            std::vector<std::string> known;
            for (const auto built_in : spreadsheet::container::unpackers()) {
                known.emplace_back(spreadsheet::container::name_of(built_in));
            }
            fail_bad_value("REGISTERTOETS_INFLATE", asked, known);
        }
        reading.unpacker = *unpacker;
    }
    return reading;
}

rules::RuleSet load_rules(const Arguments& arguments) {
    const std::vector<std::string> names = arguments.values("--rules");
    if (names.empty()) {
        return rules::load(names);
    }
    std::optional<rules::RuleSet> set;
    arguments.for_last("--rules", [&](const std::string&) { set = rules::load(names); });
    return *std::move(set);
}

check::Options run_options(const Arguments& arguments) {
    check::Options options;
    options.limits = limits_of(arguments);
    options.reading = reading_here();
    options.rules = std::make_shared<const rules::RuleSet>(load_rules(arguments));
    arguments.for_last("--register", [&](const std::string& id) {
        options.only_register = register_named("--register", id, *options.rules);
    });
    options.only_sheet = arguments.value("--sheet");
    arguments.for_each("--directie", [&](const std::string& name) {
        options.only_directies.push_back(directie_named(name, *options.rules));
    });
    arguments.for_each("--set", [&](const std::string& word) {
        options.set.push_back(default_value(word, *options.rules));
    });
    options.reference_date = reference_date(arguments).value_or(util::today());
    options.keep_values = arguments.has("--show-values");
    arguments.for_last("--group-by", [&](const std::string& word) { set_grouping(word, options); });
    set_expectations(arguments, options);
    set_gates(arguments, options);
    arguments.for_last("--jobs",
                       [&](const std::string& jobs) { options.jobs = number_of("--jobs", jobs, 1); });
    if (options.jobs == 1) {
        options.reading.ahead_from = spreadsheet::k_never_ahead;
    }
    return options;
}

std::optional<util::Date> reference_date(const Arguments& arguments) {
    std::optional<util::Date> date;
    arguments.for_last("--reference-date", [&](const std::string& day) {
        date = util::parse_iso_date(day);
        if (!date) {
            throw UserError(Sentence(Msg::cli_bad_date, {{"option", "--reference-date"}, {"value", day}}));
        }
    });
    return date;
}

std::vector<std::string> repeatable_words(const Arguments& arguments) {
    std::vector<std::string> words{arguments.command()};
    for (const GivenOption& option : arguments.options()) {
        const OptionSpec* spec = find_option(option.name);
        // What the project file says is in that file, which the report names.
        if (!spec->repeats_run || !option.place.file.empty()) {
            continue;
        }
        words.push_back(option.name);
        if (spec->kind != ValueKind::none) {
            words.push_back(option.value);
        }
    }
    words.insert(words.end(), arguments.operands().begin(), arguments.operands().end());
    return words;
}

}  // namespace registertoets::cli
