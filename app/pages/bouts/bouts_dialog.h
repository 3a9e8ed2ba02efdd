// SPDX-License-Identifier: MIT
// All bouts in a list, how often they come back, and what can be done with each of them.
#pragma once

#include "app/pages/bouts/bout_acts.h"
#include "app/pages/bouts/bouts_model.h"
#include "app/pages/services.h"
#include "app/widgets/layout/fitting_dialog.h"
#include "core/domain/diary/episode.h"
#include "core/domain/session_id.h"
#include "core/engine/touched.h"

#include <optional>

class QLabel;
class QListView;
class QPushButton;

namespace coolwarm {

class NoticeBar;

/// Enter opens the bout that the keyboard is on, Delete takes it out.
class BoutsDialog : public FittingDialog {
    Q_OBJECT

public:
    /// Keeps the references. Forms that it opens belong to the window of `page`: they stay when an
    /// alarm closes this one.
    BoutsDialog(const Services& services, QWidget& page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildActs();
    QPushButton* addAct(const QString& text, const char* name, void (BoutsDialog::*act)());
    void connectParts();
    void refresh(const Touched& touched);
    void read();
    void showLoaded();
    void showActs();
    [[nodiscard]] QString countText() const;
    [[nodiscard]] std::optional<Episode> current() const;
    void select(int row);

    void begin();
    void open();
    void endOrReopen();
    void join();
    void split();
    void remove();

    EngineBridge& m_bridge;
    BoutsModel* m_model;
    NoticeBar* m_notice;
    BoutActs* m_acts;
    QLabel* m_count;
    QLabel* m_recurring;
    QListView* m_list;
    QList<QPushButton*> m_buttons; ///< of one bout
    QPushButton* m_end = nullptr;
    std::optional<SessionId> m_kept; ///< the bout to go on with when the list has been read anew
    int m_keptRow = 0;
};

} // namespace coolwarm
