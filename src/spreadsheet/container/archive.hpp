// SPDX-License-Identifier: EUPL-1.2
// A zip file as named parts, the container of xlsx and ods.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "spreadsheet/container/byte_source.hpp"
#include "spreadsheet/container/part_place.hpp"
#include "spreadsheet/container/raw_part.hpp"
#include "spreadsheet/limits.hpp"
#include "spreadsheet/reading.hpp"

namespace registertoets::spreadsheet::container {

class Archive {
  public:
    /// Opens the zip file at `path`; throws InputError when its directory cannot be read.
    Archive(const std::filesystem::path& path, const Limits& limits, const std::string& file = {},
            const Reading& reading = {});

    /// Whether there is a part called `name`. Names are compared without case (ECMA-376 part 2, 6.2.2.3),
    /// with backslashes as slashes and without a leading slash.
    [[nodiscard]] bool has(std::string_view name) const;
    /// The parts, in an order of their own.
    [[nodiscard]] std::vector<std::string> names() const;

    /// Where part `name` stands in the directory of the zip file; nothing when it is not there.
    [[nodiscard]] std::optional<std::uint64_t> index_of(std::string_view name) const;

    /// The unpacked bytes of part `name`; throws InputError when it is not there or cannot be unpacked.
    /// The source must not outlive the archive.
    [[nodiscard]] std::unique_ptr<ByteSource> open(std::string_view name) const;

    /// The same for a part that is read from its start to its end and may be large: unpacked ahead where
    /// reading() says so and it is worth a thread. It cannot be forked then.
    [[nodiscard]] std::unique_ptr<ByteSource> open_large(std::string_view name) const;

    /// Part `name` in this file, for sentences.
    [[nodiscard]] PartPlace place(std::string_view name) const { return {m_file, std::string(name)}; }
    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] const Limits& limits() const { return m_limits; }
    [[nodiscard]] const Reading& reading() const { return m_reading; }

    /// Parts that stand in the directory more than once; the last one counts.
    [[nodiscard]] const std::vector<std::string>& doubles() const { return m_doubles; }

  private:
    struct Found;

    [[nodiscard]] Found find(std::string_view name) const;
    /// `find`, for a part that is to be read. Throws InputError where parts are asked for again and again.
    [[nodiscard]] Found find_to_read(std::string_view name) const;

    std::string m_file;
    Limits m_limits;
    Reading m_reading;
    std::unique_ptr<OpenZip> m_zip;
    std::unordered_map<std::string, std::uint64_t> m_parts;
    std::vector<std::string> m_doubles;
    std::uint64_t m_bytes = 0;                          ///< of the file
    mutable std::atomic<std::uint64_t> m_asked_for{0};  ///< packed bytes of the parts that were opened
};

}  // namespace registertoets::spreadsheet::container
