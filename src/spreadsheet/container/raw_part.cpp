// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/container/raw_part.hpp"

namespace registertoets::spreadsheet::container {

RawPart::RawPart(OpenZip& archive, zip_uint64_t index) : m_archive(archive), m_index(index) {
    const std::lock_guard lock(m_archive.mutex);
    // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): the lock comes first
    m_file = zip_fopen_index(m_archive.zip, m_index, ZIP_FL_COMPRESSED);
}

RawPart::~RawPart() {
    if (m_file != nullptr) {
        const std::lock_guard lock(m_archive.mutex);
        zip_fclose(m_file);
    }
}

std::optional<std::size_t> RawPart::read(std::span<char> into) {
    const std::lock_guard lock(m_archive.mutex);
    const zip_int64_t count = zip_fread(m_file, into.data(), into.size());
    return count < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(count));
}

bool RawPart::seek(std::uint64_t offset) {
    const std::lock_guard lock(m_archive.mutex);
    return zip_fseek(m_file, static_cast<zip_int64_t>(offset), SEEK_SET) == 0;
}

}  // namespace registertoets::spreadsheet::container
