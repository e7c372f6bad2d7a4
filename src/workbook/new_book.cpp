// SPDX-License-Identifier: EUPL-1.2
#include "workbook/new_book.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <map>
#include <stdexcept>
#include <system_error>
#include <utility>

#include "util/memory_file.hpp"
#include "util/silent_errors.hpp"
#include "workbook/new_sheet.hpp"
#include "workbook/whole_package.hpp"

namespace registertoets::workbook {
namespace {

// 1 January 1980 00:00 UTC, the first day of a zip file: the same input gives the same bytes.
constexpr std::time_t k_no_time = 315532800;

constexpr std::ptrdiff_t k_longest_property = 255;  // characters, in Excel

lxw_format* make_format(lxw_workbook* book, Look look, Mark mark) {
    const LookStyle& style = style_of(look);
    lxw_format* format = workbook_add_format(book);
    format_set_font_size(format, style.size);
    format_set_font_color(format, style.colour);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (style.bold) {
        format_set_bold(format);
    }
    if (style.italic) {
        format_set_italic(format);
    }
    if (style.underline) {
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
    }
    if (style.wrap) {
        format_set_text_wrap(format);
    }
    static constexpr std::array<std::uint8_t, 4> k_aligns{LXW_ALIGN_NONE, LXW_ALIGN_LEFT, LXW_ALIGN_CENTER,
                                                          LXW_ALIGN_RIGHT};
    format_set_align(format, k_aligns[static_cast<std::size_t>(style.align)]);
    const std::uint32_t fill = mark == Mark::none ? style.fill : fill_of(mark);
    if (fill != k_no_fill) {
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_bg_color(format, fill);
    }
    if (style.border) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, 0xBFBFBF);
    }
    if (!style.number_format.empty()) {
        format_set_num_format(format, std::string(style.number_format).c_str());
    }
    return format;
}

// libxlsxwriter writes a line of its own to standard error for each fault; ours says it to people.
lxw_error close_silently(lxw_workbook* book) {
    const util::SilentErrors silent;
    return workbook_close(book);
}

}  // namespace

lxw_format* FormatCache::format(Look look, Mark mark) {
    lxw_format*& known = m_formats[{look, mark}];
    if (known == nullptr) {
        known = make_format(m_book, look, mark);
    }
    return known;
}

struct NewBook::Inside {
    util::MemoryFile file;
    lxw_workbook* book = nullptr;
    std::unique_ptr<FormatCache> formats;
    std::vector<std::unique_ptr<LxwSheet>> sheets;

    ~Inside() {
        if (book != nullptr) {
            lxw_workbook_free(book);
        }
    }
};

std::string_view name_of(BookKind kind) {
    static constexpr std::array<std::string_view, 5> k_names{report::k_own_findings, "form", "feedback",
                                                             "merged", report::k_own_review};
    return k_names[static_cast<std::size_t>(kind)];
}

// Whether a file that libxlsxwriter keeps parts in, or the workbook, could not be written.
bool is_no_room(lxw_error fault) {
    static constexpr std::array k_faults{LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE,
                                         LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD,
                                         LXW_ERROR_ZIP_CLOSE};
    return std::find(k_faults.begin(), k_faults.end(), fault) != k_faults.end();
}

NewBook::NewBook(BookKind kind, const std::string& title) : m_inside(std::make_unique<Inside>()) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_FALSE;  // Excel may offer to repair what has it
    m_inside->book = workbook_new_opt(m_inside->file.path().c_str(), &options);
    if (m_inside->book == nullptr) {
        throw std::runtime_error("libxlsxwriter made no workbook");
    }
    m_inside->formats = std::make_unique<FormatCache>(m_inside->book);
    std::string shown = title;
    lxw_doc_properties properties{};
    properties.title = shown.data();
    properties.created = k_no_time;
    throw_on(workbook_set_properties(m_inside->book, &properties));
    set_property(k_kind_property, name_of(kind));
}

NewBook::~NewBook() = default;

NewSheet& NewBook::add_sheet(SheetLayout layout) {
    lxw_worksheet* sheet = workbook_add_worksheet(m_inside->book, layout.name.c_str());
    if (sheet == nullptr) {
        throw std::runtime_error("libxlsxwriter took no sheet of this name");
    }
    m_inside->sheets.push_back(std::make_unique<LxwSheet>(sheet, *m_inside->formats, std::move(layout)));
    return *m_inside->sheets.back();
}

void NewBook::set_property(std::string_view name, std::string_view value) {
    const auto begins_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    if (std::count_if(value.begin(), value.end(), begins_character) > k_longest_property) {
        return;
    }
    throw_on(workbook_set_custom_property_string(m_inside->book, std::string(name).c_str(),
                                                 std::string(value).c_str()));
}

void NewBook::define(std::string_view name, const std::string& formula) {
    throw_on(workbook_define_name(m_inside->book, std::string(name).c_str(), formula.c_str()));
}

void NewBook::finish(const report::Sink& sink) {
    for (const auto& sheet : m_inside->sheets) {
        sheet->finish();
    }
    const lxw_error fault = close_silently(std::exchange(m_inside->book, nullptr));
    if (is_no_room(fault)) {
        throw std::system_error(ENOSPC, std::generic_category(), lxw_strerror(fault));
    }
    throw_on(fault);
    if (!is_whole(m_inside->file.path())) {
        throw std::system_error(ENOSPC, std::generic_category(), "a part of the workbook");
    }
    m_inside->file.read(sink);
}

}  // namespace registertoets::workbook
