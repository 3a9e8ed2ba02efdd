// SPDX-License-Identifier: MIT
// A layout that fills rows in reading direction and wraps like text.
#pragma once

#include <QLayout>
#include <QList>

#include <vector>

namespace coolwarm {

class FlowLayout : public QLayout {
    Q_OBJECT

public:
    /// `even`: all items are equally large and fill the width, and the rows are filled as evenly as
    /// they can be (11 items that do not fit into one row stand 6 and 5).
    explicit FlowLayout(int spacing, bool even = false, QWidget* parent = nullptr);
    /// Where rows that do not fill the width stand.
    enum class Side { Leading, Middle, Trailing };
    FlowLayout(int spacing, Side side);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    [[nodiscard]] QList<QLayoutItem*> shown() const;
    [[nodiscard]] int indentOf(qsizetype first, const QRect& area) const;
    [[nodiscard]] QSize cell(const QList<QLayoutItem*>& items) const;
    [[nodiscard]] int fill(int width, QSize& cell) const;
    int arrange(const QRect& rect, bool apply) const;

    QList<QLayoutItem*> m_items;
    bool m_even;
    Side m_side = Side::Leading;
};

/// A part of a page in which these stand in rows that wrap, half a line apart.
[[nodiscard]] QWidget* flowOf(const std::vector<QWidget*>& parts,
                              FlowLayout::Side side = FlowLayout::Side::Leading);

} // namespace coolwarm
