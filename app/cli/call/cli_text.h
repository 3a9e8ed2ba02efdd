// SPDX-License-Identifier: MIT
// The context of all texts of the command line, for translators.
#pragma once

#include <QCoreApplication>

namespace coolwarm {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace coolwarm
