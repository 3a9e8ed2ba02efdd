// SPDX-License-Identifier: MIT
// Desktop notifications, told without ever waiting for the desktop.
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace coolwarm {

/// What a notification is about. Of each there is one at a time: a new one takes the place of the
/// last instead of lying on top of it.
enum class NoticeKind { Alarm, Quiet };

struct Notice {
    QString title;
    QString text;
};

/// What somebody wants who has clicked a notification.
enum class NoticeAction {
    Open,    ///< see the window
    PackOff, ///< of an alarm: the pack is off
};

/// Shows notifications through org.freedesktop.Notifications on the session bus. An alarm is
/// critical, stays until it is withdrawn and comes back when the desktop loses or closes it; a
/// quiet one is as the desktop shows any. Nothing here waits for an answer, and a desktop that is
/// not there, dies or says nothing does not hold anything up: see failed().
class Notifier : public QObject {
    Q_OBJECT

public:
    explicit Notifier(QObject* parent = nullptr);
    ~Notifier() override;

    void show(NoticeKind kind, const Notice& notice);
    /// Takes it away again.
    void withdraw(NoticeKind kind);

signals:
    /// The desktop has shown it.
    void shown(coolwarm::NoticeKind kind);
    /// Nobody shows it: another way has to do. A desktop that comes later shows an alarm all the
    /// same.
    void failed(coolwarm::NoticeKind kind, const coolwarm::Notice& notice);
    void acted(coolwarm::NoticeKind kind, coolwarm::NoticeAction action);

private:
    struct Impl;

    std::unique_ptr<Impl> m_impl;
};

} // namespace coolwarm

Q_DECLARE_METATYPE(coolwarm::Notice)
Q_DECLARE_METATYPE(coolwarm::NoticeKind)
Q_DECLARE_METATYPE(coolwarm::NoticeAction)
