// SPDX-License-Identifier: MIT
// Stacks the sections and passes on what goes between them and the rest of the program.
#include "app/views/settings_page.h"

#include "app/views/settings_alarm.h"
#include "app/views/settings_data.h"
#include "app/views/settings_lengths.h"
#include "app/views/settings_looks.h"
#include "app/views/settings_notices.h"
#include "app/views/settings_plan.h"
#include "app/views/settings_program.h"
#include "app/views/settings_reminders.h"
#include "app/widgets/text_role.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace coolwarm {

namespace {

constexpr int gapBetweenSections = 16;
constexpr int widestLine = 52; // em: longer lines are hard to read

} // namespace

SettingsPage::SettingsPage(EngineBridge& bridge, QSettings& looks, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_looksFile(looks) {}

void SettingsPage::build() {
    auto* title = new QLabel(tr("Settings"));
    setTextRole(title, TextRole::PageTitle);
    auto* sections = new QWidget;
    sections->setMaximumWidth(widestLine * fontMetrics().height());
    auto* column = new QVBoxLayout(sections);
    column->setContentsMargins({});
    column->setSpacing(gapBetweenSections);
    addSections(column);
    column->addStretch();
    auto* beside = new QWidget;
    auto* row = new QHBoxLayout(beside);
    row->setContentsMargins({});
    row->addWidget(sections, 100); // all the room there is, up to its own limit
    row->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(beside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    beside->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus); // its controls have the keys
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(gapBetweenSections);
    whole->addWidget(title);
    whole->addWidget(scroll, 1);
}

void SettingsPage::addSections(QVBoxLayout* column) {
    m_alarm = new SettingsAlarm(m_bridge);
    m_reminders = new SettingsReminders(m_bridge);
    m_program = new SettingsProgram;
    m_looks = new SettingsLooks(m_looksFile);
    column->addWidget(m_alarm);
    column->addWidget(m_reminders);
    column->addWidget(new SettingsNotices(m_bridge));
    column->addWidget(new SettingsLengths(m_bridge));
    for (const Modality modality : bothModalities)
        column->addWidget(new SettingsPlan(m_bridge, modality));
    column->addWidget(m_program);
    column->addWidget(m_looks);
    if (m_desk != nullptr) {
        m_data = new SettingsData(m_bridge, *m_desk);
        column->addWidget(m_data);
    }
    connect(m_alarm, &SettingsAlarm::toneTestWanted, this, &SettingsPage::toneTestWanted);
    connect(m_program, &SettingsProgram::startWanted, this, &SettingsPage::startWanted);
    connect(m_looks, &SettingsLooks::themeChanged, this, &SettingsPage::themeChanged);
    if (m_audible)
        m_alarm->displayAudible(*m_audible);
    m_reminders->displaySpeechAvailable(m_speech);
    displayStart(m_start);
}

void SettingsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_alarm == nullptr)
        build();
    m_looks->display();
    if (m_data != nullptr)
        m_data->refresh();
    emit opened();
}

void SettingsPage::setAudible(bool audible) {
    m_audible = audible;
    if (m_alarm != nullptr)
        m_alarm->displayAudible(audible);
}

void SettingsPage::setSpeechAvailable(bool available) {
    m_speech = available;
    if (m_reminders != nullptr)
        m_reminders->displaySpeechAvailable(available);
}

void SettingsPage::displayStart(const ProgramStart& start) {
    m_start = start;
    if (m_program == nullptr)
        return;
    m_program->display(start);
    m_program->setVisible(start.possible);
}

} // namespace coolwarm
