// SPDX-License-Identifier: MIT
// Takes a typed text apart: the offset, the time of day, the words and what is left as the day.
#include "app/text/typing/typed_parts.h"

#include "app/text/format.h"
#include "app/text/safe_text.h"
#include "app/text/text_context.h"
#include "app/text/typing/own_format.h"
#include "app/text/typing/typed_words.h"
#include "core/time/iso8601.h"

#include <QRegularExpression>

namespace coolwarm {

using namespace std::chrono;

namespace {

// Stand for AM and PM in a text that is taken apart; nobody types them.
const QChar morning(0xE000);
const QChar afternoon(0xE001);

// One text and what has been found in it so far. Each step takes its part out of the text, and the
// first that finds a fault says it.
class PartsReader : public TypedParts {
public:
    PartsReader(const QString& text, const QLocale& locale, const QDate& today, Wanted wanted)
        : m_locale(locale), m_today(today), m_wanted(wanted), m_rest(plainTyped(text, locale)) {
        static const QRegularExpression toTheSecond(
            QStringLiteral("\\d\\s*:\\s*\\d{2}\\s*:\\s*\\d{2}"));
        hasSeconds = m_rest.contains(toTheSecond);
        if (m_rest.isEmpty())
            fail({});
        else if (!readIso())
            readFreely();
    }

private:
    void fail(const QString& reason) {
        if (!failed)
            why = reason;
        failed = true;
    }

    bool readIso() {
        const std::string text = m_rest.toUpper().toStdString();
        if (const auto parsed = parseIso8601(text)) {
            day = floor<days>(parsed->local);
            time = parsed->local - *day;
            offset = parsed->offset;
        } else if (const auto date = parseDate(text)) {
            day = local_days{*date};
        }
        return day.has_value();
    }

    void readFreely() {
        //: What people type for this moment.
        const QString now = Text::tr("now");
        const TypedWords nowWords{{QStringLiteral("now"), 0}, {plainTyped(now, m_locale), 0}};
        isNow = takeWord(m_rest, nowWords).has_value();
        takeOffset();
        takeHourWords();
        for (const TypedWords fillers = fillerWords(m_locale); takeWord(m_rest, fillers);)
            m_rest = m_rest.simplified();
        if (const auto half = takeWord(m_rest, halfDayWords(m_locale), QStringLiteral("\uE002")))
            m_rest.replace(QChar(0xE002), *half == 0 ? morning : afternoon);
        if (m_wanted != Wanted::Day)
            takeTime();
        takeDay();
    }

    // "+01:00" or "z" behind a time.
    void takeOffset() {
        static const QRegularExpression pattern(
            QStringLiteral("(:\\d{2})\\s*(z|([+-])(\\d{2}):?(\\d{2})?)$"));
        const auto match = pattern.match(m_rest);
        if (!match.hasMatch())
            return;
        const minutes size = hours{match.captured(4).toInt()} + minutes{match.captured(5).toInt()};
        if (size > hours{18} || match.captured(5).toInt() > 59)
            return fail(Text::tr("There is no such offset from UTC."));
        offset = match.captured(3) == QLatin1String("-") ? -size : size;
        m_rest.truncate(match.capturedStart(2));
        m_rest = m_rest.trimmed();
    }

    // "14h30", "14.30 Uhr", "14時30分" are 14:30, and "11月20日" is 11/20.
    void takeHourWords() {
        static const QRegularExpression unit(QStringLiteral("(\\d)\\s*[年月년월]\\s*"));
        static const QRegularExpression dayUnit(QStringLiteral("(\\d)\\s*[日일]"));
        m_rest.replace(unit, QStringLiteral("\\1/")).replace(dayUnit, QStringLiteral("\\1 "));
        static const QString hour =
            QStringLiteral("(?:h|uhr|o'clock|ч|[時时点點시])(?![\\p{L}\\p{M}])[.]?");
        static const QRegularExpression both(QStringLiteral("(\\d{1,2})[:.](\\d{2})\\s*") + hour);
        static const QRegularExpression one(
            QStringLiteral("(\\d{1,2})\\s*") + QStringLiteral("(?:h|uhr|o'clock|ч|[時时点點시])") +
            QStringLiteral("[.]?\\s*(\\d{2})?\\s*(?:[分분]|min)?(?!\\p{L})"));
        m_rest.replace(both, QStringLiteral("\\1:\\2 "));
        if (const auto match = one.match(m_rest); match.hasMatch()) {
            const QString past =
                match.captured(2).isEmpty() ? QStringLiteral("00") : match.captured(2);
            m_rest.replace(match.capturedStart(), match.capturedLength(),
                           match.captured(1) + QLatin1Char(':') + past + QLatin1Char(' '));
        }
    }

    void takeTime() {
        static const QString half = QStringLiteral("[.]?\\s*([\uE000\uE001])");
        static const QRegularExpression patterns[]{
            QRegularExpression(QStringLiteral("(?<!\\d)(?:([\uE000\uE001])\\s*)?(\\d{1,2})\\s*:\\s*"
                                              "(\\d{2})(?:\\s*:\\s*(\\d{2})(?:\\.\\d+)?)?(?!\\d)"
                                              "(?:[.]?\\s*([\uE000\uE001]))?")),
            QRegularExpression(QStringLiteral("(?<!\\d|\\d[.])()(\\d{1,2})(?:[.](\\d{2}))?()") +
                               half),
            QRegularExpression(
                QStringLiteral("([\uE000\uE001])\\s*(\\d{1,2})(?:[.](\\d{2}))?(?!\\d)")),
            QRegularExpression(QStringLiteral("(?:^|(?<=[\\s,]))()(\\d{1,2})[.](\\d{2})$")),
            QRegularExpression(QStringLiteral("(?<=\\d[\\s,]|\\d, )()(\\d{1,2})[.](\\d{2})[.]$")),
            QRegularExpression(QStringLiteral("^()(\\d{1,2})[.](\\d{2})(?=[\\s,]+\\d)")),
            QRegularExpression(QStringLiteral("(?:^|(?<=[\\p{L}\\p{M}] ))()(\\d{2})(\\d{2})$")),
        };
        for (const QRegularExpression& pattern : patterns)
            if (const auto match = pattern.match(m_rest); match.hasMatch())
                return setTime(match);
    }

    void setTime(const QRegularExpressionMatch& match) {
        int h = match.captured(2).toInt();
        const int m = match.captured(3).toInt();
        const int s = match.captured(4).toInt();
        const QString half = match.captured(1) + match.captured(5);
        const bool hasHalf = !half.isEmpty();
        if (h > 23 || m > 59 || s > 59 || half.size() > 1 || (half == morning && h > 12))
            return fail(Text::tr("There is no such time of day."));
        if (hasHalf && h <= 12)
            h = h % 12 + (half == afternoon ? 12 : 0);
        time = hours{h} + minutes{m} + seconds{s};
        m_rest.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(" "));
        m_rest = m_rest.simplified();
    }

    void takeDay() {
        std::optional<int> back = takeWord(m_rest, dayWords(m_locale));
        static const QRegularExpression digit(QStringLiteral("\\d"));
        std::optional<int> month;
        if (m_rest.contains(digit))
            month = takeWord(m_rest, monthWords(m_locale));
        const auto weekday = takeWord(m_rest, weekdayWords(m_locale));
        QStringList numbers;
        if (!takeNumbers(numbers))
            return;
        const bool written = month || !numbers.isEmpty();
        if (written && back)
            return fail(Text::tr("It names two days."));
        if (written)
            setDate(numbers, month);
        else if (back)
            day = toLocalDays(m_today.addDays(*back));
        else if (weekday)
            day = toLocalDays(m_today.addDays(-((m_today.dayOfWeek() - *weekday + 7) % 7)));
        if (day && weekday && toQDate(*day).dayOfWeek() != *weekday)
            fail(Text::tr("That day is a %1.").arg(m_locale.dayName(toQDate(*day).dayOfWeek())));
    }

    // What is left has to be numbers and what divides them.
    bool takeNumbers(QStringList& numbers) {
        static const QRegularExpression other(QStringLiteral("[^\\d\\s./,\\-]+"));
        static const QRegularExpression number(QStringLiteral("\\d+"));
        if (const auto match = other.match(m_rest); match.hasMatch()) {
            fail(Text::tr("This part is not clear: %1.").arg(isolated(match.captured().left(20))));
            return false;
        }
        static const QRegularExpression divider(QStringLiteral("[./\\-]"));
        if (!m_rest.contains(number) && m_rest.contains(divider)) {
            fail({});
            return false;
        }
        auto found = number.globalMatch(m_rest);
        while (found.hasNext())
            numbers.append(found.next().captured());
        return true;
    }

    void setDate(const QStringList& numbers, std::optional<int> month) {
        QString dayText;
        QString monthText = month ? QString::number(*month) : QString();
        QString yearText;
        const QString order = orderOf(numbers, month.has_value());
        if (order.size() != numbers.size() || order.isEmpty())
            return fail({});
        for (qsizetype at = 0; at < order.size(); ++at)
            (order[at] == QLatin1Char('d')   ? dayText
             : order[at] == QLatin1Char('M') ? monthText
                                             : yearText) = numbers.at(at);
        if (dayText.size() > 2 || monthText.size() > 2 || yearText.size() == 1 ||
            yearText.size() == 3 || yearText.size() > 4)
            return fail({});
        const int monthNumber = monthText.toInt();
        if (monthNumber < 1 || monthNumber > 12)
            return fail(Text::tr("There is no month %1.").arg(m_locale.toString(monthNumber)));
        const QDate date = dateOf(yearText, monthNumber, dayText.toInt());
        if (!date.isValid())
            return fail(Text::tr("There is no day %1 in that month.")
                            .arg(m_locale.toString(dayText.toInt())));
        day = toLocalDays(date);
    }

    [[nodiscard]] QDate dateOf(const QString& year, int month, int dayNumber) const {
        if (!year.isEmpty())
            return QDate(year.toInt() + (year.size() == 2 ? 2000 : 0), month, dayNumber);
        // The last such day; 29 February may be years ago.
        for (int back = 0; back <= 8; ++back)
            if (const QDate date(m_today.year() - back, month, dayNumber);
                date.isValid() && date <= m_today)
                return date;
        return {};
    }

    // Which number is which: "dMy" and so on.
    [[nodiscard]] QString orderOf(const QStringList& numbers, bool monthIsKnown) const {
        const bool yearFirst = !numbers.isEmpty() && numbers.front().size() == 4;
        const bool yearLast = numbers.size() > 1 && numbers.back().size() == 4;
        QString order;
        if (yearFirst && !monthIsKnown) {
            order = QStringLiteral("yMd");
        } else {
            for (const QChar field : m_locale.dateFormat(QLocale::ShortFormat))
                if (QStringLiteral("dMy").contains(field) && !order.contains(field))
                    order += field;
            if (order.size() < 3)
                order = QStringLiteral("dMy");
            if (yearLast && order.startsWith(QLatin1Char('y')))
                order = order.mid(1) + QLatin1Char('y');
        }
        if (monthIsKnown)
            order = yearFirst ? QStringLiteral("yd") : QStringLiteral("dy");
        if (numbers.size() == (monthIsKnown ? 1 : 2))
            order.remove(QLatin1Char('y'));
        return order;
    }

    const QLocale& m_locale;
    QDate m_today;
    Wanted m_wanted;
    QString m_rest;
};

} // namespace

TypedParts partsOf(const QString& text, const QLocale& locale, const QDate& today, Wanted wanted) {
    constexpr qsizetype longestForm = 200;
    const PartsReader reader(text, locale, today, wanted);
    if (!reader.names(wanted) && text.size() <= longestForm)
        for (const QString& format : ownFormats(locale, wanted))
            if (const auto own = readByFormat(text, format, locale))
                return *own;
    return static_cast<const TypedParts&>(reader);
}

} // namespace coolwarm
