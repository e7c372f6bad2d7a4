// SPDX-License-Identifier: EUPL-1.2
#include "report/own_report.hpp"

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>

namespace registertoets::report {
namespace {

constexpr std::streamoff k_looked_at = 4096;

// Up to `k_looked_at` bytes from the start.
std::string beginning(std::ifstream& file) {
    std::string bytes(static_cast<std::size_t>(k_looked_at), '\0');
    file.clear();
    file.seekg(0);
    file.read(bytes.data(), k_looked_at);
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
    return bytes;
}

bool begins_as_json_report(std::string_view head) {
    return head.starts_with("{") && head.find("\"schema\"") != std::string_view::npos &&
           head.find("\"name\": \"registertoets\"") != std::string_view::npos;
}

// The line below the verdict: "Getoetst met registertoets 0.1.0: …", "Checked with registertoets 0.1.0: …".
// A document that quotes a report has something else above it.
bool begins_as_text_report(std::string_view head) {
    const std::string_view first_paragraph = head.substr(0, head.find("\n\n"));
    for (const std::string_view mark : {"\nGetoetst met registertoets ", "\nChecked with registertoets "}) {
        const std::size_t at = first_paragraph.find(mark);
        if (at != std::string_view::npos && at + mark.size() < head.size()) {
            const char version = head[at + mark.size()];
            return version >= '0' && version <= '9';
        }
    }
    return false;
}

// The last line is a command (see text_ending), so nothing was written below the report.
bool ends_as_text_report(std::ifstream& file, std::streamoff size) {
    const std::streamoff from = std::max<std::streamoff>(0, size - k_looked_at);
    std::string tail(static_cast<std::size_t>(size - from), '\0');
    file.clear();
    file.seekg(from);
    file.read(tail.data(), static_cast<std::streamsize>(tail.size()));
    while (tail.ends_with('\n')) {
        tail.pop_back();
    }
    return tail.substr(tail.rfind('\n') + 1).starts_with("registertoets explain");
}

}  // namespace

bool is_own_report(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file) {
        return false;
    }
    const std::streamoff size = file.tellg();
    const std::string head = beginning(file);
    return size == 0 || begins_as_json_report(head) ||
           (begins_as_text_report(head) && ends_as_text_report(file, size));
}

}  // namespace registertoets::report
