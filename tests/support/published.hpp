// SPDX-License-Identifier: EUPL-1.2
// What is published of small registers.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "check/report.hpp"
#include "publish/publication.hpp"
#include "support/checked.hpp"

namespace registertoets::testing {

/// A register of code, directie, naam, doel, soort (a list with terms), toezicht and geheim; all but geheim
/// is public. A rule on naam knows data of a person. `more` is laid over it.
std::shared_ptr<const rules::RuleSet> public_register(const std::string& more = "");

/// A publication and what it was made of.
struct Published {
    std::unique_ptr<check::Report> report;
    std::unique_ptr<publish::Publication> publication;

    /// In the format `name`; in Dutch.
    [[nodiscard]] std::string in(std::string_view name) const;
};

/// What is published of a workbook with one sheet of `rows`, on 1 July 2025.
Published published(const SheetOfTexts& rows, const std::string& more = "");

/// The activities a line: `Keten / Directie / Naam: doel=… soort=…`, by the ids of what is public.
std::string activities_in(const Published& published);

/// The rows that were left out, a line each: `3: naam`.
std::string withheld_in(const Published& published);

}  // namespace registertoets::testing
