// SPDX-License-Identifier: MIT
// The choice between two ways to see the history, as words beside each other.
#pragma once

#include <QWidget>

class QRadioButton;

namespace coolwarm {

/// "list ▪ table": one press away, by arrow keys and by a letter of each word.
class ViewSwitch : public QWidget {
    Q_OBJECT

public:
    explicit ViewSwitch(QWidget* parent = nullptr);

    void setTable(bool table);
    [[nodiscard]] bool isTable() const;

signals:
    void chosen(bool table);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRadioButton* m_list;
    QRadioButton* m_table;
};

} // namespace coolwarm
