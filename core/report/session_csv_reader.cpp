// SPDX-License-Identifier: MIT
// Reads each line of a CSV file as one session and checks it cell by cell.
#include "core/report/session_csv_reader.h"

#include "core/report/csv_writer.h"
#include "core/text/utf8.h"
#include "core/time/iso8601.h"

#include <algorithm>
#include <cctype>
#include <charconv>

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

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const auto first = text.find_first_not_of(blank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

std::string inLowerCase(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char symbol) {
        return static_cast<char>(symbol < 0x80 ? std::tolower(symbol) : symbol);
    });
    return lower;
}

// The exact inverse of the guard: one ' off where another guarded character follows it.
std::string_view unguarded(std::string_view text) {
    return text.size() > 1 && text.front() == '\'' && needsGuard(text.substr(1)) ? text.substr(1)
                                                                                 : text;
}

std::optional<std::int64_t> wholeNumber(std::string_view text, std::int64_t most) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0 || value > most)
        return std::nullopt;
    return value;
}

// As much of a cell as helps to find it, cut between characters.
std::string shortened(std::string_view cell) {
    constexpr std::size_t most = 60;
    std::size_t length = std::min(cell.size(), most);
    while (length > 0 && length < cell.size() &&
           (static_cast<unsigned char>(cell[length]) & 0xC0U) == 0x80U)
        --length;
    const std::string_view kept = cell.substr(0, length);
    return codePoints(kept) ? std::string(kept) : std::string("?");
}

} // namespace

SessionCsvReader::SessionCsvReader(ByteSource source, const Zone& zone)
    : m_reader(std::move(source)), m_zone(zone) {
    readHeader();
}

void SessionCsvReader::readHeader() {
    m_reader.findSeparator();
    if (!m_reader.next(m_record) || m_record.fault)
        throw CsvHeaderError("modality, started_at, ended_at (or duration_seconds)");
    m_columns = m_record.fields.size();
    for (std::size_t at = 0; at < m_columns; ++at) {
        std::string name = inLowerCase(trimmed(m_record.fields[at]));
        std::replace_if(
            name.begin(), name.end(), [](char symbol) { return symbol == ' ' || symbol == '-'; },
            '_');
        const auto found = std::find(columnNames.begin(), columnNames.end(), name);
        if (found == columnNames.end()) {
            if (std::find(toldAgain.begin(), toldAgain.end(), name) == toldAgain.end())
                m_unknown.push_back(shortened(trimmed(m_record.fields[at])));
            continue;
        }
        auto& place = m_at[static_cast<std::size_t>(found - columnNames.begin())];
        if (place)
            throw CsvHeaderError(name + " (" + std::to_string(*place + 1) + ", " +
                                     std::to_string(at + 1) + ")",
                                 CsvHeaderError::Kind::Twice);
        place = at;
    }
    std::string missing;
    const auto need = [&](bool there, std::string_view name) {
        if (!there)
            (missing += missing.empty() ? "" : ", ") += name;
    };
    need(m_at[ModalityWord].has_value(), "modality");
    need(m_at[StartedAt].has_value(), "started_at");
    need(m_at[EndedAt] || m_at[DurationSeconds], "ended_at (or duration_seconds)");
    if (!missing.empty())
        throw CsvHeaderError(missing);
}

std::vector<std::string_view> SessionCsvReader::columns() const {
    std::vector<std::string_view> names;
    for (std::size_t at = 0; at < m_at.size(); ++at)
        if (m_at[at])
            names.push_back(columnNames[at]);
    return names;
}

std::string_view SessionCsvReader::cell(Column column) const {
    const auto at = m_at[column];
    return at ? trimmed(m_record.fields[*at]) : std::string_view{};
}

std::optional<Moment> SessionCsvReader::moment(Column column) const {
    const auto parsed = parseIso8601(cell(column));
    if (!parsed)
        return std::nullopt;
    if (!parsed->offset)
        return m_zone.fromLocal(parsed->local);
    return Moment{std::chrono::sys_seconds{parsed->local.time_since_epoch() - *parsed->offset},
                  *parsed->offset};
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
    if (!m_at[NoteText])
        return std::nullopt;
    m_blamed = m_record.fields[*m_at[NoteText]]; // its white space is part of it
    const auto note = Note::of(unguarded(m_blamed));
    if (!note)
        return LineFault::BadNote;
    session.note = *note;
    return std::nullopt;
}

RefusedLine SessionCsvReader::refused(LineFault fault) const {
    return {m_record.line, fault, shortened(m_blamed)};
}

std::optional<FileLine> SessionCsvReader::next() {
    if (m_swallowed < m_record.lastLine) // by a quote: nobody is to miss a line
        return RefusedLine{++m_swallowed, LineFault::InOpenQuote,
                           std::to_string(m_record.quoteLine)};
    if (!m_reader.next(m_record))
        return std::nullopt;
    m_blamed = {};
    if (m_record.lastLine > 0) {
        m_swallowed = m_record.quoteLine;
        return RefusedLine{m_record.quoteLine, *m_record.fault, {}};
    }
    if (m_record.fault)
        return refused(*m_record.fault);
    if (m_record.fields.size() < m_columns)
        return refused(LineFault::TooFewFields);
    if (m_record.fields.size() > m_columns)
        return refused(LineFault::TooManyFields);
    m_blamed = cell(Id);
    const bool hasId = !m_blamed.empty();
    const auto id = hasId ? SessionId::of(m_blamed) : SessionId::random();
    if (!id)
        return refused(LineFault::BadId);
    ReadSession read{m_record.line, {.id = *id, .origin = Origin::Import}, hasId, false};
    auto fault = readWords(read);
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
