// SPDX-License-Identifier: MIT
// Settings: which version this is, its licence, and what a report of a fault needs.
#pragma once

#include "app/pages/settings/settings_section.h"

#include <filesystem>

namespace coolwarm {

class SettingsAbout : public SettingsSection {
    Q_OBJECT

public:
    /// `folder` is that of the log.
    explicit SettingsAbout(std::filesystem::path folder, QWidget* parent = nullptr);

private:
    /// What whoever looks for a fault has to know of this computer; nothing of what was logged.
    [[nodiscard]] QString details() const;

    std::filesystem::path m_folder;
};

} // namespace coolwarm
