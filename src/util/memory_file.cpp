// SPDX-License-Identifier: EUPL-1.2
#include "util/memory_file.hpp"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

#include "util/files.hpp"

namespace registertoets::util {
namespace {

[[noreturn]] void fail(const char* doing) {
    throw std::system_error(errno, std::generic_category(), doing);
}

}  // namespace

MemoryFile::MemoryFile() : m_descriptor(::memfd_create("registertoets", MFD_CLOEXEC)) {
    if (m_descriptor < 0) {
        fail("memfd_create");
    }
}

MemoryFile::~MemoryFile() {
    ::close(m_descriptor);
}

std::filesystem::path MemoryFile::path() const {
    return fmt::format("/proc/self/fd/{}", m_descriptor);
}

void MemoryFile::read(const std::function<void(std::string_view)>& take) const {
    std::array<char, 1 << 16> bytes{};
    off_t at = 0;
    for (;;) {
        const ssize_t count = ::pread(m_descriptor, bytes.data(), bytes.size(), at);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            fail("pread");
        }
        if (count == 0) {
            return;
        }
        take({bytes.data(), static_cast<std::size_t>(count)});
        at += count;
    }
}

bool MemoryFile::write(std::string_view bytes) {
    return write_all(m_descriptor, bytes);
}

}  // namespace registertoets::util
