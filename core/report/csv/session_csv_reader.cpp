// SPDX-License-Identifier: MIT
// Reads each line of a CSV file as one session and checks it cell by cell.
#include "core/report/csv/session_csv_reader.h"

#include "core/report/csv/csv_source.h"
#include "core/text/trimmed.h"
#include "core/text/utf8.h"
#include "core/time/iso8601.h"
#include "core/time/written_time.h"

#include <algorithm>

namespace coolwarm {

using std::chrono::local_days;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

// What follows the last second that ISO 8601 can write.
constexpr std::chrono::local_seconds beyondAllYears =
    std::chrono::local_days{std::chrono::year{10000} / std::chrono::January / 1};

// "7", and as spreadsheets of others have it "7,0" or "7/10".
std::optional<std::int64_t> painNumber(std::string_view text) {
    for (const std::string_view end : {".0", ",0", "/10", " / 10"})
        if (text.size() > end.size() && text.ends_with(end))
            return wholeNumber(text.substr(0, text.size() - end.size()), PainScore::highest);
    return wholeNumber(text, PainScore::highest);
}

CsvShape shapeOf(std::string_view beginning) {
    const CsvGuess guess = guessCsv(beginning, {.encoding = TextEncoding::Utf8});
    demandReadable(guess);
    return guess.shape;
}

} // namespace

void demandReadable(const CsvGuess& guess) {
    using Kind = CsvHeaderError::Kind;
    if (guess.hasTooManyColumns)
        throw CsvHeaderError(std::to_string(CsvReader::mostFields), Kind::TooMany);
    if (!guess.unheard.empty())
        throw CsvHeaderError(guess.unheard.front(), Kind::NotThere);
    if (!guess.twice.empty())
        throw CsvHeaderError(guess.twice, Kind::Twice);
    if (!guess.missing.empty())
        throw CsvHeaderError(guess.missing);
    if (!guess.unclearDay.empty())
        throw CsvHeaderError(guess.unclearDay, Kind::UnclearDay);
}

SessionCsvReader::SessionCsvReader(ByteSource source, const Zone& zone, CsvShape shape)
    : m_reader(asUtf8(std::move(source), shape.encoding)), m_zone(zone), m_shape(std::move(shape)) {
    m_reader.setSeparator(m_shape.separator);
    for (std::size_t at = 0; at < m_shape.columns.size(); ++at)
        if (m_shape.columns[at])
            m_at[static_cast<std::size_t>(*m_shape.columns[at])] = at;
}

SessionCsvReader::SessionCsvReader(const ByteSource& source, const Zone& zone)
    : SessionCsvReader(source, zone, readBeginning(source)) {}

SessionCsvReader::SessionCsvReader(const ByteSource& source, const Zone& zone,
                                   const std::string& beginning)
    : SessionCsvReader(continued(beginning, source), zone, shapeOf(beginning)) {}

std::string_view SessionCsvReader::wholeCell(Column column) const {
    const auto at = placeOf(column);
    return at && *at < m_record.fields.size() ? std::string_view(m_record.fields[*at])
                                              : std::string_view{};
}

// ISO 8601 first: it is what an export has, and the quickest to read.
std::optional<SessionCsvReader::TimeOfCell> SessionCsvReader::timeIn(
    Column column, std::optional<local_days> day) const {
    if (const auto parsed = parseIso8601(cell(column)))
        return TimeOfCell{*parsed};
    const auto written = parseWrittenTime(cell(column), m_shape.dates);
    if (!written || !written->time || (!written->day && !day))
        return std::nullopt;
    const local_days on = written->day ? *written->day : *day;
    return TimeOfCell{{on + *written->time, written->offset}, !written->day};
}

Moment SessionCsvReader::momentOf(const ParsedTime& time) const {
    if (!time.offset)
        return m_zone.fromLocal(time.local);
    return Moment{std::chrono::sys_seconds{time.local.time_since_epoch() - *time.offset},
                  *time.offset};
}

std::optional<LineFault> SessionCsvReader::readStart(ParsedTime& start) {
    m_blamed = cell(Column::StartedAt);
    std::optional<local_days> day;
    if (placeOf(Column::Day))
        if (const auto written = parseWrittenTime(cell(Column::Day), m_shape.dates))
            day = written->day;
    const auto time = timeIn(Column::StartedAt, day);
    if (time) {
        start = time->time;
        return std::nullopt;
    }
    if (placeOf(Column::Day) && !day)
        m_blamed = cell(Column::Day);
    return LineFault::BadStart;
}

std::optional<LineFault> SessionCsvReader::readTimes(Session& session) {
    ParsedTime start;
    if (const auto fault = readStart(start))
        return fault;
    session.start = momentOf(start);
    if (cell(Column::EndedAt).empty())
        return readLength(session, start.offset.has_value());
    m_blamed = cell(Column::EndedAt);
    const auto day = std::chrono::floor<std::chrono::days>(start.local);
    const auto found = timeIn(Column::EndedAt, day);
    if (!found)
        return LineFault::BadEnd;
    ParsedTime end = found->time;
    // A time alone is the next such one, in the place of the start.
    if (found->isAlone && end.local < start.local)
        end.local += std::chrono::days{1};
    if (found->isAlone && !end.offset)
        end.offset = start.offset;
    if (end.local >= beyondAllYears)
        return LineFault::BadEnd;
    session.end = momentOf(end);
    return std::nullopt;
}

std::optional<LineFault> SessionCsvReader::readLength(Session& session, bool namesOffset) {
    constexpr std::int64_t longest = 366LL * 24 * 3600;
    m_blamed = cell(Column::DurationSeconds);
    auto duration = wholeNumber(m_blamed, longest);
    if (m_blamed.empty() && placeOf(Column::DurationMinutes)) {
        m_blamed = cell(Column::DurationMinutes);
        const auto length = parseWrittenLength(m_blamed);
        duration = length ? std::optional<std::int64_t>(length->count()) : std::nullopt;
    }
    if (!duration)
        return LineFault::BadDuration;
    const std::chrono::sys_seconds end = session.start.utc + seconds{*duration};
    // Daylight saving may have begun or ended in between.
    session.end = namesOffset ? Moment{end, session.start.offset} : m_zone.at(end);
    if (session.end->local() >= beyondAllYears)
        return LineFault::BadDuration;
    return std::nullopt;
}

std::optional<LineFault> SessionCsvReader::readWords(ReadSession& read) {
    m_blamed = cell(Column::ModalityWord);
    auto modality = modalityFromWord(inLowerCase(m_blamed));
    if (!modality)
        modality = modalityInWords(m_blamed);
    if (!modality)
        return LineFault::BadModality;
    read.session.modality = *modality;
    if (m_blamed = cell(Column::OriginWord); !m_blamed.empty()) {
        const auto origin = originFromWord(inLowerCase(m_blamed));
        if (!origin)
            return LineFault::BadOrigin;
        read.session.origin = *origin;
        read.hasOrigin = true;
    }
    if (m_blamed = cell(Column::OutcomeWord); !m_blamed.empty()) {
        read.session.outcome = outcomeFromWord(inLowerCase(m_blamed));
        if (!read.session.outcome)
            return LineFault::BadOutcome;
    }
    return std::nullopt;
}

std::optional<LineFault> SessionCsvReader::readFigures(Session& session) {
    if (m_blamed = cell(Column::PlannedMinutes); !m_blamed.empty()) {
        constexpr std::int64_t mostMinutes = std::int64_t{24} * 60;
        const auto planned = wholeNumber(m_blamed, mostMinutes);
        if (!planned || *planned == 0)
            return LineFault::BadPlanned;
        session.planned = minutes{*planned};
    }
    for (const auto& [column, pain] : {std::pair{Column::PainBefore, &session.painBefore},
                                       std::pair{Column::PainAfter, &session.painAfter}}) {
        m_blamed = cell(column);
        if (m_blamed.empty())
            continue;
        const auto score = painNumber(m_blamed);
        if (!score)
            return LineFault::BadPain;
        *pain = PainScore::of(static_cast<int>(*score));
    }
    return std::nullopt;
}

std::optional<LineFault> SessionCsvReader::readTexts(Session& session) {
    if (m_blamed = cell(Column::SiteName); !m_blamed.empty()) {
        const auto site = Site::of(unguarded(m_blamed));
        if (!site)
            return LineFault::BadSite;
        session.site = *site;
    }
    if (!placeOf(Column::NoteText))
        return std::nullopt;
    m_blamed = wholeCell(Column::NoteText); // its white space is part of it
    const auto note = Note::of(unguarded(m_blamed));
    if (!note)
        return LineFault::BadNote;
    session.note = *note;
    return std::nullopt;
}

RefusedLine SessionCsvReader::refused(LineFault fault) {
    m_metOtherBytes = m_metOtherBytes || !codePoints(m_blamed);
    return {m_record.line, fault, shortened(m_blamed)};
}

bool SessionCsvReader::isBlank() const {
    return std::all_of(m_record.fields.begin(), m_record.fields.end(),
                       [](const std::string& field) { return trimmed(field).empty(); });
}

// Spreadsheets leave empty cells away at the end of a line, or add some.
std::optional<LineFault> SessionCsvReader::faultOfCells() const {
    const std::size_t count = m_record.fields.size();
    const std::size_t wanted = m_shape.columns.size();
    if (count < wanted &&
        (m_shape.isExact || cell(Column::ModalityWord).empty() || cell(Column::StartedAt).empty()))
        return LineFault::TooFewFields;
    for (std::size_t at = wanted; at < count; ++at)
        if (m_shape.isExact || !trimmed(m_record.fields[at]).empty())
            return LineFault::TooManyFields;
    return std::nullopt;
}

std::optional<FileLine> SessionCsvReader::next() {
    if (m_swallowed < m_record.lastLine) // by a quote: nobody is to miss a line
        return RefusedLine{++m_swallowed, LineFault::InOpenQuote,
                           std::to_string(m_record.quoteLine)};
    do {
        if (!m_reader.next(m_record))
            return std::nullopt;
    } while (m_record.line < m_shape.firstLine || (!m_record.fault && isBlank()));
    m_blamed = {};
    if (m_record.lastLine > 0) {
        m_swallowed = m_record.quoteLine;
        return RefusedLine{m_record.quoteLine, *m_record.fault, {}};
    }
    return read();
}

FileLine SessionCsvReader::read() {
    auto fault = m_record.fault;
    if (!fault)
        fault = faultOfCells();
    if (fault)
        return refused(*fault);
    m_blamed = cell(Column::Id);
    const bool hasId = !m_blamed.empty();
    const auto id = hasId ? SessionId::of(m_blamed) : SessionId::random();
    if (!id)
        return refused(LineFault::BadId);
    ReadSession read{m_record.line, {.id = *id, .origin = Origin::Import}, hasId, false};
    fault = readWords(read);
    if (!fault)
        fault = readTimes(read.session);
    if (!fault)
        fault = readFigures(read.session);
    if (!fault)
        fault = readTexts(read.session);
    if (fault)
        return refused(*fault);
    if (!read.session.outcome)
        read.session.outcome = outcomeOfLength(read.session.modality, read.session.duration());
    return read;
}

} // namespace coolwarm
