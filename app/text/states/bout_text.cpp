// SPDX-License-Identifier: MIT
// Words bouts for lists, forms and refusals.
#include "app/text/states/bout_text.h"

#include "app/text/format.h"
#include "app/text/safe_text.h"
#include "app/text/tightness_text.h"
#include "core/domain/diary/word_list.h"
#include "core/time/moment.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <utility>

namespace coolwarm {

namespace {

struct BoutText {
    Q_DECLARE_TR_FUNCTIONS(BoutText)
};

QString wordsText(const WordList& words) {
    QStringList each;
    for (const std::string& word : words.words())
        each.append(isolated(breakable(fromUtf8(word))));
    //: Stands between words of a list: "lifting, sitting long".
    return each.join(BoutText::tr(", "));
}

QString momentText(const std::optional<Moment>& moment) {
    return moment ? startText(*moment, QDate()) : QString();
}

/// The fields of a bout, each with its name and its value in words.
using Fields = std::vector<std::pair<QString, QString>>;

Fields fieldsOf(const Episode& bout) {
    return {
        {BoutText::tr("Part of the body"), siteText(bout.site)},
        {BoutText::tr("Began"), momentText(bout.began)},
        {BoutText::tr("Ended"), momentText(bout.ended)},
        {BoutText::tr("What set it off"), wordsText(bout.trigger)},
        {BoutText::tr("Course"), bout.course ? courseText(*bout.course) : QString()},
        {BoutText::tr("What makes it worse"), wordsText(bout.worse)},
        {BoutText::tr("What eases it"), wordsText(bout.eases)},
        {BoutText::tr("Tightness"), bout.tightness ? tightnessText(*bout.tightness) : QString()},
        {BoutText::tr("Note"), fromUtf8(bout.note.text())}};
}

QString orNothing(const QString& text) {
    return isolated(breakable(
        text.isEmpty() ? BoutText::tr("not given", "the old or new value of a field") : text));
}

} // namespace

QString courseText(Course course) {
    return course == Course::Constant ? BoutText::tr("Constant", "how the pain goes on")
                                      : BoutText::tr("Comes and goes", "how the pain goes on");
}

QString boutSpan(const Episode& bout, const QDate& today) {
    const QString site = siteInSentence(bout.site);
    const QString began = startText(bout.began, today);
    if (!bout.ended)
        //: A part of the body; when its pain began.
        return BoutText::tr("%1, since %2").arg(site, began);
    //: A part of the body; when its pain began and ended.
    return BoutText::tr("%1, %2 to %3").arg(site, began, startText(*bout.ended, today));
}

QString boutDetails(const Episode& bout) {
    QStringList parts;
    if (!bout.trigger.empty())
        parts.append(BoutText::tr("set off by %1").arg(wordsText(bout.trigger)));
    if (bout.course)
        parts.append(*bout.course == Course::Constant ? BoutText::tr("constant")
                                                      : BoutText::tr("comes and goes"));
    if (!bout.worse.empty())
        parts.append(BoutText::tr("worse by %1").arg(wordsText(bout.worse)));
    if (!bout.eases.empty())
        parts.append(BoutText::tr("eased by %1").arg(wordsText(bout.eases)));
    if (bout.tightness)
        parts.append(BoutText::tr("tightness %1 of %2")
                         .arg(QLocale().toString(bout.tightness->value()),
                              QLocale().toString(int(Tightness::highest))));
    return parts.join(QStringLiteral(" · "));
}

QString differencesText(const Episode& before, const Episode& after) {
    const Fields was = fieldsOf(before);
    const Fields is = fieldsOf(after);
    QStringList found;
    for (std::size_t at = 0; at < is.size(); ++at)
        if (was[at].second != is[at].second)
            //: A field, its new value and its old one.
            found.append(
                BoutText::tr("%1: %2 (before: %3)")
                    .arg(is[at].first, orNothing(is[at].second), orNothing(was[at].second)));
    return found.join(QStringLiteral("; "));
}

QString typedText(const AddBout& added) {
    QStringList parts;
    for (const auto& [name, value] : fieldsOf(added.record))
        if (!value.isEmpty())
            //: A field and what was typed into it.
            parts.append(BoutText::tr("%1: %2").arg(name, isolated(breakable(value))));
    return parts.join(QStringLiteral("; "));
}

QString typedText(const EditBout& edit) {
    if (edit.base.names().isEmpty())
        return {};
    Episode before = Episode::blank(edit.what);
    edit.base.putInto(before);
    Episode after = before;
    edit.fields.putInto(after);
    return differencesText(before, after);
}

} // namespace coolwarm
