// SPDX-License-Identifier: EUPL-1.2
#include "check/earlier_report.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "util/files.hpp"
#include "util/json_members.hpp"

namespace registertoets::check {
namespace {

using messages::Msg;
using messages::Sentence;
using messages::UserError;
using Json = nlohmann::json;

constexpr std::uint64_t k_schema = 1;

// Something is not as we write it.
struct NotOurs {};

template <typename Value>
Value value_of(const Json& object, const char* key) {
    const auto found = object.is_object() ? object.find(key) : object.end();
    if (!object.is_object() || found == object.end()) {
        throw NotOurs{};
    }
    try {
        return found->get<Value>();
    } catch (const Json::exception&) {
        throw NotOurs{};
    }
}

std::optional<std::string> text_or_null(const Json& object, const char* key) {
    const Json value = value_of<Json>(object, key);
    if (!value.is_null() && !value.is_string()) {
        throw NotOurs{};
    }
    return value.is_null() ? std::nullopt : std::optional(value.get<std::string>());
}

class Reader {
  public:
    explicit Reader(EarlierReport& report) : m_report(report) {}

    // Keys that we do not know are a later version's.
    void take(const std::string& key, const Json& value) {
        static constexpr std::array<std::pair<std::string_view, void (Reader::*)(const Json&)>, 5> k_members{{
            {"schema", &Reader::take_schema},
            {"tool", &Reader::take_tool},
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

    // Also where something else was not as we write it: another layout is the better thing to say.
    void check_schema() const {
        if (m_is_ours && m_schema && *m_schema != k_schema) {
            throw UserError(Sentence(Msg::earlier_other_schema,
                                     {{"file", m_report.path}, {"schema", *m_schema}, {"known", k_schema}}));
        }
    }

    void finish() {
        check_schema();
        if (!m_is_ours || !m_schema || !m_has_run) {
            throw NotOurs{};
        }
        std::sort(m_report.fingerprints.begin(), m_report.fingerprints.end());
        for (auto& [key, count] : m_counts) {
            m_report.counts.push_back(std::move(count));
        }
    }

  private:
    void take_schema(const Json& value) {
        if (!value.is_number_unsigned()) {
            throw NotOurs{};
        }
        m_schema = value.get<std::uint64_t>();
    }
    void take_tool(const Json& value) { m_is_ours = value_of<std::string>(value, "name") == "registertoets"; }
    void take_run(const Json& value) {
        m_has_run = true;
        for (const Json& file : value_of<Json>(value, "rules")) {
            m_report.rules.push_back(value_of<std::string>(file, "sha256"));
        }
    }
    void take_row(const Json& value) {
        EarlierCount one{value_of<std::string>(value, "register"), text_or_null(value, "directie"), 1,
                         value_of<bool>(value, "complete") ? 1U : 0U};
        const auto [known, is_new] =
            m_counts.try_emplace({one.reg, !one.directie, one.directie.value_or("")}, one);
        if (!is_new) {
            known->second.rows += one.rows;
            known->second.complete += one.complete;
        }
    }
    void take_finding(const Json& value) {
        const auto number = fingerprint_number(value_of<std::string>(value, "fingerprint"));
        if (!number) {
            throw NotOurs{};
        }
        m_report.fingerprints.push_back(*number);
    }

    EarlierReport& m_report;
    std::optional<std::uint64_t> m_schema;
    bool m_is_ours = false;
    bool m_has_run = false;
    std::map<std::tuple<std::string, bool, std::string>, EarlierCount> m_counts;  // the nameless last
};

[[noreturn]] void fail_json(const std::string& path, const util::JsonFault& fault) {
    if (fault.line == 0) {
        throw UserError(Sentence(Msg::earlier_unreadable, {{"file", path}}));
    }
    if (fault.line == 1 && fault.column == 1) {
        throw NotOurs{};  // another kind of file
    }
    throw UserError(Sentence(Msg::earlier_no_json), {path, fault.line, fault.column});
}

}  // namespace

EarlierReport read_earlier_report(const std::filesystem::path& path) {
    EarlierReport report;
    report.path = util::shown_path(path);
    Reader reader(report);
    try {
        const auto fault = util::read_json_members(
            path, [&reader](const std::string& key, const Json& value) { reader.take(key, value); });
        if (fault) {
            fail_json(report.path, *fault);
        }
        reader.finish();
    } catch (const NotOurs&) {
        reader.check_schema();
        throw UserError(Sentence(Msg::earlier_not_ours, {{"file", report.path}}));
    }
    return report;
}

}  // namespace registertoets::check
