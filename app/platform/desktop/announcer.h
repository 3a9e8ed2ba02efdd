// SPDX-License-Identifier: MIT
// Says a sentence to a screen reader, wherever the keyboard is.
#pragma once

#include <QString>

#include <memory>

class QWidget;

namespace coolwarm {

class Announcer {
public:
    enum class Urgency {
        Polite,    ///< after what is just being said
        Assertive, ///< at once
    };

    virtual ~Announcer() = default;
    /// A whole sentence, or several. Said where somebody listens, and for nothing elsewhere.
    virtual void say(const QString& sentence, Urgency urgency) = 0;
};

/// Speaks for that window, while it is seen. Sentences of one moment are said as one, after what
/// the keyboard has moved to: a screen reader breaks off one thing for the next.
[[nodiscard]] std::unique_ptr<Announcer> makeAnnouncer(QWidget& window);

} // namespace coolwarm
