// SPDX-License-Identifier: EUPL-1.2
// Bytes that are in memory already, as a source.
#pragma once

#include <algorithm>
#include <cstring>
#include <string_view>

#include "spreadsheet/container/byte_source.hpp"

namespace registertoets::spreadsheet::container {

class MemorySource final : public ByteSource {
  public:
    /// `bytes` must outlive the source.
    explicit MemorySource(std::string_view bytes) : m_rest(bytes) {}

    std::size_t read(std::span<char> into) override {
        const std::size_t count = std::min(into.size(), m_rest.size());
        if (count > 0) {
            std::memcpy(into.data(), m_rest.data(), count);
            m_rest.remove_prefix(count);
        }
        return count;
    }

  private:
    std::string_view m_rest;
};

}  // namespace registertoets::spreadsheet::container
