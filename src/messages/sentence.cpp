// SPDX-License-Identifier: EUPL-1.2
#include "messages/sentence.hpp"

#include <algorithm>

namespace registertoets::messages {
namespace {

const Argument* find(const std::vector<Argument>& arguments, std::string_view name) {
    const auto found = std::find_if(arguments.begin(), arguments.end(),
                                    [name](const Argument& argument) { return argument.name == name; });
    return found == arguments.end() ? nullptr : &*found;
}

// `hole` is what stands between braces: `name` or `name:one|many`.
std::string fill_hole(std::string_view hole, const std::vector<Argument>& arguments) {
    const std::size_t colon = hole.find(':');
    const Argument* argument = find(arguments, hole.substr(0, colon));
    if (argument == nullptr) {
        return "{" + std::string(hole) + "}";
    }
    if (colon == std::string_view::npos) {
        return argument->text;
    }
    const std::string_view forms = hole.substr(colon + 1);
    const std::size_t bar = forms.find('|');
    return std::string(argument->one || bar == std::string_view::npos ? forms.substr(0, bar)
                                                                      : forms.substr(bar + 1));
}

}  // namespace

std::string fill_in(std::string_view text, const std::vector<Argument>& arguments) {
    std::string filled;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) {
            filled += text;
            break;
        }
        filled += text.substr(0, open);
        filled += fill_hole(text.substr(open + 1, close - open - 1), arguments);
        text.remove_prefix(close + 1);
    }
    return filled;
}

std::string Sentence::in(Lang lang) const {
    return fill_in(text_of(m_id, lang), m_arguments);
}

std::string say(Lang lang, Msg id, std::initializer_list<Argument> arguments) {
    return fill_in(text_of(id, lang), arguments);
}

}  // namespace registertoets::messages
