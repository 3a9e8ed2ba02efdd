// SPDX-License-Identifier: MIT
// Asks for a range of days of one's own.
#pragma once

#include "app/widgets/layout/fitting_dialog.h"

#include <QDate>

#include <functional>

namespace coolwarm {

class TimeField;

class DatesDialog : public FittingDialog {
    Q_OBJECT

public:
    DatesDialog(const QDate& from, const QDate& to, const std::function<QDate()>& today,
                QWidget* parent);

signals:
    /// Both days included; `to` is never before `from`.
    void chosen(const QDate& from, const QDate& to);

private:
    void take();

    TimeField* m_from;
    TimeField* m_to;
};

} // namespace coolwarm
