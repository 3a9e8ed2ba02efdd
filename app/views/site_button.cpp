// SPDX-License-Identifier: MIT
// A menu of all sites and a way to name another.
#include "app/views/site_button.h"

#include "app/text/format.h"
#include "app/text/verdict_text.h"

#include <QInputDialog>
#include <QMenu>

namespace coolwarm {

SiteButton::SiteButton(const EngineBridge& bridge, QWidget* parent)
    : ActionButton(ActionButton::Kind::Compact, tr("Change"), parent),
      m_bridge(bridge),
      m_menu(new QMenu(this)) {
    setObjectName(QStringLiteral("siteButton"));
    setAccessibleName(tr("Change the site"));
    attachMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SiteButton::fillMenu);
}

void SiteButton::fillMenu() {
    m_menu->clear();
    const int widest = 40 * fontMetrics().averageCharWidth(); // no wider than a small screen
    for (const Site& site : m_bridge.sites()) {
        // An ampersand in a name of one's own is no mnemonic.
        QString text = fontMetrics().elidedText(siteText(site), Qt::ElideRight, widest);
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* action = m_menu->addAction(text, this, [this, site] { emit siteChosen(site); });
        action->setCheckable(true);
        action->setChecked(site == m_bridge.status().site);
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Another site…"), this, &SiteButton::askForName);
}

void SiteButton::askForName() {
    QInputDialog dialog(this);
    dialog.setWindowTitle(tr("Another site"));
    dialog.setLabelText(tr("Part of the body:"));
    dialog.resize(24 * fontMetrics().height(), dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString name = dialog.textValue();
    if (const auto site = siteFromText(name))
        emit siteChosen(*site);
    else if (const auto fault = Site::faultOf(name.toStdString()))
        emit nameRefused(siteFaultText(*fault));
}

} // namespace coolwarm
