// SPDX-License-Identifier: MIT
// The QStyle of the program: how buttons, fields, boxes, tables, menus and scroll bars look.
#pragma once

#include "app/style/mnemonic_marks.h"

#include <QProxyStyle>

namespace coolwarm {

/// Qt's own Fusion style, painted and measured in the program's way. Its colours are those of
/// currentColours(), its measures follow the font of each control. What it does not name, such as
/// the parts of a file dialog, stays as Fusion has it.
class CoolwarmStyle : public QProxyStyle {
    Q_OBJECT

public:
    CoolwarmStyle();

    /// Nothing moves by itself then: SH_Widget_Animation_Duration is 0.
    void setLessMotion(bool less) { m_lessMotion = less; }

    void polish(QApplication* application) override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                       const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;

private:
    MnemonicMarks m_marks;
    bool m_lessMotion = false;
};

} // namespace coolwarm
