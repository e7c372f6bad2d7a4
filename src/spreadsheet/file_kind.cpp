// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/file_kind.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "spreadsheet/container/transcoder.hpp"
#include "spreadsheet/encoding.hpp"
#include "spreadsheet/text.hpp"

namespace registertoets::spreadsheet {
namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    FileKind kind;
};

constexpr std::array k_signatures{
    Signature{"PK\x03\x04"sv, FileKind::zip},
    Signature{"PK\x05\x06"sv, FileKind::zip},  // without parts
    Signature{"PK\x07\x08"sv, FileKind::zip},  // split, or once meant to be
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, FileKind::compound},
    Signature{"\x09\x00\x04\x00"sv, FileKind::old_xls},  // BOF of BIFF2, BIFF3 and BIFF4
    Signature{"\x09\x02\x06\x00"sv, FileKind::old_xls},
    Signature{"\x09\x04\x06\x00"sv, FileKind::old_xls},
    Signature{"\x09\x08\x08\x00"sv, FileKind::old_xls},  // BIFF5 that lost its compound file
    Signature{"\x09\x08\x10\x00"sv, FileKind::old_xls},
    Signature{"%PDF-"sv, FileKind::pdf},
    Signature{"\x89PNG\r\n"sv, FileKind::image},
    Signature{"\xFF\xD8\xFF"sv, FileKind::image},
    Signature{"GIF8"sv, FileKind::image},
    Signature{"BM"sv, FileKind::image},
    Signature{"II*\0"sv, FileKind::image},
    Signature{"MM\0*"sv, FileKind::image},
    Signature{"{\\rtf"sv, FileKind::rtf},
    Signature{"\x1F\x8B"sv, FileKind::archive},
    Signature{"7z\xBC\xAF\x27\x1C"sv, FileKind::archive},
    Signature{"Rar!\x1A\x07"sv, FileKind::archive},
    Signature{"BZh"sv, FileKind::archive},
    Signature{"\xFD"
              "7zXZ"sv,
              FileKind::archive},
};

std::string lower_case(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return lower;
}

FileKind kind_of_markup(std::string_view lower) {
    if (lower.find("urn:schemas-microsoft-com:office:spreadsheet\"") != std::string_view::npos ||
        lower.find("<?mso-application progid=\"excel.sheet\"") != std::string_view::npos) {
        return FileKind::spreadsheet_xml;
    }
    if (lower.find("urn:oasis:names:tc:opendocument:xmlns:office:1.0") != std::string_view::npos) {
        return FileKind::flat_ods;
    }
    for (const std::string_view tag :
         {"<html"sv, "<!doctype html"sv, "<table"sv, "<head"sv, "<body"sv, "<meta"sv}) {
        if (lower.find(tag) != std::string_view::npos) {
            return FileKind::html;
        }
    }
    return FileKind::xml;
}

// Characters that no text has. Line breaks within a cell of other programs (VT), marks of Word's and the end
// mark of DOS are found in tables; zero bytes too, in place of an empty text.
bool is_binary(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 0x01 && byte <= 0x08) || (byte >= 0x0E && byte <= 0x19) || byte == 0x7F;
}

bool is_text(std::string_view text) {
    const auto zeros = std::count(text.begin(), text.end(), '\0');
    return static_cast<std::size_t>(zeros) * 2 <= text.size() &&
           std::none_of(text.begin(), text.end(), is_binary);
}

// A tar archive of texts is text but for the zeros; its mark stands at 257 (POSIX.1-2017, pax, ustar).
bool is_tar(std::string_view head) {
    return head.size() > 512 && head.substr(257, 5) == "ustar";
}

}  // namespace

FileKind kind_of_bytes(std::string_view head) {
    if (head.empty()) {
        return FileKind::empty;
    }
    for (const Signature& signature : k_signatures) {
        if (head.starts_with(signature.bytes)) {
            // "BM" begins words too; a bitmap has zeros in its reserved field.
            if (signature.bytes != "BM"sv || head.substr(0, 16).find('\0') != std::string_view::npos) {
                return signature.kind;
            }
        }
    }
    if (is_tar(head)) {
        return FileKind::archive;
    }
    const FoundEncoding found = encoding_of_head(head);
    const std::string text = container::in_utf8(head.substr(found.mark), found.encoding);
    const std::string lower = lower_case(trimmed(text));
    if (lower.starts_with('<')) {
        return kind_of_markup(lower);
    }
    if (lower.starts_with("mime-version:") || lower.starts_with("received:") || lower.starts_with("from:")) {
        return FileKind::mail;
    }
    return is_text(text) ? FileKind::text : FileKind::unknown;
}

}  // namespace registertoets::spreadsheet
