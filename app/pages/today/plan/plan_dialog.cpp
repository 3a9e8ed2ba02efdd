// SPDX-License-Identifier: MIT
// Builds the form of a plan, and makes a wish of what stands in it.
#include "app/pages/today/plan/plan_dialog.h"

#include "app/pages/today/plan/busy_field.h"
#include "app/pages/today/plan/plan_sites.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/plan/day_plan_text.h"
#include "app/text/verdict_text.h"
#include "app/widgets/fields/time_field.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/layout/wrapped_label.h"
#include "core/domain/plan/plan_pattern.h"
#include "core/domain/plan/waking_hours.h"
#include "core/domain/site/site.h"
#include "core/engine/command.h"
#include "core/engine/commands/day_plan.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

using std::chrono::minutes;

QTime timeOf(minutes sinceMidnight) {
    return QTime::fromMSecsSinceStartOfDay(
        static_cast<int>(std::chrono::milliseconds{sinceMidnight}.count()));
}

minutes minutesOf(const QTime& time) {
    return minutes{time.hour() * 60 + time.minute()};
}

} // namespace

PlanDialog::PlanDialog(EngineBridge& bridge, Submit submit, QWidget* parent)
    : FittingDialog(parent),
      m_bridge(bridge),
      m_submit(std::move(submit)),
      m_sites(new PlanSites(bridge.sites())),
      m_from(timeOfDayField(tr("Awake from"))),
      m_to(timeOfDayField(tr("Awake until"))),
      m_gap(new QSpinBox),
      m_busy(new BusyField(bridge.status().now.wallSecond(), m_zone)),
      m_fault(wrappedLabel(TextRole::Body)) {
    setWindowTitle(tr("Plan the day"));
    m_fault->setObjectName(QStringLiteral("planFormFault"));
    m_fault->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(wrappedLabel(
        TextRole::Body,
        tr("Coolwarm lays out today and tomorrow so that every rest is kept, evenly over the hours "
           "in which you are awake. Nothing starts by itself.")));
    if (const auto& plan = bridge.status().plan)
        if (const QString held = heldStepsText(*plan, bridge.status().now.wallSecond());
            !held.isEmpty())
            column->addWidget(wrappedLabel(TextRole::Muted, held));
    if (const QString inexact = inexactText(bridge.choices().plan); !inexact.isEmpty())
        column->addWidget(wrappedLabel(TextRole::Muted, inexact));
    column->addWidget(m_sites);
    column->addLayout(buildForm());
    column->addWidget(m_fault);
    addButtons(*column);
    const auto& kept = bridge.choices().plan;
    show(kept ? kept->wish : PlanWish());
    m_sites->focusOn(bridge.status().site); // and not the button that ends the plan
    connect(m_sites, &PlanSites::grown, this, &PlanDialog::grow);
    resize(34 * fontMetrics().height(), sizeHint().height());
    grow(); // its words take their lines once it is shown
}

// Once the layout has seen what came or went; what the screen does not hold scrolls. How many lines
// the words take is only known at the width that the dialog has then.
void PlanDialog::grow() {
    const auto fit = [this] {
        resize(width(), sizeHint().height());
        layout()->activate();
        const auto* area = findChild<QScrollArea*>();
        if (area == nullptr)
            return;
        const int wanted = area->widget()->heightForWidth(area->viewport()->width());
        if (const int missing = wanted - area->viewport()->height(); missing > 0)
            resize(width(), height() + missing);
    };
    QMetaObject::invokeMethod(this, fit, Qt::QueuedConnection);
}

QLayout* PlanDialog::buildForm() {
    m_gap->setRange(0, static_cast<int>(PlanWish::longestGap.count()));
    m_gap->setSingleStep(15);
    m_gap->setSuffix(tr(" min", "after a number of minutes"));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Between ice and heat at least:"), m_gap);
    form->addRow(tr("Awake &from:"), m_from);
    form->addRow(tr("Awake &until:"), m_to);
    form->addRow(tr("Not toda&y at:"), m_busy);
    form->addRow(m_busy->strip());
    connect(m_busy, &BusyField::edited, m_fault, &QWidget::hide);
    for (TimeField* field : {m_from, m_to})
        connect(field, &TimeField::changed, this, &PlanDialog::showWaking);
    return form;
}

void PlanDialog::addButtons(QBoxLayout& column) {
    auto* buttons = new QDialogButtonBox;
    auto* plan = buttons->addButton(tr("Plan"), QDialogButtonBox::AcceptRole);
    plan->setObjectName(QStringLiteral("planAccept"));
    if (m_bridge.choices().plan) {
        auto* drop = buttons->addButton(tr("No plan any more"), QDialogButtonBox::ResetRole);
        drop->setObjectName(QStringLiteral("planDrop"));
        drop->setAutoDefault(false);
        connect(drop, &QPushButton::clicked, this, [this] { hand(DropDayPlan{}); });
    }
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlanDialog::plan);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column.addWidget(buttons);
    plan->setDefault(true); // counts only once the button has its dialog
}

// A part of the body that the plan does not name yet has nothing wished.
void PlanDialog::show(const PlanWish& wish) {
    const Site& site = m_bridge.status().site;
    for (const SiteWish& each : wish.sites)
        m_sites->add(each);
    const bool isNamed = std::ranges::find(wish.sites, site, &SiteWish::site) != wish.sites.end();
    if (!isNamed && wish.sites.size() < PlanWish::mostSites)
        m_sites->add({site, {0, 0}, PlanPattern::ByBout});
    m_gap->setValue(static_cast<int>(wish.leastGap.count()));
    m_from->setValue(fieldValue(timeOf(wish.waking.from())));
    m_to->setValue(fieldValue(timeOf(wish.waking.to())));
    m_busy->setBusy(wish.busy);
    showWaking();
}

std::optional<WakingHours> PlanDialog::waking() const {
    if (!m_from->value() || !m_to->value())
        return std::nullopt;
    return WakingHours::of(minutesOf(m_from->value()->time()), minutesOf(m_to->value()->time()));
}

void PlanDialog::showWaking() {
    if (const auto hours = waking())
        m_busy->setWaking(*hours);
}

std::optional<PlanWish> PlanDialog::wish() {
    for (TimeField* field : {m_from, m_to})
        if (!field->judge()) {
            field->setFocus();
            return std::nullopt;
        }
    const auto busy = m_busy->busy();
    if (!busy) {
        refuse(tr("Write each time as 12:00-13:30, and a semicolon between two."));
        m_busy->setFocus();
        return std::nullopt;
    }
    PlanWish wish = m_bridge.choices().plan ? m_bridge.choices().plan->wish : PlanWish();
    wish.sites = m_sites->wishes();
    wish.leastGap = minutes{m_gap->value()};
    wish.waking = waking().value_or(wish.waking);
    wish.busy = *busy;
    return wish;
}

void PlanDialog::plan() {
    if (auto wanted = wish())
        hand(SetDayPlan{*std::move(wanted)});
}

void PlanDialog::hand(const Command& command) {
    const Submission answer = m_submit(command);
    if (answer.refusal)
        refuse(verdictText(*answer.refusal, m_bridge.status().now.wallSecond()));
    else if (answer.kind == Submission::Kind::Failed)
        refuse(m_bridge.troubleText());
    else
        accept();
}

void PlanDialog::refuse(const QString& why) {
    m_fault->setText(why);
    m_fault->show();
}

} // namespace coolwarm
