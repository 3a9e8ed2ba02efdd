// SPDX-License-Identifier: MIT
// A dialog for work on a file that takes a while: which file, how far it is, and a way to stop it.
#pragma once

#include "app/control/background.h"
#include "app/widgets/layout/fitting_dialog.h"

#include <QElapsedTimer>

#include <utility>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace coolwarm {

/// Work runs on a worker, one piece at a time. While it runs the dialog cannot be closed: that asks
/// the work to stop, and the dialog tells what became of it.
class LongTaskDialog : public FittingDialog {
    Q_OBJECT

public:
    ~LongTaskDialog() override;

    /// As if the user had chosen that file.
    void takeFile(const QString& path);
    void reject() override;

protected:
    /// How far the work is.
    struct Pace {
        std::int64_t sessions = 0;
        double share = 0; ///< of the whole, 0 to 1; 0 also where that is not known
    };

    /// Keeps the reference. `go` is on the button that begins the work.
    LongTaskDialog(Background& background, const QString& title, const QString& go,
                   QWidget* parent);

    /// Everything from top to bottom, the buttons below. `options` cannot be changed during the
    /// work.
    void layOut(std::initializer_list<QWidget*> parts, const QList<QWidget*>& options);

    /// Lets the user choose by the system's dialog; empty: none was.
    [[nodiscard]] virtual QString chooseFile() = 0;
    /// The file that was chosen stands in the field.
    virtual void fileChosen() {}
    /// The button was pressed.
    virtual void go() = 0;
    [[nodiscard]] virtual Pace pace() const = 0;

    [[nodiscard]] bool hasBegun() const override {
        return m_running || FittingDialog::hasBegun();
    }

    /// Runs `work` and hands its value to `done`; a failure is told here.
    template <class Value>
    void run(std::function<Value(const std::stop_token&)> work,
             std::function<void(const Value&)> done) {
        showRunning(true);
        m_work = m_background.run<Value>(
            this, std::move(work), [this, done = std::move(done)](const Delivered<Value>& got) {
                showRunning(false);
                got.value ? done(*got.value) : tell(got.failure);
            });
    }

    /// The file as it is written in the field, with / between folders; empty: `missing` is told.
    [[nodiscard]] QString namedFile(const QString& missing);
    void tell(const QString& text);

    [[nodiscard]] QLineEdit* field() const { return m_field; }
    [[nodiscard]] QWidget* fileRow() const { return m_fileRow; }
    [[nodiscard]] QWidget* progress() const { return m_progress; }
    [[nodiscard]] QLabel* result() const { return m_result; }
    [[nodiscard]] QPushButton* goButton() const { return m_go; }
    [[nodiscard]] QPushButton* closeButton() const { return m_close; }

private:
    [[nodiscard]] QWidget* buildFileRow();
    [[nodiscard]] QWidget* buildProgress();
    void choose();
    void showRunning(bool running);
    void showPace();

    Background& m_background;
    QLineEdit* m_field;
    QPushButton* m_choose;
    QWidget* m_fileRow;
    QProgressBar* m_bar;
    QLabel* m_pace;
    QWidget* m_progress;
    QLabel* m_result;
    QPushButton* m_go;
    QPushButton* m_close;
    QTimer* m_poll;
    QList<QWidget*> m_options;
    QElapsedTimer m_since;
    std::stop_source m_work;
    bool m_running = false;
};

} // namespace coolwarm
