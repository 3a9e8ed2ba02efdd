// SPDX-License-Identifier: MIT
// After an activity: what was written down, a note on wish, and a way to take it back.
#pragma once

#include "app/control/engine_bridge.h"
#include "core/domain/diary/activity.h"
#include "core/domain/session_id.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace coolwarm {

class ActionButton;
class NoteEdit;
class Requests;

/// What is typed is saved half a second after the last key, when the page goes out of sight and
/// when the program ends.
class ActivityEnd : public QWidget {
    Q_OBJECT

public:
    /// Keeps references.
    ActivityEnd(EngineBridge& bridge, Requests& requests, QWidget* parent = nullptr);

    /// Begins for one that the log has.
    void begin(const Activity& logged, const QString& headline);
    /// Saves what was typed since the last time; what is refused stays and is told.
    void keep();

signals:
    /// It is to be taken out of the log again.
    void forgetWanted();
    void finished();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void displayFault(const QString& fault);
    void finish();

    EngineBridge& m_bridge;
    Requests& m_requests;
    Activity m_logged = Activity::blank(SessionId::random());
    SessionId m_form = SessionId::random();
    QString m_fault;
    QTimer m_pause; ///< since the last key
    QLabel* m_headline;
    NoteEdit* m_note;
    QLabel* m_faultLabel;
    ActionButton* m_forget;
    ActionButton* m_done;
};

} // namespace coolwarm
