// SPDX-License-Identifier: MIT
// A label of several lines that remembers how high it is.
#pragma once

#include <QHash>
#include <QLabel>

namespace coolwarm {

/// Breaks its text into lines. One layout inside another asks how high it would be at this or that
/// width many times over, and each time a plain label breaks the text anew.
class WrapLabel : public QLabel {
    Q_OBJECT

public:
    explicit WrapLabel(QWidget* parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;

private:
    mutable QString m_text;            ///< of m_heights: of a new one no event tells
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace coolwarm
