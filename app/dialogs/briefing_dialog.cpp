// SPDX-License-Identifier: MIT
// Shows the words of one step at a time, and how far they have been in sight.
#include "app/dialogs/briefing_dialog.h"

#include "app/accessible/announcement.h"
#include "app/dialogs/briefing_parts.h"
#include "app/style/text_role.h"
#include "app/widgets/click_guard.h"
#include "app/widgets/keys/key_guard.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace coolwarm {

namespace {

// Wide enough for lines that are easily read.
int usualWidth(const QWidget& dialog) {
    return 46 * dialog.fontMetrics().height();
}

} // namespace

BriefingDialog::BriefingDialog(Purpose purpose, QWidget* parent)
    : FittingDialog(parent),
      m_isFirst(purpose == Purpose::BeforeFirstStart),
      m_steps(m_isFirst ? firstBriefing() : std::vector{signsOnOnePage()}),
      m_guard(new KeyGuard(this)),
      m_scroll(new QScrollArea),
      m_number(new QLabel),
      m_more(new QLabel(tr("There is more below. Scroll down, or press Page Down."))) {
    setWindowTitle(m_isFirst ? tr("Before the first session") : tr("Warning signs"));
    m_scroll->setObjectName(QStringLiteral("cardText"));
    m_scroll->setAccessibleDescription(tr("Page Down goes on in the text"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildBottom());
    const QScrollBar* bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &BriefingDialog::seeHowFar);
    connect(bar, &QScrollBar::rangeChanged, this, &BriefingDialog::seeHowFar);
    // All of the longest step where the screen has room.
    int high = 0;
    for (m_at = m_steps.size(); m_at > 0;) {
        --m_at;
        showStep();
        high = std::max(high, m_scroll->widget()->heightForWidth(usualWidth(*this)));
    }
    resize(usualWidth(*this), high + 8 * fontMetrics().height());
}

QWidget* BriefingDialog::buildText() {
    const BriefingStep& step = m_steps.at(m_at);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    if (m_isFirst)
        column->addWidget(headingLabel(step.title, TextRole::PageTitle));
    for (const BriefingPart& part : step.parts)
        column->addWidget(briefingPart(part));
    if (isLast()) {
        auto* general = new QLabel(tr("This is general information and not medical advice."));
        setTextRole(general, TextRole::Muted);
        general->setWordWrap(true);
        column->addWidget(general);
    }
    column->addStretch();
    return page;
}

QWidget* BriefingDialog::buildBottom() {
    setTextRole(m_more, TextRole::Section);
    m_more->setObjectName(QStringLiteral("moreBelow"));
    m_more->setWordWrap(true);
    m_more->hide();
    setTextRole(m_number, TextRole::Muted);
    m_number->setVisible(m_isFirst);
    auto* buttons = new QDialogButtonBox;
    if (m_isFirst) {
        m_answer = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
        m_back = buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
        buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
        connect(m_answer, &QPushButton::clicked, this, &BriefingDialog::goOn);
        connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_at - 1); });
    } else {
        m_answer = buttons->addButton(QDialogButtonBox::Close);
    }
    m_answer->setObjectName(QStringLiteral("briefingAnswer"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* bottom = new QWidget;
    auto* below = new QVBoxLayout(bottom);
    below->setContentsMargins({});
    below->addWidget(m_more);
    below->addWidget(m_number);
    below->addWidget(buttons);
    return bottom;
}

void BriefingDialog::showStep() {
    m_isLaidOut = false;
    m_more->hide();
    m_scroll->setWidget(buildText());
    m_scroll->setAccessibleName(m_steps.at(m_at).title);
    m_scroll->verticalScrollBar()->setValue(0);
    m_hasSeenTheEnd = false;
    if (m_isFirst) {
        //: Which step of how many: "2 of 3".
        m_number->setText(tr("%1 of %2").arg(m_at + 1).arg(m_steps.size()));
        m_answer->setText(isLast() ? tr("I have read this") : tr("Next"));
        m_back->setVisible(m_at > 0);
    }
    // Desktops put the buttons in orders of their own: said so that Enter means the same on each. A
    // default counts only once the button has its dialog.
    m_answer->setDefault(true);
    m_answer->setFocus();
}

void BriefingDialog::turnTo(std::size_t step) {
    m_at = step;
    showStep();
    ClickGuard::raise(*this);
    const BriefingStep& shown = m_steps.at(m_at);
    QStringList words{shown.title};
    for (const BriefingPart& part : shown.parts)
        words << part.heading << part.points;
    announce(*this, words.join(QStringLiteral(". ")));
    settle();
}

void BriefingDialog::goOn() {
    if (isLast())
        accept();
    else
        turnTo(m_at + 1);
}

void BriefingDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (m_isFirst)
        settle();
}

// How much of it there is to see is known once all of it is laid out.
void BriefingDialog::settle() {
    m_guard->raise();
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
    if (!m_isFirst || !m_isLaidOut || m_hasSeenTheEnd)
        return;
    const QScrollBar* bar = m_scroll->verticalScrollBar();
    m_hasSeenTheEnd = bar->value() >= bar->maximum();
    m_answer->setEnabled(m_hasSeenTheEnd);
    m_more->setVisible(!m_hasSeenTheEnd);
}

} // namespace coolwarm
