// SPDX-License-Identifier: EUPL-1.2
#include "report/own_report.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/finding_table.hpp"
#include "report/html/page_frame.hpp"
#include "report/markdown/markdown.hpp"
#include "spreadsheet/custom_property.hpp"
#include "util/version.hpp"

namespace registertoets::report {
namespace {

constexpr std::streamoff k_looked_at = 4096;
constexpr std::streamoff k_longest_signed = std::streamoff{1} << 24U;  // rules and verdicts are shorter

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
    for (const std::string_view mark : {"\nGetoetst met registertoets ", "\nChecked with registertoets ",
                                        "\nGezocht met registertoets ", "\nSearched with registertoets "}) {
        const std::size_t at = first_paragraph.find(mark);
        if (at != std::string_view::npos && at + mark.size() < head.size()) {
            const char version = head[at + mark.size()];
            return version >= '0' && version <= '9';
        }
    }
    return false;
}

std::string last_line(std::ifstream& file, std::streamoff size) {
    const std::streamoff from = std::max<std::streamoff>(0, size - k_looked_at);
    std::string tail(static_cast<std::size_t>(size - from), '\0');
    file.clear();
    file.seekg(from);
    file.read(tail.data(), static_cast<std::streamsize>(tail.size()));
    while (tail.ends_with('\n')) {
        tail.pop_back();
    }
    return tail.substr(tail.rfind('\n') + 1);
}

// The last line is a command (see text_ending), so nothing was written below the report.
bool ends_as_text_report(std::ifstream& file, std::streamoff size) {
    return last_line(file, size).starts_with("registertoets explain");
}

bool is_signed(std::string_view line, std::size_t above, messages::Lang lang) {
    // Another version of the program wrote the same line with its own number in it.
    const std::string ours = signature(above, lang);
    const std::size_t at = ours.find(util::version());
    const std::string_view behind = std::string_view(ours).substr(at + util::version().size());
    if (line.size() <= at + behind.size() || !line.starts_with(ours.substr(0, at)) ||
        !line.ends_with(behind)) {
        return false;
    }
    const std::string_view version = line.substr(at, line.size() - at - behind.size());
    return version.find_first_not_of("0123456789.") == std::string_view::npos;
}

// A text without what the full report begins and ends with: it closes with a line that counts the others.
bool is_short_text_report(std::ifstream& file, std::streamoff size) {
    const std::string last = last_line(file, size);
    if (last.find("registertoets") == std::string::npos || size > k_longest_signed) {
        return false;
    }
    std::string all(static_cast<std::size_t>(size), '\0');
    file.clear();
    file.seekg(0);
    file.read(all.data(), size);
    all.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
    const auto above = static_cast<std::size_t>(std::count(all.begin(), all.end(), '\n')) - 1;
    return all.ends_with('\n') &&
           (is_signed(last, above, messages::Lang::nl) || is_signed(last, above, messages::Lang::en));
}

bool begins_as_page(std::string_view head) {
    return head.starts_with("<!DOCTYPE html>") && head.find(html::k_page_mark) != std::string_view::npos;
}

// Both ends are comments of ours, so that a document that holds a report is none.
bool is_markdown_report(std::string_view head, std::ifstream& file, std::streamoff size) {
    return head.starts_with(markdown::k_first_mark) && last_line(file, size) == markdown::k_last_line;
}

// The fields of the first line, whatever separator a program put between them. No heading of ours holds one.
std::vector<std::string_view> first_fields(std::string_view head) {
    constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";
    head.remove_prefix(head.starts_with(k_byte_order_mark) ? k_byte_order_mark.size() : 0);
    head = head.substr(0, head.find_first_of("\r\n"));
    std::vector<std::string_view> fields;
    while (!head.empty()) {
        const std::size_t end = std::min(head.find_first_of(";,\t"), head.size());
        std::string_view field = head.substr(0, end);
        if (field.size() >= 2 && field.starts_with('"') && field.ends_with('"')) {
            field = field.substr(1, field.size() - 2);
        }
        fields.push_back(field);
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    return fields;
}

bool begins_as_csv_report(std::string_view head) {
    const std::vector<std::string_view> fields = first_fields(head);
    static constexpr std::array k_langs{messages::Lang::nl, messages::Lang::en};
    return std::any_of(k_langs.begin(), k_langs.end(), [&fields](messages::Lang lang) {
        return !fields.empty() && fields.front() == heading_of(FindingColumn::number, lang) &&
               std::find(fields.begin(), fields.end(), heading_of(FindingColumn::fingerprint, lang)) !=
                   fields.end();
    });
}

// What only reports for pipelines of ours begin with; a GitLab report without findings holds nothing to lose.
bool begins_as_pipeline_report(std::string_view head) {
    const bool sarif = head.starts_with("{\n  \"$schema\"") &&
                       head.find("\"name\": \"registertoets\"") != std::string_view::npos;
    const bool gitlab =
        head == "[]\n" || (head.starts_with("[\n  {\"description\"") &&
                           head.find("\"engine_name\": \"registertoets\"") != std::string_view::npos);
    return sarif || gitlab || head.starts_with("::notice title=registertoets::") ||
           head.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"registertoets\"");
}

bool begins_as_linked_data(std::string_view head) {
    return head.starts_with("{\n  \"@context\"") &&
           head.find("\"generator\": \"registertoets ") != std::string_view::npos;
}

bool is_book(const std::filesystem::path& path, std::string_view head, std::string_view kind) {
    return head.starts_with("PK") && spreadsheet::custom_property(path, k_own_property) == kind;
}

}  // namespace

bool is_own_report(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file) {
        return false;
    }
    const std::streamoff size = file.tellg();
    const std::string head = beginning(file);
    return begins_as_json_report(head) || begins_as_csv_report(head) || begins_as_page(head) ||
           begins_as_pipeline_report(head) || begins_as_linked_data(head) ||
           is_book(path, head, k_own_findings) || is_markdown_report(head, file, size) ||
           (begins_as_text_report(head) && ends_as_text_report(file, size)) ||
           is_short_text_report(file, size);
}

bool is_json_report(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return file && begins_as_json_report(beginning(file));
}

std::string signature(std::size_t lines, messages::Lang lang) {
    return messages::say(lang, messages::Msg::cli_written_by,
                         {{"version", util::version()}, {"count", lines}});
}

bool is_review_book(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return file && is_book(path, beginning(file), k_own_review);
}

}  // namespace registertoets::report
