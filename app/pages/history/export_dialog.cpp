// SPDX-License-Identifier: MIT
// The file is written on a worker and appears whole or not at all.
#include "app/pages/history/export_dialog.h"

#include "app/dialogs/proposed_folder.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/widgets/fields/wrapped_check.h"
#include "core/log/ports/history_reader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
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
    : SaveDialog(background, titleOf(exporters), tr("Export"), parent),
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

QString ExportDialog::fileKinds() const {
    return tr("%1 files (*.%2)").arg(exporter().name, exporter().suffix);
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
    const QString written =
        exporter().holdsEveryKind
            ? tr("%Ln record(s) written to %1", "", forPlural(outcome.written))
            : tr("%Ln session(s) written to %1", "", forPlural(outcome.written));
    tellEnd(outcome, written.arg(pathText(pathOf(field()->text()))));
}

} // namespace coolwarm
