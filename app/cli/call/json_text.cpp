// SPDX-License-Identifier: MIT
// Writes the status and sessions as JSON, in the order that is documented.
#include "app/cli/call/json_text.h"

#include "app/text/safe_text.h"
#include "core/domain/diary/activity.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/pain.h"
#include "core/domain/session.h"
#include "core/log/ports/history_filter.h"
#include "core/text/letter_case.h"
#include "core/time/iso8601.h"
#include "core/time/reading.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <variant>

namespace coolwarm {

using std::chrono::ceil;
using std::chrono::floor;
using std::chrono::seconds;
using std::chrono::sys_seconds;
using Json = nlohmann::ordered_json;

namespace {

constexpr int indent = 2;

// Nothing in the log is invalid UTF-8, but another program may have written into it. Whoever reads
// it on a terminal sees what could act on that escaped, which means the same in JSON.
std::string dumped(const Json& json, int spaces) {
    const std::string text = json.dump(spaces, ' ', false, Json::error_handler_t::replace);
    if (isAscii(text))
        return text;
    std::string escaped;
    for (std::size_t done = 0; done < text.size();) {
        const std::size_t end = std::min(text.find('\n', done), text.size());
        escaped += oneLine(fromUtf8(std::string_view(text).substr(done, end - done))).toStdString();
        if (end < text.size())
            escaped += '\n';
        done = end + 1;
    }
    return escaped;
}

std::string word(std::string_view text) {
    return std::string(text);
}

Json moment(const std::optional<sys_seconds>& utc, const Zone& zone) {
    return utc ? Json(toIso8601(zone.at(*utc))) : Json(nullptr);
}

std::int64_t remainingSeconds(Millis remaining) {
    return std::max<std::int64_t>(0, ceil<seconds>(remaining).count());
}

std::string stateWord(CardState state) {
    switch (state) {
    case CardState::Ready:
        return "ready";
    case CardState::Resting:
        return "resting";
    case CardState::Running:
        return "running";
    case CardState::Busy:
        break;
    }
    return "busy";
}

// One more key while a start asks whether the skin is normal again because a doctor has to see it.
Json cardJson(const CardStatus& card, const Zone& zone) {
    Json json = {{"state", stateWord(card.state)},
                 {"opens_at", moment(card.opensAt, zone)},
                 {"full_rest_at", moment(card.fullRestAt, zone)},
                 {"remaining_seconds", remainingSeconds(card.remaining)}};
    if (card.skinHurt)
        json["skin_hurt_until"] = moment(card.asksSkinUntil, zone);
    return json;
}

Json runningJson(const RunningStatus& running, const Zone& zone) {
    const Session& session = running.session;
    return {{"id", session.id.text()},
            {"modality", word(toWord(session.modality))},
            {"site", session.site.name()},
            {"started_at", moment(session.start.utc, zone)},
            {"ends_at", moment(running.endsAt, zone)},
            {"latest_end_at", moment(running.latestEndAt, zone)},
            {"planned_minutes", session.planned ? Json(session.planned->count()) : Json(nullptr)},
            {"elapsed_seconds", floor<seconds>(running.elapsed).count()},
            {"remaining_seconds", remainingSeconds(running.remaining)},
            {"state", running.alarm ? "alarm" : "running"}};
}

Json painJson(const std::optional<PainScore>& pain) {
    return pain ? Json(pain->value()) : Json(nullptr);
}

Json jsonOf(const Session& session) {
    const bool ended = session.end.has_value();
    return {{"id", session.id.text()},
            {"modality", word(toWord(session.modality))},
            {"site", session.site.name()},
            {"started_at", toIso8601(session.start)},
            {"ended_at", ended ? Json(toIso8601(*session.end)) : Json(nullptr)},
            {"started_local", toLocalText(session.start)},
            {"ended_local", ended ? Json(toLocalText(*session.end)) : Json(nullptr)},
            {"planned_minutes", session.planned ? Json(session.planned->count()) : Json(nullptr)},
            {"duration_seconds", ended ? Json(session.duration().count()) : Json(nullptr)},
            {"outcome", session.outcome ? Json(word(toWord(*session.outcome))) : Json(nullptr)},
            {"origin", word(toWord(session.origin))},
            {"within_window", session.withinWindow()},
            {"pain_before", painJson(session.painBefore)},
            {"pain_after", painJson(session.painAfter)},
            {"note", session.note.text()},
            {"skin", session.skin ? Json(word(toWord(*session.skin))) : Json(nullptr)}};
}

Json jsonOf(const PainEntry& entry) {
    return {{"id", entry.id.text()},
            {"site", entry.site.name()},
            {"happened_at", toIso8601(entry.at)},
            {"happened_local", toLocalText(entry.at)},
            {"recorded_at", toIso8601(entry.recorded)},
            {"pain", entry.score.value()},
            {"tightness", entry.tightness ? Json(entry.tightness->value()) : Json(nullptr)},
            {"note", entry.note.text()}};
}

Json jsonOf(const Activity& activity) {
    return {{"id", activity.id.text()},
            {"activity", word(toWord(activity.what))},
            {"started_at", toIso8601(activity.start)},
            {"started_local", toLocalText(activity.start)},
            {"recorded_at", toIso8601(activity.recorded)},
            {"duration_seconds", activity.length ? Json(activity.length->count()) : Json(nullptr)},
            {"note", activity.note.text()}};
}

const char* kindWord(const HistoryRecord& record) {
    switch (static_cast<HistoryKind>(record.index())) {
    case HistoryKind::Session:
        return "session";
    case HistoryKind::Pain:
        return "pain";
    case HistoryKind::Activity:
        break;
    }
    return "activity";
}

} // namespace

std::string statusJson(const Status& status, const Zone& zone) {
    const Json json = {
        {"version", 2},
        {"now", moment(status.now.wallSecond(), zone)},
        {"site", status.site.name()},
        {"running", status.running ? runningJson(*status.running, zone) : Json(nullptr)},
        {"ice", cardJson(status.cards.ice, zone)},
        {"heat", cardJson(status.cards.heat, zone)}};
    return dumped(json, indent);
}

std::string sessionJson(const Session& session) {
    return dumped(jsonOf(session), -1);
}

std::string recordJson(const HistoryRecord& record) {
    Json json = {{"kind", kindWord(record)}};
    json.update(std::visit([](const auto& each) { return jsonOf(each); }, record));
    return dumped(json, -1);
}

} // namespace coolwarm
