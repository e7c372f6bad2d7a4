// SPDX-License-Identifier: EUPL-1.2
// A sentence for users: an entry of the catalogue and what is filled in, put into words when it is shown.
#pragma once

#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "messages/lang.hpp"
#include "messages/msg.hpp"

namespace registertoets::messages {

/// What is filled in for `{name}` in a catalogue text: words, or a count that also chooses a plural.
struct Argument {
    Argument(std::string_view argument_name, std::string_view words) : name(argument_name), text(words) {}
    Argument(std::string_view argument_name, std::string words)
        : name(argument_name), text(std::move(words)) {}
    Argument(std::string_view argument_name, const char* words) : name(argument_name), text(words) {}
    template <std::integral Number>
    Argument(std::string_view argument_name, Number number)
        : name(argument_name), text(std::to_string(number)), one(number == 1) {}

    std::string name;
    std::string text;
    bool one = false;  ///< chooses the first form of `{name:one|many}`
};

/// Thrown and stored by code that does not know in which language it will be read.
class Sentence {
  public:
    explicit Sentence(Msg id, std::initializer_list<Argument> arguments = {})
        : m_id(id), m_arguments(arguments) {}

    /// The sentence in `lang`. Arguments are inserted as they are: escaping is for whoever writes it out.
    [[nodiscard]] std::string in(Lang lang) const;
    [[nodiscard]] Msg id() const { return m_id; }

  private:
    Msg m_id;
    std::vector<Argument> m_arguments;
};

/// The catalogue text `id` in `lang` with `arguments` filled in.
std::string say(Lang lang, Msg id, std::initializer_list<Argument> arguments = {});

/// `text` with `{name}` and `{name:one|many}` filled in from `arguments`; an unknown name stays as it is.
std::string fill_in(std::string_view text, const std::vector<Argument>& arguments);

}  // namespace registertoets::messages
