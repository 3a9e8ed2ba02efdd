// SPDX-License-Identifier: MIT
// The area in which a page is scrolled, with a foot for what must stay in sight.
#pragma once

#include "app/widgets/layout/coverable.h"

#include <QPointer>
#include <QScrollArea>

namespace coolwarm {

/// Measures its page again whenever the layouts in it want another height: Qt does so only when the
/// page is given another size.
class PageArea : public QScrollArea, public Coverable {
    Q_OBJECT

public:
    explicit PageArea(QWidget* parent = nullptr);

    /// Has the part stand below what is scrolled, from edge to edge; null: nothing stands there.
    /// What stood there is hidden and is for its owner to place anew.
    void setFoot(QWidget* foot);
    [[nodiscard]] QWidget* foot() const { return m_foot; }
    /// A page that is not scrolled stays where it is.
    void setCovered(int pixels) override;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeFoot();
    void extend();

    QPointer<QWidget> m_foot;
    int m_covered = 0;
    int m_end = 0; ///< of the scroll bar, with what is covered
};

} // namespace coolwarm
