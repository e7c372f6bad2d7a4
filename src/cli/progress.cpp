// SPDX-License-Identifier: EUPL-1.2
#include "cli/progress.hpp"

#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <string>
#include <system_error>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"

namespace registertoets::cli {
namespace {

using namespace std::chrono_literals;
using messages::Msg;

// Who gets an answer at once need not be told that it comes.
constexpr auto k_patience = 1s;
constexpr auto k_interval = 200ms;
constexpr const char* k_wipe = "\r\x1B[K";

void put(const std::string& text) {
    std::fwrite(text.data(), 1, text.size(), stderr);
    std::fflush(stderr);
}

}  // namespace

ProgressLine::ProgressLine(const check::Progress& counts, std::size_t files, messages::Lang lang, bool wanted)
    : m_counts(counts), m_files(files), m_lang(lang) {
    if (wanted && ::isatty(STDERR_FILENO) != 0) {
        try {
            m_thread = std::thread([this] { show_until_done(); });
        } catch (const std::system_error&) {  // NOLINT(bugprone-empty-catch): it is decoration
        }
    }
}

ProgressLine::~ProgressLine() {
    {
        const std::scoped_lock lock(m_mutex);
        m_done = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void ProgressLine::show_until_done() {
    std::unique_lock lock(m_mutex);
    if (m_wake.wait_for(lock, k_patience, [this] { return m_done; })) {
        return;
    }
    do {
        show();
    } while (!m_wake.wait_for(lock, k_interval, [this] { return m_done; }));
    put(k_wipe);
}

void ProgressLine::show() const {
    const std::uint64_t rows = m_counts.rows.load(std::memory_order_relaxed);
    const std::uint64_t files = m_counts.files.load(std::memory_order_relaxed);
    put(k_wipe + (m_files > 1 ? messages::say(m_lang, Msg::cli_progress,
                                              {{"done", files}, {"files", m_files}, {"rows", rows}})
                              : messages::say(m_lang, Msg::cli_progress_rows, {{"rows", rows}})));
}

}  // namespace registertoets::cli
