// SPDX-License-Identifier: EUPL-1.2
// Unpacks the raw bytes that libzip gives: libzip's own unpacking is several times slower.
#include "spreadsheet/container/part_source.hpp"

#include <algorithm>
#include <utility>

#include "messages/catalogue.hpp"

namespace registertoets::spreadsheet::container {
namespace {

using messages::Msg;
using messages::Sentence;

constexpr std::size_t k_input_bytes = std::size_t{64} << 10;
// The ratio is judged each time so much has been unpacked, and so at the same bytes however they are read.
constexpr std::uint64_t k_judged_bytes = std::uint64_t{1} << 20;

}  // namespace

PartSource::PartSource(OpenZip& archive, const PartEntry& entry, PartPlace place, const Limits& limits,
                       Unpacker unpacker)
    : m_entry(entry),
      m_place(std::move(place)),
      m_limits(limits),
      m_unpacker(unpacker),
      m_raw(std::make_unique<RawPart>(archive, entry.index)),
      m_inflater(make_inflater(unpacker)) {
    if (!m_raw->is_open()) {
        throw damaged();
    }
    if (m_entry.deflated) {
        m_input.resize(k_input_bytes);
    }
}

std::size_t PartSource::read(std::span<char> into) {
    if (m_error) {
        throw InputError(*m_error);
    }
    if (m_done || into.empty()) {
        return 0;
    }
    const std::uint64_t to_judgement = k_judged_bytes - m_unpacked % k_judged_bytes;
    into = into.first(std::min<std::uint64_t>(into.size(), to_judgement));
    std::size_t count = m_entry.deflated ? read_deflated(into) : read_raw(into);
    if (count > m_limits.part_bytes - m_unpacked) {
        count = static_cast<std::size_t>(m_limits.part_bytes - m_unpacked);
        m_error = over_part_bytes();
    }
    m_unpacked += count;
    m_crc = m_inflater->crc(m_crc, into.first(count));
    if (!m_error) {
        m_error = what_is_wrong();
    }
    if (m_error && count == 0) {
        throw InputError(*m_error);
    }
    return count;
}

std::unique_ptr<ByteSource> PartSource::fork() {
    auto copy = std::make_unique<PartSource>(m_raw->archive(), m_entry, m_place, m_limits, m_unpacker);
    if (!copy->m_raw->seek(m_packed)) {
        return nullptr;
    }
    copy->m_inflater = m_inflater->copy();
    std::copy(m_left.begin(), m_left.end(), copy->m_input.begin());
    copy->m_left = std::span(copy->m_input).first(m_left.size());
    copy->m_packed = m_packed;
    copy->m_unpacked = m_unpacked;
    copy->m_crc = m_crc;
    copy->m_done = m_done;
    copy->m_error = m_error;
    return copy;
}

std::size_t PartSource::read_raw(std::span<char> into) {
    const auto count = m_raw->read(into);
    if (!count) {
        m_error = damaged();
        return 0;
    }
    m_packed += *count;
    m_done = *count == 0;
    return *count;
}

std::size_t PartSource::read_deflated(std::span<char> into) {
    std::size_t given = 0;
    while (given < into.size() && !m_done) {
        Inflater::Step step = next_step(into.subspan(given));
        if (step.state == Inflater::State::damaged && m_unpacker != Unpacker::zlib) {
            step = start_over(m_unpacked + given) ? next_step(into.subspan(given))
                                                  : Inflater::Step{0, 0, step.state};
        }
        given += step.given;
        m_done = step.state == Inflater::State::ended;
        if (step.state == Inflater::State::damaged) {
            m_error = damaged();
            break;
        }
    }
    return given;
}

// Unpacks what comes next, as far as the input that is held goes.
Inflater::Step PartSource::next_step(std::span<char> into) {
    if (m_left.empty()) {
        const auto count = m_raw->read(m_input);
        if (!count) {
            return {0, 0, Inflater::State::damaged};
        }
        m_packed += *count;
        m_left = std::span(m_input).first(*count);
    }
    const Inflater::Step step = m_inflater->step(m_left, into);
    m_left = m_left.subspan(step.taken);
    return step;
}

// Other unpackers look further ahead than they give, and so come upon damage before they gave all that is
// sound. zlib has the last word: it unpacks the part anew up to byte `offset`. False where it does not get
// there.
bool PartSource::start_over(std::uint64_t offset) {
    m_unpacker = Unpacker::zlib;
    m_inflater = make_inflater(m_unpacker);
    m_raw = std::make_unique<RawPart>(m_raw->archive(), m_entry.index);
    m_left = {};
    m_packed = 0;
    std::vector<char> passed(k_input_bytes);
    while (m_raw->is_open() && offset > 0) {
        const Inflater::Step step =
            next_step(std::span(passed).first(std::min<std::uint64_t>(offset, passed.size())));
        offset -= step.given;
        if (step.state != Inflater::State::going_on) {
            break;
        }
    }
    return m_raw->is_open() && offset == 0;
}

// Judged on what was really read: the directory's sizes are the file's own claim.
std::optional<InputError> PartSource::what_is_wrong() const {
    const bool judged = m_done || m_unpacked % k_judged_bytes == 0;
    if (judged && m_unpacked > m_limits.ratio_from_bytes &&
        m_unpacked / std::max<std::uint64_t>(m_limits.ratio, 1) > m_packed) {
        return InputError(InputFault::limit, Sentence(Msg::limit_ratio, {{"file", m_place.file},
                                                                         {"part", m_place.part},
                                                                         {"limit", "ratio"},
                                                                         {"maximum", m_limits.ratio}}));
    }
    if (m_done && (m_unpacked != m_entry.size || m_crc != m_entry.crc)) {
        return damaged();
    }
    return std::nullopt;
}

InputError PartSource::over_part_bytes() const {
    return {InputFault::limit, Sentence(Msg::limit_part_bytes, {{"file", m_place.file},
                                                                {"part", m_place.part},
                                                                {"limit", "part_bytes"},
                                                                {"maximum", m_limits.part_bytes}})};
}

InputError PartSource::damaged() const {
    return {InputFault::damaged,
            Sentence(Msg::part_damaged, {{"file", m_place.file}, {"part", m_place.part}})};
}

}  // namespace registertoets::spreadsheet::container
