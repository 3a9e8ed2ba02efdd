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

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>
#include <limits>
#include <string>
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
    return newest<PainEntry>(reader.diary(), filter,
                             DiaryKey{now, std::numeric_limits<std::int64_t>::max()});
}

QString leftKey() {
    return QStringLiteral("painQuestions/left");
}

// The settings lie outside of the folder of the log: they tell of nobody's back.
QString leftMark(const PainQuestion& question) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const std::string& part) {
        hash.addData(QByteArrayView(part.c_str(), qsizetype(part.size()) + 1));
    };
    add(std::to_string(static_cast<int>(question.kind)));
    add(question.site.key());
    add(question.session ? question.session->text() : std::string());
    add(std::to_string(question.after.count()));
    add(std::to_string(question.day.time_since_epoch().count()));
    return QString::fromLatin1(hash.result().left(8).toHex());
}

} // namespace

PainQuestions::PainQuestions(EngineBridge& bridge, HistoryReaderFactory openHistory,
                             QSettings& looks, QObject* parent)
    : QObject(parent),
      m_bridge(bridge),
      m_openHistory(std::move(openHistory)),
      m_looks(looks),
      m_left(looks.value(leftKey()).toStringList()) {
    m_again.setSingleShot(true);
    m_again.setInterval(readAgainAfter);
    connect(&m_again, &QTimer::timeout, this, &PainQuestions::lookAnew);
    connect(&m_next, &BootTimer::fired, &bridge, &EngineBridge::beat);
    connect(&bridge, &EngineBridge::statusChanged, this, &PainQuestions::look);
    connect(&bridge, &EngineBridge::factsChanged, this, &PainQuestions::lookAnew);
    connect(&bridge, &EngineBridge::fileChanged, this, [this] { m_reader.reset(); });
}

void PainQuestions::lookAnew() {
    m_again.stop();
    m_known.clear();
    look();
}

void PainQuestions::look() {
    const Status& status = m_bridge.status();
    const QuestionFacts facts = factsOf(status, m_bridge.choices().preferences);
    auto [open, next] = outlookOn(facts, status.now, SystemZone());
    m_next.arm(next);
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
    return std::find(m_settled.begin(), m_settled.end(), question) != m_settled.end() ||
           (!m_left.isEmpty() && m_left.contains(leftMark(question)));
}

// While the log cannot be read nobody knows, and nothing is asked that may have been answered. It
// is looked at again after a while, and not with each beat until then.
bool PainQuestions::isAnswered(const OpenQuestion& open) {
    const auto known = std::find_if(m_known.begin(), m_known.end(), [&](const Known& each) {
        return each.question == open.question;
    });
    if (known != m_known.end())
        return known->isAnswered;
    if (m_again.isActive())
        return true;
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
    rememberLeft();
    look();
}

// Those of before are over by now, or among these.
void PainQuestions::rememberLeft() {
    m_left.clear();
    for (const PainQuestion& each : m_open)
        m_left.append(leftMark(each));
    m_looks.setValue(leftKey(), m_left);
}

} // namespace coolwarm
