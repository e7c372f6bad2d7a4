// SPDX-License-Identifier: EUPL-1.2
// Lets a command see rows with their contents while they are judged; a report keeps none of them.
#pragma once

#include "check/report.hpp"
#include "register/verwerking.hpp"
#include "rules/facts.hpp"

namespace registertoets::check {

/// What becomes of a row that is a verwerking.
enum class RowFate : unsigned char { counted, ended, not_asked_for };

/// A row as it was judged; nothing in it outlives the call.
struct ObservedRow {
    const SheetReport& sheet;
    const reg::Verwerking& verwerking;
    const rules::RowFacts& facts;
    RowFate fate;
};

class RowObserver {
  public:
    RowObserver() = default;
    RowObserver(const RowObserver&) = delete;
    RowObserver& operator=(const RowObserver&) = delete;
    virtual ~RowObserver() = default;

    /// The rows of `sheet` follow, from its first: what was seen of them before does not hold. So it is where
    /// a sheet turns out to have cells that stand for several rows. As `see`, from several threads at a time
    /// where several files are read.
    virtual void begin(const SheetReport& sheet) = 0;
    /// Sees every verwerking.
    virtual void see(const ObservedRow& row) = 0;
};

}  // namespace registertoets::check
