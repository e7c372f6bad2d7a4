// SPDX-License-Identifier: EUPL-1.2
#include "check/row_batch.hpp"

namespace registertoets::check {
namespace {

// Cells may hold 32 767 characters, and a row as many of those as it likes.
constexpr std::uint64_t k_text_bytes = std::uint64_t{1} << 20U;
constexpr std::uint64_t k_outsized_bytes = std::uint64_t{4} << 20U;

}  // namespace

void RowBatch::add(const reg::Verwerking& verwerking) {
    if (m_count == m_rows.size()) {
        m_rows.emplace_back();
    }
    reg::Verwerking& copy = m_rows[m_count++];
    copy = verwerking;
    for (reg::FieldValue& value : copy.values) {
        if (!value.text.empty()) {
            value.text = m_texts.keep(value.text);
        }
    }
}

void RowBatch::clear() {
    m_count = 0;
    if (outsized()) {
        m_texts = {};  // what cleared texts leave is for the next ones, and those are hardly ever as large
    } else {
        m_texts.clear();
    }
}

bool RowBatch::full(std::size_t rows) const {
    return m_count >= rows || m_texts.bytes() >= k_text_bytes;
}

bool RowBatch::outsized() const {
    return m_texts.bytes() >= k_outsized_bytes;
}

}  // namespace registertoets::check
