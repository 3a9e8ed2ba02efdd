// SPDX-License-Identifier: MIT
// Builds the rows of a section, and shows refusals and failures beside their control.
#include "app/pages/settings/settings_section.h"

#include "app/style/fonts.h"
#include "app/style/text_role.h"
#include "app/text/verdict_text.h"
#include "app/widgets/fields/wrapped_check.h"
#include "app/widgets/layout/scrolled.h"
#include "app/widgets/layout/side_by_side.h"
#include "app/widgets/layout/wrapped_label.h"
#include "app/widgets/notices/notice_bar.h"
#include "core/domain/preferences.h"
#include "core/engine/command.h"
#include "core/engine/commands/settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace coolwarm {

namespace {

constexpr int gapBetweenRows = 14;
constexpr int gapInRow = 4;
constexpr int gapBesideControl = 8;
constexpr qreal checkTextAt = 1.6; // em: a box to tick and its spacing

} // namespace

SettingsSection::SettingsSection(const QString& heading, QWidget* parent)
    : Card(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins({});
    m_column->setSpacing(gapBetweenRows);
    auto* title = new QLabel(heading);
    setTextRole(title, TextRole::CardTitle);
    m_column->addWidget(title);
    setAccessibleName(heading);
}

QVBoxLayout* SettingsSection::startRow(QWidget* control) {
    auto* row = new QVBoxLayout;
    row->setSpacing(gapInRow);
    m_column->addLayout(row);
    m_rows.insert(control, row);
    control->installEventFilter(this);
    for (QWidget* inner : control->findChildren<QWidget*>())
        inner->installEventFilter(this);
    return row;
}

void SettingsSection::addRow(const QString& label, QWidget* control, const QString& hint) {
    QVBoxLayout* row = startRow(control);
    auto* words = new QLabel(label);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    const bool wide = control->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
    // Near its label, and all controls below each other.
    auto* line = new SideBySide(gapBesideControl);
    line->addPart(words, 2);
    line->addPart(control, 3, wide ? Qt::Alignment() : Qt::AlignLeading);
    row->addWidget(line);
    if (!hint.isEmpty()) {
        control->setAccessibleDescription(hint);
        row->addWidget(wrappedLabel(TextRole::Muted, hint));
    }
}

QWidget* SettingsSection::addPath(const QString& label, QLineEdit* path, QWidget* button,
                                  const QString& hint) {
    path->setReadOnly(true);
    path->setAccessibleName(label);
    auto* row = new SideBySide(gapBesideControl);
    row->addPart(path, 1);
    row->addPart(button, 0);
    row->setFocusProxy(path);
    row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addRow(label, row, hint);
    return row;
}

void SettingsSection::addControl(QWidget* control) {
    startRow(control)->addWidget(control, 0, Qt::AlignLeading);
}

QCheckBox* SettingsSection::addCheck(const QString& text, const QString& hint) {
    auto* box = new WrappedCheck(text);
    QVBoxLayout* row = startRow(box);
    row->addWidget(box, 0, Qt::AlignLeading);
    if (!hint.isEmpty()) {
        box->setAccessibleDescription(hint);
        QLabel* words = wrappedLabel(TextRole::Muted, hint);
        words->setIndent(qRound(emOf(font()) * checkTextAt)); // below the text of the box
        row->addWidget(words);
    }
    return box;
}

void SettingsSection::displayChecked(QCheckBox* box, bool checked) {
    const QSignalBlocker quiet(box);
    box->setChecked(checked);
}

QLabel* SettingsSection::addText(const QString& text) {
    QLabel* label = wrappedLabel(TextRole::Muted, text);
    m_column->addWidget(label);
    if (text.isEmpty())
        label->hide();
    return label;
}

void SettingsSection::addPart(QWidget* part) {
    m_column->addWidget(part);
}

void SettingsSection::tellFault(QWidget* control, const QString& text) {
    NoticeBar*& bar = m_faults[control];
    if (text.isEmpty()) {
        if (bar != nullptr)
            bar->hideNotice();
        return;
    }
    if (bar == nullptr) {
        bar = new NoticeBar;
        m_rows.value(control, m_column)->addWidget(bar);
    }
    bar->showNotice(NoticeBar::Kind::Warning, text);
    if (control->hasFocus() || control->isAncestorOf(QApplication::focusWidget()))
        bringIntoSight(bar);
}

void SettingsSection::bringIntoSight(QWidget* part) {
    QTimer::singleShot(0, part, [part] { coolwarm::bringIntoSight(*part); });
}

QString SettingsSection::faultOf(QWidget* control) const {
    const NoticeBar* bar = m_faults.value(control);
    return bar != nullptr && bar->isShowing() ? bar->text() : QString();
}

// A page that is scrolled must not change a setting by the way.
bool SettingsSection::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel)
        return Card::eventFilter(watched, event);
    event->ignore();
    return true;
}

PreferenceSection::PreferenceSection(EngineBridge& bridge, const QString& heading, QWidget* parent)
    : SettingsSection(heading, parent), m_bridge(bridge) {
    connect(&bridge, &EngineBridge::factsChanged, this, [this] { display(); });
    connect(&bridge, &EngineBridge::troubleChanged, this, [this] {
        if (m_bridge.troubleText().isEmpty())
            for (QWidget* control : std::exchange(m_waiting, {}))
                tellFault(control, {});
    });
}

void PreferenceSection::prefer(QWidget* control, const std::function<void(Preferences&)>& change) {
    Preferences wanted = stored();
    change(wanted);
    if (wanted == stored())
        tellFault(control, {});
    else
        submit(control, SetPreferences{wanted});
}

bool PreferenceSection::submit(QWidget* control, const Command& command) {
    const Submission answer = m_bridge.submit(command);
    const auto now = m_bridge.status().now.wallSecond();
    QString fault;
    if (answer.refusal)
        fault = verdictText(*answer.refusal, now);
    else if (!answer.done())
        fault = m_bridge.troubleText();
    display();
    tellFault(control, fault);
    if (answer.kind == Submission::Kind::Waiting)
        m_waiting.append(control);
    return answer.done();
}

} // namespace coolwarm
