// SPDX-License-Identifier: MIT
// Bouts on Today: the line about the one that is open or proposed, and the way to all of them.
#pragma once

#include "app/pages/services.h"
#include "app/pages/today/bout/bout_view.h"
#include "app/pages/today/bout/refused_bouts.h"
#include "core/domain/site/site.h"
#include "core/log/ports/history_reader.h"

#include <QJsonObject>
#include <QObject>

class QMenu;

namespace coolwarm {

class BoutActs;
class BoutLine;
class NoticeBar;

class BoutToday : public QObject {
    Q_OBJECT

public:
    /// Keeps references. Its parts are for the page to place.
    BoutToday(const Services& services, QWidget& page);

    [[nodiscard]] BoutLine* line() const { return m_line; }
    /// What came of an act, with the way to undo it.
    [[nodiscard]] NoticeBar* notice() const { return m_notice; }
    /// A bout that does not get better points to the warning signs.
    [[nodiscard]] NoticeBar* lookAgain() const { return m_lookAgain; }

    /// Reads the log. Throws StoreError, and what is shown stays.
    void read(HistoryReader& reader);
    /// Shows what was read; the line only while nothing else fills the page.
    void display(bool idle);

    /// Adds to a menu what can be done about bouts at any time: begin one, and see all.
    void addTo(QMenu& menu);
    /// See PageSpec::takeUp.
    [[nodiscard]] bool takeUp(const QJsonObject& draft);

private:
    void connectParts();
    void begin();
    void refuse();
    void showAll();

    const Services& m_services;
    QWidget& m_page;
    BoutLine* m_line;
    NoticeBar* m_notice;
    NoticeBar* m_lookAgain;
    BoutActs* m_acts;
    RefusedBouts m_refused;
    BoutView m_view;
    Site m_site; ///< of which that was read
};

} // namespace coolwarm
