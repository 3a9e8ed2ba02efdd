// SPDX-License-Identifier: MIT
// The list of topics, of which one is read.
#pragma once

#include "app/text/guide/guide.h"

#include <QListWidget>

namespace coolwarm {

/// One stop of the Tab key; arrows, Home, End and the first letters of a title choose.
class TopicList : public QListWidget {
    Q_OBJECT

public:
    explicit TopicList(const Guide& guide, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
};

} // namespace coolwarm
