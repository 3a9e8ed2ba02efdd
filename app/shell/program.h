// SPDX-License-Identifier: MIT
// The program with its window: the one place where everything is built and joined.
#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>

class QApplication;
class QCoreApplication;

namespace coolwarm {

struct Invocation;

/// Says in one line that no window can be opened, and ends the program with a status of its own.
/// For the moment when the application object cannot be made.
[[noreturn]] void endWithoutDisplay();

/// The data folder: `chosen` (--data-dir), else COOLWARM_DATA_DIR, else the platform's place.
[[nodiscard]] std::filesystem::path dataFolder(const std::optional<QString>& chosen);

/// Loads the translations of the user's language into the application, in place of those before.
void translate(QCoreApplication& application);

/// Runs a verb of the command line and returns the exit status.
[[nodiscard]] int runVerb(const QStringList& arguments, const Invocation& invocation);

/// Shows the window, or raises the one that is there, until it is closed; returns the exit status.
[[nodiscard]] int runWindow(QApplication& application, const Invocation& invocation);

} // namespace coolwarm
