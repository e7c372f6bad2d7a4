// SPDX-License-Identifier: EUPL-1.2
// libzip as a container only: it finds the parts, PartSource unpacks them.
#include "spreadsheet/container/archive.hpp"

#include <algorithm>

#include "messages/catalogue.hpp"
#include "spreadsheet/container/ahead_source.hpp"
#include "spreadsheet/container/part_source.hpp"
#include "spreadsheet/input_error.hpp"

namespace registertoets::spreadsheet::container {
namespace {

using messages::Msg;
using messages::Sentence;

// Each part is read a few times at most. But all sheets may be one part, and all parts one stretch of bytes:
// then a small file takes hours, though no part of it is over the limit. So what is asked for in all may not
// be that many times the file; a tenth of the limit where that is raised, for what is packed is counted here.
constexpr std::uint64_t k_readings = 20;
constexpr std::uint64_t k_ratio_to_readings = 10;
constexpr std::uint64_t k_always_read = std::uint64_t{1} << 20;

std::string plain_name(std::string_view name) {
    std::string plain(name.substr(std::min(name.find_first_not_of("/\\"), name.size())));
    for (char& c : plain) {
        if (c == '\\') {
            c = '/';
        } else if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        }
    }
    return plain;
}

[[noreturn]] void throw_part(InputFault fault, Msg id, const PartPlace& place) {
    throw InputError(fault, Sentence(id, {{"file", place.file}, {"part", place.part}}));
}

InputError error_of_open(int code, const std::string& file) {
    switch (code) {
        case ZIP_ER_NOENT:
            return {InputFault::missing, Sentence(Msg::file_missing, {{"file", file}})};
        case ZIP_ER_OPEN:
        case ZIP_ER_READ:
        case ZIP_ER_SEEK:
            return {InputFault::unreadable, Sentence(Msg::file_unreadable, {{"file", file}})};
        default:
            return {InputFault::damaged, Sentence(Msg::zip_damaged, {{"file", file}})};
    }
}

}  // namespace

Archive::Archive(const std::filesystem::path& path, const Limits& limits, const std::string& file,
                 const Reading& reading)
    : m_file(file.empty() ? path.string() : file), m_limits(limits), m_reading(reading) {
    std::error_code unknown;
    const std::uintmax_t bytes = std::filesystem::file_size(path, unknown);
    m_bytes = unknown ? 0 : bytes;
    int code = ZIP_ER_OK;
    zip_t* const zip = zip_open(path.c_str(), ZIP_RDONLY, &code);
    if (zip == nullptr) {
        throw error_of_open(code, m_file);
    }
    m_zip = std::make_unique<OpenZip>(zip);
    const auto count = static_cast<zip_uint64_t>(std::max<zip_int64_t>(0, zip_get_num_entries(zip, 0)));
    for (zip_uint64_t index = 0; index < count; ++index) {
        const char* name = zip_get_name(zip, index, ZIP_FL_ENC_RAW);
        if (name == nullptr) {
            continue;
        }
        const auto [entry, is_new] = m_parts.insert_or_assign(plain_name(name), index);
        if (!is_new && !entry->first.ends_with('/')) {
            m_doubles.emplace_back(name);
        }
    }
}

bool Archive::has(std::string_view name) const {
    return m_parts.contains(plain_name(name));
}

std::optional<std::uint64_t> Archive::index_of(std::string_view name) const {
    const auto found = m_parts.find(plain_name(name));
    return found == m_parts.end() ? std::nullopt : std::optional<std::uint64_t>(found->second);
}

std::vector<std::string> Archive::names() const {
    std::vector<std::string> names;
    for (const auto& [name, entry] : m_parts) {
        names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

struct Archive::Found {
    PartEntry entry;
    std::uint64_t packed = 0;  ///< bytes, as the directory has it
};

Archive::Found Archive::find(std::string_view name) const {
    const auto found = m_parts.find(plain_name(name));
    if (found == m_parts.end()) {
        throw_part(InputFault::damaged, Msg::part_missing, place(name));
    }
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t k_needed = ZIP_STAT_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD;
    bool known = false;
    {
        const std::lock_guard lock(m_zip->mutex);
        known =
            zip_stat_index(m_zip->zip, found->second, 0, &stat) == 0 && (stat.valid & k_needed) == k_needed;
    }
    if (!known) {
        throw_part(InputFault::damaged, Msg::part_damaged, place(name));
    }
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        throw InputError(InputFault::encrypted, Sentence(Msg::encrypted_zip, {{"file", m_file}}));
    }
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE) {
        throw_part(InputFault::unsupported, Msg::part_packed_otherwise, place(name));
    }
    return {{found->second, stat.comp_method == ZIP_CM_DEFLATE, stat.size, stat.crc},
            (stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? stat.comp_size : 0};
}

Archive::Found Archive::find_to_read(std::string_view name) const {
    const Found found = find(name);
    const std::uint64_t asked_for = m_asked_for += found.packed;
    const std::uint64_t most = std::max(k_readings, m_limits.ratio / k_ratio_to_readings);
    if (asked_for > k_always_read && asked_for / most > m_bytes) {
        throw InputError(
            InputFault::limit,
            Sentence(Msg::limit_ratio,
                     {{"file", m_file}, {"part", name}, {"limit", "ratio"}, {"maximum", m_limits.ratio}}));
    }
    return found;
}

std::unique_ptr<ByteSource> Archive::open(std::string_view name) const {
    return std::make_unique<PartSource>(*m_zip, find_to_read(name).entry, place(name), m_limits,
                                        m_reading.unpacker);
}

std::unique_ptr<ByteSource> Archive::open_large(std::string_view name) const {
    const bool ahead = find(name).packed >= m_reading.ahead_from;
    return ahead ? read_ahead(open(name)) : open(name);
}

}  // namespace registertoets::spreadsheet::container
