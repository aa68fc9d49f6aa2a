"""The program under a terminal: what a person types, and what the screen gets."""

import fcntl
import os
import pty
import re
import select
import struct
import termios
import time

import program


class Terminal:
    def __init__(self, *arguments, home, columns=80, rows=24, **variables):
        self.text = ""
        environment = {"PATH": os.environ["PATH"], "HOME": str(home), "TERM": "xterm", "LC_ALL": "C.UTF-8", "NO_COLOR": "1",
                       "CLEW_PAGER": "", **variables}
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            os.execve(program.CLEW, [program.CLEW, *map(str, arguments)], environment)
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.close(self.descriptor)
        if self.process:
            os.kill(self.process, 9)
            os.waitpid(self.process, 0)

    def type(self, keys):
        os.write(self.descriptor, keys.encode())

    def wait_for(self, pattern, seconds=20):
        """What stood on the screen up to and with the pattern, without escape sequences; it is forgotten."""
        deadline = time.monotonic() + seconds
        while not (found := re.search(pattern, self.text)):
            ready, _, _ = select.select([self.descriptor], [], [], max(0, deadline - time.monotonic()))
            if not ready:
                raise AssertionError(f"no {pattern!r} in {self.text!r}")
            try:
                more = os.read(self.descriptor, 65536)
            except OSError:
                more = b""
            if not more:
                raise AssertionError(f"the program ended; no {pattern!r} in {self.text!r}")
            self.text += re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", more.decode("utf-8", "replace")).replace("\r", "")
        seen, self.text = self.text[:found.end()], self.text[found.end():]
        return seen

    def ask(self, keys, pattern):
        self.type(keys)
        return self.wait_for(pattern)

    def exit_code(self, seconds=20):
        deadline = time.monotonic() + seconds
        while True:
            ready, _, _ = select.select([self.descriptor], [], [], max(0, deadline - time.monotonic()))
            if not ready:
                raise AssertionError("the program does not end")
            try:
                if not os.read(self.descriptor, 65536):
                    break
            except OSError:
                break
        _, status = os.waitpid(self.process, 0)
        self.process = 0
        return os.waitstatus_to_exitcode(status)
