// SPDX-License-Identifier: EUPL-1.2
// The bytes of a file that is in no package.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

#include "spreadsheet/container/byte_source.hpp"

namespace registertoets::spreadsheet::container {

class FileSource final : public ByteSource {
  public:
    /// The file at `path`, which messages call `file`, without its first `skipped` bytes. Throws InputError
    /// where it cannot be read.
    FileSource(const std::filesystem::path& path, std::string file, std::size_t skipped = 0);

    std::size_t read(std::span<char> into) override;

  private:
    [[noreturn]] void throw_unreadable() const;

    std::string m_file;
    std::ifstream m_in;
};

}  // namespace registertoets::spreadsheet::container
