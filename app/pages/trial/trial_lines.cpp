// SPDX-License-Identifier: MIT
// Words the newest trial whenever something of it has changed.
#include "app/pages/trial/trial_lines.h"

#include "app/control/engine_bridge.h"
#include "app/control/trial/trial_service.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/states/trial_text.h"
#include "app/widgets/layout/wrapped_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace coolwarm {

namespace {

constexpr int gapBetweenLines = 14;

QLabel* lineOf(const char* name) {
    QLabel* label = wrappedLabel(TextRole::Body);
    label->setObjectName(QLatin1String(name));
    return label;
}

} // namespace

TrialLines::TrialLines(EngineBridge& bridge, TrialService& trials, QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_trials(trials),
      m_what(lineOf("trialWhat")),
      m_blocks(lineOf("trialBlocks")),
      m_verdict(lineOf("trialVerdict")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gapBetweenLines);
    for (QLabel* line : {m_what, m_blocks, m_verdict})
        column->addWidget(line);
    connect(&trials, &TrialService::changed, this, &TrialLines::display);
    display();
}

void TrialLines::display() {
    const auto& found = m_trials.trial();
    setVisible(found.has_value());
    if (!found)
        return;
    const QDate today = toDateTime(m_bridge.status().now.wallSecond()).date();
    m_what->setText(recordText(found->trial, today));
    m_blocks->setText(trialBlocksText(found->result));
    m_verdict->setText(trialVerdictText(found->result));
}

} // namespace coolwarm
