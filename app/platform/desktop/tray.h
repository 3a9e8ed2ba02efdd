// SPDX-License-Identifier: MIT
// The tray as the program sees it: what it shows, what it is told, what somebody chose there.
#pragma once

#include "core/domain/modality.h"
#include "core/domain/per_modality.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace coolwarm {

/// What the icon is a picture of. Nothing in it changes more often than once a minute.
struct TrayPicture {
    enum class Sign {
        Idle,    ///< one half for ice, one for heat: broad when it is open, thin while it rests
        Running, ///< a ring that fills, around the sign of the therapy
        Alarm,   ///< a full round with an exclamation mark
    };
    Sign sign = Sign::Idle;
    PerModality<bool> rests;
    Modality modality = Modality::Ice; ///< of what runs or rings
    std::chrono::minutes done{0};      ///< of `whole`: begun minutes that are over
    std::chrono::minutes whole{1};

    bool operator==(const TrayPicture&) const = default;
};

/// An entry of the menu; one that cannot be chosen says why.
struct TrayEntry {
    QString text;
    bool enabled = false;

    bool operator==(const TrayEntry&) const = default;
};

struct TrayLook {
    TrayPicture picture;
    QString toolTip; ///< "Ice is on, 7 min left, until 14:32 · Lower back"
    PerModality<TrayEntry> start;
    TrayEntry stop;
    bool packOff = false; ///< an alarm waits for its answer

    bool operator==(const TrayLook&) const = default;
};

/// The port to the tray, which may come and go at any time and on some desktops never comes.
class Tray : public QObject {
    Q_OBJECT

public:
    enum class Command { StartIce, StartHeat, Stop, PackOff, Show, Quit };
    Q_ENUM(Command)

    using QObject::QObject;

    /// Whether the icon can be seen at this moment.
    [[nodiscard]] virtual bool isThere() const = 0;
    /// Whether isThere() is an answer: the desktop is not asked for longer than a moment.
    [[nodiscard]] virtual bool isKnown() const = 0;
    /// Repaints only what differs from the last look.
    virtual void display(const TrayLook& look) = 0;
    /// A message beside the icon; a click on it is Command::Show. Does nothing without a tray.
    virtual void tell(const QString& title, const QString& text, bool alarm) = 0;

signals:
    /// isThere() or isKnown() has changed.
    void changed();
    void commanded(coolwarm::Tray::Command command);
};

/// A tool tip of the tray that shows the text as it is, in trays that look for markup as in others.
[[nodiscard]] QString trayTip(QString text);

/// The tray of the desktop.
[[nodiscard]] std::unique_ptr<Tray> makeSystemTray();

} // namespace coolwarm
