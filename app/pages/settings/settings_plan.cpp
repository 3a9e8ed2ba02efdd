// SPDX-License-Identifier: MIT
// Builds the fields for a doctor's plan, explains what cannot be used, and puts it into force.
#include "app/pages/settings/settings_plan.h"

#include "app/style/accents.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/widgets/action_button.h"
#include "app/widgets/layout/flow_layout.h"
#include "core/domain/modality.h"
#include "core/domain/protocol.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <chrono>

namespace coolwarm {

using namespace std::chrono_literals;
using std::chrono::minutes;

namespace {

// What can be typed reaches beyond what can be used, so that the field may explain why not.
constexpr minutes longestTyped{48h};
constexpr minutes restStep{15};

int countOf(minutes time) {
    return static_cast<int>(time.count());
}

QString headingOf(Modality modality) {
    return modality == Modality::Ice ? SettingsPlan::tr("Plan from my doctor: ice")
                                     : SettingsPlan::tr("Plan from my doctor: heat");
}

} // namespace

SettingsPlan::SettingsPlan(EngineBridge& bridge, Modality modality, QWidget* parent)
    : PreferenceSection(bridge, headingOf(modality), parent),
      m_modality(modality),
      m_use(new ActionButton(ActionButton::Kind::Primary, tr("Use this plan"))),
      m_back(new ActionButton(ActionButton::Kind::Secondary, tr("Use the standard plan"))) {
    addText(tr("What your doctor or physiotherapist advised. It can limit the length and extend "
               "the rest, never the opposite."));
    m_inForce = addText();
    setTextRole(m_inForce, TextRole::Section);
    m_inForce->setObjectName(QStringLiteral("planInForce"));
    m_documented = addText();
    m_least = addMinutes(tr("Shortest session"), QStringLiteral("planLeast"));
    m_most = addMinutes(tr("Longest session"), QStringLiteral("planMost"));
    m_rest = addMinutes(tr("Rest after a session"), QStringLiteral("planRest"));
    m_rest->setSingleStep(countOf(restStep));
    m_restWords = addText();
    m_use->setAccent(accentFor(modality));
    m_use->setObjectName(QStringLiteral("usePlan"));
    m_back->setObjectName(QStringLiteral("documentedPlan"));
    QWidget* buttons = flowOf({m_use, m_back});
    addControl(buttons);

    for (QSpinBox* field : {m_least, m_most, m_rest})
        connect(field, &QSpinBox::valueChanged, this, &SettingsPlan::review);
    connect(m_use, &QPushButton::clicked, this,
            [this, buttons] { submit(buttons, commandOf(m_modality, draft())); });
    connect(m_back, &QPushButton::clicked, this, [this, buttons] {
        if (submit(buttons, commandOf(m_modality, draftOf(Protocol::standard(m_modality)))))
            fill(draftOf(inForce()));
    });
    fill(draftOf(inForce()));
}

QSpinBox* SettingsPlan::addMinutes(const QString& label, const QString& name) {
    auto* field = new QSpinBox;
    field->setObjectName(name);
    field->setRange(1, countOf(longestTyped));
    //: the unit behind a number that is typed, with the space before it
    field->setSuffix(tr(" min"));
    addRow(label, field);
    return field;
}

const Regimen& SettingsPlan::inForce() {
    return bridge().status().cards[m_modality].regimen;
}

PlanDraft SettingsPlan::draft() const {
    return {{minutes{m_least->value()}, minutes{m_most->value()}}, minutes{m_rest->value()}};
}

void SettingsPlan::fill(const PlanDraft& draft) {
    const QSignalBlocker quietLeast(m_least);
    const QSignalBlocker quietMost(m_most);
    const QSignalBlocker quietRest(m_rest);
    m_least->setValue(countOf(draft.window.least));
    m_most->setValue(countOf(draft.window.most));
    m_rest->setValue(countOf(draft.rest));
    m_shown = draft;
    review();
}

void SettingsPlan::review() {
    const PlanView view = planView(m_modality, inForce(), draft());
    m_inForce->setText(view.inForce);
    m_inForce->show();
    m_documented->setText(view.documented);
    m_documented->setVisible(view.isOwn);
    m_restWords->setText(tr("That is %1.").arg(spanText(minutes{m_rest->value()})));
    m_restWords->setVisible(view.restFault.isEmpty());
    tellFault(m_least, view.leastFault);
    tellFault(m_most, view.mostFault);
    tellFault(m_rest, view.restFault);
    m_use->setEnabled(view.mayUse);
    m_back->setVisible(view.isOwn);
}

// What somebody is typing stays, unless another plan has come into force.
void SettingsPlan::display() {
    const PlanDraft now = draftOf(inForce());
    if (now != m_shown)
        fill(now);
    else
        review();
}

} // namespace coolwarm
