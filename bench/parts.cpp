// SPDX-License-Identifier: EUPL-1.2
// The inner parts that every cell goes through, each over the texts of a register. `hash` is the yardstick:
// what it costs to look at every byte once, so that the others can be told as ratios.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstring>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "rules/load.hpp"
#include "spreadsheet/workbook.hpp"
#include "spreadsheet/xml/tokenizer.hpp"
#include "util/unicode.hpp"

namespace {

using namespace registertoets;

class MemorySource final : public spreadsheet::container::ByteSource {
  public:
    explicit MemorySource(std::string_view bytes) : m_bytes(bytes) {}

    std::size_t read(std::span<char> into) override {
        const std::size_t count = std::min(into.size(), m_bytes.size());
        std::memcpy(into.data(), m_bytes.data(), count);
        m_bytes.remove_prefix(count);
        return count;
    }

  private:
    std::string_view m_bytes;
};

// Texts of cells, and what is derived from them.
struct Texts {
    std::vector<std::string> cells;
    std::vector<std::string> folded;
    std::string sheet;  // the cells as a sheet with inline strings
    std::size_t bytes = 0;
};

std::string escaped(const std::string& text) {
    std::string result;
    for (const char letter : text) {
        letter == '&' ? result += "&amp;" : letter == '<' ? result += "&lt;" : result += letter;
    }
    return result;
}

Texts read_texts(const char* path) {
    Texts texts;
    const spreadsheet::Limits limits;
    const auto workbook = spreadsheet::open_workbook(path, limits);
    const auto reader = workbook->read(0);
    spreadsheet::Row row;
    texts.sheet = "<sheetData>";
    while (reader->next(row)) {
        texts.sheet += "<row>";
        for (const spreadsheet::Cell& cell : row.cells) {
            texts.cells.emplace_back(cell.text);
            texts.folded.push_back(util::fold(cell.text));
            texts.bytes += cell.text.size();
            texts.sheet +=
                "<c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>" + escaped(texts.cells.back()) + "</t></is></c>";
        }
        texts.sheet += "</row>";
    }
    texts.sheet += "</sheetData>";
    return texts;
}

void hash(benchmark::State& state, const Texts& texts) {
    for (auto _ : state) {
        for (const std::string& text : texts.cells) {
            benchmark::DoNotOptimize(std::hash<std::string>{}(text));
        }
    }
}

void fold(benchmark::State& state, const Texts& texts) {
    for (auto _ : state) {
        for (const std::string& text : texts.cells) {
            benchmark::DoNotOptimize(util::fold(text));
        }
    }
}

void tokenizer(benchmark::State& state, const Texts& texts) {
    for (auto _ : state) {
        spreadsheet::xml::Tokenizer tokens(std::make_unique<MemorySource>(texts.sheet), {"bench", "sheet"});
        while (tokens.next() != spreadsheet::xml::Token::done) {
            benchmark::DoNotOptimize(tokens.text());
        }
    }
}

void classify(benchmark::State& state, const Texts& texts) {
    const rules::RuleSet rules = rules::load({});
    const reg::Field& field = rules.registers.front()->form.fields.front();
    for (auto _ : state) {
        for (std::size_t index = 0; index < texts.cells.size(); ++index) {
            benchmark::DoNotOptimize(
                rules::classify(texts.cells[index], texts.folded[index], false, field, rules.words));
        }
    }
}

}  // namespace

int main(int count, char** words) {
    benchmark::Initialize(&count, words);
    if (count != 2) {
        return 2;
    }
    const Texts texts = read_texts(words[1]);
    benchmark::RegisterBenchmark("hash", hash, std::cref(texts));
    benchmark::RegisterBenchmark("fold", fold, std::cref(texts));
    benchmark::RegisterBenchmark("tokenizer", tokenizer, std::cref(texts));
    benchmark::RegisterBenchmark("classify", classify, std::cref(texts));
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
