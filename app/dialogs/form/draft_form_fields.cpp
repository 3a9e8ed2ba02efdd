// SPDX-License-Identifier: MIT
// How a draft keeps each sort of field, and when something was typed there.
#include "app/dialogs/form/draft_form.h"
#include "app/text/format.h"
#include "app/widgets/fields/note_edit.h"
#include "app/widgets/fields/pain_picker.h"
#include "app/widgets/fields/time_draft.h"
#include "app/widgets/fields/time_field.h"
#include "app/widgets/fields/word_chips.h"
#include "core/domain/diary/word_list.h"
#include "core/domain/pain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace coolwarm {

namespace {

QJsonValue scoreValue(const PainPicker& picker) {
    return picker.pain() ? QJsonValue(picker.pain()->value()) : QJsonValue();
}

// What is chosen, and apart from it what stands in the line.
QJsonObject keptWords(const WordChips& chips) {
    return {{QStringLiteral("chosen"), fromUtf8(chips.words().text())},
            {QStringLiteral("typed"), chips.typed()}};
}

void showKeptWords(WordChips& chips, const QJsonObject& words) {
    const auto chosen =
        WordList::of(words.value(QStringLiteral("chosen")).toString().toStdString());
    chips.setWords(chosen.value_or(WordList()));
    chips.setTyped(words.value(QStringLiteral("typed")).toString());
}

} // namespace

void DraftForm::add(const QString& name, const std::function<QJsonValue()>& shown,
                    const std::function<void(const QJsonValue&)>& takeUp) {
    m_kept.push_back({name, shown, shown, takeUp});
}

// By what stands in one that can be typed into, else by the data of what is chosen, of which the
// first is proposed.
void DraftForm::keep(const QString& name, QComboBox& box) {
    connect(&box, &QComboBox::currentIndexChanged, this, [this] { touched(); });
    if (box.isEditable()) {
        connect(&box, &QComboBox::currentTextChanged, this, [this] { touched(); });
        add(
            name, [&box] { return box.currentText(); },
            [&box](const QJsonValue& value) { box.setCurrentText(value.toString()); });
        return;
    }
    add(
        name, [&box] { return QJsonValue::fromVariant(box.currentData()); },
        [&box](const QJsonValue& value) {
            const QVariant chosen = value.isDouble() ? QVariant(value.toInt()) : value.toVariant();
            box.setCurrentIndex(std::max(0, box.findData(chosen)));
        });
}

void DraftForm::keep(const QString& name, QCheckBox& box) {
    connect(&box, &QCheckBox::toggled, this, [this] { touched(); });
    add(
        name, [&box] { return box.isChecked(); },
        [&box](const QJsonValue& value) { box.setChecked(value.toBool()); });
}

void DraftForm::keep(const QString& name, QSpinBox& box) {
    connect(&box, &QSpinBox::valueChanged, this, [this] { touched(); });
    add(
        name, [&box] { return box.value(); },
        [&box](const QJsonValue& value) { box.setValue(value.toInt()); });
}

void DraftForm::keep(const QString& name, PainPicker& picker) {
    connect(&picker, &PainPicker::painChanged, this, [this] { touched(); });
    add(
        name, [&picker] { return scoreValue(picker); },
        [&picker](const QJsonValue& value) { picker.setPain(PainScore::of(value.toInt(-1))); });
}

void DraftForm::keep(const QString& name, WordChips& chips) {
    connect(&chips, &WordChips::changed, this, [this] { touched(); });
    add(
        name, [&chips] { return keptWords(chips); },
        [&chips](const QJsonValue& value) { showKeptWords(chips, value.toObject()); });
}

// As it is written there: half a time is no moment yet. Where there is to be none it does not
// count.
void DraftForm::keep(const QString& name, TimeField& field, const Was& was) {
    connect(&field, &TimeField::changed, this, [this] { touched(); });
    connect(field.edit(), &QLineEdit::textEdited, this, [this] {
        m_typedAt.reset();
        touched();
    });
    m_kept.push_back(
        {name,
         [this, &field] { return field.isEnabledTo(this) ? field.edit()->text() : QString(); },
         [&field, was] { return timeDraft(field, was()); },
         [&field, was](const QJsonValue& value) { showDraft(field, value.toObject(), was()); }});
}

void DraftForm::keepNote() {
    connect(&note(), &QPlainTextEdit::textChanged, this, [this] { touched(); });
    add(
        QStringLiteral("note"), [this] { return note().toPlainText(); },
        [this](const QJsonValue& value) { note().setPlainText(value.toString()); });
}

} // namespace coolwarm
