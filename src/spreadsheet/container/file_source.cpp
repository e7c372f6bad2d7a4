// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/container/file_source.hpp"

#include <utility>

#include "spreadsheet/input_error.hpp"

namespace registertoets::spreadsheet::container {

FileSource::FileSource(const std::filesystem::path& path, std::string file, std::size_t skipped)
    : m_file(std::move(file)), m_in(path, std::ios::binary) {
    if (!m_in || !m_in.seekg(static_cast<std::streamoff>(skipped))) {
        throw_unreadable();
    }
}

std::size_t FileSource::read(std::span<char> into) {
    m_in.read(into.data(), static_cast<std::streamsize>(into.size()));
    if (m_in.bad()) {
        throw_unreadable();
    }
    return static_cast<std::size_t>(m_in.gcount());
}

void FileSource::throw_unreadable() const {
    throw InputError(InputFault::unreadable,
                     messages::Sentence(messages::Msg::file_unreadable, {{"file", m_file}}));
}

}  // namespace registertoets::spreadsheet::container
