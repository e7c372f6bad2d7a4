// SPDX-License-Identifier: EUPL-1.2
// The catch ladder, nothing else: whatever happens ends in an exit status that registertoets(1) lists.
#include <cstdio>
#include <string>
#include <vector>

#include "check/exit_status.hpp"
#include "cli/app.hpp"

int main(int count, char** words) {
    try {
        return registertoets::cli::run({words + (count > 0 ? 1 : 0), words + count});
    } catch (...) {
        std::fputs("registertoets: internal error\n", stderr);
        return registertoets::check::k_status_internal;
    }
}
