// SPDX-License-Identifier: MIT
// Reads each line of a CSV file as one session and checks it cell by cell.
#include "core/report/session_csv_reader.h"

#include "core/report/csv_cells.h"
#include "core/time/iso8601.h"

#include <array>
#include <utility>

namespace coolwarm {

using std::chrono::minutes;
using std::chrono::seconds;

namespace {

// What follows the last second that ISO 8601 can write.
constexpr std::chrono::local_seconds beyondAllYears =
    std::chrono::local_days{std::chrono::year{10000} / std::chrono::January / 1};

constexpr std::array<std::string_view, 12> columnNames{"id",
                                                       "modality",
                                                       "site",
                                                       "started_at",
                                                       "ended_at",
                                                       "planned_minutes",
                                                       "duration_seconds",
                                                       "outcome",
                                                       "origin",
                                                       "pain_before",
                                                       "pain_after",
                                                       "note"};

// What an export says a second time for spreadsheets.
constexpr std::array<std::string_view, 3> toldAgain{"started_local", "ended_local",
                                                    "within_window"};

} // namespace

SessionCsvReader::SessionCsvReader(ByteSource source, const Zone& zone)
    : m_table(std::move(source), columnNames, toldAgain,
              "modality, started_at, ended_at (or duration_seconds)"),
      m_zone(zone) {
    std::string missing;
    const auto need = [&](bool there, std::string_view name) {
        if (!there)
            (missing += missing.empty() ? "" : ", ") += name;
    };
    need(m_table.has(ModalityWord), "modality");
    need(m_table.has(StartedAt), "started_at");
    need(m_table.has(EndedAt) || m_table.has(DurationSeconds), "ended_at (or duration_seconds)");
    if (!missing.empty())
        throw CsvHeaderError(missing);
}

std::optional<Moment> SessionCsvReader::moment(Column column) const {
    return momentOf(cell(column), m_zone);
}

std::optional<LineFault> SessionCsvReader::readTimes(Session& session) {
    m_blamed = cell(StartedAt);
    const auto start = moment(StartedAt);
    if (!start)
        return LineFault::BadStart;
    session.start = *start;
    if (!cell(EndedAt).empty()) {
        m_blamed = cell(EndedAt);
        session.end = moment(EndedAt);
        return session.end ? std::nullopt : std::optional(LineFault::BadEnd);
    }
    m_blamed = cell(DurationSeconds);
    constexpr std::int64_t longest = 366LL * 24 * 3600;
    const auto duration = wholeNumber(m_blamed, longest);
    if (!duration)
        return LineFault::BadDuration;
    const std::chrono::sys_seconds end = start->utc + seconds{*duration};
    // Daylight saving may have begun or ended in between.
    const bool namesOffset = parseIso8601(cell(StartedAt))->offset.has_value();
    session.end = namesOffset ? Moment{end, start->offset} : m_zone.at(end);
    if (session.end->local() >= beyondAllYears)
        return LineFault::BadDuration;
    return std::nullopt;
}

std::optional<LineFault> SessionCsvReader::readWords(ReadSession& read) {
    m_blamed = cell(ModalityWord);
    const auto modality = modalityFromWord(inLowerCase(m_blamed));
    if (!modality)
        return LineFault::BadModality;
    read.session.modality = *modality;
    if (m_blamed = cell(OriginWord); !m_blamed.empty()) {
        const auto origin = originFromWord(inLowerCase(m_blamed));
        if (!origin)
            return LineFault::BadOrigin;
        read.session.origin = *origin;
        read.hasOrigin = true;
    }
    if (m_blamed = cell(OutcomeWord); !m_blamed.empty()) {
        read.session.outcome = outcomeFromWord(inLowerCase(m_blamed));
        if (!read.session.outcome)
            return LineFault::BadOutcome;
    }
    return std::nullopt;
}

std::optional<LineFault> SessionCsvReader::readFigures(Session& session) {
    if (m_blamed = cell(PlannedMinutes); !m_blamed.empty()) {
        constexpr std::int64_t mostMinutes = std::int64_t{24} * 60;
        const auto planned = wholeNumber(m_blamed, mostMinutes);
        if (!planned || *planned == 0)
            return LineFault::BadPlanned;
        session.planned = minutes{*planned};
    }
    for (const auto& [column, pain] :
         {std::pair{PainBefore, &session.painBefore}, std::pair{PainAfter, &session.painAfter}}) {
        m_blamed = cell(column);
        if (m_blamed.empty())
            continue;
        const auto score = wholeNumber(m_blamed, PainScore::highest);
        if (!score)
            return LineFault::BadPain;
        *pain = PainScore::of(static_cast<int>(*score));
    }
    return std::nullopt;
}

std::optional<LineFault> SessionCsvReader::readTexts(Session& session) {
    if (m_blamed = cell(SiteName); !m_blamed.empty()) {
        const auto site = Site::of(unguarded(m_blamed));
        if (!site)
            return LineFault::BadSite;
        session.site = *site;
    }
    m_blamed = m_table.rawCell(NoteText); // its white space is part of it
    const auto note = Note::of(unguarded(m_blamed));
    if (!note)
        return LineFault::BadNote;
    session.note = *note;
    return std::nullopt;
}

std::optional<FileLine> SessionCsvReader::next() {
    if (!m_table.next())
        return std::nullopt;
    if (m_table.fault())
        return *m_table.fault();
    m_blamed = cell(Id);
    const bool hasId = !m_blamed.empty();
    const auto id = hasId ? SessionId::of(m_blamed) : SessionId::random();
    if (!id)
        return m_table.refused(LineFault::BadId, m_blamed);
    ReadSession read{m_table.line(), {.id = *id, .origin = Origin::Import}, hasId, false};
    auto fault = readWords(read);
    if (!fault)
        fault = readTimes(read.session);
    if (!fault)
        fault = readFigures(read.session);
    if (!fault)
        fault = readTexts(read.session);
    if (fault)
        return m_table.refused(*fault, m_blamed);
    if (!read.session.outcome)
        read.session.outcome = outcomeOfLength(read.session.modality, read.session.duration());
    return read;
}

} // namespace coolwarm
