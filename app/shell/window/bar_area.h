// SPDX-License-Identifier: MIT
// The notices of the window, which lie over its pages and move nothing.
#pragma once

#include <QHash>
#include <QList>
#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace coolwarm {

class NoticeBar;

/// A column of notices near the lower edge of what it lies over, or near the upper one where the
/// lower one is needed: it covers neither what is kept clear (kept_clear.h) nor the part that has
/// the keys. It is as high as its notices, up to a third of the window, from there on it is
/// scrolled; and a page that is scrolled can be scrolled further by what is covered of it.
class BarArea : public QScrollArea {
    Q_OBJECT

public:
    /// `always` are shown whatever fills the window. To be raised once it has its parts.
    BarArea(QWidget& window, const QList<NoticeBar*>& always);

    /// Adds notices below those that are there. They are shown while `owner` is.
    void add(const QList<NoticeBar*>& bars, QWidget* owner);
    /// While that part is seen, the notices lie over it and not over the whole window.
    void lieOver(QWidget* part);
    /// Another page is seen, or other parts of it.
    void placeSoon();

    /// It is scrolled where it has less room than its notices need.
    [[nodiscard]] QSize minimumSizeHint() const override { return {}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget& groupOf(QWidget* owner);
    [[nodiscard]] QRect room() const;
    [[nodiscard]] QList<QRect> keptClear() const;
    [[nodiscard]] int heightAt(int width) const;
    [[nodiscard]] QRect bestPlace() const;
    void fit();
    void uncover(const QRect& covered);

    QWidget& m_window;
    QVBoxLayout* m_column;
    QPointer<QWidget> m_over;
    QHash<QWidget*, QWidget*> m_groups; ///< of each owner its notices
    bool m_isDue = false;               ///< is placed as soon as all has been laid out
};

} // namespace coolwarm
