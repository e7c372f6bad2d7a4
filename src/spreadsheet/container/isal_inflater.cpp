// SPDX-License-Identifier: EUPL-1.2
// Inflate and CRC-32 by ISA-L, with the vector instructions that the processor turns out to have. Its state
// has no pointers but those to input and output, so that a copy goes on by itself.
#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>

#include "spreadsheet/container/inflater.hpp"

namespace registertoets::spreadsheet::container {
namespace {

// ISA-L's types are C's, as zlib's are.
std::uint8_t* isal_bytes(const char* bytes) {
    return const_cast<std::uint8_t*>(reinterpret_cast<const std::uint8_t*>(bytes));  // NOLINT
}

class IsalInflater final : public Inflater {
  public:
    IsalInflater() { isal_inflate_init(&m_state); }

    [[nodiscard]] std::unique_ptr<Inflater> copy() const override {
        return std::make_unique<IsalInflater>(*this);
    }

    [[nodiscard]] std::uint32_t crc(std::uint32_t before, std::span<const char> bytes) const override {
        return crc32_gzip_refl(before, isal_bytes(bytes.data()), bytes.size());
    }

  private:
    Step take_step(std::span<const char> input, std::span<char> output) override {
        m_state.next_in = isal_bytes(input.data());
        m_state.avail_in = static_cast<std::uint32_t>(input.size());
        m_state.next_out = isal_bytes(output.data());
        m_state.avail_out = static_cast<std::uint32_t>(output.size());
        const int status = isal_inflate(&m_state);
        // Of a damaged stream its counts say nothing; they may even be of more than there was.
        if (status < ISAL_DECOMP_OK || m_state.avail_in > input.size() || m_state.avail_out > output.size()) {
            return {0, 0, State::damaged};
        }
        return {input.size() - m_state.avail_in, output.size() - m_state.avail_out,
                m_state.block_state == ISAL_BLOCK_FINISH ? State::ended : State::going_on};
    }

    inflate_state m_state{};
};

}  // namespace

std::unique_ptr<Inflater> make_isal_inflater() {
    return std::make_unique<IsalInflater>();
}

}  // namespace registertoets::spreadsheet::container
