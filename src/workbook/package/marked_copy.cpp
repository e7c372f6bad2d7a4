// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/marked_copy.hpp"

#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/container/archive.hpp"
#include "spreadsheet/xlsx/workbook_part.hpp"
#include "util/sha256.hpp"
#include "workbook/package/package_change.hpp"
#include "workbook/package/refusals.hpp"

namespace registertoets::workbook::package {

using messages::Msg;
using messages::Sentence;
using spreadsheet::container::Archive;

class MarkedCopy::Inside {
  public:
    Inside(const std::filesystem::path& path, const spreadsheet::Limits& limits, const std::string& file)
        : m_path(path),
          m_file(file),
          m_sha256(util::sha256_of_file(path).value_or("")),
          m_refusal(refusal_of_file(path, file)) {
        if (m_refusal) {
            return;
        }
        m_archive = std::make_unique<Archive>(path, limits, file);
        const std::string main_part = spreadsheet::xlsx::find_main_part(*m_archive);
        m_refusal = refusal_of_package(*m_archive, main_part);
        if (!m_refusal) {
            open(main_part, file);
        }
    }

    void open(const std::string& main_part, const std::string& file) {
        SmallParts parts(*m_archive, main_part);
        if (parts.readable()) {
            m_change = std::make_unique<PackageChange>(*m_archive, main_part, std::move(parts));
        }
        if (!m_change || !m_change->sound()) {
            m_refusal = Sentence(Msg::cannot_mark_form, {{"file", file}});
        } else if (m_change->locked()) {
            m_refusal = Sentence(Msg::cannot_mark_protected_book, {{"file", file}});
        }
    }

    [[nodiscard]] const std::optional<Sentence>& refusal() const { return m_refusal; }
    void mark(std::span<const MarkedCell> cells) { m_refusal = m_change->mark(cells); }
    PackageChange& change() { return *m_change; }
    void finish(const report::Sink& sink) {
        ZipCopy zip(m_path, m_file, m_sha256);
        m_change->finish(zip);
        zip.finish(sink);
    }

  private:
    std::filesystem::path m_path;
    std::string m_file;
    std::string m_sha256;
    std::optional<Sentence> m_refusal;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<PackageChange> m_change;
};

MarkedCopy::MarkedCopy(const std::filesystem::path& path, const spreadsheet::Limits& limits,
                       const std::string& name)
    : m_inside(std::make_unique<Inside>(path, limits, name.empty() ? path.string() : name)) {}

MarkedCopy::~MarkedCopy() = default;

const std::optional<Sentence>& MarkedCopy::refusal() const {
    return m_inside->refusal();
}

void MarkedCopy::mark(std::span<const MarkedCell> cells) {
    m_inside->mark(cells);
}

std::string MarkedCopy::sheet_name(std::string_view wanted) {
    return m_inside->change().sheet_name(wanted);
}

SheetWriter& MarkedCopy::add_sheet(SheetLayout layout) {
    return m_inside->change().add_sheet(std::move(layout));
}

void MarkedCopy::finish(const report::Sink& sink) {
    m_inside->finish(sink);
}

}  // namespace registertoets::workbook::package
