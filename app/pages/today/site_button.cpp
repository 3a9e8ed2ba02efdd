// SPDX-License-Identifier: MIT
// Opens a menu of the parts of the body, and asks for the name of another one.
#include "app/pages/today/site_button.h"

#include "app/text/format.h"
#include "app/text/short_name.h"
#include "app/text/verdict_text.h"
#include "app/widgets/keys/mnemonics.h"
#include "app/widgets/layout/fitting_dialog.h"
#include "core/domain/modality.h"
#include "core/domain/site/site.h"
#include "core/engine/event.h"
#include "core/engine/status.h"
#include "core/log/ports/history_reader.h"
#include "core/log/ports/history_row.h"

#include <QActionGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace coolwarm {

namespace {

QString withRests(const QString& name, const Status& status) {
    QStringList rests;
    for (const CardStatus* card : {&status.cards.ice, &status.cards.heat})
        if (card->opensAt)
            rests.append((card->modality == Modality::Ice ? SiteButton::tr("ice again from %1")
                                                          : SiteButton::tr("heat again from %1"))
                             .arg(timeText(*card->opensAt, status.now.wallSecond())));
    return rests.isEmpty() ? name : name + QLatin1Char('\t') + rests.join(QStringLiteral(" · "));
}

bool isAmong(const std::vector<Site>& sites, const Site& site) {
    return std::find(sites.begin(), sites.end(), site) != sites.end();
}

} // namespace

std::vector<Site> sitesUsedLast(HistoryReader& reader) {
    constexpr int sessions = 40; // some days of them
    constexpr std::size_t most = 4;
    std::vector<Site> last;
    for (const HistoryRow& row : reader.page({}, std::nullopt, sessions))
        if (last.size() < most && !isAmong(last, row.session.site))
            last.push_back(row.session.site);
    return last;
}

SiteButton::SiteButton(const EngineBridge& bridge, QWidget* parent)
    : ActionButton(ActionButton::Kind::Compact, tr("Change"), parent),
      m_bridge(bridge),
      m_menu(new QMenu(this)) {
    setObjectName(QStringLiteral("siteButton"));
    setAccessibleName(tr("Change the part of the body"));
    attachMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SiteButton::fillMenu);
}

void SiteButton::display(const Site& site, bool isNamed) {
    // An ampersand in a name of one's own is no mnemonic.
    const QString name =
        isNamed ? shortSiteText(site).replace(u'&', QStringLiteral("&&")) : tr("Change");
    if (m_shown == name)
        return;
    m_shown = name;
    rewrite(*this, name);
    //: %1 is a part of the body
    setAccessibleName(isNamed ? tr("Part of the body: %1. Change it.").arg(siteText(site))
                              : tr("Change the part of the body"));
}

// Behind a tabulator a menu has what stands at the other end of an entry.
QString SiteButton::entryText(const Site& site) const {
    const int widest = 40 * fontMetrics().averageCharWidth(); // no wider than a small screen
    QString text = fontMetrics().elidedText(siteText(site), Qt::ElideRight, widest);
    text.replace(QLatin1Char('&'), QStringLiteral("&&"));
    const Status& here = m_bridge.status();
    const auto other = std::find_if(m_resting.begin(), m_resting.end(),
                                    [&](const Snapshot& each) { return each.site == site; });
    if (site == here.site)
        return withRests(text, here);
    return other == m_resting.end() ? text : withRests(text, statusOf(*other, here.now));
}

void SiteButton::addSites(const QString& heading, const std::vector<Site>& sites,
                          QActionGroup& group) {
    if (sites.empty())
        return;
    m_menu->addSection(heading);
    for (const Site& site : sites) {
        QAction* action =
            m_menu->addAction(entryText(site), this, [this, site] { emit siteChosen(site); });
        action->setCheckable(true);
        action->setChecked(site == m_bridge.status().site);
        group.addAction(action);
    }
}

void SiteButton::fillMenu() {
    constexpr std::size_t firstOfTheArms = 4; // as first_sites.cpp has them
    constexpr std::size_t firstOfTheLegs = 10;
    std::vector<Site> back;
    std::vector<Site> arms;
    std::vector<Site> legs;
    std::vector<Site> own;
    const bool isShort = m_last.size() < 2; // that one is chosen already
    for (const Site& site : m_bridge.sites()) {
        if (!isShort && isAmong(m_last, site))
            continue; // each stands there once
        const auto place = site.placeInFirstList();
        (!place                    ? own
         : *place < firstOfTheArms ? back
         : *place < firstOfTheLegs ? arms
                                   : legs)
            .push_back(site);
    }
    m_menu->clear();
    delete m_menu->findChild<QActionGroup*>();
    auto& group = *new QActionGroup(m_menu);
    if (!isShort)
        addSites(tr("Last used"), m_last, group);
    addSites(tr("Back and neck"), back, group);
    addSites(tr("Shoulders and arms"), arms, group);
    addSites(tr("Hips and legs"), legs, group);
    addSites(tr("Your own"), own, group);
    m_menu->addSeparator();
    m_menu->addAction(tr("Another part of the body…"), this, &SiteButton::askForName);
}

void SiteButton::askForName() {
    auto* dialog = new FittingDialog(this);
    dialog->setWindowTitle(tr("Another part of the body"));
    auto* name = new QLineEdit;
    auto* label = new QLabel(tr("Part of the body:"));
    label->setBuddy(name);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(label);
    column->addWidget(name);
    column->addWidget(buttons);
    dialog->resize(24 * fontMetrics().height(), dialog->sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, name] {
        if (const auto site = siteFromText(name->text()))
            emit siteChosen(*site);
        else if (const auto fault = Site::faultOf(name->text().toStdString()))
            emit nameRefused(siteFaultText(*fault));
    });
    dialog->runForm();
}

} // namespace coolwarm
