// SPDX-License-Identifier: MIT
// Goes over sessions and pain entries side by side, by time, and adds them up.
#include "core/log/sqlite/records/cells_p.h"
#include "core/log/sqlite/records/episode_record_p.h"
#include "core/log/store/sqlite_trends_p.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace coolwarm {

namespace {

constexpr std::int64_t widestOffset = std::chrono::seconds{largestOffset}.count();
constexpr std::int64_t noBound = 4'000'000'000'000; // seconds, far outside of all that is accepted

// One statement for each kind of filter: a condition that holds for all is asked of a million rows.
using Statements = std::array<std::string, 4>;

// The range of starts goes to the index, the exact days behind it decide.
Statements statementsOf(const std::string& select, const std::string& more) {
    Statements all;
    for (std::size_t at = 0; at < all.size(); ++at) {
        all.at(at) = select + " WHERE deleted_utc IS NULL" + more;
        if (at % 2 != 0)
            all.at(at) += " AND start_utc BETWEEN :least AND :most"
                          " AND start_utc + start_offset * 60 BETWEEN :from AND :to";
        if (at / 2 != 0)
            all.at(at) += " AND +site_id = :site";
        all.at(at) += " ORDER BY start_utc, id";
    }
    return all;
}

bool hasDays(const TrendsFilter& filter) {
    return filter.from || filter.to;
}

const std::string& statementFor(const TrendsFilter& filter, const Statements& all) {
    return all.at((hasDays(filter) ? 1U : 0U) + (filter.site ? 2U : 0U));
}

std::int64_t secondOf(std::chrono::local_days day) {
    return std::chrono::local_seconds{day}.time_since_epoch().count();
}

void bindFilter(SQLite::Statement& statement, const TrendsFilter& filter,
                const std::optional<std::int64_t>& site) {
    const std::int64_t from = filter.from ? secondOf(*filter.from) : -noBound;
    const std::int64_t to = filter.to ? secondOf(*filter.to + std::chrono::days{1}) - 1 : noBound;
    if (hasDays(filter)) {
        statement.bind(":least", from - widestOffset);
        statement.bind(":most", to + widestOffset);
        statement.bind(":from", from);
        statement.bind(":to", to);
    }
    if (site)
        statement.bind(":site", *site);
}

/// The columns of the row on which a statement stands, as those of Cells. They are looked up once:
/// to do that for each of eight million values takes a fifth of the time.
class Columns {
public:
    /// Keeps both; the statement stands on a row.
    Columns(SQLite::Statement& statement, const std::string& path)
        : m_statement(statement), m_path(path) {
        for (int at = 0; at < statement.getColumnCount(); ++at)
            m_columns.push_back(statement.getColumn(at));
    }

    /// To the first column of the present row.
    void rewind() { m_at = 0; }
    void expect(const char* what) { m_what = what; }
    [[nodiscard]] std::int64_t number() { return m_columns[m_at++].getInt64(); }
    [[nodiscard]] std::int64_t numberIn(std::int64_t least, std::int64_t most) {
        return within(number(), least, most);
    }
    /// Nothing where there is none. That reads as 0, so only a 0 is asked what it is.
    [[nodiscard]] std::optional<std::int64_t> numberThere(std::int64_t least, std::int64_t most) {
        const SQLite::Column& column = m_columns[m_at++];
        const std::int64_t value = column.getInt64();
        if (value == 0 && column.isNull())
            return std::nullopt;
        return within(value, least, most);
    }
    [[nodiscard]] StoreError impossible() const {
        Cells cells(m_statement, m_path);
        cells.expect(m_what);
        return cells.impossible();
    }

private:
    [[nodiscard]] std::int64_t within(std::int64_t value, std::int64_t least,
                                      std::int64_t most) const {
        if (value < least || value > most)
            throw impossible();
        return value;
    }

    SQLite::Statement& m_statement;
    const std::string& m_path;
    std::vector<SQLite::Column> m_columns;
    std::size_t m_at = 0;
    const char* m_what = "value";
};

Moment momentAt(Columns& cells) {
    const std::chrono::sys_seconds utc = fromSeconds(cells.numberIn(0, lastSecond));
    constexpr std::int64_t widest = largestOffset.count();
    return {utc, std::chrono::minutes{cells.numberIn(-widest, widest)}};
}

// Of a part of the body that the log does not know nothing is meant.
std::optional<std::int64_t> numberOf(const std::optional<Site>& site,
                                     const std::map<std::int64_t, Site>& sites) {
    constexpr std::int64_t none = -1;
    if (!site)
        return std::nullopt;
    const auto isIt = [&](const auto& each) { return each.second == *site; };
    const auto found = std::find_if(sites.begin(), sites.end(), isIt);
    return found == sites.end() ? none : found->first;
}

PainScore scoreOf(std::int64_t number) {
    return *PainScore::of(static_cast<int>(number));
}

std::optional<PainScore> scoreThere(Columns& cells) {
    const auto number = cells.numberThere(PainScore::lowest, PainScore::highest);
    return number ? std::optional(scoreOf(*number)) : std::nullopt;
}

void readInto(Session& session, Columns& cells) {
    session.start = momentAt(cells);
    session.modality = cells.number() != 0 ? Modality::Ice : Modality::Heat;
    session.end = momentAt(cells);
    if (session.end->utc < session.start.utc)
        throw cells.impossible();
    cells.expect("pain score");
    session.painBefore = scoreThere(cells);
    session.painAfter = scoreThere(cells);
}

void readInto(PainEntry& entry, Columns& cells) {
    entry.at = momentAt(cells);
    cells.expect("pain score");
    entry.score = scoreOf(cells.numberIn(PainScore::lowest, PainScore::highest));
}

/// Goes from record to record. For each part of the body one is filled again and again: to make a
/// million of them, or to copy and look up a million names, takes as long as to read.
template <class Record>
class Walk {
public:
    /// Keeps the references; `blank` is a record to be filled.
    Walk(SQLite::Statement& statement, const Record& blank,
         const std::map<std::int64_t, Site>& sites, const std::string& path)
        : m_statement(statement), m_path(path) {
        for (const auto& [number, site] : sites)
            m_bySite.try_emplace(number, OfSite{blank, {}}).first->second.record.site = site;
        next();
    }

    [[nodiscard]] bool isOver() const { return m_present == nullptr; }
    [[nodiscard]] std::int64_t start() const { return toSeconds(happened().utc); }
    [[nodiscard]] const Record& record() const { return m_present->record; }
    /// Where a sum, always the same one, keeps the part of the body of the present record.
    [[nodiscard]] SitePlace place(TrendsSum& sum) {
        if (!m_present->place)
            m_present->place = sum.placeOf(record().site);
        return *m_present->place;
    }
    void next() {
        m_present = nullptr;
        if (!m_statement.executeStep())
            return;
        if (!m_columns)
            m_columns.emplace(m_statement, m_path);
        m_columns->rewind();
        m_columns->expect("site");
        const auto known = m_bySite.find(m_columns->number());
        if (known == m_bySite.end())
            throw m_columns->impossible();
        m_columns->expect("time");
        readInto(known->second.record, *m_columns);
        m_present = &known->second;
    }

private:
    struct OfSite {
        Record record;
        std::optional<SitePlace> place;
    };

    [[nodiscard]] const Moment& happened() const {
        if constexpr (std::is_same_v<Record, Session>)
            return record().start;
        else
            return record().at;
    }

    SQLite::Statement& m_statement;
    const std::string& m_path;
    std::optional<Columns> m_columns; ///< none without a row
    std::unordered_map<std::int64_t, OfSite> m_bySite;
    OfSite* m_present = nullptr;
};

} // namespace

TrendsReading SqliteTrendsReader::read(const TrendsFilter& filter) {
    return m_connection.yieldingToWriter([&] {
        SQLite::Transaction look(m_connection.database()); // one state of the log for all of it
        return readOnce(filter);
    });
}

TrendsReading SqliteTrendsReader::readOnce(const TrendsFilter& filter) {
    static const Statements sessionSql =
        statementsOf("SELECT site_id, start_utc, start_offset, modality = 'ice', end_utc,"
                     " end_offset, pain_before, pain_after FROM session",
                     " AND end_utc IS NOT NULL");
    static const Statements entrySql =
        statementsOf("SELECT site_id, start_utc, start_offset, score FROM pain_entry", "");
    const std::map<std::int64_t, Site> all = sites();
    const std::string path = m_connection.path();
    Query sessions = m_connection.query(statementFor(filter, sessionSql));
    Query entries = m_connection.query(statementFor(filter, entrySql));
    bindFilter(*sessions, filter, numberOf(filter.site, all));
    bindFilter(*entries, filter, numberOf(filter.site, all));
    Walk<Session> session(*sessions, Session{SessionId::random()}, all, path);
    Walk<PainEntry> entry(*entries, PainEntry::blank(SessionId::random()), all, path);
    TrendsSum sum(filter.modality);
    PainSeriesSum series(filter.modality);
    while (!session.isOver() || !entry.isOver())
        if (entry.isOver() || (!session.isOver() && session.start() <= entry.start())) {
            sum.take(session.record(), session.place(sum));
            series.take(session.record());
            session.next();
        } else {
            sum.take(entry.record(), entry.place(sum));
            series.take(entry.record());
            entry.next();
        }
    TrendsReading reading;
    for (const Episode& bout : bouts()) {
        if (!filter.site || bout.site == *filter.site)
            series.take(bout);
        reading.bouts.insert(reading.bouts.begin(), {bout.site, bout.began, bout.ended});
    }
    reading.figures = sum.figures();
    reading.series = series.series(filter.from, filter.to);
    return reading;
}

std::map<std::int64_t, Site> SqliteTrendsReader::sites() {
    std::map<std::int64_t, Site> sites;
    Query query = m_connection.query("SELECT id, name FROM site");
    while (query->executeStep())
        if (const auto site = Site::of(query->getColumn(1).getText()))
            sites.emplace(query->getColumn(0).getInt64(), *site);
    return sites;
}

// The newest of them, oldest first.
std::vector<Episode> SqliteTrendsReader::bouts() {
    constexpr int most = 500; // nobody chooses among more, nor sees more on an axis
    static const std::string sql = "SELECT " + selected<Episode>(lookedUpIn("s", "site")) +
                                   " FROM episode s WHERE"
                                   " s.deleted_utc IS NULL ORDER BY s.start_utc DESC, s.id DESC"
                                   " LIMIT " +
                                   std::to_string(most);
    std::vector<Episode> bouts;
    Query query = m_connection.query(sql);
    while (query->executeStep())
        bouts.push_back(readRecord<Episode>(*query, m_connection.path()));
    std::reverse(bouts.begin(), bouts.end());
    return bouts;
}

} // namespace coolwarm
