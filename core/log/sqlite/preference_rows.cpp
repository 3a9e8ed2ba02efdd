// SPDX-License-Identifier: MIT
// Reads and writes the row of the preferences, checking each column as its value does.
#include "core/domain/protocol.h"
#include "core/log/sqlite/preference_rows_p.h"
#include "core/log/sqlite/records/cells_p.h"

#include <limits>
#include <string>

namespace coolwarm {

using std::chrono::minutes;

namespace {

/// Reads the row column by column, in the order of preferenceColumns, questionColumns
/// and calendarColumns.
class Columns {
public:
    Columns(SQLite::Statement& row, const Connection& log) : m_row(row), m_log(log) {}

    bool flag() { return number(0, 1) != 0; }
    std::string word() { return m_row.getColumn(m_at++).getString(); }
    std::int64_t number(std::int64_t least, std::int64_t most) {
        const std::int64_t value = m_row.getColumn(m_at++).getInt64();
        if (value < least || value > most)
            throw impossible();
        return value;
    }
    std::optional<std::string> wordIfAny() {
        const int at = m_at++;
        return m_row.isColumnNull(at) ? std::nullopt
                                      : std::optional(m_row.getColumn(at).getString());
    }
    std::optional<std::int64_t> numberIfAny() {
        const int at = m_at++;
        return m_row.isColumnNull(at) ? std::nullopt
                                      : std::optional(m_row.getColumn(at).getInt64());
    }
    std::optional<minutes> minutesIfAny(minutes least, minutes most) {
        if (m_row.isColumnNull(m_at)) {
            ++m_at;
            return std::nullopt;
        }
        return minutes{number(least.count(), most.count())};
    }
    /// The value, which has to be there.
    template <class Value>
    Value demanded(const std::optional<Value>& value) const {
        if (!value)
            throw impossible();
        return *value;
    }
    [[nodiscard]] StoreError impossible() const {
        return {StoreError::Kind::Damaged, m_log.path(), "a preference has an impossible value"};
    }

private:
    SQLite::Statement& m_row;
    const Connection& m_log;
    int m_at = 0;
};

std::optional<DailyQuestions> dailyIn(Columns& columns) {
    const auto first = columns.numberIfAny();
    const auto morning = columns.minutesIfAny(minutes{0}, DailyQuestions::day);
    const auto evening = columns.minutesIfAny(minutes{0}, DailyQuestions::day);
    if (!first && !morning && !evening)
        return std::nullopt;
    if (!first || !morning || !evening || *first < 0 || *first > std::numeric_limits<int>::max())
        throw columns.impossible();
    const std::chrono::local_days date{std::chrono::days{static_cast<int>(*first)}};
    return columns.demanded(DailyQuestions::of(date, *morning, *evening));
}

std::optional<CalendarFile> calendarIn(Columns& columns) {
    const auto file = columns.wordIfAny();
    const bool tells = columns.flag();
    return file ? std::optional(columns.demanded(CalendarFile::of(*file, tells))) : std::nullopt;
}

std::optional<minutes> lengthIn(Columns& columns, Modality modality) {
    const LengthWindow window = Protocol::standard(modality).window;
    return columns.minutesIfAny(window.least, window.most);
}

} // namespace

Preferences readPreferences(Connection& log) {
    static const std::string sql = "SELECT " + std::string(preferenceColumns) + ", " +
                                   std::string(questionColumns) + ", " +
                                   std::string(calendarColumns) + " FROM preference";
    Query query = log.query(sql);
    if (!query->executeStep())
        return {};
    Columns columns(*query, log);
    Preferences read;
    read.tone = columns.demanded(ringToneFromWord(columns.word()));
    read.volume = columns.demanded(
        Volume::of(static_cast<int>(columns.number(Volume::lowest, Volume::highest))));
    read.speaks = columns.flag();
    read.minuteWarning = columns.flag();
    read.skinReminder = columns.flag();
    read.startDelay = columns.demanded(
        StartDelay::of(std::chrono::seconds{columns.number(0, StartDelay::longest.count())}));
    for (const Modality modality : bothModalities)
        read.tellsOpen[modality] = columns.flag();
    const auto from = columns.minutesIfAny(minutes{0}, QuietHours::day);
    const auto to = columns.minutesIfAny(minutes{0}, QuietHours::day);
    if (from || to)
        read.quietHours = columns.demanded(from && to ? QuietHours::of(*from, *to) : std::nullopt);
    for (const Modality modality : bothModalities)
        read.lengths[modality] = lengthIn(columns, modality);
    read.asksAgain = columns.flag();
    read.daily = dailyIn(columns);
    read.calendar = calendarIn(columns);
    return read;
}

const std::string& setQuestionsSql() {
    static const std::string sql =
        "UPDATE preference SET (" + std::string(questionColumns) + ") = (?1, ?2, ?3, ?4)";
    return sql;
}

const std::string& setCalendarSql() {
    static const std::string sql =
        "UPDATE preference SET (" + std::string(calendarColumns) + ") = (?1, ?2)";
    return sql;
}

const std::string& setPreferencesSql() {
    static const std::string sql =
        "UPDATE preference SET (" + std::string(preferenceColumns) +
        ", changed_utc) = (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    return sql;
}

namespace {

// What is not bound is NULL.
void writeQuestions(Connection& log, const Preferences& preferences) {
    Query query = log.query(setQuestionsSql());
    query->bind(1, preferences.asksAgain ? 1 : 0);
    if (const auto& daily = preferences.daily) {
        query->bind(2, std::int64_t{daily->first().time_since_epoch().count()});
        query->bind(3, static_cast<std::int64_t>(daily->morning().count()));
        query->bind(4, static_cast<std::int64_t>(daily->evening().count()));
    }
    query->exec();
}

void writeCalendar(Connection& log, const std::optional<CalendarFile>& calendar) {
    Query query = log.query(setCalendarSql());
    if (calendar)
        query->bind(1, calendar->path());
    query->bind(2, calendar && calendar->tells() ? 1 : 0);
    query->exec();
}

} // namespace

void writePreferences(Connection& log, const Preferences& preferences,
                      std::chrono::sys_seconds changed) {
    Query query = log.query(setPreferencesSql());
    int at = 0;
    const auto bind = [&](std::int64_t value) { query->bind(++at, value); };
    const auto bindMinutes = [&](const std::optional<minutes>& value) {
        ++at; // what is not bound is NULL
        if (value)
            query->bind(at, static_cast<std::int64_t>(value->count()));
    };
    query->bind(++at, std::string(toWord(preferences.tone)));
    bind(preferences.volume.percent());
    for (const bool flag :
         {preferences.speaks, preferences.minuteWarning, preferences.skinReminder})
        bind(flag ? 1 : 0);
    bind(preferences.startDelay.length().count());
    for (const Modality modality : bothModalities)
        bind(preferences.tellsOpen[modality] ? 1 : 0);
    const auto& quiet = preferences.quietHours;
    bindMinutes(quiet ? std::optional(quiet->from()) : std::nullopt);
    bindMinutes(quiet ? std::optional(quiet->to()) : std::nullopt);
    for (const Modality modality : bothModalities)
        bindMinutes(preferences.lengths[modality]);
    bind(toSeconds(changed));
    query->exec();
    writeQuestions(log, preferences);
    writeCalendar(log, preferences.calendar);
}

} // namespace coolwarm
