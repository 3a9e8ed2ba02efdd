// SPDX-License-Identifier: MIT
// Desktop notifications, told without ever waiting for the desktop.
#pragma once

#include "core/domain/pain.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace coolwarm {

/// What a notification is about. Of each there is one at a time: a new one takes the place of the
/// last instead of lying on top of it.
enum class NoticeKind {
    Alarm,
    Quiet,
    Question, ///< as quiet, with the scores of pain for its answers
    Plan,     ///< as quiet, of a planned session that is due
};

struct Notice {
    QString title;
    QString text;
    std::optional<std::chrono::milliseconds> lasts{}; ///< else as long as the desktop shows any
};

/// What somebody wants who has clicked a notification.
enum class NoticeAction {
    Open,     ///< see the window
    PackOff,  ///< of an alarm: the pack is off
    StartNow, ///< of a planned session: it is to begin
    Later,    ///< of a planned session: not now
};

/// Shows notifications through org.freedesktop.Notifications on the session bus. An alarm is
/// critical, stays until it is withdrawn and comes back when the desktop loses or closes it; a
/// quiet one is as the desktop shows any. A question has a button for each of its answers, where
/// the desktop shows that many, and else one that opens the window. Nothing here waits for an
/// answer, and a desktop that is not there, dies or says nothing does not hold anything up: see
/// failed().
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
    /// A question was answered.
    void scored(coolwarm::PainScore pain);
    /// A question was closed by hand and not answered.
    void dismissed();

private:
    struct Impl;

    std::unique_ptr<Impl> m_impl;
};

} // namespace coolwarm

Q_DECLARE_METATYPE(coolwarm::Notice)
Q_DECLARE_METATYPE(coolwarm::NoticeKind)
Q_DECLARE_METATYPE(coolwarm::NoticeAction)
