// SPDX-License-Identifier: MIT
// Asks for the file when it is wanted, and refuses one that must not be written over.
#include "app/pages/settings/settings_calendar.h"

#include "app/dialogs/proposed_folder.h"
#include "app/widgets/action_button.h"
#include "core/domain/calendar_file.h"
#include "core/domain/preferences.h"
#include "core/report/target_file.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

#include <system_error>
#include <utility>

namespace coolwarm {

namespace {

bool liesIn(const std::filesystem::path& folder, const std::filesystem::path& file) {
    std::error_code nowhere;
    for (auto each = std::filesystem::weakly_canonical(file, nowhere).parent_path(); !each.empty();
         each = each.parent_path()) {
        if (std::filesystem::equivalent(each, folder, nowhere))
            return true;
        if (each == each.root_path())
            break;
    }
    return false;
}

} // namespace

SettingsCalendar::SettingsCalendar(EngineBridge& bridge, std::filesystem::path logFolder,
                                   QWidget* parent)
    : PreferenceSection(bridge, tr("Plan of the day in a calendar"), parent),
      m_logFolder(std::move(logFolder)),
      m_keeps(addCheck(tr("Keep a calendar file up to date"),
                       tr("Each change of the day's plan is written to the file, also one by the "
                          "command line. A program that shows calendars can read it."))),
      m_file(new QLineEdit),
      m_choose(new ActionButton(ActionButton::Kind::Compact, tr("Choose…"))) {
    m_keeps->setObjectName(QStringLiteral("keepsCalendar"));
    m_file->setObjectName(QStringLiteral("calendarFile"));
    m_choose->setObjectName(QStringLiteral("chooseCalendar"));
    m_choose->setAccessibleDescription(tr("Chooses another calendar file."));
    addPath(tr("Calendar file"), m_file, m_choose)->setFocusProxy(m_choose);
    m_tells = addCheck(tr("Titles say which pack and where"),
                       tr("Others may see a calendar. Without this its titles only say that there "
                          "is a break."));
    m_tells->setObjectName(QStringLiteral("calendarTells"));
    connect(m_keeps, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            choose();
        else
            prefer(m_keeps, [](Preferences& wanted) { wanted.calendar.reset(); });
    });
    connect(m_choose, &QPushButton::clicked, this, &SettingsCalendar::choose);
    connect(m_tells, &QCheckBox::toggled, this, [this] { keep(m_tells, m_file->text()); });
    display();
}

// The box is ticked only once there is a file.
void SettingsCalendar::choose() {
    const auto& kept = stored().calendar;
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Calendar file"),
        kept ? QString::fromStdString(kept->path())
             : proposedFolder().filePath(QStringLiteral("coolwarm.ics")),
        tr("Calendars (*.ics)"));
    const QString fault = file.isEmpty() ? QString() : faultIn(file);
    if (!file.isEmpty() && fault.isEmpty()) {
        keep(m_keeps, file);
        return;
    }
    display();
    tellFault(m_keeps, fault);
}

// The log and its backups are open here; whatever wrote over them would be the end of them.
QString SettingsCalendar::faultIn(const QString& file) const {
    const auto path = QFileInfo(file).filesystemFilePath();
    if (liesIn(m_logFolder, path))
        return tr("The log lies in that folder, and nothing else may be written there. Choose "
                  "another one.");
    return isDatabase(path)
               ? tr("That file is a database, perhaps a log, and stays as it is. Choose another "
                    "name.")
               : QString();
}

void SettingsCalendar::keep(QWidget* control, const QString& file) {
    const auto calendar = CalendarFile::of(file.toStdString(), m_tells->isChecked());
    if (calendar)
        prefer(control, [&](Preferences& wanted) { wanted.calendar = calendar; });
}

void SettingsCalendar::display() {
    const auto& kept = stored().calendar;
    displayChecked(m_keeps, kept.has_value());
    displayChecked(m_tells, kept && kept->tells());
    m_file->setText(kept ? QString::fromStdString(kept->path()) : QString());
    m_file->setCursorPosition(0);
    m_choose->setEnabled(kept.has_value());
    m_tells->setEnabled(kept.has_value());
}

} // namespace coolwarm
