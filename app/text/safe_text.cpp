// SPDX-License-Identifier: MIT
// Escapes signs that could do harm, and carries the bytes of a path through a QString.
#include "app/text/safe_text.h"

#include "core/text/utf8.h"

#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <string>

namespace coolwarm {

namespace {

// Half a surrogate pair that stands for one byte; Python and others do the same.
constexpr char16_t firstByteCode = 0xDC00;

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);
constexpr QChar zeroWidthSpace(0x200B);

bool isByte(QChar symbol) {
    return symbol.unicode() >= firstByteCode + 0x80 && symbol.unicode() <= firstByteCode + 0xFF;
}

// What changes how the text around it is shown, or where a line or a terminal's command ends.
bool actsOnItsSurroundings(QChar symbol) {
    const char16_t code = symbol.unicode();
    return symbol.category() == QChar::Other_Control || symbol == QChar::LineSeparator ||
           symbol == QChar::ParagraphSeparator || code == 0x061C || code == 0x200E ||
           code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x206F) || (code >= 0xFFF9 && code <= 0xFFFB);
}

QString hex(char16_t value, int digits) {
    return QStringLiteral("%1").arg(value, digits, 16, QLatin1Char('0'));
}

QString escaped(QChar symbol) {
    if (symbol == QLatin1Char('\n'))
        return QStringLiteral("\\n");
    if (symbol == QLatin1Char('\t'))
        return QStringLiteral("\\t");
    return QStringLiteral("\\u") + hex(symbol.unicode(), 4);
}

bool isWrittenToTheLeft(char32_t symbol) {
    switch (QChar::direction(symbol)) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
        return true;
    default:
        return false;
    }
}

// In characters. Few words are longer than the first; the names of files often are.
constexpr qsizetype longName = 20;
constexpr qsizetype longFileName = 80;

QString brokenFrom(qsizetype longWord, const QString& text) {
    if (text.size() <= longWord)
        return text;
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    QString result;
    qsizetype done = 0;
    while (done < text.size()) {
        const qsizetype next = lines.toNextBoundary();
        const qsizetype end = next < 0 ? text.size() : next;
        const bool isLong = end - done > longWord;
        while (done < end) {
            letters.setPosition(done);
            const qsizetype letter = letters.toNextBoundary();
            const qsizetype letterEnd = letter < 0 ? end : std::min(letter, end);
            result += text.mid(done, letterEnd - done);
            done = letterEnd;
            if (isLong && done < end)
                result += zeroWidthSpace;
        }
    }
    return result;
}

bool mayTurn(const QString& value) {
    if (QLocale().textDirection() == Qt::RightToLeft)
        return !value.isEmpty();
    const auto symbols = value.toUcs4();
    return std::any_of(symbols.begin(), symbols.end(), isWrittenToTheLeft);
}

} // namespace

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString oneLine(const QString& text) {
    QString line;
    line.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar symbol = text.at(at);
        const bool pair =
            symbol.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (pair)
            line.append(symbol).append(text.at(++at));
        else if (isByte(symbol))
            line += QStringLiteral("\\x") + hex(symbol.unicode() - firstByteCode, 2);
        else if (symbol.isSurrogate() || actsOnItsSurroundings(symbol))
            line += escaped(symbol);
        else
            line += symbol;
    }
    return line;
}

QString terminalLine(QString sentence) {
    for (const QChar symbol : {firstStrongIsolate, popDirectionalIsolate, zeroWidthSpace})
        sentence.remove(symbol);
    return oneLine(sentence);
}

QString isolated(const QString& value) {
    if (!mayTurn(value))
        return value;
    return firstStrongIsolate + value + popDirectionalIsolate;
}

QString breakable(const QString& text) {
    return brokenFrom(longName, text);
}

QString pathText(const std::filesystem::path& path) {
    return isolated(brokenFrom(longFileName, oneLine(pathArgument(path))));
}

QString argumentText(std::string_view bytes) {
    if (codePoints(bytes))
        return fromUtf8(bytes);
    QString text;
    for (std::size_t at = 0; at < bytes.size();) {
        // The longest character that begins here.
        std::size_t size = std::min<std::size_t>(4, bytes.size() - at);
        while (size > 0 && codePoints(bytes.substr(at, size)) != 1U)
            --size;
        if (size > 0)
            text += fromUtf8(bytes.substr(at, size));
        else
            text += QChar(char16_t(firstByteCode + static_cast<unsigned char>(bytes[at])));
        at += std::max<std::size_t>(size, 1);
    }
    return text;
}

std::string argumentBytes(const QString& argument) {
    std::string bytes;
    qsizetype done = 0;
    for (qsizetype at = 0; at < argument.size(); ++at) {
        const bool paired = at > 0 && argument.at(at - 1).isHighSurrogate();
        if (!isByte(argument.at(at)) || paired)
            continue;
        bytes += argument.mid(done, at - done).toStdString();
        bytes += static_cast<char>(argument.at(at).unicode() - firstByteCode);
        done = at + 1;
    }
    return bytes + argument.mid(done).toStdString();
}

#ifdef Q_OS_WIN

QString pathArgument(const std::filesystem::path& path) {
    return QString::fromStdWString(path.wstring());
}

std::filesystem::path pathOf(const QString& argument) {
    return argument.toStdWString();
}

#else

QString pathArgument(const std::filesystem::path& path) {
    return argumentText(path.native());
}

std::filesystem::path pathOf(const QString& argument) {
    return argumentBytes(argument);
}

#endif

} // namespace coolwarm
