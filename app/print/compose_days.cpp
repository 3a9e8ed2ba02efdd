// SPDX-License-Identifier: MIT
// The days with packs in a table, and every session and score in another one.
#include "app/print/report_numbers.h"
#include "app/print/report_parts.h"
#include "app/print/report_text.h"
#include "app/print/told_signs.h"
#include "app/text/format.h"
#include "app/text/safe_text.h"
#include "app/text/skin_text.h"

#include <algorithm>

namespace coolwarm {

namespace {

QString packsText(const std::vector<PackLength>& packs) {
    using std::chrono::minutes;
    QStringList each;
    for (const PackLength& pack : packs) {
        const QString length = numberText(std::chrono::round<minutes>(pack.length).count());
        const auto over = std::chrono::ceil<minutes>(pack.over);
        each << (over.count() > 0
                     //: Minutes of a session, and how many of them were too many.
                     ? ReportText::tr("%1 (over by %2)").arg(length, numberText(over.count()))
                     : length);
    }
    return each.join(QStringLiteral(" "));
}

QString notesText(const std::vector<ReportNote>& notes, const SignsNotes& signs) {
    QStringList each;
    for (const ReportNote& note : notes)
        if (!signs.isOne(note.text))
            each << typedLine(note.text);
    return each.join(QStringLiteral("; "));
}

/// A line of the list of every session and score, and its place in it.
struct Line {
    std::chrono::sys_seconds at;
    QStringList cells;
};

/// Makes the lines of one report.
class Lines {
public:
    explicit Lines(const ReportSummary& summary) : m_summary(summary) {}

    void add(const Session& session) {
        QStringList how{outcomeText(session)};
        if (session.skin)
            how << ReportText::tr("skin: %1").arg(skinText(*session.skin));
        add(session.start, modalityText(session.modality), session.site,
            printable(durationText(session.duration())), printable(painText(session)),
            how.join(QStringLiteral("; ")), session.note.text());
    }
    void add(const PainEntry& entry) {
        const QString tight =
            entry.tightness
                ? ReportText::tr("tightness %1").arg(numberText(entry.tightness->value()))
                : QString();
        add(entry.at, ReportText::tr("Score"), entry.site, {}, numberText(entry.score.value()),
            tight, m_signs.isOne(entry.note.text()) ? std::string() : entry.note.text());
    }
    [[nodiscard]] std::vector<QStringList> newestFirst() {
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [](const Line& left, const Line& right) { return left.at > right.at; });
        std::vector<QStringList> rows;
        rows.reserve(m_lines.size());
        for (Line& line : m_lines)
            rows.push_back(std::move(line.cells));
        return rows;
    }

private:
    void add(const Moment& at, const QString& what, const Site& site, const QString& length,
             const QString& pain, const QString& how, const std::string& note) {
        QStringList cells{reportMoment(at, m_summary.to), what};
        if (!m_summary.site)
            cells << reportSite(site);
        cells << length << pain << how << fromUtf8(note).trimmed();
        m_lines.push_back({at.utc, cells});
    }

    const ReportSummary& m_summary;
    SignsNotes m_signs;
    std::vector<Line> m_lines;
};

} // namespace

ReportPart packsPart(const ReportSummary& summary) {
    ReportPart part;
    part.heading = ReportText::tr("Sessions, by day");
    part.isShortened = true;
    part.table.heads = {ReportText::tr("Day"), ReportText::tr("Ice, min"),
                        ReportText::tr("Heat, min"), ReportText::tr("Pain, first → last"),
                        ReportText::tr("Notes")};
    part.table.shares = {17, 16, 18, 18, 31};
    const SignsNotes signs;
    for (auto day = summary.days.crbegin(); day != summary.days.crend(); ++day)
        part.table.rows.push_back({reportDay(day->day, summary.to), packsText(day->packs.ice),
                                   packsText(day->packs.heat), fromTo(day->first, day->last),
                                   notesText(day->notes, signs)});
    if (part.table.rows.empty()) {
        part.lines << ReportText::tr("Nothing was logged in these days.");
        part.table = {};
    }
    return part;
}

ReportPart eachPart(const ReportSummary& summary) {
    ReportPart part;
    part.heading = ReportText::tr("Every session and score");
    part.startsNewPage = true;
    part.table.heads = {ReportText::tr("When"), ReportText::tr("What")};
    part.table.shares = {19, 8};
    if (!summary.site) {
        part.table.heads << ReportText::tr("Where");
        part.table.shares.push_back(14);
    }
    part.table.heads << ReportText::tr("Length") << ReportText::tr("Pain")
                     << ReportText::tr("How it went") << ReportText::tr("Note");
    for (const int share : {12, 11, 18, 28})
        part.table.shares.push_back(share);
    Lines lines(summary);
    for (const Session& session : summary.sessions)
        lines.add(session);
    // Where older sessions are left out, so are the scores between them.
    for (const PainEntry& entry : summary.entries)
        if (summary.sessionsNotListed == 0 || entry.at.utc >= summary.sessions.front().start.utc)
            lines.add(entry);
    part.table.rows = lines.newestFirst();
    if (part.table.rows.empty()) {
        part.lines << ReportText::tr("Nothing was logged in these days.");
        part.table = {};
    }
    if (summary.sessionsNotListed > 0)
        part.lines << ReportText::tr("The newest ones are listed; %Ln older session(s) are not.",
                                     "", forPlural(summary.sessionsNotListed));
    return part;
}

} // namespace coolwarm
