// SPDX-License-Identifier: EUPL-1.2
#include "support/register_case.hpp"

#include <algorithm>
#include <ostream>
#include <stdexcept>

#include "check/reference_list.hpp"
#include "check/run.hpp"
#include "rules/load.hpp"
#include "support/workbook_builder.hpp"
#include "util/date.hpp"

namespace registertoets::testing {

std::ostream& operator<<(std::ostream& out, const Names& names) {
    out << "{";
    for (const std::string& name : names.m_names) {
        out << " " << name;
    }
    return out << " }";
}

std::shared_ptr<const rules::RuleSet> builtin_rules() {
    static const auto k_rules = std::make_shared<const rules::RuleSet>(rules::load({}));
    return k_rules;
}

RegisterCase::RegisterCase(std::string register_id, Row row)
    : m_register(std::move(register_id)), m_rows{std::move(row)} {}

RegisterCase RegisterCase::with(std::string_view field, std::string_view text) const {
    if (!register_rules().form.find(field)) {
        throw std::invalid_argument("no such field: " + std::string(field));
    }
    RegisterCase changed = *this;
    changed.m_rows.back()[std::string(field)] = text;
    return changed;
}

RegisterCase RegisterCase::without_column(std::string_view field) const {
    if (!register_rules().form.find(field)) {
        throw std::invalid_argument("no such field: " + std::string(field));
    }
    RegisterCase changed = *this;
    changed.m_without.emplace(field);
    return changed;
}

RegisterCase RegisterCase::with_header(std::string_view field, std::string_view header) const {
    RegisterCase changed = *this;
    changed.m_headers[std::string(field)] = header;
    return changed;
}

RegisterCase RegisterCase::and_column(std::string_view header, std::string_view text) const {
    RegisterCase changed = *this;
    changed.m_more_columns.emplace_back(header, text);
    return changed;
}

RegisterCase RegisterCase::and_sheet(const RegisterCase& other) const {
    RegisterCase changed = as_workbook();
    changed.m_more_sheets.push_back(other);
    return changed;
}

RegisterCase RegisterCase::without_rows() const {
    RegisterCase changed = *this;
    changed.m_rows.clear();
    return changed;
}

RegisterCase RegisterCase::as_workbook() const {
    RegisterCase changed = *this;
    changed.m_whole_workbook = true;
    return changed;
}

RegisterCase RegisterCase::and_row(const RegisterCase& other) const {
    RegisterCase changed = *this;
    changed.m_rows.insert(changed.m_rows.end(), other.m_rows.begin(), other.m_rows.end());
    return changed;
}

RegisterCase RegisterCase::on(std::string_view day) const {
    RegisterCase changed = *this;
    changed.m_day = day;
    return changed;
}

RegisterCase RegisterCase::against(std::vector<std::vector<std::string>> processes) const {
    RegisterCase changed = *this;
    changed.m_processes = std::move(processes);
    return changed;
}

RegisterCase RegisterCase::expecting_deliveries() const {
    RegisterCase changed = *this;
    changed.m_expect_deliveries = true;
    return changed;
}

RegisterCase RegisterCase::under(std::shared_ptr<const rules::RuleSet> rules) const {
    RegisterCase changed = *this;
    changed.m_rules = std::move(rules);
    return changed;
}

std::vector<std::string> RegisterCase::fields() const {
    std::vector<std::string> fields;
    for (const reg::Field& field : register_rules().form.fields) {
        if (!m_without.contains(field.id)) {
            fields.push_back(field.id);
        }
    }
    return fields;
}

const rules::RegisterRules& RegisterCase::register_rules() const {
    return *m_rules->registers.at(m_rules->find_register(m_register).value());
}

WorkbookBuilder::Rows RegisterCase::cells() const {
    const reg::Form& form = register_rules().form;
    WorkbookBuilder::Rows cells(1 + m_rows.size());
    for (const std::string& id : fields()) {
        const auto header = m_headers.find(id);
        cells[0].push_back(header != m_headers.end() ? header->second
                                                     : form.fields[form.find(id).value()].header.nl);
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const auto text = m_rows[row].find(id);
            cells[row + 1].push_back(text == m_rows[row].end() ? "" : text->second);
        }
    }
    for (const auto& [header, text] : m_more_columns) {
        cells[0].push_back(header);
        std::for_each(cells.begin() + 1, cells.end(), [&text = text](auto& row) { row.push_back(text); });
    }
    return cells;
}

Checked RegisterCase::check() const {
    const TempFolder folder;
    const std::filesystem::path path = folder / "delivery.xlsx";
    WorkbookBuilder workbook;
    workbook.sheet(register_rules().form.sheet_name, cells());
    for (const RegisterCase& other : m_more_sheets) {
        workbook.sheet(other.register_rules().form.sheet_name, other.cells());
    }
    workbook.write(path);
    check::Options options;
    options.rules = m_rules;
    options.reference_date = util::parse_iso_date(m_day).value();
    options.jobs = 1;
    options.expect_deliveries = m_expect_deliveries;
    if (!m_processes.empty()) {
        WorkbookBuilder::Rows lines{{"FG-code", "Bedrijfsproces", "Directie", "Keten"}};
        lines.insert(lines.end(), m_processes.begin(), m_processes.end());
        const auto list = WorkbookBuilder().sheet("BES-lijst", lines).write(folder / "bes-lijst.xlsx");
        options.reference = std::make_shared<const check::ReferenceLists>(
            check::read_reference_lists(list, *m_rules, std::nullopt, options.limits));
    }
    Checked checked;
    const check::Input input(path);
    checked.report = check::run({&input, 1}, options);
    const check::Report& report = checked.report;
    // Most cases are one sheet: that its twin is missing holds for all of them, and is tested by itself.
    std::erase_if(checked.report.findings, [&](const check::Finding& finding) {
        return !m_whole_workbook && report.rule_of(finding).id.ends_with(".sheet.missing");
    });
    std::vector<std::multiset<std::string>> by_row(report.rows.size());
    std::multiset<std::string> all;
    for (const check::Finding& finding : report.findings) {
        all.insert(report.rule_of(finding).id);
        if (finding.row != check::k_none) {
            by_row[finding.row].insert(report.rule_of(finding).id);
        }
    }
    checked.findings = Findings(std::move(all));
    for (std::size_t number = 0; number < report.rows.size(); ++number) {
        const check::RowRecord& record = report.rows[number];
        const reg::Form& form = report.register_of(report.sheets[record.sheet]).form;
        std::multiset<std::string> lacking;
        for (std::size_t field = 0; field < form.fields.size(); ++field) {
            if ((record.lacking >> field & 1U) != 0) {
                lacking.insert(form.fields[field].id);
            }
        }
        checked.rows.push_back({Findings(std::move(by_row[number])), Fields(std::move(lacking)),
                                record.complete, record.complete_law, record.complete_but_for_missing_columns,
                                record.required, record.filled});
    }
    if (!report.registers.empty()) {
        checked.tally = report.registers.front().tally;
        checked.ended = report.registers.front().ended;
    }
    return checked;
}

RegisterCase avg_row() {
    return {
        "avg",
        {{"fg_code", "FG-0123"},
         {"directie", "Particulieren"},
         {"keten", "Inkomensheffing"},
         {"business_process", "Behandelen aangifte inkomensheffing"},
         {"processing_activity", "Handmatig beoordelen van aangiften inkomstenbelasting"},
         {"controller",
          "De minister van Financiën, namens deze de directeur-generaal Belastingdienst, Postbus 20201, 2500 "
          "EE Den Haag"},
         {"joint_controllers", "geen"},
         {"dpo",
          "Functionaris gegevensbescherming ministerie van Financiën, Postbus 20201, 2500 EE Den Haag"},
         {"purposes",
          "Vaststellen of de aangifte inkomstenbelasting klopt, en zo nodig afwijken bij het opleggen van de "
          "aanslag"},
         {"legal_basis", "e. Taak van algemeen belang of openbaar gezag"},
         {"legal_provision", "Art. 11 AWR; art. 9.1 Wet IB 2001"},
         {"data_subject_categories", "Belastingplichtigen; fiscaal partners; gemachtigden"},
         {"personal_data_categories",
          "NAW-gegevens; BSN; inkomens- en vermogensgegevens; bankrekeningnummer"},
         {"special_categories", "BSN"},
         {"special_categories_exception", "BSN: art. 10 Wabb"},
         {"retention_period", "10 jaar na afsluiting van het dossier (selectielijst, categorie 12.3)"},
         {"recipient_categories", "Dienst Toeslagen (art. 39 Awir); UWV (art. 54 Wet SUWI)"},
         {"processors", "Drukkerij Voorbeeld B.V., verwerkersovereenkomst 2024-117 van 01-02-2024"},
         {"transfers", "nee"},
         {"security_measures",
          "Toegang op functie met tweefactorauthenticatie en halfjaarlijkse controle; versleuteling bij "
          "opslag en "
          "transport; logging met controle; dagelijkse back-up; classificatie BIV 2-3-3 (risicoanalyse "
          "2025-04)"},
         {"systems", "GDA; klantregistratie"},
         {"data_sources", "Betrokkene (aangifte); Basisregistratie Personen; werkgevers (loonaangifte)"},
         {"automated_decisions",
          "ja, profilering: aangiften worden op risico geselecteerd, een medewerker beslist"},
         {"dpia", "ja, uitgevoerd (15-03-2024, kenmerk DPIA-2024-08)"},
         {"last_reviewed", "12-06-2025"}}};
}

RegisterCase wpg_row() {
    return {
        "wpg",
        {{"fg_code", "FG-0456"},
         {"directie", "Fiscale Inlichtingen- en Opsporingsdienst"},
         {"keten", "geen keten"},
         {"business_process", "Opsporen van fiscale fraude"},
         {"processing_activity", "Strafrechtelijk onderzoek naar onjuiste aangiften omzetbelasting"},
         {"controller", "De minister van Financiën, Korte Voorhout 7, 2511 CW Den Haag"},
         {"joint_controllers", "geen"},
         {"dpo",
          "Functionaris gegevensbescherming ministerie van Financiën, Postbus 20201, 2500 EE Den Haag"},
         {"purposes",
          "Nagaan of een ondernemer met opzet te weinig omzetbelasting heeft aangegeven, en het bewijs voor "
          "de rechter verzamelen"},
         {"legal_basis", "Art. 9 Wpg (onderzoek in een bepaald geval)"},
         {"legal_provision", "Art. 68 en 69 AWR; art. 1 WED"},
         {"data_subject_categories", "Verdachten; getuigen (derden); slachtoffers"},
         {"personal_data_categories",
          "NAW-gegevens; BSN; financiële gegevens; verklaringen; gegevens over strafbare feiten"},
         {"special_categories", "geen"},
         {"retention_period",
          "Verwijderen zodra niet meer nodig, uiterlijk een half jaar na het einde van het onderzoek (art. 9 "
          "lid 4); "
          "vernietigen 5 jaar na verwijdering (art. 14)"},
         {"recipient_categories",
          "Openbaar Ministerie (art. 16 lid 1 a Wpg); politie (art. 15 en 46 lid 2 Wpg)"},
         {"processors", "geen"},
         {"transfers", "nee"},
         {"security_measures",
          "Toegang op functie met tweefactorauthenticatie; versleuteling bij opslag en transport; logging "
          "met controle; "
          "classificatie BIV 3-3-3 (risicoanalyse 2025-04)"},
         {"systems", "Opsporingssysteem Voorbeeld; documentviewer"},
         {"data_sources", "Doorzoeking en vordering bij banken; aangifte door slachtoffer"},
         {"profiling", "ja: risicoscore voor de keuze van onderzoeken; een analist beoordeelt elke uitkomst"},
         {"dpia", "ja, uitgevoerd (15-03-2024, kenmerk GEB-2024-02)"},
         {"last_reviewed", "12-06-2025"},
         {"authorisations",
          "Rechercheur: inzien en vastleggen, onderzoeken art. 9; teamleider opsporing: inzien en toewijzen, "
          "onderzoeken art. 9"}}};
}

RegisterCase avg_processor_row() {
    return {
        "avg-verwerker",
        {{"fg_code", "FG-0789"},
         {"directie", "Centrale Administratieve Processen"},
         {"keten", "geen keten"},
         {"processor",
          "De minister van Financiën, namens deze de directeur-generaal Belastingdienst, Postbus 20201, 2500 "
          "EE Den Haag"},
         {"controller", "Gemeente Voorbeeld, Stationsplein 1, 1234 AB Voorbeeld"},
         {"dpo",
          "Functionaris gegevensbescherming ministerie van Financiën, Postbus 20201, 2500 EE Den Haag"},
         {"processing_categories", "Printen en verzenden van aanslagbiljetten"},
         {"transfers", "nee"},
         {"security_measures",
          "Toegang op functie met tweefactorauthenticatie; versleuteling bij opslag en transport; logging "
          "met controle; classificatie BIV 2-3-3 (risicoanalyse 2025-04)"},
         {"last_reviewed", "12-06-2025"}}};
}

RegisterCase wpg_processor_row() {
    return {
        "wpg-verwerker",
        {{"fg_code", "FG-0790"},
         {"directie", "Fiscale Inlichtingen- en Opsporingsdienst"},
         {"keten", "geen keten"},
         {"processor", "De minister van Financiën, Korte Voorhout 7, 2511 CW Den Haag"},
         {"controller", "Korpschef van politie, Nieuwe Uitleg 1, 2514 BP Den Haag"},
         {"dpo",
          "Functionaris gegevensbescherming ministerie van Financiën, Postbus 20201, 2500 EE Den Haag"},
         {"processing_categories", "Hosting en technisch beheer van het opsporingssysteem"},
         {"transfers", "nee"},
         {"security_measures",
          "Toegang op functie met tweefactorauthenticatie; versleuteling bij opslag en transport; logging "
          "met controle; classificatie BIV 3-3-3 (risicoanalyse 2025-04)"},
         {"last_reviewed", "12-06-2025"}}};
}

}  // namespace registertoets::testing
