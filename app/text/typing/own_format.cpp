// SPDX-License-Identifier: MIT
// Makes a regular expression of a format: a group for each field, and the signs between them.
#include "app/text/typing/own_format.h"

#include "app/text/format.h"
#include "app/text/typing/typed_words.h"

#include <QRegularExpression>
#include <QTime>

#include <map>

namespace coolwarm {

using namespace std::chrono;

namespace {

/// The pattern of one format and what its groups stand for.
class FormatPattern {
public:
    FormatPattern(const QString& format, const QLocale& locale) : m_locale(locale) {
        QString literal;
        bool quoted = false;
        for (qsizetype at = 0; at < format.size();) {
            const QChar symbol = format.at(at);
            if (symbol == QLatin1Char('\'')) {
                quoted = !quoted;
                ++at;
                continue;
            }
            const qsizetype size = quoted ? 0 : sizeOfField(format, at);
            if (size == 0) {
                literal += symbol;
                ++at;
                continue;
            }
            addLiteral(std::exchange(literal, {}));
            addField(symbol.toLatin1(), size);
            at += size;
        }
        addLiteral(literal);
        static const QRegularExpression gaps(QStringLiteral("(?:\\\\s\\+){2,}"));
        static const QRegularExpression ends(QStringLiteral("^(?:\\\\s\\+)|(?:\\\\s\\+)$"));
        m_pattern.replace(gaps, QStringLiteral("\\s+")).remove(ends);
    }

    /// What stands for each field in a plain text: 'd', 'M', 'y', 'h', 'm', 's', 'a' and 'w' for
    /// the weekday. Empty where the text has another form.
    [[nodiscard]] std::map<char, int> fieldsOf(const QString& plain) const {
        const QRegularExpression whole(QRegularExpression::anchoredPattern(m_pattern));
        const auto match = whole.match(plain);
        std::map<char, int> fields;
        for (std::size_t group = 0; match.hasMatch() && group < m_groups.size(); ++group) {
            const auto& [field, words] = m_groups[group];
            const QString found = match.captured(int(group) + 1);
            int value = found.toInt();
            for (const auto& [word, meaning] : words)
                if (word == found) {
                    value = meaning;
                    break;
                }
            if (field == 'y' && found.size() == 2)
                value += 2000;
            const auto [place, isNew] = fields.emplace(field, value);
            if (!isNew && place->second != value)
                return {};
        }
        return fields;
    }

private:
    // How many symbols at that place are one field of Qt's; 0 for a literal sign.
    static qsizetype sizeOfField(const QString& format, qsizetype at) {
        const QChar symbol = format.at(at);
        if (!QStringLiteral("dMyhHmszaAt").contains(symbol))
            return 0;
        if (symbol.toLower() == QLatin1Char('a'))
            return format.mid(at + 1, 1).toLower() == QLatin1String("p") ? 2 : 1;
        qsizetype size = 1;
        while (at + size < format.size() && format.at(at + size) == symbol)
            ++size;
        return size;
    }

    void addLiteral(const QString& literal) {
        const QString gap = QStringLiteral("\\s+");
        const QString plain = plainTyped(literal, m_locale);
        if (!literal.isEmpty() && literal.front().isSpace())
            m_pattern += gap;
        m_pattern += QRegularExpression::escape(plain).replace(QStringLiteral("\\ "), gap);
        if (!literal.isEmpty() && literal.back().isSpace())
            m_pattern += gap;
    }

    void addField(char symbol, qsizetype size) {
        if (symbol == 'd' && size > 2)
            addWords('w', weekdayWords(m_locale));
        else if (symbol == 'M' && size > 2)
            addWords('M', monthWords(m_locale));
        else if (symbol == 'a' || symbol == 'A')
            addWords('a', halfDayWords(m_locale));
        else if (symbol == 'y')
            addNumber('y', size > 2 ? QStringLiteral("\\d{4}") : QStringLiteral("\\d{2}"));
        else if (symbol == 'z')
            addNumber('z', QStringLiteral("\\d{1,3}"));
        else if ((symbol == 'm' || symbol == 's') && size > 1) // "08:2" is half a time
            addNumber(symbol, QStringLiteral("\\d{2}"));
        else if (symbol != 't') // a name of the zone is not read
            addNumber(symbol == 'H' ? 'h' : symbol, QStringLiteral("\\d{1,2}"));
    }

    void addNumber(char field, const QString& digits) {
        m_groups.push_back({field, {}});
        m_pattern += QLatin1Char('(') + digits + QLatin1Char(')');
    }

    void addWords(char field, const TypedWords& words) {
        QStringList choices;
        for (const auto& [word, meaning] : words)
            choices.append(QRegularExpression::escape(word));
        m_groups.push_back({field, words});
        m_pattern += QLatin1Char('(') + choices.join(QLatin1Char('|')) + QStringLiteral(")[.]?");
    }

    const QLocale& m_locale;
    QString m_pattern;
    std::vector<std::pair<char, TypedWords>> m_groups;
};

/// A time that can be typed anywhere.
QString clockFormat() {
    return QStringLiteral("HH:mm");
}

/// Without the narrow and the firm spaces that Qt 6.8 writes before AM and PM, and that no keyboard
/// has.
QString withPlainSpaces(QString format) {
    for (const char16_t space : {u'\u00A0', u'\u2009', u'\u202F'})
        format.replace(QChar(space), QLatin1Char(' '));
    return format;
}

QString fullYears(QString format) {
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

} // namespace

QString typedDateFormat(const QLocale& locale) {
    static const QRegularExpression plain(QStringLiteral("^[dMy\\s./,\\-\\x{200E}\\x{200F}]+$"));
    const QString format = withPlainSpaces(fullYears(locale.dateFormat(QLocale::ShortFormat)));
    const bool usual = locale.language() != QLocale::C && plain.match(format).hasMatch() &&
                       !format.contains(QLatin1String("MMM"));
    return usual ? format : QStringLiteral("yyyy-MM-dd");
}

QString typedTimeFormat(const QLocale& locale) {
    return locale.language() == QLocale::C
               ? clockFormat()
               : typedTimeFormatOf(locale.timeFormat(QLocale::ShortFormat));
}

QString typedTimeFormatOf(const QString& usual) {
    static const QRegularExpression plain(QStringLiteral("^[hHmaApP\\s.:\\x{200E}\\x{200F}]+$"));
    QString format = withPlainSpaces(usual).remove(QStringLiteral(":ss"));
    if (!format.contains(QLatin1String("mm")))
        format.replace(QLatin1Char('m'), QLatin1String("mm"));
    return plain.match(format).hasMatch() ? format : clockFormat();
}

QStringList ownFormats(const QLocale& locale, Wanted wanted) {
    const QString shortDate = locale.dateFormat(QLocale::ShortFormat);
    const QStringList dates{typedDateFormat(locale), shortDate, fullYears(shortDate),
                            locale.dateFormat(QLocale::LongFormat)};
    const QStringList times{typedTimeFormat(locale), locale.timeFormat(QLocale::ShortFormat),
                            locale.timeFormat(QLocale::LongFormat)};
    QStringList formats = wanted == Wanted::Day ? dates : times;
    if (wanted == Wanted::Moment) {
        for (const QString& date : dates)
            for (const QString& time : times)
                formats.append(date + QLatin1Char(' ') + time);
        formats.append({locale.dateTimeFormat(QLocale::ShortFormat),
                        locale.dateTimeFormat(QLocale::LongFormat)});
    }
    formats.removeDuplicates();
    return formats;
}

std::optional<TypedParts> readByFormat(const QString& text, const QString& format,
                                       const QLocale& locale) {
    const auto fields = FormatPattern(format, locale).fieldsOf(plainTyped(text, locale));
    const auto valueOf = [&](char field) {
        const auto found = fields.find(field);
        return found == fields.end() ? 0 : found->second;
    };
    TypedParts parts;
    if (fields.contains('d') && fields.contains('M') && fields.contains('y')) {
        const QDate date(valueOf('y'), valueOf('M'), valueOf('d'));
        if (!date.isValid() || (fields.contains('w') && date.dayOfWeek() != valueOf('w')))
            return std::nullopt;
        parts.day = toLocalDays(date);
    }
    if (fields.contains('h') && fields.contains('m')) {
        int hour = valueOf('h');
        if (fields.contains('a') && hour <= 12)
            hour = hour % 12 + valueOf('a');
        if (!QTime(hour, valueOf('m'), valueOf('s')).isValid())
            return std::nullopt;
        parts.time = hours{hour} + minutes{valueOf('m')} + seconds{valueOf('s')};
    }
    return parts.day || parts.time ? std::optional(parts) : std::nullopt;
}

} // namespace coolwarm
