// SPDX-License-Identifier: EUPL-1.2
#include "rules/condition.hpp"

#include <doctest/doctest.h>

#include "support/row_facts.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;

namespace {

class Fixed : public Condition {
  public:
    explicit Fixed(Truth truth) : m_truth(truth) {}
    [[nodiscard]] Truth holds(const RowFacts& /*row*/) const override { return m_truth; }
    void add_fields(std::vector<reg::FieldIndex>& fields) const override {
        fields.push_back(static_cast<reg::FieldIndex>(m_truth));
    }

  private:
    Truth m_truth;
};

constexpr Truth N = Truth::no;
constexpr Truth Y = Truth::yes;
constexpr Truth U = Truth::unknown;

Conditions fixed(const std::vector<Truth>& truths) {
    Conditions conditions;
    for (const Truth truth : truths) {
        conditions.push_back(std::make_unique<Fixed>(truth));
    }
    return conditions;
}

Truth all(const std::vector<Truth>& truths) {
    return all_of(fixed(truths))->holds({});
}
Truth any(const std::vector<Truth>& truths) {
    return any_of(fixed(truths))->holds({});
}
Truth negated(Truth truth) {
    return negation(std::make_unique<Fixed>(truth))->holds({});
}

Truth on(const Condition& condition, const CellFacts& facts) {
    const MadeRow row{cell(Presence::filled), facts};
    return condition.holds(row.facts());
}

reg::ValueList destinations() {
    reg::ValueList list("destinations", {"Landen", "Countries"}, false);
    const auto add = [&list](const std::string& id, std::vector<std::string> groups) {
        reg::ListValue value;
        value.id = id;
        value.label = {id, id};
        value.groups = std::move(groups);
        list.add(std::move(value), {}, {});
    };
    add("Nederland", {"eer", "eu"});
    add("Noorwegen", {"eer"});
    add("India", {});
    return list;
}

}  // namespace

TEST_CASE("all of: no wins, then unknown, else yes") {
    CHECK(all({Y, Y}) == Y);
    CHECK(all({Y, N}) == N);
    CHECK(all({N, Y}) == N);
    CHECK(all({N, N}) == N);
    CHECK(all({Y, U}) == U);
    CHECK(all({U, Y}) == U);
    CHECK(all({U, U}) == U);
    CHECK(all({N, U}) == N);
    CHECK(all({U, N}) == N);
    CHECK(all({}) == Y);
}

TEST_CASE("any of: yes wins, then unknown, else no") {
    CHECK(any({Y, Y}) == Y);
    CHECK(any({Y, N}) == Y);
    CHECK(any({N, Y}) == Y);
    CHECK(any({N, N}) == N);
    CHECK(any({Y, U}) == Y);
    CHECK(any({U, Y}) == Y);
    CHECK(any({U, U}) == U);
    CHECK(any({N, U}) == U);
    CHECK(any({U, N}) == U);
    CHECK(any({}) == N);
}

TEST_CASE("not turns yes and no around and leaves unknown") {
    CHECK(negated(Y) == N);
    CHECK(negated(N) == Y);
    CHECK(negated(U) == U);
}

TEST_CASE("joined conditions look at all their fields, in order") {
    std::vector<reg::FieldIndex> fields;
    all_of(fixed({U, Y}))->add_fields(fields);
    negation(any_of(fixed({N})))->add_fields(fields);
    is_answered(7)->add_fields(fields);
    CHECK(fields == std::vector<reg::FieldIndex>{2, 1, 0, 7});
}

TEST_CASE("unclear are the fields that keep a condition from being judged, unless another part decides") {
    const auto unclear = [](const Condition& condition) {
        std::vector<reg::FieldIndex> fields;
        condition.add_unclear({}, fields);
        return fields;
    };
    const std::vector<reg::FieldIndex> none;
    const std::vector<reg::FieldIndex> one{static_cast<reg::FieldIndex>(U)};
    CHECK(unclear(Fixed(Y)) == none);
    CHECK(unclear(Fixed(U)) == one);
    CHECK(unclear(*all_of(fixed({Y, U}))) == one);
    CHECK(unclear(*all_of(fixed({U, N}))) == none);
    CHECK(unclear(*any_of(fixed({N, U}))) == one);
    CHECK(unclear(*any_of(fixed({U, Y}))) == none);
    CHECK(unclear(*negation(any_of(fixed({N, U})))) == one);
    CHECK(unclear(*negation(any_of(fixed({Y, U})))) == none);
    Conditions both;
    both.push_back(all_of(fixed({U, N})));  // decided: what is unclear in it does not matter
    both.push_back(std::make_unique<Fixed>(U));
    CHECK(unclear(*any_of(std::move(both))) == one);
}

TEST_CASE("every condition on a field is unknown while the field is not in order") {
    const reg::ValueList list = destinations();
    Conditions conditions;
    conditions.push_back(has_value(1, {2}));
    conditions.push_back(is_answered(1));
    conditions.push_back(names_other_than(1, list, {"eer"}));
    for (const auto& condition : conditions) {
        CHECK(on(*condition, cell(Presence::column_missing)) == U);
        CHECK(on(*condition, cell(Presence::empty)) == U);
        CHECK(on(*condition, cell(Presence::placeholder)) == U);
        CHECK(on(*condition, cell(Presence::not_applicable)) == U);
        CHECK(on(*condition, cell(Presence::filled, {2}, true)) == U);
        CHECK(on(*condition, cell(Presence::none)) == N);
    }
}

TEST_CASE("has: one of the values is named") {
    const auto condition = has_value(1, {1, 2});
    CHECK(on(*condition, cell(Presence::filled, {2})) == Y);
    CHECK(on(*condition, cell(Presence::filled, {0, 1})) == Y);
    CHECK(on(*condition, cell(Presence::filled, {0})) == N);
    CHECK(on(*condition, cell(Presence::filled)) == N);
}

TEST_CASE("answered: something else than none is there") {
    CHECK(on(*is_answered(1), cell(Presence::filled)) == Y);
    CHECK(on(*is_answered(1), cell(Presence::none)) == N);
}

TEST_CASE("in_group: a value of one of the groups is named") {
    const reg::ValueList list = destinations();
    const auto condition = has_group(1, list, {"eer"});
    CHECK(on(*condition, cell(Presence::filled, {0})) == Y);
    CHECK(on(*condition, cell(Presence::filled, {1, 2})) == Y);
    CHECK(on(*condition, cell(Presence::filled, {2})) == N);
    CHECK(on(*condition, cell(Presence::filled)) == N);
    CHECK(on(*has_group(1, list, {}), cell(Presence::filled, {0, 1, 2})) == N);
    CHECK(condition->formula().values == std::vector<std::uint16_t>{0, 1});
}

TEST_CASE("names_other_than: a value outside the groups, or nothing of the list") {
    const reg::ValueList list = destinations();
    const auto condition = names_other_than(1, list, {"eer"});
    CHECK(on(*condition, cell(Presence::filled, {0, 1})) == N);
    CHECK(on(*condition, cell(Presence::filled, {0, 2})) == Y);
    CHECK(on(*condition, cell(Presence::filled, {2})) == Y);
    CHECK(on(*condition, cell(Presence::filled)) == Y);
}

TEST_CASE("names_other_than: to be in one of the groups is enough") {
    const reg::ValueList list = destinations();
    CHECK(on(*names_other_than(1, list, {"eu", "eer"}), cell(Presence::filled, {0, 1})) == N);
    CHECK(on(*names_other_than(1, list, {"eu"}), cell(Presence::filled, {0, 1})) == Y);
}
