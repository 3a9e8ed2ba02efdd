// SPDX-License-Identifier: MIT
// Moves a button below a scrolled page while its place in the page cannot be seen.
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace coolwarm {

class PageArea;

/// The place of such a part on a page that is scrolled. The part stands in it where that can be
/// seen without scrolling, and otherwise below what is scrolled: for at most one part of a page
/// that is shown.
class InSight : public QWidget {
    Q_OBJECT

public:
    /// `turned` is told each time whether the part stands below the page from now on.
    explicit InSight(QWidget* part, std::function<void(bool below)> turned = {});
    ~InSight() override;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(PageArea* area);
    void look();
    void place(bool below);

    QPointer<QWidget> m_part;
    QPointer<PageArea> m_area;
    std::function<void(bool)> m_turned;
    QTimer m_look; ///< once all layouts have settled
    bool m_isBelow = false;
};

} // namespace coolwarm
