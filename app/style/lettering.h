// SPDX-License-Identifier: MIT
// The letters of the whole program: the desktop's font, as large as its reader wants it.
#pragma once

#include <QFont>
#include <QObject>

#include <array>

namespace coolwarm {

/// The sizes to choose from, in per cent of the usual one.
inline constexpr std::array zoomSteps{80, 90, 100, 110, 125, 150, 175, 200};
inline constexpr int usualZoom = 100;

/// So many steps larger or smaller than `percent`, within the list; by none, the usual size.
[[nodiscard]] int zoomedBy(int percent, int steps);

/// The desktop's font, not below 15 pixels on a screen of 96 dots an inch, times `percent`. Where
/// the desktop names no font, Inter or else Noto Sans. Digits have one width as far as Qt can ask
/// for it.
[[nodiscard]] QFont programFont(const QFont& desktops, int percent);

/// Gives the application its font, and follows the desktop's.
class Lettering : public QObject {
    Q_OBJECT

public:
    /// What is no percentage of the list counts as the nearest one.
    explicit Lettering(int percent = usualZoom, QObject* parent = nullptr);

    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    int m_zoom = 0;
    QFont m_desktops;
};

} // namespace coolwarm
