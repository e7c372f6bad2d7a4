// SPDX-License-Identifier: EUPL-1.2
// A copy of a zip file in memory, of which some entries are replaced. The others are copied as they stand,
// packed; the file itself is never written to.
#pragma once

#include <zip.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "report/format.hpp"
#include "workbook/package/packed_part.hpp"

namespace registertoets::workbook::package {

class ZipCopy {
  public:
    /// Reads the file at `path`, which sentences call `file`. Throws InputError where it is not the one with
    /// this SHA-256 any more.
    ZipCopy(const std::filesystem::path& path, const std::string& file, const std::string& sha256);
    ~ZipCopy();
    ZipCopy(const ZipCopy&) = delete;
    ZipCopy& operator=(const ZipCopy&) = delete;

    /// Puts `part` in the place of the entry with number `index` in the zip's directory.
    void replace(std::uint64_t index, std::unique_ptr<PackedPart> part);
    /// Adds `part` at the end.
    void add(const std::string& name, std::unique_ptr<PackedPart> part);
    /// Takes an entry away.
    void remove(std::uint64_t index);

    /// Writes the bytes of the whole copy. To be called once.
    void finish(const report::Sink& sink);

  private:
    zip_source_t* keep(std::unique_ptr<PackedPart> part);
    void check(bool fine) const;
    void set_no_time(std::uint64_t index);

    std::vector<std::unique_ptr<PackedPart>> m_parts;
    zip_source_t* m_source = nullptr;
    zip_t* m_zip = nullptr;
};

}  // namespace registertoets::workbook::package
