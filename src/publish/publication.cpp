// SPDX-License-Identifier: EUPL-1.2
#include "publish/publication.hpp"

#include <fmt/format.h>

#include <map>
#include <tuple>

#include "check/identity.hpp"
#include "util/sha256.hpp"
#include "util/unicode.hpp"

namespace registertoets::publish {
namespace {

// Sorts by how a name is read, and keeps what has none for the end.
struct Order {
    bool nameless = false;
    std::string folded;
    std::string text;

    explicit Order(const std::optional<std::string>& name)
        : nameless(!name), folded(util::fold(name.value_or(""))), text(name.value_or("")) {}
    bool operator<(const Order& other) const {
        return std::tie(nameless, folded, text) < std::tie(other.nameless, other.folded, other.text);
    }
    [[nodiscard]] std::optional<std::string> name() const {
        return nameless ? std::nullopt : std::optional(text);
    }
};

using ByName = std::multimap<Order, const Activity*>;

}  // namespace

Publication::Publication(const check::Report& report, Selection selection)
    : m_report(report), m_selection(std::move(selection)) {
    std::map<Order, std::map<Order, ByName>> sorted;
    for (const Activity& activity : m_selection.activities) {
        const reg::Form& form = rules_of(activity).form;
        sorted[Order(group_name(activity, form.keten))][Order(group_name(activity, form.directie))].emplace(
            Order(name_of(activity)), &activity);
    }
    for (const auto& [keten, directies] : sorted) {
        KetenGroup group{keten.name(), {}, 0};
        for (const auto& [directie, activities] : directies) {
            DirectieGroup& inner = group.directies.emplace_back(DirectieGroup{directie.name(), {}});
            for (const auto& [name, activity] : activities) {
                inner.activities.push_back(activity);
            }
            group.activities += activities.size();
        }
        m_ketens.push_back(std::move(group));
    }
}

std::optional<std::string> Publication::group_name(const Activity& activity, reg::FieldIndex field) const {
    const PublicCell* cell = field == reg::k_no_field ? nullptr : activity.find(field);
    return cell == nullptr ? std::nullopt : std::optional(text_of(activity, *cell));
}

std::string Publication::text_of(const Activity& activity, const PublicCell& cell) const {
    const reg::Form& form = rules_of(activity).form;
    const check::RowRecord& row = m_report.rows[activity.record];
    const std::uint32_t name = cell.field == form.directie ? row.directie
                               : cell.field == form.keten  ? row.keten
                                                           : check::k_none;
    return name == check::k_none ? cell.text : m_report.names[name];
}

std::optional<std::string> Publication::name_of(const Activity& activity) const {
    const reg::FieldIndex field = rules_of(activity).overview.name;
    const PublicCell* cell = field == reg::k_no_field ? nullptr : activity.find(field);
    return cell == nullptr ? std::nullopt : std::optional(util::single_line(cell->text));
}

std::string urn_of(const Publication& publication, const Activity& activity) {
    const check::RowRecord& row = publication.report().rows[activity.record];
    std::string digits = util::sha256_hex("registertoets " + check::row_id(row)).substr(0, 32);
    digits[12] = '8';                                                  // version: of a maker's own
    digits[16] = "89ab"[static_cast<unsigned char>(digits[16]) & 3U];  // variant: of the standard
    const auto part = [&digits](std::size_t from, std::size_t count) {
        return std::string_view(digits).substr(from, count);
    };
    return fmt::format("urn:uuid:{}-{}-{}-{}-{}", part(0, 8), part(8, 4), part(12, 4), part(16, 4),
                       part(20, 12));
}

}  // namespace registertoets::publish
