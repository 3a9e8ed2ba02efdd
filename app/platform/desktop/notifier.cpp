// SPDX-License-Identifier: MIT
// Talks to the notification service of the session bus, and never waits for its answer.
#include "app/platform/desktop/notifier.h"

#ifdef COOLWARM_HAVE_DBUS
#include "app/platform/dbus/when_answered.h"
#include "app/platform/desktop/notice_form.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QTimer>

#include <array>
#include <chrono>
#include <optional>
#include <utility>

#include <notifications_proxy.h>
#endif

namespace coolwarm {

#ifdef COOLWARM_HAVE_DBUS

namespace {

constexpr uint closedByHand = 2;
constexpr uint closedByUs = 3;
// An alarm that was closed and not answered is shown again, but not into the hand that closed it.
constexpr std::chrono::seconds showAgainAfter{20};
constexpr std::chrono::seconds afterDeath{1}; // the bus may start the service again
// A service that is silent so long is taken for none and another way found. Its answer may still
// come, after a resume or a stall, and then the notification is there.
constexpr std::chrono::seconds patience{5};
// An alarm that nobody shows is offered again while it waits, with a new call.
constexpr std::chrono::seconds offerAgainAfter{20};
constexpr std::chrono::milliseconds answersNoMoreAfter{600'000};
constexpr std::chrono::milliseconds withdrawnAtEndWithin{500};

QString service() {
    return QStringLiteral("org.freedesktop.Notifications");
}
} // namespace

struct Notifier::Impl {
    explicit Impl(Notifier& owner) : self(owner) {}

    /// One kind's notification: what is wanted, and how far the desktop is with it.
    struct Place {
        NoticeKind kind;
        std::optional<Notice> wanted;
        uint id = 0;         ///< the desktop's number of what is shown, 0 for none
        bool told = false;   ///< the desktop has been told what is wanted
        bool asked = false;  ///< an answer is awaited; what changes meanwhile is told after it
        bool failed = false; ///< that nobody shows it has been said once
        bool acted = false;  ///< one of its buttons was pressed, and it closes by that
        int calls = 0;       ///< an answer to another than the last is too late
    };

    Notifier& self;
    std::unique_ptr<NotificationsProxy> desktop; ///< from the first notification on
    std::array<Place, 4> places{{{NoticeKind::Alarm, {}},
                                 {NoticeKind::Quiet, {}},
                                 {NoticeKind::Question, {}},
                                 {NoticeKind::Plan, {}}}};
    std::optional<QStringList> capabilities; ///< of the service that is there now
    bool showsFew = false;                   ///< of the buttons that a notification has
    bool asksCapabilities = false;
    int capabilityCalls = 0;
    QTimer again; ///< an alarm that nobody shows is offered again

    [[nodiscard]] bool can(const char* capability) const {
        return capabilities && capabilities->contains(QLatin1String(capability));
    }
    Place& of(NoticeKind kind) { return places.at(static_cast<std::size_t>(kind)); }
    Place* shownAs(uint id) {
        for (Place& place : places)
            if (id != 0 && place.id == id)
                return &place;
        return nullptr;
    }
    [[nodiscard]] bool reachBus();
    void askName();
    void withCapabilities();
    void tell(Place& place);
    void fail(Place& place);
    void answered(Place& place, const QDBusPendingReply<uint>& reply);
    void silent(Place& place);
    void actionInvoked(uint id, const QString& key);
    void notificationClosed(uint id, uint reason);
    void ownerChanged(const QString& before, const QString& now);
};

Notifier::Notifier(QObject* parent) : QObject(parent), m_impl(std::make_unique<Impl>(*this)) {
    m_impl->again.setInterval(offerAgainAfter);
    m_impl->again.setSingleShot(true);
    connect(&m_impl->again, &QTimer::timeout, this, [this] {
        Impl::Place& alarm = m_impl->of(NoticeKind::Alarm);
        if (!alarm.wanted || alarm.id != 0)
            return;
        alarm.told = false;
        alarm.asked = false;
        m_impl->asksCapabilities = false;
        m_impl->withCapabilities();
    });
}

// Its buttons would do nothing any more. The only call that waits, and not for long.
Notifier::~Notifier() {
    for (const Impl::Place& place : m_impl->places) {
        if (place.id == 0)
            continue;
        m_impl->desktop->setTimeout(static_cast<int>(withdrawnAtEndWithin.count()));
        m_impl->desktop->CloseNotification(place.id).waitForFinished();
    }
}

void Notifier::show(NoticeKind kind, const Notice& notice) {
    Impl::Place& place = m_impl->of(kind);
    place.wanted = notice;
    place.acted = false;
    place.told = false;
    place.failed = false;
    m_impl->withCapabilities();
}

void Notifier::withdraw(NoticeKind kind) {
    Impl::Place& place = m_impl->of(kind);
    place.wanted.reset();
    if (place.id == 0)
        return;
    m_impl->desktop->CloseNotification(place.id);
    place.id = 0;
}

// Whether there is a bus; the service's signals are listened to from then on.
bool Notifier::Impl::reachBus() {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (desktop || !bus.isConnected())
        return desktop != nullptr;
    desktop = std::make_unique<NotificationsProxy>(
        service(), QStringLiteral("/org/freedesktop/Notifications"), bus);
    desktop->setTimeout(static_cast<int>(answersNoMoreAfter.count()));
    connect(desktop.get(), &NotificationsProxy::ActionInvoked, &self,
            [this](uint id, const QString& key) { actionInvoked(id, key); });
    // On Wayland a window may come forward only with the token of the click that asks for it.
    connect(desktop.get(), &NotificationsProxy::ActivationToken, &self,
            [this](uint id, const QString& token) {
                if (shownAs(id) != nullptr)
                    qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
            });
    connect(desktop.get(), &NotificationsProxy::NotificationClosed, &self,
            [this](uint id, uint reason) { notificationClosed(id, reason); });
    auto* watcher =
        new QDBusServiceWatcher(service(), bus, QDBusServiceWatcher::WatchForOwnerChange, &self);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, &self,
            [this](const QString&, const QString& before, const QString& now) {
                ownerChanged(before, now);
            });
    return true;
}

// What the service can show decides how it is told. Asked once of each service.
void Notifier::Impl::withCapabilities() {
    if (capabilities) {
        for (Place& place : places)
            tell(place);
        return;
    }
    if (asksCapabilities)
        return;
    const auto failAll = [this] {
        for (Place& place : places)
            fail(place);
    };
    if (!reachBus()) {
        QMetaObject::invokeMethod(&self, failAll, Qt::QueuedConnection);
        return;
    }
    asksCapabilities = true;
    askName();
    const int number = ++capabilityCalls;
    auto* call = whenAnswered(desktop->GetCapabilities(), &self, [this, number](const auto& reply) {
        if (number != capabilityCalls)
            return;
        asksCapabilities = false;
        if (!reply.isError()) {
            capabilities = reply.value();
            if (Place& alarm = of(NoticeKind::Alarm); alarm.id == 0)
                alarm.told = false; // it was taken for missing meanwhile
        }
        for (Place& place : places)
            reply.isError() ? fail(place) : tell(place);
    });
    QTimer::singleShot(patience, call, [this, number, failAll] {
        if (number == capabilityCalls && asksCapabilities)
            failAll();
    });
}

// A service answers in order, so that this is known when its capabilities are. One that has no
// name shows all.
void Notifier::Impl::askName() {
    showsFew = false;
    whenAnswered(desktop->GetServerInformation(), &self, [this](const auto& reply) {
        showsFew = !reply.isError() && isOfFewButtons(reply.template argumentAt<0>());
    });
}

void Notifier::Impl::tell(Place& place) {
    if (!place.wanted || place.told || place.asked)
        return;
    place.told = true;
    place.asked = true;
    const int number = ++place.calls;
    const QString text =
        can("body-markup") ? place.wanted->text.toHtmlEscaped() : place.wanted->text;
    const auto shown = desktop->Notify(
        QStringLiteral("Coolwarm"), place.id, QStringLiteral("io.github.coolwarm.Coolwarm"),
        place.wanted->title, text,
        can("actions") ? noticeButtons(place.kind, showsFew) : QStringList(),
        noticeHints(place.kind, can("sound")), noticeExpiry(place.kind, *place.wanted));
    auto* call = whenAnswered(shown, &self, [this, number, &place](const auto& reply) {
        if (number == place.calls)
            answered(place, reply);
        else if (!reply.isError())
            desktop->CloseNotification(reply.value()); // another one has taken its place
    });
    QTimer::singleShot(patience, call, [this, number, &place] {
        if (number == place.calls && place.asked)
            silent(place);
    });
}

void Notifier::Impl::silent(Place& place) {
    if (!place.wanted)
        return;
    if (place.kind == NoticeKind::Alarm)
        again.start();
    if (!std::exchange(place.failed, true))
        emit self.failed(place.kind, *place.wanted);
}

void Notifier::Impl::answered(Place& place, const QDBusPendingReply<uint>& reply) {
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
        withCapabilities();
    else if (reply.isError())
        silent(place);
    else
        emit self.shown(place.kind);
}

void Notifier::Impl::fail(Place& place) {
    if (!place.wanted || place.told)
        return;
    place.told = true; // until another service comes, or it is offered again
    silent(place);
}

void Notifier::Impl::actionInvoked(uint id, const QString& key) {
    Place* place = shownAs(id);
    if (place == nullptr)
        return;
    place->acted = true;
    const auto score = scoreOfButton(key);
    if (place->kind == NoticeKind::Question && score)
        emit self.scored(*score);
    else
        emit self.acted(place->kind, actionOfButton(key));
}

void Notifier::Impl::notificationClosed(uint id, uint reason) {
    Place* place = shownAs(id);
    if (place == nullptr)
        return;
    place->id = 0;
    if (place->kind != NoticeKind::Alarm) {
        if (place->asked || !place->told)
            return; // another one is on its way, and takes the place of the one that went
        place->wanted.reset();
        if (place->kind == NoticeKind::Question && reason == closedByHand && !place->acted)
            emit self.dismissed();
        return;
    }
    if (reason == closedByUs)
        return;
    // To close it is not to confirm.
    place->told = false;
    QTimer::singleShot(showAgainAfter, &self, [this] { withCapabilities(); });
}

void Notifier::Impl::ownerChanged(const QString& before, const QString& now) {
    if (!before.isEmpty()) {
        capabilities.reset();
        for (Place& place : places)
            place.id = 0; // gone with the service that had shown it
        asksCapabilities = false;
    }
    bool isWanted = false;
    for (const NoticeKind lasting : {NoticeKind::Alarm, NoticeKind::Question})
        if (Place& place = of(lasting); place.wanted) {
            place.told = false;
            isWanted = true;
        }
    if (!isWanted)
        return;
    if (now.isEmpty())
        QTimer::singleShot(afterDeath, &self, [this] { withCapabilities(); });
    else
        withCapabilities();
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

#endif

} // namespace coolwarm
