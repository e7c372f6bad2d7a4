// SPDX-License-Identifier: EUPL-1.2
// `sample`: draws rows for a review of what they say, and reads the review back.
#include <fmt/ranges.h>

#include <array>
#include <random>

#include "check/run.hpp"
#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "cli/inputs.hpp"
#include "cli/option_table.hpp"
#include "cli/outputs.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "report/sample_formats.hpp"
#include "report/table.hpp"
#include "sample/review_columns.hpp"
#include "sample/review_language.hpp"
#include "sample/review_reader.hpp"
#include "util/sha256.hpp"
#include "workbook/review/review_book.hpp"

namespace registertoets::cli {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using messages::Sentence;
using messages::UserError;

constexpr std::size_t k_line_width = 78;

void refuse(const Arguments& arguments, std::span<const std::string_view> options, Msg why) {
    for (const std::string_view option : options) {
        if (arguments.on_command_line(option)) {
            throw UserError(Sentence(why, {{"option", option}}));
        }
    }
}

// Nine digits: enough for chance, and few enough to be read out to somebody.
std::uint64_t any_seed() {
    std::random_device chance;
    constexpr std::uint64_t k_seeds = 1'000'000'000;
    return (std::uint64_t{chance()} << 32U | chance()) % k_seeds;
}

sample::DrawOptions draw_options(const Arguments& arguments) {
    sample::DrawOptions options;
    if (!arguments.has("--size")) {
        throw UserError(Sentence(Msg::sample_needs_size));
    }
    arguments.for_last("--size",
                       [&](const std::string& size) { options.size = number_of("--size", size, 1); });
    options.seed = arguments.has("--seed") ? 0 : any_seed();
    arguments.for_last("--seed", [&](const std::string& seed) {
        const auto number = sample::number_in(seed);
        if (!number || *number > sample::k_largest_seed) {
            throw UserError(
                Sentence(Msg::sample_bad_seed, {{"value", seed}, {"most", sample::k_largest_seed}}));
        }
        options.seed = *number;
    });
    options.all_rows = arguments.has("--all-rows");
    return options;
}

// The command that draws the same again, also where nobody chose the seed.
std::vector<std::string> words_that_repeat(const Arguments& arguments, std::uint64_t seed) {
    std::vector<std::string> words = repeatable_words(arguments);
    if (!arguments.has("--seed")) {
        words.insert(words.begin() + 1, {"--seed", std::to_string(seed)});
    }
    return words;
}

// By directie how many rows were drawn of how many, and which have none to be drawn.
std::string strata_in_lines(const workbook::ReviewBook& book) {
    const bool several = book.report.registers.size() > 1;
    report::Table table({report::Align::left, report::Align::right});
    std::vector<std::string> none;
    for (const sample::Stratum& stratum : book.drawing.strata) {
        const std::string& title = book.report.rules->registers[stratum.reg]->form.title.in(book.lang);
        const std::string name =
            workbook::shown_directie(book, stratum) + (several ? " (" + title + ")" : std::string());
        if (stratum.frame == 0) {
            none.push_back(name);
        } else {
            table.add({name, say(book.lang, Msg::text_part_of_whole,
                                 {{"part", stratum.drawn}, {"whole", stratum.frame}})});
        }
    }
    std::string lines;
    for (const std::string& line : table.lines(k_line_width)) {
        lines += "  " + line + "\n";
    }
    if (!none.empty()) {
        lines += say(book.lang, Msg::sample_told_none_complete,
                     {{"names", fmt::format("{}", fmt::join(none, ", "))}}) +
                 "\n";
    }
    return lines;
}

// The seed is told even where hardly anything is: without it nobody can draw the same again.
void tell_what_was_drawn(const workbook::ReviewBook& book, const std::string& target, bool quiet) {
    const sample::Drawing& drawing = book.drawing;
    const std::string rows = workbook::frame_word(drawing.options.all_rows, book.lang);
    tell(say(book.lang, Msg::sample_told,
             {{"drawn", drawing.rows.size()},
              {"frame", drawing.frame()},
              {"rows", rows},
              {"seed", drawing.options.seed},
              {"file", shown_target(target, book.lang)}}));
    if (quiet) {
        return;
    }
    if (drawing.rows.size() != drawing.options.size) {
        const bool more = drawing.rows.size() > drawing.options.size;
        tell(say(book.lang, more ? Msg::sample_told_more : Msg::sample_told_all,
                 {{"size", drawing.options.size}, {"rows", rows}}));
    }
    // Whatever standard output went to has no name here.
    const std::string some_file = book.lang == Lang::nl ? "steekproef.xlsx" : "sample.xlsx";
    tell(strata_in_lines(book) + say(book.lang, Msg::sample_told_again, {{"seed", drawing.options.seed}}) +
         "\n" + say(book.lang, Msg::sample_told_read_back, {{"file", target == "-" ? some_file : target}}));
}

int draw_sample(const Arguments& arguments, Lang lang) {
    static constexpr std::array<std::string_view, 2> k_of_reports{"--format", "--max-findings"};
    refuse(arguments, k_of_reports, Msg::sample_only_with_result);
    const std::string target = workbook_target(arguments);
    const sample::DrawOptions draw = draw_options(arguments);
    const check::Options options = run_options(arguments);
    const std::vector<check::Input> inputs = inputs_of(arguments);
    check_target(target, all_that_is_read(inputs, arguments), arguments.has("--force"));
    check::Report report = check::run(inputs, options);
    report.run.arguments = words_that_repeat(arguments, draw.seed);
    const bool unread = tell_unread(report, lang);
    tell_notices(report, arguments, lang);
    const sample::Drawing drawing = sample::draw(report, draw);
    if (drawing.rows.empty()) {
        tell(say(lang, report.rows.empty() ? Msg::sample_nothing : Msg::sample_none_complete));
        return k_status_unchecked;
    }
    const auto rows = workbook::read_drawn_rows(report, inputs, options, drawing);
    const workbook::ReviewBook book{report, drawing, rows, lang};
    write_workbook(target, [&book](const report::Sink& sink) { workbook::write_review_book(book, sink); });
    tell_what_was_drawn(book, target, arguments.has("--quiet"));
    return unread ? k_status_unchecked : k_status_fine;
}

// A workbook may come back to somebody of the other language.
sample::Review read_back(const Arguments& arguments, const check::Input& input,
                         const spreadsheet::Limits& limits, Lang lang) {
    sample::Review review = sample::read_review(input.path, input.name, limits);
    try {
        sample::translate_names(review, load_rules(arguments), lang);
    } catch (const UserError&) {
        // Of a project file, perhaps; only names are taken from them, so the workbook keeps its own.
    }
    return review;
}

int show_result(const Arguments& arguments, Lang lang) {
    static constexpr std::array<std::string_view, 11> k_of_draw{
        "--size",     "--seed", "--all-rows",   "--rules", "--register",      "--sheet",
        "--directie", "--set",  "--exceptions", "--jobs",  "--reference-date"};
    refuse(arguments, k_of_draw, Msg::sample_not_with_result);
    if (!arguments.operands().empty()) {
        throw UserError(Sentence(Msg::sample_result_operand, {{"value", arguments.operands().front()}}));
    }
    const auto outputs = outputs_of(arguments, formats_of_command(k_sample));
    const report::RenderOptions shown = render_options(arguments, lang);
    const spreadsheet::Limits limits = limits_of(arguments);
    const check::Input input = input_named(arguments.value("--result").value());
    check_outputs(outputs, all_that_is_read({input}, arguments), arguments.has("--force"));
    const sample::Review review = read_back(arguments, input, limits, lang);
    const sample::Result result = sample::result_of(review);
    const bool nothing = result.judged + result.unable == 0;
    const bool told = text_on_stdout(outputs) && !shown.quiet;
    for (const Sentence& fault : review.faults) {
        if (!told) {
            tell(say(lang, Msg::cli_error, {{"sentence", fault.in(lang)}}));
        }
    }
    if (nothing) {
        tell(say(lang, Msg::cli_error,
                 {{"sentence", say(lang, Msg::sample_no_verdicts, {{"file", input.name}})}}));
    }
    const bool fine = !nothing && review.faults.empty();
    const report::VersionsRun run{repeatable_words(arguments), arguments.project_file(),
                                  fine ? k_status_fine : k_status_unchecked, false};
    const std::string hash = util::sha256_of_file(input.path).value_or("");
    write_outputs(
        outputs, shown, [&](std::size_t format, const report::RenderOptions& how, const report::Sink& sink) {
            report::sample_formats()[format].write({review, result, run, input.name, hash}, how, sink);
        });
    return run.status;
}

}  // namespace

int run_sample(const Arguments& arguments, Lang lang) {
    return arguments.has("--result") ? show_result(arguments, lang) : draw_sample(arguments, lang);
}

}  // namespace registertoets::cli
