// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/csv/dialect.hpp"

#include <limits>
#include <map>
#include <memory>
#include <optional>

#include "spreadsheet/container/memory_source.hpp"
#include "spreadsheet/csv/fields.hpp"

namespace registertoets::spreadsheet::csv {
namespace {

// Where two do equally well, the earlier: a comma is part of prose and of numbers sooner than the others.
constexpr std::string_view k_separators = ";\t|,";
constexpr std::size_t k_most_records = 500;

// What the records of a sample look like when they are cut at one separator. Empty lines do not count.
struct Tally {
    std::size_t records = 0;
    std::size_t divided = 0;       ///< with more than one field
    std::size_t usual_fields = 0;  ///< how many fields most divided records have
    std::size_t usual = 0;         ///< records that have so many
    std::size_t odd = 0;           ///< with a quote where none should be: the fields may begin elsewhere
    std::size_t spaced = 0;        ///< with a blank behind a separator, as prose has
    std::size_t phrases = 0;       ///< of two fields, of which the second begins with a blank or is empty
};

struct Record {
    std::size_t fields = 0;
    bool is_odd = false;
    bool is_spaced = false;
    bool is_phrase = false;
    bool is_empty = false;
};

std::optional<Record> read_record(FieldReader& reader) {
    Record record;
    Field field;
    do {
        if (!reader.next(field)) {
            return std::nullopt;
        }
        ++record.fields;
        record.is_empty = record.fields == 1 && field.text.empty();
        record.is_phrase = record.fields == 2 && (field.text.empty() || field.text.front() == ' ');
        record.is_spaced = record.is_spaced || (record.fields > 1 && field.text.starts_with(' '));
        const bool has_stray = !field.quoted && field.text.find('"') != std::string_view::npos;
        record.is_odd = record.is_odd || field.has_text_after || has_stray;
    } while (!field.ends_record);
    return record;
}

FieldReader reader_of(std::string_view text, char separator) {
    return {std::make_unique<container::MemorySource>(text), separator,
            std::numeric_limits<std::uint64_t>::max(), ""};
}

Tally tally_of(std::string_view sample, bool is_whole, char separator) {
    FieldReader reader = reader_of(sample, separator);
    Tally tally;
    std::map<std::size_t, std::size_t> with_fields;
    std::optional<Record> record = read_record(reader);
    for (std::size_t seen = 0; record && seen < k_most_records; ++seen) {
        const std::optional<Record> following = read_record(reader);
        // The last record of a sample may go on behind it.
        const bool is_cut = !following && !is_whole && seen > 0;
        if (!record->is_empty && !is_cut) {
            ++tally.records;
            tally.odd += record->is_odd ? 1U : 0U;
            tally.spaced += record->is_spaced ? 1U : 0U;
            tally.phrases += record->is_phrase ? 1U : 0U;
            if (record->fields > 1) {
                ++tally.divided;
                ++with_fields[record->fields];
            }
        }
        record = following;
    }
    for (const auto& [fields, records] : with_fields) {
        if (records >= tally.usual) {
            tally.usual_fields = fields;
            tally.usual = records;
        }
    }
    return tally;
}

// The higher, the more likely this is the separator: it stands in every record, as often in each, and no
// quotes or blanks say that the text is divided elsewhere.
double score(const Tally& tally) {
    const auto for_it = static_cast<double>(tally.divided + tally.usual);
    const auto against = static_cast<double>(tally.odd) + static_cast<double>(tally.spaced) / 2;
    return (for_it - against) / static_cast<double>(tally.records);
}

// A table has as many fields in most records; two is also what a comma makes of many a line of a letter.
bool is_regular(const Tally& tally) {
    const bool is_prose = tally.usual_fields == 2 && tally.phrases * 2 >= tally.usual;
    return tally.usual * 2 >= tally.records && !is_prose;
}

// The separator that the line `sep=;` states, in quotes or without.
std::optional<char> stated_separator(std::string_view sample) {
    std::string_view line = sample.substr(0, sample.find_first_of("\r\n"));
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"') {
        line = line.substr(1, line.size() - 2);
    }
    const bool states = line.size() == 5 && (line[0] | 0x20) == 's' && (line[1] | 0x20) == 'e' &&
                        (line[2] | 0x20) == 'p' && line[3] == '=';
    if (!states || line[4] == '"' || line[4] == '\0') {
        return std::nullopt;
    }
    return line[4];
}

}  // namespace

Dialect find_dialect(std::string_view sample, bool is_whole) {
    if (const auto stated = stated_separator(sample)) {
        return {*stated, true, true};
    }
    Dialect best{k_no_separator, false, false};
    double best_score = 0;
    for (const char separator : k_separators) {
        const Tally tally = tally_of(sample, is_whole, separator);
        if (tally.divided > 0 && (best.separator == k_no_separator || score(tally) > best_score)) {
            best = {separator, false, is_regular(tally)};
            best_score = score(tally);
        }
    }
    return best;
}

}  // namespace registertoets::spreadsheet::csv
