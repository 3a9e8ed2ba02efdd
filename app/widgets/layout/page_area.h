// SPDX-License-Identifier: MIT
// The area in which a page is scrolled, with a foot for what must stay in sight.
#pragma once

#include <QPointer>
#include <QScrollArea>

namespace coolwarm {

/// Measures its page again whenever the layouts in it want another height: Qt does so only when the
/// page is given another size.
class PageArea : public QScrollArea {
    Q_OBJECT

public:
    using QScrollArea::QScrollArea;

    /// Has the part stand below what is scrolled, from edge to edge; null: nothing stands there.
    /// What stood there is hidden and is for its owner to place anew.
    void setFoot(QWidget* foot);
    [[nodiscard]] QWidget* foot() const { return m_foot; }

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeFoot();

    QPointer<QWidget> m_foot;
};

} // namespace coolwarm
