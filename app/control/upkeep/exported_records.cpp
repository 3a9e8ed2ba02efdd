// SPDX-License-Identifier: MIT
// Reads bouts without a first day and leaves out those that were over.
#include "app/control/upkeep/exported_records.h"

#include "core/domain/diary/episode.h"
#include "core/log/ports/diary_reader.h"
#include "core/rules/bout_rules.h"

#include <optional>
#include <variant>

namespace coolwarm {

void streamExported(HistoryReader& reader, std::string_view kind, const HistoryFilter& filter,
                    const std::function<bool(const DiaryRecord&)>& visit) {
    const bool areBouts = kind == Episode::kind;
    reader.diary().stream(kind, {areBouts ? std::nullopt : filter.from, filter.to, filter.site},
                          [&](const DiaryRecord& record) {
                              return (areBouts &&
                                      isOverBefore(std::get<Episode>(record), filter.from)) ||
                                     visit(record);
                          });
}

} // namespace coolwarm
