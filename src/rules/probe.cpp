// SPDX-License-Identifier: EUPL-1.2
#include "rules/probe.hpp"

#include "register/value_list.hpp"
#include "rules/lazy_pattern.hpp"

namespace registertoets::rules {
namespace {

// A list of one value: what finds the values of closed lists in cells finds words too.
class Mentions : public Probe {
  public:
    Mentions(const std::vector<std::string>& words, const std::vector<std::string>& denials)
        : m_list("words", {}, false) {
        m_list.set_denials(denials);
        m_list.add({}, words, {});
    }
    [[nodiscard]] bool answer(const ReadText& text) const override {
        // Most texts have not even the first word of any of them.
        return m_list.may_name(text.words()) && !m_list.find_in(text.text()).empty();
    }

  private:
    reg::ValueList m_list;
};

class Matches : public Probe {
  public:
    explicit Matches(Patterns patterns) : m_patterns(std::move(patterns)) {}
    [[nodiscard]] bool answer(const ReadText& text) const override {
        return m_patterns.found_in(text.searched());
    }

  private:
    Patterns m_patterns;
};

}  // namespace

std::unique_ptr<Probe> mentions(const std::vector<std::string>& words,
                                const std::vector<std::string>& denials) {
    return std::make_unique<Mentions>(words, denials);
}

std::unique_ptr<Probe> matches(Patterns patterns) {
    return std::make_unique<Matches>(std::move(patterns));
}

std::uint64_t Probes::add(reg::FieldIndex field, std::unique_ptr<Probe> probe) {
    if (field >= m_by_field.size()) {
        m_by_field.resize(field + 1);
    }
    m_by_field[field].push_back(std::move(probe));
    return std::uint64_t{1} << (m_by_field[field].size() - 1);
}

std::span<const std::unique_ptr<Probe>> Probes::of(reg::FieldIndex field) const {
    if (field >= m_by_field.size()) {
        return {};
    }
    return m_by_field[field];
}

std::uint64_t Probes::answers(reg::FieldIndex field, const ReadText& text) const {
    std::uint64_t bits = 0;
    std::uint64_t bit = 1;
    for (const auto& probe : of(field)) {
        bits |= probe->answer(text) ? bit : 0;
        bit <<= 1U;
    }
    return bits;
}

}  // namespace registertoets::rules
