// SPDX-License-Identifier: MIT
// The countdown to a delayed start, with ways to start at once or not at all.
#pragma once

#include "app/pages/today/delay_view.h"

#include <QWidget>

class QLabel;

namespace coolwarm {

class ActionButton;
class CountdownRing;

class DelayPane : public QWidget {
    Q_OBJECT

public:
    explicit DelayPane(QWidget* parent = nullptr);

    /// Takes the focus: Space and Enter mean "Start now", Esc means "Cancel".
    void begin();
    void display(const DelayView& view);

signals:
    void signsWanted();
    void startNowWanted();
    void cancelWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_hint;
    CountdownRing* m_ring;
    ActionButton* m_now;
    ActionButton* m_cancel;
};

} // namespace coolwarm
