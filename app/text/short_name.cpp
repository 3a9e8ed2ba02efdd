// SPDX-License-Identifier: MIT
// Shortens a name between letters, never between a letter and its marks.
#include "app/text/short_name.h"

#include "app/text/format.h"
#include "core/domain/site/site.h"

#include <QTextBoundaryFinder>

namespace coolwarm {

QString shortSiteText(const Site& site) {
    constexpr int most = 20; // characters, as many as the longest name of the first list has
    const QString name = siteText(site);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    for (int letters = 0; letters < most && end >= 0; ++letters)
        end = finder.toNextBoundary();
    if (end < 0 || end >= name.size())
        return siteInSentence(site);
    return isolated(breakable(name.left(end) + QStringLiteral("…")));
}

} // namespace coolwarm
