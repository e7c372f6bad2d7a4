// SPDX-License-Identifier: EUPL-1.2
#include "workbook/column_width.hpp"

#include <algorithm>

namespace registertoets::workbook {

double column_width(const reg::Form& form, reg::FieldIndex field) {
    constexpr double k_code = 14;
    constexpr double k_date = 14;
    constexpr double k_name = 26;   // of a list, or the same in every row
    constexpr double k_prose = 40;  // wraps to a few lines
    constexpr double k_unknown = 22;
    if (field == reg::k_no_field) {
        return k_unknown;
    }
    const reg::Field& of = form.fields[field];
    if (of.date) {
        return k_date;
    }
    if (!form.key.empty() && form.key.front() == field) {
        return k_code;
    }
    const bool in_key = std::find(form.key.begin(), form.key.end(), field) != form.key.end();
    return of.list != nullptr || of.prefilled || in_key ? k_name : k_prose;
}

}  // namespace registertoets::workbook
