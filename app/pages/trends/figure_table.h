// SPDX-License-Identifier: MIT
// Every figure of the charts as a table: for whoever reads rather than looks.
#pragma once

#include "app/pages/trends/figure_text.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <functional>
#include <vector>

namespace coolwarm {

/// Words are found as a row is looked at: there may be thousands.
class FigureModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Says, ColumnCount };
    using Say = std::function<FigureText(const ChartMark&)>;

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(std::vector<ChartMark> figures, Say say);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<ChartMark> m_figures;
    Say m_say;
};

class FigureTable : public QTableView {
    Q_OBJECT

public:
    explicit FigureTable(QWidget* parent = nullptr);

    [[nodiscard]] FigureModel& figures() { return *m_model; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    FigureModel* m_model;
};

} // namespace coolwarm
