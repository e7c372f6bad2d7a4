// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/zip_copy.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>
#include <stdexcept>
#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"
#include "util/files.hpp"
#include "util/sha256.hpp"

namespace registertoets::workbook::package {
namespace {

// 1 January 1980 00:00, the first day of a zip file: the same input gives the same bytes.
constexpr zip_uint16_t k_no_time = 0;
constexpr zip_uint16_t k_first_day = (1 << 5) | 1;

}  // namespace

ZipCopy::ZipCopy(const std::filesystem::path& path, const std::string& file, const std::string& sha256) {
    auto bytes = util::read_file(path);
    if (!bytes || util::sha256_hex(*bytes) != sha256) {
        throw spreadsheet::InputError(spreadsheet::InputFault::unreadable,
                                      messages::Sentence(messages::Msg::file_changed, {{"file", file}}));
    }
    // libzip is to own what it reads from: 1.7.3 frees it when it has written to it, whatever it was told.
    void* const owned = std::malloc(std::max<std::size_t>(bytes->size(), 1));
    if (owned == nullptr) {
        throw std::bad_alloc();
    }
    std::memcpy(owned, bytes->data(), bytes->size());
    zip_error_t error;
    zip_error_init(&error);
    m_source = zip_source_buffer_create(owned, bytes->size(), 1, &error);
    bytes.reset();
    if (m_source != nullptr) {
        zip_source_keep(m_source);
        m_zip = zip_open_from_source(m_source, 0, &error);
    }
    if (m_zip == nullptr) {
        throw std::runtime_error(zip_error_strerror(&error));
    }
}

ZipCopy::~ZipCopy() {
    if (m_zip != nullptr) {
        zip_discard(m_zip);
    }
    zip_source_free(m_source);
}

void ZipCopy::replace(std::uint64_t index, std::unique_ptr<PackedPart> part) {
    check(zip_file_replace(m_zip, index, keep(std::move(part)), 0) == 0);
    set_no_time(index);
}

void ZipCopy::add(const std::string& name, std::unique_ptr<PackedPart> part) {
    const zip_int64_t index = zip_file_add(m_zip, name.c_str(), keep(std::move(part)), ZIP_FL_ENC_UTF_8);
    check(index >= 0);
    set_no_time(static_cast<std::uint64_t>(index));
}

void ZipCopy::remove(std::uint64_t index) {
    check(zip_delete(m_zip, index) == 0);
}

void ZipCopy::finish(const report::Sink& sink) {
    check(zip_close(m_zip) == 0);
    m_zip = nullptr;
    const auto check_source = [this](bool fine) {
        if (!fine) {
            throw std::runtime_error(zip_error_strerror(zip_source_error(m_source)));
        }
    };
    check_source(zip_source_open(m_source) == 0);
    std::string room(1 << 16, '\0');
    for (;;) {
        const zip_int64_t count = zip_source_read(m_source, room.data(), room.size());
        check_source(count >= 0);
        if (count == 0) {
            break;
        }
        sink(std::string_view(room).substr(0, static_cast<std::size_t>(count)));
    }
    zip_source_close(m_source);
}

zip_source_t* ZipCopy::keep(std::unique_ptr<PackedPart> part) {
    m_parts.push_back(std::move(part));
    return m_parts.back()->source(m_zip);
}

void ZipCopy::set_no_time(std::uint64_t index) {
    check(zip_file_set_dostime(m_zip, index, k_no_time, k_first_day, 0) == 0);
}

void ZipCopy::check(bool fine) const {
    if (!fine) {
        throw std::runtime_error(zip_strerror(m_zip));
    }
}

}  // namespace registertoets::workbook::package
