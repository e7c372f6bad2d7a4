// SPDX-License-Identifier: EUPL-1.2
// Finds out the encoding of an XML text (XML 1.0 appendix F), and puts iconv in front of a text that is not
// UTF-8.
#include "spreadsheet/container/transcoder.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "spreadsheet/container/memory_source.hpp"

namespace registertoets::spreadsheet::container {
namespace {

constexpr std::size_t k_head_bytes = 256;
constexpr std::size_t k_chunk_bytes = std::size_t{64} << 10;
constexpr std::string_view k_replacement = "\xEF\xBF\xBD";
// Behind a fault the output takes more as long as it has this room: for some characters and a replacement.
constexpr std::size_t k_room_for_more = 64;

// Gives back first what was read to find the encoding.
class WithHead final : public ByteSource {
  public:
    WithHead(std::string head, std::unique_ptr<ByteSource> rest)
        : m_head(std::move(head)), m_rest(std::move(rest)) {}

    std::size_t read(std::span<char> into) override {
        if (m_at == m_head.size()) {
            return m_rest->read(into);
        }
        const std::size_t count = std::min(into.size(), m_head.size() - m_at);
        std::memcpy(into.data(), m_head.data() + m_at, count);
        m_at += count;
        return count;
    }

    std::unique_ptr<ByteSource> fork() override {
        auto rest = m_rest->fork();
        return rest ? std::make_unique<WithHead>(m_head.substr(m_at), std::move(rest)) : nullptr;
    }

  private:
    std::string m_head;
    std::size_t m_at = 0;
    std::unique_ptr<ByteSource> m_rest;
};

struct ConverterCloser {
    void operator()(iconv_t converter) const { iconv_close(converter); }
};
using Converter = std::unique_ptr<std::remove_pointer_t<iconv_t>, ConverterCloser>;

// From the encoding called `name` to UTF-8; null when there is none of that name.
Converter open_converter(const std::string& name) {
    const iconv_t converter = iconv_open("UTF-8", name.c_str());
    return Converter(converter == reinterpret_cast<iconv_t>(-1) ? nullptr : converter);  // NOLINT: iconv's no
}

enum class Outcome { given, waits, held };

// What comes of `bytes` alone: characters or a fault, a wait for what follows, or something that is kept in
// the converter.
Outcome outcome_of(iconv_t converter, std::string_view bytes) {
    iconv(converter, nullptr, nullptr, nullptr, nullptr);
    std::array<char, 4> in{};
    std::array<char, 32> out{};
    bytes.copy(in.data(), in.size());
    char* from = in.data();
    char* to = out.data();
    std::size_t from_left = bytes.size();
    std::size_t to_left = out.size();
    if (iconv(converter, &from, &from_left, &to, &to_left) != static_cast<std::size_t>(-1)) {
        return to == out.data() ? Outcome::held : Outcome::given;
    }
    if (errno == EILSEQ) {
        return Outcome::given;
    }
    return errno == EINVAL && from_left == bytes.size() ? Outcome::waits : Outcome::held;
}

// Whether the bytes of a character never depend on those before, nor are kept for those behind: then another
// converter can go on halfway. There are hundreds of names of encodings, so iconv is asked by trying: what
// shifts does so with bytes of ASCII, and accents that wait for their letter are bytes that give nothing.
bool has_no_state(const std::string& name) {
    const Converter converter = open_converter(name);
    std::string leads;
    for (int byte = 0; converter && byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        const Outcome outcome = outcome_of(converter.get(), std::string_view(&c, 1));
        if (outcome == Outcome::held || (outcome == Outcome::waits && byte < 128)) {
            return false;
        }
        leads += outcome == Outcome::waits ? std::string(1, c) : "";
    }
    for (const char lead : leads) {
        for (int byte = 0; byte < 256; ++byte) {
            const std::array<char, 2> pair{lead, static_cast<char>(byte)};
            if (outcome_of(converter.get(), std::string_view(pair.data(), 2)) == Outcome::held) {
                return false;
            }
        }
    }
    return converter != nullptr;
}

// A text that is shared with all that read on in it.
class SharedText final : public ByteSource {
  public:
    explicit SharedText(std::shared_ptr<const std::string> text, std::size_t at = 0)
        : m_text(std::move(text)), m_at(at) {}

    std::size_t read(std::span<char> into) override {
        const std::size_t count = m_text->copy(into.data(), into.size(), m_at);
        m_at += count;
        return count;
    }

    std::unique_ptr<ByteSource> fork() override { return std::make_unique<SharedText>(m_text, m_at); }

  private:
    std::shared_ptr<const std::string> m_text;
    std::size_t m_at;
};

class Transcoder final : public ByteSource {
  public:
    Transcoder(Converter converter, std::string name, std::size_t unit, std::unique_ptr<ByteSource> source)
        : m_converter(std::move(converter)),
          m_name(std::move(name)),
          m_unit(unit),
          m_source(std::move(source)),
          m_input(k_chunk_bytes),
          m_output(k_chunk_bytes) {}

    std::size_t read(std::span<char> into) override {
        if (m_kept) {
            const std::size_t count = m_kept->read(into);
            // Only what was more than may be kept goes on behind it.
            if (count > 0 || into.empty() || !m_is_too_large) {
                return count;
            }
            m_kept.reset();
        }
        while (m_given == m_made) {
            if (!convert()) {
                return 0;
            }
        }
        const std::size_t count = std::min(into.size(), m_made - m_given);
        std::memcpy(into.data(), m_output.data() + m_given, count);
        m_given += count;
        return count;
    }

    std::unique_ptr<ByteSource> fork() override {
        if (!m_has_no_state) {
            m_has_no_state = m_unit > 1 || has_no_state(m_name);  // units of more bytes: UTF-16 and UTF-32
        }
        if (!*m_has_no_state) {
            keep_rest();
            return m_is_too_large ? nullptr : m_kept->fork();
        }
        Converter converter = open_converter(m_name);
        auto source = converter ? m_source->fork() : nullptr;
        if (!source) {
            return nullptr;
        }
        auto copy = std::make_unique<Transcoder>(std::move(converter), m_name, m_unit, std::move(source));
        copy->m_has_no_state = m_has_no_state;
        copy->m_input = m_input;
        copy->m_from = m_from;
        copy->m_held = m_held;
        copy->m_needs_more = m_needs_more;
        copy->m_output = m_output;
        copy->m_made = m_made;
        copy->m_given = m_given;
        return copy;
    }

  private:
    // What iconv keeps of the text so far cannot be copied. So the rest is converted here and now, once.
    void keep_rest() {
        if (m_kept || m_is_too_large) {
            return;
        }
        auto text = std::make_shared<std::string>();
        std::string chunk(k_chunk_bytes, '\0');
        for (std::size_t got = read(chunk); got > 0; got = read(chunk)) {
            text->append(chunk, 0, got);
            if (text->size() > k_most_kept_bytes) {
                m_is_too_large = true;
                break;
            }
        }
        m_kept = std::make_unique<SharedText>(std::move(text));
    }

    // Puts the next characters in the output; false at the end. A fault costs no more than a character: bytes
    // are moved and read only where iconv needs more, and the output is kept as large as it gets.
    bool convert() {
        m_given = 0;
        m_made = 0;
        if (m_needs_more && !read_more()) {
            // What is left is half a character.
            if (std::exchange(m_held, 0) != 0) {
                put_replacement();
            }
            return m_made > 0;
        }
        while (convert_to_fault() && m_output.size() - m_made >= k_room_for_more) {
        }
        return true;
    }

    bool read_more() {
        std::memmove(m_input.data(), m_input.data() + m_from, m_held);
        m_from = 0;
        const std::size_t got = m_source->read(std::span(m_input).subspan(m_held));
        m_held += got;
        return got > 0;
    }

    // As much as fits, is whole and can be decoded; then a replacement for what cannot, and true.
    bool convert_to_fault() {
        char* from = m_input.data() + m_from;
        char* to = m_output.data() + m_made;
        std::size_t from_left = m_held;
        std::size_t to_left = m_output.size() - k_replacement.size() - m_made;
        const std::size_t status = iconv(m_converter.get(), &from, &from_left, &to, &to_left);
        const int reason = status == static_cast<std::size_t>(-1) ? errno : 0;
        m_made = static_cast<std::size_t>(to - m_output.data());
        if (reason == EILSEQ) {
            put_replacement();
            from_left -= std::min(m_unit, from_left);
        }
        m_from += m_held - from_left;
        m_held = from_left;
        m_needs_more = reason == 0 || reason == EINVAL;
        return reason == EILSEQ;
    }

    void put_replacement() {
        std::memcpy(m_output.data() + m_made, k_replacement.data(), k_replacement.size());
        m_made += k_replacement.size();
    }

    Converter m_converter;
    std::string m_name;
    std::size_t m_unit;
    std::unique_ptr<ByteSource> m_source;
    std::vector<char> m_input;
    std::size_t m_from = 0;    ///< where in m_input what is not converted yet begins
    std::size_t m_held = 0;    ///< bytes of it
    bool m_needs_more = true;  ///< else m_input still holds whole characters
    std::vector<char> m_output;
    std::size_t m_made = 0;   ///< bytes of m_output
    std::size_t m_given = 0;  ///< of these
    std::optional<bool> m_has_no_state;
    std::unique_ptr<ByteSource> m_kept;  ///< what is read before all else
    bool m_is_too_large = false;         ///< it was more than may be kept: there is more behind it
};

// The value of encoding="…" in an XML declaration at the start of `head`; empty when there is none.
std::string declared_encoding(std::string_view head) {
    if (!head.starts_with("<?xml")) {
        return {};
    }
    const std::string_view declaration = head.substr(0, head.find("?>"));
    std::size_t at = declaration.find("encoding");
    at = at == std::string_view::npos ? at : declaration.find_first_of("\"'", at);
    const std::size_t end = at == std::string_view::npos ? at : declaration.find(declaration[at], at + 1);
    return end == std::string_view::npos ? std::string()
                                         : std::string(declaration.substr(at + 1, end - at - 1));
}

struct XmlEncoding {
    std::string name;  ///< for iconv; empty: UTF-8
    std::size_t unit = 1;
    std::size_t mark = 0;  ///< bytes of the byte order mark
};

XmlEncoding encoding_of(std::string_view head) {
    using namespace std::string_view_literals;
    if (head.starts_with("\xEF\xBB\xBF"sv)) {
        return {"", 1, 3};
    }
    if (head.starts_with("\xFF\xFE"sv)) {
        return {"UTF-16LE", 2, 2};
    }
    if (head.starts_with("\xFE\xFF"sv)) {
        return {"UTF-16BE", 2, 2};
    }
    if (head.starts_with("<\0"sv)) {
        return {"UTF-16LE", 2, 0};
    }
    if (head.starts_with("\0<"sv)) {
        return {"UTF-16BE", 2, 0};
    }
    const std::string name = declared_encoding(head);
    // A declaration that can be read byte by byte is not in UTF-16 or UTF-32, whatever it says.
    const bool is_utf = name.size() >= 3 && (name[0] | 0x20) == 'u' && (name[1] | 0x20) == 't';
    return {is_utf ? "" : name, 1, 0};
}

// `source` through iconv; as it is where iconv does not know `name`.
std::unique_ptr<ByteSource> converted(std::unique_ptr<ByteSource> source, const std::string& name,
                                      std::size_t unit) {
    Converter converter = open_converter(name);
    return converter ? std::make_unique<Transcoder>(std::move(converter), name, unit, std::move(source))
                     : std::move(source);
}

struct IconvName {
    const char* name;
    std::size_t unit;
};

// In the order of Encoding. The names with LE and BE leave a byte order mark in the text alone.
constexpr std::array k_iconv_names{IconvName{"", 1},         IconvName{"UTF-16LE", 2},
                                   IconvName{"UTF-16BE", 2}, IconvName{"UTF-32LE", 4},
                                   IconvName{"UTF-32BE", 4}, IconvName{"CP1252", 1}};

}  // namespace

std::unique_ptr<ByteSource> as_utf8(std::unique_ptr<ByteSource> source) {
    std::string head(k_head_bytes, '\0');
    std::size_t held = 0;
    while (held < head.size()) {
        const std::size_t got = source->read(std::span(head).subspan(held));
        if (got == 0) {
            break;
        }
        held += got;
    }
    head.resize(held);
    const XmlEncoding encoding = encoding_of(head);
    head.erase(0, encoding.mark);
    auto whole = std::make_unique<WithHead>(std::move(head), std::move(source));
    if (encoding.name.empty()) {
        return whole;
    }
    return converted(std::move(whole), encoding.name, encoding.unit);
}

std::unique_ptr<ByteSource> as_utf8(std::unique_ptr<ByteSource> source, Encoding encoding) {
    if (encoding == Encoding::utf8) {
        return source;
    }
    const IconvName& known = k_iconv_names.at(static_cast<std::size_t>(encoding));
    return converted(std::move(source), known.name, known.unit);
}

std::string in_utf8(std::string_view bytes, Encoding encoding) {
    const auto source = as_utf8(std::make_unique<MemorySource>(bytes), encoding);
    std::string text;
    std::string chunk(k_chunk_bytes, '\0');
    for (std::size_t got = source->read(chunk); got > 0; got = source->read(chunk)) {
        text.append(chunk, 0, got);
    }
    return text;
}

}  // namespace registertoets::spreadsheet::container
