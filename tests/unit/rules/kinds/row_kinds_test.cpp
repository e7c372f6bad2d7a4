// SPDX-License-Identifier: EUPL-1.2
// The kinds that ask what a cell says, and those on sheets and on all rows.
#include <doctest/doctest.h>

#include <set>

#include "rules/kinds.hpp"
#include "rules/notes.hpp"
#include "support/row_facts.hpp"
#include "support/rules_text.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;

namespace {

Check make(std::string_view kind_name, std::string_view yaml = "{}") {
    const Node options = tree_of(yaml);
    Sources sources;
    sources.add({"rules.yaml", "", false});
    MappingReader reader(options, "check", sources);
    for (const Kind& kind : kinds()) {
        if (kind.name == kind_name) {
            static const RuleSet k_nothing;
            reg::Form form;
            form.fields.resize(1);
            Probes probes;
            return kind.make(reader, {form, 0, k_nothing, probes});
        }
    }
    throw std::runtime_error("no such kind");
}

Outcome judged(std::string_view kind, const CellFacts& facts, Need need = Need::required) {
    const MadeRow row({facts}, need);
    return std::get<std::unique_ptr<RowCheck>>(make(kind))->judge(row.facts(), 0, {});
}

// A kind that is about `wrong` alone: what it says of each presence, and of each need.
void check_presence_kind(std::string_view kind, Presence wrong) {
    CAPTURE(kind);
    for (const Presence presence : {Presence::empty, Presence::placeholder, Presence::not_applicable,
                                    Presence::none, Presence::filled}) {
        CHECK(judged(kind, cell(presence)) == (presence == wrong ? Outcome::not_met : Outcome::met));
    }
    CHECK(judged(kind, cell(Presence::column_missing)) == Outcome::not_testable);
    CHECK(judged(kind, cell(wrong), Need::expected) == Outcome::not_met);
    CHECK(judged(kind, cell(wrong), Need::optional) == Outcome::not_applicable);
    CHECK(judged(kind, cell(wrong), Need::not_needed) == Outcome::not_applicable);
    CHECK(judged(kind, cell(wrong), Need::unknown) == Outcome::not_applicable);
    CHECK(judged(kind, cell(Presence::column_missing), Need::not_needed) == Outcome::not_applicable);
}

Outcome column(bool has_column, bool always_counts, std::uint64_t rows_in_need) {
    return std::get<std::unique_ptr<SheetCheck>>(make("missing-column"))
        ->judge({has_column, always_counts, rows_in_need});
}

class NoHashes : public TextHashes {
  public:
    std::uint64_t words(reg::FieldIndex /*field*/) override { return 0; }
    std::uint64_t loose_words(reg::FieldIndex /*field*/) override { return 0; }
};

struct Key {
    std::uint64_t hash;
    bool has_code;
};

std::string clashes(const std::vector<Key>& rows) {
    const Check made = make("duplicate");
    const auto& check = *std::get<std::unique_ptr<SetCheck>>(made);
    const reg::Form form;
    NoHashes hashes;
    KnownNotes known;
    Notes all;
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        std::vector<Note> notes;
        check.note({form, {}, rows[row].hash, rows[row].has_code, false}, 0, hashes, known, notes);
        for (const Note& note : notes) {
            all.add(row, note);
        }
    }
    std::string text;
    check.judge(all, [&text](std::uint32_t row, std::uint32_t earlier) {
        text += std::to_string(row) + "=" + std::to_string(earlier) + " ";
    });
    return text;
}

}  // namespace

TEST_CASE("every kind is in the table once") {
    std::set<std::string_view> names;
    for (const Kind& kind : kinds()) {
        CAPTURE(kind.name);
        CHECK(names.insert(kind.name).second);
    }
    CHECK(names.size() > 20);
}

TEST_CASE("empty: a cell that is asked for has no text") {
    check_presence_kind("empty", Presence::empty);
}

TEST_CASE("required-with: a cell is empty that another field asks for") {
    check_presence_kind("required-with", Presence::empty);
}

TEST_CASE("placeholder: a cell says that its contents are to come") {
    check_presence_kind("placeholder", Presence::placeholder);
}

TEST_CASE("not-applicable: n.v.t. where that cannot be") {
    check_presence_kind("not-applicable", Presence::not_applicable);
}

TEST_CASE("own-word: none, but in another word") {
    CellFacts other_word = cell(Presence::none);
    other_word.answer.own_word = false;
    CHECK(judged("own-word", other_word) == Outcome::not_met);
    CHECK(judged("own-word", cell(Presence::none)) == Outcome::met);
    CHECK(judged("own-word", cell(Presence::filled)) == Outcome::not_applicable);
    CHECK(judged("own-word", cell(Presence::empty)) == Outcome::not_applicable);
    CHECK(judged("own-word", other_word, Need::not_needed) == Outcome::not_applicable);
    CHECK(judged("own-word", cell(Presence::column_missing)) == Outcome::not_testable);
}

TEST_CASE("missing-column: a column that is not there and that rows need") {
    CHECK(column(false, true, 0) == Outcome::not_met);
    CHECK(column(false, false, 3) == Outcome::not_met);
    CHECK(column(false, false, 0) == Outcome::not_applicable);
    CHECK(column(true, true, 3) == Outcome::met);
    CHECK(column(true, false, 0) == Outcome::met);
}

TEST_CASE("duplicate: the first row stays, each later one clashes with the first") {
    CHECK(clashes({{1, true}, {2, true}, {1, true}, {1, true}}) == "2=0 3=0 ");
    CHECK(clashes({{1, true}, {2, true}}) == "");
    CHECK(clashes({}) == "");
}

TEST_CASE("duplicate: a row without a code clashes with none") {
    CHECK(clashes({{1, false}, {1, false}, {2, true}, {2, true}}) == "3=2 ");
}
