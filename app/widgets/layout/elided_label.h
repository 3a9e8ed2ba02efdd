// SPDX-License-Identifier: MIT
// A label of one line that ends in "…" where it has too little room, with all of it as tool tip.
#pragma once

#include <QLabel>

namespace coolwarm {

class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool isElided() const;
};

} // namespace coolwarm
