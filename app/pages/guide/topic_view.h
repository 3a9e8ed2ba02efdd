// SPDX-License-Identifier: MIT
// One topic of the guide, to be read.
#pragma once

#include "app/text/guide/guide.h"

#include <QWidget>

class QHBoxLayout;

namespace coolwarm {

/// A stop of the Tab key, so that a text without buttons can be scrolled by keys as well; it is
/// scrolled by whatever area it lies in.
class TopicView : public QWidget {
    Q_OBJECT

public:
    explicit TopicView(QWidget* parent = nullptr);

    void display(const GuideTopic& topic);

signals:
    void actWanted(const coolwarm::GuideAct& act);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* blockOf(const GuideBlock& block);
    [[nodiscard]] QWidget* buttonsOf(const GuideButtons& block);

    void limitLines();

    QHBoxLayout* m_row;
    QWidget* m_content = nullptr;
};

} // namespace coolwarm
