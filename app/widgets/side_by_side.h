// SPDX-License-Identifier: MIT
// Parts beside each other, or below each other where the place is too narrow for that.
#pragma once

#include <QWidget>

class QBoxLayout;

namespace coolwarm {

class SideBySide : public QWidget {
    Q_OBJECT

public:
    explicit SideBySide(int spacing, QWidget* parent = nullptr);

    void addPart(QWidget* part, int stretch);
    [[nodiscard]] bool isStacked() const;

    /// As narrow as the widest part alone: it can always be stacked.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int widthBeside() const;
    void arrange();

    QBoxLayout* m_layout;
    QList<QWidget*> m_parts;
};

} // namespace coolwarm
