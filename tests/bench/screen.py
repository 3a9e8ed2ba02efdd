# SPDX-License-Identifier: MIT
"""Looks at an X display: when has a program painted its first window?"""

import ctypes
import ctypes.util
import time

MARK = 0xFF00FF  # a colour that no program fills its window with
VIEWABLE = 2
ALL_PLANES = ctypes.c_ulong(-1)
Z_PIXMAP = 2
SMALLEST = 100  # pixels; smaller windows are helpers
SUBSTRUCTURE = ctypes.c_long(1 << 19)  # a window on the ground comes, goes or moves
EVENT_BYTES = 192  # the size of an XEvent


class Attributes(ctypes.Structure):
    """XWindowAttributes."""
    _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int),
                ("height", ctypes.c_int), ("border", ctypes.c_int), ("depth", ctypes.c_int),
                ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong), ("kind", ctypes.c_int),
                ("bit_gravity", ctypes.c_int), ("win_gravity", ctypes.c_int),
                ("backing_store", ctypes.c_int), ("planes", ctypes.c_ulong),
                ("pixel", ctypes.c_ulong), ("save_under", ctypes.c_int),
                ("colormap", ctypes.c_ulong), ("installed", ctypes.c_int),
                ("map_state", ctypes.c_int), ("all_events", ctypes.c_long),
                ("your_events", ctypes.c_long), ("dont_propagate", ctypes.c_long),
                ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]


class Screen:
    """The display of this environment, its ground painted in a colour of its own."""

    def __init__(self):
        self.x = ctypes.CDLL(ctypes.util.find_library("X11"))
        for name in ("XOpenDisplay", "XGetImage"):
            getattr(self.x, name).restype = ctypes.c_void_p
        for name in ("XDefaultRootWindow", "XGetPixel"):
            getattr(self.x, name).restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))
        if not self.display:
            raise RuntimeError("there is no X display")
        self.root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        # Windows vanish between two calls; that is no reason to end.
        self.ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
        self.x.XSetErrorHandler(self.ignore)
        self.x.XSetWindowBackground(self.display, self.root, ctypes.c_ulong(MARK))
        self.x.XClearWindow(self.display, self.root)
        self.x.XSelectInput(self.display, self.root, SUBSTRUCTURE)
        self.x.XSync(self.display, 0)
        self.shown = self.windows()

    def windows(self):
        """The visible windows on the ground that are large enough to be one."""
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self.x.XQueryTree(self.display, self.root, ctypes.byref(root), ctypes.byref(parent),
                          ctypes.byref(children), ctypes.byref(count))
        found = []
        for at in range(count.value):
            about = Attributes()
            if (self.x.XGetWindowAttributes(self.display, ctypes.c_ulong(children[at]),
                                            ctypes.byref(about))
                    and about.map_state == VIEWABLE
                    and min(about.width, about.height) >= SMALLEST):
                found.append(about)
        if children:
            self.x.XFree(children)
        return found

    def windows_now(self):
        """windows(), asked for again only when the server has told of a change: whoever asks all the
        time takes the time away from the programs that are measured."""
        changed = False
        while self.x.XPending(self.display):
            self.x.XNextEvent(self.display, ctypes.create_string_buffer(EVENT_BYTES))
            changed = True
        if changed:
            self.shown = self.windows()
        return self.shown

    def pixel(self, x, y):
        image = self.x.XGetImage(self.display, self.root, x, y, 1, 1, ALL_PLANES, Z_PIXMAP)
        if not image:
            return MARK
        value = self.x.XGetPixel(ctypes.c_void_p(image), 0, 0)
        self.x.XDestroyImage(ctypes.c_void_p(image))
        return value & 0xFFFFFF

    def painted(self):
        """Whether any window shows something else than the ground in its middle, which is what it
        shows between its mapping and its first painting."""
        return any(self.pixel(about.x + about.width // 2, about.y + about.height // 2)
                   not in (MARK, 0x000000) for about in self.windows_now())

    def wait(self, wanted, seconds):
        """Waits until painted() is `wanted`; the moment, or None when it does not come."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.painted() == wanted:
                return time.monotonic()
            time.sleep(0.001)
        return None
