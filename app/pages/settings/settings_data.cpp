// SPDX-License-Identifier: MIT
// Shows the log's folder and its backups; puts one back only after the user has agreed.
#include "app/pages/settings/settings_data.h"

#include "app/dialogs/proposed_folder.h"
#include "app/dialogs/sheet.h"
#include "app/pages/settings/backup_rows.h"
#include "app/text/file_url.h"
#include "app/text/format.h"
#include "app/text/maintenance_text.h"
#include "app/widgets/action_button.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/notices/notice_bar.h"
#include "core/log/ports/maintenance.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QUrl>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr int rowsInSight = 5;
constexpr int gapBetweenButtons = 8;

ActionButton* button(const QString& text, const QString& name) {
    auto* made = new ActionButton(ActionButton::Kind::Compact, text);
    made->setObjectName(name);
    return made;
}

std::filesystem::path toPath(const QString& file) {
    return QFileInfo(file).filesystemFilePath();
}

} // namespace

SettingsData::SettingsData(EngineBridge& bridge, MaintenanceService& maintenance, QWidget* parent)
    : SettingsSection(tr("Your data"), parent),
      m_bridge(bridge),
      m_maintenance(maintenance),
      m_folder(new QLineEdit(QDir::toNativeSeparators(pathArgument(maintenance.folder())))),
      m_table(new QTableWidget(0, 3)),
      m_backUp(button(tr("Back up now…"), QStringLiteral("backUp"))),
      m_restore(button(tr("Restore this backup…"), QStringLiteral("restore"))),
      m_restoreFile(button(tr("Restore from a file…"), QStringLiteral("restoreFile"))),
      m_check(button(tr("Check now"), QStringLiteral("checkLog"))),
      m_cancel(button(tr("Cancel"), QStringLiteral("cancelWork"))),
      m_result(new NoticeBar) {
    buildFolder();
    buildTable();
    auto* heading = addText(tr("Backups that Coolwarm has made"));
    heading->setBuddy(m_table);
    addPart(m_table);
    addPart(buildButtons());
    m_remark = addText();
    m_working = buildProgress();
    addPart(m_working);
    m_result->setObjectName(QStringLiteral("dataResult"));
    addPart(m_result);
    m_result->setFloating();
    connectMaintenance();
    display();
}

void SettingsData::buildFolder() {
    m_folder->setObjectName(QStringLiteral("dataFolder"));
    m_folder->setCursorPosition(0);
    auto* open = button(tr("Open folder"), QStringLiteral("openFolder"));
    connect(open, &QPushButton::clicked, this, &SettingsData::openFolder);
    addPath(
        tr("Data folder"), m_folder, open,
        tr("Everything that Coolwarm keeps lies here, and nothing of it leaves this computer."));
}

void SettingsData::buildTable() {
    m_table->setHorizontalHeaderLabels({tr("Made"), tr("Kind"), tr("Size")});
    m_table->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setObjectName(QStringLiteral("backups"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab leaves it, the arrows walk in it
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SettingsData::display);
}

QWidget* SettingsData::buildButtons() {
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(gapBetweenButtons, false, buttons);
    flow->setContentsMargins({});
    for (QWidget* each : {m_backUp, m_restore, m_restoreFile, m_check})
        flow->addWidget(each);
    connect(m_backUp, &QPushButton::clicked, this, &SettingsData::backUp);
    connect(m_restore, &QPushButton::clicked, this, &SettingsData::restoreChosen);
    connect(m_restoreFile, &QPushButton::clicked, this, &SettingsData::restoreFromFile);
    connect(m_check, &QPushButton::clicked, this, [this] { m_maintenance.check(); });
    return buttons;
}

QWidget* SettingsData::buildProgress() {
    auto* working = new QWidget;
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setAccessibleName(tr("Working on the log"));
    auto* line = new QHBoxLayout(working);
    line->setContentsMargins({});
    line->addWidget(bar, 1);
    line->addWidget(m_cancel);
    // failed() tells that everything is as it was.
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_maintenance.stop(); });
    return working;
}

void SettingsData::connectMaintenance() {
    connect(&m_maintenance, &MaintenanceService::busyChanged, this, &SettingsData::displayWork);
    connect(&m_maintenance, &MaintenanceService::listed, this, &SettingsData::showBackups);
    connect(&m_maintenance, &MaintenanceService::told, this, &SettingsData::tell);
    connect(&m_maintenance, &MaintenanceService::failed, this,
            [this](const QString& text) { tell(text, false); });
    connect(&m_maintenance, &MaintenanceService::foreseen, this, &SettingsData::confirmRestore);
    connect(&m_maintenance, &MaintenanceService::restored, this, &SettingsData::finishRestore);
    connect(&m_bridge, &EngineBridge::statusChanged, this, &SettingsData::display);
}

// A button that is switched off would send the keys to wherever comes next.
void SettingsData::displayWork(bool busy) {
    // The window's own focus: a question that has just been answered may still have the keys.
    QWidget* focus = window()->focusWidget();
    const bool returns = !busy && m_asked != nullptr && focus == m_cancel;
    if (busy) {
        m_result->hideNotice();
        m_working->show();
        m_asked = isAncestorOf(focus) ? focus : nullptr;
        if (m_asked != nullptr)
            m_cancel->setFocus();
    }
    display();
    if (returns)
        (m_asked->isEnabled() ? m_asked.data() : m_table)->setFocus();
}

void SettingsData::showEvent(QShowEvent* event) {
    SettingsSection::showEvent(event);
    m_maintenance.list();
}

void SettingsData::openFolder() {
    const bool opened = QDesktopServices::openUrl(fileUrl(m_maintenance.folder()));
    tellFault(m_folder->parentWidget(),
              opened ? QString() : tr("No file manager has opened the folder."));
}

void SettingsData::backUp() {
    const QString date =
        toDateTime(m_bridge.status().now.wallSecond()).date().toString(Qt::ISODate);
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Back up the log"),
        proposedFolder().filePath(QStringLiteral("coolwarm-%1.db").arg(date)),
        tr("Logs of Coolwarm (*.db)"));
    if (!file.isEmpty())
        m_maintenance.backUp(toPath(file));
}

std::optional<BackupFile> SettingsData::chosenBackup() const {
    const int row = m_table->currentRow();
    return row >= 0 && row < m_backups.size() && !m_table->selectedItems().isEmpty()
               ? std::optional(m_backups.at(row).backup)
               : std::nullopt;
}

void SettingsData::restoreChosen() {
    const auto chosen = chosenBackup();
    if (!chosen || !mayRestore())
        return;
    m_wanted = chosen->file;
    m_maintenance.foresee(m_wanted);
}

void SettingsData::restoreFromFile() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Restore the log"), proposedFolder().path(),
                                     tr("Logs of Coolwarm (*.db);;All files (*)"));
    if (file.isEmpty() || !mayRestore())
        return;
    m_wanted = toPath(file);
    m_maintenance.foresee(m_wanted);
}

void SettingsData::confirmRestore(const RestoreForecast& forecast) {
    const Sheet* sheet = Sheet::ask(
        *this, {tr("Restore this backup?"),
                tr("The log will be replaced by this backup: %1.").arg(pathText(m_wanted)),
                forecastText(forecast).join(u'\n'), tr("Restore"), tr("Cancel")});
    connect(sheet, &Sheet::agreed, this, [this] {
        if (mayRestore())
            m_maintenance.restore(m_wanted);
    });
}

void SettingsData::finishRestore(const QStringList& report) {
    m_bridge.readAnew();
    m_maintenance.list();
    tell(report.join(QLatin1Char('\n')), true);
}

void SettingsData::tell(const QString& text, bool good) {
    m_result->showNotice(good ? NoticeBar::Kind::Info : NoticeBar::Kind::Error, text);
}

void SettingsData::showBackups(const QList<BackupEntry>& backups) {
    if (backups == m_backups && m_table->rowCount() == backups.size())
        return;
    const auto chosen = chosenBackup();
    const QSignalBlocker quiet(m_table); // nothing is chosen for a moment only
    m_backups = backups;
    m_table->setCurrentItem(nullptr);
    m_table->setRowCount(static_cast<int>(backups.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const BackupRow texts = backupRow(backups.at(row));
        m_table->setItem(row, 0, new QTableWidgetItem(texts.made));
        m_table->setItem(row, 1, new QTableWidgetItem(texts.kind));
        auto* size = new QTableWidgetItem(texts.size);
        size->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_table->setItem(row, 2, size);
        if (chosen == backups.at(row).backup)
            m_table->selectRow(row); // the same backup, wherever it stands now
    }
    const int rows = std::clamp(m_table->rowCount(), 1, rowsInSight);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() +
                            2 * m_table->frameWidth() + 4);
    display();
}

bool SettingsData::mayRestore() const {
    return !m_bridge.status().running && !m_bridge.waits() && !m_maintenance.isBusy();
}

void SettingsData::display() {
    const bool busy = m_maintenance.isBusy();
    m_backUp->setEnabled(!busy);
    m_check->setEnabled(!busy);
    m_restoreFile->setEnabled(mayRestore());
    m_restore->setEnabled(mayRestore() && chosenBackup());
    m_working->setVisible(busy);
    m_remark->setVisible(m_bridge.status().running || m_bridge.waits());
    m_remark->setText(m_bridge.waits() ? tr("A backup can be restored once everything is saved.")
                                       : tr("A backup can be restored once the session is over."));
}

} // namespace coolwarm
