// SPDX-License-Identifier: MIT
// Letters are underlined while the key is held that leads to them.
#pragma once

#include <QObject>

class QWidget;

namespace coolwarm {

/// Watches the Alt key for the whole application; to be installed on it.
class MnemonicMarks : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool areShown() const { return m_areShown; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(bool shown);

    bool m_areShown = false;
};

/// How a part that paints its text itself treats the letter that leads to it: Qt::TextShowMnemonic
/// while letters are underlined, else Qt::TextHideMnemonic.
[[nodiscard]] int mnemonicFlag(const QWidget& part);

} // namespace coolwarm
