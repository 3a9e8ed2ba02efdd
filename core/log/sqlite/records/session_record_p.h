// SPDX-License-Identifier: MIT
// A session as a record of the log: the one place that knows its columns.
#pragma once

#include "core/domain/session.h"
#include "core/log/sqlite/records/record_p.h"

#include <tuple>

namespace coolwarm {

/// The part of it that a person reads.
template <>
struct RecordOf<Session> {
    static constexpr std::string_view table = "session";
    static constexpr std::tuple fields{
        field("id", &Session::id, "uuid"),
        field("modality", &Session::modality, "modality"),
        field("site", &Session::site, "site_id"),
        field("start", &Session::start, "start_utc", "start_offset"),
        field("end", &Session::end, "end_utc", "end_offset"),
        field("planned length", &Session::planned, "planned_minutes"),
        field("outcome", &Session::outcome, "outcome"),
        field("origin", &Session::origin, "origin"),
        field("pain score", &Session::painBefore, "pain_before"),
        field("pain score", &Session::painAfter, "pain_after"),
        field("note", &Session::note, "note"),
        field("answer about the skin", &Session::skin, "skin"),
    };

    [[nodiscard]] static Session blank(SessionId id) { return {std::move(id)}; }
    [[nodiscard]] static const char* finish(const Session& session) {
        return session.end && session.end->utc < session.start.utc
                   ? "a session ends before it starts"
                   : nullptr;
    }
};

template <>
struct RecordOf<StoredSession> {
    static constexpr std::string_view table = RecordOf<Session>::table;
    static constexpr auto fields = std::tuple_cat(
        fieldsWithin(&StoredSession::session, RecordOf<Session>::fields),
        std::tuple{
            field("state", &StoredSession::open, "open"),
            field<StoredAsBootTime>("start", &StoredSession::startAnchor, "start_boot",
                                    "start_boot_ms"),
            field("end", &StoredSession::endAnchor, "end_wall", "end_boot", "end_boot_ms"),
            field<StoredAsDeletion>("deletion", &StoredSession::deleted, "deleted_utc"),
            field("time of recording", &StoredSession::recorded, "recorded_utc"),
            field("time of recording", &StoredSession::painBeforeRecorded,
                  "pain_before_recorded_utc"),
            field("time of recording", &StoredSession::painAfterRecorded,
                  "pain_after_recorded_utc"),
            field("time of recording", &StoredSession::skinRecorded, "skin_recorded_utc"),
        });

    [[nodiscard]] static StoredSession blank(SessionId id) {
        return {RecordOf<Session>::blank(std::move(id))};
    }
    [[nodiscard]] static const char* finish(StoredSession& stored) {
        const Session& session = stored.session;
        stored.startAnchor.wall = session.start.utc;
        const bool ended = session.end.has_value();
        const bool runs = session.planned && session.origin == Origin::Timer && !stored.deleted;
        if (ended != session.outcome.has_value() || ended != stored.endAnchor.has_value() ||
            (stored.open ? !runs : !ended))
            return "a session has an impossible state";
        return RecordOf<Session>::finish(session);
    }
};

} // namespace coolwarm
