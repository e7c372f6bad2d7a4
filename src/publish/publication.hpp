// SPDX-License-Identifier: EUPL-1.2
// What is published, in the order in which it is read: by keten, by directie, by name.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "check/report.hpp"
#include "publish/selection.hpp"

namespace registertoets::publish {

/// What belongs together; without a name where a row does not say it, or may not be said.
struct DirectieGroup {
    std::optional<std::string> name;
    std::vector<const Activity*> activities;
};

struct KetenGroup {
    std::optional<std::string> name;
    std::vector<DirectieGroup> directies;
    std::uint64_t activities = 0;
};

class Publication {
  public:
    /// `report` must outlive the object.
    Publication(const check::Report& report, Selection selection);
    Publication(const Publication&) = delete;
    Publication& operator=(const Publication&) = delete;
    ~Publication() = default;

    [[nodiscard]] const check::Report& report() const { return m_report; }
    [[nodiscard]] const Selection& selection() const { return m_selection; }
    /// Groups without a name come last.
    [[nodiscard]] const std::vector<KetenGroup>& ketens() const { return m_ketens; }
    [[nodiscard]] const rules::RegisterRules& rules_of(const Activity& activity) const {
        return *m_report.rules->registers[activity.reg];
    }

    /// What `activity` is called; nothing where its name is empty or not public.
    [[nodiscard]] std::optional<std::string> name_of(const Activity& activity) const;
    /// What it says in `field`: a directie or keten by its own name, anything else as it was written.
    [[nodiscard]] std::string text_of(const Activity& activity, const PublicCell& cell) const;

  private:
    [[nodiscard]] std::optional<std::string> group_name(const Activity& activity,
                                                        reg::FieldIndex field) const;

    const check::Report& m_report;
    Selection m_selection;
    std::vector<KetenGroup> m_ketens;
};

/// A name for `activity` over the whole world (RFC 9562, version 8): the same as long as its key is.
std::string urn_of(const Publication& publication, const Activity& activity);

}  // namespace registertoets::publish
