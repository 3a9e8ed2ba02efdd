// SPDX-License-Identifier: MIT
// Writes the entry in $XDG_CONFIG_HOME/autostart, or asks org.freedesktop.portal.Background.
#include "app/platform/desktop/autostart.h"

#include "app/platform/desktop/autostart_entry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVariantMap>

#ifdef COOLWARM_HAVE_DBUS
#include "app/platform/dbus/when_answered.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#endif

#include <utility>

namespace coolwarm {

namespace {

QString minimizedOption() {
    return QStringLiteral("--minimized");
}

QString portalName() {
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

/// The file that a command's first word names; empty when there is no such program.
QString programOf(const QString& word) {
    if (!word.contains(u'/'))
        return QStandardPaths::findExecutable(word);
    const QFileInfo file(word);
    return file.isFile() && file.isExecutable() ? file.absoluteFilePath() : QString();
}

bool isSameFile(const QString& one, const QString& other) {
    const QString real = QFileInfo(one).canonicalFilePath();
    return !real.isEmpty() && real == QFileInfo(other).canonicalFilePath();
}

} // namespace

struct Autostart::Request {
    bool starts = false;
    bool minimized = false;
    QString path; ///< of the object that will tell the answer
};

bool runsInFlatpak() {
    return qEnvironmentVariableIsSet("FLATPAK_ID") ||
           QFileInfo::exists(QStringLiteral("/.flatpak-info"));
}

Autostart::Autostart(AutostartPlace place, QObject* parent)
    : QObject(parent), m_place(std::move(place)) {}

Autostart::~Autostart() = default;

bool Autostart::isPossible() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return true;
#else
    return false;
#endif
}

QString Autostart::entryFile() const {
    return QDir(m_place.configFolder)
        .filePath(QStringLiteral("autostart/io.github.coolwarm.Coolwarm.desktop"));
}

bool Autostart::isAsking() const {
    return m_request != nullptr;
}

AutostartState Autostart::state() const {
    if (m_place.sandboxed)
        return m_place.granted;
    AutostartState state;
    QFile file(entryFile());
    if (!QFileInfo(file).isFile() || !file.open(QFile::ReadOnly)) // a pipe would be waited for
        return state;
    const AutostartEntry entry = readAutostartEntry(file.readAll());
    if (!entry.enabled)
        return state;
    const QString program = programOf(entry.command.front());
    if (!program.isEmpty() && isSameFile(program, m_place.command.front())) {
        state.starts = true;
        state.minimized = entry.command.contains(minimizedOption());
    } else {
        state.other = program.isEmpty() ? entry.command.front() : program;
        state.otherIsThere = !program.isEmpty();
    }
    return state;
}

// Appears whole or not at all. Returns what went wrong, in the system's words.
QString Autostart::write(bool minimized) const {
    QStringList command = m_place.command;
    if (minimized)
        command.append(minimizedOption());
    if (!QDir().mkpath(QFileInfo(entryFile()).path()))
        return qt_error_string();
    QSaveFile file(entryFile());
    if (!file.open(QFile::WriteOnly))
        return file.errorString();
    file.write(autostartEntryText(command));
    return file.commit() ? QString() : file.errorString();
}

void Autostart::set(bool starts, bool minimized, const QString& why) {
    if (m_place.sandboxed) {
        askPortal(starts, minimized, why);
        return;
    }
    QString reason;
    if (starts) {
        reason = write(minimized);
    } else {
        QFile file(entryFile());
        if (file.exists() && !file.remove())
            reason = file.errorString();
    }
    if (reason.isEmpty())
        emit settled();
    else
        emit failed(entryFile(), reason);
}

#ifdef COOLWARM_HAVE_DBUS

// The answer comes as a signal of an object whose path is known beforehand, so that it cannot come
// before anybody listens.
void Autostart::askPortal(bool starts, bool minimized, const QString& why) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_request || !bus.isConnected()) {
        if (!m_request)
            emit failed(portalName(), bus.lastError().message());
        return;
    }
    const QString token = QStringLiteral("coolwarm_autostart");
    const QString sender = bus.baseService().mid(1).replace(u'.', u'_');
    m_request = std::make_unique<Request>(Request{
        starts, minimized,
        QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender, token)});
    // Without a service name, since to look up its owner would block.
    bus.connect(QString(), m_request->path, QStringLiteral("org.freedesktop.portal.Request"),
                QStringLiteral("Response"), this, SLOT(portalAnswered(uint,QVariantMap)));
    QStringList command{QStringLiteral("coolwarm")}; // as the host's own entry names it
    command += m_place.command.mid(1);
    if (minimized)
        command.append(minimizedOption());
    QDBusMessage message = QDBusMessage::createMethodCall(
        portalName(), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Background"), QStringLiteral("RequestBackground"));
    message << QString()
            << QVariantMap{{QStringLiteral("handle_token"), token},
                           {QStringLiteral("reason"), why},
                           {QStringLiteral("autostart"), starts},
                           {QStringLiteral("commandline"), command}};
    const QDBusPendingReply<QDBusObjectPath> answer = bus.asyncCall(message);
    whenAnswered(answer, this, [this](const auto& reply) {
        if (reply.isError() && endRequest())
            emit failed(portalName(), reply.error().message());
    });
}

std::unique_ptr<Autostart::Request> Autostart::endRequest() {
    auto request = std::move(m_request);
    if (request)
        QDBusConnection::sessionBus().disconnect(
            QString(), request->path, QStringLiteral("org.freedesktop.portal.Request"),
            QStringLiteral("Response"), this, SLOT(portalAnswered(uint,QVariantMap)));
    return request;
}

void Autostart::portalAnswered(uint response, const QVariantMap& results) {
    const auto request = endRequest();
    if (!request)
        return;
    const bool granted = results.value(QStringLiteral("autostart")).toBool();
    if (response != 0 || granted != request->starts) {
        emit failed(portalName(), {});
        return;
    }
    m_place.granted = {granted, granted && request->minimized, {}, false};
    emit settled();
}

#else

void Autostart::askPortal(bool, bool, const QString&) {
    emit failed(portalName(), {});
}

void Autostart::portalAnswered(uint, const QVariantMap&) {}

#endif

} // namespace coolwarm
