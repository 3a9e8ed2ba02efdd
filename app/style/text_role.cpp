// SPDX-License-Identifier: MIT
// Sets fonts and colours on labels, anew when the user's font or the look changes.
#include "app/style/text_role.h"

#include "app/style/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPalette>
#include <QPointer>
#include <QVariant>
#include <QWidget>

namespace coolwarm {

namespace {

constexpr const char* roleName = "textRole";
constexpr const char* accentName = "accent";
constexpr const char* pixelsName = "textPixels";

struct Look {
    qreal size = text_size::body;
    QFont::Weight weight = QFont::Normal;
    bool muted = false;
};

Look lookOf(TextRole role) {
    switch (role) {
    case TextRole::Body:
        return {};
    case TextRole::PageTitle:
    case TextRole::Value:
    case TextRole::Large:
        return {text_size::title, QFont::Bold, false};
    case TextRole::CardTitle:
        return {text_size::heading, QFont::Bold, false};
    case TextRole::Section:
    case TextRole::Button:
        return {text_size::body, QFont::DemiBold, false};
    case TextRole::Muted:
    case TextRole::Caption:
        return {text_size::small, QFont::Normal, true};
    case TextRole::ColumnHead:
        return {text_size::small, QFont::DemiBold, true};
    case TextRole::Small:
        return {text_size::small, QFont::Normal, false};
    case TextRole::Alarm:
        return {text_size::alarm, QFont::Bold, false};
    }
    return {};
}

void applyRole(QWidget& widget) {
    const Look look = lookOf(static_cast<TextRole>(widget.property(roleName).toInt()));
    const QVariant accent = widget.property(accentName);
    const bool plain = look.size == text_size::body && look.weight == QFont::Normal;
    QFont font = plain ? QFont() : scaledFont(QApplication::font(), look.size, look.weight);
    if (const QVariant pixels = widget.property(pixelsName); pixels.isValid())
        font.setPixelSize(pixels.toInt());
    widget.setFont(font);
    const Colours& colours = currentColours();
    QPalette palette; // says nothing about what is not set here
    if (accent.isValid())
        palette.setColor(QPalette::WindowText,
                         accentOf(colours, static_cast<Accent>(accent.toInt())).text);
    else if (look.muted)
        for (const auto role : {QPalette::WindowText, QPalette::ButtonText})
            palette.setColor(role, colours.textMuted);
    widget.setPalette(palette);
}

bool hasRole(const QObject& object) {
    return object.property(roleName).isValid() || object.property(accentName).isValid();
}

/// Applies all roles anew when the application's font or colours have changed.
class RoleWatch : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == qApp && (event->type() == QEvent::ApplicationFontChange ||
                                event->type() == QEvent::ApplicationPaletteChange))
            for (QWidget* widget : QApplication::allWidgets())
                if (hasRole(*widget))
                    applyRole(*widget);
        return false;
    }
};

// Kept as properties, role and accent find their widget again when all are applied anew.
void keep(QWidget& widget, const char* name, const QVariant& value) {
    static const QPointer<RoleWatch> watch = [] {
        auto* made = new RoleWatch(qApp);
        qApp->installEventFilter(made);
        return made;
    }();
    widget.setProperty(name, value);
    applyRole(widget);
}

} // namespace

void setTextRole(QWidget* widget, TextRole role) {
    // Names of files, notes and sites may look like markup; who writes markup says so afterwards.
    if (auto* label = qobject_cast<QLabel*>(widget);
        label != nullptr && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    keep(*widget, roleName, static_cast<int>(role));
}

void setTextPixels(QWidget* widget, std::optional<int> pixels) {
    keep(*widget, pixelsName, pixels ? QVariant(*pixels) : QVariant());
}

void setAccent(QWidget* widget, std::optional<Accent> accent) {
    keep(*widget, accentName, accent ? QVariant(static_cast<int>(*accent)) : QVariant());
}

} // namespace coolwarm
