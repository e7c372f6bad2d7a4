// SPDX-License-Identifier: EUPL-1.2
#include "rules/probe.hpp"

#include "register/value_list.hpp"

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
    [[nodiscard]] bool answer(std::string_view text, const std::string& /*folded*/) const override {
        return !m_list.find_in(text).empty();
    }

  private:
    reg::ValueList m_list;
};

class Matches : public Probe {
  public:
    explicit Matches(Patterns patterns) : m_patterns(std::move(patterns)) {}
    [[nodiscard]] bool answer(std::string_view /*text*/, const std::string& folded) const override {
        return any_matches(m_patterns, folded);
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

std::uint64_t Probes::answers(reg::FieldIndex field, std::string_view text, const std::string& folded) const {
    std::uint64_t bits = 0;
    std::uint64_t bit = 1;
    for (const auto& probe : of(field)) {
        bits |= probe->answer(text, folded) ? bit : 0;
        bit <<= 1U;
    }
    return bits;
}

}  // namespace registertoets::rules
