// SPDX-License-Identifier: MIT
// Opens a menu of the parts of the body, and asks for the name of another one.
#include "app/pages/today/site_button.h"

#include "app/text/format.h"
#include "app/text/verdict_text.h"
#include "app/widgets/layout/fitting_dialog.h"
#include "core/domain/site.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace coolwarm {

SiteButton::SiteButton(const EngineBridge& bridge, QWidget* parent)
    : ActionButton(ActionButton::Kind::Compact, tr("Change"), parent),
      m_bridge(bridge),
      m_menu(new QMenu(this)) {
    setObjectName(QStringLiteral("siteButton"));
    setAccessibleName(tr("Change the part of the body"));
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
