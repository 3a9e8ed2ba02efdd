// SPDX-License-Identifier: MIT
// A box to tick whose words break into lines where they find too little room.
#pragma once

#include <QCheckBox>

namespace coolwarm {

class WrappedCheck : public QCheckBox {
    Q_OBJECT

public:
    explicit WrappedCheck(const QString& text, QWidget* parent = nullptr);

    /// As wide as its longest word.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint& at) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int textHeight(int width) const;
    [[nodiscard]] int besideText() const;
};

} // namespace coolwarm
