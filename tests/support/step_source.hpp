// SPDX-License-Identifier: EUPL-1.2
// A source that gives a few bytes at a time, so that everything once stands across the edge of two blocks.
#pragma once

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

#include "spreadsheet/container/byte_source.hpp"

namespace registertoets::testing {

class StepSource final : public spreadsheet::container::ByteSource {
  public:
    StepSource(std::string bytes, std::size_t step) : m_bytes(std::move(bytes)), m_step(step) {}

    std::size_t read(std::span<char> into) override {
        const std::size_t count = std::min({into.size(), m_step, m_bytes.size() - m_at});
        std::memcpy(into.data(), m_bytes.data() + m_at, count);
        m_at += count;
        return count;
    }

  private:
    std::string m_bytes;
    std::size_t m_step;
    std::size_t m_at = 0;
};

}  // namespace registertoets::testing
