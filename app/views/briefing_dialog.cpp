// SPDX-License-Identifier: MIT
// The texts are our own words for the figures and signs of the source documents.
#include "app/views/briefing_dialog.h"

#include "app/views/key_guard.h"
#include "app/widgets/text_role.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace coolwarm {

namespace {

void addHeading(QVBoxLayout* column, const QString& text) {
    auto* heading = new QLabel(text);
    setTextRole(heading, TextRole::Section);
    heading->setWordWrap(true);
    column->addWidget(heading);
}

// A list of rich text, because it indents wrapped lines and mirrors itself.
void addPoints(QVBoxLayout* column, const QStringList& points) {
    QString items;
    for (const QString& point : points)
        items += QStringLiteral("<li>%1</li>").arg(point.toHtmlEscaped());
    auto* list = new QLabel(
        QStringLiteral("<ul style=\"margin-top:0; margin-bottom:0\">%1</ul>").arg(items));
    list->setTextFormat(Qt::RichText);
    list->setWordWrap(true);
    column->addWidget(list);
}

// guidance.md, "What goes with it" and the general lines below it.
void addPrecautions(QVBoxLayout* column) {
    addHeading(column, BriefingDialog::tr("Ask a clinician first if"));
    addPoints(column,
              {BriefingDialog::tr("your feeling or circulation is poor (diabetes, Raynaud, "
                                  "neuropathy)"),
               BriefingDialog::tr("the skin there is broken, numb or infected: no pack on it")});
    addHeading(column, BriefingDialog::tr("While a pack is on"));
    addPoints(
        column,
        {BriefingDialog::tr("cloth between the pack and your skin, always"),
         BriefingDialog::tr("take it off when the skin is white, blistered, burning or numb"),
         BriefingDialog::tr("do not fall asleep on it; if you are drowsy or took something that "
                            "makes you so, have somebody with you"),
         BriefingDialog::tr("lay heat on you, do not lie on it; none over a cream or a pain "
                            "patch")});
}

// guidance.md, "How long, and when to see somebody": levels 1 to 3 (documents 001 to 004).
void addWarningSigns(QVBoxLayout* column) {
    addHeading(column, BriefingDialog::tr("Emergency: call an ambulance"));
    addPoints(column,
              {BriefingDialog::tr("you cannot control bladder or bowel"),
               BriefingDialog::tr("new weakness or numbness of a leg, an arm, one side of the "
                                  "body, the buttocks or the pelvis"),
               BriefingDialog::tr("you lose your balance or coordination")});
    addHeading(column, BriefingDialog::tr("See a doctor at once"));
    addPoints(column, {BriefingDialog::tr("the pain runs down a leg"),
                       BriefingDialog::tr("numbness, tingling or an odd feeling in a limb"),
                       BriefingDialog::tr("fever (38.3 °C, 101.0 °F) together with back pain")});
    addHeading(column, BriefingDialog::tr("Call a doctor"));
    addPoints(
        column,
        {BriefingDialog::tr("you cannot stand, walk or move, or find no comfortable position"),
         BriefingDialog::tr("the pain is sharp and stabbing, severe, constant, in a new place, "
                            "worse lying down, or wakes you"),
         BriefingDialog::tr("severe pain in the belly; frequent, painful or bloody urination"),
         BriefingDialog::tr("after a severe blow or fall; with redness or swelling on the back or "
                            "spine"),
         BriefingDialog::tr("you have had cancer, lose weight without trying, or use steroids or "
                            "injected drugs"),
         BriefingDialog::tr("it does not ease after more than a week, lasts longer than 4 weeks, "
                            "or is different from and worse than before")});
}

} // namespace

BriefingDialog::BriefingDialog(Purpose purpose, QWidget* parent) : FittingDialog(parent) {
    const bool first = purpose == Purpose::BeforeFirstStart;
    setWindowTitle(first ? tr("Before the first session") : tr("Warning signs"));
    auto* page = new QWidget;
    auto* text = new QVBoxLayout(page);
    if (first)
        addPrecautions(text);
    addWarningSigns(text);
    if (!first)
        addPrecautions(text);
    auto* general = new QLabel(tr("This is general information and not medical advice."));
    setTextRole(general, TextRole::Muted);
    general->setWordWrap(true);
    text->addWidget(general);
    text->addStretch();

    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox;
    QPushButton* answer =
        first ? buttons->addButton(tr("I have read this"), QDialogButtonBox::AcceptRole)
              : buttons->addButton(QDialogButtonBox::Close);
    if (first) {
        buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
        m_guard = new KeyGuard(this);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll);
    column->addWidget(buttons);
    // Desktops put the buttons in orders of their own: said so that Enter means the same on each. A
    // default counts only once the button has its dialog.
    answer->setDefault(true);
    answer->setFocus();
    const int line = fontMetrics().height();
    resize(34 * line, 40 * line);
}

void BriefingDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (m_guard != nullptr)
        m_guard->raise();
}

} // namespace coolwarm
