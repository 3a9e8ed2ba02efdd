// SPDX-License-Identifier: MIT
// Describes ring, day strip and slider to a screen reader.
#include "app/widgets/painted/accessible_parts.h"

#include "app/accessible/role.h"
#include "app/widgets/painted/accent_slider.h"
#include "app/widgets/painted/accessible_strip.h"
#include "app/widgets/painted/countdown_ring.h"
#include "app/widgets/painted/day_strip.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace coolwarm {

namespace {

/// Its name says everything: a screen reader reads it when it comes by and when the value text
/// changes.
class AccessibleRing final : public QAccessibleWidget {
public:
    explicit AccessibleRing(CountdownRing* ring)
        : QAccessibleWidget(ring, QAccessible::StaticText), m_ring(ring) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value) {
            return value();
        }
        if (kind == QAccessible::Name) {
            const QString name = m_ring->accessibleName();
            return name.isEmpty() ? value() : CountdownRing::tr("%1: %2").arg(name, value());
        }
        return QAccessibleWidget::text(kind);
    }

private:
    [[nodiscard]] QString value() const {
        if (!m_ring->valueText().isEmpty()) {
            return m_ring->valueText();
        }
        const QString both = m_ring->centreText() + u' ' + m_ring->subText();
        return both.trimmed();
    }

    CountdownRing* m_ring;
};

class AccessibleSlider final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleSlider(AccentSlider* slider)
        : QAccessibleWidget(slider, QAccessible::Slider), m_slider(slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface) {
            return static_cast<QAccessibleValueInterface*>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? m_slider->valueText() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override { return m_slider->value(); }
    void setCurrentValue(const QVariant& value) override { m_slider->setValue(value.toInt()); }
    [[nodiscard]] QVariant maximumValue() const override { return m_slider->maximum(); }
    [[nodiscard]] QVariant minimumValue() const override { return m_slider->minimum(); }
    [[nodiscard]] QVariant minimumStepSize() const override { return m_slider->singleStep(); }

private:
    AccentSlider* m_slider;
};

QAccessibleInterface* makePart(const QString&, QObject* object) {
    if (auto* ring = qobject_cast<CountdownRing*>(object)) {
        return new AccessibleRing(ring);
    }
    if (auto* slider = qobject_cast<AccentSlider*>(object)) {
        return new AccessibleSlider(slider);
    }
    if (auto* strip = qobject_cast<DayStrip*>(object)) {
        return new AccessibleStrip(*strip);
    }
    return nullptr;
}

} // namespace

void installAccessibleParts() {
    installAccessibleRoles();
    QAccessible::installFactory(makePart);
}

} // namespace coolwarm
