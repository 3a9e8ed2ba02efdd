// SPDX-License-Identifier: MIT
// The list of all keys: what each does, and where.
#pragma once

#include "app/widgets/layout/fitting_dialog.h"

#include <QList>
#include <QString>

namespace coolwarm {

struct KeyLine {
    QString keys;
    QString what;
    QString where;
};

/// The shortcuts of a window as they are, each by what was said of it and by the accessible name of
/// the part that has it; then the keys that parts see to by themselves.
[[nodiscard]] QList<KeyLine> keyLines(const QWidget& window);

class KeysDialog : public FittingDialog {
    Q_OBJECT

public:
    explicit KeysDialog(QWidget& window);
};

} // namespace coolwarm
