// SPDX-License-Identifier: MIT
// The bars that say what concerns the whole program, on whichever page.
#pragma once

#include "app/pages/services.h"

#include <QList>
#include <QObject>

namespace coolwarm {

class NoticeBar;

class WindowNotices : public QObject {
    Q_OBJECT

public:
    /// Keeps the reference. The bars are for the window to place.
    WindowNotices(const Services& services, QObject* parent);

    /// What is wrong with the log; also while an alarm fills the window.
    [[nodiscard]] NoticeBar* trouble() const { return m_trouble; }
    /// The others, from top to bottom.
    [[nodiscard]] QList<NoticeBar*> overPages() const;

private:
    void tell(const QString& text, bool trouble);
    void untell(const QString& text);
    void tellOfStart(const QString& text);
    void displayClock();
    void displayTrouble();

    EngineBridge& m_bridge;
    NoticeBar* m_trouble;
    NoticeBar* m_clock;
    NoticeBar* m_told;
    std::function<void()> m_offer; ///< what the button of m_told does
    QString m_toldOfStart;         ///< why nothing was started
};

} // namespace coolwarm
