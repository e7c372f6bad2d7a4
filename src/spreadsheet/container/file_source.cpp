// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/container/file_source.hpp"

#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"

namespace registertoets::spreadsheet::container {

using messages::Msg;
using messages::Sentence;

FileSource::FileSource(const std::filesystem::path& path, PartPlace place, std::uint64_t most,
                       std::uint64_t skipped)
    : m_path(path), m_file(path, std::ios::binary), m_place(std::move(place)), m_most(most), m_read(skipped) {
    if (!m_file || !m_file.seekg(static_cast<std::streamoff>(skipped))) {
        throw InputError(InputFault::unreadable, Sentence(Msg::file_unreadable, {{"file", m_place.file}}));
    }
}

std::size_t FileSource::read(std::span<char> into) {
    m_file.read(into.data(), static_cast<std::streamsize>(into.size()));
    if (m_file.bad()) {
        throw InputError(InputFault::unreadable, Sentence(Msg::file_unreadable, {{"file", m_place.file}}));
    }
    const auto count = static_cast<std::size_t>(m_file.gcount());
    m_read += count;
    if (m_read > m_most) {
        throw InputError(InputFault::limit, Sentence(Msg::limit_part_bytes, {{"file", m_place.file},
                                                                             {"part", m_place.part},
                                                                             {"limit", "part_bytes"},
                                                                             {"maximum", m_most}}));
    }
    return count;
}

std::unique_ptr<ByteSource> FileSource::fork() {
    return std::make_unique<FileSource>(m_path, m_place, m_most, m_read);
}

}  // namespace registertoets::spreadsheet::container
