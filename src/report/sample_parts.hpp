// SPDX-License-Identifier: EUPL-1.2
// What the reports of `sample --result` say alike.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/page.hpp"
#include "report/percent.hpp"
#include "report/sample_formats.hpp"

namespace registertoets::report {

/// An estimate as shares of a thousand: cut off as all percentages are, the interval to the outside. Nothing
/// of it where nothing was judged.
struct ShownEstimate {
    Share share;
    Share low;
    Share high;
};
ShownEstimate shown(const sample::Estimate& estimate);

/// `43,6–97,0%`; a dash where nothing was judged.
std::string interval_text(const sample::Estimate& estimate, messages::Lang lang);
/// `5 van 6`: right of judged.
std::string right_of_judged(const sample::StratumCounts& counts, messages::Lang lang);
/// The name of a directie, or what stands for none.
std::string directie_text(const std::string& directie, messages::Lang lang);
/// "volledige rijen" or "rijen": what was drawn from.
std::string drawn_from_text(const sample::Review& review, messages::Lang lang);

/// The directies of `reg` that anything could be drawn from.
std::vector<const sample::StratumResult*> drawn_strata(const sample::Review& review,
                                                       const sample::RegisterResult& reg);

/// Where, and in which field, an answer says that it is wrong: `FG-0012: Doel, 'Beoordeling'!H17`.
std::string wrong_text(const sample::ReviewAnswer& answer, messages::Lang lang);

/// A sentence for each register; what was read; what could not be taken as it stands.
void sample_verdict(Page& page, const SampleReport& report);
void sample_context(Page& page, const SampleReport& report);
void sample_faults(Page& page, const SampleReport& report);

/// What the sample can and cannot say, a sentence each.
std::vector<std::string> sample_limits(const SampleReport& report, messages::Lang lang);

}  // namespace registertoets::report
