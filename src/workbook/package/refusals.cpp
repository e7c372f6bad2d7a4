// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/refusals.hpp"

#include <algorithm>
#include <fstream>
#include <vector>

#include "messages/catalogue.hpp"
#include "spreadsheet/compound_file.hpp"
#include "spreadsheet/file_kind.hpp"
#include "spreadsheet/xlsx/relationships.hpp"

namespace registertoets::workbook::package {
namespace {

using messages::Msg;
using messages::Sentence;
using spreadsheet::xlsx::Relationship;

// ISO/IEC 29500-2, 13: signatures begin at a part of the package.
bool is_signed(const spreadsheet::container::Archive& archive) {
    const auto package = spreadsheet::xlsx::read_relationships(archive, "");
    return spreadsheet::xlsx::find_kind(package, "origin") != nullptr ||
           archive.has("_xmlsignatures/origin.sigs");
}

// [MS-OFFMACRO2] 2.1: the signatures of macros are parts that belong to the project, in three versions.
bool has_signed_macros(const spreadsheet::container::Archive& archive, const std::string& main_part) {
    const auto relations = spreadsheet::xlsx::read_relationships(archive, main_part);
    const Relationship* const project = spreadsheet::xlsx::find_kind(relations, "vbaProject");
    if (project == nullptr) {
        return false;
    }
    const auto signatures = spreadsheet::xlsx::read_relationships(archive, project->target);
    return std::any_of(signatures.begin(), signatures.end(),
                       [](const Relationship& one) { return one.kind.starts_with("vbaProjectSignature"); });
}

// A workbook that several people change at a time keeps a log of all changes (18.11), which ours are not in.
bool is_shared(const spreadsheet::container::Archive& archive, const std::string& main_part) {
    const auto relations = spreadsheet::xlsx::read_relationships(archive, main_part);
    return spreadsheet::xlsx::find_kind(relations, "revisionHeaders") != nullptr;
}

}  // namespace

std::optional<Sentence> refusal_of_file(const std::filesystem::path& path, const std::string& name) {
    std::ifstream in(path, std::ios::binary);
    std::string head(spreadsheet::k_head_bytes, '\0');
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(in.gcount()));
    const spreadsheet::FileKind kind = spreadsheet::kind_of_bytes(head);
    if (kind == spreadsheet::FileKind::zip) {
        return std::nullopt;
    }
    in.clear();
    in.seekg(0);
    const std::vector<std::string> names = kind == spreadsheet::FileKind::compound
                                               ? spreadsheet::compound_names(in)
                                               : std::vector<std::string>{};
    const bool encrypted = std::find(names.begin(), names.end(), "EncryptedPackage") != names.end();
    return Sentence(encrypted ? Msg::cannot_mark_encrypted : Msg::cannot_mark_kind, {{"file", name}});
}

std::optional<Sentence> refusal_of_package(const spreadsheet::container::Archive& archive,
                                           const std::string& main_part) {
    if (main_part.empty() || !archive.has(main_part) || main_part.ends_with(".bin")) {
        return Sentence(Msg::cannot_mark_kind, {{"file", archive.file()}});
    }
    if (is_signed(archive)) {
        return Sentence(Msg::cannot_mark_signed, {{"file", archive.file()}});
    }
    if (has_signed_macros(archive, main_part)) {
        return Sentence(Msg::cannot_mark_signed_macros, {{"file", archive.file()}});
    }
    if (is_shared(archive, main_part)) {
        return Sentence(Msg::cannot_mark_form, {{"file", archive.file()}});
    }
    return std::nullopt;
}

}  // namespace registertoets::workbook::package
