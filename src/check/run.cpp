// SPDX-License-Identifier: EUPL-1.2
#include "check/run.hpp"

#include <algorithm>
#include <vector>

#include "check/assemble.hpp"
#include "check/file_check.hpp"
#include "register/recognition.hpp"
#include "util/side_by_side.hpp"

namespace registertoets::check {
namespace {

// Of one file: reading takes a tenth of what judging does, so more would wait for rows.
constexpr std::size_t k_most_judges = 16;

reg::Recogniser recogniser_of(const rules::RuleSet& set) {
    std::vector<const reg::Form*> forms;
    for (const auto& rules : set.registers) {
        forms.push_back(&rules->form);
    }
    return reg::Recogniser(std::move(forms));
}

// Files know nothing of each other. Where there are fewer files than jobs, the others judge rows.
std::vector<FileResult> check_files(std::span<const Input> inputs, const Options& options) {
    const std::size_t jobs = options.jobs == 0 ? util::cores() : options.jobs;
    const std::size_t workers = std::min(jobs, inputs.size());
    Options each = options;
    each.judges = std::clamp<std::size_t>(jobs / std::max<std::size_t>(workers, 1), 1, k_most_judges);
    if (workers > 1) {
        each.reading.ahead_from = spreadsheet::k_never_ahead;  // the cores have other files to read
    }
    const reg::Recogniser recogniser = recogniser_of(*options.rules);
    return util::side_by_side(inputs.size(), workers, [&](std::size_t index) {
        FileResult result = check_file(inputs[index], each, recogniser);
        if (options.progress != nullptr) {
            options.progress->files.fetch_add(1, std::memory_order_relaxed);
        }
        return result;
    });
}

}  // namespace

std::string_view name_of(DirectieFrom origin) {
    static constexpr std::array<std::string_view, 5> k_names{"", "column", "set", "sheet", "file"};
    return k_names[static_cast<std::size_t>(origin)];
}

Report run(std::span<const Input> inputs, const Options& options) {
    Assembler assembler(options);
    for (FileResult& result : check_files(inputs, options)) {
        assembler.add(std::move(result));
    }
    return assembler.finish();
}

}  // namespace registertoets::check
