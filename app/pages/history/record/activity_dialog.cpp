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
#include "core/domain/record.h"
#include "core/domain/session_id.h"
#include "core/engine/commands/activities.h"
#include "core/rules/activity_rules.h"
#include "core/text/note.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <chrono>
#include <utility>
#include <variant>

namespace coolwarm {

using std::chrono::minutes;
using std::chrono::seconds;

ActivityDialog::ActivityDialog(std::optional<Activity> activity, EngineBridge& bridge,
                               QWidget* parent)
    : DraftForm({QStringLiteral("record"), Activity::kind,
                 activity ? std::optional(activity->id) : std::nullopt},
                bridge, submitTo(bridge), parent),
      m_activity(std::move(activity)),
      m_what(new QComboBox),
      m_length(new QSpinBox) {
    setWindowTitle(tr("Activity"));
    FieldSetting setting;
    setting.day = [this] { return dayShownIn(*m_at, was()); };
    makeTime(
        m_at, tr("Time"), [this] { return was(); }, setting);
    build();
    fill(m_activity.value_or(Activity::blank(SessionId::random())));
    takeAsFilled();
}

ActivityDialog::ActivityDialog(const Activity& activity, EngineBridge& bridge, QWidget* parent)
    : ActivityDialog(std::optional(activity), bridge, parent) {}

void ActivityDialog::build() {
    for (const auto& [what, word] : activityWords)
        m_what->addItem(activityText(what), static_cast<int>(what));
    m_length->setRange(0, static_cast<int>(minutes{longestActivity}.count()));
    m_length->setSuffix(tr(" min", "after a number of minutes"));
    //: In the place of a number of minutes.
    m_length->setSpecialValueText(tr("none"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Time:"), m_at);
    form->addRow(tr("&What:"), m_what);
    form->addRow(tr("&Length:"), m_length);
    fields().addLayout(form);
    addNote();
    finish(*m_at->edit(), {26, 18});
    keepFields();
}

void ActivityDialog::keepFields() {
    keep(QStringLiteral("at"), *m_at, [this] { return was(); });
    keep(QStringLiteral("what"), *m_what);
    keep(QStringLiteral("length"), *m_length);
    keepNote();
}

bool ActivityDialog::isDraft(const QJsonObject& draft) {
    return kindOf(draft) == fromUtf8(Activity::kind);
}

ActivityDialog* ActivityDialog::takingUp(const QJsonObject& draft, EngineBridge& bridge,
                                         QWidget* parent) {
    const auto id = recordOf(draft);
    const auto found =
        id ? bridge.record({std::string(Activity::kind), *id}) : std::optional<DiaryRecord>();
    auto* dialog = new ActivityDialog(
        found ? std::optional(std::get<Activity>(*found)) : std::nullopt, bridge, parent);
    dialog->takeUp(draft);
    return dialog;
}

// In minutes, up to the next; 0 stands for no length.
void ActivityDialog::fill(const Activity& activity) {
    m_at->setValue(m_activity ? toDateTime(activity.start) : toDateTime(now()));
    m_what->setCurrentIndex(m_what->findData(static_cast<int>(activity.what)));
    const seconds length = activity.length.value_or(seconds{0});
    m_length->setValue(static_cast<int>(std::chrono::ceil<minutes>(length).count()));
    note().setPlainText(fromUtf8(activity.note.text()));
}

std::optional<Moment> ActivityDialog::was() const {
    return m_activity ? std::optional(m_activity->start) : std::nullopt;
}

// In minutes; one that nobody has touched keeps its seconds.
std::optional<seconds> ActivityDialog::length() const {
    const minutes shown{m_length->value()};
    if (shown == minutes{0})
        return std::nullopt;
    if (m_activity && m_activity->length &&
        std::chrono::ceil<minutes>(*m_activity->length) == shown)
        return m_activity->length;
    return shown;
}

std::optional<Activity> ActivityDialog::entered() {
    const auto note = noteIn();
    if (!note || !judge(*m_at))
        return std::nullopt;
    Activity wanted = m_activity ? *m_activity : Activity::blank(SessionId::random());
    wanted.what = static_cast<ActivityKind>(m_what->currentData().toInt());
    wanted.start = *shownIn(*m_at, was());
    wanted.length = length();
    wanted.note = *note;
    return wanted;
}

void ActivityDialog::save() {
    handOver(m_activity, entered(), [](const Activity& activity) { return AddActivity{activity}; });
}

Command ActivityDialog::removal() const {
    return DeleteActivity{m_activity->id};
}

QString ActivityDialog::refill(const Refusal& refusal) {
    m_activity = std::get<Activity>(*refusal.record);
    fill(*m_activity);
    //: An activity, as "Walk, 20 min, Fri 20 Nov 14:12".
    return tr("In the log now: %1").arg(recordText(*m_activity, toDateTime(now()).date()));
}

} // namespace coolwarm
