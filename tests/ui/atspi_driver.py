#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
# SPDX-License-Identifier: MIT
"""Runs a program and works it as a screen reader would: through AT-SPI alone.

    dbus-run-session -- atspi_driver.py PROGRAM [ARGUMENT…]

A request is a JSON object a line on stdin, each answered by one on stdout: {"ok": …} or {"error": sentence}.
    {"do": "tree"}                                   every element that shows, with role, name, text and states
    {"do": "type", "name": "Title", "text": "…"}     sets the text of the field of that name
    {"do": "press", "name": "Submit", "times": 1}    activates the element of that name
    {"do": "wait", "name": "…"}                      until an element shows whose name or text begins so
    {"do": "wait", "name": "…", "gone": true}        until none does
Ends the program with its stdin. The X server is its own: the focus of others stays where it is.
"""

import json
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402
import pyatspi  # noqa: E402

PATIENCE = 20  # seconds for something to show on a machine under load
ACTIVATIONS = ("Press", "Toggle")


class NotThere(Exception):
    pass


def start_x_server():
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        os.environ["DISPLAY"] = ":" + answer.readline().strip()
    return server


def start_accessibility():
    launcher = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"],
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    enable = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    # Were it started by the bus, what it and its registry print would come between our answers.
    until(lambda: bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", enable,
                                None, Gio.DBusCallFlags.NO_AUTO_START, -1) or True)
    return launcher


def until(found):
    """What `found` returns as soon as that is something."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            result = found()
        except GLib.Error:  # what was looked at is gone, or not there yet
            result = None
        if result:
            return result
        if time.monotonic() > deadline:
            return None
        time.sleep(0.05)


def shown(element):
    """The elements under `element` that show, from the outside in."""
    for child in element:
        if child is None:
            continue
        states = child.getState()
        if states.contains(pyatspi.STATE_SHOWING) or child.getRoleName() == "application":
            yield child
            yield from shown(child)


def text_of(element):
    try:
        return element.queryText().getText(0, -1)
    except NotImplementedError:
        return ""


def activation_of(element):
    try:
        actions = element.queryAction()
    except NotImplementedError:
        return None
    names = [actions.getName(i) for i in range(actions.nActions)]
    index = next((names.index(name) for name in ACTIVATIONS if name in names), None)
    return None if index is None else lambda: actions.doAction(index)


def editing_of(element):
    try:
        return element.queryEditableText()
    except NotImplementedError:
        return None


class Driver:
    def __init__(self, program):
        self.program = program

    def elements(self):
        if self.program.poll() is not None:
            raise NotThere(f"the program has ended with {self.program.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        # Without events being read, a cache would tell of what has been.
        desktop.set_cache_mask(Atspi.Cache.NONE)
        for application in desktop:
            if application is not None and application.get_process_id() == self.program.pid:
                yield from shown(application)

    def find(self, name, what):
        """The last one: a dialog comes after the window that it stands in front of."""
        found = until(lambda: [what(e) for e in self.elements() if e.name == name and what(e)])
        if not found:
            raise NotThere(f"nothing of the name “{name}” to {what.__name__}")
        return found[-1]

    def tree(self, _):
        return [{
            "role": element.getRoleName(),
            "name": element.name,
            "text": text_of(element),
            "focusable": element.getState().contains(pyatspi.STATE_FOCUSABLE),
            "enabled": element.getState().contains(pyatspi.STATE_ENABLED),
        } for element in self.elements()]

    def type(self, request):
        return self.find(request["name"], editing_of).setTextContents(request["text"])

    def press(self, request):
        activate = self.find(request["name"], activation_of)
        return [activate() for _ in range(request.get("times", 1))].count(True)

    def wait(self, request):
        start, gone = request["name"], request.get("gone", False)

        def seen():
            texts = [t for e in self.elements() for t in (e.name, text_of(e)) if t.startswith(start)]
            return [""] if gone and not texts else [] if gone else texts

        found = until(seen)
        if not found:
            raise NotThere(f"“{start}” {'still shows' if gone else 'never showed'}")
        return found[0]


def main():
    server = start_x_server()
    launcher = start_accessibility()
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_ACCESSIBILITY="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    program = subprocess.Popen(sys.argv[1:], env=environment, stdin=subprocess.DEVNULL, stdout=sys.stderr)
    driver = Driver(program)
    try:
        for line in sys.stdin:
            request = json.loads(line)
            try:
                answer = {"ok": getattr(driver, request["do"])(request)}
            except (NotThere, GLib.Error) as problem:
                answer = {"error": str(problem)}
            print(json.dumps(answer), flush=True)
    finally:
        for process in (program, launcher, server):
            process.terminate()
            process.wait()


main()
