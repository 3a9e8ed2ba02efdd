// SPDX-License-Identifier: MIT
// Reads a PDF by poppler's programs, as other people's programs would.
#pragma once

#include <gtest/gtest.h>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <string>

namespace coolwarm::test {

/// What the program prints; fails the test where it cannot be run or is not content.
inline QString printedBy(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    constexpr int patience = 30'000; // ms
    EXPECT_TRUE(process.waitForStarted()) << program.toStdString() << " is not there";
    EXPECT_TRUE(process.waitForFinished(patience)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

inline QString pathOfFile(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

/// All words in the order in which they stand.
inline QString pdfText(const std::filesystem::path& file) {
    return printedBy(QStringLiteral("pdftotext"),
                     {QStringLiteral("-layout"), pathOfFile(file), QStringLiteral("-")});
}

/// The value behind a name in the file's own description: "Pages", "Page size".
inline QString pdfInfo(const std::filesystem::path& file, const QString& name) {
    const QStringList lines =
        printedBy(QStringLiteral("pdfinfo"), {pathOfFile(file)}).split(QLatin1Char('\n'));
    for (const QString& line : lines)
        if (line.startsWith(name + QLatin1Char(':')))
            return line.mid(name.size() + 1).trimmed();
    return {};
}

/// How many fonts the file uses, and those that are not inside it.
struct PdfFonts {
    int count = 0;
    QStringList notEmbedded;
};
inline PdfFonts pdfFonts(const std::filesystem::path& file) {
    // Name, kind and encoding may have blanks; behind them stand emb, sub, uni and the object.
    const QStringList lines =
        printedBy(QStringLiteral("pdffonts"), {pathOfFile(file)}).split(QLatin1Char('\n'));
    static const QRegularExpression font(
        QStringLiteral(" (yes|no) +(?:yes|no) +(?:yes|no) +\\d+ +\\d+$"));
    PdfFonts fonts;
    for (const QString& line : lines) {
        const QRegularExpressionMatch found = font.match(line);
        if (!found.hasMatch())
            continue;
        ++fonts.count;
        if (found.captured(1) != QLatin1String("yes"))
            fonts.notEmbedded << line;
    }
    return fonts;
}

/// A page as a picture in grey.
inline QImage pdfPage(const std::filesystem::path& file, int page, int perInch = 96) {
    const std::filesystem::path base = file.parent_path() / "page";
    printedBy(QStringLiteral("pdftoppm"),
              {QStringLiteral("-gray"), QStringLiteral("-png"), QStringLiteral("-singlefile"),
               QStringLiteral("-r"), QString::number(perInch), QStringLiteral("-f"),
               QString::number(page), pathOfFile(file), pathOfFile(base)});
    return QImage(pathOfFile(base) + QStringLiteral(".png"));
}

} // namespace coolwarm::test
