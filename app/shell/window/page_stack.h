// SPDX-License-Identifier: MIT
// The navigation and the pages beside it, of which one is seen.
#pragma once

#include "app/pages/page_spec.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace coolwarm {

class BarArea;
class NavBar;
class NoticeBar;
struct Room;

class PageStack : public QWidget {
    Q_OBJECT

public:
    /// Keeps references. `bars` lie over whichever page is seen, in `notices`, and so do those of
    /// each page that float.
    PageStack(const Services& services, std::vector<PageSpec> pages, const QList<NoticeBar*>& bars,
              BarArea& notices, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<PageSpec>& specs() const { return m_specs; }
    /// Shows the page, built now if nobody has seen it yet.
    QWidget& show(const PageSpec& spec);
    /// Nothing where no page has that name.
    void show(const QString& id);
    [[nodiscard]] QString currentTitle() const;
    /// Builds those that nobody has seen yet.
    void buildAll();
    /// Shows the page that takes such things up, and lets it. False where none can at present.
    [[nodiscard]] bool takeUp(const QJsonObject& draft);

signals:
    void pageShown();

private:
    /// Not in the window yet.
    [[nodiscard]] QWidget* madeOf(const PageSpec& spec) const;
    QWidget& built(std::size_t at);
    void arrange(const Room& room);

    const Services& m_services;
    std::vector<PageSpec> m_specs;
    std::vector<QWidget*> m_built; ///< null where nobody has seen the page yet
    NavBar* m_nav;
    BarArea& m_notices;
    QStackedWidget* m_stack;
    QBoxLayout* m_beside; ///< the navigation and the pages
    QBoxLayout* m_column; ///< the pages, within their margin
};

} // namespace coolwarm
