// SPDX-License-Identifier: MIT
// One entry of the navigation: sign and text, a bar and a ground when it is the current one.
#pragma once

#include "app/style/icons.h"

#include <QAbstractButton>

namespace coolwarm {

class NavEntry : public QAbstractButton {
    Q_OBJECT

public:
    NavEntry(Icon icon, const QString& text, QWidget* parent = nullptr);

    /// Shows the sign alone, and its words by a tool tip; `hint` is the tip otherwise.
    void setBare(bool bare);
    void setHint(const QString& hint);
    /// How wide it is with its words.
    [[nodiscard]] int widthOfAll() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void tip();

    Icon m_icon;
    QString m_hint;
    bool m_isBare = false;
    bool m_isByMouse = false; ///< a click has brought the keys here, and none was used since
};

} // namespace coolwarm
