// SPDX-License-Identifier: MIT
// Lays each character out by itself, and looks at the shape that comes of it.
#include "app/print/pages/letters.h"

#include "app/print/pages/type_style.h"
#include "app/print/report_text.h"

#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QSet>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace coolwarm {

namespace {

bool isSeen(const QString& cluster) {
    const QList<uint> codes = cluster.toUcs4();
    return std::any_of(codes.begin(), codes.end(), [](uint code) {
        const QChar::Category category = QChar::category(code);
        return !QChar::isSpace(code) && category != QChar::Other_Control &&
               category != QChar::Other_Format;
    });
}

// The number 0 stands for "no such letter". One without an outline is a picture in colours, of
// which a PDF keeps nothing.
bool isInFonts(const QString& cluster, TypeStyle style) {
    QTextLayout layout(cluster, fontOf(style));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(100 * lineHeight(style));
    layout.endLayout();
    bool hasShape = false;
    for (const QGlyphRun& run : layout.glyphRuns())
        for (const quint32 glyph : run.glyphIndexes()) {
            if (glyph == 0)
                return false;
            hasShape = hasShape || !run.rawFont().pathForGlyph(glyph).isEmpty();
        }
    return hasShape;
}

template <class Visit>
void eachCluster(const QString& text, const Visit& visit) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary())
        visit(text.mid(from, to - from));
}

} // namespace

QStringList missingLetters(const QStringList& texts) {
    QSet<QString> known;
    QStringList missing;
    for (const QString& text : texts)
        eachCluster(text, [&](const QString& cluster) {
            if (known.contains(cluster))
                return;
            known.insert(cluster);
            if (isSeen(cluster) && !isInFonts(cluster, TypeStyle::Cell))
                missing << cluster;
        });
    return missing;
}

Substitutes substitutesFor(const QStringList& missing) {
    Substitutes substitutes;
    for (const QString& each : missing)
        substitutes.insert(each, QStringLiteral("?"));
    return substitutes;
}

QString substituted(const QString& text, const Substitutes& substitutes) {
    if (substitutes.isEmpty())
        return text;
    QString replaced;
    eachCluster(text,
                [&](const QString& cluster) { replaced += substitutes.value(cluster, cluster); });
    return replaced;
}

QString missingLettersText(const QStringList& missing) {
    constexpr qsizetype most = 10;
    QStringList named;
    for (const QString& each : missing.mid(0, most)) {
        QStringList codes;
        for (const uint code : each.toUcs4())
            codes << QStringLiteral("U+%1").arg(code, 4, 16, QLatin1Char('0')).toUpper();
        named << QStringLiteral("%1 (%2)").arg(each, codes.join(QLatin1Char(' ')));
    }
    if (missing.size() > most)
        named << QStringLiteral("…");
    return ReportText::tr("No font on this computer can print %Ln of the characters: %1", "",
                          static_cast<int>(missing.size()))
        .arg(named.join(QStringLiteral(", ")));
}

} // namespace coolwarm
