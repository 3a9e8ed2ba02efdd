// SPDX-License-Identifier: MIT
// Looks with each change of the status which question is open, and asks the log for its answer.
#include "app/control/questions/pain_questions.h"

#include "app/control/failure.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/preferences.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/engine/commands/pain.h"
#include "core/engine/status.h"
#include "core/log/ports/diary_reader.h"
#include "core/time/reading.h"
#include "core/time/system_clock.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds readAgainAfter{500};

QuestionFacts factsOf(const Status& status, const Preferences& wanted) {
    QuestionFacts facts;
    facts.runs = status.running.has_value();
    facts.clockIsWrong = status.clockLooksWrong;
    facts.asksAgain = wanted.asksAgain;
    facts.daily = wanted.daily;
    facts.site = status.site;
    if (status.ended)
        facts.ended = {status.ended->id, status.ended->modality, status.ended->site,
                       status.sinceEnded};
    return facts;
}

// The newest one that is not ahead of a clock which was set back.
std::optional<PainEntry> lastEntry(HistoryReader& reader, const Site& site,
                                   std::chrono::sys_seconds now) {
    DiaryFilter filter;
    filter.site = site;
    const DiaryKey newest{now, std::numeric_limits<std::int64_t>::max()};
    const auto rows = reader.diary().page(PainEntry::kind, filter, newest, 1);
    const auto* entry = rows.empty() ? nullptr : std::get_if<PainEntry>(&rows.front().record);
    return entry != nullptr ? std::optional(*entry) : std::nullopt;
}

} // namespace

PainQuestions::PainQuestions(EngineBridge& bridge, HistoryReaderFactory openHistory,
                             QObject* parent)
    : QObject(parent), m_bridge(bridge), m_openHistory(std::move(openHistory)) {
    m_again.setSingleShot(true);
    m_again.setInterval(readAgainAfter);
    connect(&m_again, &QTimer::timeout, this, &PainQuestions::lookAnew);
    connect(&m_next, &BootTimer::fired, &bridge, &EngineBridge::beat);
    connect(&bridge, &EngineBridge::statusChanged, this, &PainQuestions::look);
    connect(&bridge, &EngineBridge::factsChanged, this, &PainQuestions::lookAnew);
    connect(&bridge, &EngineBridge::fileChanged, this, [this] { m_reader.reset(); });
}

void PainQuestions::lookAnew() {
    m_known.clear();
    look();
}

void PainQuestions::look() {
    const Status& status = m_bridge.status();
    const QuestionFacts facts = factsOf(status, m_bridge.choices().preferences);
    const SystemZone here;
    std::vector<OpenQuestion> open = openQuestions(facts, status.now, here);
    m_next.arm(nextQuestion(facts, status.now, here));
    m_open.clear();
    for (const OpenQuestion& each : open)
        m_open.push_back(each.question);
    std::erase_if(m_known, [this](const Known& known) {
        return std::find(m_open.begin(), m_open.end(), known.question) == m_open.end();
    });
    std::erase_if(open, [this](const OpenQuestion& each) {
        return isSettled(each.question) || isAnswered(each);
    });
    const auto asked = open.empty() ? std::nullopt : std::optional(open.front());
    const auto questionIn = [](const std::optional<OpenQuestion>& one) {
        return one ? std::optional(one->question) : std::nullopt;
    };
    const bool isAnother = questionIn(asked) != questionIn(m_asked);
    m_asked = asked;
    if (isAnother)
        emit changed();
}

bool PainQuestions::isSettled(const PainQuestion& question) const {
    return std::find(m_settled.begin(), m_settled.end(), question) != m_settled.end();
}

// While the log cannot be read nobody knows, and nothing is asked that may have been answered.
bool PainQuestions::isAnswered(const OpenQuestion& open) {
    const auto known = std::find_if(m_known.begin(), m_known.end(), [&](const Known& each) {
        return each.question == open.question;
    });
    if (known != m_known.end())
        return known->isAnswered;
    const Reading& now = m_bridge.status().now;
    bool answered = false;
    const LogTrouble trouble = logTroubleOf([&] {
        if (!m_reader)
            m_reader = m_openHistory();
        const auto last = lastEntry(*m_reader, open.question.site, now.wallSecond());
        answered =
            last && last->at.utc >= std::chrono::floor<std::chrono::seconds>(now.wall - open.age);
    });
    if (!trouble.text.isEmpty()) {
        m_again.start();
        return true;
    }
    m_known.push_back({open.question, answered});
    return answered;
}

void PainQuestions::settleAll() {
    for (const PainQuestion& each : m_open)
        if (!isSettled(each))
            m_settled.push_back(each);
}

Submission PainQuestions::answer(const PainQuestion& question, PainScore score) {
    m_bridge.beat(); // hidden, the last look at the clock may be long ago
    PainEntry entry{SessionId::random(), score};
    entry.site = question.site;
    entry.at = SystemZone().at(m_bridge.status().now.wallSecond());
    const std::vector<PainQuestion> before = m_settled;
    settleAll();
    const Submission answer = m_bridge.submit(AddPain{entry});
    if (answer.kind != Submission::Kind::Done && answer.kind != Submission::Kind::Waiting)
        m_settled = before;
    look();
    return answer;
}

void PainQuestions::leave() {
    settleAll();
    look();
}

} // namespace coolwarm
