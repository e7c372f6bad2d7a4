// SPDX-License-Identifier: EUPL-1.2
// Makes small workbooks for tests, sound ones in a line and broken ones part by part.
//
//     WorkbookBuilder().sheet("AVG", {{"Doel", "Termijn"}, {"loon", "7 jaar"}}).write(folder / "a.xlsx");
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace registertoets::testing {

/// A folder of its own for one test, removed with all that is in it.
class TempFolder {
  public:
    TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    ~TempFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const { return m_path / name; }

  private:
    std::filesystem::path m_path;
};

/// Writes `bytes` to `path` and gives `path` back.
std::filesystem::path write_file(const std::filesystem::path& path, std::string_view bytes);

/// The bytes of the file at `path`.
std::string read_file(const std::filesystem::path& path);

/// `text` with every `from` replaced by `to`.
std::string replaced(std::string text, std::string_view from, std::string_view to);

/// A zip file of `parts` (name, content) at `path`, in this order.
void write_zip(const std::filesystem::path& path,
               const std::vector<std::pair<std::string, std::string>>& parts, bool packed = true);

class WorkbookBuilder {
  public:
    using Rows = std::vector<std::vector<std::string>>;

    /// Adds a sheet of texts, as shared strings; an empty text makes no cell.
    WorkbookBuilder& sheet(std::string_view name, const Rows& rows);
    /// Adds a sheet with `sheet_data` as the content of its element sheetData.
    WorkbookBuilder& sheet_data(std::string_view name, std::string_view sheet_data);
    /// Hides the last sheet; `state` may be veryHidden.
    WorkbookBuilder& hidden(std::string_view state = "hidden");
    /// Merges the cells of `range` on the last sheet.
    WorkbookBuilder& merged(std::string_view range);
    /// Adds a shared string as XML: the content of its element si. The first one has index 0.
    WorkbookBuilder& shared(std::string_view si_content);
    /// Adds a number format; the first one is style 1 (style 0 is General). A code of digits only is a
    /// builtin id.
    WorkbookBuilder& format(std::string_view code);
    /// Counts dates from 1904.
    WorkbookBuilder& from_1904();
    /// Gives workbookPr other attributes than none.
    WorkbookBuilder& properties(std::string_view attributes);
    /// Puts `content` in the part called `name`, in the place of what would be made there.
    WorkbookBuilder& part(std::string_view name, std::string_view content);
    /// Leaves the part called `name` out.
    WorkbookBuilder& without(std::string_view name);
    /// Stores the parts instead of packing them, so that a test can change their bytes.
    WorkbookBuilder& stored();

    /// Writes the workbook to `path`, and gives `path` back.
    std::filesystem::path write(const std::filesystem::path& path) const;

  private:
    struct Sheet {
        std::string name;
        std::string data;
        std::string state;
        std::string merges;  // as XML
    };

    std::size_t index_of(const std::string& text);
    [[nodiscard]] std::map<std::string, std::string> parts() const;
    [[nodiscard]] std::string workbook_xml() const;
    [[nodiscard]] std::string workbook_rels() const;
    [[nodiscard]] std::string content_types() const;
    [[nodiscard]] std::string styles_xml() const;
    [[nodiscard]] std::string shared_strings_xml() const;

    std::vector<Sheet> m_sheets;
    std::vector<std::string> m_shared;
    std::map<std::string, std::size_t> m_shared_index;
    std::vector<std::string> m_formats;
    std::map<std::string, std::string> m_raw;
    std::vector<std::string> m_without;
    std::string m_properties;
    bool m_packed = true;
};

}  // namespace registertoets::testing
