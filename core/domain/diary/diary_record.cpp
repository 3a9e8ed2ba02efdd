// SPDX-License-Identifier: MIT
#include "core/domain/diary/diary_record.h"

namespace coolwarm {

const SessionId& idOf(const DiaryRecord& record) {
    return std::visit([](const auto& each) -> const SessionId& { return each.id; }, record);
}

RecordRef refOf(const DiaryRecord& record) {
    return std::visit(
        [](const auto& each) {
            return RecordRef{std::string(each.kind), each.id};
        },
        record);
}

bool isDeleted(const DiaryRecord& record) {
    return std::visit([](const auto& each) { return each.deleted; }, record);
}

Moment happenedAt(const DiaryRecord& record) {
    return std::visit([](const auto& each) { return happened(each); }, record);
}

} // namespace coolwarm
