// SPDX-License-Identifier: MIT
// The button that chooses the part of the body.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/widgets/action_button.h"
#include "core/domain/site.h"
#include "core/engine/status.h"

#include <vector>

class QActionGroup;
class QMenu;

namespace coolwarm {

class SiteButton : public ActionButton {
    Q_OBJECT

public:
    explicit SiteButton(const EngineBridge& bridge, QWidget* parent = nullptr);

    /// Says which part is chosen, or nothing but that another one can be: where its name stands
    /// beside the button.
    void display(const Site& site, bool isNamed);

    /// Other parts of the body that rest, which the menu says beside their names.
    void setResting(const std::vector<Snapshot>& resting) { m_resting = resting; }

signals:
    void siteChosen(const coolwarm::Site& site);
    /// A name of the user's own that can be no site, in words.
    void nameRefused(const QString& why);

private:
    void fillMenu();
    void addSites(const QString& heading, const std::vector<Site>& sites, QActionGroup& group);
    [[nodiscard]] QString entryText(const Site& site) const;
    void askForName();

    const EngineBridge& m_bridge;
    QMenu* m_menu;
    std::vector<Snapshot> m_resting;
};

} // namespace coolwarm
