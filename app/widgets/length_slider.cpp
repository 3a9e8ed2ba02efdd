// SPDX-License-Identifier: MIT
// Joins the slider with the texts around it.
#include "app/widgets/length_slider.h"

#include "app/style/fonts.h"
#include "app/style/text_role.h"
#include "app/widgets/accent_slider.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace coolwarm {

using std::chrono::minutes;

LengthSlider::LengthSlider(Accent accent, QWidget* parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_slider(new AccentSlider(accent, this)),
      m_value(new QLabel(this)),
      m_first(new QLabel(this)),
      m_last(new QLabel(this)) {
    setTextRole(m_first, TextRole::Caption);
    setTextRole(m_last, TextRole::Caption);
    for (QLabel* label : {m_label, m_value})
        label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_slider);
    m_value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_slider->setSingleStep(1);
    m_slider->setPageStep(5);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_slider, 0, 1, 1, 2);
    grid->addWidget(m_value, 0, 3);
    grid->addWidget(m_first, 1, 1, Qt::AlignLeading);
    grid->addWidget(m_last, 1, 2, Qt::AlignTrailing);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showValue();
        emit lengthChanged(length());
    });
    setFocusProxy(m_slider);
    retranslate();
}

void LengthSlider::setAccent(Accent accent) {
    m_slider->setAccent(accent);
}

void LengthSlider::setRange(minutes first, minutes last) {
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(static_cast<int>(first.count()),
                       static_cast<int>(std::max(first, last).count()));
    retranslate();
}

void LengthSlider::setLength(minutes length) {
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(length.count()));
    m_slider->update();
    showValue();
}

minutes LengthSlider::length() const {
    return minutes{m_slider->value()};
}

void LengthSlider::retranslate() {
    m_label->setText(tr("Length"));
    m_slider->setAccessibleName(tr("Length in minutes"));
    m_first->setText(locale().toString(m_slider->minimum()));
    m_last->setText(locale().toString(m_slider->maximum()));
    m_value->setFont(scaledFont(font(), text_size::body, QFont::DemiBold));
    // Room for the widest value, so that the slider keeps its length while it moves.
    const QFontMetrics metrics(m_value->font());
    const int widest =
        std::max(metrics.horizontalAdvance(tr("%n min", nullptr, m_slider->minimum())),
                 metrics.horizontalAdvance(tr("%n min", nullptr, m_slider->maximum())));
    m_value->setMinimumWidth(widest + 4);
    showValue();
}

void LengthSlider::showValue() {
    const QString text = tr("%n min", nullptr, m_slider->value());
    m_value->setText(text);
    m_slider->setValueText(tr("%Ln minute(s)", "", m_slider->value()));
}

void LengthSlider::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::LanguageChange || type == QEvent::FontChange ||
        type == QEvent::LocaleChange) {
        retranslate();
    }
}

} // namespace coolwarm
