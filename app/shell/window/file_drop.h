// SPDX-License-Identifier: MIT
// Takes a file that is dropped on the window for one to import.
#pragma once

#include <QObject>

namespace coolwarm {

class Requests;

/// One file of this computer is taken; several, or a folder, or an address of the network are not,
/// and nothing is while an alarm or a question is to be answered first.
class FileDrop : public QObject {
    Q_OBJECT

public:
    /// Keeps the references.
    FileDrop(QWidget& window, Requests& requests);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
    Requests& m_requests;
};

} // namespace coolwarm
