// SPDX-License-Identifier: MIT
// The pages of a report on the screen, as they will be on paper.
#pragma once

#include "app/print/files/report_making.h"

#include <QScrollArea>

#include <memory>

namespace coolwarm {

/// As wide as its place; scrolled by keys. A screen reader hears how many pages there are and the
/// short text of the report.
class ReportPreview : public QScrollArea {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);

    void setReport(const std::shared_ptr<const MadeReport>& report);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    class Sheets;

    Sheets* m_sheets;
};

} // namespace coolwarm
