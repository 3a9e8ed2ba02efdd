// SPDX-License-Identifier: MIT
// The large clock: the time as large as the screen and one word, to be read across the room.
#pragma once

#include "app/pages/far/far_view_text.h"
#include "core/time/reading.h"

#include <QFont>
#include <QRectF>
#include <QWidget>

namespace coolwarm {

class ActionButton;

/// A letter is read without effort from 200 times its height, so from 4 m at 2 cm (ISO 9241-303
/// asks for 16 minutes of arc at least, which is 1/215; 20 to 22 are comfortable). Here the figure
/// fills 94 % of the width: "24:59" is 11 cm high on a 24-inch screen, 6 cm on a 13-inch laptop;
/// the word takes a fifth of the height and is 2.5 cm high on that laptop.
class FarView : public QWidget {
    Q_OBJECT

public:
    explicit FarView(QWidget* parent = nullptr);

    /// Begins with the hint how to leave; takes the focus, so that a screen reader says the time.
    void begin(Millis now);
    /// `now` is the time since boot, by which the hint goes away again.
    void display(const FarText& text, Millis now);

    /// The height of a capital letter or digit, in pixels.
    [[nodiscard]] qreal figureHeight() const;
    [[nodiscard]] qreal wordHeight() const;
    [[nodiscard]] QString figure() const { return m_text.big; }
    [[nodiscard]] QString word() const { return m_text.word; }

signals:
    void leaveWanted();
    void signsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void place();
    void showHint();
    void hideHint();

    FarText m_text;
    Millis m_now{0};
    Millis m_hintSince{0};
    QRectF m_wordArea;
    QRectF m_figureArea;
    QFont m_wordFont;
    QFont m_figureFont;
    ActionButton* m_hint;
    ActionButton* m_signs; ///< stays: a hand that goes numb is no time to look for it
};

} // namespace coolwarm
