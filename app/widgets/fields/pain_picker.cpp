// SPDX-License-Identifier: MIT
// The choice among the eleven numbers, by pointer and by keyboard.
#include "app/widgets/fields/pain_picker.h"

#include "app/accessible/role.h"
#include "app/style/text_role.h"
#include "app/widgets/fields/pain_button.h"
#include "app/widgets/layout/flow_layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace coolwarm {

namespace {

constexpr int kSpacing = 4;
constexpr std::chrono::milliseconds kSecondDigit{1500}; ///< how long a 0 after a 1 makes a 10
constexpr std::chrono::milliseconds kSecondPress{500};  ///< the same where each press counts

bool isWithOthers(const QKeyEvent& key) {
    return key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

} // namespace

PainPicker::PainPicker(const QString& label, Use use, QWidget* parent)
    : KeepsHeight(parent),
      m_use(use),
      m_label(new QLabel(label, this)),
      m_parts(new QBoxLayout(QBoxLayout::TopToBottom)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(m_parts);
    m_parts->setSpacing(6);
    m_parts->addWidget(m_label);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    presentAs(*this, QAccessible::Grouping);
    setLabel(label);
    addButtons();
    if (use == Use::Choice) {
        addEnds();
        column->addStretch(1);
    } else {
        m_one.setSingleShot(true);
        m_one.setInterval(kSecondPress);
        connect(&m_one, &QTimer::timeout, this, [this] { press(1); });
        setTextRole(m_label, TextRole::Section);
        setStacked(false);
    }
    retranslate();
    setPain(std::nullopt);
}

void PainPicker::setLabel(const QString& label) {
    m_label->setText(label);
    setAccessibleName(QString(label).remove(u'&'));
}

void PainPicker::addButtons() {
    auto* flow = new FlowLayout(kSpacing, true);
    m_parts->addLayout(flow, 1);
    for (int value = 0; value <= PainScore::highest; ++value) {
        auto* button = new PainButton(value, this);
        button->installEventFilter(this);
        if (m_use == Use::Press) {
            presentAs(*button, QAccessible::Button);
            button->setCheckable(false);
            connect(button, &QAbstractButton::clicked, this, [this, value] { press(value); });
        } else {
            connect(button, &QAbstractButton::clicked, this,
                    [this, value] { choose(shows(value) ? std::nullopt : PainScore::of(value)); });
        }
        flow->addWidget(button);
        m_buttons.append(button);
    }
}

// What the two ends mean.
void PainPicker::addEnds() {
    auto* none = new QLabel(tr("no pain"));
    auto* worst = new QLabel(tr("the worst you can think of"));
    worst->setAlignment(Qt::AlignTrailing);
    auto* row = new QHBoxLayout;
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    for (QLabel* end : {none, worst}) {
        setTextRole(end, TextRole::Muted);
        end->setWordWrap(true);
        row->addWidget(end, 1);
    }
}

void PainPicker::retranslate() {
    for (PainButton* button : m_buttons) {
        button->setAccessibleName(
            tr("%1 of %2", "scores of pain")
                .arg(locale().toString(button->value()), locale().toString(PainScore::highest)));
    }
}

void PainPicker::setAccent(Accent accent) {
    for (PainButton* button : m_buttons) {
        button->setAccent(accent);
    }
}

void PainPicker::setStacked(bool stacked) {
    m_parts->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_label->setWordWrap(stacked);
}

void PainPicker::press(int value) {
    m_one.stop();
    emit pressed(*PainScore::of(value));
}

bool PainPicker::shows(int value) const {
    return m_pain && m_pain->value() == value;
}

void PainPicker::setPain(std::optional<PainScore> pain) {
    m_pain = pain;
    m_sinceOne.invalidate();
    // One stop of the Tab key: the chosen number, or the first.
    PainButton* const stop = m_buttons.at(pain ? pain->value() : 0);
    for (PainButton* button : m_buttons) {
        button->setChecked(shows(button->value()));
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setFocusProxy(stop);
    m_label->setBuddy(stop);
}

void PainPicker::choose(std::optional<PainScore> pain) {
    const bool hadFocus = std::any_of(m_buttons.begin(), m_buttons.end(),
                                      [](const PainButton* button) { return button->hasFocus(); });
    const bool changed = pain != m_pain;
    setPain(pain);
    if (hadFocus && pain) {
        m_buttons.at(pain->value())->setFocus(Qt::OtherFocusReason);
    }
    if (changed) {
        emit painChanged(pain);
    }
}

std::optional<PainScore> PainPicker::steppedBy(int step) const {
    if (m_pain) {
        return PainScore::of(
            std::clamp(m_pain->value() + step, PainScore::lowest, PainScore::highest));
    }
    for (const PainButton* button : m_buttons) {
        if (button->hasFocus()) {
            return PainScore::of(button->value()); // the first step only chooses what has the focus
        }
    }
    return PainScore::of(PainScore::lowest);
}

void PainPicker::typeDigit(int digit) {
    if (m_use == Use::Press) {
        const bool isTen = digit == 0 && m_one.isActive();
        if (digit == 1)
            m_one.start();
        else
            press(isTen ? PainScore::highest : digit);
        return;
    }
    const bool follows = m_sinceOne.isValid() && !m_sinceOne.hasExpired(kSecondDigit.count());
    if (digit == 0 && follows && shows(1)) {
        choose(PainScore::of(PainScore::highest));
        return;
    }
    choose(PainScore::of(digit));
    if (digit == 1) {
        m_sinceOne.start();
    }
}

int PainPicker::stepOf(int key) const {
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Right:
        return forward;
    case Qt::Key_Left:
        return -forward;
    case Qt::Key_Up:
        return 1;
    case Qt::Key_Down:
        return -1;
    default:
        return 0;
    }
}

// Where each press counts, whoever passes by on the way to a number tells nothing.
bool PainPicker::moveKeyboard(int key) {
    const auto at = std::find_if(m_buttons.begin(), m_buttons.end(),
                                 [](const PainButton* button) { return button->hasFocus(); });
    int to = (at == m_buttons.end() ? 0 : (*at)->value()) + stepOf(key);
    if (key == Qt::Key_Home)
        to = PainScore::lowest;
    else if (key == Qt::Key_End)
        to = PainScore::highest;
    else if (stepOf(key) == 0)
        return false;
    m_buttons.at(std::clamp(to, PainScore::lowest, PainScore::highest))
        ->setFocus(Qt::OtherFocusReason);
    return true;
}

bool PainPicker::handleKey(const QKeyEvent& event) {
    if (m_use == Use::Press)
        return moveKeyboard(event.key()) || takeDigit(event);
    if (const int step = stepOf(event.key()); step != 0) {
        choose(steppedBy(step));
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Home:
        choose(PainScore::of(PainScore::lowest));
        return true;
    case Qt::Key_End:
        choose(PainScore::of(PainScore::highest));
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        choose(std::nullopt);
        return true;
    default:
        return takeDigit(event);
    }
}

bool PainPicker::takeDigit(const QKeyEvent& event) {
    const QString text = event.text();
    const int digit = text.size() == 1 ? text.at(0).digitValue() : -1;
    if (digit < 0 || isWithOthers(event))
        return false;
    typeDigit(digit);
    return true;
}

bool PainPicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (!isWithOthers(key) && handleKey(key)) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PainPicker::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
    }
}

} // namespace coolwarm
