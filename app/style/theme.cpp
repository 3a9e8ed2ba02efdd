// SPDX-License-Identifier: MIT
// Dresses the application, and asks the desktop whether it likes it dark.
#include "app/style/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontInfo>
#include <QHash>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QTimer>

#include <algorithm>
#include <array>

#ifdef COOLWARM_HAVE_DBUS
#include "app/platform/dbus/when_answered.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDir>
#include <QFileInfo>
#endif

namespace coolwarm {

namespace {

QString imageSuffix(Scheme scheme) {
    switch (scheme) {
    case Scheme::Light:
        return QStringLiteral("light");
    case Scheme::Dark:
        return QStringLiteral("dark");
    case Scheme::HighContrast:
        return QStringLiteral("contrast");
    }
    return {};
}

/// The words that may stand between two @ in the style sheet.
QHash<QString, QString> styleWords(Scheme scheme) {
    const Colours& c = coloursOf(scheme);
    return {
        {QStringLiteral("card"), c.card.name()},
        {QStringLiteral("cardBorder"), c.cardBorder.name()},
        {QStringLiteral("text"), c.text.name()},
        {QStringLiteral("textMuted"), c.textMuted.name()},
        {QStringLiteral("textDisabled"), c.textDisabled.name()},
        {QStringLiteral("trough"), c.trough.name()},
        {QStringLiteral("sliderTrough"), c.sliderTrough.name()},
        {QStringLiteral("button"), c.button.name()},
        {QStringLiteral("buttonHover"), c.buttonHover.name()},
        {QStringLiteral("buttonPressed"), c.buttonPressed.name()},
        {QStringLiteral("buttonBorder"), c.buttonBorder.name()},
        {QStringLiteral("field"), c.field.name()},
        {QStringLiteral("fieldBorder"), c.fieldBorder.name()},
        {QStringLiteral("rowAlternate"), c.rowAlternate.name()},
        {QStringLiteral("focus"), c.focus.name()},
        {QStringLiteral("line"), QString::number(c.borderWidth) + QStringLiteral("px")},
        {QStringLiteral("focusLine"), QString::number(c.borderWidth + 1) + QStringLiteral("px")},
        {QStringLiteral("ice"), c.ice.fill.name()},
        {QStringLiteral("iceOn"), c.ice.onFill.name()},
        {QStringLiteral("images"), imageSuffix(scheme)},
    };
}

/// Fills in a style sheet: @word@ a colour, @em(x)@ x font sizes in pixels, @pt(x)@ a font of x
/// times the size.
QString filledIn(const QString& sheet, Scheme scheme, const QFont& font) {
    const QHash<QString, QString> words = styleWords(scheme);
    const QFontInfo info(font);
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : info.pointSizeF();
    // Of "em(1.5)" the number.
    const auto factorOf = [](QStringView word) { return word.mid(3).chopped(1).toDouble(); };
    QString result;
    result.reserve(sheet.size());
    bool isWord = false; // every second part stands between two @
    for (const QStringView part : QStringView(sheet).split(u'@')) {
        if (!isWord) {
            result += part;
        } else if (part.startsWith(QLatin1String("em("))) {
            result +=
                QString::number(qRound(factorOf(part) * info.pixelSize())) + QStringLiteral("px");
        } else if (part.startsWith(QLatin1String("pt("))) {
            result += QString::number(factorOf(part) * points, 'f', 2) + QStringLiteral("pt");
        } else {
            const QString word = part.toString();
            Q_ASSERT_X(words.contains(word), "style sheet", qPrintable(word));
            result += words.value(word);
        }
        isWord = !isWord;
    }
    return result;
}

bool isOfClass(const QObject& object, const char* name) {
    if (qstrcmp(name, "QToolTip") == 0)
        return object.inherits("QTipLabel"); // what shows a tool tip is no QToolTip
    return *name == '.' ? qstrcmp(name + 1, object.metaObject()->className()) == 0
                        : object.inherits(name);
}

/// Whether `event` is the moment in which `widget` needs the style sheet. A scroll bar is made
/// ready with its area, and mostly never seen.
bool isReady(const QObject& widget, const QEvent& event) {
    return event.type() == (widget.inherits("QScrollBar") ? QEvent::Show : QEvent::Polish);
}

} // namespace

Theme::Theme(QApplication& application, ThemeChoice choice, std::optional<bool> lastSystemDark,
             QObject* parent)
    : QObject(parent), m_application(application), m_choice(choice) {
    // Before it is replaced, the platform's palette tells what the desktop looks like.
    const QPalette platform = QGuiApplication::palette();
    m_systemDark = lastSystemDark.value_or(schemeOf(platform) != Scheme::Light);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    followDesktop();
    apply();
    m_application.installEventFilter(this);
}

Scheme Theme::scheme() const {
    switch (m_choice) {
    case ThemeChoice::System:
        return m_systemDark ? Scheme::Dark : Scheme::Light;
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::HighContrast:
        return Scheme::HighContrast;
    }
    return Scheme::Light;
}

void Theme::setChoice(ThemeChoice choice) {
    if (m_choice != choice) {
        const Scheme before = scheme();
        m_choice = choice;
        applyIfChanged(before);
    }
}

void Theme::setSystemDark(bool dark) {
    if (m_systemDark != dark) {
        const Scheme before = scheme();
        m_systemDark = dark;
        emit systemIsDarkChanged(dark);
        applyIfChanged(before);
    }
}

void Theme::applyIfChanged(Scheme before) {
    if (scheme() != before) {
        apply();
        emit schemeChanged(scheme());
    }
}

std::span<const char* const> Theme::dressedClasses() {
    static constexpr std::array names{
        ".QPushButton",  "QLineEdit",        "QPlainTextEdit",   "QTextEdit", "QComboBox",
        "QDateTimeEdit", "QAbstractSpinBox", "QDialogButtonBox", "QCheckBox", "QRadioButton",
        "QTableView",    "QHeaderView",      "QScrollBar",       "QToolTip"};
    return names;
}

void Theme::dress() {
    QFile sheet(QStringLiteral(":/style/coolwarm.qss"));
    if (sheet.open(QIODevice::ReadOnly)) {
        m_sheet = QString::fromUtf8(sheet.readAll());
    } else {
        qWarning("The style sheet is missing from the program.");
    }
    apply();
}

void Theme::apply() {
    QApplication::setPalette(paletteOf(scheme()));
    if (!m_sheet.isEmpty())
        m_application.setStyleSheet(filledIn(m_sheet, scheme(), QApplication::font()));
}

void Theme::dressFor(const QObject& widget) {
    const auto classes = dressedClasses();
    if (std::any_of(classes.begin(), classes.end(),
                    [&](const char* name) { return isOfClass(widget, name); }))
        dress();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    if (m_sheet.isEmpty() && (event->type() == QEvent::Polish || event->type() == QEvent::Show) &&
        isReady(*watched, *event))
        dressFor(*watched);
    if (event->type() == QEvent::ApplicationFontChange && watched == &m_application) {
        // The sizes in the style sheet follow the font. Not from within the change itself.
        QTimer::singleShot(0, this, &Theme::apply);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::followDesktop() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto take = [this](Qt::ColorScheme wanted) {
        if (wanted != Qt::ColorScheme::Unknown) {
            setSystemDark(wanted == Qt::ColorScheme::Dark);
        }
    };
    QStyleHints* hints = QGuiApplication::styleHints();
    connect(hints, &QStyleHints::colorSchemeChanged, this, take);
    if (hints->colorScheme() != Qt::ColorScheme::Unknown) {
        m_systemDark = hints->colorScheme() == Qt::ColorScheme::Dark;
        return;
    }
#endif
    QTimer::singleShot(0, this, &Theme::askPortal);
}

#ifdef COOLWARM_HAVE_DBUS

namespace {

constexpr uint kPrefersDark = 1; // org.freedesktop.appearance: 0 no preference, 1 dark, 2 light

const QString& portalPath() {
    static const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    return path;
}

const QString& portalInterface() {
    static const QString name = QStringLiteral("org.freedesktop.portal.Settings");
    return name;
}

const QString& appearanceGroup() {
    static const QString name = QStringLiteral("org.freedesktop.appearance");
    return name;
}

const QString& schemeKey() {
    static const QString name = QStringLiteral("color-scheme");
    return name;
}

/// Whether there is a session bus to talk to; without one, Qt would start a bus of its own.
bool sessionBusExists() {
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtime.isEmpty() && QFileInfo::exists(QDir(runtime).filePath(QStringLiteral("bus"))));
}

/// The portal wraps the answer of Read in one variant more than that of the signal.
QVariant unwrapped(QVariant value) {
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

void Theme::askPortal() {
    if (!sessionBusExists()) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    // Without a service name, since to look up its owner would block; and with the bare message,
    // since Qt 6.4 refuses a slot with a QDBusVariant until one has passed through it.
    bus.connect(QString(), portalPath(), portalInterface(), QStringLiteral("SettingChanged"), this,
                SLOT(portalSettingChanged(QDBusMessage)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
                                       portalPath(), portalInterface(), QStringLiteral("Read"));
    question << appearanceGroup() << schemeKey();
    const QDBusPendingReply<QDBusVariant> answer = bus.asyncCall(question);
    whenAnswered(answer, this, [this](const auto& reply) {
        if (reply.isValid())
            setSystemDark(unwrapped(reply.value().variant()).toUInt() == kPrefersDark);
    });
}

void Theme::portalSettingChanged(const QDBusMessage& message) {
    const QVariantList told = message.arguments();
    if (told.size() == 3 && told.at(0) == appearanceGroup() && told.at(1) == schemeKey()) {
        setSystemDark(unwrapped(told.at(2)).toUInt() == kPrefersDark);
    }
}

#else

void Theme::askPortal() {}

void Theme::portalSettingChanged(const QDBusMessage&) {}

#endif

} // namespace coolwarm
