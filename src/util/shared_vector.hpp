// SPDX-License-Identifier: EUPL-1.2
// A vector that its copies share until one of them changes it.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <stdexcept>
#include <vector>

namespace registertoets::util {

/// Not for several threads at once where one of them changes it. `T` may be a type that holds such vectors of
/// itself.
template <typename T>
class SharedVector {
  public:
    SharedVector() = default;
    SharedVector(std::initializer_list<T> items) {
        if (items.size() > 0) {
            m_items = std::make_shared<std::vector<T>>(items);
        }
    }

    [[nodiscard]] std::size_t size() const { return m_items == nullptr ? 0 : m_items->size(); }
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] const T* begin() const { return m_items == nullptr ? nullptr : m_items->data(); }
    [[nodiscard]] const T* end() const { return m_items == nullptr ? nullptr : m_items->data() + size(); }
    /// These ask for an item that is there.
    [[nodiscard]] const T& operator[](std::size_t index) const { return (*m_items)[index]; }
    [[nodiscard]] const T& front() const { return m_items->front(); }
    [[nodiscard]] const T& back() const { return m_items->back(); }
    /// Throws std::out_of_range where there is no such item.
    [[nodiscard]] const T& at(std::size_t index) const {
        if (index >= size()) {
            throw std::out_of_range("SharedVector::at");
        }
        return (*m_items)[index];
    }

    /// The items of this copy alone, to be changed: what was shared is copied first, one level deep. What it
    /// gives is valid until this is copied again.
    [[nodiscard]] std::vector<T>& own() {
        if (m_items == nullptr) {
            m_items = std::make_shared<std::vector<T>>();
        } else if (m_items.use_count() > 1) {
            m_items = std::make_shared<std::vector<T>>(*m_items);
        }
        return *m_items;
    }

  private:
    std::shared_ptr<std::vector<T>> m_items;  // null: none
};

}  // namespace registertoets::util
