// SPDX-License-Identifier: EUPL-1.2
#include "check/reference_list.hpp"

#include <algorithm>
#include <unordered_set>

#include "register/code_key.hpp"

namespace registertoets::check {
namespace {

// Words of a code that is looked for among others. What has more is no code but a sentence, and is only known
// where it is the whole cell; looking for it at each word of each cell takes hours.
constexpr std::size_t k_most_words_of_code = 16;

std::vector<std::string> words_in(const std::string& folded) {
    std::vector<std::string> words;
    for (std::size_t start = 0; start < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', start), folded.size());
        words.push_back(folded.substr(start, end - start));
        start = end + 1;
    }
    return words;
}

}  // namespace

bool ReferenceList::add(ExpectedProcess process) {
    const std::string key = reg::code_key(process.code);
    const auto number = static_cast<std::uint32_t>(m_processes.size());
    if (!m_by_code.try_emplace(key, number).second) {
        return false;
    }
    m_most_words = std::max(m_most_words, std::min(words_in(key).size(), k_most_words_of_code));
    m_processes.push_back(std::move(process));
    return true;
}

std::vector<std::uint32_t> ReferenceList::find(std::string_view text) const {
    const std::string key = reg::code_key(text);
    if (const auto whole = m_by_code.find(key); whole != m_by_code.end()) {
        return {whole->second};
    }
    std::vector<std::uint32_t> found;
    std::unordered_set<std::uint32_t> known_already;
    const std::vector<std::string> words = words_in(key);
    for (std::size_t at = 0; at < words.size();) {
        std::string part;
        std::size_t longest = 0;
        std::uint32_t process = 0;
        for (std::size_t count = 1; count <= m_most_words && at + count <= words.size(); ++count) {
            part += (part.empty() ? "" : " ") + words[at + count - 1];
            if (const auto known = m_by_code.find(part); known != m_by_code.end()) {
                longest = count;
                process = known->second;
            }
        }
        if (longest > 0 && known_already.insert(process).second) {
            found.push_back(process);
        }
        at += std::max<std::size_t>(longest, 1);
    }
    return found;
}

}  // namespace registertoets::check
