// SPDX-License-Identifier: MIT
// Keeps what was half typed into a form when the window has something else to show, or ends.
#pragma once

#include "app/control/background.h"
#include "app/control/upkeep/draft_file.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace coolwarm {

class FittingDialog;
class NoticeBar;
class RefusedWords;

/// A form that has to give way is put aside with all that stands in it, and comes back when that is
/// asked for; what the program's end cuts off lies in a file until then.
class KeptForms : public QObject {
    Q_OBJECT

public:
    /// The forms are those of `window`. `takeUp` opens what an earlier run has left in `file`, or
    /// says why that cannot be done now; without a file nothing outlives the program. What was
    /// refused lies in the same file.
    KeptForms(QWidget& window, const std::filesystem::path& file, Background& background,
              RefusedWords& refused, std::function<bool(const QJsonObject&)> takeUp);

    /// Offers to go on with what is kept; for the window to place.
    [[nodiscard]] NoticeBar* bar() const { return m_bar; }
    /// Closes every menu and dialog that lies over the window, or puts it aside.
    void clearTheWay();
    /// Puts all forms aside and saves what stands in them.
    void keepAll();
    /// Whether the file holds what stands in the forms now.
    [[nodiscard]] bool save();
    /// Has a worker write it while somebody types: a disk may be busy for seconds.
    void saveSoon();
    /// The same as save() once the forms have gone: they stay in the file as they were saved last.
    [[nodiscard]] bool saveRefused();
    /// Why the last save() has failed; empty when it has not.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }

private:
    void putAside(FittingDialog* form);
    void display();
    void goOn();
    [[nodiscard]] QList<QJsonObject> presentDrafts() const;
    [[nodiscard]] QList<QJsonObject> toBeWritten() const;
    void writeSoon();

    QWidget& m_window;
    Background& m_background;
    RefusedWords& m_refused;
    std::function<bool(const QJsonObject&)> m_takeUp;
    NoticeBar* m_bar;
    QList<QPointer<FittingDialog>> m_aside; ///< hidden for an alarm, with what was typed
    std::shared_ptr<DraftFile> m_file; ///< a worker may write it for longer than this object lives
    std::uint64_t m_number = 0;        ///< of what is written next
    QList<QJsonObject> m_drafts;       ///< of an earlier run, not taken up yet
    QList<QJsonObject> m_saved;        ///< of all forms, when they were looked at last
    std::optional<QList<QJsonObject>>
        m_written; ///< what lies in the file, unless it is written now
    QString m_trouble;
};

} // namespace coolwarm
