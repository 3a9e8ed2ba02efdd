// SPDX-License-Identifier: MIT
// The head of the history's table: sorts by a click, and by the keyboard as well.
#pragma once

#include <QHeaderView>

namespace coolwarm {

/// One stop of the Tab key: left and right choose a column, Space or Enter sorts by it, once more
/// the other way round.
class HistoryHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit HistoryHeader(QWidget* parent = nullptr);

    /// The column is sorted by, the other way round when it is already.
    void sortBy(int column);

signals:
    void sortWanted(int column, Qt::SortOrder order);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int column) const override;

private:
    void moveTo(int column);
    [[nodiscard]] QRectF arrowsBox(const QRect& section, int column) const;
    void tell();

    int m_at = 0; ///< the column that the keyboard is on
};

} // namespace coolwarm
