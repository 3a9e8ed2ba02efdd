// SPDX-License-Identifier: MIT
// Keeps chips, choice and line together, by pointer and by keyboard.
#include "app/widgets/fields/word_chips.h"

#include "app/accessible/announcement.h"
#include "app/accessible/role.h"
#include "app/style/text_role.h"
#include "app/text/record_text.h"
#include "app/text/safe_text.h"
#include "app/widgets/fields/word_chip.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/wrapped_label.h"
#include "core/text/text_fault.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr int gap = 6;

bool has(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

WordChips::WordChips(const QString& label, QWidget* parent)
    : QWidget(parent),
      m_flow(new FlowLayout(gap)),
      m_room(new QWidget),
      m_edit(new QLineEdit),
      m_said(wrappedLabel(TextRole::Body)) {
    presentAs(*this, QAccessible::Grouping);
    setAccessibleName(QString(label).remove(u'&'));
    auto* question = wrappedLabel(TextRole::Body, label);
    question->setBuddy(m_edit);
    m_room->setLayout(m_flow);
    m_room->hide();
    m_edit->setPlaceholderText(tr("Type a word, Enter adds it"));
    m_edit->setAccessibleName(tr("Another word"));
    m_edit->setAccessibleDescription(tr("Enter adds it."));
    m_edit->installEventFilter(this);
    m_said->setObjectName(QStringLiteral("wordSaid"));
    m_said->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap);
    for (QWidget* part : std::initializer_list<QWidget*>{question, m_room, m_edit, m_said})
        column->addWidget(part);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        say({});
        emit changed();
    });
}

void WordChips::offer(const std::vector<std::string>& words) {
    m_offered.assign(words.begin(),
                     words.begin() + std::ptrdiff_t(std::min(words.size(), mostOffered)));
    showChips();
}

void WordChips::setWords(const WordList& words) {
    m_chosen = words;
    showChips();
}

QString WordChips::typed() const {
    return m_edit->text();
}

void WordChips::setTyped(const QString& text) {
    m_edit->setText(text);
}

// Those that are chosen and were never used before come first: they are what somebody has just
// typed.
void WordChips::showChips() {
    std::vector<std::string> wanted;
    for (const std::string& word : m_chosen.words())
        if (!has(m_offered, word))
            wanted.push_back(word);
    wanted.insert(wanted.end(), m_offered.begin(), m_offered.end());
    QString focused;
    for (WordChip* chip : std::exchange(m_chips, {})) {
        if (chip->hasFocus())
            focused = chip->word();
        delete chip;
    }
    for (const std::string& word : wanted) {
        auto* chip = new WordChip(fromUtf8(word), m_room);
        chip->setChecked(has(m_chosen.words(), word));
        chip->installEventFilter(this);
        connect(chip, &QAbstractButton::clicked, this,
                [this, chip](bool chosen) { choose(chip->word(), chosen); });
        m_flow->addWidget(chip);
        m_chips.append(chip);
        if (chip->word() == focused)
            chip->setFocus(Qt::OtherFocusReason);
    }
    makeStop(m_chips.value(0));
    m_room->setVisible(!m_chips.isEmpty());
}

void WordChips::makeStop(WordChip* chip) {
    for (WordChip* each : m_chips)
        each->setFocusPolicy(each == chip ? Qt::StrongFocus : Qt::ClickFocus);
}

void WordChips::choose(const QString& word, bool chosen) {
    std::string text;
    const std::string changed = word.toStdString();
    for (const std::string& each : m_chosen.words())
        if (each != changed)
            text += each + ';';
    if (chosen)
        text += changed;
    const auto list = WordList::of(text);
    if (list)
        m_chosen = *list;
    for (WordChip* chip : m_chips)
        chip->setChecked(has(m_chosen.words(), chip->word().toStdString()));
    say(list ? QString() : wordFaultText(TextFault::TooLong));
    emit this->changed();
}

bool WordChips::takeTyped() {
    const std::string text = m_edit->text().toStdString();
    if (m_edit->text().trimmed().isEmpty()) {
        m_edit->clear();
        say({});
        return true;
    }
    const auto typed = WordList::of(text);
    const auto all = typed ? m_chosen.with(*typed) : std::nullopt;
    if (!all) {
        say(wordFaultText(WordList::faultOf(text).value_or(TextFault::TooLong)));
        return false;
    }
    m_chosen = *all;
    m_edit->clear();
    say({});
    showChips();
    announce(*this, tr("Added: %1").arg(fromUtf8(typed->text())));
    emit changed();
    return true;
}

void WordChips::say(const QString& why) {
    m_said->setText(why);
    m_said->setVisible(!why.isEmpty());
    if (!why.isEmpty())
        announce(*this, why);
}

bool WordChips::handleKey(const QKeyEvent& key) {
    const auto at = std::find_if(m_chips.begin(), m_chips.end(),
                                 [](const WordChip* chip) { return chip->hasFocus(); });
    if (at == m_chips.end())
        return false;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    auto to = at - m_chips.begin();
    switch (key.key()) {
    case Qt::Key_Right:
        to += forward;
        break;
    case Qt::Key_Left:
        to -= forward;
        break;
    case Qt::Key_Down:
        ++to;
        break;
    case Qt::Key_Up:
        --to;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = m_chips.size() - 1;
        break;
    default:
        return false;
    }
    WordChip* next = m_chips.at(std::clamp<qsizetype>(to, 0, m_chips.size() - 1));
    makeStop(next);
    next->setFocus(Qt::OtherFocusReason);
    return true;
}

// Enter adds a word that was typed; without one it is the dialog's own key.
bool WordChips::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (watched == m_edit && isEnter && !m_edit->text().isEmpty()) {
        takeTyped();
        return true;
    }
    if (watched != m_edit && handleKey(key))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace coolwarm
