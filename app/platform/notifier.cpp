// SPDX-License-Identifier: MIT
// The notification service of the session bus; every call to it is asynchronous.
#include "app/platform/notifier.h"

#ifdef COOLWARM_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

#include <array>
#include <optional>
#include <utility>
#endif

namespace coolwarm {

#ifdef COOLWARM_HAVE_DBUS

namespace {

constexpr uchar normalUrgency = 1;
constexpr uchar criticalUrgency = 2;
constexpr int expiresAsUsual = -1;
constexpr int neverExpires = 0;
constexpr uint closedByUs = 3;
// An alarm that was closed and not answered is shown again, but not into the hand that closed it.
constexpr int againMilliseconds = 20'000;
constexpr int afterDeathMilliseconds = 1'000; // the bus may start the service again
// A service that is silent so long is taken for none and another way found. Its answer may still
// come, after a resume or a stall, and then the notification is there.
constexpr int patienceMilliseconds = 5'000;
// An alarm that nobody shows is offered again while it waits, with a new call.
constexpr int offerAgainMilliseconds = 20'000;
constexpr int answersNoMoreMilliseconds = 600'000;
constexpr int withdrawnAtEndMilliseconds = 500;

QString service() {
    return QStringLiteral("org.freedesktop.Notifications");
}
QString path() {
    return QStringLiteral("/org/freedesktop/Notifications");
}
QString openKey() {
    return QStringLiteral("default"); // a click on the notification itself
}
QString openButtonKey() {
    return QStringLiteral("open"); // some desktops ignore the click
}
QString packOffKey() {
    return QStringLiteral("pack-off");
}

QDBusMessage call(const QString& method) {
    return QDBusMessage::createMethodCall(service(), path(), service(), method);
}

QDBusMessage closingOf(uint id) {
    QDBusMessage message = call(QStringLiteral("CloseNotification"));
    message << id;
    return message;
}

void close(uint id) {
    QDBusConnection::sessionBus().asyncCall(closingOf(id));
}

QVariantMap hintsFor(NoticeKind kind, bool ownSound) {
    const bool alarm = kind == NoticeKind::Alarm;
    QVariantMap hints{
        // The specification asks for a byte; an int would be ignored.
        {QStringLiteral("urgency"), QVariant::fromValue(alarm ? criticalUrgency : normalUrgency)},
        {QStringLiteral("desktop-entry"), QStringLiteral("io.github.coolwarm.Coolwarm")},
        {QStringLiteral("category"),
         alarm ? QStringLiteral("x-coolwarm.alarm") : QStringLiteral("x-coolwarm.rest")}};
    if (alarm) {
        hints.insert(QStringLiteral("resident"), true);
        if (ownSound)
            hints.insert(QStringLiteral("sound-name"), QStringLiteral("alarm-clock-elapsed"));
    }
    return hints;
}

} // namespace

struct Notifier::Impl {
    /// One kind's notification: what is wanted, and how far the desktop is with it.
    struct Place {
        NoticeKind kind;
        std::optional<Notice> wanted;
        uint id = 0;         ///< the desktop's number of what is shown, 0 for none
        bool told = false;   ///< the desktop has been told what is wanted
        bool asked = false;  ///< an answer is awaited; what changes meanwhile is told after it
        bool failed = false; ///< that nobody shows it has been said once
        int calls = 0;       ///< an answer to another than the last is too late
    };

    std::array<Place, 2> places{{{NoticeKind::Alarm, {}}, {NoticeKind::Quiet, {}}}};
    std::optional<QStringList> capabilities; ///< of the service that is there now
    bool asksCapabilities = false;
    int capabilityCalls = 0;
    QTimer again; ///< an alarm that nobody shows is offered again

    [[nodiscard]] bool can(const char* capability) const {
        return capabilities && capabilities->contains(QLatin1String(capability));
    }
    Place& of(NoticeKind kind) { return places.at(kind == NoticeKind::Alarm ? 0 : 1); }
    Place* shownAs(uint id) {
        for (Place& place : places)
            if (id != 0 && place.id == id)
                return &place;
        return nullptr;
    }
    [[nodiscard]] QStringList actionsFor(NoticeKind kind) const {
        if (!can("actions"))
            return {};
        if (kind == NoticeKind::Quiet)
            return {openKey(), Notifier::tr("Open")};
        return {openKey(),       Notifier::tr("Open"),
                packOffKey(),    Notifier::tr("I have taken it off"),
                openButtonKey(), Notifier::tr("Open")};
    }

    void withCapabilities(Notifier& self);
    void tell(Notifier& self, Place& place);
    void fail(Notifier& self, Place& place);
    void answered(Notifier& self, Place& place, const QDBusPendingReply<uint>& reply);
    void silent(Notifier& self, Place& place);
};

Notifier::Notifier(QObject* parent) : QObject(parent), m_impl(std::make_unique<Impl>()) {
    m_impl->again.setInterval(offerAgainMilliseconds);
    m_impl->again.setSingleShot(true);
    connect(&m_impl->again, &QTimer::timeout, this, [this] {
        Impl::Place& alarm = m_impl->of(NoticeKind::Alarm);
        if (!alarm.wanted || alarm.id != 0)
            return;
        alarm.told = false;
        alarm.asked = false;
        m_impl->asksCapabilities = false;
        m_impl->withCapabilities(*this);
    });
}

// Its buttons would do nothing any more. The only call that waits, and not for long.
Notifier::~Notifier() {
    for (const Impl::Place& place : m_impl->places) {
        if (place.id != 0)
            QDBusConnection::sessionBus().call(closingOf(place.id), QDBus::Block,
                                               withdrawnAtEndMilliseconds);
    }
}

void Notifier::show(NoticeKind kind, const Notice& notice) {
    Impl::Place& place = m_impl->of(kind);
    place.wanted = notice;
    place.told = false;
    place.failed = false;
    m_impl->withCapabilities(*this);
}

void Notifier::withdraw(NoticeKind kind) {
    Impl::Place& place = m_impl->of(kind);
    place.wanted.reset();
    if (place.id == 0)
        return;
    close(place.id);
    place.id = 0;
}

// What the service can show decides how it is told. Asked once of each service; its signals are
// listened to from then on.
void Notifier::Impl::withCapabilities(Notifier& self) {
    if (capabilities) {
        for (Place& place : places)
            tell(self, place);
        return;
    }
    if (asksCapabilities)
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        const auto nobody = [this, &self] {
            for (Place& place : places)
                fail(self, place);
        };
        QMetaObject::invokeMethod(&self, nobody, Qt::QueuedConnection);
        return;
    }
    bus.connect(service(), path(), service(), QStringLiteral("ActionInvoked"), &self,
                SLOT(actionInvoked(uint,QString)));
    bus.connect(service(), path(), service(), QStringLiteral("ActivationToken"), &self,
                SLOT(activationToken(uint,QString)));
    bus.connect(service(), path(), service(), QStringLiteral("NotificationClosed"), &self,
                SLOT(notificationClosed(uint,uint)));
    bus.connect(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameOwnerChanged"),
                {service()}, {}, &self, SLOT(ownerChanged(QString,QString,QString)));
    asksCapabilities = true;
    const int number = ++capabilityCalls;
    auto* watcher = new QDBusPendingCallWatcher(
        bus.asyncCall(call(QStringLiteral("GetCapabilities")), answersNoMoreMilliseconds), &self);
    connect(watcher, &QDBusPendingCallWatcher::finished, &self, [this, watcher, number, &self] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        if (number != capabilityCalls)
            return;
        asksCapabilities = false;
        if (!reply.isError()) {
            capabilities = reply.value();
            if (Place& alarm = of(NoticeKind::Alarm); alarm.id == 0)
                alarm.told = false; // it was taken for missing meanwhile
        }
        for (Place& place : places)
            reply.isError() ? fail(self, place) : tell(self, place);
    });
    QTimer::singleShot(patienceMilliseconds, watcher, [this, number, &self] {
        if (number != capabilityCalls || !asksCapabilities)
            return;
        for (Place& place : places)
            fail(self, place);
    });
}

void Notifier::Impl::tell(Notifier& self, Place& place) {
    if (!place.wanted || place.told || place.asked)
        return;
    place.told = true;
    place.asked = true;
    const int number = ++place.calls;
    QDBusMessage message = call(QStringLiteral("Notify"));
    const QString text =
        can("body-markup") ? place.wanted->text.toHtmlEscaped() : place.wanted->text;
    message << QStringLiteral("Coolwarm") << place.id
            << QStringLiteral("io.github.coolwarm.Coolwarm") << place.wanted->title << text
            << actionsFor(place.kind) << hintsFor(place.kind, can("sound"))
            << (place.kind == NoticeKind::Alarm ? neverExpires : expiresAsUsual);
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, answersNoMoreMilliseconds), &self);
    connect(watcher, &QDBusPendingCallWatcher::finished, &self,
            [this, watcher, number, &self, &place] {
                watcher->deleteLater();
                const QDBusPendingReply<uint> reply = *watcher;
                if (number == place.calls)
                    answered(self, place, reply);
                else if (!reply.isError())
                    close(reply.value()); // another one has taken its place
            });
    QTimer::singleShot(patienceMilliseconds, watcher, [this, number, &self, &place] {
        if (number == place.calls && place.asked)
            silent(self, place);
    });
}

void Notifier::Impl::silent(Notifier& self, Place& place) {
    if (!place.wanted)
        return;
    if (place.kind == NoticeKind::Alarm)
        again.start();
    if (!std::exchange(place.failed, true))
        emit self.failed(place.kind, *place.wanted);
}

void Notifier::Impl::answered(Notifier& self, Place& place, const QDBusPendingReply<uint>& reply) {
    place.asked = false;
    if (reply.isError()) {
        capabilities.reset(); // whoever comes next is asked anew
    } else {
        place.id = reply.value();
        place.failed = false;
    }
    if (!place.wanted)
        self.withdraw(place.kind); // it was taken back while the desktop was busy with it
    else if (!place.told)
        withCapabilities(self);
    else if (reply.isError())
        silent(self, place);
    else
        emit self.shown(place.kind);
}

void Notifier::Impl::fail(Notifier& self, Place& place) {
    if (!place.wanted || place.told)
        return;
    place.told = true; // until another service comes, or it is offered again
    silent(self, place);
}

void Notifier::actionInvoked(uint id, const QString& key) {
    const Impl::Place* place = m_impl->shownAs(id);
    if (place == nullptr)
        return;
    const NoticeKind kind = place->kind;
    emit acted(kind, key == packOffKey() ? NoticeAction::PackOff : NoticeAction::Open);
}

// On Wayland a window may come forward only with the token of the click that asks for it.
void Notifier::activationToken(uint id, const QString& token) {
    if (m_impl->shownAs(id) != nullptr)
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void Notifier::notificationClosed(uint id, uint reason) {
    Impl::Place* place = m_impl->shownAs(id);
    if (place == nullptr)
        return;
    place->id = 0;
    if (place->kind == NoticeKind::Quiet) {
        place->wanted.reset();
        return;
    }
    if (reason == closedByUs)
        return;
    // To close it is not to confirm.
    place->told = false;
    QTimer::singleShot(againMilliseconds, this, [this] { m_impl->withCapabilities(*this); });
}

void Notifier::ownerChanged(const QString&, const QString& before, const QString& now) {
    if (!before.isEmpty()) {
        m_impl->capabilities.reset();
        for (Impl::Place& place : m_impl->places)
            place.id = 0; // gone with the service that had shown it
        m_impl->asksCapabilities = false;
    }
    Impl::Place& alarm = m_impl->of(NoticeKind::Alarm);
    if (!alarm.wanted)
        return;
    alarm.told = false;
    const auto again = [this] { m_impl->withCapabilities(*this); };
    if (now.isEmpty())
        QTimer::singleShot(afterDeathMilliseconds, this, again);
    else
        again();
}

#else

struct Notifier::Impl {};

Notifier::Notifier(QObject* parent) : QObject(parent) {}
Notifier::~Notifier() = default;

void Notifier::show(NoticeKind kind, const Notice& notice) {
    QMetaObject::invokeMethod(
        this, [this, kind, notice] { emit failed(kind, notice); }, Qt::QueuedConnection);
}

void Notifier::withdraw(NoticeKind) {}
void Notifier::actionInvoked(uint, const QString&) {}
void Notifier::activationToken(uint, const QString&) {}
void Notifier::notificationClosed(uint, uint) {}
void Notifier::ownerChanged(const QString&, const QString&, const QString&) {}

#endif

} // namespace coolwarm
