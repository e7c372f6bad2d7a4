// SPDX-License-Identifier: EUPL-1.2
// The workbook part (ECMA-376 part 1, 18.2): sheets and defined names that are added or taken away.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "workbook/package/elements.hpp"

namespace registertoets::workbook::package {

class BookPart {
  public:
    struct Sheet {
        std::string name;
        std::string relation;  ///< the id of its relationship
    };
    struct Name {
        std::string name;
        std::string value;                      ///< a formula without its =
        std::optional<std::size_t> sheet = {};  ///< counted among `sheets`: known there alone
        bool hidden = true;
    };

    explicit BookPart(std::string xml);
    BookPart(const BookPart&) = delete;
    BookPart& operator=(const BookPart&) = delete;
    ~BookPart() = default;

    /// Whether its tags nest, and it has sheets.
    [[nodiscard]] bool sound() const { return m_sheets_element != 0; }
    /// Whether no sheets may be added or taken away (18.2.29).
    [[nodiscard]] bool locked() const { return m_locked; }
    /// The namespace of spreadsheets, which differs between transitional and strict files.
    [[nodiscard]] const std::string& main() const { return m_main; }

    /// All sheets as they stand there, of every kind.
    [[nodiscard]] const std::vector<Sheet>& sheets() const { return m_sheets; }
    /// The defined names that begin with `prefix`.
    [[nodiscard]] std::vector<Name> names(std::string_view prefix) const;

    /// Takes the sheets with these numbers away, in ascending order, with the names that are known there
    /// alone. To be called once at most.
    void remove_sheets(std::vector<std::size_t> numbers);
    /// Takes all defined names away that begin with `prefix`.
    void remove_names(std::string_view prefix);
    /// Adds a sheet at the end; its number counts those that were taken away too.
    std::size_t add_sheet(const Sheet& sheet, bool hidden);
    void add_name(Name name) { m_new_names.push_back(std::move(name)); }

    [[nodiscard]] std::string text() const;

  private:
    struct DefinedName {
        Name name;
        Element element;
        bool removed = false;
    };

    void read_name(const Element& element);
    void read_sheet(const Element& element);
    void edit_sheets(Edits& edits) const;
    void edit_names(Edits& edits) const;
    void edit_views(Edits& edits) const;
    [[nodiscard]] std::string name_element(const Name& name) const;
    [[nodiscard]] std::size_t place_after_removal(std::size_t sheet) const;
    [[nodiscard]] bool is_removed(std::size_t sheet) const;
    [[nodiscard]] const Element* find(std::string_view name) const;

    std::string m_xml;
    std::vector<Element> m_elements;
    std::size_t m_sheets_element = 0;  ///< its place among the elements; 0: there is none
    bool m_locked = false;
    std::string m_main;
    std::string m_id_attribute;  ///< r:id, under the prefix that this file gives it
    std::string m_id_namespace;
    std::vector<Sheet> m_sheets;
    std::vector<Element> m_sheet_elements;  ///< of those that stand there
    std::vector<std::size_t> m_removed;     ///< in ascending order
    std::vector<bool> m_hidden;             ///< of the sheets that are added
    std::uint32_t m_next_id = 1;
    std::vector<DefinedName> m_names;
    std::vector<Name> m_new_names;
};

}  // namespace registertoets::workbook::package
