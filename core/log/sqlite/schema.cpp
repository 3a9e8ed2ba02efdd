// SPDX-License-Identifier: MIT
// The SQL of each version of the schema. Moments are UTC seconds, offsets minutes.
#include "core/log/sqlite/schema.h"

#include "core/log/sqlite/schema_later_p.h"

#include <array>
#include <string>

namespace coolwarm {

namespace {

// The figures in the CHECKs of `protocol` are the documented windows and rests (guidance table
// "Cold and heat"): a plan that widens them cannot be stored, whoever writes it.
constexpr std::string_view version1 = R"sql(
CREATE TABLE site (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 80),
    position INTEGER            -- place in the first list, NULL for the user's own
) STRICT;

CREATE TABLE session (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    modality        TEXT NOT NULL CHECK (modality IN ('ice', 'heat')),
    site_id         INTEGER NOT NULL REFERENCES site (id),
    start_utc       INTEGER NOT NULL CHECK (start_utc >= 0),
    start_offset    INTEGER NOT NULL CHECK (start_offset BETWEEN -1080 AND 1080),
    end_utc         INTEGER CHECK (end_utc >= start_utc),
    end_offset      INTEGER CHECK (end_offset BETWEEN -1080 AND 1080),
    planned_minutes INTEGER CHECK (planned_minutes > 0),
    outcome         TEXT CHECK (outcome IN ('completed', 'stopped_early', 'overran', 'unconfirmed')),
    origin          TEXT NOT NULL CHECK (origin IN ('timer', 'manual', 'import')),
    pain_before     INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after      INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    note            TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 10000),
    open            INTEGER NOT NULL DEFAULT 0 CHECK (open IN (0, 1)),
    start_boot      TEXT,       -- which boot the start was timed in, NULL when it was not
    start_boot_ms   INTEGER,    -- boot time of start_utc
    end_wall        INTEGER,    -- what the wall clock showed at the end, for the rest
    end_boot        TEXT,
    end_boot_ms     INTEGER,
    changed_utc     INTEGER NOT NULL,
    deleted_utc     INTEGER,
    CHECK ((end_utc IS NULL) = (outcome IS NULL)),
    CHECK ((end_utc IS NULL) = (end_offset IS NULL)),
    CHECK ((end_utc IS NULL) = (end_wall IS NULL)),
    CHECK (open = 1 OR end_utc IS NOT NULL),
    CHECK (open = 0 OR (origin = 'timer' AND planned_minutes IS NOT NULL AND deleted_utc IS NULL)),
    CHECK ((start_boot IS NULL) = (start_boot_ms IS NULL)),
    CHECK ((end_boot IS NULL) = (end_boot_ms IS NULL))
) STRICT;

CREATE UNIQUE INDEX session_open ON session (open) WHERE open = 1;
CREATE INDEX session_history ON session (start_utc, id)
    WHERE deleted_utc IS NULL AND end_utc IS NOT NULL;
CREATE INDEX session_rest_wall ON session (modality, site_id, end_wall);
CREATE INDEX session_rest_boot ON session (modality, site_id, end_boot, end_boot_ms)
    WHERE end_boot IS NOT NULL;
CREATE INDEX session_span ON session (site_id, end_utc);
CREATE INDEX session_long ON session (site_id, end_utc) WHERE end_utc - start_utc > 86400;

-- What a session was before each change of the past: the old values, when, and by what.
CREATE TABLE revision (
    id              INTEGER PRIMARY KEY,
    session_id      INTEGER NOT NULL REFERENCES session (id),
    kind            TEXT NOT NULL CHECK (kind IN ('edited', 'deleted', 'undone')),
    at_utc          INTEGER NOT NULL,
    undone          INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    modality        TEXT NOT NULL,
    site_id         INTEGER NOT NULL REFERENCES site (id),
    start_utc       INTEGER NOT NULL,
    start_offset    INTEGER NOT NULL,
    end_utc         INTEGER,
    end_offset      INTEGER,
    planned_minutes INTEGER,
    outcome         TEXT,
    origin          TEXT NOT NULL,
    pain_before     INTEGER,
    pain_after      INTEGER,
    note            TEXT NOT NULL,
    open            INTEGER NOT NULL,
    start_boot      TEXT,
    start_boot_ms   INTEGER,
    end_wall        INTEGER,
    end_boot        TEXT,
    end_boot_ms     INTEGER,
    deleted_utc     INTEGER
) STRICT;

CREATE INDEX revision_session ON revision (session_id, id);

CREATE TABLE protocol (
    modality      TEXT PRIMARY KEY CHECK (modality IN ('ice', 'heat')),
    least_minutes INTEGER NOT NULL,
    most_minutes  INTEGER NOT NULL,
    rest_minutes  INTEGER NOT NULL CHECK (rest_minutes BETWEEN 120 AND 1440),
    changed_utc   INTEGER NOT NULL,
    CHECK (least_minutes <= most_minutes),
    CHECK (least_minutes >= CASE modality WHEN 'ice' THEN 15 ELSE 10 END),
    CHECK (most_minutes <= CASE modality WHEN 'ice' THEN 25 ELSE 20 END)
) STRICT;

-- One row: what the program has to remember that is no session.
CREATE TABLE state (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    latest_wall    INTEGER NOT NULL DEFAULT 0,
    site_id        INTEGER REFERENCES site (id),
    ice_minutes    INTEGER,
    heat_minutes   INTEGER,
    briefed_utc    INTEGER,
    closed_uuid    TEXT,
    closed_kind    TEXT CHECK (closed_kind IN ('stopped', 'confirmed')),
    closed_wall    INTEGER,
    closed_boot    TEXT,
    closed_boot_ms INTEGER
) STRICT;

INSERT INTO state (id) VALUES (1);
)sql";

// How the user wants to be told and reminded: one row, from the first opening on.
constexpr std::string_view version2 = R"sql(
CREATE TABLE preference (
    id                  INTEGER PRIMARY KEY CHECK (id = 1),
    tone                TEXT NOT NULL DEFAULT 'bells' CHECK (tone IN ('bells', 'wood', 'pulse')),
    volume              INTEGER NOT NULL DEFAULT 90 CHECK (volume BETWEEN 10 AND 100),
    speaks              INTEGER NOT NULL DEFAULT 0 CHECK (speaks IN (0, 1)),
    minute_warning      INTEGER NOT NULL DEFAULT 0 CHECK (minute_warning IN (0, 1)),
    skin_reminder       INTEGER NOT NULL DEFAULT 1 CHECK (skin_reminder IN (0, 1)),
    start_delay_seconds INTEGER NOT NULL DEFAULT 0 CHECK (start_delay_seconds BETWEEN 0 AND 300),
    tells_ice_open      INTEGER NOT NULL DEFAULT 1 CHECK (tells_ice_open IN (0, 1)),
    tells_heat_open     INTEGER NOT NULL DEFAULT 1 CHECK (tells_heat_open IN (0, 1)),
    tells_best_by       INTEGER NOT NULL DEFAULT 1 CHECK (tells_best_by IN (0, 1)),
    quiet_from          INTEGER CHECK (quiet_from BETWEEN 0 AND 1439), -- minutes after midnight
    quiet_to            INTEGER CHECK (quiet_to BETWEEN 0 AND 1439),
    ice_minutes         INTEGER CHECK (ice_minutes BETWEEN 15 AND 25),
    heat_minutes        INTEGER CHECK (heat_minutes BETWEEN 10 AND 20),
    changed_utc         INTEGER NOT NULL DEFAULT 0,
    CHECK ((quiet_from IS NULL) = (quiet_to IS NULL)),
    CHECK (quiet_from <> quiet_to)
) STRICT;

INSERT INTO preference (id) VALUES (1);
)sql";

// The last start: when it was made, for the minute of "started by mistake", and with what length.
constexpr std::string_view keepsTheStart = R"sql(
ALTER TABLE state ADD COLUMN started_uuid TEXT;
ALTER TABLE state ADD COLUMN started_wall INTEGER;
ALTER TABLE state ADD COLUMN started_boot TEXT;
ALTER TABLE state ADD COLUMN started_boot_ms INTEGER;
ALTER TABLE state ADD COLUMN started_minutes INTEGER;
ALTER TABLE preference DROP COLUMN tells_best_by; -- a full rest is no deadline
CREATE INDEX session_deleted_rest ON session (modality, site_id, end_wall)
    WHERE deleted_utc IS NOT NULL; -- so that a rest without a session can be explained
)sql";

// One journal of the steps that changed the past: an entry by hand and an import are steps too. Of
// those `kind` is 'edited', and what was before is a deleted session.
constexpr std::string_view keepsEveryStep = R"sql(
ALTER TABLE revision ADD COLUMN makes TEXT CHECK (makes IN ('added', 'imported'));
ALTER TABLE revision ADD COLUMN last_session_id INTEGER REFERENCES session (id); -- of an import
CREATE INDEX revision_undone ON revision (id) WHERE kind = 'undone' AND undone = 0;
)sql";

// What the log knows of time beyond the latest moment: the boot in which that was recorded, and a
// moment far ahead that nothing has agreed with yet. `written` says by which change a session was
// written last, for a copy cannot tell by the clock what has come after it.
constexpr std::string_view keepsTime = R"sql(
ALTER TABLE state ADD COLUMN latest_boot TEXT;
ALTER TABLE state ADD COLUMN latest_boot_ms INTEGER; -- boot time of latest_wall
ALTER TABLE state ADD COLUMN claimed_wall INTEGER;
ALTER TABLE state ADD COLUMN claimed_boot TEXT;
ALTER TABLE state ADD COLUMN claimed_boot_ms INTEGER;
ALTER TABLE state ADD COLUMN log_id TEXT NOT NULL DEFAULT '';
ALTER TABLE state ADD COLUMN serial INTEGER NOT NULL DEFAULT 0; -- of the last change
UPDATE state SET log_id = lower(hex(randomblob(16)));

CREATE TABLE written (
    session_id INTEGER PRIMARY KEY REFERENCES session (id),
    serial     INTEGER NOT NULL
) STRICT;

-- Each time somebody said that the wall clock is right and what was recorded ahead of it is not.
CREATE TABLE clock_correction (
    id            INTEGER PRIMARY KEY,
    at_utc        INTEGER NOT NULL,
    latest_before INTEGER NOT NULL,
    ends          INTEGER NOT NULL -- how many were pinned anew
) STRICT;

CREATE INDEX session_pinned ON session (end_boot, end_wall) WHERE end_boot IS NOT NULL;
)sql";

// How the skin was after a session, and what that was before each change.
constexpr std::string_view keepsSkinAnswer = R"sql(
ALTER TABLE session ADD COLUMN skin TEXT
    CHECK (skin IN ('normal', 'red', 'white', 'blistered', 'numb', 'other'));
ALTER TABLE revision ADD COLUMN skin TEXT;
)sql";

// One journal for every kind of record: what a record was before each change, as JSON by the names
// of its columns. The number of the change that wrote a row stands in the row.
constexpr std::string_view keepsRecords = R"sql(
ALTER TABLE session ADD COLUMN serial INTEGER NOT NULL DEFAULT 0;
UPDATE session SET serial = (SELECT serial FROM written WHERE session_id = session.id)
WHERE id IN (SELECT session_id FROM written);
DROP TABLE written;

CREATE TABLE journal (
    id          INTEGER PRIMARY KEY,
    record_kind TEXT NOT NULL, -- the name of its table
    record_uuid TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('edited', 'deleted', 'undone')),
    makes       TEXT CHECK (makes IN ('added', 'imported')),
    last_uuid   TEXT,          -- of an import, whose first record is the one above
    at_utc      INTEGER NOT NULL,
    serial      INTEGER NOT NULL DEFAULT 0,
    undone      INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    before      TEXT NOT NULL -- JSON
) STRICT;
INSERT INTO journal (id, record_kind, record_uuid, kind, makes, last_uuid, at_utc, undone, before)
SELECT r.id, 'session', s.uuid, r.kind, r.makes, last.uuid, r.at_utc, r.undone, json_object(
    'modality', r.modality, 'site', site.name, 'start_utc', r.start_utc,
    'start_offset', r.start_offset, 'end_utc', r.end_utc, 'end_offset', r.end_offset,
    'planned_minutes', r.planned_minutes, 'outcome', r.outcome, 'origin', r.origin,
    'pain_before', r.pain_before, 'pain_after', r.pain_after, 'note', r.note, 'skin', r.skin,
    'open', r.open, 'start_boot', r.start_boot, 'start_boot_ms', r.start_boot_ms,
    'end_wall', r.end_wall, 'end_boot', r.end_boot, 'end_boot_ms', r.end_boot_ms,
    'deleted_utc', r.deleted_utc)
FROM revision r JOIN session s ON s.id = r.session_id JOIN site ON site.id = r.site_id
LEFT JOIN session last ON last.id = r.last_session_id;
DROP TABLE revision;
ALTER TABLE journal RENAME TO revision;
CREATE INDEX revision_record ON revision (record_uuid, id);
CREATE INDEX revision_last ON revision (last_uuid) WHERE last_uuid IS NOT NULL;
CREATE INDEX revision_undone ON revision (id) WHERE kind = 'undone' AND undone = 0;
)sql";

// By what the keys of the sites were made: see siteKeysMadeBy().
constexpr std::string_view keepsWhatMadeTheKeys = R"sql(
ALTER TABLE state ADD COLUMN site_keys_by TEXT NOT NULL DEFAULT '';
)sql";

// The name of the site that was chosen before the last start, where that chose another one.
constexpr std::string_view keepsTheChoiceBefore = R"sql(
ALTER TABLE state ADD COLUMN chosen_before TEXT;
)sql";

// Each of the latest changes has a mark, drawn at random. A file without the mark of a change that
// was seen in a log is not that log gone on, but another one or a copy that went its own way.
constexpr std::string_view keepsTheTrail = R"sql(
CREATE TABLE trail (
    serial INTEGER PRIMARY KEY, -- of the change
    mark   TEXT NOT NULL
) STRICT;
INSERT INTO trail SELECT serial, lower(hex(randomblob(8))) FROM state;
)sql";

// What is written down beside the sessions. In every table `start_utc` is when it happened or
// began, and `recorded_utc` when that was written down; the answers of a session have such a time
// each.
constexpr std::string_view keepsTheDiary = R"sql(
ALTER TABLE session ADD COLUMN recorded_utc INTEGER;
ALTER TABLE session ADD COLUMN pain_before_recorded_utc INTEGER;
ALTER TABLE session ADD COLUMN pain_after_recorded_utc INTEGER;
ALTER TABLE session ADD COLUMN skin_recorded_utc INTEGER;

CREATE TABLE pain_entry (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    site_id         INTEGER NOT NULL REFERENCES site (id),
    start_utc       INTEGER NOT NULL CHECK (start_utc >= 0),
    start_offset    INTEGER NOT NULL CHECK (start_offset BETWEEN -1080 AND 1080),
    recorded_utc    INTEGER NOT NULL CHECK (recorded_utc >= 0),
    recorded_offset INTEGER NOT NULL CHECK (recorded_offset BETWEEN -1080 AND 1080),
    score           INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    tightness       INTEGER CHECK (tightness BETWEEN 0 AND 4),
    note            TEXT NOT NULL CHECK (length(note) <= 10000),
    changed_utc     INTEGER NOT NULL,
    deleted_utc     INTEGER,
    serial          INTEGER NOT NULL
) STRICT;
CREATE INDEX pain_entry_history ON pain_entry (start_utc, id) WHERE deleted_utc IS NULL;
CREATE INDEX pain_entry_site ON pain_entry (site_id, start_utc) WHERE deleted_utc IS NULL;

CREATE TABLE episode (
    id                  INTEGER PRIMARY KEY,
    uuid                TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    site_id             INTEGER NOT NULL REFERENCES site (id),
    start_utc           INTEGER NOT NULL CHECK (start_utc >= 0),
    start_offset        INTEGER NOT NULL CHECK (start_offset BETWEEN -1080 AND 1080),
    recorded_utc        INTEGER NOT NULL CHECK (recorded_utc >= 0),
    recorded_offset     INTEGER NOT NULL CHECK (recorded_offset BETWEEN -1080 AND 1080),
    end_utc             INTEGER CHECK (end_utc >= start_utc), -- NULL while it is open
    end_offset          INTEGER CHECK (end_offset BETWEEN -1080 AND 1080),
    end_recorded_utc    INTEGER CHECK (end_recorded_utc >= 0),
    end_recorded_offset INTEGER CHECK (end_recorded_offset BETWEEN -1080 AND 1080),
    triggers            TEXT NOT NULL, -- words between semicolons, as in the next two
    course              TEXT CHECK (course IN ('constant', 'comes_and_goes')),
    worse_by            TEXT NOT NULL,
    eased_by            TEXT NOT NULL,
    tightness           INTEGER CHECK (tightness BETWEEN 0 AND 4),
    note                TEXT NOT NULL CHECK (length(note) <= 10000),
    changed_utc         INTEGER NOT NULL,
    deleted_utc         INTEGER,
    serial              INTEGER NOT NULL,
    CHECK ((end_utc IS NULL) = (end_offset IS NULL)),
    CHECK ((end_utc IS NULL) = (end_recorded_utc IS NULL)),
    CHECK ((end_utc IS NULL) = (end_recorded_offset IS NULL))
) STRICT;
CREATE INDEX episode_history ON episode (start_utc, id) WHERE deleted_utc IS NULL;
CREATE INDEX episode_site ON episode (site_id, start_utc) WHERE deleted_utc IS NULL;

CREATE TABLE activity (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    what            TEXT NOT NULL
        CHECK (what IN ('breathing', 'twist', 'stretching', 'walk', 'cream')),
    start_utc       INTEGER NOT NULL CHECK (start_utc >= 0),
    start_offset    INTEGER NOT NULL CHECK (start_offset BETWEEN -1080 AND 1080),
    recorded_utc    INTEGER NOT NULL CHECK (recorded_utc >= 0),
    recorded_offset INTEGER NOT NULL CHECK (recorded_offset BETWEEN -1080 AND 1080),
    length_seconds  INTEGER CHECK (length_seconds BETWEEN 1 AND 86400),
    note            TEXT NOT NULL CHECK (length(note) <= 10000),
    changed_utc     INTEGER NOT NULL,
    deleted_utc     INTEGER,
    serial          INTEGER NOT NULL
) STRICT;
CREATE INDEX activity_history ON activity (start_utc, id) WHERE deleted_utc IS NULL;
)sql";

// Sites whose names only look different become one, with all their sessions.
const std::string& joinsSitesOfOneKey() {
    static const std::string sql =
        "ALTER TABLE site ADD COLUMN key TEXT NOT NULL DEFAULT '';" // see Site::key()
        + joiningOfSites({"session", "revision"});
    return sql;
}

} // namespace

std::span<const std::string_view> schemaSteps() {
    static const std::array<std::string_view, 16> steps{version1,
                                                        version2,
                                                        keepsTheStart,
                                                        joinsSitesOfOneKey(),
                                                        keepsEveryStep,
                                                        keepsTime,
                                                        keepsSkinAnswer,
                                                        keepsRecords,
                                                        keepsWhatMadeTheKeys,
                                                        keepsTheChoiceBefore,
                                                        keepsTheTrail,
                                                        keepsTheDiary,
                                                        keepsTheQuestions(),
                                                        keepsTheDayPlan(),
                                                        keepsTheTrials(),
                                                        keepsTheCalendar()};
    return steps;
}

// The site of the first list is the one that stays, else the oldest. site_name() and site_key() are
// the program's own (site_functions_p.h).
std::string joiningOfSites(const std::vector<std::string_view>& tables) {
    std::string sql = R"sql(
UPDATE site SET key = site_key(coalesce(site_name(name), 'Site ' || id));
CREATE TABLE joined (id INTEGER PRIMARY KEY, kept INTEGER NOT NULL) STRICT;
INSERT INTO joined SELECT id, kept FROM (
    SELECT id, first_value(id) OVER
        (PARTITION BY key ORDER BY position IS NULL, position, id) AS kept FROM site)
WHERE id <> kept;
)sql";
    std::vector<std::string_view> all = tables;
    all.emplace_back("state");
    for (const std::string_view table : all)
        (sql += "UPDATE ").append(table) +=
            " SET site_id = (SELECT kept FROM joined WHERE joined.id = site_id)"
            " WHERE site_id IN (SELECT id FROM joined);\n";
    return sql + R"sql(
DELETE FROM site WHERE id IN (SELECT id FROM joined);
DROP TABLE joined;
UPDATE site SET name = coalesce(site_name(name), 'Site ' || id)
WHERE name <> coalesce(site_name(name), 'Site ' || id) COLLATE BINARY;
CREATE UNIQUE INDEX site_key ON site (key);
)sql";
}

} // namespace coolwarm
