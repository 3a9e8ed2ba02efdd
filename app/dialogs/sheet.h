// SPDX-License-Identifier: MIT
// A question that lies over its window until it is answered.
#pragma once

#include <QDialogButtonBox>
#include <QPointer>
#include <QString>
#include <QWidget>

class QPushButton;

namespace coolwarm {

class Card;
class PageArea;
class Requests;

struct Question {
    QString title;
    QString text;
    QString more; ///< what is to be known before the answer; may be empty
    QString yes;  ///< the answer by which something is done
    QString no;   ///< the one by which nothing is, also that of Esc and of Enter without a thought
    QDialogButtonBox::ButtonRole kind = QDialogButtonBox::AcceptRole; ///< of `yes`
    bool isWarning = false;
    bool comesOverAlarm = false; ///< asked for by whoever has the alarm before his eyes
};

/// Every question of the window is one of these: a panel drawn within the window that it belongs
/// to, over a dimmed ground that keeps mouse and keys from what lies below. It runs no loop of
/// events of its own, the answer comes as a signal, so nothing waits for it. An alarm hides the
/// questions of its window; they are there again when it has been answered, and where there are
/// several, one comes after the other.
class Sheet : public QWidget {
    Q_OBJECT

public:
    /// Asks in the window of `part`; the sheet deletes itself when it has been answered.
    static Sheet* ask(const QWidget& part, const Question& question);
    /// The one that is seen in the window; null without one.
    [[nodiscard]] static Sheet* seenIn(const QWidget& window);
    /// Whether a dialog, or a question in the window of `part`, is to be answered before anything
    /// else can be asked there.
    [[nodiscard]] static bool isAnythingAsked(const QWidget& part);
    /// Whether something can be asked there that is wanted from elsewhere: an alarm has to be
    /// answered first, and so has what is asked already.
    [[nodiscard]] static bool mayAsk(const Requests& requests, const QWidget& part);
    /// An alarm fills the window from now on; or it has been answered, and the keys that were meant
    /// for it answer nothing.
    static void giveWay(QWidget& window);
    static void comeBack(QWidget& window);

    [[nodiscard]] const Question& question() const { return m_question; }
    /// Takes it back unanswered: what it asked about has gone.
    void withdraw();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void agreed();
    void declined();

protected:
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;

private:
    Sheet(QWidget& window, const Question& question);

    [[nodiscard]] static QList<Sheet*> allIn(const QWidget& window);
    [[nodiscard]] bool mayCome() const;
    static void showNext(const QWidget& window);
    void build();
    void come();
    void go();
    void answer(bool yes);
    void place();
    void keepFocus(QWidget* now);
    void scroll(int key);

    Question m_question;
    Card* m_panel;
    PageArea* m_area;
    QWidget* m_words;
    QDialogButtonBox* m_buttons;
    QPushButton* m_yes;
    QPushButton* m_no;
    QPointer<QWidget> m_back; ///< had the keys before
    QPointer<QWidget> m_here; ///< has them here
    bool m_isDone = false;    ///< has been answered or withdrawn
    bool m_isLeaving = false; ///< the focus may go elsewhere
};

} // namespace coolwarm
