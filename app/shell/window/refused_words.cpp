// SPDX-License-Identifier: MIT
// Puts what was refused later into lines, which only the user takes away.
#include "app/shell/window/refused_words.h"

#include "app/control/failure.h"
#include "app/text/format.h"
#include "app/text/states/bout_text.h"
#include "app/text/states/session_text.h"
#include "app/text/verdict_text.h"
#include "app/widgets/notices/notice_bar.h"
#include "core/engine/commands/bouts.h"
#include "core/engine/commands/edit.h"
#include "core/engine/commands/past.h"
#include "core/engine/commands/running.h"
#include "core/engine/commands/starting.h"
#include "core/engine/status.h"

#include <QJsonValue>
#include <QStringList>

#include <algorithm>
#include <variant>

namespace coolwarm {

namespace {

QString refusedKey() {
    return QStringLiteral("refused");
}

QString typedIn(const Command& command) {
    if (const auto* edit = std::get_if<EditSession>(&command))
        return typedText(*edit);
    if (const auto* past = std::get_if<LogPast>(&command))
        return typedText(*past);
    if (const auto* bout = std::get_if<EditBout>(&command))
        return typedText(*bout);
    if (const auto* bout = std::get_if<AddBout>(&command))
        return typedText(*bout);
    return {};
}

// Of the session of the past that the command was about, as the log has it.
QString headingOf(const Command& command, EngineBridge& bridge) {
    const auto* edit = std::get_if<EditSession>(&command);
    const auto* deletion = std::get_if<DeletePast>(&command);
    QString heading;
    (void)failureOf([&] {
        const auto session = edit != nullptr       ? bridge.pastSession(edit->what)
                             : deletion != nullptr ? bridge.pastSession(deletion->id)
                                                   : std::nullopt;
        if (session)
            heading = sessionHeading(*session, toDateTime(bridge.status().now.wallSecond()).date());
    });
    return heading;
}

} // namespace

RefusedWords::RefusedWords(const Services& services, QObject* parent)
    : QObject(parent), m_bridge(services.bridge), m_bar(new NoticeBar) {
    connect(&m_bridge, &EngineBridge::refusedLater, this, &RefusedWords::tell);
    connect(&services.requests, &Requests::wordsRefused, this,
            [this](const QString& text) { hold(text, true); });
    connect(m_bar, &NoticeBar::dismissed, this, [this] {
        m_lines.clear();
        emit changed();
    });
}

// A start is told of until the next one begins, and nobody has asked for what the program writes
// down by itself.
void RefusedWords::tell(const Command& command, const Refusal& refusal) {
    if (std::holds_alternative<Start>(command) ||
        std::holds_alternative<CloseOverdueSession>(command))
        return;
    QStringList lines;
    if (const QString about = headingOf(command, m_bridge); !about.isEmpty())
        lines << about;
    lines << verdictText(refusal, m_bridge.status().now.wallSecond());
    const QString typed = typedIn(command);
    if (!typed.isEmpty())
        lines << typed;
    hold(lines.join(QLatin1Char('\n')), !typed.isEmpty());
}

void RefusedWords::hold(const QString& text, bool isTyped) {
    if (std::any_of(m_lines.begin(), m_lines.end(),
                    [&](const Line& line) { return line.text == text; }))
        return;
    m_lines.append(Line{text, isTyped});
    display();
    emit changed();
}

void RefusedWords::display() {
    QStringList texts;
    for (const Line& line : m_lines)
        texts.append(line.text);
    if (!texts.isEmpty())
        m_bar->showNotice(NoticeBar::Kind::Warning, texts.join(QLatin1Char('\n')));
}

QList<QJsonObject> RefusedWords::kept() const {
    QList<QJsonObject> typed;
    for (const Line& line : m_lines)
        if (line.isTyped)
            typed.append(QJsonObject{{refusedKey(), line.text}});
    return typed;
}

QList<QJsonObject> RefusedWords::takeUp(const QList<QJsonObject>& found) {
    QList<QJsonObject> others;
    for (const QJsonObject& each : found) {
        const QJsonValue text = each.value(refusedKey());
        if (text.isString())
            m_lines.append(Line{text.toString(), true});
        else
            others.append(each);
    }
    display();
    return others;
}

} // namespace coolwarm
