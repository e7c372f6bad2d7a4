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

std::string path_of(int descriptor) {
    return fmt::format("/proc/self/fd/{}", descriptor);
}

// A hidden name beside `target` that tells whose it is. A name has at most 255 bytes.
std::string name_beside(const fs::path& target, std::string_view ending) {
    constexpr std::size_t k_kept = 200;
    return (target.parent_path() /
            fmt::format(".{}.{}", target.filename().string().substr(0, k_kept), ending))
        .string();
}

}  // namespace

bool write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            errno = written == 0 ? EIO : errno;
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

void occupy_standard_streams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) == -1 && errno == EBADF) {
            // Opened for the other thing. The lowest number that is free is this one.
            static_cast<void>(::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY));
        }
    }
}

std::optional<FileStamp> stamp_of(const fs::path& path) {
    struct stat known {};
    if (::stat(path.c_str(), &known) != 0) {
        return std::nullopt;
    }
    return FileStamp{known.st_dev, known.st_ino, known.st_size, known.st_mtim.tv_sec, known.st_mtim.tv_nsec};
}

std::string shown_path(const fs::path& path) {
    return path.generic_string();
}

WholeFile::WholeFile(fs::path target) : m_target(std::move(target)), m_mode(default_mode()) {
    struct stat known {};
    const bool exists = ::stat(m_target.c_str(), &known) == 0;
    if (exists && !S_ISREG(known.st_mode)) {
        m_straight = true;
        m_descriptor = ::open(m_target.c_str(), O_WRONLY | O_CLOEXEC);  // of a folder there is no such thing
        note(m_descriptor >= 0);
        return;
    }
    if (exists) {
        m_mode = known.st_mode & 0777U;
        // Through a link: the file it points to is replaced, the link stays.
        std::error_code fault;
        m_target = fs::canonical(m_target, fault);
    }
    open_beside();
}

// Not every file system has files without a name, and one gets a name by way of /proc.
void WholeFile::open_beside() {
    const fs::path folder = m_target.has_parent_path() ? m_target.parent_path() : fs::path(".");
    m_descriptor = ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    if (m_descriptor >= 0 && ::access(path_of(m_descriptor).c_str(), F_OK) == 0) {
        return;
    }
    close();
    m_temporary = name_beside(m_target, "XXXXXX");
    m_descriptor = ::mkostemp(m_temporary.data(), O_CLOEXEC);
    if (!note(m_descriptor >= 0)) {
        m_temporary.clear();
    }
}

// Gives a file without a name that of the target, or, where there is something of that name, one beside it.
bool WholeFile::give_name() {
    const std::string itself = path_of(m_descriptor);
    std::string name = m_target.string();
    constexpr int k_most_tries = 1000;
    for (int number = 0; number < k_most_tries; ++number) {
        if (::linkat(AT_FDCWD, itself.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0) {
            m_temporary = number == 0 ? std::string() : name;
            return true;
        }
        if (errno != EEXIST) {
            return false;
        }
        name = name_beside(m_target, fmt::format("{}-{}", ::getpid(), number));
    }
    return false;
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
        static_cast<void>(m_fault || note(write_all(m_descriptor, m_buffer)));
        m_buffer.clear();
    }
}

// Keeps why the last call failed, unless it is `done` or an earlier one failed: what follows from that tells
// less. Gives back whether it was done.
bool WholeFile::note(bool done) {
    if (!done && !m_fault) {
        m_fault.assign(errno, std::generic_category());
    }
    return done;
}

bool WholeFile::close() {
    const int descriptor = std::exchange(m_descriptor, -1);
    return descriptor < 0 || ::close(descriptor) == 0;
}

bool WholeFile::commit() {
    if (!m_fault && note(write_all(m_descriptor, m_buffer)) && !m_straight) {
        note(::fchmod(m_descriptor, m_mode) == 0 && ::fsync(m_descriptor) == 0 &&
             (!m_temporary.empty() || give_name()));
    }
    note(close());
    if (!m_fault && !m_temporary.empty() && note(::rename(m_temporary.c_str(), m_target.c_str()) == 0)) {
        m_temporary.clear();
    }
    return !m_fault;
}

}  // namespace registertoets::util
