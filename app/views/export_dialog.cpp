// SPDX-License-Identifier: MIT
// The file is written on a worker and appears whole or not at all.
#include "app/views/export_dialog.h"

#include "app/text/format.h"
#include "app/text/pace_text.h"
#include "app/widgets/plain_text.h"
#include "app/widgets/text_role.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

namespace coolwarm {

namespace {

constexpr int pollMilliseconds = 100;

QString proposedFile(const QDate& today) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString date = today.toString(Qt::ISODate);
    const QDir existing(QFileInfo(folder).isDir() ? folder : QDir::homePath());
    return existing.filePath(QStringLiteral("coolwarm-%1.csv").arg(date));
}

} // namespace

ExportDialog::ExportDialog(const ExportScope& scope, HistoryReaderFactory makeReader,
                           Background& background, QWidget* parent)
    : FittingDialog(parent),
      m_scope(scope),
      m_makeReader(std::move(makeReader)),
      m_background(background),
      m_file(new QLineEdit(QDir::toNativeSeparators(proposedFile(scope.today)))),
      m_choose(new QPushButton(tr("Choose…"))),
      m_mark(new QCheckBox(tr("Make accents right in spreadsheets (BOM)"))),
      m_semicolon(new QCheckBox(tr("Semicolons between columns"))),
      m_progress(new QProgressBar),
      m_pace(new QLabel),
      m_result(new QLabel),
      m_export(new QPushButton(tr("Export"))),
      m_close(new QPushButton(tr("Close"))),
      m_poll(new QTimer(this)),
      m_written(std::make_shared<std::atomic<std::int64_t>>(0)) {
    setWindowTitle(tr("Export CSV"));
    m_mark->setChecked(true);
    // Where a comma stands in numbers, spreadsheets expect semicolons between columns.
    m_semicolon->setChecked(QLocale().decimalPoint() == QLatin1String(","));
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_progress->setRange(0, forPlural(m_scope.count));
    m_progress->setAccessibleName(tr("Progress"));
    setTextRole(m_pace, TextRole::Muted);
    for (QWidget* part : std::initializer_list<QWidget*>{m_progress, m_pace})
        part->hide();

    auto* what = new QLabel(tr("%Ln session(s)", "", forPlural(m_scope.count)) +
                            QStringLiteral(" · ") + m_scope.range);
    setTextRole(what, TextRole::Section);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto* form = new QFormLayout;
    form->addRow(tr("&File:"), buildFileRow());
    auto* column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addLayout(form);
    column->addWidget(m_mark);
    column->addWidget(m_semicolon);
    column->addWidget(m_progress);
    column->addWidget(m_pace);
    column->addWidget(m_result);
    column->addStretch();
    column->addWidget(buttons);
    // Enter in the file's field means to export; a default counts only once the button has its
    // dialog.
    m_choose->setAutoDefault(false);
    m_export->setDefault(true);
    resize(32 * fontMetrics().height(), sizeHint().height());

    m_poll->setInterval(pollMilliseconds);
    connect(m_poll, &QTimer::timeout, this, &ExportDialog::showPace);
    connect(m_file, &QLineEdit::textEdited, m_result, &QLabel::clear); // it is being corrected
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
}

ExportDialog::~ExportDialog() {
    m_work.request_stop();
}

QWidget* ExportDialog::buildFileRow() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_file, 1);
    layout->addWidget(m_choose);
    row->setFocusProxy(m_file);
    m_file->setAccessibleName(tr("File"));
    return row;
}

void ExportDialog::chooseFile() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Export CSV"),
                                                      QDir::fromNativeSeparators(m_file->text()),
                                                      tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    m_agreed = path; // the file dialog has asked before it returned an existing one
    m_file->setText(QDir::toNativeSeparators(path));
}

bool ExportDialog::mayReplace(const QString& path) {
    if (path == m_agreed || !QFileInfo::exists(path))
        return true;
    QMessageBox box(QMessageBox::Question, tr("Replace the file?"),
                    tr("%1 exists already.").arg(pathText(pathOf(path))), QMessageBox::NoButton,
                    this);
    showPlainly(box);
    QPushButton* replace = box.addButton(tr("Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == replace;
}

void ExportDialog::start() {
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (path.isEmpty()) {
        m_result->setText(tr("Name a file to write to."));
        m_file->setFocus();
        return;
    }
    const std::filesystem::path target = pathOf(path);
    if (!mayReplace(path))
        return;
    *m_written = 0;
    showRunning(true);
    const CsvOptions options{m_mark->isChecked(), m_semicolon->isChecked()};
    m_work = m_background.run<ExportOutcome>(
        this,
        [makeReader = m_makeReader, filter = m_scope.filter, options, written = m_written,
         target](const std::stop_token& stop) {
            const auto reader = makeReader();
            return exportCsv(*reader, filter, options, target, [&](std::int64_t count) {
                *written = count;
                return !stop.stop_requested();
            });
        },
        [this](const Delivered<ExportOutcome>& delivered) { finish(delivered); });
}

void ExportDialog::showRunning(bool running) {
    m_running = running;
    m_progress->setValue(0);
    m_progress->setVisible(running);
    m_pace->setVisible(running);
    m_close->setText(running ? tr("Cancel") : tr("Close"));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_export, m_file, m_choose, m_mark, m_semicolon})
        part->setEnabled(!running);
    if (running) {
        m_result->clear();
        m_since.start();
        showPace();
        m_poll->start();
    } else {
        m_poll->stop();
    }
}

void ExportDialog::showPace() {
    const std::int64_t written = m_written->load();
    m_progress->setValue(forPlural(written));
    const double share =
        m_scope.count > 0 ? static_cast<double>(written) / static_cast<double>(m_scope.count) : 0;
    m_pace->setText(paceText(written, share, Millis{m_since.elapsed()}));
}

void ExportDialog::finish(const Delivered<ExportOutcome>& delivered) {
    showRunning(false);
    m_close->setEnabled(true);
    m_agreed.clear();
    if (!delivered.value) {
        m_result->setText(delivered.failure);
        return;
    }
    if (delivered.value->targetIsLog) {
        m_result->setText(tr("This file is the log itself. Name another file."));
        m_file->setFocus();
        return;
    }
    if (delivered.value->cancelled) {
        m_result->setText(tr("Cancelled; no file was written."));
        return;
    }
    m_result->setText(tr("%Ln session(s) written to %1", "", forPlural(delivered.value->written))
                          .arg(pathText(pathOf(m_file->text()))));
    takeAsDone();
    m_close->setDefault(true);
    m_close->setFocus();
}

void ExportDialog::reject() {
    if (!m_running) {
        QDialog::reject();
        return;
    }
    m_work.request_stop(); // finish() tells what became of it
    m_close->setEnabled(false);
}

} // namespace coolwarm
