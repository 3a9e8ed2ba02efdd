// SPDX-License-Identifier: MIT
// A form for what was done, when, how long, and a note.
#include "app/pages/history/record/activity_dialog.h"

#include "app/dialogs/form/submit.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/widgets/fields/note_edit.h"
#include "app/widgets/fields/time_draft.h"
#include "app/widgets/fields/time_field.h"
#include "app/widgets/fields/time_fields.h"
#include "core/domain/diary/diary_record.h"
#include "core/engine/commands/activities.h"
#include "core/engine/commands/edit.h"
#include "core/rules/activity_rules.h"
#include "core/text/note.h"
#include "core/time/moment.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <chrono>

namespace coolwarm {

using std::chrono::minutes;
using std::chrono::seconds;

ActivityDialog::ActivityDialog(const Activity& activity, EngineBridge& bridge, QWidget* parent)
    : RecordForm({QStringLiteral("record"), Activity::kind, activity.id}, bridge, submitTo(bridge),
                 parent),
      m_activity(activity),
      m_what(new QComboBox),
      m_length(new QSpinBox) {
    setWindowTitle(tr("Activity"));
    FieldSetting setting;
    setting.day = [this] { return dayShownIn(*m_at, m_activity.start); };
    makeTime(
        m_at, tr("Time"), [this] { return std::optional(m_activity.start); }, setting);
    for (const auto& [what, word] : activityWords)
        m_what->addItem(activityText(what), static_cast<int>(what));
    m_length->setRange(0, static_cast<int>(minutes{longestActivity}.count()));
    m_length->setSuffix(tr(" min", "after a number of minutes"));
    //: In the place of a number of minutes.
    m_length->setSpecialValueText(tr("none"));
    m_at->setValue(toDateTime(activity.start));
    m_what->setCurrentIndex(m_what->findData(static_cast<int>(activity.what)));
    if (activity.length)
        m_length->setValue(static_cast<int>(std::chrono::ceil<minutes>(*activity.length).count()));
    note().setPlainText(fromUtf8(activity.note.text()));
    build();
}

void ActivityDialog::build() {
    auto* form = new QFormLayout;
    form->addRow(tr("&Time:"), m_at);
    form->addRow(tr("&What:"), m_what);
    form->addRow(tr("&Length:"), m_length);
    fields().addLayout(form);
    addNote();
    finish(*m_at->edit(), {26, 18});
    connect(m_at, &TimeField::changed, this, [this] { touched(); });
    connect(&note(), &QPlainTextEdit::textChanged, this, [this] { touched(); });
}

// In minutes; one that nobody has touched keeps its seconds.
std::optional<seconds> ActivityDialog::length() const {
    const minutes shown{m_length->value()};
    if (shown == minutes{0})
        return std::nullopt;
    if (m_activity.length && std::chrono::ceil<minutes>(*m_activity.length) == shown)
        return m_activity.length;
    return shown;
}

void ActivityDialog::save() {
    const auto note = noteIn();
    if (!note || !judge(*m_at))
        return;
    Activity wanted = m_activity;
    wanted.what = static_cast<ActivityKind>(m_what->currentData().toInt());
    wanted.start = *shownIn(*m_at, m_activity.start);
    wanted.length = length();
    wanted.note = *note;
    if (wanted == m_activity)
        handOver({});
    else
        handOver(editOf(m_activity, wanted));
}

Command ActivityDialog::removal() const {
    return DeleteActivity{m_activity.id};
}

// It is told once; saving again then means it.
QString ActivityDialog::takeMeanwhile(const Refusal& refusal) {
    m_activity = std::get<Activity>(*refusal.record);
    return {};
}

} // namespace coolwarm
