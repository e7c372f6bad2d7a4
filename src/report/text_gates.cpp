// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>
#include <span>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/percent.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using check::GateKind;
using check::GateResult;
using messages::Lang;
using messages::Msg;
using messages::say;

// The percentage of a gate as people of `lang` write it.
std::string in_language(std::string required, Lang lang) {
    if (lang == Lang::nl) {
        std::replace(required.begin(), required.end(), '.', ',');
    }
    return required;
}

std::string title_of(const check::Report& report, const GateResult& gate, Lang lang) {
    return safe(report.rules->registers[gate.reg]->form.title.in(lang));
}

Msg sentence_for(const GateResult& gate) {
    if (gate.kind != GateKind::no_worse) {
        return gate.rows == 0 ? Msg::text_gate_nothing : gate.met ? Msg::text_gate_met : Msg::text_gate_short;
    }
    if (!gate.earlier) {
        return Msg::text_gate_new;
    }
    return gate.rows == 0 ? Msg::text_gate_gone : gate.met ? Msg::text_gate_not_worse : Msg::text_gate_worse;
}

std::string in_words(const GateResult& gate, const std::string& subject, Lang lang) {
    const check::EarlierShare earlier = gate.earlier.value_or(check::EarlierShare{});
    return say(lang, sentence_for(gate),
               {{"subject", subject},
                {"complete", gate.complete},
                {"rows", gate.rows},
                {"percent", percent_text({gate.complete, gate.rows}, lang)},
                {"required", in_language(gate.required, lang)},
                {"earlier", earlier.complete},
                {"earlier_rows", earlier.rows},
                {"earlier_percent", percent_text({earlier.complete, earlier.rows}, lang)},
                {"count", gate.rows_short}});
}

// Gates that one threshold made of the directies of one register.
bool are_of_one(const GateResult& gate, const GateResult& other) {
    return gate.kind == other.kind && gate.reg == other.reg && gate.required == other.required;
}

void tell(Page& page, std::size_t indent, const GateResult& gate, const std::string& subject) {
    page.labelled(indent, "- ", gate.met ? Tone::plain : Tone::red, in_words(gate, subject, page.lang()));
}

// How many directies reach what each of them must, and which do not.
void tell_of_directies(Page& page, const check::Report& report, std::span<const GateResult> gates) {
    const Lang lang = page.lang();
    const std::string title = title_of(report, gates.front(), lang);
    const auto named = std::count_if(gates.begin(), gates.end(),
                                     [](const GateResult& gate) { return gate.directie.has_value(); });
    const auto met = std::count_if(gates.begin(), gates.end(),
                                   [](const GateResult& gate) { return gate.directie && gate.met; });
    if (named == 0) {
        tell(page, 2, gates.front(), title);
        return;
    }
    const bool nameless_fails = std::any_of(
        gates.begin(), gates.end(), [](const GateResult& gate) { return !gate.directie && !gate.met; });
    page.labelled(2, "- ", met == named && !nameless_fails ? Tone::plain : Tone::red,
                  say(lang, nameless_fails ? Msg::text_gate_directies_but_none : Msg::text_gate_directies,
                      {{"register", title},
                       {"met", met},
                       {"count", named},
                       {"verb", named == 1 ? named : met},  // 0 of 1 is of one too
                       {"required", in_language(gates.front().required, lang)}}));
    for (const GateResult& gate : gates) {
        if (!gate.met) {
            tell(page, 4, gate, gate.directie ? group_name(*gate.directie) : say(lang, Msg::text_no_group));
        }
    }
}

// Which directies fell behind, came or went, and how many did not.
void tell_of_earlier(Page& page, const check::Report& report, std::span<const GateResult> gates) {
    const Lang lang = page.lang();
    const auto compared = std::count_if(gates.begin(), gates.end(),
                                        [](const GateResult& gate) { return gate.earlier && gate.rows > 0; });
    const bool all_new = std::none_of(gates.begin(), gates.end(),
                                      [](const GateResult& gate) { return gate.earlier.has_value(); });
    if (all_new) {
        page.labelled(2, "- ", Tone::plain,
                      say(lang, Msg::text_gate_no_earlier,
                          {{"register", title_of(report, gates.front(), lang)},
                           {"file", safe(report.no_worse_than->path)}}));
        return;
    }
    const auto worse =
        std::count_if(gates.begin(), gates.end(), [](const GateResult& gate) { return !gate.met; });
    page.labelled(2, "- ", worse == 0 ? Tone::plain : Tone::red,
                  say(lang, Msg::text_gate_no_worse,
                      {{"register", title_of(report, gates.front(), lang)},
                       {"met", compared - worse},
                       {"count", compared},
                       {"file", safe(report.no_worse_than->path)}}));
    for (const GateResult& gate : gates) {
        if (!gate.met || !gate.earlier || gate.rows == 0) {
            tell(page, 4, gate, gate.directie ? group_name(*gate.directie) : say(lang, Msg::text_no_group));
        }
    }
}

// Which findings make the run fall short; nothing where none does.
std::string findings_that_count(const check::Report& report, Lang lang) {
    static constexpr std::array k_words{Msg::text_count_errors, Msg::text_count_warnings,
                                        Msg::text_count_hints};
    check::SeverityCounts counts{};
    std::uint64_t all = 0;
    for (const check::Finding& finding : report.findings) {
        const bool counted = report.falls_short(finding);
        counts[static_cast<std::size_t>(report.rule_of(finding).severity)] += counted ? 1U : 0U;
        all += counted ? 1U : 0U;
    }
    std::string words;
    for (std::size_t index = 0; index < counts.size(); ++index) {
        if (counts[index] > 0) {
            words += (words.empty() ? "" : ", ") + say(lang, k_words[index], {{"count", counts[index]}});
        }
    }
    return words.empty() ? words
                         : say(lang, Msg::text_gate_findings,
                               {{"counts", words}, {"count", all}, {"severity", name_of(*report.fail_on)}});
}

}  // namespace

std::string gate_subject(const check::Report& report, const GateResult& gate, Lang lang) {
    const std::string title = title_of(report, gate, lang);
    if (gate.kind == GateKind::reg) {
        return title;
    }
    return title + ", " + (gate.directie ? group_name(*gate.directie) : say(lang, Msg::text_no_group));
}

std::string gate_sentence(const check::Report& report, const GateResult& gate, Lang lang) {
    return in_words(gate, gate_subject(report, gate, lang), lang);
}

void text_gates(Page& page, const check::Report& report, bool or_findings) {
    const std::string findings =
        or_findings || !report.gates.empty() ? findings_that_count(report, page.lang()) : std::string();
    if (report.gates.empty() && findings.empty()) {
        return;
    }
    page.heading(say(page.lang(), Msg::text_gates_heading));
    for (std::size_t first = 0, end = 0; first < report.gates.size(); first = end) {
        const GateResult& gate = report.gates[first];
        for (end = first + 1; end < report.gates.size() && are_of_one(report.gates[end], gate);) {
            ++end;
        }
        if (gate.kind == GateKind::reg) {
            tell(page, 2, gate, title_of(report, gate, page.lang()));
            end = first + 1;
        } else {
            const auto of_one = std::span(report.gates).subspan(first, end - first);
            gate.kind == GateKind::directie ? tell_of_directies(page, report, of_one)
                                            : tell_of_earlier(page, report, of_one);
        }
    }
    if (!findings.empty()) {
        page.labelled(2, "- ", Tone::red, findings);
    }
    if (report.no_worse_than && !report.no_worse_than->same_rules) {
        page.paragraph(
            say(page.lang(), Msg::text_gate_other_rules, {{"file", safe(report.no_worse_than->path)}}), 2);
    }
}

}  // namespace registertoets::report
