// SPDX-License-Identifier: MIT
// A form for what was done, when, how long, and a note.
#include "app/pages/history/record/activity_dialog.h"

#include "app/text/record_text.h"
#include "core/domain/diary/diary_record.h"
#include "core/engine/command.h"
#include "core/engine/commands/activities.h"
#include "core/engine/commands/edit.h"
#include "core/rules/activity_rules.h"
#include "core/text/note.h"
#include "core/time/moment.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

#include <chrono>

namespace coolwarm {

using std::chrono::minutes;
using std::chrono::seconds;

ActivityDialog::ActivityDialog(const Activity& activity, EngineBridge& bridge, QWidget* parent)
    : RecordDialog(tr("Activity"), activity.start, activity.note, bridge, parent),
      m_activity(activity),
      m_what(new QComboBox),
      m_length(new QSpinBox) {
    for (const auto& [what, word] : activityWords)
        m_what->addItem(activityText(what), static_cast<int>(what));
    m_what->setCurrentIndex(m_what->findData(static_cast<int>(activity.what)));
    m_length->setRange(0, static_cast<int>(minutes{longestActivity}.count()));
    m_length->setSuffix(tr(" min", "after a number of minutes"));
    //: In the place of a number of minutes.
    m_length->setSpecialValueText(tr("none"));
    if (activity.length)
        m_length->setValue(static_cast<int>(std::chrono::ceil<minutes>(*activity.length).count()));
    form().addRow(tr("&What:"), m_what);
    form().addRow(tr("&Length:"), m_length);
    finish();
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

std::optional<Command> ActivityDialog::editTo(const Moment& at, const Note& note) {
    Activity wanted = m_activity;
    wanted.what = static_cast<ActivityKind>(m_what->currentData().toInt());
    wanted.start = at;
    wanted.length = length();
    wanted.note = note;
    if (wanted == m_activity)
        return std::nullopt;
    return editOf(m_activity, wanted);
}

Command ActivityDialog::removal() const {
    return DeleteActivity{m_activity.id};
}

void ActivityDialog::rebase(const DiaryRecord& now) {
    m_activity = std::get<Activity>(now);
}

} // namespace coolwarm
