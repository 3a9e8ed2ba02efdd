// SPDX-License-Identifier: MIT
// Changes letters one by one and leaves alone what is no letter.
#include "tests/tour/pseudo_texts.h"

#include <array>

namespace coolwarm::test {

namespace {

// A place for a number or a word: %1, %L2, %n, %Ln.
int placeLength(QStringView text) {
    if (text.isEmpty() || text.front() != u'%')
        return 0;
    int at = 1;
    if (at < text.size() && text.at(at) == u'L')
        ++at;
    if (at < text.size() && (text.at(at) == u'n' || text.at(at).isDigit()))
        return at + 1;
    return 0;
}

QChar accented(QChar letter) {
    constexpr QStringView plain = u"aeiouyAEIOUYcnsz";
    constexpr QStringView marked = u"âéïöûÿÅÉÎÖÜÝçñšž";
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

QChar arabic(QChar letter) {
    constexpr QStringView letters = u"ابتثجحخدذرزسشصضطظعغفقكلمنه";
    const int place = letter.toLower().unicode() - u'a';
    return place >= 0 && place < letters.size() ? letters.at(place) : letter;
}

} // namespace

QString PseudoTexts::made(const QString& text) const {
    QString changed;
    for (qsizetype at = 0; at < text.size();) {
        if (const int place = placeLength(QStringView(text).sliced(at)); place > 0) {
            changed += text.mid(at, place);
            at += place;
            continue;
        }
        changed += m_kind == Kind::Long ? accented(text.at(at)) : arabic(text.at(at));
        ++at;
    }
    if (m_kind == Kind::Long) {
        constexpr QStringView filling = u" lörem ïpsûm dölör";
        for (qsizetype more = (text.size() * 3 + 4) / 5, at = 0; more > 0; --more, ++at)
            changed += filling.at(at % filling.size());
    }
    return changed;
}

QString PseudoTexts::translate(const char*, const char* text, const char*, int) const {
    return made(QString::fromUtf8(text));
}

} // namespace coolwarm::test
