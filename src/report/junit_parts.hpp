// SPDX-License-Identifier: EUPL-1.2
// The parts of the JUnit report.
#pragma once

#include <cstddef>
#include <string>

#include "report/format.hpp"
#include "report/xml_writer.hpp"

namespace registertoets::report {

struct JunitCounts {
    std::size_t tests = 0;
    std::size_t failures = 0;
    std::size_t errors = 0;
    std::size_t skipped = 0;
};

/// Opens a suite that holds `counts`.
void open_suite(XmlWriter& xml, const std::string& name, const JunitCounts& counts);

/// What the suite of the run as a whole holds.
JunitCounts junit_run_counts(const check::Report& report);

/// The suite of the run as a whole: what it rests on, a case for each file and each gate, and the verdict.
/// `left_out`: findings that stand nowhere.
void write_junit_run(XmlWriter& xml, const check::Report& report, const RenderOptions& options,
                     std::size_t left_out);

}  // namespace registertoets::report
