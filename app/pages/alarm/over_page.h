// SPDX-License-Identifier: MIT
// The page after a pack was on for too long: asks how the skin is, and what then has to be done.
#pragma once

#include "app/pages/alarm/late_view.h"
#include "core/domain/modality.h"
#include "core/domain/skin.h"

#include <QWidget>

#include <vector>

#include <initializer_list>

class QLabel;
class QStackedWidget;

namespace coolwarm {

class ActionButton;

class OverPage : public QWidget {
    Q_OBJECT

public:
    explicit OverPage(QWidget* parent = nullptr);

    /// Begins with the question about the skin, and nothing in the focus.
    void begin(const OverView& view);
    void display(const OverView& view);
    /// Whether the minute for "It is still on, ring again" goes on.
    void displayTakeBack(bool may);
    /// What follows from the answer, until somebody goes on.
    void tell(Skin skin);
    /// Why the answer was not taken.
    void say(const QString& text);

signals:
    void answered(coolwarm::Skin skin);
    void signsWanted();
    void takeBackWanted();
    /// Not now; Today asks on.
    void laterWanted();
    /// What was told has been read.
    void goOnWanted();

private:
    [[nodiscard]] QWidget* buildLook();
    [[nodiscard]] QWidget* buildKinds();
    [[nodiscard]] QWidget* buildFound();
    [[nodiscard]] QWidget* rowOf(const std::vector<QWidget*>& buttons);
    [[nodiscard]] ActionButton* buttonTo(const QString& text, QWidget* stage);
    void showStage(QWidget* stage);

    Modality m_modality = Modality::Ice;
    QString m_nextText; ///< what holds unless the skin is hurt
    QLabel* m_headline;
    QLabel* m_advice;
    QLabel* m_adviceAgain; ///< beside the answers
    QLabel* m_answer;
    QLabel* m_foundText;
    QLabel* m_said;
    QLabel* m_next;
    ActionButton* m_takeBack;
    ActionButton* m_later;
    QStackedWidget* m_stages;
    QWidget* m_look;
    QWidget* m_kinds;
    QWidget* m_found;
};

} // namespace coolwarm
