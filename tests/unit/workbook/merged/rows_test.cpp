// SPDX-License-Identifier: EUPL-1.2
#include "workbook/merged/rows.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "check/run.hpp"
#include "messages/user_error.hpp"
#include "support/checked.hpp"
#include "support/workbook_builder.hpp"

namespace registertoets {
namespace {

using messages::Lang;
using testing::TempFolder;

// A csv file of the small register with one row, and these headers behind those that are known.
std::string delivery(const std::string& code, const std::vector<std::string>& unknown) {
    std::string head = "Code;Directie;Doel;Soort;Termijn";
    std::string row = code + ";Directie A;doel;geen;1 jaar";
    for (const std::string& header : unknown) {
        head += ";" + header;
        row += ";x";
    }
    return head + "\n" + row + "\n";
}

// The headers of unknown columns when these files are merged.
std::vector<std::string> unknown_of(const std::vector<std::vector<std::string>>& files) {
    const TempFolder folder;
    std::vector<check::Input> inputs;
    for (const auto& headers : files) {
        const std::string number = std::to_string(inputs.size());
        inputs.emplace_back(testing::write_file(folder / (number + ".csv"), delivery(number, headers)));
    }
    const check::Options options = testing::small_options();
    const check::Report report = check::run(inputs, options);
    const workbook::Merge merge = workbook::plan_merge(report, inputs, options, Lang::nl);
    REQUIRE(merge.columns.size() == 1);
    std::vector<std::string> headers;
    for (const workbook::MergedColumn& column : merge.columns.begin()->second.all()) {
        if (column.fields.empty()) {
            headers.push_back(column.header);
        }
    }
    return headers;
}

std::vector<std::string> numbered(const std::string& name, int count) {
    std::vector<std::string> headers;
    for (int number = 0; number < count; ++number) {
        headers.push_back(name + std::to_string(number));
    }
    return headers;
}

TEST_CASE("unknown columns with one header are one, but for those that a sheet has twice") {
    using Headers = std::vector<std::string>;
    CHECK(unknown_of({{"Kleur", "Maat"}, {"maat", "KLEUR", "Vorm"}}) == Headers{"Kleur", "Maat", "Vorm"});
    CHECK(unknown_of({{"Kleur", "Maat"}, {"Kleur", "Kleur"}, {"Kleur", "Kleur", "Kleur"}}) ==
          Headers{"Kleur", "Maat", "Kleur", "Kleur"});
}

TEST_CASE("more columns than Excel takes are the caller's to part") {
    const auto sentence = [](int count) -> std::string {
        try {
            unknown_of({numbered("a", count), numbered("b", 8'190)});
        } catch (const messages::UserError& error) {
            return error.sentence().in(Lang::nl);
        }
        return "none";
    };
    // Five are known, and four say where rows came from.
    CHECK(sentence(16'384 - 4 - 5 - 8'190) == "none");
    CHECK(sentence(8'200) ==
          "Het samengevoegde register klein krijgt 16395 kolommen, en op een werkblad van Excel passen er "
          "16380 "
          "naast die over de herkomst. Haal uit de bestanden de kolommen weg die u niet nodig hebt, of voeg "
          "ze in "
          "delen samen met --directie of --register.");
}

TEST_CASE("more rows than Excel takes are the caller's to part; those that are left out do not count") {
    const check::Report report = testing::checked(
        {{"Code", "Directie", "Doel", "Soort", "Termijn"}, {"1", "Directie A", "doel", "geen", "1 jaar"}});
    REQUIRE(report.sheets.size() == 1);
    workbook::Merge merge;
    merge.rows.resize(1'048'576);
    merge.rows.back().same_as = 0;
    CHECK_NOTHROW(workbook::check_that_it_fits(report, merge));
    merge.rows.back().same_as = workbook::k_kept;
    std::string sentence;
    try {
        workbook::check_that_it_fits(report, merge);
    } catch (const messages::UserError& error) {
        sentence = error.sentence().in(Lang::en);
    }
    CHECK(sentence ==
          "The merged register klein gets 1048576 rows, and a sheet of Excel has room for 1048575 below the "
          "headers. "
          "Merge the files in parts with --directie or --register.");
}

}  // namespace
}  // namespace registertoets
