// SPDX-License-Identifier: MIT
// The session that runs: a place to rest, with its ring, and what can be done with it.
#pragma once

#include "app/control/desktop/session_cues.h"
#include "app/text/states/running_view.h"
#include "app/widgets/layout/room_watch.h"
#include "core/domain/pain.h"

#include <QElapsedTimer>
#include <QWidget>

#include <chrono>
#include <optional>

class QBoxLayout;
class QLabel;

namespace coolwarm {

class ActionButton;
class CountdownRing;
class CueNote;
class PainPicker;
class Picture;
class SideBySide;

class RunningPane : public QWidget {
    Q_OBJECT

public:
    explicit RunningPane(QWidget* parent = nullptr);

    /// Adds what guides a breath: a card among the others, and a circle that takes the ring's place
    /// while it is shown.
    void addBreathing(QWidget* card, QWidget* circle);
    void showCircle(bool shown);

    void display(const RunningView& view);
    /// Emphasises what is to be minded just now.
    void displayCue(CueLine cue);

signals:
    void signsWanted();
    void stopWanted();
    void farViewWanted();
    void discardWanted();
    void replanWanted(std::chrono::minutes length);
    void painChanged(std::optional<coolwarm::PainScore> pain);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildHeading();
    [[nodiscard]] QWidget* buildParts();
    [[nodiscard]] QWidget* buildPosition();
    [[nodiscard]] QWidget* buildControls();
    void arrange(const Room& room);
    void placeWords();
    void placeLeft();
    void fitRing();

    RunningView m_view;
    Room m_room;
    bool m_isBelow = false; ///< "Take it off now" stands below the page
    QLabel* m_title;
    QLabel* m_times;
    QBoxLayout* m_words;           ///< title and times
    QWidget* m_buttons = nullptr;  ///< beside them
    SideBySide* m_parts = nullptr; ///< the ring and the controls
    QLabel* m_left;                ///< the remaining time where the ring is not beside the controls
    CountdownRing* m_ring;
    QBoxLayout* m_rings = nullptr;    ///< the ring, and the circle in its place
    QWidget* m_circle = nullptr;      ///< by which somebody breathes
    QBoxLayout* m_controls = nullptr; ///< cards and buttons
    CueNote* m_cue;
    ActionButton* m_far;
    ActionButton* m_stop;
    ActionButton* m_shorter;
    ActionButton* m_longer;
    ActionButton* m_discard;
    PainPicker* m_pain;
    Picture* m_pose;
    QLabel* m_position;
    QLabel* m_positionDetail;
    QElapsedTimer m_shown; ///< since it was
};

} // namespace coolwarm
