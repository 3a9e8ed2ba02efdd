// SPDX-License-Identifier: MIT
// The identity of a session, the same on every machine that ever holds it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace coolwarm {

/// A UUID in its usual text, 36 characters in lower case.
class SessionId {
public:
    /// A new random one (RFC 9562, version 4).
    [[nodiscard]] static SessionId random();
    /// The id that the text spells, in either case; nothing when it is no UUID.
    [[nodiscard]] static std::optional<SessionId> of(std::string_view text);

    [[nodiscard]] const std::string& text() const { return m_text; }

    friend bool operator==(const SessionId&, const SessionId&) = default;

private:
    explicit SessionId(std::string text) : m_text(std::move(text)) {}

    std::string m_text;
};

} // namespace coolwarm
