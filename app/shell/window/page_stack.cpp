// SPDX-License-Identifier: MIT
// Builds a page when it is first wanted: most starts of the program see only the first one.
#include "app/shell/window/page_stack.h"

#include "app/accessible/announcement.h"
#include "app/accessible/silence.h"
#include "app/shell/window/bar_area.h"
#include "app/widgets/fade.h"
#include "app/widgets/keys/mnemonics.h"
#include "app/widgets/layout/room_watch.h"
#include "app/widgets/layout/scrolled.h"
#include "app/widgets/nav_bar.h"
#include "app/widgets/notices/notice_bar.h"

#include <QBoxLayout>
#include <QStackedWidget>

#include <algorithm>
#include <memory>
#include <utility>

namespace coolwarm {

namespace {

constexpr int pageMargin = 24;
constexpr int smallMargin = 12;

} // namespace

PageStack::PageStack(const Services& services, std::vector<PageSpec> pages,
                     const QList<NoticeBar*>& bars, BarArea& notices, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_specs(std::move(pages)),
      m_built(m_specs.size()),
      m_nav(new NavBar(QStringLiteral("Coolwarm"))),
      m_notices(notices),
      m_stack(new QStackedWidget),
      m_beside(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_column(new QBoxLayout(QBoxLayout::TopToBottom)) {
    for (const PageSpec& spec : m_specs) {
        m_nav->addPage(spec.icon, spec.title, spec.keys.toString(QKeySequence::NativeText));
        m_stack->addWidget(new QWidget); // in whose place the page comes
    }
    giveMnemonics(*m_nav);
    m_column->addWidget(m_stack, 1);
    m_notices.lieOver(m_stack);
    m_notices.add(bars, this);
    m_beside->setContentsMargins({});
    m_beside->setSpacing(0);
    m_beside->addWidget(m_nav);
    m_beside->addLayout(m_column, 1);
    arrange({});
    new RoomWatch(this, [this](const Room& room) { arrange(room); });
    connect(m_nav, &NavBar::pageChosen, this,
            [this](int at) { show(m_specs.at(static_cast<std::size_t>(at))); });
    if (!m_specs.empty())
        show(m_specs.front());
}

// Beside the pages the navigation takes a quarter of a narrow window, above them a tenth.
void PageStack::arrange(const Room& room) {
    m_beside->setDirection(room.narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_nav->setOrientation(room.narrow ? Qt::Horizontal : Qt::Vertical);
    const int margin = room.narrow || room.low ? smallMargin : pageMargin;
    m_column->setContentsMargins(margin, margin, margin, margin);
}

QWidget* PageStack::madeOf(const PageSpec& spec) const {
    const Silence untilItIsInTheWindow;
    QWidget* page = spec.make(m_services);
    page->setAccessibleName(spec.title);
    giveMnemonics(*page, mnemonicsOf(*m_nav));
    return page;
}

QWidget& PageStack::built(std::size_t at) {
    QWidget*& page = m_built.at(at);
    if (page != nullptr)
        return *page;
    page = madeOf(m_specs.at(at));
    QList<NoticeBar*> floating = page->findChildren<NoticeBar*>();
    floating.removeIf([](const NoticeBar* bar) { return !bar->isFloating(); });
    m_notices.add(floating, page);
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
    const bool isAnother = m_stack->currentIndex() != static_cast<int>(at);
    if (isAnother)
        fadeFrom(*m_stack);
    m_stack->setCurrentIndex(static_cast<int>(at));
    // The focus follows within the navigation and never stays on a page that is hidden.
    const QWidget* focus = window()->focusWidget();
    if (focus != nullptr && focus != window() &&
        (m_nav->isAncestorOf(focus) || !focus->isVisibleTo(window())))
        m_nav->setFocus(Qt::OtherFocusReason);
    else if (isAnother)
        announce(*this, spec.title); // the entry with the focus says it by itself
    emit pageShown();
    return page;
}

QString PageStack::currentTitle() const {
    const auto at = static_cast<std::size_t>(m_stack->currentIndex());
    return at < m_specs.size() ? m_specs[at].title : QString();
}

void PageStack::buildAll() {
    for (std::size_t at = 0; at < m_specs.size(); ++at)
        static_cast<void>(built(at));
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
