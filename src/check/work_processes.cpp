// SPDX-License-Identifier: EUPL-1.2
#include "check/work_processes.hpp"

#include <algorithm>
#include <set>

#include "check/reference_list.hpp"
#include "messages/catalogue.hpp"
#include "register/recognition.hpp"
#include "register/sheet_rows.hpp"
#include "register/value_list.hpp"
#include "util/unicode.hpp"

namespace registertoets::check {
namespace {

using messages::Msg;
using messages::Sentence;
using rules::Outcome;
using rules::Question;

// The columns of a sheet with links, as fields of its form.
enum LinkField : std::size_t { k_thing, k_code };

reg::Form form_of(const rules::RegisterRules& rules) {
    reg::Form form;
    form.id = rules.form.id;
    reg::Field thing;
    thing.header = rules.links->header;
    for (const std::string& alias : rules.links->aliases) {
        thing.aliases.push_back({alias, false});
    }
    form.fields = {thing, rules.form.fields[rules.links->code]};
    form.recognised_by = {k_thing, k_code};
    form.recognise_at_least = form.recognised_by.size();
    form.key = {k_code};
    return form;
}

// "n.v.t." and "nog op te vragen" are no codes: what is one has a digit.
bool may_be_code(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

// The codes in a cell, each by itself: an unknown one among known ones is to be found too.
std::vector<std::string> codes_in(std::string_view text) {
    std::vector<std::string> codes;
    for (const std::string_view part : reg::split_parts(text)) {
        std::vector<std::string> pieces;
        for (std::size_t start = 0; start <= part.size();) {
            const std::size_t end = std::min(part.find(',', start), part.size());
            pieces.push_back(util::single_line(part.substr(start, end - start)));
            start = end + 1;
        }
        // A comma may also stand in a remark about one code.
        if (std::all_of(pieces.begin(), pieces.end(), may_be_code)) {
            codes.insert(codes.end(), pieces.begin(), pieces.end());
        } else if (may_be_code(part)) {
            codes.push_back(util::single_line(part));
        }
    }
    return codes;
}

std::vector<Link> links_in(spreadsheet::Workbook& workbook, std::size_t index, const rules::Words& words,
                           const reg::Form& form, const reg::RecognisedSheet& found, Names& names) {
    reg::RowOptions row_options;
    row_options.header_row = found.header_row;
    row_options.explanation_words = words.explanations;
    row_options.note_words = words.notes;
    row_options.total_words = words.totals;
    reg::SheetRows rows(workbook.read(index), form, found.match, std::move(row_options));
    std::vector<Link> links;
    reg::Verwerking row;
    while (rows.next(row)) {
        for (const std::string& code : codes_in(row.values[k_code].text)) {
            links.push_back({row.row, names.number(code)});
        }
    }
    return links;
}

class LinkJudge {
  public:
    explicit LinkJudge(const RegisterOfReport& reg) : m_reg(reg) {
        for (std::uint32_t number = 0; number < reg.report.sheets.size(); ++number) {
            if (const auto& links = reg.report.sheets[number].links; links && links->reg == reg.target.reg) {
                m_sheets.push_back(number);
            }
        }
    }

    void judge() {
        if (!m_sheets.empty()) {
            gather_codes();
        }
        const auto& all = m_reg.rules().rules;
        for (std::uint32_t number = 0; number < all.size(); ++number) {
            const auto* check = std::get_if<rules::ExpectationCheck>(&all[number].check);
            const bool unknown = check != nullptr && check->question == Question::unknown_link;
            if (!unknown && (check == nullptr || check->question != Question::no_link)) {
                continue;
            }
            if (all[number].off || m_sheets.empty()) {
                m_reg.count(number, all[number].off ? Outcome::off : Outcome::not_applicable,
                            m_reg.target.tally.rows);
            } else if (unknown) {
                answer_unknown(number);
            } else {
                answer_missing(number);
            }
        }
    }

  private:
    // A code of a row, and whether anything is linked to it.
    struct Linked {
        std::uint32_t row =
            k_none;  // the first that has it; k_none: it is on the list, or of a row that does not count
        bool linked = false;
    };

    void know(std::uint32_t cell, std::uint32_t row) {
        for (const std::string& code : codes_in(m_reg.names.text(cell))) {
            if (m_codes.add({code, "", "", ""})) {
                m_linked.push_back({row, false});
            }
        }
    }

    // The rows of this register first: theirs are the codes that something should be linked to. One table may
    // serve all registers of a workbook, so a code of another one exists too.
    void gather_codes() {
        const auto& rows = m_reg.report.rows;
        for (const bool own : {true, false}) {
            for (std::uint32_t number = 0; number < rows.size(); ++number) {
                const bool is_own = m_reg.report.sheets[rows[number].sheet].reg == m_reg.target.reg;
                if (rows[number].code != k_none && is_own == own) {
                    know(rows[number].code, own ? number : k_none);
                }
            }
        }
        for (const SheetReport& sheet : m_reg.report.sheets) {
            for (const std::uint32_t code : sheet.other_codes) {
                know(code, k_none);
            }
        }
        const ReferenceList* list =
            m_reg.options.reference == nullptr ? nullptr : m_reg.options.reference->of(m_reg.target.reg);
        for (std::size_t index = 0; list != nullptr && index < list->processes().size(); ++index) {
            know(m_reg.names.number(list->processes()[index].code), k_none);
        }
        for (const std::uint32_t sheet : m_sheets) {
            for (const Link& link : m_reg.report.sheets[sheet].links->links) {
                for (const std::uint32_t code : m_codes.find(m_reg.names.text(link.code))) {
                    m_linked[code].linked = true;
                }
            }
        }
    }

    void answer_unknown(std::uint32_t rule) {
        for (const std::uint32_t sheet : m_sheets) {
            for (const Link& link : m_reg.report.sheets[sheet].links->links) {
                const bool known = !m_codes.find(m_reg.names.text(link.code)).empty();
                m_reg.count(rule, known ? Outcome::met : Outcome::not_met, 1);
                if (!known) {
                    add_unknown(rule, sheet, link);
                }
            }
        }
    }

    void add_unknown(std::uint32_t rule, std::uint32_t sheet, const Link& link) {
        Subject subject;
        subject.code = link.code;
        subject.row = link.row;
        Finding finding;
        finding.set_rule(rule);
        finding.sheet = sheet;
        finding.column = m_reg.report.sheets[sheet].links->code_column;
        finding.value = m_reg.options.keep_values ? link.code : k_none;
        m_reg.add_absent(finding, m_reg.add_subject(subject));
    }

    void answer_missing(std::uint32_t rule) {
        for (const Linked& one : m_linked) {
            if (one.row == k_none) {
                continue;
            }
            m_reg.count(rule, one.linked ? Outcome::met : Outcome::not_met, 1);
            if (!one.linked) {
                m_reg.add_on_row(rule, one.row);
            }
        }
    }

    const RegisterOfReport& m_reg;
    std::vector<std::uint32_t> m_sheets;
    ReferenceList m_codes;         // all that exist
    std::vector<Linked> m_linked;  // by number in `m_codes`
};

}  // namespace

bool read_links(spreadsheet::Workbook& workbook, std::size_t index, const Options& options, Names& names,
                SheetResult& result) {
    for (std::size_t number = 0; number < options.rules->registers.size(); ++number) {
        const rules::RegisterRules& rules = *options.rules->registers[number];
        if (!rules.links || (options.only_register && *options.only_register != number)) {
            continue;
        }
        const reg::Form form = form_of(rules);
        const auto reader = workbook.read(index);
        const reg::Recogniser recogniser({&form});
        const auto found = recogniser.recognise(*reader, result.sheet.name, 0).sheet;
        if (!found) {
            continue;
        }
        LinkSheet& links = result.sheet.links.emplace();
        links.reg = number;
        links.header_row = found->header_row;
        links.code_column = found->match.columns_of[k_code].front();
        links.links = links_in(workbook, index, options.rules->words, form, *found, names);
        result.sheet.match.matched = found->match.matched;
        result.sheet.why_not =
            Sentence(Msg::sheet_links, {{"count", linked_rows(links)},
                                        {"header", rules.links->header.nl},
                                        {"code", rules.form.fields[rules.links->code].header.nl}});
        return true;
    }
    return false;
}

std::size_t linked_rows(const LinkSheet& links) {
    std::size_t rows = 0;
    for (std::size_t index = 0; index < links.links.size(); ++index) {
        rows += index == 0 || links.links[index].row != links.links[index - 1].row ? 1U : 0U;
    }
    return rows;
}

void renumber_codes(SheetReport& sheet, const std::vector<std::uint32_t>& numbers) {
    for (std::uint32_t& code : sheet.other_codes) {
        code = numbers[code];
    }
    for (std::size_t index = 0; sheet.links && index < sheet.links->links.size(); ++index) {
        Link& link = sheet.links->links[index];
        link.code = numbers[link.code];
    }
}

void judge_links(const RegisterOfReport& reg) {
    LinkJudge(reg).judge();
}

}  // namespace registertoets::check
