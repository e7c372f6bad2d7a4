// SPDX-License-Identifier: EUPL-1.2
// `sample --result` for programs (schema/sample.schema.json).
#include "report/json_run.hpp"
#include "report/sample_parts.hpp"
#include "report/version_json.hpp"

namespace registertoets::report {
namespace {

using sample::Estimate;
using sample::RegisterResult;
using sample::ReviewStratum;

std::optional<std::string> name_or_nothing(const std::string& name) {
    return name.empty() ? std::nullopt : std::optional(name);
}

void write_answers(JsonWriter& json, const sample::StratumCounts& counts) {
    json.member("asked", counts.asked);
    json.member("judged", counts.judged);
    json.member("right", counts.right);
    json.member("wrong", counts.judged - counts.right);
    json.member("unable", counts.unable);
}

void write_estimate(JsonWriter& json, const Estimate& estimate) {
    json.begin_object(JsonLayout::one_line);
    write_answers(json, estimate.counts);
    const ShownEstimate numbers = shown(estimate);
    json.member("percent_right", numbers.share);
    json.member("percent_low", numbers.low);
    json.member("percent_high", numbers.high);
    json.end();
}

void write_review(JsonWriter& json, const SampleReport& report) {
    const sample::Review& review = report.review;
    json.key("review");
    json.begin_object(JsonLayout::lines);
    json.member("path", report.path);
    json.member("sha256", report.sha256);
    json.member("questions", report.result.questions);
    json.member("judged", report.result.judged);
    json.member("unable", report.result.unable);
    json.member("open", report.result.open);
    json.member("remarks", review.remarks);
    json.end();
    json.key("draw");
    json.begin_object(JsonLayout::lines);
    json.member("seed", review.seed);
    json.member("size", review.size);
    json.member("frame", review.all_rows ? "all" : "complete");
    json.member("reference_date", review.reference_date);
    json.member("program", review.program);
    write_json_texts(json, "rules", review.rules);
    write_json_texts(json, "files", review.files);
    json.member("command", review.command);
    json.end();
}

void write_stratum(JsonWriter& json, const ReviewStratum& stratum, const sample::StratumResult& result) {
    json.begin_object(JsonLayout::lines);
    json.member("name", name_or_nothing(stratum.directie));
    json.member("rows", stratum.rows);
    json.member("frame", stratum.frame);
    json.member("drawn", stratum.drawn);
    json.key("answers");
    json.begin_object(JsonLayout::one_line);
    write_answers(json, result.answers);
    json.end();
    json.key("whole_rows");
    write_estimate(json, result.rows);
    json.end();
}

void write_field(JsonWriter& json, const SampleReport& report, const RegisterResult& reg,
                 const sample::FieldResult& field) {
    json.begin_object(JsonLayout::lines);
    json.member("field", field.id);
    json.member("header", field.header);
    json.key("total");
    write_estimate(json, field.total);
    json.key("directies");
    json.begin_array(JsonLayout::lines);
    for (std::size_t index = 0; index < reg.strata.size(); ++index) {
        if (field.strata[index].counts.asked > 0) {
            json.begin_object(JsonLayout::one_line);
            json.member("name", name_or_nothing(report.review.strata[reg.strata[index].stratum].directie));
            json.key("estimate");
            write_estimate(json, field.strata[index]);
            json.end();
        }
    }
    json.end();
    json.end();
}

void write_register(JsonWriter& json, const SampleReport& report, const RegisterResult& reg) {
    json.begin_object(JsonLayout::lines);
    json.member("register", reg.id);
    json.member("title", reg.title);
    json.member("frame", reg.rows.counts.frame);
    json.member("drawn", reg.rows.counts.drawn);
    json.key("whole_rows");
    write_estimate(json, reg.rows);
    json.key("directies");
    json.begin_array(JsonLayout::lines);
    for (const sample::StratumResult& stratum : reg.strata) {
        write_stratum(json, report.review.strata[stratum.stratum], stratum);
    }
    json.end();
    json.key("fields");
    json.begin_array(JsonLayout::lines);
    for (const sample::FieldResult& field : reg.fields) {
        write_field(json, report, reg, field);
    }
    json.end();
    json.end();
}

void write_wrong(JsonWriter& json, const SampleReport& report) {
    json.key("wrong");
    json.begin_array(JsonLayout::lines);
    for (const std::size_t index : report.result.wrong) {
        const sample::ReviewAnswer& answer = report.review.answers[index];
        const ReviewStratum& stratum = report.review.strata[answer.stratum];
        json.begin_object(JsonLayout::one_line);
        json.member("register", stratum.reg);
        json.member("directie", name_or_nothing(stratum.directie));
        json.member("row", answer.row);
        json.member("key", name_or_nothing(answer.code));
        json.member("field", answer.field);
        json.member("header", answer.header);
        json.member("cell", answer.cell);
        json.end();
    }
    json.end();
}

}  // namespace

void write_sample_json(const SampleReport& report, const RenderOptions& options, const Sink& sink) {
    JsonWriter json(sink);
    begin_version_json(json, "sample", report.run, options.lang);
    write_review(json, report);
    json.key("registers");
    json.begin_array(JsonLayout::lines);
    for (const RegisterResult& reg : report.result.registers) {
        write_register(json, report, reg);
    }
    json.end();
    write_wrong(json, report);
    std::vector<std::string> faults;
    for (const messages::Sentence& fault : report.review.faults) {
        faults.push_back(fault.in(options.lang));
    }
    write_json_texts(json, "faults", faults);
    write_json_texts(json, "limits", sample_limits(report, options.lang));
    json.end();
}

}  // namespace registertoets::report
