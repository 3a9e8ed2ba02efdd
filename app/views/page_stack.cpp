// SPDX-License-Identifier: MIT
// Builds a page when it is first wanted: most starts of the program see the first one alone.
#include "app/views/page_stack.h"

#include "app/views/scrolled.h"
#include "app/widgets/nav_bar.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace coolwarm {

namespace {

constexpr int pageMargin = 24;

} // namespace

PageStack::PageStack(const Services& services, std::vector<PageSpec> pages,
                     const QList<QWidget*>& bars, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_specs(std::move(pages)),
      m_built(m_specs.size()),
      m_nav(new NavBar(QStringLiteral("Coolwarm"))),
      m_stack(new QStackedWidget) {
    for (const PageSpec& spec : m_specs) {
        m_nav->addPage(spec.title, spec.keys.toString(QKeySequence::NativeText));
        m_stack->addWidget(new QWidget); // in whose place the page comes
    }
    auto* column = new QVBoxLayout;
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(pageMargin / 2);
    for (QWidget* bar : bars)
        column->addWidget(bar);
    column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_nav);
    row->addLayout(column, 1);
    connect(m_nav, &NavBar::pageChosen, this,
            [this](int at) { show(m_specs.at(static_cast<std::size_t>(at))); });
    if (!m_specs.empty())
        show(m_specs.front());
}

QWidget& PageStack::built(std::size_t at) {
    QWidget*& page = m_built.at(at);
    if (page != nullptr)
        return *page;
    page = m_specs.at(at).make(m_services);
    const int place = static_cast<int>(at);
    const std::unique_ptr<QWidget> empty(m_stack->widget(place));
    m_stack->insertWidget(place, m_specs.at(at).scrollsItself ? page : scrolled(page));
    m_stack->removeWidget(empty.get());
    return *page;
}

QWidget& PageStack::show(const PageSpec& spec) {
    const auto at = static_cast<std::size_t>(&spec - m_specs.data());
    QWidget& page = built(at);
    m_nav->setCurrentPage(static_cast<int>(at));
    m_stack->setCurrentIndex(static_cast<int>(at));
    // The focus follows within the navigation and never stays on a page that is hidden.
    const QWidget* focus = window()->focusWidget();
    if (focus != nullptr && focus != window() &&
        (m_nav->isAncestorOf(focus) || !focus->isVisibleTo(window())))
        m_nav->setFocus(Qt::OtherFocusReason);
    return page;
}

void PageStack::show(const QString& id) {
    const auto found = std::find_if(m_specs.begin(), m_specs.end(),
                                    [&](const PageSpec& spec) { return spec.id == id; });
    if (found != m_specs.end())
        show(*found);
}

bool PageStack::takeUp(const QJsonObject& draft) {
    return std::any_of(m_specs.begin(), m_specs.end(), [&](const PageSpec& spec) {
        return spec.takeUp && spec.takeUp(show(spec), draft);
    });
}

} // namespace coolwarm
