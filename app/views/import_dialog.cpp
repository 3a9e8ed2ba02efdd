// SPDX-License-Identifier: MIT
// A look at the file, and its import, both on a worker.
#include "app/views/import_dialog.h"

#include "app/models/history_text.h"
#include "app/models/import_fate.h"
#include "app/text/format.h"
#include "app/text/import_text.h"
#include "app/text/pace_text.h"
#include "app/widgets/text_role.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

namespace coolwarm {

namespace {

constexpr int pollMilliseconds = 100;
constexpr int wholeFile = 1000; // permille

QString numberText(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

} // namespace

ImportDialog::ImportDialog(Importer importer, Background& background, QWidget* parent)
    : FittingDialog(parent),
      m_importer(std::move(importer)),
      m_background(background),
      m_file(new QLineEdit),
      m_choose(new QPushButton(tr("Choose…"))),
      m_strict(new QCheckBox(tr("Import all lines or none"))),
      m_about(new QLabel),
      m_rows(new QTableWidget(0, historyColumns + 1)),
      m_lines(new QPlainTextEdit),
      m_progress(new QProgressBar),
      m_pace(new QLabel),
      m_result(new QLabel),
      m_go(new QPushButton(tr("Preview"))),
      m_close(new QPushButton(tr("Close"))),
      m_poll(new QTimer(this)) {
    setWindowTitle(tr("Import CSV"));
    m_progress->setRange(0, wholeFile);
    m_progress->setAccessibleName(tr("Progress"));
    m_result->setObjectName(QStringLiteral("importResult"));
    m_about->setObjectName(QStringLiteral("importAbout"));
    for (QLabel* label : {m_about, m_result}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    setTextRole(m_pace, TextRole::Muted);
    m_rows->setAccessibleName(tr("The first rows of the file"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    QStringList names{tr("What happens to it")};
    for (int column = 0; column < historyColumns; ++column)
        names.append(columnName(static_cast<HistoryColumn>(column)));
    m_rows->setHorizontalHeaderLabels(names);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setAccessibleName(tr("Lines that are not imported"));

    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto* form = new QFormLayout;
    form->addRow(tr("&File:"), buildFileRow());
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_strict);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_about, m_rows, m_result, m_lines, m_progress, m_pace})
        column->addWidget(part);
    column->addStretch();
    column->addWidget(buttons);
    m_choose->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_go->setDefault(true);
    const int line = fontMetrics().height();
    m_rows->setFixedHeight(14 * line);
    m_lines->setFixedHeight(7 * line);
    forget();
    for (QWidget* part : std::initializer_list<QWidget*>{m_progress, m_pace})
        part->hide();
    resize(44 * line, 26 * line);

    m_poll->setInterval(pollMilliseconds);
    connect(m_poll, &QTimer::timeout, this, &ImportDialog::showPace);
    connect(m_file, &QLineEdit::textChanged, this, &ImportDialog::forget);
    connect(m_strict, &QCheckBox::toggled, this, &ImportDialog::forget);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_go, &QPushButton::clicked, this, [this] { run(!m_looked); });
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
}

ImportDialog::~ImportDialog() {
    m_work.request_stop();
}

QWidget* ImportDialog::buildFileRow() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_file, 1);
    layout->addWidget(m_choose);
    row->setFocusProxy(m_file);
    m_file->setAccessibleName(tr("File"));
    return row;
}

void ImportDialog::chooseFile() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import CSV"), QFileInfo(QDir::fromNativeSeparators(m_file->text())).path(),
        tr("CSV files (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    m_file->setText(QDir::toNativeSeparators(path));
    run(true);
}

void ImportDialog::forget() {
    m_looked = false;
    m_go->setText(tr("Preview"));
    m_result->clear();
    for (QWidget* part : std::initializer_list<QWidget*>{m_about, m_rows, m_lines})
        part->hide();
}

void ImportDialog::run(bool dryRun) {
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (path.isEmpty()) {
        m_result->setText(tr("Name a file to read."));
        m_file->setFocus();
        return;
    }
    if (dryRun)
        forget();
    m_view = std::make_shared<ImportView>();
    showRunning(true);
    const ImportOptions options{dryRun, m_strict->isChecked()};
    m_work = m_background.run<Outcome>(
        this,
        [importer = m_importer, view = m_view, options,
         source = pathOf(path)](const std::stop_token& stop) {
            Outcome outcome;
            try {
                outcome.report = importer(source, options, *view,
                                          [&](std::int64_t) { return !stop.stop_requested(); });
            } catch (const InputFileError& error) {
                outcome.fault = error.text();
            }
            return outcome;
        },
        [this, dryRun](const Delivered<Outcome>& delivered) { finish(delivered, dryRun); });
}

void ImportDialog::showRunning(bool running) {
    m_running = running;
    m_progress->setValue(0);
    m_progress->setVisible(running);
    m_pace->setVisible(running);
    m_close->setText(running ? tr("Cancel") : tr("Close"));
    m_close->setEnabled(true);
    for (QWidget* part : std::initializer_list<QWidget*>{m_file, m_choose, m_strict, m_go})
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

void ImportDialog::showPace() {
    const auto permille = static_cast<int>(m_view->permille.load());
    m_progress->setValue(permille);
    m_pace->setText(
        paceText(m_view->lines, double(permille) / wholeFile, Millis{m_since.elapsed()}));
}

void ImportDialog::finish(const Delivered<Outcome>& delivered, bool dryRun) {
    showRunning(false);
    if (!delivered.value) {
        m_result->setText(delivered.failure);
        return;
    }
    const ImportReport& report = delivered.value->report;
    if (!delivered.value->fault.isEmpty()) {
        m_result->setText(delivered.value->fault);
        m_file->setFocus();
    } else if (report.cancelled) {
        m_result->setText(tr("Cancelled; the log is as it was."));
    } else if (dryRun) {
        showLook(report);
    } else {
        if (report.committed) {
            m_imported = report;
            takeAsDone();
        }
        forget(); // what was seen is done
        m_result->setText(
            report.committed
                ? importedText(report.added, report.refused)
                : tr("Nothing was imported: the log or the file has changed since the preview."));
        m_close->setFocus();
    }
}

void ImportDialog::showLook(const ImportReport& report) {
    QStringList columns;
    for (const std::string& name : m_view->columns)
        columns.append(fromUtf8(name));
    const auto day = [](const std::optional<Moment>& moment) {
        return moment ? QLocale().toString(toDateTime(*moment).date(), QLocale::ShortFormat)
                      : QString();
    };
    QString about = tr("Columns: %1").arg(columns.join(QStringLiteral(", ")));
    if (m_view->earliest)
        about += QLatin1Char('\n') +
                 tr("%Ln line(s), sessions from %1 to %2", "", forPlural(m_view->lines))
                     .arg(day(m_view->earliest), day(m_view->latest));
    if (const QString passed = columnsText(m_view->unknown, m_view->namesSites); !passed.isEmpty())
        about += QLatin1Char('\n') + passed;
    m_about->setText(about);
    m_about->show();
    showRows(report);
    showLines(report);
    const bool blocked = m_strict->isChecked() && report.refused > 0;
    m_looked = report.added > 0 && !blocked;
    QString result = tr("%1 to add, %2 already in the log, %3 there with other values, %4 refused.")
                         .arg(numberText(blocked ? 0 : report.added),
                              numberText(report.unchanged),
                              numberText(report.differing), numberText(report.refused));
    if (blocked)
        result += QLatin1Char(' ') + tr("Not every line is good, so none would be imported.");
    else if (report.added == 0)
        result += QLatin1Char(' ') + tr("There is nothing to import.");
    m_result->setText(result);
    if (m_looked)
        m_go->setText(tr("Import %Ln session(s)", "", forPlural(report.added)));
    (m_looked ? m_go : m_close)->setFocus();
}

// A refused line says why in its own row, whether it cannot be read or the log does not take it.
void ImportDialog::showRows(const ImportReport& report) {
    m_rows->clearSpans();
    m_rows->setRowCount(0);
    for (const FileLine& line : m_view->first) {
        const int row = m_rows->rowCount();
        m_rows->insertRow(row);
        const auto put = [&](int column, const QString& text) {
            auto* item = new QTableWidgetItem(text);
            if (refusalOf(line, report) != nullptr)
                item->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
            m_rows->setItem(row, column, item);
        };
        put(0, fateText(line, report, m_strict->isChecked()));
        const auto* read = std::get_if<ReadSession>(&line);
        if (read == nullptr)
            m_rows->setSpan(row, 0, 1, historyColumns + 1);
        else
            for (int column = 0; column < historyColumns; ++column)
                put(column + 1, cellText(read->session, static_cast<HistoryColumn>(column), QDate()));
    }
    m_rows->resizeColumnsToContents();
    m_rows->setVisible(m_rows->rowCount() > 0);
}

void ImportDialog::showLines(const ImportReport& report) {
    QStringList lines;
    for (const RefusedLine& line : report.refusedLines)
        lines.append(refusedLineText(line));
    for (const std::int64_t line : report.differingLines)
        lines.append(tr("Line %1: the log has this session with other values; they stay.")
                         .arg(numberText(line)));
    const auto listed = report.refusedLines.size() + report.differingLines.size();
    if (static_cast<std::int64_t>(listed) < report.refused + report.differing)
        lines.append(tr("… and further lines that are not listed here."));
    m_lines->setPlainText(lines.join(QLatin1Char('\n')));
    m_lines->setVisible(!lines.isEmpty());
}

bool ImportDialog::hasBegun() const {
    return m_running || FittingDialog::hasBegun();
}

void ImportDialog::reject() {
    if (!m_running) {
        QDialog::reject();
        return;
    }
    m_work.request_stop(); // finish() tells what became of it
    m_close->setEnabled(false);
}

} // namespace coolwarm
