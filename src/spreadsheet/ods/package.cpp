// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/ods/package.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/container/file_source.hpp"
#include "spreadsheet/container/transcoder.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/ods/ods_workbook.hpp"

namespace registertoets::spreadsheet::ods {
namespace {

using messages::Msg;

constexpr std::string_view k_content = "content.xml";
constexpr std::string_view k_manifest = "META-INF/manifest.xml";
// OpenDocument 1.4 encrypts the package as a whole, as this part.
constexpr std::string_view k_whole_package = "encrypted-package";

std::string text_of_manifest(const container::Archive& archive) {
    const auto source = container::as_utf8(archive.open(k_manifest));
    std::string text;
    std::string chunk(std::size_t{64} << 10, '\0');
    while (text.size() < archive.limits().small_part_bytes) {
        const std::size_t count = source->read(chunk);
        if (count == 0) {
            break;
        }
        text.append(chunk, 0, count);
    }
    return text;
}

// Whether the manifest has encryption-data for the content (OpenDocument 1.2 part 3, 4.4). It is searched and
// not parsed: OpenOffice.org wrote a DOCTYPE in it, with which no XML text is read here.
bool is_encrypted(const container::Archive& archive) {
    if (!archive.has(k_manifest)) {
        return false;
    }
    const std::string manifest = text_of_manifest(archive);
    constexpr std::string_view k_path = "full-path=";
    std::size_t path =
        std::string::npos;  // the last one before `at`; kept, for nothing may look back from each
    std::size_t next_path = manifest.find(k_path);
    for (std::size_t at = manifest.find("encryption-data"); at != std::string::npos;
         at = manifest.find("encryption-data", at + 1)) {
        while (next_path < at) {
            path = next_path;
            next_path = manifest.find(k_path, path + 1);
        }
        if (path == std::string::npos) {
            continue;
        }
        const std::string_view value = std::string_view(manifest).substr(path + k_path.size() + 1);
        if (value.starts_with(k_content) || value.starts_with(k_whole_package)) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::unique_ptr<Workbook> open_package(std::unique_ptr<container::Archive> archive) {
    if (archive->has(k_whole_package) || is_encrypted(*archive)) {
        throw InputError(InputFault::encrypted,
                         messages::Sentence(Msg::encrypted_ods, {{"file", archive->file()}}));
    }
    const std::shared_ptr<const container::Archive> shared = std::move(archive);
    Content content{[shared] { return shared->open(k_content); }, shared->place(k_content), shared->limits(),
                    Msg::seems_zip};
    return std::make_unique<OdsWorkbook>(std::move(content), shared->doubles());
}

std::unique_ptr<Workbook> open_flat_file(const std::filesystem::path& path, const Limits& limits,
                                         const std::string& file) {
    const container::PartPlace place{file, "office:document"};
    Content content{[path, place, most = limits.part_bytes] {
                        return std::make_unique<container::FileSource>(path, place, most);
                    },
                    place, limits, Msg::seems_xml};
    return std::make_unique<OdsWorkbook>(std::move(content));
}

}  // namespace registertoets::spreadsheet::ods
