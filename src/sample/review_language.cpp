// SPDX-License-Identifier: EUPL-1.2
#include "sample/review_language.hpp"

#include <algorithm>

#include "util/unicode.hpp"

namespace registertoets::sample {
namespace {

using messages::Lang;
using messages::LocalText;

void translate(std::string& text, const LocalText& name, Lang lang) {
    if (text == util::single_line(name.in(Lang::nl)) || text == util::single_line(name.in(Lang::en))) {
        text = util::single_line(name.in(lang));
    }
}

}  // namespace

void translate_names(Review& review, const rules::RuleSet& set, Lang lang) {
    for (ReviewStratum& stratum : review.strata) {
        if (const auto reg = set.find_register(stratum.reg)) {
            translate(stratum.title, set.registers[*reg]->form.title, lang);
        }
    }
    for (ReviewAnswer& answer : review.answers) {
        const auto reg = set.find_register(review.strata[answer.stratum].reg);
        if (!reg) {
            continue;
        }
        const auto& fields = set.registers[*reg]->form.fields;
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&answer](const auto& known) { return known.id == answer.field; });
        if (field != fields.end()) {
            translate(answer.header, field->header, lang);
        }
    }
}

}  // namespace registertoets::sample
