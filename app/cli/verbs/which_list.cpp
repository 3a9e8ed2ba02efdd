// SPDX-License-Identifier: MIT
// Reads the option --what.
#include "app/cli/verbs/which_list.h"

#include "app/cli/call/cli_text.h"
#include "core/domain/diary/diary_record.h"

#include <QStringList>

namespace coolwarm {

namespace {

constexpr const char* allWord = "all";

} // namespace

std::vector<LogList> allLists() {
    std::vector<LogList> lists{{"sessions", {}}};
    forEachDiaryKind([&]<class Record>(KindTag<Record>) {
        lists.push_back({Record::list, Record::kind});
    });
    return lists;
}

bool wantsAllLists(const Arguments& arguments) {
    return arguments.text("what") == QLatin1String(allWord);
}

LogList listOf(const Arguments& arguments) {
    const auto lists = allLists();
    const auto wanted = arguments.text("what");
    if (!wanted)
        return lists.front();
    QStringList names;
    for (const LogList& list : lists) {
        names << QString::fromStdString(std::string(list.name));
        if (*wanted == names.back())
            return list;
    }
    names << QLatin1String(allWord);
    throw UsageError(Cli::tr("--what needs one of %1, not \"%2\".")
                         .arg(names.join(QLatin1String(", ")), *wanted));
}

} // namespace coolwarm
