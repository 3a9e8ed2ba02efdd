// SPDX-License-Identifier: MIT
// Offers for each therapy the lengths that the plan in use allows.
#include "app/pages/settings/settings_lengths.h"

#include "app/text/format.h"
#include "core/domain/modality.h"
#include "core/domain/preferences.h"
#include "core/domain/protocol.h"

#include <QComboBox>
#include <QLabel>

#include <algorithm>

namespace coolwarm {

using std::chrono::minutes;

SettingsLengths::SettingsLengths(EngineBridge& bridge, QWidget* parent)
    : PreferenceSection(bridge, tr("Lengths"), parent),
      m_rows{Row{Modality::Ice, new QComboBox, nullptr, {}},
             Row{Modality::Heat, new QComboBox, nullptr, {}}} {
    for (Row& row : m_rows) {
        const bool ice = row.modality == Modality::Ice;
        row.box->setObjectName(ice ? QStringLiteral("iceLength") : QStringLiteral("heatLength"));
        addRow(ice ? tr("Length of an ice session") : tr("Length of a heat session"), row.box);
        row.remark = addText();
        connect(row.box, &QComboBox::activated, this,
                [this, &row](int index) { choose(row, index); });
    }
    display();
}

void SettingsLengths::choose(Row& row, int index) {
    const QVariant chosen = row.box->itemData(index);
    prefer(row.box, [&](Preferences& wanted) {
        wanted.lengths[row.modality] =
            chosen.isValid() ? std::optional(minutes{chosen.toInt()}) : std::nullopt;
    });
}

void SettingsLengths::display() {
    for (Row& row : m_rows)
        display(row);
}

void SettingsLengths::display(Row& row) {
    const LengthWindow window = bridge().status().cards[row.modality].regimen.window;
    if (row.window != window) {
        row.window = window;
        row.box->clear();
        row.box->addItem(tr("As last time"));
        for (minutes length = window.least; length <= window.most; ++length)
            row.box->addItem(spanText(length), static_cast<int>(length.count()));
    }
    const auto& own = stored().lengths[row.modality];
    const minutes used = std::clamp(own.value_or(window.least), window.least, window.most);
    row.box->setCurrentIndex(own ? row.box->findData(static_cast<int>(used.count())) : 0);
    row.remark->setVisible(own && *own != used);
    if (own)
        row.remark->setText(tr("%1 was chosen before; the plan in use allows %2.")
                                .arg(spanText(*own), windowText(window)));
}

} // namespace coolwarm
