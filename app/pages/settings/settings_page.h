// SPDX-License-Identifier: MIT
// The page of the settings: sections in one column, each of which saves its own.
#pragma once

#include <QWidget>

namespace coolwarm {

struct Services;

class SettingsPage : public QWidget {
    Q_OBJECT

public:
    /// Keeps what the services refer to.
    explicit SettingsPage(const Services& services, QWidget* parent = nullptr);
};

} // namespace coolwarm
