// SPDX-License-Identifier: MIT
// A dialog that is never larger than its screen, and whose buttons are always in sight.
#pragma once

#include <QDialog>

namespace coolwarm {

/// What every dialog of the program is made of. The box of buttons stands last in its layout, which
/// is a column; when the dialog is first shown, all above it is put into an area that scrolls where
/// the screen is too small for it. Elsewhere nothing changes.
class FittingDialog : public QDialog {
    Q_OBJECT

public:
    explicit FittingDialog(QWidget* parent = nullptr);

    void setVisible(bool visible) override;

private:
    class Area;

    void makeScrollable();
    void fit();

    Area* m_area = nullptr;
};

} // namespace coolwarm
