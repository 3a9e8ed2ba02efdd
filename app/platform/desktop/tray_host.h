// SPDX-License-Identifier: MIT
// Whether the desktop has a tray, noticed as it comes and goes and never waited for.
#pragma once

#include <QObject>

#include <memory>

namespace coolwarm {

/// Looks for a tray of either kind: one on the session bus (org.kde.StatusNotifierWatcher) or, on
/// X11, one that takes windows in. Qt settles in its first look which of them a program uses and
/// keeps to that until the program ends, and it asks the bus while the window waits. So it may
/// look only when a tray is there, and this is how to know when. From then on only that kind
/// counts.
class TrayHost : public QObject {
    Q_OBJECT

public:
    /// Begins to look once events are handled.
    explicit TrayHost(QObject* parent = nullptr);
    ~TrayHost() override;

    [[nodiscard]] bool isThere() const;
    /// Whether the desktop has answered, or has been given up.
    [[nodiscard]] bool isKnown() const;

signals:
    void changed();

private slots:
    void ask();

private:
    struct Impl;

    void begin();
    void ownerChanged(const QString& now);
    void settle();
    void decide();

    std::unique_ptr<Impl> m_impl;
};

} // namespace coolwarm
