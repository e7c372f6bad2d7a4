// SPDX-License-Identifier: EUPL-1.2
// What a package says of its parts: the relationships of a part, and the types of all (ECMA-376 part 2, 9.2
// and 10.1).
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "workbook/package/elements.hpp"

namespace registertoets::workbook::package {

/// The relationships of one part, as text.
class RelationsPart {
  public:
    explicit RelationsPart(std::string xml);
    RelationsPart(const RelationsPart&) = delete;
    RelationsPart& operator=(const RelationsPart&) = delete;
    ~RelationsPart() = default;

    [[nodiscard]] bool sound() const { return !m_elements.empty(); }
    /// Adds a relationship of `kind` ("worksheet") to `target`, and gives its id.
    std::string add(std::string_view kind, std::string_view target);
    void remove(std::string_view id);
    [[nodiscard]] std::string text() const;

  private:
    std::string m_xml;
    std::vector<Element> m_elements;
    std::string m_types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    std::string m_added;
    // Who sent the workbook chose how many there are: each is looked at once.
    std::unordered_set<std::string> m_ids;
    std::size_t m_next = 1;
    std::set<std::string, std::less<>> m_removed;
};

/// [Content_Types].xml.
class TypesPart {
  public:
    explicit TypesPart(std::string xml);
    TypesPart(const TypesPart&) = delete;
    TypesPart& operator=(const TypesPart&) = delete;
    ~TypesPart() = default;

    [[nodiscard]] bool sound() const { return !m_elements.empty(); }
    /// Part `name` (without the slash in front) is of spreadsheet type `type` ("worksheet").
    void add(std::string_view name, std::string_view type);
    void remove(std::string_view name);
    [[nodiscard]] std::string text() const;

  private:
    std::string m_xml;
    std::vector<Element> m_elements;
    std::string m_added;
    std::set<std::string, std::less<>> m_removed;
};

}  // namespace registertoets::workbook::package
