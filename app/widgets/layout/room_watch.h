// SPDX-License-Identifier: MIT
// Tells a part of a page when its window leaves it little room.
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace coolwarm {

/// How much room the window has, measured in lines of the user's letters: a large window is a small
/// one for whoever needs large letters.
struct Room {
    bool narrow = false; ///< less wide than 56 lines are high
    bool low = false;    ///< less than 37 lines high
    bool operator==(const Room&) const = default;
};

[[nodiscard]] Room roomOf(const QWidget& window);

/// Watches the window of `part` from the moment in which the part is first shown, and calls
/// `arrange` each time the room is another one. A part begins as for a window with enough room.
class RoomWatch : public QObject {
    Q_OBJECT

public:
    RoomWatch(QWidget* part, std::function<void(Room)> arrange);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    QWidget* m_part;
    QPointer<QWidget> m_window;
    std::function<void(Room)> m_arrange;
    Room m_room;
};

} // namespace coolwarm
