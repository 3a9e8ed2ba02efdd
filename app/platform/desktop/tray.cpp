// SPDX-License-Identifier: MIT
// Shows the tray's icon through QSystemTrayIcon, which is made only once the desktop has a tray.
#include "app/platform/desktop/tray.h"

#include "app/platform/desktop/tray_host.h"
#include "app/platform/desktop/tray_icon.h"
#include "app/platform/desktop/tray_menu.h"

#include <QSystemTrayIcon>

#include <chrono>
#include <optional>

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds quietMessage{10'000};
// A message cannot be taken back, and one that outlives the answer would be false.
constexpr std::chrono::milliseconds alarmMessage{20'000};

class SystemTray final : public Tray {
public:
    SystemTray() {
        connect(&m_menu, &TrayMenu::chosen, this, &Tray::commanded);
        connect(&m_host, &TrayHost::changed, this, [this] {
            takeUp();
            emit changed();
        });
        takeUp();
    }

    [[nodiscard]] bool isThere() const override { return m_icon && m_host.isThere(); }
    [[nodiscard]] bool isKnown() const override { return m_host.isKnown(); }

    void display(const TrayLook& look) override {
        m_menu.display(look);
        const bool newPicture = !m_look || m_look->picture != look.picture;
        const bool newToolTip = !m_look || m_look->toolTip != look.toolTip;
        m_look = look;
        if (!m_icon)
            return;
        if (newPicture)
            m_icon->setIcon(trayIcon(look.picture));
        if (newToolTip)
            m_icon->setToolTip(trayTip(look.toolTip));
    }

    void tell(const QString& title, const QString& text, bool alarm) override {
        if (!isThere())
            return;
        m_icon->showMessage(title, text,
                            alarm ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information,
                            static_cast<int>((alarm ? alarmMessage : quietMessage).count()));
    }

private:
    // Once made, the icon stays: Qt puts it into whichever tray of the same kind comes next.
    void takeUp() {
        if (m_icon || !m_host.isThere() || !QSystemTrayIcon::isSystemTrayAvailable())
            return;
        m_icon.emplace(trayIcon(m_look ? m_look->picture : TrayPicture()));
        if (m_look)
            m_icon->setToolTip(trayTip(m_look->toolTip));
        m_icon->setContextMenu(&m_menu);
        connect(&*m_icon, &QSystemTrayIcon::activated, this,
                [this](QSystemTrayIcon::ActivationReason reason) {
                    if (reason == QSystemTrayIcon::Trigger)
                        emit commanded(Command::Show);
                });
        connect(&*m_icon, &QSystemTrayIcon::messageClicked, this,
                [this] { emit commanded(Command::Show); });
        m_icon->show();
    }

    TrayHost m_host;
    TrayMenu m_menu;
    std::optional<TrayLook> m_look;
    std::optional<QSystemTrayIcon> m_icon;
};

} // namespace

QString trayTip(QString text) {
    // Trays differ in what they take for markup. Behind this sign, which cannot be seen, none is.
    return text.replace(QLatin1Char('&'), QStringLiteral("&\u2060"))
        .replace(QLatin1Char('<'), QStringLiteral("<\u2060"));
}

std::unique_ptr<Tray> makeSystemTray() {
    return std::make_unique<SystemTray>();
}

} // namespace coolwarm
