// SPDX-License-Identifier: EUPL-1.2
// The fields of a text with separators, one at a time (RFC 4180, and what programs write beside it).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "spreadsheet/container/byte_source.hpp"

namespace registertoets::spreadsheet::csv {

/// The separator of a text that has none: a record is one field.
constexpr char k_no_separator = '\n';

struct Field {
    /// Without the quotes around it, doubled quotes single, every line end in it one LF. Valid until the next
    /// call of `next`.
    std::string_view text;
    std::uint64_t line = 0;       ///< where it begins; 1 is the first line of the text
    bool ends_record = false;     ///< the last one of its record
    bool quoted = false;          ///< began with a quote
    bool has_text_after = false;  ///< text after the closing quote, which is in `text` too
    bool misses_quote = false;    ///< the text ended before the closing quote
    bool has_nul = false;
};

class FieldReader {
  public:
    /// Reads `source`, in UTF-8. A field of more than `most_bytes` is an InputError, which calls the text
    /// `file`.
    FieldReader(std::unique_ptr<container::ByteSource> source, char separator, std::uint64_t most_bytes,
                std::string file);

    /// The next field; false at the end, which comes between records only. An empty line is a record of one
    /// empty field; after the last line end there is no record more.
    bool next(Field& field);

  private:
    /// The next byte, still to be taken; -1 at the end.
    int peek();
    bool fill();
    void append(std::size_t from);
    void read_quoted(Field& field);
    void read_plain(Field& field);
    void end_field(char end, Field& field);
    void check_length(std::size_t bytes) const;

    std::unique_ptr<container::ByteSource> m_source;
    std::uint64_t m_most_bytes;
    std::string m_file;
    std::array<bool, 256> m_stops_plain{};
    std::array<bool, 256> m_stops_quoted{};
    std::vector<char> m_buffer;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    std::string m_text;  ///< of a field that does not stand in the buffer as it is
    std::uint64_t m_line = 1;
    std::uint64_t m_field_line = 1;
    bool m_between_records = true;
    bool m_after_cr = false;  ///< a LF would belong to the line end before
};

}  // namespace registertoets::spreadsheet::csv
