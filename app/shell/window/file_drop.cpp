// SPDX-License-Identifier: MIT
// Looks at what is dragged over the window, and hands a file on to the history.
#include "app/shell/window/file_drop.h"

#include "app/control/requests.h"
#include "app/dialogs/sheet.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace coolwarm {

namespace {

// Empty where it is no file that could be read.
QString fileIn(const QMimeData* data) {
    const QList<QUrl> urls = data == nullptr ? QList<QUrl>() : data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString file = urls.first().toLocalFile();
    return QFileInfo(file).isFile() ? file : QString();
}

} // namespace

FileDrop::FileDrop(QWidget& window, Requests& requests)
    : QObject(&window), m_window(window), m_requests(requests) {
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
    const bool isDrop = event->type() == QEvent::Drop;
    if (watched != &m_window || (!isDrop && event->type() != QEvent::DragEnter))
        return QObject::eventFilter(watched, event);
    auto* dropped = static_cast<QDropEvent*>(event);
    const QString file = fileIn(dropped->mimeData());
    if (file.isEmpty() || !Sheet::mayAsk(m_requests, m_window)) {
        event->ignore();
        return true;
    }
    dropped->setDropAction(Qt::CopyAction); // it stays where it was
    event->accept();
    // Once the other program has been answered, which waits for it.
    if (isDrop)
        QMetaObject::invokeMethod(
            this,
            [this, file] {
                emit m_requests.pageWanted(QStringLiteral("history"));
                emit m_requests.importWanted(file);
            },
            Qt::QueuedConnection);
    return true;
}

} // namespace coolwarm
