// SPDX-License-Identifier: MIT
// Shows the words before the first start: our own for the figures and signs of the sources.
#include "app/dialogs/briefing_dialog.h"

#include "app/accessible/role.h"
#include "app/style/text_role.h"
#include "app/widgets/key_guard.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace coolwarm {

namespace {

void addHeading(QVBoxLayout* column, const QString& text) {
    auto* heading = new QLabel;
    presentAs(*heading, QAccessible::Heading);
    heading->setText(text);
    setTextRole(heading, TextRole::Section);
    heading->setWordWrap(true);
    heading->setAccessibleName(text);
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
    addHeading(column, BriefingDialog::tr("Ask a doctor or physiotherapist first if"));
    addPoints(column,
              {BriefingDialog::tr("you have poor feeling or circulation there, for example from "
                                  "diabetes, from Raynaud's (fingers or toes turn white and numb "
                                  "in the cold) or from neuropathy (damaged nerves)"),
               BriefingDialog::tr("the skin there is broken, numb or infected: no pack on it")});
    addHeading(column, BriefingDialog::tr("While a pack is on"));
    addPoints(
        column,
        {BriefingDialog::tr("cloth between the pack and your skin, always"),
         BriefingDialog::tr("take it off when the skin is white, blistered, burning or numb"),
         BriefingDialog::tr("do not fall asleep with it on; if you feel drowsy or have taken "
                            "something that makes you drowsy, have someone with you"),
         BriefingDialog::tr("put the heat pack on top of you, do not lie on it; no heat over "
                            "cream or a pain patch")});
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

BriefingDialog::BriefingDialog(Purpose purpose, QWidget* parent)
    : FittingDialog(parent), m_more(new QLabel) {
    setTextRole(m_more, TextRole::Section);
    m_more->setObjectName(QStringLiteral("moreBelow"));
    m_more->setWordWrap(true);
    m_more->hide();
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

    auto* scroll = m_scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("cardText"));
    scroll->setAccessibleName(windowTitle());
    scroll->setAccessibleDescription(tr("Page Down goes on in the text"));
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
        m_answer = answer;
        m_more->setText(tr("There is more below. Scroll down, or press Page Down."));
        const QScrollBar* bar = scroll->verticalScrollBar();
        connect(bar, &QScrollBar::valueChanged, this, &BriefingDialog::seeHowFar);
        connect(bar, &QScrollBar::rangeChanged, this, &BriefingDialog::seeHowFar);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* bottom = new QWidget;
    auto* below = new QVBoxLayout(bottom);
    below->setContentsMargins({});
    below->addWidget(m_more);
    below->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(bottom);
    // Desktops put the buttons in orders of their own: said so that Enter means the same on each. A
    // default counts only once the button has its dialog.
    answer->setDefault(true);
    answer->setFocus();
    // All of it where the screen has room.
    const int wide = 46 * fontMetrics().height();
    resize(wide, text->heightForWidth(wide) + 8 * fontMetrics().height());
}

void BriefingDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (m_guard == nullptr)
        return;
    m_guard->raise();
    // How much of it there is to see is known once all of it is laid out.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isLaidOut = true;
            seeHowFar();
            if (!m_answer->isEnabled())
                m_scroll->setFocus(Qt::OtherFocusReason); // which the keys scroll
        },
        Qt::QueuedConnection);
}

// Nobody has read what was never in sight.
void BriefingDialog::seeHowFar() {
    if (!m_isLaidOut || m_hasSeenTheEnd)
        return;
    const QScrollBar* bar = m_scroll->verticalScrollBar();
    m_hasSeenTheEnd = bar->value() >= bar->maximum();
    m_answer->setEnabled(m_hasSeenTheEnd);
    m_more->setVisible(!m_hasSeenTheEnd);
}

} // namespace coolwarm
