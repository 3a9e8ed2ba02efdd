// SPDX-License-Identifier: MIT
// The push buttons of the pages: one that stands out in a signal colour, and plain ones.
#pragma once

#include "app/style/icons.h"
#include "app/style/palette/colours.h"

#include <QPushButton>

#include <optional>

class QMenu;
class QPainter;

namespace coolwarm {

/// Paints and sizes itself by its kind.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    /// Primary: filled with the accent. Secondary: outlined, tall. Compact: outlined, as low as a
    /// text line.
    /// Alarm: one that can be hit without aiming, on a ground of the accent's full colour.
    /// Choice: one of several equal answers, as wide as they stand, its text leading.
    enum class Kind { Primary, Secondary, Compact, Alarm, Choice };

    ActionButton(Kind kind, const QString& text, QWidget* parent = nullptr);

    /// The colour of a primary button; ice until set.
    void setAccent(Accent accent);
    /// Writes in the colour of what is wrong, and draws the outline of a tall one in it: for a
    /// button of what an emergency needs.
    void setUrgent();
    /// As high as what a page is for: a start, or its end.
    void setLarge(bool large);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// What stands small at the other end of a choice.
    void setDetail(const QString& detail);
    /// Makes the button open a menu and leaves room for the arrow that says so, unless its words
    /// are "…".
    void attachMenu(QMenu* menu);

    /// Shows a sign in the place of words. Its accessible name and its tip are to say what it does.
    void setSign(Icon sign);

    /// As wide as its words in one line, and as high as they are at the width it was given. A
    /// button of the arrow or of a sign alone is a square.
    [[nodiscard]] QSize sizeHint() const override;
    /// Long words take several lines rather than more width than a small window has.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int widthOfOneLine() const;
    [[nodiscard]] int widthBeside() const;
    [[nodiscard]] int heightAt(int width) const;
    [[nodiscard]] bool hasArrow() const {
        return menu() != nullptr && !m_sign && text() != QChar(0x2026);
    }
    [[nodiscard]] bool isFilled() const { return m_kind == Kind::Primary; }
    [[nodiscard]] QColor ink(const Colours& colours) const;
    void paintPanel(QPainter& painter, const Colours& colours) const;
    void paintText(QPainter& painter, const QColor& colour) const;
    void paintChoice(QPainter& painter, const QColor& colour) const;
    [[nodiscard]] QRectF arrowsBox() const;
    void paintFocus(QPainter& painter, const Colours& colours) const;

    Kind m_kind;
    Accent m_accent = Accent::Ice;
    QString m_detail;
    std::optional<Icon> m_sign;
    int m_given = QWIDGETSIZE_MAX; ///< the width, once somebody has laid it out
    mutable int m_told = 0;        ///< the height that was last asked for
    bool m_isUrgent = false;
    bool m_isLarge = false;
};

} // namespace coolwarm
