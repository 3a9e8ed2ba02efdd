// SPDX-License-Identifier: MIT
// A dialog that writes a file: it asks before it replaces one, and says what has become of it.
#pragma once

#include "app/dialogs/long_task_dialog.h"

namespace coolwarm {

class SaveDialog : public LongTaskDialog {
    Q_OBJECT

protected:
    /// Keeps the reference. `save` is on the button that writes the file.
    SaveDialog(Background& background, const QString& title, const QString& save, QWidget* parent);

    /// The kinds of file on offer, as the system's dialog wants them.
    [[nodiscard]] virtual QString fileKinds() const = 0;
    /// Whether it can be written under this name; what keeps it from that has been told.
    [[nodiscard]] virtual bool isReady(const QString& /*path*/) { return true; }
    /// A file that is there already may be replaced.
    virtual void write(const QString& path) = 0;

    /// Tells the end: `written` where there is a file now.
    template <class Outcome>
    void tellEnd(const Outcome& outcome, const QString& written) {
        if (outcome.targetIsLog)
            tellIsLog();
        else if (outcome.cancelled)
            tellCancelled();
        else
            tellWritten(written);
    }

private:
    [[nodiscard]] QString chooseFile() final;
    void go() final;
    void tellIsLog();
    void tellCancelled();
    void tellWritten(const QString& text);

    QString m_agreed; ///< the file that the user has agreed to replace
};

} // namespace coolwarm
