// SPDX-License-Identifier: MIT
// Shows each try on the strip, and asks for the move when the session is let go.
#include "app/pages/today/day_moves.h"

#include "app/accessible/announcement.h"
#include "app/pages/today/day_card.h"
#include "app/pages/today/day_view.h"
#include "app/pages/today/plan/move_dialog.h"
#include "app/pages/today/plan/plan_today.h"
#include "app/text/format.h"
#include "app/text/plan/day_plan_text.h"
#include "app/widgets/painted/movable_strip.h"
#include "core/domain/modality.h"
#include "core/domain/plan/planned_session.h"
#include "core/engine/commands/day_plan.h"
#include "core/engine/status.h"
#include "core/rules/planner/kept_plan.h"
#include "core/rules/planner/pinned.h"

#include <QMenu>

#include <algorithm>

namespace coolwarm {

namespace {

using std::chrono::sys_seconds;

// Those that touch are one.
QList<DaySpan> litSpans(const std::vector<PlanPlace>& places, std::chrono::minutes length,
                        sys_seconds origin) {
    const qint64 seconds = std::chrono::seconds{length}.count();
    QList<DaySpan> spans;
    for (const PlanPlace& place : places) {
        const qint64 from = (place.start - origin).count();
        if (!spans.isEmpty() && from <= spans.last().to)
            spans.last().to = from + seconds;
        else
            spans.append({from, from + seconds, SpanKind::Place, QString()});
    }
    return spans;
}

} // namespace

DayMoves::DayMoves(const Services& services, DayCard& card, PlanToday& plan)
    : QObject(&card),
      m_services(services),
      m_card(card),
      m_plan(plan),
      m_finder(services.bridge, this) {
    MovableStrip* strip = &card.strip();
    connect(strip, &MovableStrip::grabWanted, this, &DayMoves::grab);
    connect(strip, &MovableStrip::tried, this, &DayMoves::show);
    connect(strip, &MovableStrip::dropped, this, &DayMoves::drop);
    connect(strip, &MovableStrip::putBack, this, &DayMoves::putBack);
    connect(strip, &MovableStrip::openWanted, this, &DayMoves::open);
    connect(strip, &MovableStrip::menuWanted, this, &DayMoves::openMenu);
    connect(strip, &MovableStrip::stuck, this,
            [strip] { announce(*strip, tr("This session cannot be at any other time today.")); });
    connect(&m_finder, &PlaceFinder::found, this, &DayMoves::showPlaces);
}

const PlannedSession& DayMoves::sessionOf(int block) const {
    return m_card.day().blocks[static_cast<std::size_t>(block)];
}

void DayMoves::grab(int block) {
    m_what = sessionOf(block);
    m_tried = -1;
    m_finder.find(*m_what);
}

void DayMoves::showPlaces() {
    if (!m_what)
        return;
    show(m_tried);
    const sys_seconds origin = m_card.day().begins();
    QList<qint64> starts;
    for (const PlanPlace& place : m_finder.places())
        if (place.start < m_card.day().ends()) // the strip ends there, the waking day may not
            starts.append((place.start - origin).count());
    m_card.strip().setPlaces(starts, m_finder.isDone());
}

// The session is the same block as before; the others are none while it is moved.
void DayMoves::show(qsizetype place) {
    const int block = m_card.strip().grabbed().value_or(-1);
    DayView view = m_card.day();
    const Status& status = m_services.bridge.status();
    const bool isNew = place != m_tried && place >= 0;
    m_tried = place;
    if (place >= 0) {
        std::vector<PlanStep> steps;
        for (const PlannedSession& each : m_finder.places()[static_cast<std::size_t>(place)].day)
            steps.push_back({each});
        for (const PlannedSession& each : m_card.day().blocks)
            if (each.day != m_what->day)
                steps.push_back({each});
        showPlanned(view, steps, status);
    }
    PlannedSession moved = *m_what;
    if (place >= 0)
        moved.start = m_finder.places()[static_cast<std::size_t>(place)].start;
    for (const Modality modality : bothModalities)
        for (DaySpan& span : view.stretches[modality])
            if (span.block >= 0)
                span.block = view.blocks[static_cast<std::size_t>(span.block)].isPlacedAs(moved)
                                 ? block
                                 : -1;
    QList<DaySpan>& here = view.stretches[m_what->modality];
    here = litSpans(m_finder.places(), m_what->length, view.begins()) + here;
    m_card.tryRows(view.stretches);
    if (isNew)
        announce(m_card, placeText(m_finder.places()[static_cast<std::size_t>(place)],
                                   status.now.wallSecond()));
}

void DayMoves::drop(qsizetype place) {
    const sys_seconds to = m_finder.places()[static_cast<std::size_t>(place)].start;
    const PlannedSession what = *m_what;
    putBack();
    moveTo(what, to);
}

void DayMoves::putBack() {
    m_what.reset();
    m_finder.stop();
    m_card.showDay();
}

void DayMoves::moveTo(const PlannedSession& what, sys_seconds to) {
    PlannedSession moved = what;
    moved.start = to;
    m_card.chooseLater(moved);
    m_plan.submit(PinPlanStep{what, to});
    m_card.chooseLater(std::nullopt);
}

void DayMoves::open(int block) {
    if (!m_plan.mayAsk())
        return;
    const PlannedSession what = sessionOf(block);
    auto* dialog = new MoveDialog(m_services.bridge, what, &m_card);
    connect(dialog, &MoveDialog::chosen, this, [this, what](sys_seconds to) { moveTo(what, to); });
    dialog->runForm();
}

void DayMoves::openMenu(int block, const QPoint& at) {
    const PlannedSession what = sessionOf(block);
    auto* menu = new QMenu(&m_card);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Move…"), this, [this, what] {
        const auto& blocks = m_card.day().blocks;
        const auto found = std::ranges::find(blocks, what);
        if (found != blocks.end())
            open(static_cast<int>(found - blocks.begin()));
    });
    if (what.isPinned)
        menu->addAction(tr("Let the plan choose its time"), this, [this, what] {
            m_plan.submit(PinPlanStep{what, std::nullopt});
        });
    menu->addAction(tr("Leave it out"), this, [this, what] { m_plan.submit(LeaveOut{what}); });
    menu->popup(at);
}

} // namespace coolwarm
