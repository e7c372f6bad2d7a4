// SPDX-License-Identifier: EUPL-1.2
#include "util/silent_errors.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace registertoets::util {

SilentErrors::SilentErrors() : m_own(::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)) {
    const int nowhere = m_own == -1 ? -1 : ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere == -1) {
        return;
    }
    std::fflush(stderr);
    static_cast<void>(::dup2(nowhere, STDERR_FILENO));
    ::close(nowhere);
}

SilentErrors::~SilentErrors() {
    if (m_own == -1) {
        return;
    }
    std::fflush(stderr);
    static_cast<void>(::dup2(m_own, STDERR_FILENO));
    ::close(m_own);
}

}  // namespace registertoets::util
