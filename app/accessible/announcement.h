// SPDX-License-Identifier: MIT
// A sentence on its way from any part of a window to whoever says it to a screen reader.
#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace coolwarm {

/// Is sent to the window that a part belongs to, and from a dialog on to the window below it, until
/// one accepts it.
class AnnouncementEvent : public QEvent {
public:
    explicit AnnouncementEvent(const QString& sentence);

    [[nodiscard]] static QEvent::Type kind();
    [[nodiscard]] const QString& sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

/// Has the sentence said, wherever the keyboard is. Nothing where nobody listens, and while the
/// part is not seen.
void announce(const QWidget& from, const QString& sentence);

} // namespace coolwarm
