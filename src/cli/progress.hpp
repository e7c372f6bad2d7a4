// SPDX-License-Identifier: EUPL-1.2
// How far a long run is, on standard error, only on a terminal.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <thread>

#include "check/options.hpp"
#include "messages/lang.hpp"

namespace registertoets::cli {

/// Shows how far `counts` is from the second second of its life on, on one line that it wipes out at its end.
class ProgressLine {
  public:
    /// For a run over `files` inputs. `counts` must outlive the object. Where `wanted` is false or standard
    /// error is no terminal nothing is shown.
    ProgressLine(const check::Progress& counts, std::size_t files, messages::Lang lang, bool wanted);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

  private:
    void show_until_done();
    void show() const;

    const check::Progress& m_counts;
    std::size_t m_files;
    messages::Lang m_lang;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_done = false;
    std::thread m_thread;
};

}  // namespace registertoets::cli
