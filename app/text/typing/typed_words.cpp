// SPDX-License-Identifier: MIT
// Lists the words of a typed time: Qt knows months and weekdays, ours are a few more.
#include "app/text/typing/typed_words.h"

#include "app/text/text_context.h"

#include <QStringList>

#include <algorithm>

namespace coolwarm {

namespace {

bool isMarkOfDirection(QChar symbol) {
    return symbol.category() == QChar::Other_Format;
}

// A word and the same in English, as they stand in a plain text.
void add(TypedWords& words, const QLocale& locale, const QStringList& names, int meaning) {
    for (const QString& name : names)
        for (QString word : name.split(QLatin1Char('|'))) {
            word = plainTyped(word, locale);
            while (word.endsWith(QLatin1Char('.')))
                word.chop(1);
            if (!word.isEmpty())
                words.append({word, meaning});
        }
}

TypedWords longestFirst(TypedWords words) {
    std::stable_sort(words.begin(), words.end(), [](const auto& left, const auto& right) {
        return left.first.size() > right.first.size();
    });
    return words;
}

// A word may stand beside digits ("3pm") but not inside another word, and "1月" not inside "11月".
bool standsAlone(const QString& text, qsizetype from, qsizetype size) {
    const auto alike = [&](qsizetype outside, qsizetype inside) {
        if (outside < 0 || outside >= text.size())
            return false;
        const QChar out = text.at(outside);
        const QChar in = text.at(inside);
        return (out.isLetter() && in.isLetter()) || (out.isDigit() && in.isDigit()) || out.isMark();
    };
    return !alike(from - 1, from) && !alike(from + size, from + size - 1);
}

// What a format writes besides the numbers, as words.
QStringList literalsOf(const QString& format) {
    static const QString fields = QStringLiteral("dMyhHmsaApPtz");
    QStringList words;
    QString word;
    bool quoted = false;
    for (const QChar symbol : format) {
        if (symbol == QLatin1Char('\'')) {
            quoted = !quoted;
            continue;
        }
        if ((quoted || !fields.contains(symbol)) && (symbol.isLetter() || symbol.isMark())) {
            word += symbol;
            continue;
        }
        words.append(std::exchange(word, {}));
    }
    words.append(word);
    return words;
}

} // namespace

QString plainTyped(const QString& text, const QLocale& locale) {
    QString plain;
    for (const char32_t code :
         locale.toLower(text).normalized(QString::NormalizationForm_KC).toUcs4()) {
        const int digit = QChar::digitValue(code);
        const QChar::Category category = QChar::category(code);
        if (digit >= 0 && category == QChar::Number_DecimalDigit)
            plain += QChar(ushort('0' + digit));
        else if (category == QChar::Punctuation_Dash || code == 0x2212) // the minus sign
            plain += QLatin1Char('-');
        else if (code == 0x060C || code == 0x3001) // the commas of Arabic and Japanese
            plain += QLatin1Char(',');
        else if (code == 0x066B) // the decimal point of Arabic
            plain += QLatin1Char('.');
        else if (code > 0xFFFF || !isMarkOfDirection(QChar(ushort(code))))
            plain += QString::fromUcs4(&code, 1);
    }
    return plain.simplified();
}

TypedWords monthWords(const QLocale& locale) {
    TypedWords words;
    const QLocale english(QLocale::English);
    for (int month = 1; month <= 12; ++month)
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
            add(words, locale,
                {locale.monthName(month, format), locale.standaloneMonthName(month, format),
                 english.monthName(month, format)},
                month);
    add(words, locale, {QStringLiteral("sept")}, 9);
    return longestFirst(words);
}

TypedWords weekdayWords(const QLocale& locale) {
    TypedWords words;
    const QLocale english(QLocale::English);
    for (int day = 1; day <= 7; ++day)
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
            add(words, locale,
                {locale.dayName(day, format), locale.standaloneDayName(day, format),
                 english.dayName(day, format)},
                day);
    return longestFirst(words);
}

TypedWords dayWords(const QLocale& locale) {
    TypedWords words;
    //: What people type for a day. Several words are divided by |
    add(words, locale, {Text::tr("today"), QStringLiteral("today")}, 0);
    //: What people type for a day. Several words are divided by |
    add(words, locale, {Text::tr("yesterday"), QStringLiteral("yesterday")}, -1);
    //: What people type for a day. Several words are divided by |
    add(words, locale, {Text::tr("day before yesterday"), QStringLiteral("day before yesterday")},
        -2);
    return longestFirst(words);
}

TypedWords halfDayWords(const QLocale& locale) {
    TypedWords words;
    add(words, locale, {locale.amText(), QStringLiteral("am|a.m|a. m")}, 0);
    add(words, locale, {locale.pmText(), QStringLiteral("pm|p.m|p. m")}, 12);
    return longestFirst(words);
}

TypedWords fillerWords(const QLocale& locale) {
    TypedWords words;
    //: What people type between a day and a time: "yesterday at 9:30". Several words are divided by
    //: |
    add(words, locale, {Text::tr("at|the"), QStringLiteral("at|the")}, 0);
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        add(words, locale, literalsOf(locale.dateFormat(format)), 0);
        add(words, locale, literalsOf(locale.timeFormat(format)), 0);
        add(words, locale, literalsOf(locale.dateTimeFormat(format)), 0);
    }
    return longestFirst(words);
}

std::optional<int> takeWord(QString& text, const TypedWords& words, const QString& instead) {
    for (const auto& [word, meaning] : words)
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
            if (standsAlone(text, at, word.size())) {
                const bool dotted =
                    at + word.size() < text.size() && text.at(at + word.size()) == QLatin1Char('.');
                text.replace(at, word.size() + (dotted ? 1 : 0), instead);
                return meaning;
            }
    return std::nullopt;
}

} // namespace coolwarm
