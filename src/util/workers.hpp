// SPDX-License-Identifier: EUPL-1.2
// Work that several threads share, with as many of them as the machine gives.
#pragma once

#include <cstddef>
#include <functional>
#include <future>

namespace registertoets::util {

/// Sets `work` going in another thread; throws std::system_error where there is none.
using Start = std::function<std::future<void>(const std::function<void()>& work)>;

/// Runs `work` in the calling thread, and in others too so that it runs in `workers` at a time; in fewer
/// where the machine gives no more threads, but always in the calling one. So it must take what is left to be
/// done, whoever else does, until nothing is. Throws what `work` throws, after all have ended.
void work_together(std::size_t workers, const std::function<void()>& work);
void work_together(std::size_t workers, const std::function<void()>& work, const Start& start);

}  // namespace registertoets::util
