// SPDX-License-Identifier: MIT
// The context of the texts in this room and beside it that belong to no class of their own.
#pragma once

#include <QCoreApplication>

namespace coolwarm {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

} // namespace coolwarm
