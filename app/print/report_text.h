// SPDX-License-Identifier: MIT
// The context of all texts of the doctor's report, for translators.
#pragma once

#include <QCoreApplication>

namespace coolwarm {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace coolwarm
