// SPDX-License-Identifier: EUPL-1.2
// Workbooks made anew out of a file that holds the rows of several directies.
#include "workbook/feedback/fresh_workbook.hpp"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <zip.h>

#include <algorithm>
#include <string>
#include <vector>

#include "check/run.hpp"
#include "support/cells_of.hpp"
#include "support/checked.hpp"
#include "support/workbook_builder.hpp"
#include "workbook/feedback/feedback.hpp"

namespace registertoets {
namespace {

using testing::TempFolder;
using testing::WorkbookBuilder;

const std::vector<std::string> k_header{"Code", "Directie", "Doel", "Soort", "Reden", "Termijn"};

// Keeps this process from having more than so many files open, as `ulimit -n` does.
class MostOpenFiles {
  public:
    explicit MostOpenFiles(rlim_t most) {
        REQUIRE(getrlimit(RLIMIT_NOFILE, &m_before) == 0);
        rlimit less = m_before;
        less.rlim_cur = std::min(most, m_before.rlim_cur);
        REQUIRE(setrlimit(RLIMIT_NOFILE, &less) == 0);
    }
    MostOpenFiles(const MostOpenFiles&) = delete;
    MostOpenFiles& operator=(const MostOpenFiles&) = delete;
    ~MostOpenFiles() { setrlimit(RLIMIT_NOFILE, &m_before); }

  private:
    rlimit m_before{};
};

std::string cell(const std::string& address, const std::string& text) {
    return text.empty() ? std::string()
                        : "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

std::string row(std::size_t number, const std::vector<std::string>& texts) {
    std::string xml = "<row r=\"" + std::to_string(number) + "\">";
    for (std::size_t column = 0; column < texts.size(); ++column) {
        xml += cell(static_cast<char>('A' + column) + std::to_string(number), texts[column]);
    }
    return xml + "</row>";
}

// Writes the feedback on the file at `path` to `folder`, and gives the names of the files in their order.
std::vector<std::string> give_back(const std::filesystem::path& path, const TempFolder& folder) {
    const check::Options options = testing::small_options();
    const std::vector<check::Input> inputs{path};
    const check::Report report = check::run(inputs, options);
    const auto plan = workbook::plan_feedback(report, inputs, options, messages::Lang::nl);
    std::vector<std::string> names;
    workbook::write_feedback(report, inputs, options, plan, {},
                             [&](const std::string& name, const auto& produce) {
                                 std::string bytes;
                                 produce([&bytes](std::string_view piece) { bytes += piece; });
                                 testing::write_file(folder / name, bytes);
                                 names.push_back(name);
                             });
    return names;
}

// The notes on the first sheet of the workbook at `path`, as `B2`, in the order of the part.
std::vector<std::string> notes_in(const std::filesystem::path& path) {
    zip_t* zip = zip_open(path.c_str(), ZIP_RDONLY, nullptr);
    zip_stat_t stat;
    REQUIRE(zip_stat(zip, "xl/comments1.xml", 0, &stat) == 0);
    std::string xml(stat.size, '\0');
    zip_file_t* file = zip_fopen(zip, "xl/comments1.xml", 0);
    zip_fread(file, xml.data(), xml.size());
    zip_fclose(file);
    zip_discard(zip);
    const std::string begin = "<comment ref=\"";
    std::vector<std::string> places;
    for (std::size_t at = xml.find(begin); at != std::string::npos; at = xml.find(begin, at + 1)) {
        const std::size_t place = at + begin.size();
        places.push_back(xml.substr(place, xml.find('"', place) - place));
    }
    return places;
}

TEST_CASE("rows that a file has out of order get all of their notes") {
    // The purpose is lacking in rows 2, 4 and 6 of directie A, the term in 5 and 7.
    const std::vector<std::vector<std::string>> texts{
        {"1", "Directie A", "", "geen", "", "1 jaar"},  {"2", "Directie B", "b", "geen", "", "1 jaar"},
        {"3", "Directie A", "", "geen", "", "2 jaar"},  {"4", "Directie A", "d", "geen", "", ""},
        {"5", "Directie A", "", "geen", "", "99 jaar"}, {"6", "Directie A", "f", "geen", "", ""},
    };
    std::string data = row(1, k_header);
    for (std::size_t number = texts.size(); number > 0; --number) {
        data += row(number + 1, texts[number - 1]);
    }
    const TempFolder sent;
    const TempFolder back;
    give_back(WorkbookBuilder().sheet_data("Blad1", data).write(sent / "a.xlsx"), back);
    // They go back as they were read: 6, 5, 4, 3 and 1 in rows 2 to 6.
    const std::vector<std::string> notes = notes_in(back / "Directie A.xlsx");
    for (const std::string place : {"F2", "C3", "F4", "C5", "C6"}) {
        CAPTURE(place);
        CHECK(std::find(notes.begin(), notes.end(), place) != notes.end());
    }
    CHECK(std::find(notes.begin(), notes.end(), "C2") == notes.end());
}

TEST_CASE("many directies in one file need no more open files than a process may have") {
    constexpr std::size_t k_directies = 120;
    WorkbookBuilder::Rows rows{k_header};
    std::vector<std::string> wanted;
    for (std::size_t number = 100; number < 100 + k_directies; ++number) {
        const std::string name = "Dienst " + std::to_string(number);
        rows.push_back({std::to_string(number), name, "doel van " + name, "geen", "", "1 jaar"});
        wanted.push_back(name + ".xlsx");
    }
    const TempFolder sent;
    const TempFolder back;
    const auto path = WorkbookBuilder().sheet("Blad1", rows).write(sent / "a.xlsx");
    const MostOpenFiles few(600);
    std::vector<std::string> names = give_back(path, back);
    REQUIRE(names.size() == 2 * k_directies);
    names.resize(k_directies);  // behind them the letters
    CHECK(names == wanted);
    CHECK(testing::cells_of(back / wanted.back()).find("C2 text doel van Dienst 219") != std::string::npos);
    CHECK(testing::cells_of(back / wanted.back()).find("doel van Dienst 218") == std::string::npos);
}

TEST_CASE("a day, a time and yes above the rows stay what they are") {
    const auto number = [](const std::string& address, const std::string& style, const std::string& value) {
        return "<c r=\"" + address + "\"" + style + "><v>" + value + "</v></c>";
    };
    const std::string above = "<row r=\"1\">" + cell("A1", "Bijgewerkt") + number("B1", " s=\"1\"", "45847") +
                              number("C1", " s=\"2\"", "0.5") + number("D1", " t=\"b\"", "1") +
                              number("E1", "", "45847") + "</row>";
    const TempFolder sent;
    const TempFolder back;
    const auto path = WorkbookBuilder()
                          .format("dd-mm-yyyy")
                          .format("hh:mm")
                          .sheet_data("Blad1", above + row(2, k_header) +
                                                   row(3, {"1", "Directie A", "a", "geen", "", "1 jaar"}) +
                                                   row(4, {"2", "Directie B", "b", "geen", "", "1 jaar"}))
                          .write(sent / "a.xlsx");
    give_back(path, back);
    const std::string cells = testing::cells_of(back / "Directie A.xlsx");
    CHECK(cells.find("B1 date 2025-07-09\nC1 date 12:00:00\nD1 boolean TRUE\nE1 number 45847\n") !=
          std::string::npos);
}

}  // namespace
}  // namespace registertoets
