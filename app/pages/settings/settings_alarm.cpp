// SPDX-License-Identifier: MIT
// Builds the choice of the alarm's tone and volume, and the button that tries them.
#include "app/pages/settings/settings_alarm.h"

#include "app/text/preference_text.h"
#include "app/widgets/action_button.h"
#include "app/widgets/painted/accent_slider.h"
#include "core/domain/preferences.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace coolwarm {

namespace {

constexpr int volumeStep = 10;

} // namespace

SettingsAlarm::SettingsAlarm(EngineBridge& bridge, Computer& computer, QWidget* parent)
    : PreferenceSection(bridge, tr("Alarm"), parent),
      m_tone(new QComboBox),
      m_volume(new AccentSlider(Accent::Ice)),
      m_percent(new QLabel),
      m_test(new ActionButton(ActionButton::Kind::Compact, tr("Play it once"))) {
    for (const RingTone tone : allRingTones)
        m_tone->addItem(ringToneText(tone), static_cast<int>(tone));
    m_tone->setObjectName(QStringLiteral("tone"));
    addRow(tr("Tone"), m_tone);
    addRow(tr("Volume"), buildVolume(),
           tr("The alarm begins gently and is as loud as this within a minute. It cannot be set to "
              "silence."));
    m_test->setObjectName(QStringLiteral("toneTest"));
    addControl(m_test);

    connect(m_tone, &QComboBox::activated, this, [this](int index) {
        prefer(m_tone, [&](Preferences& wanted) {
            wanted.tone = static_cast<RingTone>(m_tone->itemData(index).toInt());
        });
    });
    connect(m_volume, &QSlider::valueChanged, this, &SettingsAlarm::chooseVolume);
    connect(m_volume, &QSlider::sliderReleased, this, &SettingsAlarm::chooseVolume);
    connect(m_test, &QPushButton::clicked, &computer, &Computer::toneTestWanted);
    connect(&computer, &Computer::audibleChanged, this, &SettingsAlarm::displayAudible);
    displayAudible(computer.isAudible().value_or(true));
    display();
}

QWidget* SettingsAlarm::buildVolume() {
    m_volume->setRange(Volume::lowest, Volume::highest);
    m_volume->setSingleStep(volumeStep / 2);
    m_volume->setPageStep(volumeStep);
    m_volume->setAccessibleName(tr("Volume of the alarm"));
    m_volume->setObjectName(QStringLiteral("volume"));
    m_percent->setTextFormat(Qt::PlainText);
    m_percent->setMinimumWidth(fontMetrics().horizontalAdvance(percentText(Volume::highest)));
    m_percent->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addWidget(m_volume, 1);
    line->addWidget(m_percent);
    row->setFocusProxy(m_volume);
    row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return row;
}

// While it is dragged only the figure moves; what is chosen is where it is let go.
void SettingsAlarm::chooseVolume() {
    displayVolume();
    const auto volume = Volume::of(m_volume->value());
    if (volume && !m_volume->isSliderDown())
        prefer(m_volume->parentWidget(), [&](Preferences& wanted) { wanted.volume = *volume; });
}

void SettingsAlarm::displayVolume() {
    const QString text = percentText(m_volume->value());
    m_percent->setText(text);
    m_volume->setValueText(text);
    m_volume->update();
}

void SettingsAlarm::display() {
    const QSignalBlocker quiet(m_volume);
    m_tone->setCurrentIndex(m_tone->findData(static_cast<int>(stored().tone)));
    if (!m_volume->isSliderDown())
        m_volume->setValue(stored().volume.percent());
    displayVolume();
}

void SettingsAlarm::displayAudible(bool audible) {
    tellFault(m_test, audible ? QString()
                              : tr("No loudspeaker was found. The alarm would be shown and beep "
                                   "where the computer can, and that is easily missed. Connect a "
                                   "loudspeaker or switch it on."));
}

} // namespace coolwarm
