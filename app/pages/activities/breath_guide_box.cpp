// SPDX-License-Identifier: MIT
// Offers four ways and keeps the one that is chosen.
#include "app/pages/activities/breath_guide_box.h"

#include <array>

namespace coolwarm {

namespace {

constexpr std::array<BreathGuide, 4> ways{
    {{true, true}, {true, false}, {false, true}, {false, false}}};

} // namespace

BreathGuideBox::BreathGuideBox(QSettings& looks, QWidget* parent)
    : QComboBox(parent), m_looks(looks) {
    setObjectName(QStringLiteral("breathGuide"));
    setAccessibleName(tr("Guided by"));
    addItem(tr("Circle and sound"));
    addItem(tr("Circle alone"));
    addItem(tr("Sound alone"));
    addItem(tr("Words alone"));
    display();
    connect(this, &QComboBox::activated, this, [this](int index) {
        remember(m_looks, ways.at(static_cast<std::size_t>(index)));
        emit chosen();
    });
}

void BreathGuideBox::display() {
    const BreathGuide guide = breathGuide(m_looks);
    for (std::size_t at = 0; at < ways.size(); ++at)
        if (ways[at] == guide)
            setCurrentIndex(static_cast<int>(at));
}

} // namespace coolwarm
