// SPDX-License-Identifier: EUPL-1.2
// What was learnt of the texts of a workbook, so that equal texts are judged once. Several threads may use it
// at a time.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <mutex>

#include "register/verwerking.hpp"
#include "util/text_map.hpp"

namespace registertoets::check {

/// Hashes for rules that compare texts; 0: not reckoned.
struct WordHashes {
    std::uint64_t words = 0;
    std::uint64_t loose = 0;  ///< whatever the order of the words
};

class TextMemory {
  public:
    static constexpr std::uint32_t k_unknown = 0xFFFFFFFF;

    /// What is known of a text.
    struct Known {
        std::uint32_t facts = k_unknown;  ///< as they were given to `remember`
        WordHashes hashes;
        std::uint64_t number = 0;  ///< of the text, below 2^56
    };

    /// What is known of the text of `value`, which gets a number if it had none. Nothing is ever known of
    /// one so long that it would push out many others.
    Known of(const reg::FieldValue& value);

    /// Keeps `facts` and `hashes` of that text; what was known before stays as it was.
    void remember(const reg::FieldValue& value, std::uint32_t facts, const WordHashes& hashes);

  private:
    struct Memo {
        std::uint32_t facts = k_unknown;
        WordHashes hashes;
    };
    struct InlineMemo {
        Memo memo;
        std::uint64_t number = 0;
    };

    // Threads that look at different texts hardly ever wait for each other: each shard has some of the texts.
    struct alignas(64) Shard {
        std::mutex mutex;
        std::deque<Memo> shared;  // by shared string
        // Of texts that the workbook does not share among cells (csv and ods share none): the latest ones.
        util::TextMap<InlineMemo> inlined;
        std::size_t inlined_bytes = 0;
        std::uint64_t next_number = 0;
    };
    static constexpr std::size_t k_shards = 64;  // a power of two

    // Where the memo of a text stands, in a shard that is locked as long as this lives.
    struct Place {
        std::unique_lock<std::mutex> lock;
        Memo* memo = nullptr;
        std::uint64_t number = 0;
    };
    Place place_of(const reg::FieldValue& value);

    std::array<Shard, k_shards> m_shards;
};

}  // namespace registertoets::check
