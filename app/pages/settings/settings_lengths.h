// SPDX-License-Identifier: MIT
// Settings: the length that is proposed for a session.
#pragma once

#include "app/pages/settings/settings_section.h"
#include "core/domain/modality.h"
#include "core/domain/preferences.h"
#include "core/domain/protocol.h"

#include <array>

class QComboBox;

namespace coolwarm {

class SettingsLengths final : public PreferenceSection {
    Q_OBJECT

public:
    explicit SettingsLengths(EngineBridge& bridge, QWidget* parent = nullptr);

    void display() override;

private:
    struct Row {
        Modality modality = Modality::Ice;
        QComboBox* box = nullptr;
        QLabel* remark = nullptr; ///< about a stored length that the plan has overtaken
        LengthWindow window;      ///< whose minutes the box offers
    };

    void choose(Row& row, int index);
    void display(Row& row);

    std::array<Row, 2> m_rows;
};

} // namespace coolwarm
