// SPDX-License-Identifier: MIT
// Keeps a click from landing on what has come under the pointer by itself.
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QRect>

class QWidget;

namespace coolwarm {

/// While it is up, a press of the mouse counts only on what lay at that place before the window's
/// parts moved: whoever aimed at one button must not hit another. That is as long as two presses
/// are a double click on this desktop and a tenth of a second, by default half a second.
class ClickGuard : public QObject {
    Q_OBJECT

public:
    /// To be called before parts of a window move of their own accord; `part` is any of the window.
    static void raise(const QWidget& part);
    /// Whether a press at that place of the screen would do nothing.
    [[nodiscard]] static bool ignores(const QWidget& part, const QPoint& place);

    ~ClickGuard() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit ClickGuard(QWidget& window);

    void look();
    [[nodiscard]] bool isMoved(const QWidget& part, const QPoint& place) const;

    QWidget& m_window;
    QHash<const QWidget*, QRect> m_before; ///< where on the screen each lay that can be pressed
    QElapsedTimer m_since;
};

} // namespace coolwarm
