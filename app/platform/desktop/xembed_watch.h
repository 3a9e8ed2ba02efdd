// SPDX-License-Identifier: MIT
// Knows whether an X11 desktop has a tray of the older kind, which embeds windows (XEmbed).
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

#include <memory>

namespace coolwarm {

/// Such a tray owns the selection _NET_SYSTEM_TRAY_Sn, announces itself to all when it begins and
/// is gone with its window. On other platforms, and in a build without xcb, there is never one.
class XembedWatch : public QObject, public QAbstractNativeEventFilter {
    Q_OBJECT

public:
    explicit XembedWatch(QObject* parent = nullptr);
    ~XembedWatch() override;

    /// Looks, and listens from now on. Asks the X server three things and waits for its answers.
    void begin();
    [[nodiscard]] bool isThere() const;

    bool nativeEventFilter(const QByteArray& type, void* message, qintptr* result) override;

signals:
    void changed();

private:
    struct Impl;

    void look();

    std::unique_ptr<Impl> m_impl;
};

} // namespace coolwarm
