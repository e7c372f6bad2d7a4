// SPDX-License-Identifier: EUPL-1.2
#include "check/identity.hpp"

#include <fmt/format.h>

#include <charconv>

#include "util/ascii.hpp"
#include "util/sha256.hpp"

namespace registertoets::check {
namespace {

constexpr std::size_t k_fingerprint_digits = 32;
std::optional<std::uint64_t> hexadecimal(std::string_view digits) {
    std::uint64_t number = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, fault] = std::from_chars(digits.data(), end, number, 16);
    return fault == std::errc{} && stop == end ? std::optional(number) : std::nullopt;
}

}  // namespace

std::string row_id(const RowRecord& row) {
    const std::string id = fmt::format("{:016x}", row.key_hash);
    return row.occurrence == 0 ? id : fmt::format("{}-{}", id, row.occurrence + 1);
}

std::optional<FingerprintNumber> fingerprint_number(std::string_view digits) {
    if (digits.size() != k_fingerprint_digits) {
        return std::nullopt;
    }
    const auto high = hexadecimal(digits.substr(0, k_fingerprint_digits / 2));
    const auto low = hexadecimal(digits.substr(k_fingerprint_digits / 2));
    return high && low ? std::optional(FingerprintNumber(*high, *low)) : std::nullopt;
}

Fingerprints::Fingerprints(const Report& report) : m_report(report) {
    std::unordered_map<std::string, std::size_t> seen;
    for (std::size_t index = 0; index < report.findings.size(); ++index) {
        if (report.findings[index].row == k_none) {
            if (const std::size_t before = seen[subject(report.findings[index])]++; before > 0) {
                m_repeated.emplace(index, before);
            }
        }
    }
}

std::string Fingerprints::of(std::size_t finding) const {
    const std::string whole =
        subject(m_report.findings[finding]) + util::k_unit_separator + std::to_string(occurrence(finding));
    return util::sha256_hex(whole).substr(0, k_fingerprint_digits);
}

FingerprintNumber Fingerprints::number_of(std::size_t finding) const {
    return fingerprint_number(of(finding)).value();
}

std::string Fingerprints::subject(const Finding& finding) const {
    const rules::RegisterRules& reg = *m_report.rules->registers[m_report.reg_of(finding)];
    const rules::Rule& rule = reg.rules[finding.rule];
    std::string text = rule.id;
    text += util::k_unit_separator;
    text += reg.form.id;
    text += util::k_unit_separator;
    text += finding.row == k_none ? without_row(finding) : row_id(m_report.rows[finding.row]);
    text += util::k_unit_separator;
    text += reg.form.fields[rule.field].id;
    return text;
}

// What is expected and not there has a name of its own: a code, or else a directie or keten.
std::string Fingerprints::without_row(const Finding& finding) const {
    if (const Subject* subject = m_report.subject_of(finding)) {
        for (const std::uint32_t name : {subject->code, subject->directie, subject->keten}) {
            if (name != k_none) {
                return m_report.names[name];
            }
        }
    }
    const SheetReport* sheet = m_report.sheet_of(finding);
    return sheet == nullptr ? std::string() : sheet->directie;
}

// Equal findings on one row stand near each other, for findings are ordered by row.
std::size_t Fingerprints::occurrence(std::size_t finding) const {
    const Finding& own = m_report.findings[finding];
    if (own.row == k_none) {
        const auto repeated = m_repeated.find(finding);
        return repeated == m_repeated.end() ? 0 : repeated->second;
    }
    std::size_t before = 0;
    for (std::size_t index = finding; index > 0 && m_report.findings[index - 1].row == own.row; --index) {
        before += m_report.findings[index - 1].rule == own.rule ? 1U : 0U;
    }
    return before;
}

}  // namespace registertoets::check
