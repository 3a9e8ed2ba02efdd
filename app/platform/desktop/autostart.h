// SPDX-License-Identifier: MIT
// Starts the program at login: by an entry in the autostart folder, or by the portal's permission.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <memory>

namespace coolwarm {

/// What will happen at the next log-in.
struct AutostartState {
    bool starts = false; ///< this program will be started
    bool minimized = false;
    /// The program that our entry names instead of this one; empty when there is none such. It is
    /// started when it exists.
    QString other;
    bool otherIsThere = false;

    bool operator==(const AutostartState&) const = default;
};

/// Where it is kept, and what is to be started.
struct AutostartPlace {
    QString configFolder; ///< $XDG_CONFIG_HOME
    QStringList command;  ///< the program's path and its arguments, without --minimized
    bool sandboxed = false;
    AutostartState granted; ///< sandboxed: what the portal said last, which cannot be asked again
};

/// Whether this process runs in a Flatpak, which cannot see the user's autostart folder.
[[nodiscard]] bool runsInFlatpak();

/// Outside of a sandbox the state is read from the system whenever it is asked for, so that it says
/// what is so and not what was wished. Inside of one the desktop is asked
/// (org.freedesktop.portal.Background), which may ask the user and take its time.
class Autostart : public QObject {
    Q_OBJECT

public:
    explicit Autostart(AutostartPlace place, QObject* parent = nullptr);
    ~Autostart() override;

    /// Whether this system has autostart folders.
    [[nodiscard]] static bool isPossible();

    [[nodiscard]] AutostartState state() const;
    /// Whether a change waits for the desktop's answer.
    [[nodiscard]] bool isAsking() const;
    /// Has this program started with the session, or no program in our name. `why` is for the user,
    /// who may be shown it by the desktop. settled() or failed() follows, at once outside of a
    /// sandbox.
    void set(bool starts, bool minimized, const QString& why);

    /// The entry: "io.github.coolwarm.Coolwarm.desktop".
    [[nodiscard]] QString entryFile() const;

signals:
    void settled();
    /// Everything is as it was; `place` is the file or the service, `reason` its own words, empty
    /// for a plain no.
    void failed(const QString& place, const QString& reason);

private slots:
    void portalAnswered(uint response, const QVariantMap& results);

private:
    struct Request;

    [[nodiscard]] QString write(bool minimized) const;
    void askPortal(bool starts, bool minimized, const QString& why);
    /// What was asked, which is over now; nothing when nothing was.
    std::unique_ptr<Request> endRequest();

    AutostartPlace m_place;
    std::unique_ptr<Request> m_request; ///< while the portal is asked
};

} // namespace coolwarm
