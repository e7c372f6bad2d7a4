// SPDX-License-Identifier: EUPL-1.2
#include "util/files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <utility>

namespace registertoets::util {
namespace {

namespace fs = std::filesystem;

// A file descriptor that closes itself.
class Descriptor {
  public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int number() const { return m_number; }
    bool close() {
        const int number = std::exchange(m_number, -1);
        return number < 0 || ::close(number) == 0;
    }

  private:
    int m_number;
};

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

bool write_straight(const fs::path& path, std::string_view bytes) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    return file.number() >= 0 && write_all(file.number(), bytes) && file.close();
}

// The mode that a newly made file gets here: all may read and write, less the user's mask.
mode_t default_mode() {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return static_cast<mode_t>(0666U & ~mask);
}

bool write_and_sync(Descriptor& file, std::string_view bytes, mode_t mode) {
    return write_all(file.number(), bytes) && ::fchmod(file.number(), mode) == 0 && ::fsync(file.number()) == 0 &&
           file.close();
}

}  // namespace

std::optional<std::string> read_file(const fs::path& path) {
    std::error_code fault;
    if (fs::is_directory(path, fault)) {
        return std::nullopt;
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return std::nullopt;
    }
    std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    return file.bad() ? std::nullopt : std::optional{std::move(bytes)};
}

std::string shown_path(const fs::path& path) { return path.generic_string(); }

bool write_file_whole(const fs::path& path, std::string_view bytes) {
    struct stat target {};
    const bool exists = ::stat(path.c_str(), &target) == 0;
    if (exists && !S_ISREG(target.st_mode)) {
        return !S_ISDIR(target.st_mode) && write_straight(path, bytes);
    }
    // Through a link: the file it points to is replaced, the link stays.
    std::error_code fault;
    const fs::path real = exists ? fs::canonical(path, fault) : path;
    if (fault) {
        return false;
    }
    std::string temporary = (real.parent_path() / fmt::format(".{}.XXXXXX", real.filename().string())).string();
    Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (file.number() < 0) {
        return false;
    }
    const mode_t mode = exists ? static_cast<mode_t>(target.st_mode & 0777U) : default_mode();
    if (write_and_sync(file, bytes, mode) && ::rename(temporary.c_str(), real.c_str()) == 0) {
        return true;
    }
    ::unlink(temporary.c_str());
    return false;
}

}  // namespace registertoets::util
