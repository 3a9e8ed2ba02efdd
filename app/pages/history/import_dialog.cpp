// SPDX-License-Identifier: MIT
// Reads the file first and imports it then, both on a worker, and shows what came of it.
#include "app/pages/history/import_dialog.h"

#include "app/pages/history/import_fate.h"
#include "app/text/format.h"
#include "app/text/import_text.h"
#include "app/text/states/history_text.h"
#include "app/widgets/fields/wrapped_check.h"
#include "core/domain/file_line.h"
#include "core/domain/line_fault.h"
#include "core/domain/session.h"
#include "core/engine/import.h"
#include "core/log/ports/history_reader.h"
#include "core/time/moment.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

namespace coolwarm {

namespace {

constexpr int wholeFile = 1000; // permille

QString numberText(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

} // namespace

ImportDialog::ImportDialog(Importer importer, Background& background, QWidget* parent)
    : LongTaskDialog(background, tr("Import CSV"), tr("Preview"), parent),
      m_importer(std::move(importer)),
      m_strict(new WrappedCheck(tr("Import all lines or none"))),
      m_about(new QLabel),
      m_rows(new QTableWidget(0, historyColumns + 1)),
      m_lines(new QPlainTextEdit) {
    describeParts();
    layOut({fileRow(), m_strict, m_about, m_rows, result(), m_lines, progress()}, {m_strict});
    closeButton()->setAutoDefault(false);
    const int line = fontMetrics().height();
    m_rows->setFixedHeight(14 * line);
    m_lines->setFixedHeight(7 * line);
    forget();
    resize(44 * line, 26 * line);

    connect(field(), &QLineEdit::textChanged, this, &ImportDialog::forget);
    connect(m_strict, &QCheckBox::toggled, this, &ImportDialog::forget);
}

void ImportDialog::describeParts() {
    result()->setObjectName(QStringLiteral("importResult"));
    m_about->setObjectName(QStringLiteral("importAbout"));
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_about, result()})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
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
}

QString ImportDialog::chooseFile() {
    return QFileDialog::getOpenFileName(
        this, tr("Import CSV"), QFileInfo(QDir::fromNativeSeparators(field()->text())).path(),
        tr("CSV files (*.csv);;All files (*)"));
}

void ImportDialog::forget() {
    m_looked = false;
    goButton()->setText(tr("Preview"));
    result()->clear();
    for (QWidget* part : std::initializer_list<QWidget*>{m_about, m_rows, m_lines})
        part->hide();
}

void ImportDialog::go() {
    read(!m_looked);
}

void ImportDialog::read(bool dryRun) {
    const QString path = namedFile(tr("Name a file to read."));
    if (path.isEmpty())
        return;
    if (dryRun)
        forget();
    m_view = std::make_shared<ImportView>();
    const ImportOptions options{dryRun, m_strict->isChecked()};
    run<Outcome>(
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
        [this, dryRun](const Outcome& outcome) { finish(outcome, dryRun); });
}

LongTaskDialog::Pace ImportDialog::pace() const {
    return {m_view->lines, static_cast<double>(m_view->permille) / wholeFile};
}

void ImportDialog::finish(const Outcome& outcome, bool dryRun) {
    const ImportReport& report = outcome.report;
    if (!outcome.fault.isEmpty()) {
        tell(outcome.fault);
        field()->setFocus();
    } else if (report.cancelled) {
        tell(tr("Cancelled; the log is as it was."));
    } else if (dryRun) {
        showLook(report);
    } else {
        if (report.committed) {
            m_imported = report;
            takeAsDone();
        }
        forget(); // what was seen is done
        tell(report.committed
                 ? importedText(report.added, report.refused)
                 : tr("Nothing was imported: the log or the file has changed since the preview."));
        closeButton()->setFocus();
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
    QString answer = tr("%1 to add, %2 already in the log, %3 there with other values, %4 refused.")
                         .arg(numberText(blocked ? 0 : report.added),
                              numberText(report.unchanged),
                              numberText(report.differing), numberText(report.refused));
    if (blocked)
        answer += QLatin1Char(' ') + tr("Not every line is good, so none would be imported.");
    else if (report.added == 0)
        answer += QLatin1Char(' ') + tr("There is nothing to import.");
    tell(answer);
    if (m_looked)
        goButton()->setText(tr("Import %Ln session(s)", "", forPlural(report.added)));
    (m_looked ? goButton() : closeButton())->setFocus();
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
                put(column + 1,
                    cellText(read->session, static_cast<HistoryColumn>(column), QDate()));
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

} // namespace coolwarm
