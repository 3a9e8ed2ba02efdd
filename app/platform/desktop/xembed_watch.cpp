// SPDX-License-Identifier: MIT
// Asks the X server who owns the tray's selection, and listens for a change of that.
#include "app/platform/desktop/xembed_watch.h"

#include <QCoreApplication>

#ifdef COOLWARM_HAVE_XCB
#include <QGuiApplication>

#include <cstdlib>

#include <xcb/xcb.h>
#endif

#include <utility>

namespace coolwarm {

#ifdef COOLWARM_HAVE_XCB

namespace {

template <class Reply>
using Answer = std::unique_ptr<Reply, decltype(&std::free)>;

constexpr unsigned sentByOthers = 0x80; // the bit in an event's type

xcb_atom_t atomOf(xcb_connection_t* server, const QByteArray& name) {
    const auto asked =
        xcb_intern_atom(server, 0, static_cast<uint16_t>(name.size()), name.constData());
    const Answer<xcb_intern_atom_reply_t> answer(xcb_intern_atom_reply(server, asked, nullptr),
                                                 &std::free);
    return answer ? answer->atom : xcb_atom_t{XCB_ATOM_NONE};
}

} // namespace

struct XembedWatch::Impl {
    xcb_connection_t* server = nullptr;
    xcb_atom_t manager = XCB_ATOM_NONE;
    xcb_atom_t selection = XCB_ATOM_NONE;
    xcb_window_t tray = XCB_WINDOW_NONE;
};

XembedWatch::XembedWatch(QObject* parent) : QObject(parent), m_impl(std::make_unique<Impl>()) {}

void XembedWatch::begin() {
    auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    // Qt's platform without a screen has the interface, and without a display no connection.
    if (x11 == nullptr || x11->connection() == nullptr)
        return;
    m_impl->server = x11->connection();
    m_impl->manager = atomOf(m_impl->server, QByteArrayLiteral("MANAGER"));
    // An X server may have several screens, which nobody has any more; the first one is asked.
    m_impl->selection = atomOf(m_impl->server, QByteArrayLiteral("_NET_SYSTEM_TRAY_S0"));
    qApp->installNativeEventFilter(this);
    look();
}

XembedWatch::~XembedWatch() = default;

bool XembedWatch::isThere() const {
    return m_impl->tray != XCB_WINDOW_NONE;
}

void XembedWatch::look() {
    const auto asked = xcb_get_selection_owner(m_impl->server, m_impl->selection);
    const Answer<xcb_get_selection_owner_reply_t> answer(
        xcb_get_selection_owner_reply(m_impl->server, asked, nullptr), &std::free);
    const xcb_window_t tray = answer ? answer->owner : xcb_window_t{XCB_WINDOW_NONE};
    if (tray != XCB_WINDOW_NONE) {
        // Qt asks for the same events of this window; the later question replaces the earlier.
        const uint32_t events = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_impl->server, tray, XCB_CW_EVENT_MASK, &events);
        xcb_flush(m_impl->server);
    }
    if ((std::exchange(m_impl->tray, tray) != XCB_WINDOW_NONE) != isThere())
        emit changed();
}

// The filter sees an event before Qt does; what follows from it waits until Qt knows as well.
bool XembedWatch::nativeEventFilter(const QByteArray& type, void* message, qintptr*) {
    if (type != "xcb_generic_event_t")
        return false;
    const auto* event = static_cast<const xcb_generic_event_t*>(message);
    const unsigned kind = event->response_type & ~sentByOthers;
    bool mayBeNews = false;
    if (kind == XCB_CLIENT_MESSAGE) {
        const auto* told = reinterpret_cast<const xcb_client_message_event_t*>(event);
        mayBeNews = told->type == m_impl->manager && told->data.data32[1] == m_impl->selection;
    } else if (kind == XCB_DESTROY_NOTIFY) {
        const auto* gone = reinterpret_cast<const xcb_destroy_notify_event_t*>(event);
        mayBeNews = isThere() && gone->window == m_impl->tray;
    }
    if (mayBeNews)
        QMetaObject::invokeMethod(this, &XembedWatch::look, Qt::QueuedConnection);
    return false;
}

#else

struct XembedWatch::Impl {};

XembedWatch::XembedWatch(QObject* parent) : QObject(parent) {}
XembedWatch::~XembedWatch() = default;

void XembedWatch::begin() {}

bool XembedWatch::isThere() const {
    return false;
}

void XembedWatch::look() {}

bool XembedWatch::nativeEventFilter(const QByteArray&, void*, qintptr*) {
    return false;
}

#endif

} // namespace coolwarm
