// SPDX-License-Identifier: MIT
// A table of published figures, as high as its rows.
#pragma once

#include "app/text/guide/guide.h"

#include <QTableWidget>

#include <vector>

namespace coolwarm {

/// One stop of the Tab key; the arrows go from cell to cell. Columns share the width, and what has
/// too little of it is broken into lines between words.
class GuideTableView : public QTableWidget {
    Q_OBJECT

public:
    explicit GuideTableView(const GuideTable& table, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fill(const GuideTable& table);
    void fit();
    [[nodiscard]] std::vector<int> widthsIn(int room) const;
    /// As wide as the longest line of a column, or as its longest word.
    [[nodiscard]] int widthOf(int column, bool ofWords) const;
    [[nodiscard]] int heightOfAll() const;
};

} // namespace coolwarm
