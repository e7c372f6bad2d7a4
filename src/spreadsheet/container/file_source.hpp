// SPDX-License-Identifier: EUPL-1.2
// The bytes of a file that is no package.
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>

#include "spreadsheet/container/byte_source.hpp"
#include "spreadsheet/container/part_place.hpp"

namespace registertoets::spreadsheet::container {

class FileSource final : public ByteSource {
  public:
    /// Opens the file at `path`; more than `most` bytes of it is over limit part_bytes. `place` is for
    /// sentences; the first `skipped` bytes are passed over. Throws InputError.
    FileSource(const std::filesystem::path& path, PartPlace place, std::uint64_t most,
               std::uint64_t skipped = 0);

    std::size_t read(std::span<char> into) override;
    std::unique_ptr<ByteSource> fork() override;

  private:
    std::filesystem::path m_path;
    std::ifstream m_file;
    PartPlace m_place;
    std::uint64_t m_most;
    std::uint64_t m_read = 0;
};

}  // namespace registertoets::spreadsheet::container
