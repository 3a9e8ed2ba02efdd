# SPDX-License-Identifier: MIT
"""The window's parts as a screen reader finds them: by role and name."""

import pyatspi

import desktop
from desktop import wait_for

# A table's cells are asked for by place and never walked through.
CLOSED_ROLES = {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE}
BUTTONS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_CHECK_BOX,
           pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_LIST_ITEM}
FIELDS = {pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PARAGRAPH}


def program():
    """The accessible root of the program, or None."""
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.name.lower() == "coolwarm":
            return application
    return None


def walk(node):
    yield node
    if node.getRole() in CLOSED_ROLES:
        return
    for child in node:
        if child is not None:
            yield from walk(child)


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def look(roles, name):
    """A part that is shown, by one of `roles` and its name or the name's beginning; None without one."""
    root = program()
    if root is None:
        return None
    try:
        parts = [node for node in walk(root)
                 if node.getRole() in roles and node.name.startswith(name) and showing(node)]
    except Exception:  # a part that went away while we looked; the caller looks again
        return None
    parts.sort(key=lambda node: node.name != name)  # the exact name first
    return parts[0] if parts else None


def find(roles, name):
    return wait_for(f"{name!r}", lambda: look(roles, name))


def enabled(node):
    return node.getState().contains(pyatspi.STATE_ENABLED)


def has_keyboard():
    """Whether a window of the program is the one that keys go to."""
    root = program()
    try:
        return root is not None and any(
            window is not None and window.getState().contains(pyatspi.STATE_ACTIVE) for window in root)
    except Exception:  # a window that went away while we looked
        return False


def keys(*names):
    """Presses keys once the program's window has the keyboard, which a new one gets a moment later."""
    wait_for("the window to have the keyboard", has_keyboard)
    desktop.keys(*names)


def press(name):
    """Clicks a part as an assistive technology does."""
    action = find(BUTTONS, name).queryAction()
    names = [action.getName(index) for index in range(action.nActions)]
    for way in ("Press", "Toggle", "ShowMenu"):  # what can be checked is toggled
        if way in names:
            action.doAction(names.index(way))
            return
    raise AssertionError(f"{name!r} cannot be pressed, only {names}")


def read_first_card():
    """Goes through the card before the first start, step by step."""
    for step, answer in enumerate(("Next", "Next", "I have read this"), start=1):
        wait_for(f"step {step}", lambda: f"{step} of 3" in shown_texts())  # noqa: B023
        press(answer)


def type_into(name, text):
    find(FIELDS, name).queryEditableText().setTextContents(text)


def names_of(roles):
    """The names of all parts of those roles; none while parts come and go."""
    root = program()
    try:
        return [node.name for node in walk(root) if node.getRole() in roles] if root else []
    except Exception:  # a part that went away while we looked
        return []


def shown_texts():
    """What can be read on the window; nothing while parts come and go."""
    root = program()
    try:
        return [node.name for node in walk(root) if showing(node) and node.name] if root else []
    except Exception:  # a part that went away while we looked
        return []
