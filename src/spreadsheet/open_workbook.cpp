// SPDX-License-Identifier: EUPL-1.2
// Finds out by its content what a file is, and opens it or says why not and what to do.
#include <algorithm>
#include <array>
#include <fstream>
#include <string>
#include <system_error>
#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/compound_file.hpp"
#include "spreadsheet/container/archive.hpp"
#include "spreadsheet/csv/csv_workbook.hpp"
#include "spreadsheet/file_kind.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/ods/package.hpp"
#include "spreadsheet/workbook.hpp"
#include "spreadsheet/xlsx/small_part.hpp"
#include "spreadsheet/xlsx/workbook_part.hpp"
#include "spreadsheet/xlsx/xlsx_workbook.hpp"

namespace registertoets::spreadsheet {
namespace {

using messages::Msg;
using messages::Sentence;

[[noreturn]] void refuse(InputFault fault, Msg id, const std::string& file) {
    throw InputError(fault, Sentence(id, {{"file", file}}));
}

std::string read_head(const std::filesystem::path& path, const std::string& file) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found) {
        refuse(InputFault::missing, Msg::file_missing, file);
    }
    if (status.type() == std::filesystem::file_type::directory) {
        refuse(InputFault::unreadable, Msg::file_is_folder, file);
    }
    // A workbook is read from its end. And who opens a pipe waits for somebody to write to it.
    if (status.type() == std::filesystem::file_type::fifo ||
        status.type() == std::filesystem::file_type::socket) {
        refuse(InputFault::unreadable, Msg::file_not_regular, file);
    }
    std::ifstream in(path, std::ios::binary);
    std::string head(k_head_bytes, '\0');
    if (in) {
        in.read(head.data(), static_cast<std::streamsize>(head.size()));
    }
    if (!in.is_open() || in.bad()) {
        refuse(InputFault::unreadable, Msg::file_unreadable, file);
    }
    head.resize(static_cast<std::size_t>(in.gcount()));
    return head;
}

[[noreturn]] void refuse_compound(const std::filesystem::path& path, const std::string& file) {
    std::ifstream in(path, std::ios::binary);
    const std::vector<std::string> names = compound_names(in);
    const auto has = [&names](std::string_view name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    // Rights management is a transform among the data spaces ([MS-OFFCRYPTO] 2.2); a password is one too, so
    // the name decides.
    const bool rights = std::any_of(names.begin(), names.end(),
                                    [](const std::string& name) { return name.starts_with("DRMEncrypted"); });
    if (rights) {
        refuse(InputFault::encrypted, Msg::encrypted_rights, file);
    }
    if (has("EncryptedPackage") || has("EncryptionInfo")) {
        refuse(InputFault::encrypted, Msg::encrypted_password, file);
    }
    if (has("WordDocument")) {
        refuse(InputFault::not_a_spreadsheet, Msg::seems_word, file);
    }
    if (has("PowerPoint Document")) {
        refuse(InputFault::not_a_spreadsheet, Msg::seems_presentation, file);
    }
    if (has("__properties_version1.0")) {
        refuse(InputFault::not_a_spreadsheet, Msg::seems_mail, file);
    }
    refuse(InputFault::unsupported, Msg::unsupported_xls, file);
}

// The first line of the part mimetype, where OpenDocument says what it is.
std::string mimetype_of(const container::Archive& archive) {
    constexpr std::size_t k_longest = 128;
    std::string type;
    if (archive.has("mimetype")) {
        type.resize(k_longest);
        type.resize(archive.open("mimetype")->read(type));
    }
    return type;
}

std::string root_element(const container::Archive& archive, const std::string& part) {
    xml::Tokenizer xml = xlsx::open_small_part(archive, part);
    xml.next();
    return std::string(xml.name());
}

// A package that is not of Office Open XML.
std::unique_ptr<Workbook> open_other_package(std::unique_ptr<container::Archive> archive,
                                             const std::string& file) {
    const std::string type = mimetype_of(*archive);
    if (type.starts_with("application/vnd.oasis.opendocument.spreadsheet") ||
        (type.empty() && archive->has("content.xml"))) {
        return ods::open_package(std::move(archive));
    }
    if (type.starts_with("application/vnd.sun.xml.calc")) {
        refuse(InputFault::unsupported, Msg::unsupported_sxc, file);
    }
    if (type.starts_with("application/vnd.oasis.opendocument.presentation")) {
        refuse(InputFault::not_a_spreadsheet, Msg::seems_presentation, file);
    }
    if (type.starts_with("application/vnd.oasis.opendocument")) {
        refuse(InputFault::not_a_spreadsheet, Msg::seems_word, file);
    }
    if (archive->has("Index/Document.iwa") || archive->has("Index.zip")) {
        refuse(InputFault::unsupported, Msg::unsupported_numbers, file);
    }
    refuse(InputFault::not_a_spreadsheet, Msg::seems_zip, file);
}

std::unique_ptr<Workbook> open_package(const std::filesystem::path& path, const Limits& limits,
                                       const std::string& file, const Reading& reading) {
    auto archive = std::make_unique<container::Archive>(path, limits, file, reading);
    const std::string main_part = xlsx::find_main_part(*archive);
    if (main_part.empty()) {
        return open_other_package(std::move(archive), file);
    }
    if (main_part.ends_with(".bin")) {
        refuse(InputFault::unsupported, Msg::unsupported_xlsb, file);
    }
    const std::string root = root_element(*archive, main_part);
    if (root == "document") {
        refuse(InputFault::not_a_spreadsheet, Msg::seems_word, file);
    }
    if (root == "presentation") {
        refuse(InputFault::not_a_spreadsheet, Msg::seems_presentation, file);
    }
    if (root != "workbook") {
        return open_other_package(std::move(archive), file);
    }
    return std::make_unique<xlsx::XlsxWorkbook>(std::move(archive), main_part);
}

std::unique_ptr<Workbook> open_text(const std::filesystem::path& path, const std::string& head,
                                    const Limits& limits, const std::string& file) {
    // What was read of a pipe to know it is gone: reading on would lose the first rows without a word.
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) {
        refuse(InputFault::unreadable, Msg::file_not_regular, file);
    }
    return std::make_unique<csv::CsvWorkbook>(path, file, head, limits);
}

struct Refusal {
    FileKind kind;
    InputFault fault;
    Msg id;
};

constexpr std::array k_refusals{
    Refusal{FileKind::empty, InputFault::not_a_spreadsheet, Msg::seems_empty},
    Refusal{FileKind::old_xls, InputFault::unsupported, Msg::unsupported_xls},
    Refusal{FileKind::html, InputFault::not_a_spreadsheet, Msg::seems_html},
    Refusal{FileKind::spreadsheet_xml, InputFault::unsupported, Msg::unsupported_spreadsheet_xml},
    Refusal{FileKind::xml, InputFault::not_a_spreadsheet, Msg::seems_xml},
    Refusal{FileKind::pdf, InputFault::not_a_spreadsheet, Msg::seems_pdf},
    Refusal{FileKind::image, InputFault::not_a_spreadsheet, Msg::seems_image},
    Refusal{FileKind::rtf, InputFault::not_a_spreadsheet, Msg::seems_word},
    Refusal{FileKind::archive, InputFault::not_a_spreadsheet, Msg::seems_zip},
    Refusal{FileKind::mail, InputFault::not_a_spreadsheet, Msg::seems_mail},
    Refusal{FileKind::unknown, InputFault::not_a_spreadsheet, Msg::seems_unknown},
};

}  // namespace

std::unique_ptr<Workbook> open_workbook(const std::filesystem::path& path, const Limits& limits,
                                        const std::string& name, const Reading& reading) {
    const std::string file = name.empty() ? path.string() : name;
    const std::string head = read_head(path, file);
    const FileKind kind = kind_of_bytes(head);
    if (kind == FileKind::text) {
        return open_text(path, head, limits, file);
    }
    if (kind == FileKind::zip) {
        return open_package(path, limits, file, reading);
    }
    if (kind == FileKind::flat_ods) {
        return ods::open_flat_file(path, limits, file);
    }
    if (kind == FileKind::compound) {
        refuse_compound(path, file);
    }
    const auto* const found = std::find_if(k_refusals.begin(), k_refusals.end(),
                                           [kind](const Refusal& refusal) { return refusal.kind == kind; });
    refuse(found->fault, found->id, file);
}

}  // namespace registertoets::spreadsheet
