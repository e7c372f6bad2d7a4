// SPDX-License-Identifier: EUPL-1.2
// Unpacking deflate (RFC 1951), by whatever library.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

#include "spreadsheet/container/unpacker.hpp"

namespace registertoets::spreadsheet::container {

/// One raw deflate stream, fed and emptied in pieces of any size.
class Inflater {
  public:
    enum class State : std::uint8_t { going_on, ended, damaged };

    struct Step {
        std::size_t taken = 0;  ///< bytes of the input; at the end of the stream perhaps some behind it
        std::size_t given =
            0;  ///< bytes put in the output; where it is damaged, perhaps not all that are sound
        State state = State::going_on;
    };

    Inflater() = default;
    Inflater(Inflater&&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    Inflater& operator=(Inflater&&) = delete;
    virtual ~Inflater() = default;

    /// Unpacks what it can of `input` into `output`, which must not be empty; input that was not taken is to
    /// be given again. An empty `input` says that there is no more: then a stream that has not ended is
    /// damaged.
    Step step(std::span<const char> input, std::span<char> output);

    /// Another one that goes on where this one is.
    [[nodiscard]] virtual std::unique_ptr<Inflater> copy() const = 0;

    /// The CRC-32 of zip over what `before` is the CRC of (0 for nothing) and `bytes`.
    [[nodiscard]] virtual std::uint32_t crc(std::uint32_t before, std::span<const char> bytes) const = 0;

  protected:
    Inflater(const Inflater&) = default;

  private:
    virtual Step take_step(std::span<const char> input, std::span<char> output) = 0;
};

/// A new inflater of `unpacker`, which must be built in.
std::unique_ptr<Inflater> make_inflater(Unpacker unpacker);

// The makers of them; each stands in the file of its library.
std::unique_ptr<Inflater> make_zlib_inflater();
std::unique_ptr<Inflater> make_isal_inflater();

}  // namespace registertoets::spreadsheet::container
