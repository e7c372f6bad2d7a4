// SPDX-License-Identifier: EUPL-1.2
#include "check/exceptions.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

#include "check/known_findings.hpp"
#include "register/code_key.hpp"

namespace registertoets::check {
namespace {

bool is_file(const std::string& path, const std::string& wanted) {
    return path == wanted || std::filesystem::path(path).filename() == wanted;
}

}  // namespace

std::string_view name_of(ExceptionState state) {
    static constexpr std::array<std::string_view, 3> k_names{"active", "expired", "stale"};
    return k_names[static_cast<std::size_t>(state)];
}

ExceptionMatcher::ExceptionMatcher(const Exceptions& exceptions, const Report& report)
    : m_exceptions(exceptions), m_report(report), m_fingerprints(report) {
    for (std::size_t number = 0; number < exceptions.entries.size(); ++number) {
        const Exception& entry = exceptions.entries[number];
        if (entry.fingerprint) {
            m_by_fingerprint[*entry.fingerprint].push_back(number);
        } else {
            m_by_rule[entry.rule][entry.key].push_back(number);
        }
    }
}

std::vector<std::size_t> ExceptionMatcher::entries_for(std::size_t finding) const {
    std::vector<std::size_t> found;
    if (!m_by_fingerprint.empty()) {
        if (const auto same = m_by_fingerprint.find(m_fingerprints.number_of(finding));
            same != m_by_fingerprint.end()) {
            found = same->second;
        }
    }
    const Finding& subject = m_report.findings[finding];
    if (const auto of_rule = m_by_rule.find(m_report.rule_of(subject).id); of_rule != m_by_rule.end()) {
        add_fitting(of_rule->second, subject, found);
    }
    std::sort(found.begin(), found.end());
    return found;
}

// What was not delivered is a finding on no sheet: it has the names that its subject has, and no file.
void ExceptionMatcher::add_fitting(const ByKey& entries, const Finding& finding,
                                   std::vector<std::size_t>& found) const {
    const SheetReport* sheet = m_report.sheet_of(finding);
    const RowRecord* row = finding.row == k_none ? nullptr : &m_report.rows[finding.row];
    const Subject* subject = m_report.subject_of(finding);
    const auto name = [this](std::uint32_t number) {
        return number == k_none ? std::string_view() : std::string_view(m_report.names[number]);
    };
    std::string_view directie = sheet == nullptr ? std::string_view() : std::string_view(sheet->directie);
    std::string_view code;
    if (row != nullptr) {
        directie = name(row->directie);
        code = name(row->code);
    } else if (subject != nullptr) {
        directie = name(subject->directie);
        code = name(subject->code);
    }
    const auto add_those_for = [&](const std::string& key) {
        const auto known = entries.find(key);
        if (known == entries.end()) {
            return;
        }
        for (const std::size_t number : known->second) {
            const Exception& entry = m_exceptions.entries[number];
            if ((entry.directie.empty() || entry.directie == directie) &&
                (entry.file.empty() ||
                 (sheet != nullptr && is_file(m_report.files[sheet->file].path, entry.file)))) {
                found.push_back(number);
            }
        }
    };
    add_those_for("");
    if (const std::string key = reg::code_key(code); !key.empty()) {
        add_those_for(key);
    }
}

void apply_exceptions(const Options& options, Report& report) {
    if (!options.exceptions) {
        return;
    }
    const Exceptions& exceptions = *options.exceptions;
    ExceptionsResult result{exceptions.path, exceptions.sha256, 0, looked_at_all(options, report), {}};
    for (const Exception& entry : exceptions.entries) {
        const bool expired = entry.until < options.reference_date;
        result.entries.push_back({entry.line, entry.accepts, entry.reason, entry.owner, entry.until,
                                  expired ? ExceptionState::expired : ExceptionState::active, 0});
    }
    const ExceptionMatcher matcher(exceptions, report);
    for (std::size_t index = 0; index < report.findings.size(); ++index) {
        const std::vector<std::size_t> entries = matcher.entries_for(index);
        bool accepted = false;
        for (const std::size_t number : entries) {
            ++result.entries[number].findings;
            if (!accepted && result.entries[number].state == ExceptionState::active) {
                accepted = true;
                report.acceptances.push_back(
                    {static_cast<std::uint32_t>(index), static_cast<std::uint32_t>(number)});
            }
        }
        if (!entries.empty()) {
            report.findings[index].status = accepted ? FindingStatus::accepted : FindingStatus::open;
            result.accepted += accepted ? 1U : 0U;
        }
    }
    for (ExceptionResult& entry : result.entries) {
        entry.state = entry.findings == 0 ? ExceptionState::stale : entry.state;
    }
    report.exceptions = std::move(result);
}

}  // namespace registertoets::check
