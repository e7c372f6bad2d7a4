// SPDX-License-Identifier: EUPL-1.2
// A batch has texts of its own, and is full by rows or by bytes.
#include "check/row_batch.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace registertoets;

namespace {

constexpr std::size_t k_rows = 512;

reg::Verwerking row_of(std::string_view text) {
    return {
        .row = 7, .hidden = true, .values = {{}, {text, spreadsheet::CellType::number, 3, 12, true, true}}};
}

}  // namespace

TEST_CASE("a batch keeps rows as they were, whatever becomes of the texts that they were read from") {
    check::RowBatch batch;
    for (int round = 0; round < 2; ++round) {
        std::string text = "loon";
        batch.add(row_of(text));
        text = "xxxx";
        REQUIRE(batch.rows().size() == 1);
        const reg::Verwerking& row = batch.rows().front();
        CHECK(row.row == 7);
        CHECK(row.hidden);
        CHECK(row.values[0].text.empty());
        CHECK(row.values[1].text == "loon");
        CHECK(row.values[1].type == spreadsheet::CellType::number);
        CHECK(row.values[1].column == 3);
        CHECK(row.values[1].shared == 12);
        CHECK(row.values[1].several_fields);
        CHECK(row.values[1].is_default);
        batch.clear();
        CHECK(batch.rows().empty());
    }
}

TEST_CASE("a batch is full by rows or by bytes, and outsized by bytes alone") {
    check::RowBatch batch;
    while (!batch.full(k_rows)) {
        batch.add(row_of("loon"));
    }
    CHECK(batch.rows().size() > 100);
    CHECK_FALSE(batch.outsized());
    batch.clear();
    CHECK_FALSE(batch.full(k_rows));
    const std::string large(30000, 'x');
    while (!batch.full(k_rows)) {
        batch.add(row_of(large));
    }
    CHECK(batch.rows().size() < 50);
    CHECK_FALSE(batch.outsized());
    const std::string huge(5000000, 'x');
    batch.add(row_of(huge));
    CHECK(batch.outsized());
    CHECK(batch.rows().back().values[1].text == huge);
    batch.clear();
    CHECK_FALSE(batch.full(k_rows));
    CHECK_FALSE(batch.outsized());
}
