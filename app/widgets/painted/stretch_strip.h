// SPDX-License-Identifier: MIT
// A strip on which stretches of a day are drawn by the pointer.
#pragma once

#include "app/widgets/painted/day_strip.h"

#include <QList>

#include <optional>

namespace coolwarm {

/// A drag over an empty place makes a stretch, one at an end of a stretch moves that end, and one
/// in its middle moves all of it; one without any length is gone. Ends lie on whole steps, and what
/// touches becomes one when it is let go. Esc puts back what is being dragged. The keys have no way
/// here: there has to be a field in which the same can be typed.
class StretchStrip : public DayStrip {
    Q_OBJECT

public:
    struct Stretch {
        qint64 from = 0; ///< in seconds of the strip
        qint64 to = 0;

        friend bool operator==(const Stretch&, const Stretch&) = default;
    };

    /// `step`: seconds, more than 0.
    StretchStrip(const QString& label, qint64 step, QWidget* parent = nullptr);

    /// By start; a drag is given up.
    void setStretches(const QList<Stretch>& stretches);
    [[nodiscard]] const QList<Stretch>& stretches() const { return m_stretches; }

signals:
    /// They are others than before, by the pointer; also with each step of a drag.
    void drawn(const QList<coolwarm::StretchStrip::Stretch>& stretches);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// The end that follows the pointer, or all of a stretch.
    enum class Grip { From, To, All };

    struct Hit {
        qsizetype stretch = 0;
        Grip grip = Grip::All;
    };
    struct Drag {
        QList<Stretch> before;
        Stretch stretch; ///< as it was; without length where it is new
        Grip grip = Grip::To;
        qint64 pressedAt = 0;
    };

    [[nodiscard]] std::optional<Hit> hitAt(const QPointF& place) const;
    [[nodiscard]] qint64 onStep(qint64 second) const;
    [[nodiscard]] Stretch dragged(qint64 second) const;
    void put(const QList<Stretch>& stretches);
    void display();
    void putBack();

    QString m_label;
    qint64 m_step;
    QList<Stretch> m_stretches;
    std::optional<Drag> m_drag;
};

} // namespace coolwarm
