// SPDX-License-Identifier: MIT
// Makes the report anew on a worker whenever something else is chosen.
#include "app/pages/report/report_dialog.h"

#include "app/control/engine_bridge.h"
#include "app/dialogs/sheet.h"
#include "app/pages/report/report_form.h"
#include "app/pages/report/report_output.h"
#include "app/pages/report/report_preview.h"
#include "app/pages/report/report_printing.h"
#include "app/pages/report/report_scope.h"
#include "app/print/pages/letters.h"
#include "app/print/short_text.h"
#include "app/text/format.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/side_by_side.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds untilChosen{150};

} // namespace

ReportDialog::ReportDialog(const Services& services, QWidget* parent)
    : SaveDialog(services.background, tr("Doctor's report"), tr("&Save"), parent),
      m_services(services),
      m_form(new ReportForm(keptChoices(services.looks), services.bridge.sites(),
                            [this] { return today(); })),
      m_preview(new ReportPreview),
      m_copy(new QPushButton(tr("C&opy a short text"))),
      m_print(new QPushButton(tr("Pri&nt…"))),
      m_wait(new QTimer(this)) {
    result()->setObjectName(QStringLiteral("reportResult"));
    m_wait->setSingleShot(true);
    m_wait->setInterval(untilChosen);
    connect(m_wait, &QTimer::timeout, this, &ReportDialog::make);
    connect(m_form, &ReportForm::changed, this, &ReportDialog::choicesChanged);
    connect(m_copy, &QPushButton::clicked, this, &ReportDialog::copyText);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    QWidget* ways = buildWays();
    layOut({buildBody(), fileRow(), ways, progress(), result()}, {m_form, ways});
    field()->setText(QDir::toNativeSeparators(proposedReportFile(today())));
    resize(56 * fontMetrics().height(), sizeHint().height());
    make();
}

ReportDialog::~ReportDialog() {
    m_making.request_stop();
}

void ReportDialog::open(const Services& services, QWidget* parent) {
    (new ReportDialog(services, parent))->runForm();
}

QWidget* ReportDialog::buildBody() {
    auto* body = new SideBySide(fontMetrics().height());
    body->addPart(m_form, 2);
    body->addPart(m_preview, 3);
    return body;
}

QWidget* ReportDialog::buildWays() {
    m_copy->setObjectName(QStringLiteral("copyReport"));
    m_print->setObjectName(QStringLiteral("printReport"));
    for (QPushButton* button : {m_copy, m_print}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
    }
    return flowOf({m_copy, m_print});
}

QDate ReportDialog::today() const {
    return toDateTime(m_services.bridge.status().now.wallSecond()).date();
}

ReportOrder ReportDialog::order() const {
    const ReportChoices choices = m_form->choices();
    ReportOrder order;
    order.sections = choices.sections;
    order.paper = choices.paper;
    order.now = momentOf(toDateTime(m_services.bridge.status().now.wallSecond()));
    return order;
}

void ReportDialog::choicesChanged() {
    m_made.reset();
    m_copy->setEnabled(false);
    m_print->setEnabled(false);
    m_making.request_stop();
    m_wait->start();
}

void ReportDialog::make() {
    if (!m_form->judge())
        return;
    const ReportChoices choices = m_form->choices();
    keepChoices(m_services.looks, choices);
    using Made = std::shared_ptr<const MadeReport>;
    m_making = m_services.background.run<Made>(
        this,
        [open = m_services.openHistory, choices, order = order()](const std::stop_token& stop) {
            const auto reader = open();
            reader->stopUnless([stop] { return !stop.stop_requested(); });
            ReportOrder whole = order;
            whole.scope = scopeOf(*reader, choices, whole.now);
            return std::make_shared<const MadeReport>(makeReport(*reader, whole));
        },
        [this, choices](const Delivered<Made>& made) {
            if (!(choices == m_form->choices()))
                return; // overtaken by another choice
            if (!made.value)
                return tell(made.failure);
            m_made = *made.value;
            show(*m_made);
        });
}

void ReportDialog::show(const MadeReport& made) {
    m_preview->setReport(m_made);
    m_copy->setEnabled(true);
    m_print->setEnabled(true);
    if (!made.missing.isEmpty())
        tell(missingLettersText(made.missing));
}

QString ReportDialog::fileKinds() const {
    return reportFileFilters();
}

bool ReportDialog::isReady(const QString& path) {
    if (!m_form->judge())
        return false;
    if (reportKindOf(path))
        return true;
    tell(tr("The file's name decides what is saved: let it end in .pdf, .html or .txt."));
    field()->setFocus();
    return false;
}

void ReportDialog::write(const QString& path) {
    save(path, reportKindOf(path).value(), WithoutLetters::Refuse);
}

void ReportDialog::save(const QString& path, ReportKind kind, WithoutLetters without) {
    run<ReportOutcome>(
        [open = m_services.openHistory, exporters = m_services.exporters,
         choices = m_form->choices(), order = order(), kind, without,
         target = pathOf(path)](const std::stop_token& stop) {
            const auto reader = open();
            ReportOrder whole = order;
            whole.scope = scopeOf(*reader, choices, whole.now);
            return writeReport(*reader, whole, kind, exporters, without, target,
                               [stop] { return !stop.stop_requested(); });
        },
        [this, path, kind](const ReportOutcome& outcome) { finish(outcome, path, kind); });
}

void ReportDialog::finish(const ReportOutcome& outcome, const QString& path, ReportKind kind) {
    if (outcome.lettersMissing)
        return askForQuestionMarks(outcome.missing,
                                   [this, path, kind] { save(path, kind, WithoutLetters::Write); });
    tellEnd(outcome, savedText(outcome, path));
}

// A doctor would take what is missing for something that was never said.
void ReportDialog::askForQuestionMarks(const QStringList& missing,
                                       const std::function<void()>& agreed) {
    const Sheet* sheet =
        Sheet::ask(*this, {tr("Print question marks?"), missingLettersText(missing),
                           tr("A web page or a short text has every character."),
                           tr("Print question marks"), tr("Cancel")});
    connect(sheet, &Sheet::agreed, this, agreed);
}

void ReportDialog::copyText() {
    if (!m_made)
        return;
    const QString& text = m_made->document.shortText;
    QGuiApplication::clipboard()->setText(text);
    tell(tr("A text of %Ln character(s) is on the clipboard.", "", characterCount(text)));
}

void ReportDialog::print() {
    if (!m_made)
        return;
    const auto toPrinter = [this, report = m_made] {
        askAndPrint(*this, report, [this](const QString& text) { tell(text); });
    };
    if (m_made->missing.isEmpty())
        toPrinter();
    else
        askForQuestionMarks(m_made->missing, toPrinter);
}

} // namespace coolwarm
