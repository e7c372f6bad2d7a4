// SPDX-License-Identifier: EUPL-1.2
// A file without a name that lives in memory and goes away with the program, for libraries that want a path.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace registertoets::util {

class MemoryFile {
  public:
    /// Throws std::system_error where there is no room for one.
    MemoryFile();
    ~MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    /// A path that opens it, as long as the object lives.
    [[nodiscard]] std::filesystem::path path() const;
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /// Gives all bytes in order to `take`. Throws std::system_error.
    void read(const std::function<void(std::string_view)>& take) const;
    /// Adds bytes at the end. False when there is no room.
    bool write(std::string_view bytes);

  private:
    int m_descriptor;
};

}  // namespace registertoets::util
