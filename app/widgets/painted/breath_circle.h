// SPDX-License-Identifier: MIT
// The breathing circle as a widget: it moves by itself while somebody can see it.
#pragma once

#include "app/paint/breath.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace coolwarm {

/// Where the desktop wishes for less motion the circle stands still, and a number counts instead.
class BreathCircle : public QWidget {
    Q_OBJECT

public:
    explicit BreathCircle(QWidget* parent = nullptr);

    void setAccent(Accent accent);
    /// Goes from one fullness to another, both 0 to 1, in `whole`, of which `into` is over. Again
    /// for each look at the clock: it goes on from there.
    void move(qreal from, qreal to, std::chrono::milliseconds into,
              std::chrono::milliseconds whole);
    /// The words in the middle, which also are what a screen reader finds; and the seconds that the
    /// part has left.
    void setWords(const QString& words, int secondsLeft);

    [[nodiscard]] QString words() const { return m_breath.words; }
    /// The number that is seen; empty while the circle moves instead.
    [[nodiscard]] QString count() const { return m_breath.count; }
    [[nodiscard]] qreal fullness() const { return m_breath.fullness; }
    /// Whether a timer has it painted anew.
    [[nodiscard]] bool isMoving() const { return m_frames.isActive(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] bool standsStill() const;
    [[nodiscard]] bool isSeen() const;
    void look();
    void fill(qreal fullness);

    Breath m_breath;
    qreal m_from = 0;
    qreal m_to = 0;
    std::chrono::milliseconds m_into{0};
    std::chrono::milliseconds m_whole{0};
    QElapsedTimer m_since; ///< the last move()
    QTimer m_frames;
};

} // namespace coolwarm
