// SPDX-License-Identifier: MIT
// Each column checks itself as its value does.
#include "core/domain/protocol.h"
#include "core/store/preference_rows_p.h"
#include "core/store/rows_p.h"

#include <string>

namespace coolwarm {

using std::chrono::minutes;

namespace {

/// Reads the row column by column, in the order of preferenceColumns.
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

std::optional<minutes> lengthIn(Columns& columns, Modality modality) {
    const LengthWindow window = Protocol::standard(modality).window;
    return columns.minutesIfAny(window.least, window.most);
}

void bindMinutes(SQLite::Statement& statement, const char* name,
                 const std::optional<minutes>& value) {
    bindOptional(statement, name,
                 value ? std::optional<std::int64_t>(value->count()) : std::nullopt);
}

} // namespace

Preferences readPreferences(Connection& log) {
    static const std::string sql = "SELECT " + std::string(preferenceColumns) + " FROM preference";
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
    read.tellsIceOpen = columns.flag();
    read.tellsHeatOpen = columns.flag();
    read.tellsBestBy = columns.flag();
    const auto from = columns.minutesIfAny(minutes{0}, QuietHours::day);
    const auto to = columns.minutesIfAny(minutes{0}, QuietHours::day);
    if (from || to)
        read.quietHours = columns.demanded(from && to ? QuietHours::of(*from, *to) : std::nullopt);
    read.iceLength = lengthIn(columns, Modality::Ice);
    read.heatLength = lengthIn(columns, Modality::Heat);
    return read;
}

void writePreferences(Connection& log, const Preferences& preferences,
                      std::chrono::sys_seconds changed) {
    Query query = log.query(
        "UPDATE preference SET tone = :tone, volume = :volume, speaks = :speaks,"
        " minute_warning = :minute_warning, skin_reminder = :skin_reminder,"
        " start_delay_seconds = :start_delay, tells_ice_open = :ice_open,"
        " tells_heat_open = :heat_open, tells_best_by = :best_by, quiet_from = :quiet_from,"
        " quiet_to = :quiet_to, ice_minutes = :ice_minutes, heat_minutes = :heat_minutes,"
        " changed_utc = :changed");
    const auto bindFlag = [&](const char* name, bool value) { query->bind(name, value ? 1 : 0); };
    query->bind(":tone", std::string(toWord(preferences.tone)));
    query->bind(":volume", preferences.volume.percent());
    bindFlag(":speaks", preferences.speaks);
    bindFlag(":minute_warning", preferences.minuteWarning);
    bindFlag(":skin_reminder", preferences.skinReminder);
    query->bind(":start_delay", static_cast<std::int64_t>(preferences.startDelay.length().count()));
    bindFlag(":ice_open", preferences.tellsIceOpen);
    bindFlag(":heat_open", preferences.tellsHeatOpen);
    bindFlag(":best_by", preferences.tellsBestBy);
    const auto& quiet = preferences.quietHours;
    bindMinutes(*query, ":quiet_from", quiet ? std::optional(quiet->from()) : std::nullopt);
    bindMinutes(*query, ":quiet_to", quiet ? std::optional(quiet->to()) : std::nullopt);
    bindMinutes(*query, ":ice_minutes", preferences.iceLength);
    bindMinutes(*query, ":heat_minutes", preferences.heatLength);
    query->bind(":changed", toSeconds(changed));
    query->exec();
}

} // namespace coolwarm
