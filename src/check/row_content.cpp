// SPDX-License-Identifier: EUPL-1.2
#include "check/row_content.hpp"

#include "util/text_hash.hpp"

namespace registertoets::check {

std::uint32_t content_of(const reg::Form& form, const reg::Verwerking& verwerking) {
    util::TextHash hash;
    for (reg::FieldIndex field = 0; field < form.fields.size(); ++field) {
        const reg::FieldValue& value = verwerking.values[field];
        if (!value.text.empty() && !value.is_default) {
            hash.add(form.fields[field].id);
            hash.add(value.text);
        }
    }
    return hash.value();
}

}  // namespace registertoets::check
