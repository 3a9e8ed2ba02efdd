// SPDX-License-Identifier: MIT
// A filter that is on, as a small button with a cross to take it off; and the one that adds more.
#pragma once

#include <QPushButton>

namespace coolwarm {

/// A press changes the filter; one on the cross, Delete or Backspace removes it.
class FilterChip : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Filter, Add };

    explicit FilterChip(Kind kind, QWidget* parent = nullptr);

    /// What stands on it; long texts are cut.
    void setWords(const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removalWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect cross() const;
    [[nodiscard]] QRect wordsBox() const;

    Kind m_kind;
};

} // namespace coolwarm
