// SPDX-License-Identifier: MIT
// Shares the keys between a text field and the window around it.
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace coolwarm {

/// Qt lets a text field take whatever key edits on some system, such as Ctrl+E on Linux. Here a
/// shortcut of the window means the same wherever the cursor is; undoing and redoing alone are the
/// field's own while somebody types in it.
class FieldKeys : public QObject {
    Q_OBJECT

public:
    explicit FieldKeys(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* focus);

    QWidget& m_window;
    QPointer<QWidget> m_field; ///< that has the focus
};

} // namespace coolwarm
