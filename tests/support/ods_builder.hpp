// SPDX-License-Identifier: EUPL-1.2
// Makes small OpenDocument spreadsheets for tests, from pieces of their XML.
//
//     OdsBuilder().table("AVG", ods_row(ods_text("Doel") + ods_text("Termijn"))).write(folder / "a.ods");
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace registertoets::testing {

/// A cell of text with `paragraph` as the content of its one text:p.
std::string ods_text(std::string_view paragraph, std::string_view attributes = "");
/// A cell of `type` with these attributes that shows `shown`.
std::string ods_value(std::string_view type, std::string_view attributes, std::string_view shown = "");
/// A row with `cells`.
std::string ods_row(std::string_view cells, std::string_view attributes = "");

class OdsBuilder {
  public:
    /// Adds a sheet with `content` (rows and what else a table may hold).
    OdsBuilder& table(std::string_view name, std::string_view content, std::string_view style = "ta1");
    /// Adds `xml` among the sheets.
    OdsBuilder& among_sheets(std::string_view xml);
    /// Puts `content` in the part called `name`, in the place of what would be made there.
    OdsBuilder& part(std::string_view name, std::string_view content);
    /// Leaves the part called `name` out.
    OdsBuilder& without(std::string_view name);
    /// Stores the parts instead of packing them, so that a test can change their bytes.
    OdsBuilder& stored();

    /// The XML of content.xml. Style `hidden` hides a sheet, `ta1` does not.
    [[nodiscard]] std::string content() const;
    /// All of it as one XML text.
    [[nodiscard]] std::string flat() const;
    /// Writes the package to `path`, and gives `path` back.
    std::filesystem::path write(const std::filesystem::path& path) const;

  private:
    [[nodiscard]] std::string document(std::string_view root, std::string_view attributes) const;

    std::string m_spreadsheet;
    std::map<std::string, std::string> m_raw;
    std::vector<std::string> m_without;
    bool m_packed = true;
};

}  // namespace registertoets::testing
