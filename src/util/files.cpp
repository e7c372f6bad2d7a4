// SPDX-License-Identifier: EUPL-1.2
#include "util/files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <utility>

namespace registertoets::util {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t k_buffered = std::size_t{1} << 16;

// The mode that a newly made file gets here: all may read and write, less the user's mask.
unsigned default_mode() {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666U & ~mask;
}

}  // namespace

bool write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::optional<std::string> read_file(const fs::path& path, std::uint64_t most) {
    std::error_code fault;
    if (fs::is_directory(path, fault)) {
        return std::nullopt;
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return std::nullopt;
    }
    std::string bytes;
    std::string block(k_buffered, '\0');
    while (file.read(block.data(), static_cast<std::streamsize>(block.size())) || file.gcount() > 0) {
        bytes.append(block, 0, static_cast<std::size_t>(file.gcount()));
        if (bytes.size() > most) {
            return std::nullopt;
        }
    }
    return file.bad() ? std::nullopt : std::optional{std::move(bytes)};
}

std::string shown_path(const fs::path& path) {
    return path.generic_string();
}

WholeFile::WholeFile(fs::path target) : m_target(std::move(target)), m_mode(default_mode()) {
    struct stat known {};
    const bool exists = ::stat(m_target.c_str(), &known) == 0;
    if (exists && !S_ISREG(known.st_mode)) {
        m_descriptor = S_ISDIR(known.st_mode) ? -1 : ::open(m_target.c_str(), O_WRONLY | O_CLOEXEC);
        m_failed = m_descriptor < 0;
        return;
    }
    if (exists) {
        m_mode = known.st_mode & 0777U;
        // Through a link: the file it points to is replaced, the link stays.
        std::error_code fault;
        m_target = fs::canonical(m_target, fault);
    }
    m_temporary = (m_target.parent_path() / fmt::format(".{}.XXXXXX", m_target.filename().string())).string();
    m_descriptor = ::mkostemp(m_temporary.data(), O_CLOEXEC);
    if (m_descriptor < 0) {
        m_failed = true;
        m_temporary.clear();
    }
}

WholeFile::~WholeFile() {
    close();
    if (!m_temporary.empty()) {
        ::unlink(m_temporary.c_str());
    }
}

void WholeFile::write(std::string_view bytes) {
    m_buffer += bytes;
    if (m_buffer.size() >= k_buffered) {
        m_failed = m_failed || !write_all(m_descriptor, m_buffer);
        m_buffer.clear();
    }
}

bool WholeFile::close() {
    const int descriptor = std::exchange(m_descriptor, -1);
    return descriptor < 0 || ::close(descriptor) == 0;
}

bool WholeFile::commit() {
    m_failed = m_failed || !write_all(m_descriptor, m_buffer);
    if (!m_failed && !m_temporary.empty()) {
        m_failed = ::fchmod(m_descriptor, m_mode) != 0 || ::fsync(m_descriptor) != 0;
    }
    m_failed = !close() || m_failed;
    if (!m_failed && !m_temporary.empty()) {
        m_failed = ::rename(m_temporary.c_str(), m_target.c_str()) != 0;
        if (!m_failed) {
            m_temporary.clear();
        }
    }
    return !m_failed;
}

}  // namespace registertoets::util
