// SPDX-License-Identifier: EUPL-1.2
#include "cli/gate_options.hpp"

#include <algorithm>
#include <charconv>

#include "check/earlier_report.hpp"
#include "check/exceptions_file.hpp"
#include "cli/context.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"

namespace registertoets::cli {
namespace {

using messages::Msg;
using messages::Sentence;
using messages::UserError;

// `37`, `37,5`, `37.5%` as an exact fraction of 1.
std::optional<check::Threshold> parse_percentage(std::string_view text) {
    if (text.ends_with('%')) {
        text.remove_suffix(1);
    }
    const std::size_t mark = text.find_first_of(",.");
    const std::string_view decimals = mark == std::string_view::npos ? "" : text.substr(mark + 1);
    const std::string digits = std::string(text.substr(0, mark)) + std::string(decimals);
    // Nine digits are more than any register has rows for, and far from overflow.
    if (digits.empty() || digits.size() > 9 || (mark != std::string_view::npos && decimals.empty()) ||
        !std::all_of(digits.begin(), digits.end(), [](char byte) { return byte >= '0' && byte <= '9'; })) {
        return std::nullopt;
    }
    check::Threshold threshold;
    std::from_chars(digits.data(), digits.data() + digits.size(), threshold.numerator);
    for (std::size_t i = 0; i < decimals.size(); ++i) {
        threshold.denominator *= 10;
    }
    if (threshold.numerator > threshold.denominator) {
        return std::nullopt;
    }
    threshold.shown = std::string(text) + "%";
    std::replace(threshold.shown.begin(), threshold.shown.end(), ',', '.');
    return threshold;
}

check::Threshold threshold_of(std::string_view option, const std::string& word, const rules::RuleSet& set) {
    const std::size_t equals = word.find('=');
    auto threshold = parse_percentage(equals == std::string::npos ? word : word.substr(equals + 1));
    if (!threshold) {
        throw UserError(Sentence(Msg::cli_bad_percentage, {{"option", option}, {"value", word}}));
    }
    if (equals != std::string::npos) {
        threshold->reg = register_named(option, word.substr(0, equals), set);
    }
    return *threshold;
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
                                                           std::string_view option) {
    std::shared_ptr<const check::EarlierReport> report;
    arguments.for_last(option, [&](const std::string& file) {
        report = std::make_shared<const check::EarlierReport>(check::read_earlier_report(file));
    });
    return report;
}

}  // namespace

void set_gates(const Arguments& arguments, check::Options& options) {
    options.fail_on = fail_on(arguments);
    arguments.for_each("--fail-under", [&](const std::string& word) {
        options.fail_under.push_back(threshold_of("--fail-under", word, *options.rules));
    });
    arguments.for_each("--fail-under-directie", [&](const std::string& word) {
        options.fail_under_directie.push_back(threshold_of("--fail-under-directie", word, *options.rules));
    });
    options.baseline = earlier_report(arguments, "--baseline");
    arguments.for_last("--exceptions", [&](const std::string& file) {
        options.exceptions =
            std::make_shared<const check::Exceptions>(check::read_exceptions(file, *options.rules));
    });
    options.no_worse_than = earlier_report(arguments, "--no-worse-than");
}

}  // namespace registertoets::cli
