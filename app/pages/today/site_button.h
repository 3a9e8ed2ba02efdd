// SPDX-License-Identifier: MIT
// The button that chooses the part of the body.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/widgets/action_button.h"
#include "core/domain/site/site.h"
#include "core/engine/status.h"

#include <utility>
#include <vector>

class QActionGroup;
class QMenu;

namespace coolwarm {

class HistoryReader;

/// The parts of the body of the last sessions, each once and the last one first, a few at most.
[[nodiscard]] std::vector<Site> sitesUsedLast(HistoryReader& reader);

class SiteButton : public ActionButton {
    Q_OBJECT

public:
    explicit SiteButton(const EngineBridge& bridge, QWidget* parent = nullptr);

    /// Says which part is chosen, or nothing but that another one can be: where its name stands
    /// beside the button.
    void display(const Site& site, bool isNamed);

    /// Other parts of the body that rest, which the menu says beside their names.
    void setResting(const std::vector<Snapshot>& resting) { m_resting = resting; }
    /// Parts that were used lately, the last one first: the menu begins with them.
    void setLast(std::vector<Site> last) { m_last = std::move(last); }

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
    QString m_shown; ///< its words, without a mark
    std::vector<Site> m_last;
};

} // namespace coolwarm
