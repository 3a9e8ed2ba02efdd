// SPDX-License-Identifier: MIT
// Explains a trial while there is none, and tells of the newest one.
#include "app/pages/trial/trial_section.h"

#include "app/control/engine_bridge.h"
#include "app/control/submission.h"
#include "app/control/trial/trial_service.h"
#include "app/dialogs/sheet.h"
#include "app/pages/trial/trial_lines.h"
#include "app/style/text_role.h"
#include "app/text/states/trial_text.h"
#include "app/text/verdict_text.h"
#include "app/widgets/action_button.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/wrapped_label.h"
#include "app/widgets/notices/notice_bar.h"
#include "core/domain/diary/trial_order.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace coolwarm {

namespace {

constexpr int gapBetweenRows = 14;
constexpr std::array<int, 6> offeredBlocks{6, 8, 10, 14, 20, 30};

} // namespace

TrialSection::TrialSection(EngineBridge& bridge, TrialService& trials, QWidget* parent)
    : Card(parent),
      m_bridge(bridge),
      m_trials(trials),
      m_words(wrappedLabel(TextRole::Muted, trialExplanation().join(QLatin1Char(' ')))),
      m_blocks(new QComboBox),
      m_begin(new ActionButton(ActionButton::Kind::Compact, tr("Begin a trial"))),
      m_choice(flowOf({m_blocks, m_begin})),
      m_end(new ActionButton(ActionButton::Kind::Compact, tr("End the trial…"))),
      m_fault(new NoticeBar) {
    auto* title = new QLabel(tr("What helps me?"));
    setTextRole(title, TextRole::CardTitle);
    setAccessibleName(title->text());
    m_words->setObjectName(QStringLiteral("trialWords"));
    for (const int blocks : offeredBlocks)
        m_blocks->addItem(tr("%Ln block(s)", "", blocks), blocks);
    m_blocks->setCurrentIndex(m_blocks->findData(static_cast<int>(TrialOrder::usualBlocks)));
    m_blocks->setAccessibleName(tr("How many blocks the trial has"));
    m_blocks->setObjectName(QStringLiteral("trialCount"));
    m_begin->setObjectName(QStringLiteral("trialBegin"));
    m_end->setObjectName(QStringLiteral("trialEnd"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gapBetweenRows);
    for (QWidget* part : std::initializer_list<QWidget*>{
             title, m_words, new TrialLines(bridge, trials, this), m_choice})
        column->addWidget(part);
    column->addWidget(m_end, 0, Qt::AlignLeading);
    column->addWidget(m_fault);
    connect(m_begin, &QPushButton::clicked, this, &TrialSection::begin);
    connect(m_end, &QPushButton::clicked, this, &TrialSection::askToEnd);
    connect(&trials, &TrialService::changed, this, &TrialSection::display);
    display();
}

void TrialSection::display() {
    const auto& found = m_trials.trial();
    const bool isOpen = found && !found->trial.ended;
    const bool hadKeys = m_begin->hasFocus() || m_end->hasFocus();
    m_words->setVisible(!isOpen);
    m_choice->setVisible(!isOpen);
    m_end->setVisible(isOpen);
    if (hadKeys) // the other one stands there now
        (isOpen ? m_end : m_begin)->setFocus();
}

void TrialSection::begin() {
    tell(m_trials.begin(m_bridge.status().site,
                        static_cast<std::size_t>(m_blocks->currentData().toInt())));
}

// Whoever ends it before its last block cannot go on with it.
void TrialSection::askToEnd() {
    const auto& found = m_trials.trial();
    if (!found)
        return;
    if (found->state.isThrough())
        return tell(m_trials.end());
    const Sheet* sheet = Sheet::ask(
        *this, {tr("End the trial?"),
                tr("It has blocks to come. What it shows then rests on those that are done, and it "
                   "cannot be gone on with."),
                QString(), tr("End the trial"), tr("Go on with it")});
    connect(sheet, &Sheet::agreed, this, [this] {
        tell(m_trials.end());
        m_begin->setFocus(); // the button that had the keys before the question is gone
    });
}

void TrialSection::tell(const Submission& submission) {
    if (submission.refusal)
        m_fault->showNotice(NoticeBar::Kind::Warning,
                            verdictText(*submission.refusal, m_bridge.status().now.wallSecond()));
    else if (submission.kind == Submission::Kind::Failed)
        m_fault->showNotice(NoticeBar::Kind::Error, m_bridge.troubleText());
    else
        m_fault->hideNotice();
}

} // namespace coolwarm
