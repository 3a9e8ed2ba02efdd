// SPDX-License-Identifier: MIT
// Words the warnings, and hands on what is pressed on them.
#include "app/pages/today/today_warnings.h"

#include "app/text/skin_text.h"
#include "app/widgets/notices/notice_bar.h"
#include "core/domain/session.h"

namespace coolwarm {

TodayWarnings::TodayWarnings(const Services& services, QObject* parent)
    : QObject(parent), m_silent(new NoticeBar), m_skin(new NoticeBar) {
    connect(m_skin, &NoticeBar::actionTriggered, &services.requests, &Requests::skinWanted);
    connect(m_silent, &NoticeBar::actionTriggered, &services.computer, &Computer::toneTestWanted);
    connect(&services.computer, &Computer::audibleChanged, this, &TodayWarnings::displayAudible);
}

void TodayWarnings::displayAudible(bool audible) {
    if (audible)
        m_silent->hideNotice();
    else
        m_silent->showNotice(
            NoticeBar::Kind::Warning,
            tr("No loudspeaker was found: the alarm would only be shown. Connect one or "
               "switch it on."),
            tr("Play it once"), false);
}

void TodayWarnings::display(const Status& status) {
    if (status.skinOpen)
        m_skin->showNotice(NoticeBar::Kind::Warning,
                           tr("The last session was too long. How does the skin look?"),
                           tr("Answer"), false);
    else if (status.skinHurt)
        m_skin->showNotice(NoticeBar::Kind::Error,
                           skinWasText(*status.skinHurt) + QLatin1Char(' ') +
                               skinFoundText(*status.skinHurt->skin, status.skinHurt->modality),
                           {}, false);
    else
        m_skin->hideNotice();
}

} // namespace coolwarm
