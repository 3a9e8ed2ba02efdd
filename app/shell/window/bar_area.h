// SPDX-License-Identifier: MIT
// The area of the bars above the pages, which leaves most of the window to the page.
#pragma once

#include <QList>
#include <QScrollArea>

class QVBoxLayout;

namespace coolwarm {

/// As high as the bars that are shown, up to a third of the window: from there on they are
/// scrolled. Hidden while none is shown.
class BarArea : public QScrollArea {
    Q_OBJECT

public:
    explicit BarArea(const QList<QWidget*>& bars, QWidget* parent = nullptr);

    void setSpacing(int spacing);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QList<QWidget*> m_bars;
    QVBoxLayout* m_column;
};

} // namespace coolwarm
