// SPDX-License-Identifier: MIT
// Describes a notice to a screen reader: an alert whose name is its text.
#include "app/widgets/notices/accessible_notice.h"

#include "app/widgets/notices/notice_bar.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace coolwarm {

namespace {

class AccessibleNotice final : public QAccessibleWidget {
public:
    explicit AccessibleNotice(NoticeBar* bar)
        : QAccessibleWidget(bar, QAccessible::AlertMessage), m_bar(bar) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? m_bar->text() : QAccessibleWidget::text(kind);
    }

private:
    NoticeBar* m_bar;
};

QAccessibleInterface* makeNotice(const QString&, QObject* object) {
    auto* bar = qobject_cast<NoticeBar*>(object);
    return bar != nullptr ? new AccessibleNotice(bar) : nullptr;
}

} // namespace

void installAccessibleNotices() {
    QAccessible::installFactory(makeNotice);
}

} // namespace coolwarm
