// SPDX-License-Identifier: MIT
// Lays the sessions of a part of the body, and the rests behind them, on one local day.
#include "app/pages/today/day_view.h"

#include "app/text/format.h"
#include "app/text/plan/day_plan_text.h"
#include "app/text/short_name.h"
#include "app/text/states/history_text.h"
#include "core/domain/modality.h"
#include "core/domain/plan/planned_session.h"
#include "core/domain/protocol.h"
#include "core/domain/session.h"
#include "core/domain/site/site.h"
#include "core/engine/status.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_reader.h"
#include "core/log/ports/history_row.h"
#include "core/rules/planner/kept_plan.h"
#include "core/time/reading.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace coolwarm {

namespace {

struct DayText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::DayView)
};

constexpr int usualFirstHour = 6;

// More than these no strip can show apart, and no pack can be laid on in a day; a file that was
// taken in may hold them all the same.
constexpr std::int64_t mostDrawn = 1000;

std::chrono::sys_seconds toMomentOf(const QDateTime& time) {
    return std::chrono::sys_seconds{std::chrono::seconds{time.toSecsSinceEpoch()}};
}

// A session with its rest, as moments.
struct Stretches {
    Modality modality = Modality::Ice;
    std::chrono::sys_seconds start{};
    std::chrono::sys_seconds end{};
    std::chrono::sys_seconds opens{};
    std::optional<std::chrono::sys_seconds> fullRest;
};

Stretches stretchesOf(Modality modality, std::chrono::sys_seconds start,
                      std::chrono::sys_seconds end, const Regimen& regimen) {
    Stretches stretches{modality, start, end, end + regimen.rest, std::nullopt};
    if (regimen.fullRest)
        stretches.fullRest = end + *regimen.fullRest;
    return stretches;
}

QString betweenText(const QString& what, std::chrono::sys_seconds from, std::chrono::sys_seconds to,
                    std::chrono::sys_seconds now) {
    //: a part of the day, such as "Ice, 14:12 to 14:32"
    return DayText::tr("%1, %2 to %3").arg(what, timeText(from, now), timeText(to, now));
}

// The next start of the same modality ends a full rest.
void append(QList<DaySpan>& list, const Stretches& one, std::chrono::sys_seconds origin,
            std::chrono::sys_seconds now, std::optional<std::chrono::sys_seconds> nextStart) {
    const auto second = [&](std::chrono::sys_seconds moment) {
        return qint64{(moment - origin).count()};
    };
    const QString name = modalityText(one.modality);
    list.append({second(one.start), second(one.end), SpanKind::Session,
                 betweenText(name, one.start, one.end, now)});
    list.append(
        {second(one.end), second(one.opens), SpanKind::Rest,
         betweenText(DayText::tr("%1: the skin rests").arg(name), one.end, one.opens, now)});
    if (!one.fullRest)
        return;
    const auto fullRest = nextStart ? std::min(*one.fullRest, *nextStart) : *one.fullRest;
    if (fullRest > one.opens)
        list.append(
            {second(one.opens), second(fullRest), SpanKind::FullRest,
             betweenText(DayText::tr("%1: a full rest").arg(name), one.opens, fullRest, now)});
}

QString stepText(const PlanStep& step, std::chrono::sys_seconds now) {
    const PlannedSession& session = step.session;
    const QString name = modalityText(session.modality);
    //: Ice or Heat.
    const QString what = session.isPinned ? DayText::tr("%1, planned, moved by you").arg(name)
                                          //: Ice or Heat.
                                          : DayText::tr("%1, planned").arg(name);
    return withHeld(betweenText(what, session.start, session.end(), now), step, now);
}

QString iceText(std::int64_t count) {
    return DayText::tr("%Ln ice", "applications", int(count));
}

QString heatText(std::int64_t count) {
    return DayText::tr("%Ln heat", "applications", int(count));
}

QString countsText(std::int64_t ice, std::int64_t heat) {
    return DayText::tr("%1 · %2").arg(iceText(ice), heatText(heat));
}

struct PainSums {
    std::int64_t count = 0;
    double before = 0;
    double after = 0;

    void add(const Session& session) {
        if (!session.painBefore || !session.painAfter)
            return;
        ++count;
        before += session.painBefore->value();
        after += session.painAfter->value();
    }

    [[nodiscard]] QString text() const {
        return DayText::tr("%1 → %2").arg(mean(before), mean(after));
    }

    [[nodiscard]] QString spoken() const {
        //: Two scores from 0 to 10.
        return DayText::tr("Average pain: %1 before, %2 after").arg(mean(before), mean(after));
    }

private:
    [[nodiscard]] QString mean(double sum) const {
        const double value = sum / double(count);
        const bool whole = std::abs(value - std::round(value)) < 1e-9;
        return QLocale().toString(value, 'f', whole ? 0 : 1);
    }
};

/// A day's sessions at a site.
struct Day {
    QList<Stretches> stretches; ///< of the day before too, whose rests may reach into it
    PerModality<std::int64_t> sessions;
    PainSums pain;

    void addPast(const Session& session, const Status& status, const QDate& today) {
        if (status.running && status.running->session.id == session.id)
            return;
        const Regimen& regimen = status.cards[session.modality].regimen;
        stretches.append(
            stretchesOf(session.modality, session.start.utc, session.end->utc, regimen));
        if (toDateTime(session.start.utc).date() != today)
            return;
        ++sessions[session.modality];
        pain.add(session);
    }
    /// For a day of which not every session was read.
    void countAll(const HistoryTotals& totals) {
        sessions = totals.sessions;
        pain = {totals.withBothPains, totals.painBeforeMean * double(totals.withBothPains),
                totals.painAfterMean * double(totals.withBothPains)};
    }
    void addRunning(const Status& status, const QDate& today) {
        if (!status.running || status.running->session.site != status.site)
            return;
        const Modality modality = status.running->session.modality;
        const auto started =
            std::chrono::round<std::chrono::seconds>(status.now.wall - status.running->elapsed);
        stretches.append(
            stretchesOf(modality, started, status.running->endsAt, status.cards[modality].regimen));
        if (toDateTime(started).date() == today)
            ++sessions[modality];
    }
};

QString summaryText(const Site& site, const Day& day) {
    const QString name = shortSiteText(site);
    if (day.sessions.ice == 0 && day.sessions.heat == 0)
        //: %1 is a part of the body
        return DayText::tr("%1: nothing yet").arg(name);
    const QString counts = countsText(day.sessions.ice, day.sessions.heat);
    if (day.pain.count == 0)
        //: %1 is a part of the body, %2 "2 ice · 1 heat"
        return DayText::tr("%1: %2").arg(name, counts);
    //: %1 is a part of the body, %2 "2 ice · 1 heat", %3 "6 → 3"
    return DayText::tr("%1: %2 · pain %3").arg(name, counts, day.pain.text());
}

QString spokenSummary(const Site& site, const Day& day) {
    const QString name = siteText(site);
    if (day.sessions.ice == 0 && day.sessions.heat == 0)
        return DayText::tr("%1: nothing yet").arg(name);
    //: Spoken: %1 is a part of the body, %2 "2 ice", %3 "1 heat"
    const QString counts =
        DayText::tr("%1: %2, %3").arg(name, iceText(day.sessions.ice), heatText(day.sessions.heat));
    //: Two sentences: "Lower back: 2 ice, 1 heat." and the average pain
    return day.pain.count == 0 ? counts : DayText::tr("%1. %2.").arg(counts, day.pain.spoken());
}

HistoryFilter filterOf(const Site& site, const QDate& day) {
    HistoryFilter filter;
    filter.site = site;
    filter.from = filter.to = toLocalDay(day);
    return filter;
}

} // namespace

std::chrono::sys_seconds DayView::begins() const {
    return toMomentOf(from);
}

std::chrono::sys_seconds DayView::ends() const {
    return toMomentOf(to);
}

// Today's planned sessions at the site, with the rest that would follow each.
void showPlanned(DayView& view, const std::vector<PlanStep>& steps, const Status& status) {
    const auto now = status.now.wallSecond();
    const auto origin = view.begins();
    const auto second = [&](std::chrono::sys_seconds moment) {
        return qint64{(moment - origin).count()};
    };
    for (const Modality modality : bothModalities)
        view.stretches[modality].removeIf([](const DaySpan& span) {
            return span.kind == SpanKind::Planned || span.kind == SpanKind::PlannedRest;
        });
    view.blocks.clear();
    QStringList words = view.past;
    for (const PlanStep& step : steps) {
        const PlannedSession& session = step.session;
        if (session.site != status.site || session.start >= view.ends())
            continue;
        const Modality modality = session.modality;
        const auto opens = session.end() + status.cards[modality].regimen.rest;
        const QString text = stepText(step, now);
        QList<DaySpan>& spans = view.stretches[modality];
        spans.append({second(session.start), second(session.end()), SpanKind::Planned, text,
                      static_cast<int>(view.blocks.size()), session.isPinned});
        spans.append(
            {second(session.end()), second(opens), SpanKind::PlannedRest,
             betweenText(DayText::tr("%1: the skin would rest").arg(modalityText(modality)),
                         session.end(), opens, now)});
        view.blocks.push_back(session);
        words.append(text);
    }
    view.hasPlanned = !view.blocks.empty();
    view.isEmpty = view.isEmpty && !view.hasPlanned;
    view.description =
        words.isEmpty() ? DayText::tr("No sessions today") : words.join(QStringLiteral("; "));
}

QStringList restsElsewhere(const std::vector<Snapshot>& resting, const Reading& now) {
    constexpr std::size_t mostNamed = 50; // whoever imports hundreds sees the rests of the newest
    std::vector<std::pair<Millis, QString>> rests;
    for (const Snapshot& each : resting) {
        const Status status = statusOf(each, now);
        for (const CardStatus* card : {&status.cards.ice, &status.cards.heat})
            if (card->opensAt)
                rests.emplace_back(card->remaining,
                                   (card->modality == Modality::Ice
                                        ? DayText::tr("%1: ice again from %2")
                                        : DayText::tr("%1: heat again from %2"))
                                       .arg(siteInSentence(each.site),
                                            timeText(*card->opensAt, status.now.wallSecond())));
    }
    std::sort(rests.begin(), rests.end(),
              [](const auto& one, const auto& other) { return one.first > other.first; });
    QStringList texts;
    for (std::size_t at = 0; at < std::min(rests.size(), mostNamed); ++at)
        texts.append(rests[at].second);
    return texts;
}

DayView dayView(HistoryReader& reader, const Status& status) {
    const auto now = status.now.wallSecond();
    const QDate today = toDateTime(now).date();
    const QDateTime midnight = today.startOfDay();
    DayView view;
    view.to = today.addDays(1).startOfDay();

    // A rest of yesterday's last session may reach into today; the longest is a day.
    const auto from = toMomentOf(midnight);
    Day day;
    const auto sessions =
        reader.during(status.site, from - Protocol::longestRest, toMomentOf(view.to), mostDrawn);
    for (const Session& session : sessions)
        day.addPast(session, status, today);
    if (std::ssize(sessions) == mostDrawn)
        day.countAll(reader.totals(filterOf(status.site, today)));
    day.addRunning(status, today);
    const QList<Stretches>& all = day.stretches;
    view.site = siteText(status.site);
    view.summary = summaryText(status.site, day);
    view.spoken = spokenSummary(status.site, day);

    const QDateTime morning(today, QTime(usualFirstHour, 0));
    const bool early = toDateTime(now) < morning ||
                       std::any_of(all.cbegin(), all.cend(), [&](const Stretches& one) {
                           return one.end > from && one.start < toMomentOf(morning);
                       });
    view.from = early ? midnight : morning;
    const auto origin = toMomentOf(view.from);
    for (qsizetype at = 0; at < all.size(); ++at) {
        std::optional<std::chrono::sys_seconds> nextStart;
        for (qsizetype later = at + 1; later < all.size() && !nextStart; ++later)
            if (all[later].modality == all[at].modality)
                nextStart = all[later].start;
        const Stretches& one = all[at];
        append(view.stretches[one.modality], one, origin, now, nextStart);
        if (one.fullRest.value_or(one.opens) > origin)
            view.isEmpty = false;
        if (one.end > from)
            view.past.append(betweenText(modalityText(one.modality), one.start, one.end, now));
    }
    showPlanned(view, status.plan ? status.plan->steps : std::vector<PlanStep>(), status);
    return view;
}

} // namespace coolwarm
