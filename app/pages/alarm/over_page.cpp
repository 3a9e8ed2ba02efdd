// SPDX-License-Identifier: MIT
// Leads through three steps: look at the skin, say what it is like, read what follows.
#include "app/pages/alarm/over_page.h"

#include "app/accessible/announcement.h"
#include "app/accessible/role.h"
#include "app/style/text_role.h"
#include "app/text/skin_text.h"
#include "app/widgets/action_button.h"
#include "app/widgets/card.h"
#include "app/widgets/click_guard.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/in_the_middle.h"
#include "app/widgets/layout/side_by_side.h"
#include "app/widgets/layout/wrapped_label.h"
#include "core/domain/skin.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coolwarm {

namespace {

constexpr int widestBlock = 56; // em: a line is read at a glance

QVBoxLayout* columnOf(QWidget* stage) {
    auto* column = new QVBoxLayout(stage);
    column->setContentsMargins({});
    column->setSpacing(stage->fontMetrics().height() * 2 / 3);
    return column;
}

} // namespace

OverPage::OverPage(QWidget* parent)
    : QWidget(parent),
      m_headline(wrappedLabel(TextRole::Large)),
      m_advice(wrappedLabel(TextRole::Body)),
      m_adviceAgain(wrappedLabel(TextRole::Body)),
      m_answer(wrappedLabel(TextRole::CardTitle)),
      m_foundText(wrappedLabel(TextRole::Body)),
      m_said(wrappedLabel(TextRole::Section)),
      m_next(wrappedLabel(TextRole::Body)),
      m_takeBack(new ActionButton(ActionButton::Kind::Compact, tr("It is still on, ring again"))),
      m_later(new ActionButton(ActionButton::Kind::Compact, tr("Answer later"))),
      m_stages(new QStackedWidget),
      m_look(new QWidget),
      m_kinds(new QWidget),
      m_found(new QWidget) {
    presentAs(*this, QAccessible::Grouping);
    m_headline->setObjectName(QStringLiteral("overHeadline"));
    for (QLabel* label : {m_advice, m_adviceAgain, m_foundText})
        label->setTextFormat(Qt::RichText); // of the program's own sentences
    for (QWidget* stage : {buildLook(), buildKinds(), buildFound()})
        m_stages->addWidget(stage);
    auto* card = new Card;
    card->setUrgent();
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins({});
    inside->addWidget(m_stages);
    inside->addWidget(m_said);
    const int line = fontMetrics().height();
    auto* bottom = new SideBySide(line / 2);
    bottom->addPart(m_next, 1);
    bottom->addPart(flowOf({m_takeBack, m_later}), 0);
    auto* block = new QWidget;
    block->setMaximumWidth(widestBlock * line);
    auto* parts = new QVBoxLayout(block);
    parts->setContentsMargins({});
    parts->setSpacing(line);
    parts->addWidget(m_headline);
    parts->addWidget(card);
    parts->addWidget(bottom);
    placeInTheMiddle(this, block);
    connect(m_takeBack, &QPushButton::clicked, this, &OverPage::takeBackWanted);
    connect(m_later, &QPushButton::clicked, this, &OverPage::laterWanted);
}

ActionButton* OverPage::buttonTo(const QString& text, QWidget* stage) {
    auto* button = new ActionButton(ActionButton::Kind::Secondary, text);
    connect(button, &QPushButton::clicked, this, [this, stage] { showStage(stage); });
    return button;
}

// The warning signs stand apart, at the end of the row.
QWidget* OverPage::rowOf(const std::vector<QWidget*>& buttons) {
    auto* signs = new ActionButton(ActionButton::Kind::Secondary, tr("Warning signs"));
    signs->setUrgent();
    connect(signs, &QPushButton::clicked, this, &OverPage::signsWanted);
    auto* row = new SideBySide(fontMetrics().height() / 2);
    row->addPart(flowOf(buttons), 1);
    row->addPart(signs, 0, Qt::AlignTop);
    return row;
}

QWidget* OverPage::buildLook() {
    auto* normal = new ActionButton(ActionButton::Kind::Secondary, tr("The skin looks normal"));
    connect(normal, &QPushButton::clicked, this, [this] { emit answered(Skin::Normal); });
    auto* column = columnOf(m_look);
    column->addWidget(wrappedLabel(TextRole::CardTitle, tr("Look at the skin now")));
    column->addWidget(m_advice);
    column->addStretch();
    column->addWidget(rowOf({normal, buttonTo(tr("It does not…"), m_kinds)}));
    return m_look;
}

QWidget* OverPage::buildKinds() {
    std::vector<QWidget*> buttons;
    for (const auto& [skin, word] : skinWords) {
        if (skin == Skin::Normal)
            continue;
        auto* button = new ActionButton(ActionButton::Kind::Secondary, skinText(skin));
        const Skin found = skin;
        connect(button, &QPushButton::clicked, this, [this, found] { emit answered(found); });
        buttons.push_back(button);
    }
    buttons.push_back(buttonTo(tr("Back"), m_look));
    auto* column = columnOf(m_kinds);
    column->addWidget(wrappedLabel(TextRole::CardTitle, tr("How is the skin?")));
    column->addWidget(m_adviceAgain);
    column->addStretch();
    column->addWidget(rowOf(buttons));
    return m_kinds;
}

QWidget* OverPage::buildFound() {
    auto* on = new ActionButton(ActionButton::Kind::Secondary, tr("Go on"));
    connect(on, &QPushButton::clicked, this, &OverPage::goOnWanted);
    auto* column = columnOf(m_found);
    column->addWidget(m_answer);
    column->addWidget(m_foundText);
    column->addStretch();
    column->addWidget(rowOf({on, buttonTo(tr("Change the answer"), m_look)}));
    return m_found;
}

// No key answers before Tab or an arrow has chosen a button.
void OverPage::showStage(QWidget* stage) {
    if (m_stages->currentWidget() != stage)
        ClickGuard::raise(*this);
    m_stages->setCurrentWidget(stage);
    m_later->setVisible(stage != m_found);
    setFocus(Qt::OtherFocusReason);
}

void OverPage::begin(const OverView& view) {
    display(view);
    say({});
    showStage(m_look);
}

void OverPage::display(const OverView& view) {
    m_modality = view.modality;
    if (m_headline->text() != view.headline) {
        m_headline->setText(view.headline);
        setAccessibleName(view.headline);
    }
    for (QLabel* label : {m_advice, m_adviceAgain})
        if (label->text() != view.advice)
            label->setText(view.advice);
    m_nextText = view.next;
    if (m_next->text() != view.next)
        m_next->setText(view.next);
}

void OverPage::displayTakeBack(bool may) {
    m_takeBack->setVisible(may);
}

void OverPage::tell(Skin skin) {
    m_answer->setText(tr("Your answer: %1").arg(skinText(skin)));
    m_foundText->setText(skinFoundText(skin, m_modality, Emphasis::Bold));
    m_next->setText(wantsADoctorToday(skin) ? skinHurtText() : m_nextText);
    say({});
    showStage(m_found);
    announce(*this, skinFoundText(skin, m_modality) + u' ' + m_next->text());
}

void OverPage::say(const QString& text) {
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    announce(*this, text);
}

} // namespace coolwarm
