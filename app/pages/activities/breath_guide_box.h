// SPDX-License-Identifier: MIT
// The choice by what a breath is guided: circle and sound, one of them, or neither.
#pragma once

#include "app/control/activities/activity_wishes.h"

#include <QComboBox>

namespace coolwarm {

/// Remembers what is chosen.
class BreathGuideBox : public QComboBox {
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit BreathGuideBox(QSettings& looks, QWidget* parent = nullptr);

    /// Shows what is remembered, which may have been chosen elsewhere.
    void display();

signals:
    void chosen();

private:
    QSettings& m_looks;
};

} // namespace coolwarm
