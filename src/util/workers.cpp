// SPDX-License-Identifier: EUPL-1.2
#include "util/workers.hpp"

#include <system_error>
#include <vector>

namespace registertoets::util {

void work_together(std::size_t workers, const std::function<void()>& work) {
    work_together(workers, work,
                  [](const std::function<void()>& task) { return std::async(std::launch::async, task); });
}

void work_together(std::size_t workers, const std::function<void()>& work, const Start& start) {
    std::vector<std::future<void>> others;
    try {
        while (others.size() + 1 < workers) {
            others.push_back(start(work));
        }
    } catch (const std::system_error&) {  // NOLINT(bugprone-empty-catch): those that there are do it all
    }
    work();
    for (std::future<void>& other : others) {
        other.get();
    }
}

}  // namespace registertoets::util
