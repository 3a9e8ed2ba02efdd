// SPDX-License-Identifier: MIT
// Puts a session into one line, and its changes as old values beside new ones.
#include "app/text/states/session_text.h"

#include "app/text/format.h"
#include "app/text/skin_text.h"
#include "app/text/states/history_cells.h"
#include "core/domain/modality.h"
#include "core/domain/pain.h"
#include "core/domain/session.h"
#include "core/domain/session_id.h"
#include "core/engine/commands/edit.h"
#include "core/engine/commands/past.h"
#include "core/engine/status.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_reader.h"
#include "core/log/ports/history_row.h"
#include "core/time/moment.h"
#include "core/time/reading.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace coolwarm {

namespace {

struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

QString originText(Origin origin) {
    switch (origin) {
    case Origin::Timer:
        return SessionText::tr("Timed by Coolwarm");
    case Origin::Manual:
        return SessionText::tr("Logged by hand");
    case Origin::Import:
        break;
    }
    return SessionText::tr("Imported");
}

QString kindText(SessionChange::Kind kind) {
    switch (kind) {
    case SessionChange::Kind::Edited:
        return SessionText::tr("Edited");
    case SessionChange::Kind::Deleted:
        return SessionText::tr("Deleted");
    case SessionChange::Kind::Undone:
        break;
    }
    return SessionText::tr("A change was undone");
}

QString orNothing(const QString& text) {
    return isolated(breakable(
        text.isEmpty() ? SessionText::tr("not given", "the old or new value of a field") : text));
}

QString scoreText(const std::optional<PainScore>& pain) {
    return pain ? QLocale().toString(pain->value()) : QString();
}

QString skinWord(const Session& session) {
    return session.skin ? skinText(*session.skin) : QString();
}

QStringList differences(const Session& before, const Session& after) {
    QStringList found;
    const auto compare = [&](const QString& field, const QString& was, const QString& is) {
        if (was != is)
            //: A field, its new value and its old one.
            found.append(
                SessionText::tr("%1: %2 (before: %3)").arg(field, orNothing(is), orNothing(was)));
    };
    for (int at = 0; at < historyColumns; ++at) {
        const auto column = static_cast<HistoryColumn>(at);
        if (column == HistoryColumn::PainChange) { // whose two scores stand in one cell
            compare(SessionText::tr("Pain before"), scoreText(before.painBefore),
                    scoreText(after.painBefore));
            compare(SessionText::tr("Pain after"), scoreText(before.painAfter),
                    scoreText(after.painAfter));
        } else {
            compare(columnName(column), cellText(before, column, QDate()),
                    cellText(after, column, QDate()));
        }
    }
    compare(SessionText::tr("Skin"), skinWord(before), skinWord(after));
    return found;
}

// Until when the skin rests from a session that is not in the log any more.
std::optional<std::chrono::sys_seconds> restAfterDeletion(const Session& session,
                                                          const Status& status) {
    if (session.origin != Origin::Timer || !session.end)
        return std::nullopt;
    const CardStatus& card = status.cards[session.modality];
    if (session.site == status.site)
        return card.restOfDeleted ? card.opensAt : std::nullopt;
    const auto until =
        session.end->utc + card.regimen.rest; // of another part nothing else is known
    return WallTime{until} > status.now.wall ? std::optional(until) : std::nullopt;
}

} // namespace

QString addedText(const Session& session, const QDate& today) {
    //: %1 is its start, %2 Ice or Heat, %3 a part of the body.
    return SessionText::tr("Added: the session of %1 (%2, %3).")
        .arg(isolated(startText(session.start, today)), modalityText(session.modality),
             siteInSentence(session.site));
}

QString sessionHeading(const Session& session, const QDate& today) {
    //: %1 is its start, %2 Ice or Heat, %3 a part of the body.
    return SessionText::tr("About the session of %1 (%2, %3):")
        .arg(isolated(startText(session.start, today)), modalityText(session.modality),
             siteInSentence(session.site));
}

QString deletedText(const Session& session, const Status& status) {
    const auto now = status.now.wallSecond();
    const QString start = isolated(startText(session.start, toDateTime(now).date()));
    const QString site = siteInSentence(session.site);
    const auto until = restAfterDeletion(session, status);
    if (!until)
        //: %1 is its start, %2 Ice or Heat, %3 a part of the body.
        return SessionText::tr("Deleted: the session of %1 (%2, %3).")
            .arg(start, modalityText(session.modality), site);
    return (session.modality == Modality::Ice
                ? SessionText::tr(
                      "Deleted: the session of %1. Its rest stays, because your skin had the "
                      "pack: %2, ice again from %3.")
                : SessionText::tr(
                      "Deleted: the session of %1. Its rest stays, because your skin had the "
                      "pack: %2, heat again from %3."))
        .arg(start, site, timeText(*until, now));
}

QString sessionSummary(const Session& session) {
    QStringList parts{originText(session.origin)};
    if (session.planned)
        parts.append(SessionText::tr("planned %1").arg(spanText(*session.planned)));
    parts.append(outcomeText(session));
    if (session.skin)
        parts.append(skinLine(session));
    return parts.join(QStringLiteral(" · "));
}

QString differencesText(const Session& before, const Session& after) {
    return differences(before, after).join(QStringLiteral("; "));
}

QString typedText(const EditSession& edit) {
    if (edit.base.names().isEmpty())
        return {};
    Session before{edit.what};
    edit.base.putInto(before);
    Session after = before;
    edit.fields.putInto(after);
    return differencesText(before, after);
}

QString typedText(const LogPast& past) {
    Session session{SessionId::random()};
    session.modality = past.modality;
    session.site = past.site;
    session.start = past.start;
    session.end = past.end;
    session.painBefore = past.painBefore;
    session.painAfter = past.painAfter;
    QStringList parts;
    const auto add = [&](HistoryColumn column, const QString& value) {
        if (!value.isEmpty())
            //: A field and what was typed into it.
            parts.append(
                SessionText::tr("%1: %2").arg(columnName(column), isolated(breakable(value))));
    };
    for (const HistoryColumn column :
         {HistoryColumn::Start, HistoryColumn::Modality, HistoryColumn::Site, HistoryColumn::Length,
          HistoryColumn::PainChange})
        add(column, cellText(session, column, QDate()));
    add(HistoryColumn::Note, fromUtf8(past.note.text()));
    return parts.join(QStringLiteral("; "));
}

QStringList changeLines(const std::vector<SessionChange>& changes, const Session& present) {
    QStringList lines;
    for (std::size_t at = 0; at < changes.size(); ++at) {
        const SessionChange& change = changes[at];
        const Session& after = at + 1 < changes.size() ? changes[at + 1].before : present;
        const QStringList changed = differences(change.before, after);
        const QDateTime when = toDateTime(change.at);
        const Moment moment{change.at, std::chrono::minutes{when.offsetFromUtc() / 60}};
        QString line = startText(moment, QDate()) + QStringLiteral(" · ") + kindText(change.kind);
        if (!changed.isEmpty())
            //: What was done to a session, and the values that it changed.
            line = SessionText::tr("%1 · %2").arg(line, changed.join(QStringLiteral("; ")));
        lines.prepend(line);
    }
    return lines;
}

} // namespace coolwarm
