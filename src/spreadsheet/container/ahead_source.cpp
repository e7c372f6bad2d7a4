// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/container/ahead_source.hpp"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <cstdint>
#include <cstring>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace registertoets::spreadsheet::container {
namespace {

// Large enough that waiting for each other costs nothing, small enough to be in the cache still when they are
// read.
constexpr std::size_t k_block_bytes = std::size_t{256} << 10;

// Blocks go round: the thread fills the next one that is free, the reader empties them in the same order.
// Only the counts are shared; a block belongs to the one or the other.
class AheadSource final : public ByteSource {
  public:
    explicit AheadSource(std::unique_ptr<ByteSource>& source) : m_source(*source) {
        for (Block& block : m_blocks) {
            block.bytes.resize(k_block_bytes);
        }
        m_thread = std::thread([this] { fill_blocks(); });
        m_owned = std::move(source);
    }

    ~AheadSource() override {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }

    std::size_t read(std::span<char> into) override {
        if (into.empty()) {
            return 0;
        }
        wait_for_block();
        const Block& block = m_blocks[m_emptied % m_blocks.size()];
        const std::size_t count = std::min(into.size(), block.held - m_given);
        std::memcpy(into.data(), block.bytes.data() + m_given, count);
        m_given += count;
        if (m_given < block.held) {
            return count;
        }
        if (!block.is_last) {
            release_block();
        } else if (count == 0 && block.error) {
            std::rethrow_exception(block.error);
        }
        return count;
    }

  private:
    struct Block {
        std::vector<char> bytes;
        std::size_t held = 0;
        bool is_last = false;
        std::exception_ptr error;  ///< of the last block: behind its bytes
    };

    void wait_for_block() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_filled > m_emptied; });
    }

    void release_block() {
        m_given = 0;
        {
            const std::lock_guard lock(m_mutex);
            ++m_emptied;
        }
        m_changed.notify_all();
    }

    void fill_blocks() {
        bool is_last = false;
        while (!is_last) {
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [this] { return m_stopped || m_filled - m_emptied < m_blocks.size(); });
                if (m_stopped) {
                    return;
                }
            }
            Block& block = m_blocks[m_filled % m_blocks.size()];
            fill(block);
            is_last = block.is_last;
            {
                const std::lock_guard lock(m_mutex);
                ++m_filled;
            }
            m_changed.notify_all();
        }
    }

    void fill(Block& block) {
        block.held = 0;
        try {
            while (block.held < block.bytes.size() && !block.is_last) {
                const std::size_t got = m_source.read(std::span(block.bytes).subspan(block.held));
                block.held += got;
                block.is_last = got == 0;
            }
        } catch (...) {
            block.error = std::current_exception();
            block.is_last = true;
        }
    }

    ByteSource& m_source;
    std::unique_ptr<ByteSource> m_owned;
    std::array<Block, 4> m_blocks;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::uint64_t m_filled = 0;   ///< blocks, ever; changed by the thread
    std::uint64_t m_emptied = 0;  ///< changed by the reader
    bool m_stopped = false;
    std::size_t m_given = 0;  ///< of the block that is being read
    std::thread m_thread;
};

}  // namespace

std::unique_ptr<ByteSource> read_ahead(std::unique_ptr<ByteSource> source) {
    try {
        return std::make_unique<AheadSource>(source);
    } catch (const std::system_error&) {
        return source;
    }
}

}  // namespace registertoets::spreadsheet::container
