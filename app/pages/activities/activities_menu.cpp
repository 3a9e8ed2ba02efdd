// SPDX-License-Identifier: MIT
// Offers the five activities; the cream's entry says how much the day has left.
#include "app/pages/activities/activities_menu.h"

#include "app/control/failure.h"
#include "app/pages/activities/cream_view.h"
#include "app/text/record_text.h"
#include "app/widgets/layout/plain_text.h"
#include "core/domain/diary/activity.h"
#include "core/engine/status.h"
#include "core/log/ports/history_reader.h"

#include <QMenu>

namespace coolwarm {

ActivitiesMenu::ActivitiesMenu(const Services& services, QWidget* parent)
    : ActionButton(Kind::Compact, tr("More", "things to do"), parent),
      m_services(services),
      m_menu(new QMenu(this)) {
    setObjectName(QStringLiteral("todayMore"));
    setAccessibleName(tr("More to do beside the pack"));
    setToolTip(tipOf(tr("Breathing, a twist, stretching, a walk, cream")));
    attachMenu(m_menu);
    for (const auto& [what, word] : activityWords) {
        const bool asks = what == ActivityKind::Twist || what == ActivityKind::Stretching;
        const QString name =
            what == ActivityKind::Breathing ? tr("Breathe with me")
            : asks ? tr("%1…", "an activity whose length is asked for").arg(activityText(what))
                   : activityText(what);
        QAction* entry = m_menu->addAction(
            name, this, [this, wanted = what] { emit m_services.requests.activityWanted(wanted); });
        if (what == ActivityKind::Cream)
            m_cream = entry;
    }
    connect(m_menu, &QMenu::aboutToShow, this, &ActivitiesMenu::countCream);
}

// Without the count where the log cannot be read just now.
void ActivitiesMenu::countCream() {
    QString name = activityText(ActivityKind::Cream);
    static_cast<void>(logTroubleOf([&] {
        name = creamEntryText(creamsOfDay(*m_services.openHistoryAtOnce(),
                                          m_services.bridge.status().now.wallSecond()));
    }));
    m_cream->setText(name);
}

} // namespace coolwarm
