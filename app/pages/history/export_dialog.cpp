// SPDX-License-Identifier: MIT
// The file is written on a worker and appears whole or not at all.
#include "app/pages/history/export_dialog.h"

#include "app/dialogs/proposed_folder.h"
#include "app/dialogs/sheet.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/widgets/fields/wrapped_check.h"
#include "core/log/ports/history_reader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace coolwarm {

namespace {

QString proposedFile(const QDate& today, const Exporter& exporter) {
    const QString date = today.toString(Qt::ISODate);
    return proposedFolder().filePath(QStringLiteral("coolwarm-%1.%2").arg(date, exporter.suffix));
}

// With one kind there is nothing to choose, and the title names it.
QString titleOf(const std::vector<Exporter>& exporters) {
    return exporters.size() == 1 ? ExportDialog::tr("Export %1").arg(exporters.front().name)
                                 : ExportDialog::tr("Export");
}

} // namespace

ExportDialog::ExportDialog(const ExportScope& scope, HistoryReaderFactory makeReader,
                           Background& background, std::vector<Exporter> exporters, QWidget* parent)
    : LongTaskDialog(background, titleOf(exporters), tr("Export"), parent),
      m_scope(scope),
      m_makeReader(std::move(makeReader)),
      m_exporters(std::move(exporters)),
      m_what(new QLabel),
      m_kind(new QComboBox),
      m_written(std::make_shared<std::atomic<std::int64_t>>(0)) {
    result()->setObjectName(QStringLiteral("exportResult"));
    setTextRole(m_what, TextRole::Section);
    QWidget* kinds = buildKinds();
    QWidget* choices = buildChoices();
    layOut({m_what, kinds, fileRow(), choices, progress(), result()}, {kinds, choices});
    showKind();
    resize(32 * fontMetrics().height(), sizeHint().height());
    connect(field(), &QLineEdit::textEdited, result(), &QLabel::clear); // it is being corrected
}

QWidget* ExportDialog::buildKinds() {
    for (const Exporter& each : m_exporters)
        m_kind->addItem(each.name);
    m_kind->setObjectName(QStringLiteral("exportKind"));
    auto* row = new QWidget;
    auto* form = new QFormLayout(row);
    form->setContentsMargins({});
    form->addRow(tr("&Kind:"), m_kind);
    row->setVisible(m_exporters.size() > 1);
    connect(m_kind, &QComboBox::activated, this, &ExportDialog::showKind);
    return row;
}

QWidget* ExportDialog::buildChoices() {
    auto* choices = new QWidget;
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins({});
    for (const Exporter& each : m_exporters)
        for (const ExportChoice& choice : each.choices) {
            m_choices.append(new WrappedCheck(choice.label));
            m_choices.last()->setObjectName(each.suffix + choice.name);
            m_choices.last()->setChecked(choice.isUsual);
            column->addWidget(m_choices.last());
        }
    return choices;
}

const Exporter& ExportDialog::exporter() const {
    return m_exporters.at(static_cast<std::size_t>(m_kind->currentIndex()));
}

void ExportDialog::showKind() {
    field()->setText(QDir::toNativeSeparators(proposedFile(m_scope.today, exporter())));
    m_what->setText(whatText());
    result()->clear();
    for (QCheckBox* choice : m_choices)
        choice->setVisible(choice->objectName().startsWith(exporter().suffix));
}

QString ExportDialog::whatText() const {
    const QString what = exporter().holdsEveryKind
                             ? tr("%Ln record(s), and the bouts", "", forPlural(m_scope.records))
                             : tr("%Ln session(s)", "", forPlural(m_scope.count));
    return what + QStringLiteral(" · ") + m_scope.range;
}

std::int64_t ExportDialog::expected() const {
    return exporter().holdsEveryKind ? m_scope.records : m_scope.count;
}

QString ExportDialog::chooseFile() {
    const Exporter& kind = exporter();
    const QString path = QFileDialog::getSaveFileName(
        this, windowTitle(), QDir::fromNativeSeparators(field()->text()),
        tr("%1 files (*.%2)").arg(kind.name, kind.suffix));
    if (!path.isEmpty())
        m_agreed = path; // the file dialog has asked before it returned an existing one
    return path;
}

void ExportDialog::go() {
    const QString path = namedFile(tr("Name a file to write to."));
    if (path.isEmpty())
        return;
    if (path == m_agreed || !QFileInfo::exists(path)) {
        write(path);
        return;
    }
    const Sheet* sheet = Sheet::ask(*this, {tr("Replace the file?"),
                                            tr("%1 exists already.").arg(pathText(pathOf(path))),
                                            QString(), tr("Replace"), tr("Cancel")});
    connect(sheet, &Sheet::agreed, this, [this, path] { write(path); });
}

void ExportDialog::write(const QString& path) {
    *m_written = 0;
    ExportOrder order{m_scope.filter, {}};
    std::size_t at = 0;
    for (const Exporter& each : m_exporters)
        for (const ExportChoice& choice : each.choices)
            if (m_choices.at(static_cast<qsizetype>(at++))->isChecked() && &each == &exporter())
                order.choices << choice.name;
    run<ExportOutcome>(
        [makeReader = m_makeReader, kind = exporter(), order, written = m_written,
         target = pathOf(path)](const std::stop_token& stop) {
            const auto reader = makeReader();
            return exportToFile(kind, *reader, order, target, [&](std::int64_t count) {
                *written = count;
                return !stop.stop_requested();
            });
        },
        [this](const ExportOutcome& outcome) { finish(outcome); });
}

LongTaskDialog::Pace ExportDialog::pace() const {
    const std::int64_t written = m_written->load();
    // Bouts come on top of what is counted.
    return {written, expected() > 0 ? std::min(1.0, static_cast<double>(written) /
                                                        static_cast<double>(expected()))
                                    : 0};
}

void ExportDialog::finish(const ExportOutcome& outcome) {
    m_agreed.clear();
    if (outcome.targetIsLog) {
        tell(tr("This file is the log itself. Name another file."));
        field()->setFocus();
    } else if (outcome.cancelled) {
        tell(tr("Cancelled; no file was written."));
    } else {
        tell((exporter().holdsEveryKind
                  ? tr("%Ln record(s) written to %1", "", forPlural(outcome.written))
                  : tr("%Ln session(s) written to %1", "", forPlural(outcome.written)))
                 .arg(pathText(pathOf(field()->text()))));
        takeAsDone();
        closeButton()->setDefault(true);
        closeButton()->setFocus();
    }
}

} // namespace coolwarm
