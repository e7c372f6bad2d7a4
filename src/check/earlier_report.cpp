// SPDX-License-Identifier: EUPL-1.2
#include "check/earlier_report.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "check/report_file.hpp"
#include "util/files.hpp"

namespace registertoets::check {
namespace {

using Json = nlohmann::json;

class Reader {
  public:
    explicit Reader(EarlierReport& report) : m_report(report) {}

    // Keys that we do not know are a later version's.
    void take(const std::string& key, const Json& value) {
        static constexpr std::array<std::pair<std::string_view, void (Reader::*)(const Json&)>, 3> k_members{{
            {"run", &Reader::take_run},
            {"rows", &Reader::take_row},
            {"findings", &Reader::take_finding},
        }};
        for (const auto& [name, take_member] : k_members) {
            if (name == key) {
                (this->*take_member)(value);
            }
        }
    }

    void finish() {
        std::sort(m_report.fingerprints.begin(), m_report.fingerprints.end());
        for (auto& [key, count] : m_counts) {
            m_report.counts.push_back(std::move(count));
        }
    }

  private:
    void take_run(const Json& value) {
        for (const Json& file : member_of<Json>(value, "rules")) {
            m_report.rules.push_back(member_of<std::string>(file, "sha256"));
        }
        m_report.looked_at = selection_of_run(value);
    }
    void take_row(const Json& value) {
        EarlierCount one{member_of<std::string>(value, "register"), text_or_null(value, "directie"), 1,
                         member_of<bool>(value, "complete") ? 1U : 0U};
        const auto [known, is_new] =
            m_counts.try_emplace({one.reg, !one.directie, one.directie.value_or("")}, one);
        if (!is_new) {
            known->second.rows += one.rows;
            known->second.complete += one.complete;
        }
    }
    void take_finding(const Json& value) {
        const auto number = fingerprint_number(member_of<std::string>(value, "fingerprint"));
        if (!number) {
            throw NotOurs{};
        }
        m_report.fingerprints.push_back(*number);
    }

    EarlierReport& m_report;
    std::map<std::tuple<std::string, bool, std::string>, EarlierCount> m_counts;  // the nameless last
};

}  // namespace

EarlierReport read_earlier_report(const std::filesystem::path& path, EarlierPart part) {
    EarlierReport report;
    report.path = util::shown_path(path);
    Reader reader(report);
    read_report_file(path, part == EarlierPart::rows ? "rows" : "findings",
                     [&reader](const std::string& key, const Json& value) { reader.take(key, value); });
    reader.finish();
    return report;
}

}  // namespace registertoets::check
