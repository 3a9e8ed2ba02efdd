// SPDX-License-Identifier: MIT
// Says which function paints and measures which control; all else is left to Fusion.
#include "app/style/coolwarm_style.h"

#include "app/style/arrow.h"
#include "app/style/icons.h"
#include "app/style/palette/colours.h"
#include "app/style/style_measures_p.h"
#include "app/style/style_painting_p.h"
#include "app/style/text_role.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QStyleOption>
#include <QTableView>
#include <QTextCharFormat>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr int tableRadius = 4; // the rows within have corners of their own
constexpr int textRadius = 6;

constexpr int motionTime = 160; // milliseconds
constexpr int widestTip = 40;   // em

template <class Widget>
bool is(const QWidget* widget) {
    return qobject_cast<const Widget*>(widget) != nullptr;
}

/// The list that drops down from a box.
bool isDropped(const QWidget* widget) {
    return widget != nullptr && widget->window()->inherits("QComboBoxPrivateContainer");
}

/// Whether the whole row says by its ground that it has the keys: a frame around one of its cells
/// would say something else.
bool isOneRow(const QStyleOption& option, const QWidget* widget) {
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    if (view == nullptr || !option.state.testFlag(QStyle::State_Selected) ||
        view->selectionBehavior() != QAbstractItemView::SelectRows)
        return false;
    const QItemSelection chosen = view->selectionModel()->selection();
    return chosen.size() == 1 && chosen.first().height() == 1;
}

QSize withEdges(const QSize& contents, int beside, int above, int leastHeight) {
    return {contents.width() + 2 * beside, std::max(contents.height(), leastHeight) + 2 * above};
}

} // namespace

CoolwarmStyle::CoolwarmStyle() : QProxyStyle(QStringLiteral("Fusion")) {
    setObjectName(QStringLiteral("coolwarm"));
}

void CoolwarmStyle::polish(QApplication* application) {
    QProxyStyle::polish(application);
    application->installEventFilter(&m_marks);
}

void CoolwarmStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (is<QAbstractButton>(widget) || is<QComboBox>(widget) || is<QAbstractSpinBox>(widget) ||
        is<QScrollBar>(widget) || is<QLineEdit>(widget) || is<QPlainTextEdit>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget))
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) // not in red: nothing is wrong
            calendar->setWeekdayTextFormat(day, {});
    if (is<QHeaderView>(widget))
        setTextRole(widget, TextRole::ColumnHead);
    // Its words wrap: as wide as is read with ease, and never wider than the screen.
    if (widget->inherits("QTipLabel"))
        widget->setMaximumWidth(
            std::min(ems(widget, widestTip), widget->screen()->availableGeometry().width() - 16));
}

int CoolwarmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                               const QWidget* widget) const {
    const int line = currentColours().borderWidth;
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (is<QPlainTextEdit>(widget))
            return ems(widget, field_em::above);
        return is<QTableView>(widget) ? line + 1 : line;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return ems(widget, 1) + 2 * line;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return ems(widget, 0.5);
    case PM_HeaderMargin: // by the letters of the cells, which are larger than a head's
        return ems(is<QHeaderView>(widget) ? widget->parentWidget() : widget, 0.5);
    case PM_FocusFrameHMargin: // beside the words of an entry of a list
        return ems(widget, 0.5) - 1;
    case PM_ScrollBarExtent:
        return ems(widget, 0.8);
    case PM_ScrollBarSliderMin:
        return ems(widget, 2.5);
    case PM_MenuPanelWidth:
        return line;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return ems(widget, 0.3);
    case PM_MessageBoxIconSize:
        return ems(widget, 2.4);
    case PM_ToolTipLabelFrameWidth:
        return ems(widget, 0.3);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon CoolwarmStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                                  const QWidget* widget) const {
    switch (which) {
    case SP_MessageBoxQuestion:
        return iconOf(Icon::Question, &Colours::infoMark);
    case SP_MessageBoxInformation:
        return iconOf(Icon::Info, &Colours::infoMark);
    case SP_MessageBoxWarning:
        return iconOf(Icon::Warning, &Colours::warnMark);
    case SP_MessageBoxCritical:
        return iconOf(Icon::Warning, &Colours::errorMark);
    case SP_ArrowLeft: // of a calendar, whose bar has the ground of what is chosen
        return iconOf(Icon::Previous, &Colours::onSelection);
    case SP_ArrowRight:
        return iconOf(Icon::Next, &Colours::onSelection);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int CoolwarmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* answer) const {
    switch (hint) {
    case SH_UnderlineShortcut:
        return m_marks.areShown() ? 1 : 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup: // a list below the box, not over it
    case SH_EtchDisabledText:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_Menu_Scrollable: // one column, however long
        return 1;
    case SH_Widget_Animation_Duration:
        return m_lessMotion ? 0 : motionTime;
    case SH_Table_GridLineColor:
        return int(currentColours().cardBorder.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize CoolwarmStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                      const QSize& contents, const QWidget* widget) const {
    const int line = currentColours().borderWidth;
    const int above = ems(widget, field_em::above) + line;
    const int least = ems(widget, field_em::least);
    switch (type) {
    case CT_PushButton: {
        constexpr qreal leastWidth = 6; // em; "OK" can be hit as easily as its neighbours
        const QSize size = withEdges(contents, ems(widget, 1) + line, above, ems(widget, 1.5));
        return size.expandedTo(QSize(ems(widget, leastWidth), 0));
    }
    case CT_LineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame == nullptr || frame->lineWidth == 0)
            return contents; // the line within another field
        return withEdges(contents, ems(widget, field_em::beside) + line, above, least);
    }
    case CT_ComboBox:
    case CT_SpinBox: {
        const QSize size = withEdges(contents, line, above, least);
        return size + QSize(ems(widget, field_em::beside) + ems(widget, field_em::arrow) + 4, 0);
    }
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const bool separates =
            item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator;
        if (separates && item->text.isEmpty())
            return {contents.width(), ems(widget, 0.6)};
        // A heading is bolder than the menu's letters, for which the contents were measured.
        int width = contents.width() + 2 * ems(widget, 0.6);
        if (separates)
            width = item->fontMetrics.horizontalAdvance(item->text) * 6 / 5 + 2 * ems(widget, 0.6);
        else if (item != nullptr) {
            if (item->menuHasCheckableItems)
                width += ems(widget, 1.6);
            if (item->text.contains(u'\t'))
                width += ems(widget, 2);
            if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
                width += ems(widget, 1.2);
        }
        return {width, std::max(contents.height(), ems(widget, 1.4)) + 2 * ems(widget, 0.25)};
    }
    case CT_HeaderSection:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) +
               QSize(0, ems(widget, 0.2));
    case CT_ItemViewItem: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        if (isDropped(widget))
            size.setHeight(std::max(size.height(), ems(widget, 1.8)));
        return size;
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect CoolwarmStyle::subElementRect(SubElement element, const QStyleOption* option,
                                    const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame == nullptr || frame->lineWidth == 0)
            return option->rect;
        const int beside = ems(widget, field_em::beside) - 2; // QLineEdit itself keeps 2 pixels
        return option->rect.adjusted(beside, frame->lineWidth, -beside, -frame->lineWidth);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect CoolwarmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                    SubControl part, const QWidget* widget) const {
    switch (control) {
    case CC_ComboBox:
        return partOfCombo(*option, part, widget);
    case CC_SpinBox:
        return partOfSpinBox(*option, part, widget);
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return partOfScrollBar(*bar, part, widget);
        break;
    default:
        break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void CoolwarmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                  QPainter* painter, const QWidget* widget) const {
    const Colours& colours = currentColours();
    switch (element) {
    case PE_PanelButtonCommand:
        return paintButton(*painter, *option);
    case PE_PanelButtonTool:
        return paintFlatButton(*painter, *option);
    case PE_FrameDefaultButton:
    case PE_PanelStatusBar:
        return;
    case PE_FrameFocusRect: // buttons, boxes and fields show the keyboard by their edges
        if (is<QAbstractItemView>(widget) && !isOneRow(*option, widget)) {
            painter->save();
            painter->setBrush(Qt::NoBrush);
            painter->setPen(
                QPen(option->state.testFlag(State_Selected) ? colours.onSelection : colours.focus,
                     colours.borderWidth));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
        }
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && frame->lineWidth > 0)
            paintField(*painter, *option);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (widget != nullptr && widget->isWindow())
            paintFrame(*painter, *option, colours.field, 0);
        else if (is<QTableView>(widget))
            paintFrame(*painter, *option, colours.card, tableRadius);
        else
            paintFrame(*painter, *option, colours.field, textRadius);
        return;
    case PE_FrameMenu:
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->save();
        painter->setBrush(colours.card);
        painter->setPen(QPen(colours.buttonBorder, colours.borderWidth));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return paintRadioButton(*painter, *option);
    case PE_IndicatorArrowDown:
        return paintArrow(*painter, option->rect, Qt::DownArrow, colours.text, emOf(widget));
    case PE_IndicatorArrowUp:
        return paintArrow(*painter, option->rect, Qt::UpArrow, colours.text, emOf(widget));
    case PE_IndicatorArrowLeft:
        return paintArrow(*painter, option->rect, Qt::LeftArrow, colours.text, emOf(widget));
    case PE_IndicatorArrowRight:
        return paintArrow(*painter, option->rect, Qt::RightArrow, colours.text, emOf(widget));
    case PE_IndicatorHeaderArrow:
        if (const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paintArrow(*painter, option->rect,
                       head->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow
                                                                         : Qt::DownArrow,
                       colours.textMuted, emOf(widget));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CoolwarmStyle::drawControl(ControlElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const {
    switch (element) {
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return paintMenuItem(*painter, *item, widget);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, currentColours().card);
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        // While nobody knows how long it takes, Fusion's moving stripes are shown.
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
            bar != nullptr && (bar->maximum != bar->minimum || element == CE_ProgressBarGroove))
            return paintProgress(*painter, *bar, element == CE_ProgressBarContents);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CoolwarmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const {
    switch (control) {
    case CC_ComboBox:
        return paintCombo(*painter, *option, widget);
    case CC_SpinBox:
        return paintSpinBox(*painter, *option, widget);
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return paintScrollBar(*painter, *bar, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace coolwarm
