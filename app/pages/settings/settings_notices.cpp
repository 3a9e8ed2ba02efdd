// SPDX-License-Identifier: MIT
// Builds the boxes for the two quiet notifications and the fields for the quiet hours.
#include "app/pages/settings/settings_notices.h"

#include "app/widgets/fields/time_fields.h"
#include "core/domain/modality.h"
#include "core/domain/preferences.h"

#include <QCheckBox>

#include <chrono>

namespace coolwarm {

namespace {

// What is proposed before anybody has chosen: the night.
constexpr std::chrono::hours usualFrom{22};
constexpr std::chrono::hours usualTo{7};

} // namespace

SettingsNotices::SettingsNotices(EngineBridge& bridge, QWidget* parent)
    : PreferenceSection(bridge, tr("Notifications"), parent),
      m_open{addCheck(tr("When you can use ice again")),
             addCheck(tr("When you can use heat again"))},
      m_quiet(addCheck(tr("Quiet hours"),
                       tr("Only the alarm sounds then. You get one summary when they end."))),
      m_from(timeOfDayField(tr("Quiet hours from"))),
      m_to(timeOfDayField(tr("Quiet hours to"))) {
    m_open.ice->setObjectName(QStringLiteral("tellsIceOpen"));
    m_open.heat->setObjectName(QStringLiteral("tellsHeatOpen"));
    m_quiet->setObjectName(QStringLiteral("quiet"));
    m_from->setObjectName(QStringLiteral("quietFrom"));
    m_to->setObjectName(QStringLiteral("quietTo"));
    setTimeOfDay(*m_from, usualFrom);
    setTimeOfDay(*m_to, usualTo);
    addRow(tr("From"), m_from);
    addRow(tr("To"), m_to);

    for (const Modality modality : bothModalities)
        connect(m_open[modality], &QCheckBox::toggled, this, [this, modality](bool on) {
            prefer(m_open[modality], [&](Preferences& wanted) { wanted.tellsOpen[modality] = on; });
        });
    connect(m_quiet, &QCheckBox::toggled, this, [this] { setQuietHours(m_quiet); });
    for (TimeField* field : {m_from, m_to})
        connect(field, &TimeField::changed, this, [this, field] { setQuietHours(field); });
    display();
}

void SettingsNotices::setQuietHours(QWidget* control) {
    const auto from = timeOfDay(*m_from);
    const auto to = timeOfDay(*m_to);
    if (m_quiet->isChecked() && (!from || !to))
        return; // the field says why
    const auto hours = from && to ? QuietHours::of(*from, *to) : std::nullopt;
    if (m_quiet->isChecked() && !hours) {
        display();
        tellFault(control, tr("The quiet hours begin and end at different times. To be told "
                              "nothing at all, switch the notifications off."));
        return;
    }
    prefer(control, [&](Preferences& wanted) {
        wanted.quietHours = m_quiet->isChecked() ? hours : std::nullopt;
    });
}

void SettingsNotices::display() {
    for (const Modality modality : bothModalities)
        displayChecked(m_open[modality], stored().tellsOpen[modality]);
    const auto& hours = stored().quietHours;
    if (hours) {
        setTimeOfDay(*m_from, hours->from());
        setTimeOfDay(*m_to, hours->to());
    }
    displayChecked(m_quiet, hours.has_value());
    m_from->setEnabled(hours.has_value());
    m_to->setEnabled(hours.has_value());
}

} // namespace coolwarm
