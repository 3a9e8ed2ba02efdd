// SPDX-License-Identifier: MIT
// The part of a plan's form that says how many packs each part of the body is to have.
#pragma once

#include "app/widgets/layout/keep_height.h"
#include "core/domain/per_modality.h"
#include "core/domain/plan/day_plan.h"
#include "core/domain/site/site.h"

#include <vector>

class QComboBox;
class QFormLayout;
class QMenu;
class QSpinBox;
class QVBoxLayout;

namespace coolwarm {

class ActionButton;

/// One group of fields for each part of the body, at least one.
class PlanSites : public KeepsHeight {
    Q_OBJECT

public:
    /// Offers `known` to be added.
    explicit PlanSites(std::vector<Site> known, QWidget* parent = nullptr);

    /// Adds a group below the others.
    void add(const SiteWish& wish);
    /// What is wished, without parts for which nothing is, as long as any is wished for.
    [[nodiscard]] std::vector<SiteWish> wishes() const;
    /// To the number of ice packs of the part of the body.
    void focusOn(const Site& site);

signals:
    /// There is another number of groups.
    void grown();

private:
    struct Group {
        Site site;
        QWidget* box = nullptr;
        PerModality<QSpinBox*> packs;
        QComboBox* pattern = nullptr;
        ActionButton* remove = nullptr;
    };

    [[nodiscard]] QFormLayout* formOf(const Group& group) const;
    void remove(const Site& site);
    void fillMenu();
    void display();

    std::vector<Site> m_known;
    std::vector<Group> m_groups;
    QVBoxLayout* m_column;
    QMenu* m_menu;
    ActionButton* m_add;
};

} // namespace coolwarm
