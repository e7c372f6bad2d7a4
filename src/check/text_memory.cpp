// SPDX-License-Identifier: EUPL-1.2
#include "check/text_memory.hpp"

namespace registertoets::check {
namespace {

// Texts are numbered: those that are shared as the workbook does, which cannot share so many; others from
// here.
constexpr std::uint64_t k_inline = std::uint64_t{1} << 32U;

// What may be remembered of texts that are not shared, before a shard forgets all of its own.
constexpr std::size_t k_most_inline_bytes = std::size_t{8} << 20U;
constexpr std::size_t k_bytes_beside_text = 96;
constexpr std::size_t k_longest_inline = std::size_t{64} << 10U;

bool is_remembered(const reg::FieldValue& value) {
    return value.shared != spreadsheet::k_not_shared || value.text.size() <= k_longest_inline;
}

}  // namespace

TextMemory::Place TextMemory::place_of(const reg::FieldValue& value) {
    if (value.shared != spreadsheet::k_not_shared) {
        Shard& shard = m_shards[value.shared % k_shards];
        Place place{std::unique_lock(shard.mutex), nullptr, value.shared};
        const std::size_t at = value.shared / k_shards;
        if (at >= shard.shared.size()) {
            shard.shared.resize(at + 1);
        }
        place.memo = &shard.shared[at];
        return place;
    }
    const std::size_t which = util::TextViewHash{}(value.text) % k_shards;
    Shard& shard = m_shards[which];
    Place place{std::unique_lock(shard.mutex), nullptr, 0};
    auto known = shard.inlined.find(value.text);
    if (known == shard.inlined.end()) {
        const std::size_t bytes = value.text.size() + k_bytes_beside_text;
        shard.inlined_bytes += bytes;
        if (shard.inlined_bytes > k_most_inline_bytes / k_shards) {
            shard.inlined.clear();
            shard.inlined_bytes = bytes;
        }
        known = shard.inlined.try_emplace(std::string(value.text)).first;
        // A number is not given twice: what others keep by it must not come to stand for another text.
        known->second.number = k_inline + shard.next_number++ * k_shards + which;
    }
    place.memo = &known->second.memo;
    place.number = known->second.number;
    return place;
}

TextMemory::Known TextMemory::of(const reg::FieldValue& value) {
    if (!is_remembered(value)) {
        return {};
    }
    const Place place = place_of(value);
    return {place.memo->facts, place.memo->hashes, place.number};
}

void TextMemory::remember(const reg::FieldValue& value, std::uint32_t facts, const WordHashes& hashes) {
    if (!is_remembered(value)) {
        return;
    }
    const Place place = place_of(value);
    if (place.memo->facts == k_unknown) {
        place.memo->facts = facts;
    }
    if (place.memo->hashes.words == 0) {
        place.memo->hashes = hashes;
    }
}

}  // namespace registertoets::check
