// SPDX-License-Identifier: MIT
// Shows what was read of bouts, and hands on what is wanted of them.
#include "app/pages/today/bout/bout_today.h"

#include "app/dialogs/sheet.h"
#include "app/pages/bouts/bout_acts.h"
#include "app/pages/bouts/bout_dialog.h"
#include "app/pages/bouts/bouts_dialog.h"
#include "app/pages/today/bout/bout_line.h"
#include "app/text/format.h"
#include "app/text/short_name.h"
#include "app/widgets/notices/notice_bar.h"
#include "core/engine/status.h"

#include <QMenu>
#include <QWidget>

namespace coolwarm {

BoutToday::BoutToday(const Services& services, QWidget& page)
    : QObject(&page),
      m_services(services),
      m_page(page),
      m_line(new BoutLine),
      m_notice(new NoticeBar),
      m_lookAgain(new NoticeBar),
      m_acts(new BoutActs(services, *m_notice, page, this)),
      m_refused(services.looks),
      m_site(services.bridge.status().site) {
    m_notice->setFloating();
    m_line->hide();
    connectParts();
}

void BoutToday::connectParts() {
    const Requests& requests = m_services.requests;
    connect(m_line, &BoutLine::beginWanted, this, &BoutToday::begin);
    connect(m_line, &BoutLine::refused, this, &BoutToday::refuse);
    connect(m_line, &BoutLine::openWanted, this, [this] {
        if (m_view.open)
            m_acts->open(*m_view.open);
    });
    connect(m_line, &BoutLine::endWanted, this, [this] {
        if (m_view.open)
            m_acts->end(*m_view.open);
    });
    connect(m_line, &BoutLine::allWanted, this, &BoutToday::showAll);
    connect(&requests, &Requests::boutWanted, this, &BoutToday::begin);
    connect(&requests, &Requests::boutsWanted, this, &BoutToday::showAll);
    connect(m_lookAgain, &NoticeBar::actionTriggered, &requests, &Requests::signsWanted);
}

void BoutToday::addTo(QMenu& menu) {
    menu.addSeparator();
    menu.addAction(tr("Begin a bout…"), this, &BoutToday::begin);
    menu.addAction(tr("Bouts…"), this, &BoutToday::showAll);
}

void BoutToday::begin() {
    if (Sheet::mayAsk(m_services.requests, m_page))
        m_acts->begin(m_view.first);
}

void BoutToday::showAll() {
    if (!Sheet::mayAsk(m_services.requests, m_page))
        return;
    m_acts->forget();
    auto* dialog = new BoutsDialog(m_services, m_page);
    dialog->runForm();
}

void BoutToday::refuse() {
    if (m_view.first)
        m_refused.refuse(m_site, *m_view.first);
    m_view.first.reset();
    display(true);
    emit m_services.requests.focusUnwanted();
}

void BoutToday::read(HistoryReader& reader) {
    const Status& status = m_services.bridge.status();
    BoutView view = boutView(reader, status);
    const bool isProposed = view.first && !m_refused.has(status.site, *view.first) &&
                            m_services.bridge.proposesBout(status.site, *view.first);
    if (!isProposed)
        view.first.reset();
    m_view = std::move(view);
    m_site = status.site;
}

void BoutToday::display(bool idle) {
    m_line->setVisible(idle && (m_view.open || m_view.first)); // first: what is unseen is not said
    if (m_view.open)
        m_line->showDay(m_view.day, m_view.isRecovered);
    else if (m_view.first)
        m_line->propose(shortSiteText(m_site));
    if (m_view.lookAgain.isEmpty())
        m_lookAgain->hideNotice();
    else
        m_lookAgain->showNotice(NoticeBar::Kind::Warning, m_view.lookAgain, tr("Warning signs"),
                                false);
}

bool BoutToday::takeUp(const QJsonObject& draft) {
    return BoutDialog::isOwn(draft) && m_acts->openDraft(draft);
}

} // namespace coolwarm
