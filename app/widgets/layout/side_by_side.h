// SPDX-License-Identifier: MIT
// Lays parts beside each other, or below each other where the place is too narrow.
#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace coolwarm {

class SideBySide : public QWidget {
    Q_OBJECT

public:
    explicit SideBySide(int spacing, QWidget* parent = nullptr);

    void addPart(QWidget* part, int stretch, Qt::Alignment alignment = {});
    /// Stacked, the last part stands on top.
    void stackUpwards() { m_stacking = QBoxLayout::BottomToTop; }
    /// Stacks them also where they have room beside each other.
    void keepStacked(bool kept);
    [[nodiscard]] bool isStacked() const;

    /// As narrow as the widest part alone: it can always be stacked.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void turned(bool stacked);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int widthBeside() const;
    void turn();

    QBoxLayout* m_layout;
    QList<QWidget*> m_parts;
    QBoxLayout::Direction m_stacking = QBoxLayout::TopToBottom;
    bool m_isKept = false;
};

} // namespace coolwarm
