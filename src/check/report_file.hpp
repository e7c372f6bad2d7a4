// SPDX-License-Identifier: EUPL-1.2
// A JSON report of ours, read back as a stream: it may be large.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "check/selection.hpp"
#include "util/json_members.hpp"

namespace registertoets::check {

/// Thrown by whoever takes members, for what is not as we write it.
struct NotOurs {};

/// The member `key` of `object`. Throws NotOurs where there is none of that type.
template <typename Value>
Value member_of(const nlohmann::json& object, const char* key) {
    const auto found = object.is_object() ? object.find(key) : object.end();
    if (!object.is_object() || found == object.end()) {
        throw NotOurs{};
    }
    try {
        return found->template get<Value>();
    } catch (const nlohmann::json::exception&) {
        throw NotOurs{};
    }
}

/// The same for a text that may be null.
std::optional<std::string> text_or_null(const nlohmann::json& object, const char* key);

/// What the command of `run`, a member of a report, asked for. Version 0.1.0 began without it.
Selection selection_of_run(const nlohmann::json& run);

/// Gives each member of the report at `path` to `take`: `run`, `tool` and the like at once, the items of
/// `rows`, `findings` and other arrays one by one. Keys that nobody knows are a later version's. Throws
/// UserError for what cannot be read, is no JSON, no report of ours (also where `take` says NotOurs), one in
/// another layout or one without the member `needed`: that it is empty is something else.
void read_report_file(const std::filesystem::path& path, std::string_view needed,
                      const util::TakeMember& take);

}  // namespace registertoets::check
