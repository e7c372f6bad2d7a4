// SPDX-License-Identifier: EUPL-1.2
// Judges the rows of one sheet batch by batch, in several threads, while the next rows are read. What comes
// of it is the same as if one row were judged after the other.
#pragma once

#include <cstddef>
#include <future>
#include <memory>
#include <vector>

#include "check/facts_builder.hpp"
#include "check/judged_rows.hpp"
#include "check/options.hpp"
#include "check/report.hpp"
#include "check/row_batch.hpp"
#include "check/sheet_check.hpp"

namespace registertoets::check {

class RowJudges {
  public:
    /// For the rows of `sheet`, which has been recognised, with `options.judges` threads. What is `learnt` of
    /// texts may serve other sheets of the workbook with the same register. The other arguments must outlive
    /// the object, and `sheet` must stay as it is: the threads read it.
    RowJudges(const Options& options, const SheetReport& sheet, std::shared_ptr<Learnt> learnt, Names& names);

    /// Takes one row to be judged, in the order of the sheet; copies what it needs.
    void add(const reg::Verwerking& verwerking);

    /// What came of all rows; the names that their records speak of are in `names`. To be called once.
    JudgedRows finish();

  private:
    // A batch, who judges it, and what came of it. While `done` is valid, another thread may be at it.
    struct Judge {
        Judge(const Options& options, const SheetReport& sheet, const std::shared_ptr<Learnt>& learnt)
            : facts(*options.rules, *options.rules->registers[*sheet.reg], options.reference_date, learnt),
              check(options, sheet, facts) {}
        void judge();

        RowBatch batch;
        FactsBuilder facts;
        SheetCheck check;
        JudgedBatch result;
        std::future<void> done;  // the last member: its end waits for the thread that uses the others
    };

    Judge& current();
    void collect_all();
    void collect(Judge& judge);

    const Options& m_options;
    const SheetReport& m_sheet;
    std::shared_ptr<Learnt> m_learnt;
    Names& m_names;
    JudgedRows m_all;
    std::size_t m_threads;
    std::size_t m_batch_rows;
    std::size_t m_current = 0;
    std::vector<std::unique_ptr<Judge>> m_judges;  // in a ring, so that batches are collected in their order
};

}  // namespace registertoets::check
