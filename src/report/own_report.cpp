// SPDX-License-Identifier: EUPL-1.2
#include "report/own_report.hpp"

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>

namespace registertoets::report {
namespace {

constexpr std::streamoff k_looked_at = 4096;

// Up to `k_looked_at` bytes from `start`.
std::string piece(std::ifstream& file, std::streamoff start) {
    std::string bytes(static_cast<std::size_t>(k_looked_at), '\0');
    file.clear();
    file.seekg(start);
    file.read(bytes.data(), k_looked_at);
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
    return bytes;
}

bool begins_as_json_report(std::string_view head) {
    return head.starts_with("{") && head.find("\"schema\"") != std::string_view::npos &&
           head.find("\"name\": \"registertoets\"") != std::string_view::npos;
}

bool ends_as_text_report(std::string_view tail) {
    while (tail.ends_with('\n')) {
        tail.remove_suffix(1);
    }
    const std::size_t line = tail.rfind('\n');
    return tail.substr(line == std::string_view::npos ? 0 : line + 1).starts_with("registertoets ");
}

}  // namespace

bool is_own_report(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file) {
        return false;
    }
    const std::streamoff size = file.tellg();
    return size == 0 || begins_as_json_report(piece(file, 0)) ||
           ends_as_text_report(piece(file, std::max<std::streamoff>(0, size - k_looked_at)));
}

}  // namespace registertoets::report
