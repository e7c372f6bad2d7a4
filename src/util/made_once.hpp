// SPDX-License-Identifier: EUPL-1.2
// What is made when it is first asked for, and not where nobody does.
#pragma once

#include <atomic>
#include <memory>

namespace registertoets::util {

/// Several threads may ask at a time, without a lock; where two of them make it, the first one's stands.
template <typename Value>
class MadeOnce {
  public:
    MadeOnce() = default;
    MadeOnce(const MadeOnce&) = delete;
    MadeOnce& operator=(const MadeOnce&) = delete;
    /// No other thread may use `other`.
    MadeOnce(MadeOnce&& other) noexcept : m_value(other.m_value.exchange(nullptr)) {}
    MadeOnce& operator=(MadeOnce&&) = delete;
    ~MadeOnce() { delete m_value.load(); }

    /// What `make`, which gives a `unique_ptr`, gave to whoever was ready with it first.
    template <typename Make>
    const Value& of(const Make& make) const {
        const Value* const known = m_value.load(std::memory_order_acquire);
        return known == nullptr ? made_by(make) : *known;
    }
    /// Forgets it. No other thread may use it.
    void forget() { delete m_value.exchange(nullptr); }

  private:
    template <typename Make>
    const Value& made_by(const Make& make) const {
        std::unique_ptr<const Value> mine = make();
        const Value* known = nullptr;
        if (m_value.compare_exchange_strong(known, mine.get(), std::memory_order_acq_rel)) {
            return *mine.release();
        }
        return *known;
    }

    mutable std::atomic<const Value*> m_value = nullptr;
};

}  // namespace registertoets::util
