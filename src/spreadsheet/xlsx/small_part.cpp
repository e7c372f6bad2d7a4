// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xlsx/small_part.hpp"

#include <cstdint>
#include <memory>
#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"

namespace registertoets::spreadsheet::xlsx {
namespace {

using messages::Msg;

class LimitedSource final : public container::ByteSource {
  public:
    LimitedSource(std::unique_ptr<ByteSource> source, container::PartPlace place, std::uint64_t most)
        : m_source(std::move(source)), m_place(std::move(place)), m_most(most) {}

    // As much as fits: nobody reads these parts past their last tag, and what is wrong with one as a whole
    // shows at its end.
    std::size_t read(std::span<char> into) override {
        std::size_t count = 0;
        while (count < into.size()) {
            const std::size_t got = m_source->read(into.subspan(count));
            if (got == 0) {
                break;
            }
            count += got;
        }
        m_read += count;
        if (m_read > m_most) {
            throw InputError(InputFault::limit,
                             messages::Sentence(Msg::limit_part_bytes, {{"file", m_place.file},
                                                                        {"part", m_place.part},
                                                                        {"limit", "small_part_bytes"},
                                                                        {"maximum", m_most}}));
        }
        return count;
    }

  private:
    std::unique_ptr<ByteSource> m_source;
    container::PartPlace m_place;
    std::uint64_t m_most;
    std::uint64_t m_read = 0;
};

}  // namespace

xml::Tokenizer open_small_part(const container::Archive& archive, std::string_view name) {
    auto source = std::make_unique<LimitedSource>(archive.open(name), archive.place(name),
                                                  archive.limits().small_part_bytes);
    return {std::move(source), archive.place(name)};
}

}  // namespace registertoets::spreadsheet::xlsx
