// SPDX-License-Identifier: EUPL-1.2
#include "support/published.hpp"

#include <algorithm>
#include <stdexcept>

#include "check/run.hpp"
#include "publish/selection.hpp"
#include "report/publication_formats.hpp"
#include "rules/load.hpp"
#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"

namespace registertoets::testing {
namespace {

constexpr std::string_view k_public = R"(
vocabulary:
  prefixes: {t: 'https://voorbeeld.nl/termen#'}
  activity: t:Activity
  label: t:label
  day: t:day
lists:
  soorten:
    title: {nl: Soorten, en: Kinds}
    values:
      gezondheid: {label: {nl: gezondheid, en: health}, dpv: t:Health}
      bsn: {label: {nl: BSN, en: citizen number}}
registers:
  klein:
    title: {nl: Klein register, en: Small register}
    law: {nl: artikel 1, en: article 1}
    recognise: {fields: [naam, doel, soort], at_least: 2}
    key: [code, naam]
    overview: {name: naam, columns: [doel]}
    fields:
      code: {header: {nl: Code, en: C}, public: true, dpv: {property: t:id}}
      keten: {header: {nl: Keten, en: K}, public: true}
      directie: {header: {nl: Directie, en: D}, public: true}
      naam:
        header: {nl: Naam, en: N}
        public: true
        dpv: {property: t:name}
        checks:
          personal-data:
            severity: warning
            patterns: ['[a-z]+@[a-z.]+']
            what: {nl: W, en: W}
            why: {nl: W, en: W}
            how: {nl: H, en: H}
      doel: {header: {nl: Doel, en: P}, required: always, public: true, dpv: {property: t:purpose, type: t:Purpose}}
      soort: {header: {nl: Soort, en: S}, list: soorten, none: geen, public: true, dpv: {property: t:kind, type: t:Kind}}
      toezicht: {header: {nl: Toezicht, en: W}, prefilled: true, public: true}
      geheim: {header: {nl: Geheim, en: X}}
)";

}  // namespace

std::shared_ptr<const rules::RuleSet> public_register(const std::string& more) {
    const TempFolder folder;
    write_file(folder / "klein.yaml", small_rules(k_public));
    std::vector<std::string> names{(folder / "klein.yaml").string()};
    if (!more.empty()) {
        names.push_back(write_file(folder / "meer.yaml", "extends: klein.yaml\n" + more).string());
        names.erase(names.begin());
    }
    return std::make_shared<const rules::RuleSet>(rules::load(names));
}

std::string Published::in(std::string_view name) const {
    std::string text;
    for (const auto& format : report::publication_formats()) {
        if (format.name == name) {
            format.write(*publication, {}, [&text](std::string_view bytes) { text += bytes; });
            return text;
        }
    }
    throw std::runtime_error("no format " + std::string(name));
}

Published published(const SheetOfTexts& rows, const std::string& more) {
    const TempFolder folder;
    check::Options options = small_options();
    options.rules = public_register(more);
    const std::vector<check::Input> inputs{WorkbookBuilder().sheet("Blad1", rows).write(folder / "a.xlsx")};
    Published made;
    made.report = std::make_unique<check::Report>(check::run(inputs, options));
    made.publication =
        std::make_unique<publish::Publication>(*made.report, publish::select(*made.report, inputs, options));
    return made;
}

std::string activities_in(const Published& published) {
    std::string text;
    for (const publish::KetenGroup& keten : published.publication->ketens()) {
        for (const publish::DirectieGroup& directie : keten.directies) {
            for (const publish::Activity* activity : directie.activities) {
                text += keten.name.value_or("-") + " / " + directie.name.value_or("-") + " / " +
                        published.publication->name_of(*activity).value_or("-") + ":";
                for (const publish::PublicCell& cell : activity->cells) {
                    text += " " + published.publication->rules_of(*activity).form.fields[cell.field].id +
                            "=" + published.publication->text_of(*activity, cell);
                }
                text += "\n";
            }
        }
    }
    return text;
}

std::string withheld_in(const Published& published) {
    std::string text;
    for (const publish::Withheld& withheld : published.publication->selection().withheld) {
        const check::RowRecord& row = published.report->rows[withheld.record];
        text += std::to_string(row.row) + ":";
        for (const reg::FieldIndex field : withheld.fields) {
            text += " " +
                    published.report->register_of(published.report->sheets[row.sheet]).form.fields[field].id;
        }
        text += "\n";
    }
    return text;
}

}  // namespace registertoets::testing
