// SPDX-License-Identifier: EUPL-1.2
// Keeps a library from writing to standard error itself, for as long as the object lives.
#pragma once

namespace registertoets::util {

/// Takes the descriptor itself, which all threads share: to be held no longer than the call that it is for.
/// Where there is no descriptor left, nothing is kept silent.
class SilentErrors {
  public:
    SilentErrors();
    ~SilentErrors();
    SilentErrors(const SilentErrors&) = delete;
    SilentErrors& operator=(const SilentErrors&) = delete;

  private:
    int m_own;  ///< standard error as it was; -1: it is there still
};

}  // namespace registertoets::util
