// SPDX-License-Identifier: EUPL-1.2
#include "check/row_judges.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

namespace registertoets::check {
namespace {

// The first batches are small, so that a register of some hundreds of rows has work for every thread too.
// Later ones are worth a thread (some milliseconds), and small enough for the copies not to be noticed.
constexpr std::size_t k_first_rows = 64;
constexpr std::size_t k_most_rows = 512;

}  // namespace

RowJudges::RowJudges(const Options& options, const SheetReport& sheet, std::shared_ptr<Learnt> learnt,
                     Names& names)
    : m_options(options),
      m_sheet(sheet),
      m_learnt(std::move(learnt)),
      m_names(names),
      // An observer sees the rows of a file in their order.
      m_threads(options.judges > 1 && options.observer == nullptr ? options.judges : 0),
      m_batch_rows(m_threads == 0 ? k_most_rows : k_first_rows),
      m_judges(m_threads + 1) {}

void RowJudges::add(const reg::Verwerking& verwerking) {
    Judge& judge = current();
    judge.batch.add(verwerking);
    if (!judge.batch.full(m_batch_rows)) {
        return;
    }
    m_batch_rows = std::min(2 * m_batch_rows, k_most_rows);
    if (m_threads == 0 || judge.batch.outsized()) {
        collect_all();
        judge.judge();
        collect(judge);
        return;
    }
    try {
        judge.done = std::async(std::launch::async, [&judge] { judge.judge(); });
    } catch (const std::system_error&) {
        judge.judge();  // the system has no thread left
    }
    m_current = (m_current + 1) % m_judges.size();
    // The next one in the ring has the oldest batch.
    collect(current());
}

JudgedRows RowJudges::finish() {
    current().judge();  // while others may still be at theirs
    collect_all();
    return std::move(m_all);
}

// The one behind the current one has the oldest batch, and the current one the latest.
void RowJudges::collect_all() {
    for (std::size_t later = 1; later <= m_judges.size(); ++later) {
        if (Judge* judge = m_judges[(m_current + later) % m_judges.size()].get()) {
            collect(*judge);
        }
    }
}

RowJudges::Judge& RowJudges::current() {
    auto& judge = m_judges[m_current];
    if (judge == nullptr) {
        judge = std::make_unique<Judge>(m_options, m_sheet, m_learnt);
    }
    return *judge;
}

// Waits for `judge` where it is at work, and puts what came of its batch behind that of the batches before.
void RowJudges::collect(Judge& judge) {
    if (judge.done.valid()) {
        judge.done.get();
    }
    const std::vector<std::uint32_t> numbers = m_names.take_in(std::move(judge.result.names));
    m_all.append(std::move(judge.result.judged), numbers);
    judge.result = {};
}

void RowJudges::Judge::judge() {
    for (const reg::Verwerking& verwerking : batch.rows()) {
        check.add(verwerking);
    }
    result = check.take();
    batch.clear();
}

}  // namespace registertoets::check
