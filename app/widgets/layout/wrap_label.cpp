// SPDX-License-Identifier: MIT
// Remembers the height for a width, until text, font, look or screen change.
#include "app/widgets/layout/wrap_label.h"

#include <QEvent>

namespace coolwarm {

namespace {

constexpr qsizetype mostWidths = 64; // a window that is being resized asks for ever new ones

} // namespace

WrapLabel::WrapLabel(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
}

int WrapLabel::heightForWidth(int width) const {
    if (m_text != text() || m_heights.size() >= mostWidths) {
        m_heights.clear();
        m_text = text();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

bool WrapLabel::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
    case QEvent::ScreenChangeInternal: // another resolution
        m_heights.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

} // namespace coolwarm
