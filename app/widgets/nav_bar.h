// SPDX-License-Identifier: MIT
// The navigation beside the pages or above them: the product's name and an entry for each page.
#pragma once

#include "app/style/icons.h"

#include <QList>
#include <QString>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace coolwarm {

class NavEntry;

/// One stop of the Tab key; arrows, Home and End choose among the entries.
class NavBar : public QWidget {
    Q_OBJECT

public:
    explicit NavBar(const QString& productName, QWidget* parent = nullptr);

    /// Appends an entry and returns its index; the first becomes the current one. `hint` is the
    /// tool tip, such as the page's shortcut.
    int addPage(Icon icon, const QString& label, const QString& hint = {});
    /// A column with the product's name, or in little room a row of the entries alone; where that
    /// has no room for all words either, the present page keeps its own.
    void setOrientation(Qt::Orientation orientation);
    /// Shows an entry as the current one, without a signal; an index that is none is ignored.
    void setCurrentPage(int index);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_entries.size()); }

signals:
    /// The user chose an entry, also the current one again.
    void pageChosen(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(int index);
    void applyMetrics();
    void shareRoom();
    [[nodiscard]] bool isRow() const { return m_orientation == Qt::Horizontal; }

    Qt::Orientation m_orientation = Qt::Vertical;
    QBoxLayout* m_layout;
    QHBoxLayout* m_nameRow;
    QLabel* m_name;
    QList<NavEntry*> m_entries;
    int m_current = -1;
};

} // namespace coolwarm
