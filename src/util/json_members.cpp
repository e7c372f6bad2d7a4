// SPDX-License-Identifier: EUPL-1.2
#include "util/json_members.hpp"

#include <fstream>
#include <nlohmann/json.hpp>
#include <vector>

namespace registertoets::util {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::size_t k_deepest = 32;

// Builds one member, or one item of a member that is an array, at a time.
class MemberReader : public nlohmann::json_sax<Json> {
  public:
    MemberReader(const TakeMember& take, const SeeKey& see) : m_take(take), m_see(see) {}

    [[nodiscard]] std::optional<std::size_t> fault_at() const { return m_fault_at; }

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t& /*text*/) override { return put(value); }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t& /*value*/) override { return false; }
    bool key(string_t& name) override {
        if (m_path.empty() && m_see) {
            m_see(name);
        }
        (m_path.empty() ? m_member : m_key) = std::move(name);
        return true;
    }
    bool start_object(std::size_t /*size*/) override {
        if (!m_started) {
            return m_started = true;
        }
        return open(Json::object());
    }
    bool end_object() override { return m_path.empty() || close(); }
    bool start_array(std::size_t /*size*/) override {
        if (m_started && m_path.empty() && !m_in_list) {
            return m_in_list = true;
        }
        return open(Json::array());
    }
    bool end_array() override {
        m_in_list = m_in_list && !m_path.empty();
        return m_path.empty() || close();
    }
    bool parse_error(std::size_t position, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*error*/) override {
        m_fault_at = position;
        return false;
    }

  private:
    // The place in the tree for a new value; stays valid while it is the innermost.
    Json& add(Json value) {
        if (m_path.empty()) {
            return m_value = std::move(value);
        }
        Json& parent = *m_path.back();
        if (parent.is_array()) {
            return parent.emplace_back(std::move(value));
        }
        return parent[m_key] = std::move(value);
    }

    bool open(Json value) {
        if (!m_started || m_path.size() == k_deepest) {
            return false;
        }
        m_path.push_back(&add(std::move(value)));
        return true;
    }

    bool put(Json value) {
        if (!m_started) {
            return false;
        }
        add(std::move(value));
        give_if_whole();
        return true;
    }

    bool close() {
        m_path.pop_back();
        give_if_whole();
        return true;
    }

    void give_if_whole() {
        if (m_path.empty()) {
            m_take(m_member, m_value);
        }
    }

    const TakeMember& m_take;
    const SeeKey& m_see;
    std::string m_member;       // of the outermost object
    std::string m_key;          // of the innermost one
    Json m_value;               // what is being built
    std::vector<Json*> m_path;  // from it to the innermost container
    bool m_started = false;     // within the outermost object
    bool m_in_list = false;     // within a member that is an array
    std::optional<std::size_t> m_fault_at;
};

// Counted afterwards, for there is seldom anything to count.
JsonFault place_of(const fs::path& path, std::size_t position) {
    std::ifstream file(path, std::ios::binary);
    JsonFault place{1, 1};
    for (std::size_t byte = 1; byte < position && file; ++byte) {
        const bool at_end = file.get() == '\n';
        place.line += at_end ? 1 : 0;
        place.column = at_end ? 1 : place.column + 1;
    }
    return place;
}

}  // namespace

std::optional<JsonFault> read_json_members(const fs::path& path, const TakeMember& take, const SeeKey& see) {
    std::error_code fault;
    std::ifstream file(path, std::ios::binary);
    if (!file || fs::is_directory(path, fault)) {
        return JsonFault{};
    }
    MemberReader reader(take, see);
    Json::sax_parse(file, &reader);
    if (file.bad()) {
        return JsonFault{};
    }
    return reader.fault_at() ? std::optional(place_of(path, *reader.fault_at())) : std::nullopt;
}

}  // namespace registertoets::util
