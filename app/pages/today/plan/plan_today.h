// SPDX-License-Identifier: MIT
// Today's plan on Today: joins the line, the form and what came of a change.
#pragma once

#include "app/pages/services.h"
#include "core/engine/command.h"
#include "core/engine/event.h"

#include <QObject>

class QMenu;

namespace coolwarm {

class NoticeBar;
class PlanLine;

class PlanToday : public QObject {
    Q_OBJECT

public:
    /// Keeps references. Its parts are for the page to place.
    PlanToday(const Services& services, QWidget& page);

    [[nodiscard]] PlanLine* line() const { return m_line; }
    /// What moved, with the way to undo it.
    [[nodiscard]] NoticeBar* notice() const { return m_notice; }
    /// Adds to a menu the way to a plan.
    void addTo(QMenu& menu);
    /// Has a change made; what came of it is told.
    void submit(const Command& command);
    /// Whether a dialog may come: an alarm has to be answered first, and what is asked already.
    [[nodiscard]] bool mayAsk() const;

private:
    void display();
    void change();
    void tell(const DayPlanSet& set);

    const Services& m_services;
    QWidget& m_page;
    PlanLine* m_line;
    NoticeBar* m_notice;
};

} // namespace coolwarm
