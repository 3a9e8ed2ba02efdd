// SPDX-License-Identifier: MIT
// Paints anew what may have an underlined letter.
#include "app/style/mnemonic_marks.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStyle>
#include <QWidget>

namespace coolwarm {

bool MnemonicMarks::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Alt)
            show(event->type() == QEvent::KeyPress);
        break;
    case QEvent::WindowDeactivate: // the key is let go elsewhere
        show(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void MnemonicMarks::show(bool shown) {
    if (m_areShown == shown)
        return;
    m_areShown = shown;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible())
            for (QWidget* each : window->findChildren<QWidget*>())
                each->update();
}

int mnemonicFlag(const QWidget& part) {
    const bool shown = part.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &part) != 0;
    return static_cast<int>(shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
}

} // namespace coolwarm
