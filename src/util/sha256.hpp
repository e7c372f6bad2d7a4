// SPDX-License-Identifier: EUPL-1.2
// SHA-256 of texts and files (OpenSSL, which uses the processor's own instructions).
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace registertoets::util {

/// The hash of what is added, piece by piece.
class Sha256 {
  public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(std::string_view bytes);
    /// The hash in 64 lower-case hexadecimal digits; nothing may be added after it.
    std::string hex();

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The hash of `bytes` in 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

/// The hash of `bytes` in base64, as a Content-Security-Policy names what may run.
std::string sha256_base64(std::string_view bytes);

/// The first eight bytes of the hash of `bytes`, as a number (big-endian).
std::uint64_t sha256_prefix(std::string_view bytes);

/// The hash of the file at `path`; nothing when it cannot be read.
std::optional<std::string> sha256_of_file(const std::filesystem::path& path);

}  // namespace registertoets::util
