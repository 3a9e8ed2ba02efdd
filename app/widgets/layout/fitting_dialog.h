// SPDX-License-Identifier: MIT
// A dialog that is never larger than its screen, and whose buttons are always in sight.
#pragma once

#include <QDialog>
#include <QJsonObject>
#include <QVariantList>

namespace coolwarm {

/// What every dialog of the program is made of. The box of buttons stands last in its layout, which
/// is a column; when the dialog is first shown, all above it is put into an area that scrolls where
/// the screen is too small for it. Elsewhere nothing changes, nor where that is one area already.
class FittingDialog : public QDialog {
    Q_OBJECT

public:
    explicit FittingDialog(QWidget* parent = nullptr);

    void setVisible(bool visible) override;

    /// Runs a dialog that was made by `new` until it is finished, and then deletes it; or until it
    /// is put aside.
    void runForm();
    /// Whether it is one that runForm() shows, and something has been begun in it.
    [[nodiscard]] bool isToBeKept() const { return m_isRun && hasBegun(); }
    [[nodiscard]] bool isAside() const { return m_isAside; }
    /// What stands in it and would be missed, for another run of the program; empty: nothing.
    [[nodiscard]] virtual QJsonObject draft() const { return {}; }
    /// Hides it with all that stands in it; neither finished nor rejected, and what it works at
    /// goes on. runForm() brings it back.
    void putAside();

protected:
    void resizeEvent(QResizeEvent* event) override;
    /// Whether anything would be lost if it were closed: something in it was typed, ticked or
    /// chosen since it came up, or since takeAsDone().
    [[nodiscard]] virtual bool hasBegun() const { return given() != m_given; }
    /// What stands in it has served its purpose.
    void takeAsDone() { m_given = given(); }

private:
    class Area;

    void makeScrollable();
    void fit();
    [[nodiscard]] QVariantList given() const;

    Area* m_area = nullptr;
    QVariantList m_given; ///< what stood in it when it came up
    bool m_wasShown = false;
    bool m_isRun = false;
    bool m_isAside = false;
};

} // namespace coolwarm
