// SPDX-License-Identifier: MIT
// Reads the file first and imports it then, both on a worker, and shows what came of it.
#include "app/pages/history/import/import_dialog.h"

#include "app/control/upkeep/import_memory.h"
#include "app/pages/history/import/import_fate.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/import_text.h"
#include "app/text/states/history_cells.h"
#include "app/widgets/fields/wrapped_check.h"
#include "app/widgets/keys/mnemonics.h"
#include "app/widgets/layout/scrolled.h"
#include "app/widgets/layout/wrapped_label.h"
#include "core/domain/file_line.h"
#include "core/domain/line_fault.h"
#include "core/domain/session.h"
#include "core/engine/import.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_reader.h"
#include "core/report/csv/csv_guess.h"
#include "core/report/csv/csv_words.h"
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
#include <QScrollBar>
#include <QTableWidget>
#include <QTimer>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr int wholeFile = 1000; // permille

} // namespace

ImportDialog::ImportDialog(Importer importer, Background& background, QSettings& memory,
                           QWidget* parent)
    : LongTaskDialog(background, tr("Import CSV"), tr("Preview"), parent),
      m_importer(std::move(importer)),
      m_memory(memory),
      m_advice(wrappedLabel(TextRole::Muted)),
      m_strict(new WrappedCheck(tr("Import all lines or none"))),
      m_shape(new CsvShapePanel),
      m_about(new QLabel),
      m_rows(new QTableWidget(0, historyColumns + 1)),
      m_linesTitle(wrappedLabel(TextRole::Section, tr("Lines that are not imported"))),
      m_lines(new QPlainTextEdit) {
    describeParts();
    layOut({fileRow(), m_advice, m_strict, m_about, m_rows, result(), m_linesTitle, m_lines,
            m_shape, progress()},
           {m_strict, m_shape});
    closeButton()->setAutoDefault(false);
    const int line = fontMetrics().height();
    m_lines->setFixedHeight(7 * line);
    forget();
    field()->setFocus(); // and not the default button
    resize(44 * line, 26 * line);

    connect(field(), &QLineEdit::textChanged, this, &ImportDialog::forget);
    connect(m_strict, &QCheckBox::toggled, this, &ImportDialog::forgetLook);
    connect(m_shape, &CsvShapePanel::changed, this, [this] {
        forgetLook();
        tell(tr("Press Preview to see how the file is read now."));
    });
}

void ImportDialog::describeParts() {
    result()->setObjectName(QStringLiteral("importResult"));
    m_advice->setText(
        tr("A file that was exported here, or a table of your own, saved as CSV: one session a "
           "line, and a first line that says what the columns are, in English or German. It needs "
           "to say whether it was ice or heat, when the session began, and when it ended or how "
           "long it lasted. The part of the body, the pain before and after and a note are taken "
           "in too. Nothing is changed before you have seen how the file is understood."));
    m_about->setObjectName(QStringLiteral("importAbout"));
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_about, result()})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_rows->setAccessibleName(tr("The first sessions of the file"));
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
    m_linesTitle->setBuddy(m_lines);
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
    m_shape->clear();
    m_advice->show();
    forgetLook();
}

void ImportDialog::forgetLook() {
    m_looked = false;
    rewrite(*goButton(), tr("Preview"));
    result()->clear();
    for (QWidget* part : std::initializer_list<QWidget*>{m_about, m_rows, m_linesTitle, m_lines})
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
        forgetLook();
    m_view = std::make_shared<ImportView>();
    ImportRequest request{.file = pathOf(path),
                          .options = {dryRun, m_strict->isChecked()},
                          .choices = m_shape->choices(),
                          .remembered = rememberedChoices(m_memory)};
    if (!dryRun)
        request.seen = m_seen;
    run<Outcome>(
        [importer = m_importer, view = m_view, request](const std::stop_token& stop) {
            Outcome outcome;
            try {
                outcome.report =
                    importer(request, *view, [&](std::int64_t) { return !stop.stop_requested(); });
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
        showFault(outcome.fault);
    } else if (report.cancelled) {
        tell(tr("Cancelled; the log is as it was."));
    } else if (dryRun) {
        showLook(report);
    } else {
        if (report.committed)
            rememberChoices(m_memory, m_view->guess, m_view->choices);
        forget(); // what was seen is done
        if (report.committed) {
            m_imported = report;
            takeAsDone();
        }
        tell(report.committed
                 ? importedText(report.added, report.refused)
                 : tr("Nothing was imported: the log or the file has changed since the preview."));
        closeButton()->setFocus();
    }
}

// Where the file is a list and only something of it has to be asked, the answer can be given here.
void ImportDialog::showFault(const QString& fault) {
    forgetLook();
    const bool asks = !m_view->guess.headings.empty() && !m_view->guess.canBeRead();
    if (asks)
        m_shape->showGuess(m_view->guess, m_view->choices, m_view->isRemembered);
    tell(asks ? fault + QLatin1Char(' ') + tr("Choose it below, then press Preview.") : fault);
    QWidget* asked = asks ? m_shape->asked() : nullptr;
    (asked != nullptr ? asked : field())->setFocus();
    if (asked != nullptr) // after what was told
        QTimer::singleShot(0, asked, [asked] { bringIntoSight(*asked); });
}

QString ImportDialog::aboutText() const {
    const CsvGuess& guess = m_view->guess;
    QStringList lines;
    if (m_view->isRemembered)
        lines.append(tr("Read as you chose for the last file with the same headings."));
    if (guess.isPlain()) {
        QStringList columns;
        for (const CsvColumn column : allCsvColumns)
            if (std::find(guess.shape.columns.begin(), guess.shape.columns.end(), column) !=
                guess.shape.columns.end())
                columns.append(fromUtf8(nameOf(column)));
        lines.append(tr("Columns: %1").arg(columns.join(QStringLiteral(", "))));
    } else {
        lines.append(shapeText(guess.shape));
    }
    const auto day = [](const std::optional<Moment>& moment) {
        return moment ? QLocale().toString(toDateTime(*moment).date(), QLocale::ShortFormat)
                      : QString();
    };
    if (m_view->earliest)
        lines.append(tr("%Ln line(s), sessions from %1 to %2", "", forPlural(m_view->lines))
                         .arg(day(m_view->earliest), day(m_view->latest)));
    if (const QString passed = columnsText(guess); !passed.isEmpty())
        lines.append(passed);
    return lines.join(QLatin1Char('\n'));
}

void ImportDialog::showLook(const ImportReport& report) {
    m_seen = m_view->stamp;
    m_advice->hide();
    m_shape->showGuess(m_view->guess, m_view->choices, m_view->isRemembered);
    m_about->setText(aboutText());
    m_about->show();
    showRows(report);
    showLines(report);
    const bool blocked = m_strict->isChecked() && report.refused > 0;
    m_looked = report.added > 0 && !blocked;
    QString answer = tr("%1 to add, %2 already in the log, %3 there with other values, %4 refused.")
                         .arg(numberText(blocked ? 0 : report.added), numberText(report.unchanged),
                              numberText(report.differing), numberText(report.refused));
    if (blocked)
        answer += QLatin1Char(' ') + tr("Not every line is good, so none would be imported.");
    else if (report.added == 0)
        answer += QLatin1Char(' ') + tr("There is nothing to import.");
    tell(answer);
    if (m_looked)
        rewrite(*goButton(), tr("Import %Ln session(s)", "", forPlural(report.added)));
    (m_looked ? goButton() : closeButton())->setFocus();
}

// The good ones alone: those that are refused stand in a list of their own, with the reason.
void ImportDialog::showRows(const ImportReport& report) {
    constexpr int mostShown = 5;
    m_rows->setRowCount(0);
    for (const ReadSession& line : m_view->first) {
        const int row = m_rows->rowCount();
        if (row == mostShown || refusalOf(line, report) != nullptr)
            continue;
        m_rows->insertRow(row);
        m_rows->setItem(row, 0,
                        new QTableWidgetItem(fateText(line, report, m_strict->isChecked())));
        for (int column = 0; column < historyColumns; ++column)
            m_rows->setItem(row, column + 1,
                            new QTableWidgetItem(cellText(
                                line.session, static_cast<HistoryColumn>(column), QDate())));
    }
    m_rows->resizeColumnsToContents();
    m_rows->setFixedHeight(
        m_rows->horizontalHeader()->sizeHint().height() + m_rows->verticalHeader()->length() +
        m_rows->horizontalScrollBar()->sizeHint().height() + 2 * m_rows->frameWidth());
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
    for (QWidget* part : {static_cast<QWidget*>(m_linesTitle), static_cast<QWidget*>(m_lines)})
        part->setVisible(!lines.isEmpty());
}

} // namespace coolwarm
