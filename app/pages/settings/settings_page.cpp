// SPDX-License-Identifier: MIT
// Stacks the sections and lets them scroll.
#include "app/pages/settings/settings_page.h"

#include "app/pages/services.h"
#include "app/pages/settings/settings_about.h"
#include "app/pages/settings/settings_alarm.h"
#include "app/pages/settings/settings_calendar.h"
#include "app/pages/settings/settings_data.h"
#include "app/pages/settings/settings_lengths.h"
#include "app/pages/settings/settings_looks.h"
#include "app/pages/settings/settings_notices.h"
#include "app/pages/settings/settings_plan.h"
#include "app/pages/settings/settings_program.h"
#include "app/pages/settings/settings_questions.h"
#include "app/pages/settings/settings_reminders.h"
#include "app/pages/trial/trial_section.h"
#include "app/style/text_role.h"
#include "app/widgets/layout/scrolled.h"
#include "core/domain/modality.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace coolwarm {

namespace {

constexpr int gapBetweenSections = 16;
constexpr int widestLine = 52; // em: longer lines are hard to read

} // namespace

SettingsPage::SettingsPage(const Services& services, QWidget* parent) : QWidget(parent) {
    auto* title = new QLabel(tr("Settings"));
    setTextRole(title, TextRole::PageTitle);
    auto* sections = new QWidget;
    sections->setMaximumWidth(widestLine * fontMetrics().height());
    auto* column = new QVBoxLayout(sections);
    column->setContentsMargins({});
    column->setSpacing(gapBetweenSections);
    EngineBridge& bridge = services.bridge;
    for (QWidget* section : std::initializer_list<QWidget*>{
             new SettingsAlarm(bridge, services.computer),
             new SettingsReminders(bridge, services.computer), new SettingsNotices(bridge),
             new SettingsQuestions(bridge), new TrialSection(bridge, services.trials),
             new SettingsLengths(bridge), new SettingsPlan(bridge, Modality::Ice),
             new SettingsPlan(bridge, Modality::Heat),
             new SettingsCalendar(bridge, services.maintenance.folder()),
             new SettingsProgram(services.computer),
             new SettingsLooks(services.looks, services.computer),
             new SettingsData(bridge, services.maintenance),
             new SettingsAbout(services.maintenance.folder())})
        column->addWidget(section);
    column->addStretch();
    auto* beside = new QWidget;
    auto* row = new QHBoxLayout(beside);
    row->setContentsMargins({});
    row->addWidget(sections, 100); // all the room there is, up to its own limit
    row->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(gapBetweenSections);
    whole->addWidget(title);
    whole->addWidget(scrolled(beside), 1);
}

} // namespace coolwarm
