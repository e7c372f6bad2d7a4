// SPDX-License-Identifier: EUPL-1.2
#include "util/silent_errors.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdio>
#include <string>

#include "util/memory_file.hpp"

using namespace registertoets;

TEST_CASE("what is written to standard error is gone as long as the object lives, and no longer") {
    const util::MemoryFile file;
    const int own = ::dup(STDERR_FILENO);
    REQUIRE(::dup2(file.descriptor(), STDERR_FILENO) == STDERR_FILENO);
    std::fputs("before ", stderr);
    {
        const util::SilentErrors silent;
        std::fputs("[ERROR] of a library", stderr);
    }
    std::fputs("behind", stderr);
    std::fflush(stderr);
    ::dup2(own, STDERR_FILENO);
    ::close(own);
    std::string said;
    file.read([&said](std::string_view bytes) { said += bytes; });
    CHECK(said == "before behind");
}
