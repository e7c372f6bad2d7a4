// SPDX-License-Identifier: EUPL-1.2
// Annotations for a job of GitHub Actions, as workflow commands. GitHub keeps ten of a kind for a step: equal
// findings in a column are one, the worst stand first, each directie in turn, and the first line says how
// many are not shown. The summary of the job is the markdown report.
#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/finding_table.hpp"
#include "report/format.hpp"
#include "report/pipeline.hpp"
#include "report/ranges.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

constexpr std::size_t k_most_of_a_kind = 10;
constexpr std::size_t k_most_obstacles = 5;  // of ten errors or warnings, so that findings are seen too
constexpr std::size_t k_most_ranges = 10;
constexpr std::size_t k_characters = 2000;
constexpr std::array<std::string_view, rules::k_severities> k_kinds{"error", "warning", "notice"};

// Equal findings of one directie in one column of one sheet.
struct Fold {
    std::uint32_t first = 0;  // in Report::findings
    std::string directie;
    std::vector<std::uint32_t> rows;
    std::size_t count = 0;
    std::size_t turn = 0;  // of its directie
};

// `text` as the message of a command; in a property `:` and `,` would end it.
std::string escaped(std::string_view text, bool in_property) {
    std::string result;
    for (const char byte : text) {
        const bool risky =
            byte == '%' || byte == '\r' || byte == '\n' || (in_property && (byte == ':' || byte == ','));
        if (risky) {
            static constexpr std::string_view k_digits = "0123456789ABCDEF";
            result += '%';
            result += k_digits[static_cast<unsigned char>(byte) >> 4U];
            result += k_digits[static_cast<unsigned char>(byte) & 0xFU];
        } else {
            result += byte;
        }
    }
    return result;
}

void put(const Sink& sink, std::string_view kind, const std::string& properties, std::string_view title,
         const std::string& message) {
    sink("::" + std::string(kind) + " " + properties + "title=" + escaped(title, true) +
         "::" + escaped(shortened(message, k_characters), false) + "\n");
}

std::string in_file(const std::string& path) {
    return path.empty() ? "" : "file=" + escaped(path, true) + ",";
}

class Annotations {
  public:
    Annotations(const check::Report& report, const RenderOptions& options)
        : m_report(report), m_options(options), m_table(report, options.lang, options.show_values) {
        fold();
        for (std::vector<Fold>& of_kind : m_folds) {
            choose(of_kind);
        }
    }

    // How many findings stand in the chosen ones, and how many there are that are open.
    [[nodiscard]] std::size_t shown() const { return m_shown; }
    [[nodiscard]] std::size_t all() const { return m_all; }

    void write(const Sink& sink, std::size_t kind) {
        for (const Fold& fold : m_folds[kind]) {
            write_fold(sink, k_kinds[kind], fold);
        }
    }

    // So many of `kind` fit, the rest is given up.
    void keep(std::size_t kind, std::size_t most) {
        std::vector<Fold>& folds = m_folds[kind];
        while (folds.size() > most) {
            m_shown -= folds.back().count;
            folds.pop_back();
        }
    }

  private:
    void fold() {
        std::map<std::tuple<std::uint32_t, std::uint32_t, std::size_t, std::uint32_t, std::string>,
                 std::size_t>
            known;
        for (std::uint32_t number = 0; number < m_report.findings.size(); ++number) {
            const check::Finding& finding = m_report.findings[number];
            if (finding.status != check::FindingStatus::open) {
                continue;
            }
            ++m_all;
            const std::string directie = directie_of(finding);
            const auto kind = static_cast<std::size_t>(m_report.rule_of(finding).severity);
            const auto [at, is_new] = known.try_emplace(
                {finding.sheet, finding.column, m_report.reg_of(finding), finding.rule, directie},
                m_folds[kind].size());
            if (is_new) {
                m_folds[kind].push_back({.first = number, .directie = directie, .rows = {}});
            }
            Fold& fold = m_folds[kind][at->second];
            ++fold.count;
            if (finding.row != check::k_none) {
                fold.rows.push_back(m_report.rows[finding.row].row);
            }
        }
    }

    // The directies take turns, each with what it has most of.
    void choose(std::vector<Fold>& folds) {
        std::stable_sort(folds.begin(), folds.end(),
                         [](const Fold& a, const Fold& b) { return a.count > b.count; });
        std::map<std::string_view, std::size_t> turns;
        for (Fold& fold : folds) {
            fold.turn = turns[fold.directie]++;
        }
        std::stable_sort(folds.begin(), folds.end(),
                         [](const Fold& a, const Fold& b) { return a.turn < b.turn; });
        folds.resize(std::min(folds.size(), k_most_of_a_kind));
        for (const Fold& fold : folds) {
            m_shown += fold.count;
        }
    }

    std::string directie_of(const check::Finding& finding) const {
        if (finding.row != check::k_none) {
            const std::uint32_t name = m_report.rows[finding.row].directie;
            return name == check::k_none ? "" : m_report.names[name];
        }
        return finding.sheet == check::k_none ? "" : m_report.sheets[finding.sheet].directie;
    }

    void write_fold(const Sink& sink, std::string_view kind, const Fold& fold) {
        const check::Finding& finding = m_report.findings[fold.first];
        const FindingTable::Row& texts = m_table.row(fold.first);
        const Spot spot = spot_of(m_report, finding, m_options.folder);
        std::string place = spot.address;
        if (fold.count > 1) {
            std::vector<std::string> ranges = fold_ranges(finding.column, fold.rows);
            std::string list;
            for (std::size_t index = 0; index < std::min(ranges.size(), k_most_ranges); ++index) {
                list += (index == 0 ? "" : ", ") + ranges[index];
            }
            list += ranges.size() > k_most_ranges ? ", …" : "";
            place += " (" +
                     say(m_options.lang, Msg::github_findings, {{"count", fold.count}, {"ranges", list}}) +
                     ")";
        }
        const std::string& directie = texts[static_cast<std::size_t>(FindingColumn::directie)];
        const std::string said = in_sentences(texts, finding, m_options, {.why = true, .value = true});
        put(sink, kind,
            in_file(spot.path) + "line=" + std::to_string(spot.line) +
                ",endLine=" + std::to_string(spot.line) + ",col=" + std::to_string(spot.column) +
                ",endColumn=" + std::to_string(spot.column + 1) + ",",
            m_report.rule_of(finding).id + (directie.empty() ? "" : " · " + shortened(directie, 100)),
            (place.empty() ? "" : place + ": ") + said);
    }

    const check::Report& m_report;
    const RenderOptions& m_options;
    FindingTable m_table;
    std::array<std::vector<Fold>, rules::k_severities> m_folds;
    std::size_t m_shown = 0;
    std::size_t m_all = 0;
};

// Before findings, as many as leave room for them; where there is more, the last one says how much.
std::size_t write_obstacles(const Sink& sink, std::string_view kind, const std::vector<Obstacle>& obstacles,
                            const RenderOptions& options) {
    const std::size_t shown = std::min(obstacles.size(), k_most_obstacles);
    for (std::size_t index = 0; index < shown; ++index) {
        std::string text = shortened(obstacles[index].text, k_characters / 2);
        if (index + 1 == shown && shown < obstacles.size()) {
            text += " " + say(options.lang, Msg::text_more_names, {{"count", obstacles.size() - shown}});
        }
        put(sink, kind, in_file(obstacles[index].path), "registertoets", text);
    }
    return shown;
}

}  // namespace

void write_github(const check::Report& report, const RenderOptions& options, const Sink& sink) {
    Annotations annotations(report, options);
    std::vector<Obstacle> in_the_way = unread_files(report, options);
    for (Obstacle& gate : failed_gates(report, options.lang)) {
        in_the_way.push_back(std::move(gate));
    }
    std::string obstacles;
    const auto hold = [&obstacles](std::string_view bytes) { obstacles += bytes; };
    annotations.keep(0, k_most_of_a_kind - write_obstacles(hold, k_kinds[0], in_the_way, options));
    annotations.keep(
        1, k_most_of_a_kind - write_obstacles(hold, k_kinds[1], warnings(report, options), options));
    annotations.keep(2, k_most_of_a_kind - 1);  // the verdict is a notice too
    std::string verdict = shortened(verdict_line(report, options.lang), k_characters / 2);
    if (annotations.shown() < annotations.all()) {
        verdict +=
            " " + say(options.lang, Msg::github_left_out,
                      {{"count", annotations.all() - annotations.shown()}, {"total", annotations.all()}});
    }
    put(sink, "notice", "", "registertoets", verdict);
    sink(obstacles);
    for (std::size_t kind = 0; kind < k_kinds.size(); ++kind) {
        annotations.write(sink, kind);
    }
}

}  // namespace registertoets::report
