// SPDX-License-Identifier: EUPL-1.2
// What conditions ask of the text of a field ("does it mention profiling?"), answered once per distinct text.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "register/field.hpp"
#include "rules/read_text.hpp"
#include "util/date.hpp"

namespace registertoets::rules {

class Patterns;

/// A yes-or-no question to a text, on the reference date, and to nothing else.
class Probe {
  public:
    Probe() = default;
    Probe(const Probe&) = delete;
    Probe& operator=(const Probe&) = delete;
    virtual ~Probe() = default;
    [[nodiscard]] virtual bool answer(const ReadText& text, const util::Date& day) const = 0;
};

/// The text names one of these sequences of `words` (see `ValueList::add`), not right behind one of
/// `denials`.
std::unique_ptr<Probe> mentions(const std::vector<std::string>& words,
                                const std::vector<std::string>& denials);

/// One of these patterns is found in the folded text.
std::unique_ptr<Probe> matches(Patterns patterns);

/// Right behind one of these patterns, in the folded text, stands a day, month or year that has all gone by
/// on the reference date, that day included.
std::unique_ptr<Probe> dated_past(Patterns patterns);

/// The same, with one that has yet to begin.
std::unique_ptr<Probe> dated_ahead(Patterns patterns);

/// The questions to each field of a register. The answers of a text are the bits of a number.
class Probes {
  public:
    static constexpr std::size_t k_most = 64;  ///< of one field

    /// Adds a question to `field`, which must have fewer than `k_most`; gives the bit of its answer.
    std::uint64_t add(reg::FieldIndex field, std::unique_ptr<Probe> probe);
    [[nodiscard]] bool full(reg::FieldIndex field) const { return of(field).size() >= k_most; }
    /// The answers of a text of `field` on the reference date `day`.
    [[nodiscard]] std::uint64_t answers(reg::FieldIndex field, const ReadText& text,
                                        const util::Date& day) const;

  private:
    [[nodiscard]] std::span<const std::unique_ptr<Probe>> of(reg::FieldIndex field) const;

    std::vector<std::vector<std::unique_ptr<Probe>>> m_by_field;
};

}  // namespace registertoets::rules
