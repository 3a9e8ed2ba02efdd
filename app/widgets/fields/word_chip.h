// SPDX-License-Identifier: MIT
// A word of the user's own on a small button, which is chosen or not.
#pragma once

#include <QAbstractButton>

namespace coolwarm {

class WordChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit WordChip(const QString& word, QWidget* parent = nullptr);

    [[nodiscard]] const QString& word() const { return m_word; }
    /// Long words are cut; all of one is in its tip and its spoken name.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont lettersWhen(bool chosen) const;

    QString m_word;
};

} // namespace coolwarm
