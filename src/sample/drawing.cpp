// SPDX-License-Identifier: EUPL-1.2
#include "sample/drawing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "sample/allocation.hpp"
#include "util/ascii.hpp"
#include "util/sha256.hpp"

namespace registertoets::sample {
namespace {

using check::k_none;
using check::RowRecord;

struct Candidate {
    std::uint64_t place = 0;  // the lowest ones are drawn
    std::uint32_t record = 0;
};

// The rows of one stratum by which a sample may be made.
struct Pool {
    Stratum stratum;
    std::vector<std::uint32_t> records;
};

std::string_view name_of(const check::Report& report, std::uint32_t name) {
    return name == k_none ? std::string_view() : std::string_view(report.names[name]);
}

std::vector<Pool> pools_of(const check::Report& report, bool all_rows) {
    std::map<std::pair<std::size_t, std::uint32_t>, Pool> pools;
    for (std::uint32_t record = 0; record < report.rows.size(); ++record) {
        const RowRecord& row = report.rows[record];
        const std::size_t reg = *report.sheets[row.sheet].reg;
        Pool& pool = pools.try_emplace({reg, row.directie}, Pool{{reg, row.directie}, {}}).first->second;
        ++pool.stratum.rows;
        if (all_rows || row.complete) {
            ++pool.stratum.frame;
            pool.records.push_back(record);
        }
    }
    std::vector<Pool> sorted;
    sorted.reserve(pools.size());
    for (auto& [key, pool] : pools) {
        sorted.push_back(std::move(pool));
    }
    // Numbers of names depend on which row came first.
    std::sort(sorted.begin(), sorted.end(), [&report](const Pool& a, const Pool& b) {
        const auto order = [&report](const Stratum& stratum) {
            return std::tuple(stratum.reg, stratum.directie == k_none, name_of(report, stratum.directie));
        };
        return order(a.stratum) < order(b.stratum);
    });
    return sorted;
}

// Rows with one key are told apart by what they say, not by where they stand; rows that say the same, too,
// are alike, and it does not matter which of them is which.
std::vector<Candidate> candidates(const check::Report& report, const Pool& pool, std::uint64_t seed) {
    std::vector<std::uint32_t> records = pool.records;
    std::stable_sort(records.begin(), records.end(), [&report](std::uint32_t a, std::uint32_t b) {
        const RowRecord& one = report.rows[a];
        const RowRecord& other = report.rows[b];
        return std::tuple(one.key_hash, one.content) < std::tuple(other.key_hash, other.content);
    });
    const std::string begin = fmt::format("{0}{1}{2}{1}{3}{1}", seed, util::k_unit_separator,
                                          report.rules->registers[pool.stratum.reg]->form.id,
                                          name_of(report, pool.stratum.directie));
    std::vector<Candidate> all;
    all.reserve(records.size());
    std::size_t equals = 0;
    for (std::size_t index = 0; index < records.size(); ++index) {
        const std::uint64_t key = report.rows[records[index]].key_hash;
        equals = index > 0 && report.rows[records[index - 1]].key_hash == key ? equals + 1 : 0;
        const std::string name = fmt::format("{}{:016x}{}{}", begin, key, util::k_unit_separator, equals);
        all.push_back({util::sha256_prefix(name), records[index]});
    }
    // Of equal places, which hardly occur, the order above decides, which knows no order of rows either.
    std::stable_sort(all.begin(), all.end(),
                     [](const Candidate& a, const Candidate& b) { return a.place < b.place; });
    return all;
}

}  // namespace

std::uint64_t Drawing::frame() const {
    std::uint64_t sum = 0;
    for (const Stratum& stratum : strata) {
        sum += stratum.frame;
    }
    return sum;
}

Drawing draw(const check::Report& report, const DrawOptions& options) {
    const std::vector<Pool> pools = pools_of(report, options.all_rows);
    std::vector<std::uint64_t> frames;
    frames.reserve(pools.size());
    for (const Pool& pool : pools) {
        frames.push_back(pool.stratum.frame);
    }
    const std::vector<std::uint64_t> drawn = allocate(frames, options.size);
    Drawing drawing{options, {}, {}};
    for (std::uint32_t number = 0; number < pools.size(); ++number) {
        drawing.strata.push_back(pools[number].stratum);
        drawing.strata.back().drawn = drawn[number];
        const std::vector<Candidate> all = candidates(report, pools[number], options.seed);
        for (std::size_t index = 0; index < drawn[number]; ++index) {
            drawing.rows.push_back({all[index].record, number});
        }
    }
    return drawing;
}

}  // namespace registertoets::sample
