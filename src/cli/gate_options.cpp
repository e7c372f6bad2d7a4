// SPDX-License-Identifier: EUPL-1.2
#include "cli/gate_options.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

#include "check/earlier_report.hpp"
#include "check/exceptions_file.hpp"
#include "cli/context.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "util/ascii.hpp"

namespace registertoets::cli {
namespace {

using messages::Msg;
using messages::Sentence;
using messages::UserError;

// So many that what other programs compute fits, and that a fraction of 1 fits 64 bits.
constexpr std::size_t k_most_decimals = 17;

// Only digits, with a mark and digits after it or without, and a percent sign or none.
bool looks_like_percentage(std::string_view whole, std::string_view decimals, bool has_mark) {
    return has_mark == !decimals.empty() && whole.size() + decimals.size() > 0 &&
           std::all_of(whole.begin(), whole.end(), util::is_digit) &&
           std::all_of(decimals.begin(), decimals.end(), util::is_digit);
}

// `37`, `37,5`, `37.5%` as an exact fraction of 1.
check::Threshold parse_percentage(std::string_view option, const std::string& word, std::string_view text) {
    const Sentence no_percentage(Msg::cli_bad_percentage, {{"option", option}, {"value", word}});
    if (text.ends_with('%')) {
        text.remove_suffix(1);
    }
    const std::size_t mark = text.find_first_of(",.");
    const bool has_mark = mark != std::string_view::npos;
    const std::string_view whole = text.substr(0, mark);
    std::string_view decimals = has_mark ? text.substr(mark + 1) : "";
    if (!looks_like_percentage(whole, decimals, has_mark)) {
        throw UserError(no_percentage);
    }
    decimals = decimals.substr(0, decimals.find_last_not_of('0') + 1);
    if (decimals.size() > k_most_decimals) {
        throw UserError(Sentence(Msg::cli_fine_percentage,
                                 {{"option", option}, {"most", k_most_decimals}, {"value", word}}));
    }
    const std::string digits = std::string(whole) + std::string(decimals);
    check::Threshold threshold;
    std::errc fault{};
    if (!digits.empty()) {
        fault = std::from_chars(digits.data(), digits.data() + digits.size(), threshold.numerator).ec;
    }
    for (std::size_t i = 0; i < decimals.size(); ++i) {
        threshold.denominator *= 10;
    }
    if (fault != std::errc{} || threshold.numerator > threshold.denominator) {
        throw UserError(no_percentage);
    }
    threshold.shown = (whole.empty() ? "0" : "") + std::string(text) + "%";
    std::replace(threshold.shown.begin(), threshold.shown.end(), ',', '.');
    return threshold;
}

check::Threshold threshold_of(std::string_view option, const std::string& word, const rules::RuleSet& set) {
    const std::size_t equals = word.find('=');
    check::Threshold threshold =
        parse_percentage(option, word, equals == std::string::npos ? word : word.substr(equals + 1));
    if (equals != std::string::npos) {
        threshold.reg = register_named(option, word.substr(0, equals), set);
    }
    return threshold;
}

// A project file may hold the thresholds of all registers; who types one wants it judged.
void refuse_left_out(std::string_view option, const check::Threshold& threshold,
                     const check::Options& options) {
    const auto& only = options.only_register;
    if (only && threshold.reg && *only != *threshold.reg) {
        const auto& registers = options.rules->registers;
        throw UserError(
            Sentence(Msg::cli_threshold_left_out, {{"option", option},
                                                   {"register", registers[*threshold.reg]->form.id},
                                                   {"only", registers[*only]->form.id}}));
    }
}

std::vector<check::Threshold> thresholds(const Arguments& arguments, std::string_view option,
                                         const check::Options& options) {
    std::vector<check::Threshold> all;
    arguments.for_each(option, [&](const std::string& word) {
        all.push_back(threshold_of(option, word, *options.rules));
        if (arguments.on_command_line(option)) {
            refuse_left_out(option, all.back(), options);
        }
    });
    return all;
}

std::optional<rules::Severity> severity_named(const std::string& word) {
    if (word == "error") {
        return rules::Severity::error;
    }
    if (word == "warning") {
        return rules::Severity::warning;
    }
    if (word != "never") {
        fail_bad_value("--fail-on", word, {"error", "warning", "never"});
    }
    return std::nullopt;
}

// Where something else is asked for, findings count only if that is asked for too.
std::optional<rules::Severity> fail_on(const Arguments& arguments) {
    const bool otherwise_judged = arguments.has("--fail-under") || arguments.has("--fail-under-directie") ||
                                  arguments.has("--no-worse-than");
    std::optional<rules::Severity> severity;
    if (!otherwise_judged) {
        severity = rules::Severity::error;
    }
    // Elsewhere the option takes other words, and no finding makes a command fail.
    if (arguments.command() == "check") {
        arguments.for_last("--fail-on", [&](const std::string& word) { severity = severity_named(word); });
    }
    return severity;
}

std::shared_ptr<const check::EarlierReport> earlier_report(const Arguments& arguments,
                                                           std::string_view option, check::EarlierPart part) {
    std::shared_ptr<const check::EarlierReport> report;
    arguments.for_last(option, [&](const std::string& file) {
        report = std::make_shared<const check::EarlierReport>(check::read_earlier_report(file, part));
    });
    return report;
}

}  // namespace

void set_gates(const Arguments& arguments, check::Options& options) {
    options.fail_on = fail_on(arguments);
    options.fail_under = thresholds(arguments, "--fail-under", options);
    options.fail_under_directie = thresholds(arguments, "--fail-under-directie", options);
    options.baseline = earlier_report(arguments, "--baseline", check::EarlierPart::findings);
    arguments.for_last("--exceptions", [&](const std::string& file) {
        options.exceptions =
            std::make_shared<const check::Exceptions>(check::read_exceptions(file, *options.rules));
    });
    options.no_worse_than = earlier_report(arguments, "--no-worse-than", check::EarlierPart::rows);
}

}  // namespace registertoets::cli
