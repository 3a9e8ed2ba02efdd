// SPDX-License-Identifier: MIT
// Joins the slider with its texts.
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
    connect(m_slider, &QSlider::valueChanged, this, [this](int minutes) {
        showValue();
        emit minutesChanged(minutes);
    });
    setFocusProxy(m_slider);
    retranslate();
}

void LengthSlider::setAccent(Accent accent) {
    m_slider->setAccent(accent);
}

void LengthSlider::setRange(int first, int last) {
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(first, std::max(first, last));
    retranslate();
}

void LengthSlider::setMinutes(int minutes) {
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(minutes);
    m_slider->update();
    showValue();
}

int LengthSlider::minutes() const {
    return m_slider->value();
}

int LengthSlider::first() const {
    return m_slider->minimum();
}

int LengthSlider::last() const {
    return m_slider->maximum();
}

void LengthSlider::retranslate() {
    m_label->setText(tr("Length"));
    m_slider->setAccessibleName(tr("Length in minutes"));
    m_first->setText(locale().toString(first()));
    m_last->setText(locale().toString(last()));
    m_value->setFont(scaledFont(font(), text_size::body, QFont::DemiBold));
    // Room for the widest value, so that the slider keeps its length while it moves.
    const QFontMetrics metrics(m_value->font());
    const int widest = std::max(metrics.horizontalAdvance(tr("%n min", nullptr, first())),
                                metrics.horizontalAdvance(tr("%n min", nullptr, last())));
    m_value->setMinimumWidth(widest + 4);
    showValue();
}

void LengthSlider::showValue() {
    const QString text = tr("%n min", nullptr, minutes());
    m_value->setText(text);
    m_slider->setValueText(tr("%Ln minute(s)", "", minutes()));
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
