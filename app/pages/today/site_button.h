// SPDX-License-Identifier: MIT
// The button that chooses the part of the body.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/widgets/action_button.h"
#include "core/domain/site.h"

class QMenu;

namespace coolwarm {

class SiteButton : public ActionButton {
    Q_OBJECT

public:
    explicit SiteButton(const EngineBridge& bridge, QWidget* parent = nullptr);

signals:
    void siteChosen(const coolwarm::Site& site);
    /// A name of the user's own that can be no site, in words.
    void nameRefused(const QString& why);

private:
    void fillMenu();
    void askForName();

    const EngineBridge& m_bridge;
    QMenu* m_menu;
};

} // namespace coolwarm
