// SPDX-License-Identifier: MIT
// The sign of a notice: a round i, a triangle or an octagon, told apart by shape.
#pragma once

#include "app/widgets/notices/notice_bar.h"

#include <QWidget>

namespace coolwarm {

class NoticeSign : public QWidget {
    Q_OBJECT

public:
    explicit NoticeSign(QWidget* parent = nullptr);

    void setKind(NoticeBar::Kind kind);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    NoticeBar::Kind m_kind = NoticeBar::Kind::Info;
};

} // namespace coolwarm
