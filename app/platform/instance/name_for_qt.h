// SPDX-License-Identifier: MIT
// A name by which Qt can reach a folder, for it takes names of UTF-8 alone.
#pragma once

#include <QString>

#include <cstddef>
#include <filesystem>
#include <limits>
#include <memory>

namespace coolwarm {

/// The folder's own name where it is UTF-8 and has at most `longest` bytes. Else, on Linux, the name
/// by the number of a descriptor that is open as long as this object; it goes on to mean the same
/// folder when that is moved.
class NameForQt {
public:
    explicit NameForQt(const std::filesystem::path& folder,
                       std::size_t longest = std::numeric_limits<std::size_t>::max());

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QString of(const QString& file) const { return m_text + u'/' + file; }

private:
    std::shared_ptr<const void> m_open;
    QString m_text;
};

} // namespace coolwarm
