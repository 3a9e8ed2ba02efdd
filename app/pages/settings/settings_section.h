// SPDX-License-Identifier: MIT
// What the sections of the settings have in common: a heading, rows of one control each, and a
// place beside each control for what went wrong with it.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/widgets/card.h"
#include "core/domain/preferences.h"
#include "core/engine/command.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace coolwarm {

class NoticeBar;

/// A card of the settings page. The wheel scrolls the page over all of its controls and changes
/// none of them.
class SettingsSection : public Card {
    Q_OBJECT

public:
    explicit SettingsSection(const QString& heading, QWidget* parent = nullptr);

    /// Shows what is wrong below the row of that control; empty: nothing is.
    void tellFault(QWidget* control, const QString& text);
    [[nodiscard]] QString faultOf(QWidget* control) const;

protected:
    /// A row "label: control" with a line of explanation below.
    void addRow(const QString& label, QWidget* control, const QString& hint = {});
    /// A row of a path, to be read and copied, and of a button that has to do with it. The keys go
    /// to the path.
    QWidget* addPath(const QString& label, QLineEdit* path, QWidget* button,
                     const QString& hint = {});
    /// A row of a control that says itself what it is for: a box to tick, a button.
    void addControl(QWidget* control);
    QCheckBox* addCheck(const QString& text, const QString& hint = {});
    /// Ticks the box or not, without a signal.
    static void displayChecked(QCheckBox* box, bool checked);
    /// An explanation, or a part that is no setting.
    QLabel* addText(const QString& text = {});
    void addPart(QWidget* part);

    /// Scrolls the page to a part that has just been shown, once it has its place.
    static void bringIntoSight(QWidget* part);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QVBoxLayout* startRow(QWidget* control);

    QVBoxLayout* m_column;
    QHash<QWidget*, QVBoxLayout*> m_rows;
    QHash<QWidget*, NoticeBar*> m_faults;
};

/// A section about the preferences in the log. A change is applied at once; one that is refused or
/// cannot be saved is told beside its control, which goes back to what is stored.
class PreferenceSection : public SettingsSection {
    Q_OBJECT

public:
    /// Keeps a reference.
    PreferenceSection(EngineBridge& bridge, const QString& heading, QWidget* parent = nullptr);

    /// Shows what is stored, without a signal.
    virtual void display() = 0;

protected:
    [[nodiscard]] const Preferences& stored() const { return m_bridge.choices().preferences; }
    [[nodiscard]] EngineBridge& bridge() { return m_bridge; }
    void prefer(QWidget* control, const std::function<void(Preferences&)>& change);
    /// Submits what the control asks for and tells beside it what went wrong; true when done.
    bool submit(QWidget* control, const Command& command);

private:
    EngineBridge& m_bridge;
    QList<QWidget*> m_waiting; ///< controls of which it is told that their setting waits
};

} // namespace coolwarm
