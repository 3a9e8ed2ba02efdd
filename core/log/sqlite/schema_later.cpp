// SPDX-License-Identifier: MIT
// Says the steps in SQL. Moments are UTC seconds, offsets minutes.
#include "core/log/sqlite/schema_later_p.h"

namespace coolwarm {

namespace {

// `declined` holds moments in UTC between semicolons.
constexpr std::string_view trials = R"sql(
CREATE TABLE trial (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    site_id         INTEGER NOT NULL REFERENCES site (id),
    start_utc       INTEGER NOT NULL CHECK (start_utc >= 0),
    start_offset    INTEGER NOT NULL CHECK (start_offset BETWEEN -1080 AND 1080),
    recorded_utc    INTEGER NOT NULL CHECK (recorded_utc >= 0),
    recorded_offset INTEGER NOT NULL CHECK (recorded_offset BETWEEN -1080 AND 1080),
    first_of_blocks TEXT NOT NULL -- a letter for each block: i(ce) or h(eat)
        CHECK (length(first_of_blocks) BETWEEN 6 AND 30)
        CHECK (first_of_blocks NOT GLOB '*[^ih]*'),
    declined        TEXT NOT NULL,
    end_utc         INTEGER CHECK (end_utc >= start_utc), -- NULL while it is open
    end_offset      INTEGER CHECK (end_offset BETWEEN -1080 AND 1080),
    note            TEXT NOT NULL CHECK (length(note) <= 10000),
    changed_utc     INTEGER NOT NULL,
    deleted_utc     INTEGER,
    serial          INTEGER NOT NULL,
    CHECK ((end_utc IS NULL) = (end_offset IS NULL))
) STRICT;
CREATE INDEX trial_history ON trial (start_utc, id) WHERE deleted_utc IS NULL;
)sql";

} // namespace

std::string_view keepsTheQuestions() {
    return R"sql(
ALTER TABLE preference ADD COLUMN asks_again INTEGER NOT NULL DEFAULT 0
    CHECK (asks_again IN (0, 1));
ALTER TABLE preference ADD COLUMN daily_first INTEGER CHECK (daily_first BETWEEN 0 AND 2932896);
ALTER TABLE preference ADD COLUMN daily_morning INTEGER CHECK (daily_morning BETWEEN 0 AND 1439);
ALTER TABLE preference ADD COLUMN daily_evening INTEGER
    CHECK (daily_evening BETWEEN 0 AND 1439)
    CHECK ((daily_first IS NULL) = (daily_evening IS NULL))
    CHECK ((daily_morning IS NULL) = (daily_evening IS NULL))
    CHECK (daily_morning < daily_evening);
)sql";
}

std::string_view keepsTheDayPlan() {
    return R"sql(
CREATE TABLE day_plan (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    plan        TEXT NOT NULL DEFAULT '',
    plan_before TEXT NOT NULL DEFAULT '',
    changed_utc INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO day_plan (id) VALUES (1);
)sql";
}

std::string_view keepsTheTrials() {
    return trials;
}

std::string_view keepsTheCalendar() {
    return R"sql(
ALTER TABLE preference ADD COLUMN calendar_file TEXT
    CHECK (length(CAST(calendar_file AS BLOB)) BETWEEN 1 AND 4096)
    CHECK (instr(calendar_file, char(0)) = 0);
ALTER TABLE preference ADD COLUMN calendar_tells INTEGER NOT NULL DEFAULT 0
    CHECK (calendar_tells IN (0, 1));
)sql";
}

} // namespace coolwarm
