// SPDX-License-Identifier: MIT
// Takes the text apart line by line into blocks, and each block by its first sign.
#include "app/text/guide/guide_parser.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

using Kind = GuideFault::Kind;

/// Leaves the parser at the first fault.
struct Fault {
    Kind kind;
};

/// Neighbouring lines, without white space at their ends.
struct Lines {
    int first = 0; ///< the number of the first
    QStringList texts;
};

QString wordsIn(QStringView text) {
    const QString words = text.trimmed().toString();
    if (words.isEmpty())
        throw Fault{Kind::EmptyWords};
    return words;
}

GuideWords weighed(QStringView text) {
    const QStringList parts = wordsIn(text).split(QStringLiteral("**"));
    if (parts.size() % 2 == 0)
        throw Fault{Kind::OpenBold};
    GuideWords words;
    for (qsizetype at = 0; at < parts.size(); ++at)
        if (!parts.at(at).isEmpty())
            words.push_back({parts.at(at), at % 2 == 1});
    if (words.empty())
        throw Fault{Kind::EmptyWords};
    return words;
}

QStringList cellsOf(const QString& line) {
    if (line.size() < 2 || !line.endsWith(u'|'))
        throw Fault{Kind::NoTable};
    QStringList cells = line.mid(1).chopped(1).split(u'|');
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

bool isRule(const QStringList& cells) {
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) {
        return cell.size() >= 3 && cell.count(u'-') == cell.size();
    });
}

GuideTable tableOf(const QStringList& lines) {
    constexpr qsizetype fewestLines = 3; // heads, the line below them, a row
    if (lines.size() < fewestLines)
        throw Fault{Kind::NoTable};
    const QStringList heads = cellsOf(lines.at(0));
    const QStringList rule = cellsOf(lines.at(1));
    if (heads.size() < 2 || !isRule(rule))
        throw Fault{Kind::NoTable};
    if (rule.size() != heads.size())
        throw Fault{Kind::UnevenTable};
    GuideTable table;
    for (const QString& head : heads)
        table.heads.push_back(wordsIn(head));
    for (qsizetype at = 2; at < lines.size(); ++at) {
        const QStringList cells = cellsOf(lines.at(at));
        if (cells.size() != heads.size())
            throw Fault{Kind::UnevenTable};
        std::vector<GuideWords>& row = table.rows.emplace_back();
        for (const QString& cell : cells)
            row.push_back(weighed(cell));
    }
    return table;
}

GuideAct actOf(const QString& word) {
    if (const auto modality = modalityFromWord(word.toStdString()))
        return *modality;
    if (const auto activity = activityFromWord(word.toStdString()))
        return *activity;
    throw Fault{Kind::UnknownAct};
}

GuideButtons buttonsOf(const QString& line) {
    static const QRegularExpression button(QStringLiteral(R"(\[([^\[\]]+)\]\(([a-z]+)\))"));
    GuideButtons found;
    QString rest = line;
    for (auto each = button.globalMatch(line); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        found.buttons.push_back({wordsIn(match.captured(1)), actOf(match.captured(2))});
    }
    if (found.buttons.empty() || !rest.remove(button).trimmed().isEmpty())
        throw Fault{Kind::BadButtons};
    return found;
}

// The lines of a block that all begin with that sign.
QStringList behindSign(const QStringList& lines, const QString& sign) {
    QStringList texts;
    for (const QString& line : lines) {
        if (!line.startsWith(sign))
            throw Fault{Kind::UnknownBlock};
        texts.append(line.mid(sign.size()));
    }
    return texts;
}

GuideBlock blockOf(const QStringList& lines) {
    const QString& first = lines.first();
    if (first.startsWith(u'|'))
        return tableOf(lines);
    if (first.startsWith(u'-')) {
        GuidePoints list;
        for (const QString& point : behindSign(lines, QStringLiteral("-")))
            list.points.push_back(weighed(point));
        return list;
    }
    if (first.startsWith(u'>'))
        return GuideNote{weighed(behindSign(lines, QStringLiteral(">")).join(u' '))};
    if (first.startsWith(u'['))
        return buttonsOf(lines.join(u' '));
    if (first.startsWith(u'#') && first.startsWith(QStringLiteral("## ")) && lines.size() == 1)
        return GuideHeading{wordsIn(QStringView(first).mid(3))};
    if (first == QStringLiteral("##"))
        throw Fault{Kind::EmptyWords};
    if (first == QStringLiteral("@signs") && lines.size() == 1)
        return GuideSigns{};
    if (first.startsWith(u'#') || first.startsWith(u'@'))
        throw Fault{Kind::UnknownBlock};
    return GuideParagraph{weighed(lines.join(u' '))};
}

GuideTopic topicOf(const QStringList& lines) {
    static const QRegularExpression title(
        QStringLiteral(R"(^# (.*\S) \{#([a-z]+)(?: \.(ice|heat))?\}$)"));
    const QRegularExpressionMatch match = title.match(lines.first());
    if (!match.hasMatch() || lines.size() > 1)
        throw Fault{Kind::BadTitle};
    return {match.captured(2),
            match.captured(1),
            modalityFromWord(match.captured(3).toStdString()),
            {}};
}

bool isTitle(const Lines& lines) {
    return lines.texts.first().startsWith(QStringLiteral("# "));
}

std::vector<Lines> blocksIn(QStringView text) {
    std::vector<Lines> blocks;
    int number = 0;
    bool isNew = true;
    for (const QStringView each : text.split(u'\n')) {
        ++number;
        const QString line = each.trimmed().toString();
        const bool isComment =
            line.startsWith(QStringLiteral("<!--")) && line.endsWith(QStringLiteral("-->"));
        if (line.isEmpty() || isComment) {
            isNew = true;
            continue;
        }
        if (std::exchange(isNew, false))
            blocks.push_back({number, {}});
        blocks.back().texts.append(line);
    }
    return blocks;
}

void take(Guide& guide, const Lines& lines) {
    if (!isTitle(lines)) {
        if (guide.topics.empty())
            throw Fault{Kind::BeforeTheFirst};
        guide.topics.back().blocks.push_back(blockOf(lines.texts));
        return;
    }
    if (!guide.topics.empty() && guide.topics.back().blocks.empty())
        throw Fault{Kind::EmptyTopic};
    GuideTopic topic = topicOf(lines.texts);
    if (std::any_of(guide.topics.begin(), guide.topics.end(),
                    [&](const GuideTopic& each) { return each.id == topic.id; }))
        throw Fault{Kind::SameTopic};
    guide.topics.push_back(std::move(topic));
}

} // namespace

std::variant<Guide, GuideFault> parseGuide(QStringView text) {
    Guide guide;
    int line = 1;
    try {
        for (const Lines& lines : blocksIn(text)) {
            line = lines.first;
            take(guide, lines);
        }
        if (guide.topics.empty())
            throw Fault{Kind::NothingThere};
        if (guide.topics.back().blocks.empty())
            throw Fault{Kind::EmptyTopic};
    } catch (const Fault& fault) {
        return GuideFault{line, fault.kind};
    }
    return guide;
}

} // namespace coolwarm
