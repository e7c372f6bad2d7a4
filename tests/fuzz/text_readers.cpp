// SPDX-License-Identifier: EUPL-1.2
// Texts that steer a run, and a whole run, for the fuzzers.
#include <chrono>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

#include "check/earlier_report.hpp"
#include "check/exceptions_file.hpp"
#include "check/reference_list.hpp"
#include "check/rules_check.hpp"
#include "check/run.hpp"
#include "cli/arguments.hpp"
#include "cli/project_file.hpp"
#include "cli/report_formats.hpp"
#include "fuzz/inputs.hpp"
#include "fuzz/readers.hpp"
#include "messages/user_error.hpp"
#include "report/version_formats.hpp"
#include "rules/load.hpp"
#include "versions/comparison.hpp"
#include "versions/trend.hpp"

namespace registertoets::testing {
namespace {

constexpr util::Date k_day{std::chrono::year{2025}, std::chrono::July, std::chrono::day{1}};

const std::shared_ptr<const rules::RuleSet>& builtin() {
    static const auto k_rules = std::make_shared<const rules::RuleSet>(rules::load({}));
    return k_rules;
}

// Puts `bytes` in a file and gives its path to `read`. What is wrong with the bytes may be said.
template <typename Read>
void read_file_with(std::string_view bytes, const Read& read) {
    static const HeldFile k_file;
    k_file.hold(bytes);
    try {
        read(k_file.path());
    } catch (const messages::UserError&) {
        return;
    }
}

void ignore(std::string_view /*bytes*/) {}

versions::Version version_of(const std::string& path, versions::Vocabulary& words) {
    auto version = versions::version_from_json(path, {}, words);
    version.about.date = version.about.reference_date;
    return version;
}

}  // namespace

// A text with an id stands alone. Over the built-in rules each text would take seconds under the sanitizers.
void read_rules(std::string_view yaml) {
    const bool has_id = yaml.starts_with("id:") || yaml.find("\nid:") != std::string_view::npos;
    const std::string text = (has_id ? "" : "id: fuzz\n") + std::string(yaml);
    try {
        static_cast<void>(check::check_rules({}, k_day, k_day, &text));
    } catch (const messages::UserError&) {
        return;
    }
}

void read_project(std::string_view yaml) {
    read_file_with(yaml, [](const std::string& path) {
        static_cast<void>(
            cli::with_project_file(cli::parse_arguments({"check", "register.csv", "--config", path})));
    });
}

void read_accepted(std::string_view yaml) {
    read_file_with(
        yaml, [](const std::string& path) { static_cast<void>(check::read_exceptions(path, *builtin())); });
}

void read_expected(std::string_view bytes) {
    read_file_with(bytes, [](const std::string& path) {
        static_cast<void>(check::read_reference_lists(path, *builtin(), std::nullopt, small_limits()));
    });
}

void read_report(std::string_view json) {
    read_file_with(json, [](const std::string& path) {
        versions::Vocabulary words(*builtin());
        const auto comparison = versions::compare(version_of(path, words), version_of(path, words), words);
        const report::VersionsRun run;
        for (const auto& format : report::comparison_formats()) {
            format.write({comparison, words, run}, {}, ignore);
        }
        versions::TrendBuilder builder(words);
        builder.add(comparison.after);
        const versions::Trend trend = builder.finish();
        for (const auto& format : report::trend_formats()) {
            format.write({trend, words, run}, {}, ignore);
        }
    });
    read_file_with(json, [](const std::string& path) {
        static_cast<void>(check::read_earlier_report(path, check::EarlierPart::rows));
    });
}

void check_register(std::string_view csv) {
    static const HeldFile k_file;
    static const HeldFile k_report;
    k_file.hold(csv);
    check::Options options;
    options.rules = builtin();
    options.reference_date = k_day;
    options.keep_values = true;
    options.limits = small_limits();
    options.jobs = 1;
    const std::vector<check::Input> inputs{{k_file.path(), "fuzz.csv"}};
    const check::Report report = check::run(inputs, options);
    for (const cli::Format& format : cli::report_formats()) {
        std::string bytes;
        format.write(report, {.show_values = true}, [&bytes](std::string_view piece) { bytes += piece; });
        if (format.name == "json") {
            k_report.hold(bytes);
        }
    }
    versions::Vocabulary words(*builtin());
    static_cast<void>(version_of(k_report.path(), words));
    static_cast<void>(check::read_earlier_report(k_report.path(), check::EarlierPart::findings));
}

}  // namespace registertoets::testing
