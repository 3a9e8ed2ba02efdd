// SPDX-License-Identifier: MIT
// Builds a group of fields for each part of the body, and adds and removes groups.
#include "app/pages/today/plan/plan_sites.h"

#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/plan/day_plan_text.h"
#include "app/widgets/action_button.h"
#include "app/widgets/keys/mnemonics.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/wrapped_label.h"
#include "core/domain/modality.h"
#include "core/domain/plan/plan_pattern.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

constexpr int asOften = -1; // below none: one step down from it

QSpinBox* stepper(const QString& name, const std::optional<int>& packs) {
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(asOften, mostPacksADay);
    box->setSpecialValueText(PlanSites::tr("as often as allowed"));
    box->setValue(packs.value_or(asOften));
    return box;
}

QComboBox* patternBox(PlanPattern chosen) {
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("planPattern"));
    for (const PlanPattern pattern : allPlanPatterns)
        box->addItem(patternText(pattern), QByteArray(toWord(pattern).data()));
    box->setCurrentIndex(box->findData(QByteArray(toWord(chosen).data())));
    return box;
}

bool isNothing(const SiteWish& wish) {
    return wish.packs.ice == 0 && wish.packs.heat == 0;
}

} // namespace

PlanSites::PlanSites(std::vector<Site> known, QWidget* parent)
    : KeepsHeight(parent),
      m_known(std::move(known)),
      m_column(new QVBoxLayout(this)),
      m_menu(new QMenu(this)),
      m_add(new ActionButton(ActionButton::Kind::Compact, tr("Also for"))) {
    m_add->setObjectName(QStringLiteral("planAddSite"));
    m_add->setAccessibleName(tr("Plan for another part of the body too"));
    m_add->setAutoDefault(false);
    m_add->attachMenu(m_menu);
    m_column->setContentsMargins({});
    m_column->addWidget(flowOf({m_add}));
    connect(m_menu, &QMenu::aboutToShow, this, &PlanSites::fillMenu);
}

void PlanSites::add(const SiteWish& wish) {
    const Site site = wish.site;
    Group group{site,
                new KeepsHeight,
                {stepper(QStringLiteral("planIce"), wish.packs.ice),
                 stepper(QStringLiteral("planHeat"), wish.packs.heat)},
                patternBox(wish.pattern),
                new ActionButton(ActionButton::Kind::Compact, tr("Remove"))};
    group.remove->setObjectName(QStringLiteral("planRemoveSite"));
    //: A part of the body.
    group.remove->setAccessibleName(tr("No packs for: %1").arg(siteText(site)));
    group.remove->setAutoDefault(false);
    auto* heading = new QHBoxLayout;
    heading->addWidget(wrappedLabel(TextRole::Section, siteText(site)), 1);
    heading->addWidget(group.remove, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(group.box);
    column->setContentsMargins({});
    column->addLayout(heading);
    column->addLayout(formOf(group));
    m_column->insertWidget(static_cast<int>(m_groups.size()), group.box);
    group.box->show(); // at once, so that it can have the focus
    connect(group.remove, &QPushButton::clicked, this, [this, site] { remove(site); });
    giveMnemonicsLate(*group.box);
    m_groups.push_back(std::move(group));
    display();
}

// The ear is told of which part of the body a field speaks; the eye sees the heading.
QFormLayout* PlanSites::formOf(const Group& group) const {
    const QString site = siteText(group.site);
    //: A part of the body.
    group.packs.ice->setAccessibleName(tr("Ice packs a day, %1").arg(site));
    //: A part of the body.
    group.packs.heat->setAccessibleName(tr("Heat packs a day, %1").arg(site));
    //: A part of the body.
    group.pattern->setAccessibleName(tr("Order of ice and heat, %1").arg(site));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Ice packs a day:"), group.packs.ice);
    form->addRow(tr("Heat packs a day:"), group.packs.heat);
    form->addRow(tr("Order:"), group.pattern);
    return form;
}

// The focus goes to the group that takes its place.
void PlanSites::remove(const Site& site) {
    const auto found = std::ranges::find(m_groups, site, &Group::site);
    if (found == m_groups.end() || m_groups.size() == 1)
        return;
    QWidget* box = found->box;
    const auto next = m_groups.erase(found);
    focusOn((next == m_groups.end() ? m_groups.back() : *next).site);
    box->hide(); // its button is being pressed at present
    box->deleteLater();
    display();
    emit grown();
}

void PlanSites::fillMenu() {
    m_menu->clear();
    for (const Site& site : m_known) {
        if (std::ranges::find(m_groups, site, &Group::site) != m_groups.end())
            continue;
        QString text = siteText(site);
        text.replace(QLatin1Char('&'), QStringLiteral("&&")); // in a name of one's own
        m_menu->addAction(text, this, [this, site] {
            add({site, {0, 0}, PlanPattern::ByBout});
            emit grown();
            focusOn(site);
        });
    }
}

void PlanSites::focusOn(const Site& site) {
    const auto found = std::ranges::find(m_groups, site, &Group::site);
    if (found != m_groups.end())
        found->packs.ice->setFocus(Qt::OtherFocusReason);
}

void PlanSites::display() {
    for (const Group& group : m_groups)
        group.remove->setVisible(m_groups.size() > 1);
    const bool isFull = m_groups.size() >= std::min(PlanWish::mostSites, m_known.size());
    m_add->setEnabled(!isFull);
}

std::vector<SiteWish> PlanSites::wishes() const {
    std::vector<SiteWish> wishes;
    for (const Group& group : m_groups) {
        SiteWish wish;
        wish.site = group.site;
        for (const Modality modality : bothModalities) {
            const int packs = group.packs[modality]->value();
            wish.packs[modality] = packs == asOften ? std::nullopt : std::optional(packs);
        }
        wish.pattern = planPatternFromWord(group.pattern->currentData().toByteArray().toStdString())
                           .value_or(PlanPattern::ByBout);
        wishes.push_back(std::move(wish));
    }
    if (!std::ranges::all_of(wishes, isNothing))
        std::erase_if(wishes, isNothing);
    return wishes;
}

} // namespace coolwarm
