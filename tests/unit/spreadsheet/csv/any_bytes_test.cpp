// SPDX-License-Identifier: EUPL-1.2
// Whatever the bytes are: an error or cells, never a crash, and the same cells wherever a block ends.
#include <doctest/doctest.h>

#include <memory>
#include <random>

#include "spreadsheet/csv/dialect.hpp"
#include "spreadsheet/csv/fields.hpp"
#include "spreadsheet/text.hpp"
#include "spreadsheet/workbook.hpp"
#include "support/cells_of.hpp"
#include "support/step_source.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using namespace std::string_view_literals;

namespace {

std::string random_bytes(std::mt19937& random, std::string_view alphabet, std::size_t most) {
    std::string bytes;
    for (std::size_t left = random() % (most + 1); left > 0; --left) {
        bytes += alphabet.empty() ? static_cast<char>(random() & 0xFF) : alphabet[random() % alphabet.size()];
    }
    return bytes;
}

// The fields of `bytes` as text, with all that is said of them.
std::string fields_of(const std::string& bytes, std::size_t step) {
    spreadsheet::csv::FieldReader reader(std::make_unique<StepSource>(bytes, step), ';', 1000, "a.csv");
    std::string out;
    spreadsheet::csv::Field field;
    while (reader.next(field)) {
        out += std::to_string(field.line) + "[" + std::string(field.text) + "]";
        out += field.quoted ? "q" : "";
        out += field.has_text_after ? "t" : "";
        out += field.misses_quote ? "m" : "";
        out += field.has_nul ? "0" : "";
        out += field.ends_record ? "\n" : " ";
    }
    return out;
}

void read_all(const std::filesystem::path& path) {
    const auto workbook = spreadsheet::open_workbook(path, {});
    const auto reader = workbook->read(0);
    spreadsheet::Row row;
    std::uint32_t last_row = 0;
    while (reader->next(row)) {
        CHECK(row.number > last_row);
        CHECK_FALSE(row.cells.empty());
        last_row = row.number;
        std::uint32_t last_column = 0;
        for (const spreadsheet::Cell& cell : row.cells) {
            CHECK(cell.column > last_column);
            CHECK_FALSE(cell.text.empty());
            CHECK(spreadsheet::is_utf8(cell.text));
            last_column = cell.column;
        }
    }
    CHECK_FALSE(reader->next(row));
}

}  // namespace

TEST_CASE("fields are the same wherever a block ends") {
    std::mt19937 random(20250701);
    for (int turn = 0; turn < 3000; ++turn) {
        const std::string bytes = random_bytes(random, "ab;;\"\"\"\r\n\r\n \0"sv, 40);
        const std::string whole = fields_of(bytes, 1000);
        CAPTURE(bytes);
        CHECK(fields_of(bytes, 1) == whole);
        CHECK(fields_of(bytes, 3) == whole);
    }
    CHECK(fields_of("a;\"b\r\nc\"d\r\n\"e", 1) == "1[a] 1[b\ncd]qt\n3[e]qm\n");
}

TEST_CASE("any bytes are read or refused") {
    const TempFolder folder;
    const auto path = folder / "a.csv";
    std::mt19937 random(20250701);
    for (int turn = 0; turn < 2000; ++turn) {
        const std::string_view alphabet =
            turn % 2 == 0 ? ",;\t|\"\"\r\n\nab \0\xC3\xA9\xE9\xFF\xFE\xEF\xBB\xBF"sv : ""sv;
        write_file(path, random_bytes(random, alphabet, 60));
        try {
            read_all(path);
        } catch (const spreadsheet::InputError& error) {
            CHECK_FALSE(error.sentence().in(messages::Lang::en).empty());
        }
    }
}

TEST_CASE("any text in UTF-16 is read") {
    const TempFolder folder;
    const auto path = folder / "a.csv";
    std::mt19937 random(20250701);
    for (int turn = 0; turn < 500; ++turn) {
        std::string bytes = "\xFF\xFE";
        for (const char c : random_bytes(random, ",;\t\"\r\nab \xE9\xD8\xDC", 30)) {
            bytes += c;
            // Half of a surrogate pair now and then.
            bytes += random() % 8 == 0 ? '\xD8' : '\0';
        }
        write_file(path, bytes);
        read_all(path);
    }
}
