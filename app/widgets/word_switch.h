// SPDX-License-Identifier: MIT
// A choice between two words that stand beside each other.
#pragma once

#include <QString>
#include <QWidget>

class QRadioButton;

namespace coolwarm {

/// "list ▪ table": one press away, by arrow keys and by a letter of each word.
class WordSwitch : public QWidget {
    Q_OBJECT

public:
    /// `name` is what is chosen, for whoever cannot see what the words stand beside.
    WordSwitch(const QString& name, const QString& first, const QString& second,
               QWidget* parent = nullptr);

    /// Shows which of them is chosen, without a signal.
    void setSecond(bool second);
    [[nodiscard]] bool isSecond() const;
    /// Object names.
    void setNames(const QString& first, const QString& second);

signals:
    void chosen(bool second);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRadioButton* m_first;
    QRadioButton* m_second;
};

} // namespace coolwarm
