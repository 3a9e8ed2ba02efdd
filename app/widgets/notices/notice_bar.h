// SPDX-License-Identifier: MIT
// A bar for one message, with a sign for its kind, at most one action, and a close button.
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace coolwarm {

class CloseButton;
class NoticeSign;

class NoticeBar : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    /// Hidden until showNotice().
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Shows a message and tells it to a screen reader. Without `action` there is no button; a bar
    /// that is not `closable` stays until hideNotice(). The same message again changes nothing.
    void showNotice(Kind kind, const QString& text, const QString& action = {},
                    bool closable = true);
    void hideNotice();
    /// It belongs to those that lie over the pages: whoever places the page places it there.
    void setFloating() { m_isFloating = true; }
    [[nodiscard]] bool isFloating() const { return m_isFloating; }
    [[nodiscard]] bool isShowing() const;
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;
    /// Closes the uppermost bar that is seen in the window and can be closed; false without one.
    static bool closeFirstIn(const QWidget& window);

signals:
    void actionTriggered();
    /// The user closed the bar; it is hidden already.
    void dismissed();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void tell();
    [[nodiscard]] bool isClosable() const;
    void dismiss();
    void retranslate();
    void arrange();

    void giveKeysBack();

    Kind m_kind = Kind::Info;
    bool m_isFloating = false;
    QPointer<QWidget> m_before; ///< had the keys before they came here
    bool m_isUntold = false;    ///< its words are to be said as soon as they are seen
    // Null until the first message: most bars never have one.
    NoticeSign* m_sign = nullptr;
    QBoxLayout* m_words = nullptr; ///< the text and the button
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    CloseButton* m_close = nullptr;
};

} // namespace coolwarm
