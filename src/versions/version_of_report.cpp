// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "util/version.hpp"
#include "versions/version.hpp"

namespace registertoets::versions {
namespace {

void add_files(const check::Report& report, messages::Lang lang, VersionInfo& about) {
    for (const check::FileReport& file : report.files) {
        if (file.error) {
            about.unread.push_back(file.error->sentence().in(lang));
        } else if (!file.skipped) {
            about.files.push_back({file.path, file.sha256});
        }
    }
    if (report.files.size() == 1 && report.files.front().path == about.path && !about.files.empty()) {
        about.sha256 = about.files.front().sha256;
    }
}

// The numbers that the names of the report have in the vocabulary, for those that rows speak of.
class Renumbering {
  public:
    Renumbering(const check::Report& report, Vocabulary& words)
        : m_report(report), m_words(words), m_numbers(report.names.size(), k_none) {}

    std::uint32_t operator()(std::uint32_t name) {
        if (name == k_none) {
            return k_none;
        }
        if (m_numbers[name] == k_none) {
            m_numbers[name] = m_words.name_number(m_report.names[name]);
        }
        return m_numbers[name];
    }

  private:
    const check::Report& m_report;
    Vocabulary& m_words;
    std::vector<std::uint32_t> m_numbers;
};

// The numbers of the vocabulary for the fields of each register, which a set of fields is made over to.
class FieldSets {
  public:
    FieldSets(const rules::RuleSet& set, Vocabulary& words) {
        for (const auto& rules : set.registers) {
            const std::uint32_t reg = words.register_number(rules->form.id);
            m_registers.push_back(reg);
            std::vector<std::uint32_t>& fields = m_fields.emplace_back();
            for (const reg::Field& field : rules->form.fields) {
                fields.push_back(words.field_number(reg, field.id));
            }
        }
    }

    [[nodiscard]] std::uint32_t reg(std::size_t number) const { return m_registers[number]; }
    [[nodiscard]] check::FieldSet of(std::size_t reg, check::FieldSet set) const {
        check::FieldSet made_over = 0;
        for (std::size_t field = 0; set != 0; ++field, set >>= 1U) {
            made_over |= (set & 1U) << m_fields[reg][field];
        }
        return made_over;
    }

  private:
    std::vector<std::uint32_t> m_registers;
    std::vector<std::vector<std::uint32_t>> m_fields;
};

}  // namespace

bool same_rules(const VersionInfo& left, const VersionInfo& right) {
    return std::equal(
        left.rules.begin(), left.rules.end(), right.rules.begin(), right.rules.end(),
        [](const rules::RuleFile& one, const rules::RuleFile& other) { return one.sha256 == other.sha256; });
}

Version version_of_report(const check::Report& report, const std::string& path, Vocabulary& words,
                          messages::Lang lang) {
    Version version;
    version.about.path = path;
    version.about.reference_date = report.run.reference_date;
    version.about.tool = util::version();
    version.about.rules = report.rules->files;
    add_files(report, lang, version.about);
    const FieldSets fields(*report.rules, words);
    for (const check::RegisterReport& counts : report.registers) {
        version.about.registers.push_back(fields.reg(counts.reg));
    }
    for (const check::SheetReport& sheet : report.sheets) {
        version.places.push_back(
            {words.name_number(report.files[sheet.file].path), words.name_number(sheet.name)});
    }
    Renumbering renumbered(report, words);
    version.rows.reserve(report.rows.size());
    for (const check::RowRecord& record : report.rows) {
        const std::size_t reg = *report.sheets[record.sheet].reg;
        VersionRow row;
        row.key = record.key_hash;
        row.name = record.name_hash;
        row.lacking = fields.of(reg, record.lacking);
        row.occurrence = record.occurrence;
        row.content = record.content;
        row.row = record.row;
        row.place = record.sheet;
        row.code = renumbered(record.code);
        row.directie = renumbered(record.directie);
        row.reg = static_cast<std::uint16_t>(fields.reg(reg));
        row.required = record.required;
        row.filled = record.filled;
        row.complete = record.complete;
        row.complete_law = record.complete_law;
        version.rows.push_back(row);
    }
    return version;
}

}  // namespace registertoets::versions
