// SPDX-License-Identifier: EUPL-1.2
// Any workbook as sheets of rows of cells, one row at a time. Knows nothing of registers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "messages/sentence.hpp"
#include "spreadsheet/address.hpp"
#include "spreadsheet/limits.hpp"
#include "spreadsheet/reading.hpp"

namespace registertoets::spreadsheet {

class InputError;

enum class CellType : std::uint8_t { text, number, boolean, date, error };

/// The name of `type` in the output of `cells`.
std::string_view name_of(CellType type);

constexpr std::uint32_t k_not_shared = std::numeric_limits<std::uint32_t>::max();

/// A cell that has a value. Cells without one are not handed out.
struct Cell {
    std::uint32_t column = 0;  ///< 1 is A
    CellType type = CellType::text;
    /// As `cells` shows it: dates ISO 8601, booleans TRUE/FALSE, numbers shortest round-trip, errors as Excel
    /// writes them. Valid until the next call of `next`.
    std::string_view text;
    /// Number of the shared string, equal for equal references in one workbook, or `k_not_shared`:
    /// so that a text can be judged once.
    std::uint32_t shared = k_not_shared;
};

/// A row that has at least one cell with a value; cells by ascending column, each column once.
struct Row {
    std::uint32_t number = 0;  ///< as the spreadsheet program shows it: 1 is the first
    bool hidden = false;
    std::span<const Cell> cells;
};

/// From this row of a text on, rows begin on this line and those after it: cells that hold line breaks move
/// them away from the lines of their numbers.
struct RowLine {
    std::uint32_t row = 0;
    std::uint32_t line = 0;
};

/// Reads the rows of one sheet in the order of the file.
class SheetReader {
  public:
    SheetReader() = default;
    SheetReader(const SheetReader&) = delete;
    SheetReader& operator=(const SheetReader&) = delete;
    virtual ~SheetReader() = default;

    /// The next row, or false at the end. The row's contents stay valid until the next call.
    /// Throws InputError where the sheet is damaged or over a limit.
    virtual bool next(Row& row) = 0;

    /// The merged cells of the sheet, known in full when `next` has said that the rows are at an end.
    [[nodiscard]] virtual std::span<const CellRange> merges() const { return {}; }

    /// Of a text, the rows read so far where the distance to their lines changes, in order; nothing where
    /// each row is the line of its number.
    [[nodiscard]] virtual std::span<const RowLine> lines() const { return {}; }
};

struct SheetInfo {
    std::string name;
    bool hidden = false;
};

/// Something about the file that a reader of the report should know, such as a string that was cut.
struct Notice {
    messages::Sentence sentence;
    std::string sheet;                ///< empty: the whole file
    std::optional<std::string> cell;  ///< A1 address
};

class Workbook {
  public:
    Workbook() = default;
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;
    virtual ~Workbook() = default;

    /// The sheets that hold cells, in the order of their tabs.
    [[nodiscard]] virtual std::span<const SheetInfo> sheets() const = 0;
    /// A reader of sheet `index`; throws InputError where the sheet cannot be read.
    [[nodiscard]] virtual std::unique_ptr<SheetReader> read(std::size_t index) = 0;
    /// What was noticed so far; complete when all sheets have been read.
    [[nodiscard]] virtual const std::vector<Notice>& notices() const = 0;
    /// What kept the last reader from telling rows apart, though it could read on; null where nothing did.
    [[nodiscard]] virtual const InputError* damage() const { return nullptr; }
};

/// Opens `path` by its content, never by its name; `name` is what messages call it, the path where it is
/// empty. A reader must not outlive its workbook. Throws InputError.
std::unique_ptr<Workbook> open_workbook(const std::filesystem::path& path, const Limits& limits,
                                        const std::string& name = {}, const Reading& reading = {});

}  // namespace registertoets::spreadsheet
