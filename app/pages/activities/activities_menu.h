// SPDX-License-Identifier: MIT
// The button "More" of Today: what can be done beside the pack.
#pragma once

#include "app/pages/services.h"
#include "app/widgets/action_button.h"

class QAction;
class QMenu;

namespace coolwarm {

/// Each entry is answered as Requests::activityWanted() is from anywhere.
class ActivitiesMenu : public ActionButton {
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit ActivitiesMenu(const Services& services, QWidget* parent = nullptr);

    /// For what the page offers besides.
    [[nodiscard]] QMenu& entries() { return *m_menu; }

private:
    void countCream();

    const Services& m_services;
    QMenu* m_menu;
    QAction* m_cream = nullptr;
};

} // namespace coolwarm
