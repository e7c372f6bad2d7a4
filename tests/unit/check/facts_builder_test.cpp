// SPDX-License-Identifier: EUPL-1.2
#include "check/facts_builder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include "rules/load.hpp"
#include "support/checked.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

constexpr check::FieldSet k_all = ~check::FieldSet{0};

// A row of the small register: code, directie, doel, soort, reden, termijn, stand.
reg::Verwerking row_of(const std::array<std::string_view, 7>& texts,
                       std::uint32_t first_shared = spreadsheet::k_not_shared) {
    reg::Verwerking row;
    for (const std::string_view text : texts) {
        const std::uint32_t shared =
            first_shared == spreadsheet::k_not_shared ? first_shared : first_shared++;
        row.values.push_back({text, spreadsheet::CellType::text, 1, shared});
    }
    return row;
}

std::string shown(const rules::RowFacts& row) {
    std::string text;
    for (const rules::FieldFacts& facts : row) {
        text += std::to_string(static_cast<int>(facts.presence())) + "/" +
                std::to_string(static_cast<int>(facts.need)) + "/" + std::to_string(facts.cell->faults) +
                (facts.cell->error ? "e" : "") + (facts.cell->law_error ? "l" : "") +
                (facts.cell->answer.own_word ? "" : "o");
        for (const std::uint16_t value : facts.cell->match.values) {
            text += "v" + std::to_string(value);
        }
        text += " ";
    }
    return text;
}

check::FactsBuilder builder() {
    return {*small_register(), *small_register()->registers[0], util::parse_iso_date("2025-07-01").value()};
}

}  // namespace

TEST_CASE("a text that is shared is judged as one that is not") {
    const std::vector<std::array<std::string_view, 7>> rows{
        {"1", "da", "loon", "gezondheid", "wet op x", "7 jaar", ""},
        {"2", "db", "btw", "geen", "", "volgt", "lopend"},
        {"?", "x", "nvt", "nee", "x", "7", "beëindigd"},
        {"1", "da", "loon", "BSN; iets", "NA", "99 jaar", ""}};
    check::FactsBuilder memo = builder();
    for (int round = 0; round < 2; ++round) {
        std::uint32_t shared = 0;
        for (const auto& texts : rows) {
            check::FactsBuilder fresh = builder();
            CHECK(shown(memo.build(row_of(texts, shared), k_all)) ==
                  shown(fresh.build(row_of(texts), k_all)));
            shared += 7;
        }
    }
}

TEST_CASE(
    "texts that are not shared are judged alike however often they come, also when others made them "
    "forgotten") {
    check::FactsBuilder memo = builder();
    check::FactsBuilder fresh = builder();
    const reg::Verwerking row = row_of({"1", "geen", "geen", "geen", "wet op x", "7 jaar", "geen"});
    const std::string expected = shown(fresh.build(row, k_all));
    for (int round = 0; round < 2; ++round) {
        CHECK(shown(memo.build(row, k_all)) == expected);
        CHECK(memo.words(4) == fresh.words(4));
    }
    const std::string padding(std::size_t{1} << 15U, 'x');  // of longer texts nothing is ever known
    for (int other = 0; other < 400; ++other) {
        const std::string text = padding + std::to_string(other);
        memo.build(row_of({text, "", "", "", "", "", ""}), k_all);
    }
    CHECK(shown(memo.build(row, k_all)) == expected);
    CHECK(memo.words(4) == fresh.words(4));
}

TEST_CASE(
    "words have one hash in any order, and others have another, also where their own hashes add up alike") {
    check::FactsBuilder facts = builder();
    const auto hash = [&facts](std::string_view text) {
        const reg::Verwerking row = row_of({"1", "da", text, "", "", "", ""});
        facts.build(row, k_all);
        return facts.loose_words(2);
    };
    CHECK(hash("loon en btw") == hash("btw, en loon"));
    CHECK(hash("loon en btw") != hash("loon en"));
    CHECK(hash("loon loon btw") != hash("loon btw btw"));
    // Found by search: the std::hash of the first two have the sum that those of the others have.
    CHECK(hash("wbnqga fgsnpa") != hash("cxupya quahcb"));
    CHECK(hash("lrlzia mggzka") != hash("mdepza xrlydb"));
}

TEST_CASE("a text is compared loosely in one field, wherever it was met first") {
    auto facts = builder();
    const auto loose_of = [&facts](std::string_view text) {
        // In the first field, which no rule compares so, and then in one more.
        std::array<std::string_view, 7> first{};
        first[0] = text;
        std::array<std::string_view, 7> second{};
        second[2] = text;
        const reg::Verwerking elsewhere = row_of(first);
        const reg::Verwerking here = row_of(second);
        facts.build(elsewhere, k_all);
        facts.build(here, k_all);
        return facts.loose_words(2);
    };
    CHECK(loose_of("loon en aangifte") != 0);
    CHECK(loose_of("loon en aangifte") == loose_of("aangifte en Loon"));
    CHECK(loose_of("loon en aangifte") != loose_of("btw"));
}

TEST_CASE("one shared string in two fields is judged for each") {
    check::FactsBuilder memo = builder();
    check::FactsBuilder fresh = builder();
    reg::Verwerking row = row_of({"1", "da", "geen", "geen", "geen", "geen", "geen"});
    const std::string expected = shown(fresh.build(row, k_all));
    for (reg::FieldValue& value : row.values) {
        value.shared = 3;
    }
    row.values[0].shared = 1;
    row.values[1].shared = 2;
    CHECK(shown(memo.build(row, k_all)) == expected);
    CHECK(shown(memo.build(row, k_all)) == expected);
}

TEST_CASE("a field without a column is missing, one without text empty") {
    check::FactsBuilder facts = builder();
    const reg::Verwerking row = row_of({"", "", "", "", "", "", ""});
    CHECK(facts.build(row, 0)[2].presence() == rules::Presence::column_missing);
    CHECK(facts.build(row, check::FieldSet{1} << 2)[2].presence() == rules::Presence::empty);
}

TEST_CASE("a cell of type error is a placeholder, whatever its text") {
    check::FactsBuilder facts = builder();
    reg::Verwerking row = row_of({"", "", "#ONBEKEND!", "", "", "", ""});
    row.values[2].type = spreadsheet::CellType::error;
    CHECK(facts.build(row, k_all)[2].presence() == rules::Presence::placeholder);
}

TEST_CASE("a conditional field is needed, not needed, or unknown") {
    check::FactsBuilder facts = builder();
    const auto need = [&facts](std::string_view soort) {
        return facts.build(row_of({"1", "da", "loon", soort, "", "7 jaar", ""}), k_all)[4].need;
    };
    CHECK(need("gezondheid") == rules::Need::required);
    CHECK(need("geen") == rules::Need::not_needed);
    CHECK(need("") == rules::Need::unknown);
    CHECK(need("volgt") == rules::Need::unknown);
    CHECK(need("iets anders") == rules::Need::unknown);
}

TEST_CASE("where the table of facts is full, rows are judged all the same") {
    const auto day = util::parse_iso_date("2025-07-01").value();
    const std::shared_ptr<check::Learnt> little(new check::Learnt{check::FactsTable(1), {}});
    check::FactsBuilder full(*small_register(), *small_register()->registers[0], day, little);
    check::FactsBuilder ample = builder();
    const auto row = row_of({"1", "da", "loon", "BSN; iets", "NA", "99 jaar", ""}, 0);
    const std::string expected = shown(ample.build(row, k_all));
    CHECK(shown(full.build(row, k_all)) == expected);
    CHECK(shown(full.build(row, k_all)) == expected);
}

TEST_CASE("builders in several threads learn together, and find what one alone finds") {
    const auto day = util::parse_iso_date("2025-07-01").value();
    const auto learnt = std::make_shared<check::Learnt>();
    std::vector<std::array<std::string, 7>> texts;
    for (int index = 0; index < 300; ++index) {
        const std::string number = std::to_string(index % 150);
        texts.push_back({number, index % 2 == 0 ? "da" : "db", "doel " + number,
                         index % 3 == 0 ? "BSN; " + number : "geen", number, number + " jaar", "lopend"});
    }
    const auto judge = [&](check::FactsBuilder& facts) {
        std::string all;
        for (std::uint32_t index = 0; index < texts.size(); ++index) {
            std::array<std::string_view, 7> row;
            std::copy(texts[index].begin(), texts[index].end(), row.begin());
            const bool is_shared = index < 150;
            all += shown(facts.build(row_of(row, is_shared ? index * 7 : spreadsheet::k_not_shared), k_all));
        }
        return all;
    };
    check::FactsBuilder alone = builder();
    const std::string expected = judge(alone);
    std::vector<std::future<std::string>> others;
    for (int thread = 0; thread < 4; ++thread) {
        others.push_back(std::async(std::launch::async, [&] {
            check::FactsBuilder facts(*small_register(), *small_register()->registers[0], day, learnt);
            return judge(facts);
        }));
    }
    for (auto& other : others) {
        CHECK(other.get() == expected);
    }
}
