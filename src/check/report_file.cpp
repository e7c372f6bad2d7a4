// SPDX-License-Identifier: EUPL-1.2
#include "check/report_file.hpp"

#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "util/files.hpp"

namespace registertoets::check {
namespace {

using messages::Msg;
using messages::Sentence;
using messages::UserError;
using Json = nlohmann::json;

constexpr std::uint64_t k_schema = 1;

// What every report of ours has, so that it is known by it.
class Marks {
  public:
    void look_at(const std::string& key, const Json& value) {
        if (key == "schema") {
            if (!value.is_number_unsigned()) {
                throw NotOurs{};
            }
            m_schema = value.get<std::uint64_t>();
        } else if (key == "tool") {
            m_is_ours = member_of<std::string>(value, "name") == "registertoets";
        } else if (key == "run") {
            m_has_run = true;
        }
    }

    // Also where something else was not as we write it: another layout is the better thing to say.
    void check_schema(const std::string& path) const {
        if (m_is_ours && m_schema && *m_schema != k_schema) {
            throw UserError(Sentence(Msg::earlier_other_schema,
                                     {{"file", path}, {"schema", *m_schema}, {"known", k_schema}}));
        }
    }

    [[nodiscard]] bool complete() const { return m_is_ours && m_schema && m_has_run; }

  private:
    std::optional<std::uint64_t> m_schema;
    bool m_is_ours = false;
    bool m_has_run = false;
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

std::optional<std::string> text_or_null(const Json& object, const char* key) {
    const Json value = member_of<Json>(object, key);
    if (!value.is_null() && !value.is_string()) {
        throw NotOurs{};
    }
    return value.is_null() ? std::nullopt : std::optional(value.get<std::string>());
}

Selection selection_of_run(const Json& run) {
    return run.contains("arguments")
               ? selection_of_words(member_of<std::vector<std::string>>(run, "arguments"))
               : Selection{};
}

void read_report_file(const std::filesystem::path& path, std::string_view needed,
                      const util::TakeMember& take) {
    const std::string shown = util::shown_path(path);
    Marks marks;
    bool has_needed = false;
    try {
        const auto fault = util::read_json_members(
            path,
            [&marks, &take](const std::string& key, const Json& value) {
                marks.look_at(key, value);
                take(key, value);
            },
            [&has_needed, needed](const std::string& key) { has_needed = has_needed || key == needed; });
        if (fault) {
            fail_json(shown, *fault);
        }
        marks.check_schema(shown);
        if (!marks.complete()) {
            throw NotOurs{};
        }
        if (!has_needed) {
            throw UserError(Sentence(Msg::earlier_incomplete, {{"file", shown}, {"member", needed}}));
        }
    } catch (const NotOurs&) {
        marks.check_schema(shown);
        throw UserError(Sentence(Msg::earlier_not_ours, {{"file", shown}}));
    }
}

}  // namespace registertoets::check
