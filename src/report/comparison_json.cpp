// SPDX-License-Identifier: EUPL-1.2
// `compare` for programs (schema/compare.schema.json).
#include <fmt/format.h>

#include <array>

#include "report/json_run.hpp"
#include "report/version_json.hpp"

namespace registertoets::report {
namespace {

using versions::Cause;
using versions::Comparison;
using versions::RegisterDifference;
using versions::RowChange;
using versions::RowClass;
using versions::VersionRow;
using versions::Vocabulary;

// Of a register or a directie.
template <typename Difference>
void write_classes(JsonWriter& json, const Difference& difference) {
    json.key("counts");
    json.begin_object(JsonLayout::one_line);
    for (std::size_t index = 0; index < difference.counts.size(); ++index) {
        json.member(versions::name_of(static_cast<RowClass>(index)), difference.counts[index]);
    }
    json.member("by_code", difference.by_code);
    json.member("by_name", difference.by_name);
    json.end();
}

void write_alone(JsonWriter& json, std::string_view key, const versions::Amounts& amounts) {
    json.key(key);
    json.begin_object(JsonLayout::one_line);
    write_counts(json, amounts);
    json.end();
}

void write_effect(JsonWriter& json, Cause cause, const versions::Effect& effect) {
    json.key(versions::name_of(cause));
    json.begin_object(JsonLayout::one_line);
    json.member("became_complete", effect.became_complete);
    json.member("became_incomplete", effect.became_incomplete);
    json.member("fields_mended", effect.mended);
    json.member("fields_broken", effect.broken);
    json.member("complete", effect.complete());
    json.member("required_fields", effect.required);
    json.member("filled_fields", effect.filled());
    json.end();
}

void write_difference(JsonWriter& json, const RegisterDifference& reg) {
    json.key("difference");
    json.begin_object(JsonLayout::lines);
    write_alone(json, "new", reg.added);
    write_alone(json, "gone", reg.gone);
    for (std::size_t cause = 0; cause < reg.effects.size(); ++cause) {
        write_effect(json, static_cast<Cause>(cause), reg.effects[cause]);
    }
    json.end();
}

std::optional<std::string_view> name_or_nothing(const Vocabulary& words, std::uint32_t name) {
    return name == versions::k_none ? std::nullopt : std::optional(words.name(name));
}

void write_directies(JsonWriter& json, const RegisterDifference& reg, const Vocabulary& words) {
    json.key("directies");
    json.begin_array(JsonLayout::lines);
    for (const versions::DirectieDifference& directie : reg.directies) {
        json.begin_object(JsonLayout::one_line);
        json.member("name", name_or_nothing(words, directie.directie));
        write_amounts(json, "before", &directie.before);
        write_amounts(json, "after", &directie.after);
        write_classes(json, directie);
        json.member("fell", versions::fell(directie));
        json.end();
    }
    json.end();
}

void write_registers(JsonWriter& json, const ComparisonReport& report, messages::Lang lang) {
    json.key("registers");
    json.begin_array(JsonLayout::lines);
    for (const RegisterDifference& reg : report.comparison.registers) {
        json.begin_object(JsonLayout::lines);
        json.member("register", report.words.at(reg.reg).id);
        json.member("title", report.words.at(reg.reg).title.in(lang));
        write_amounts(json, "before", &reg.before);
        write_amounts(json, "after", &reg.after);
        write_classes(json, reg);
        write_difference(json, reg);
        write_directies(json, reg, report.words);
        json.end();
    }
    json.end();
}

void write_fields(JsonWriter& json, std::string_view key, const ComparisonReport& report, std::uint32_t reg,
                  check::FieldSet set) {
    json.key(key);
    json.begin_array(JsonLayout::one_line);
    for (const versions::KnownField& field : report.words.at(reg).fields) {
        if ((set & 1U) != 0) {
            json.value(field.id);
        }
        set >>= 1U;
    }
    json.end();
}

void write_place(JsonWriter& json, std::string_view key, const versions::Version& version,
                 const VersionRow* row, const Vocabulary& words) {
    json.key(key);
    if (row == nullptr) {
        json.value(std::nullopt);
        return;
    }
    json.begin_object(JsonLayout::one_line);
    json.member("file", words.name(version.places[row->place].file));
    json.member("sheet", words.name(version.places[row->place].sheet));
    json.member("row", row->row);
    json.member("directie", name_or_nothing(words, row->directie));
    json.member("complete", bool{row->complete});
    json.member("required", unsigned{row->required});
    json.member("filled", unsigned{row->filled});
    json.end();
}

std::string id_of(const VersionRow& row) {
    const std::string id = fmt::format("{:016x}", row.key);
    return row.occurrence == 0 ? id : fmt::format("{}-{}", id, row.occurrence + 1);
}

void write_change(JsonWriter& json, const ComparisonReport& report, const RowChange& change) {
    const Comparison& both = report.comparison;
    const VersionRow* before = change.before == versions::k_none ? nullptr : &both.before.rows[change.before];
    const VersionRow* after = change.after == versions::k_none ? nullptr : &both.after.rows[change.after];
    const VersionRow& row =
        change.after == versions::k_none ? both.before.rows[change.before] : both.after.rows[change.after];
    const bool in_both = before != nullptr && after != nullptr;
    json.begin_object(JsonLayout::one_line);
    json.member("id", id_of(row));
    json.member("register", report.words.at(row.reg).id);
    json.member("key", name_or_nothing(report.words, row.code));
    json.member("directie", name_or_nothing(report.words, row.directie));
    json.member("class", versions::name_of(change.row_class));
    json.member("cause", in_both ? std::optional(versions::name_of(change.cause)) : std::nullopt);
    json.member("by_code", change.by == versions::KnownBy::code);
    json.member("by_name", change.by == versions::KnownBy::name);
    write_fields(json, "now_lacking", report, row.reg, in_both ? after->lacking & ~before->lacking : 0);
    write_fields(json, "no_longer_lacking", report, row.reg, in_both ? before->lacking & ~after->lacking : 0);
    write_place(json, "before", both.before, before, report.words);
    write_place(json, "after", both.after, after, report.words);
    json.end();
}

}  // namespace

void write_comparison_json(const ComparisonReport& report, const RenderOptions& options, const Sink& sink) {
    const Comparison& both = report.comparison;
    JsonWriter json(sink);
    begin_version_json(json, "compare", report.run, options.lang);
    json.key("versions");
    json.begin_array(JsonLayout::lines);
    write_version(json, both.before.about);
    write_version(json, both.after.about);
    json.end();
    json.member("same_rules", both.same_rules);
    json.member("same_tool", both.same_tool);
    write_json_texts(json, "notices", report.run.notices);
    json.member("contents_known", both.contents_known);
    json.member("worse", versions::is_worse(both));
    write_registers(json, report, options.lang);
    json.key("rows");
    json.begin_array(JsonLayout::lines);
    for (const RowChange& change : both.changes) {
        write_change(json, report, change);
    }
    json.end();
    json.end();
}

}  // namespace registertoets::report
