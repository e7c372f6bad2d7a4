// SPDX-License-Identifier: EUPL-1.2
// However many threads judge a sheet, its report is the same.
#include "check/row_judges.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "check/row_observer.hpp"
#include "check/run.hpp"
#include "support/checked.hpp"
#include "support/report_builder.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

// Rows for several batches: equal ones far apart, values that are wrong, rows that have ended, and texts that
// stand in one batch or in all.
SheetOfTexts many_rows(std::size_t count) {
    SheetOfTexts rows{{"Code", "Directie", "Doel", "Soort", "Reden", "Termijn", "Stand"}};
    for (std::size_t index = 0; index < count; ++index) {
        const std::string number = std::to_string(index);
        rows.push_back({index % 701 == 700 ? "FG-3" : "FG-" + number, index % 3 == 0 ? "da" : "db",
                        index % 701 == 700 ? "loon"
                        : index % 7 == 0   ? ""
                                           : "doel " + number,
                        index % 5 == 0 ? "adres" : "geen", index % 10 == 0 ? "reden " + number : "",
                        index % 4 == 0 ? "geheim " + number : "7 jaar", index % 11 == 0 ? "beëindigd" : ""});
    }
    return rows;
}

// A workbook of several sheets, of which the first is many batches and the last hardly one.
class JudgedBook {
  public:
    JudgedBook() {
        WorkbookBuilder()
            .sheet("Een", many_rows(5000))
            .sheet("Twee", many_rows(1600))
            .merged("F900:F2000")
            .sheet("Drie", many_rows(1))
            .write(m_folder / "a.xlsx");
    }

    [[nodiscard]] std::string report_by(std::size_t jobs, check::Options options = small_options()) const {
        options.jobs = jobs;
        options.keep_values = true;
        report::RenderOptions shown;
        shown.show_values = true;
        const std::vector<check::Input> inputs{check::Input(m_folder / "a.xlsx", "a.xlsx")};
        return tests::rendered("json", check::run(inputs, options), shown);
    }

  private:
    TempFolder m_folder;
};

}  // namespace

TEST_CASE("however many threads judge the rows of a sheet, the report has the same bytes") {
    const JudgedBook book;
    check::Options by_file = small_options();
    by_file.group_by = check::GroupBy::file;
    check::Options by_term = small_options();
    by_term.group_by = check::GroupBy::field;
    by_term.group_field = "termijn";
    check::Options of_one = small_options();
    of_one.only_directies = {"Directie A"};
    for (const check::Options& options : {small_options(), by_file, by_term, of_one}) {
        const std::string one = book.report_by(1, options);
        CHECK(one.find("FG-4998") != std::string::npos);
        CHECK(one.find("geheim 4992") != std::string::npos);
        for (const std::size_t jobs : {std::size_t{2}, std::size_t{3}, std::size_t{8}, ~std::size_t{0}}) {
            CHECK(book.report_by(jobs, options) == one);
        }
    }
}

TEST_CASE("batches of few large rows are judged in their order too") {
    auto rows = many_rows(1500);
    const std::string large(30000, 'x');
    for (std::size_t index = 300; index < 900; index += 7) {
        rows[index][2] = large + std::to_string(index % 3);
    }
    const TempFolder folder;
    const std::vector<check::Input> inputs{
        check::Input(WorkbookBuilder().sheet("Een", rows).write(folder / "a.xlsx"), "a.xlsx")};
    check::Options options = small_options();
    options.jobs = 1;
    const std::string one = tests::rendered("json", check::run(inputs, options));
    options.jobs = 4;
    CHECK(tests::rendered("json", check::run(inputs, options)) == one);
}

namespace {

class RowNumbers : public check::RowObserver {
  public:
    void begin(const check::SheetReport& /*sheet*/) override {
        numbers.clear();
        texts.clear();
    }
    void see(const check::ObservedRow& row) override {
        numbers.push_back(row.verwerking.row);
        texts += row.verwerking.values[0].text;
    }
    std::vector<std::uint32_t> numbers;
    std::string texts;
};

}  // namespace

TEST_CASE("an observer sees the rows in their order, with their texts") {
    const TempFolder folder;
    const std::vector<check::Input> inputs{
        WorkbookBuilder().sheet("Een", many_rows(1300)).write(folder / "a.xlsx")};
    check::Options options = small_options();
    options.jobs = 8;
    RowNumbers seen;
    options.observer = &seen;
    check::run(inputs, options);
    CHECK(seen.numbers.size() == 1300);
    CHECK(std::is_sorted(seen.numbers.begin(), seen.numbers.end()));
    CHECK(seen.texts.starts_with("FG-0FG-1FG-2"));
    CHECK(seen.texts.ends_with("FG-1298FG-1299"));
}

TEST_CASE(
    "rows that are judged again, where cells turn out to stand for several rows, are seen and counted once") {
    const TempFolder folder;
    const std::vector<check::Input> inputs{
        WorkbookBuilder().sheet("Een", many_rows(20)).merged("F4:F6").write(folder / "a.xlsx")};
    check::Options options = small_options();
    RowNumbers seen;
    check::Progress progress;
    options.observer = &seen;
    options.progress = &progress;
    check::run(inputs, options);
    CHECK(seen.numbers.size() == 20);
    CHECK(progress.rows == 20);
}

TEST_CASE("rows above the place where a sheet cannot be read on are judged, by however many threads") {
    const JudgedBook book;
    check::Options options = small_options();
    options.limits.rows = 3210;
    const std::string one = book.report_by(1, options);
    CHECK(one.find("FG-3000") != std::string::npos);
    CHECK(one.find("FG-3300") == std::string::npos);
    CHECK(book.report_by(4, options) == one);
}
