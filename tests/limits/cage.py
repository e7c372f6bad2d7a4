# SPDX-License-Identifier: EUPL-1.2
"""Runs a program with bounds on its memory and time, and says what it took."""

import os
import resource
import subprocess
import threading
from dataclasses import dataclass

# The program may never ask for more than this, whatever it is given. What it may really use is asserted per attack.
ADDRESS_SPACE = 6 << 30  # bytes
CPU_SECONDS = 120  # some ten times what the slowest attack takes on an old laptop; a run that is quadratic takes hours


@dataclass
class Run:
    status: int  # negative: ended by that signal
    out: str
    err: str
    megabytes: int  # at its largest
    seconds: float  # of processor time


def confine():
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def read_all(stream, texts):
    with stream:
        texts.append(stream.read())


def run(words, **options):
    """Runs `words` to their end; options as those of subprocess.Popen."""
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                               preexec_fn=confine, **options)
    out, err = [], []
    readers = [threading.Thread(target=read_all, args=pair) for pair in ((process.stdout, out), (process.stderr, err))]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    _, code, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(code)
    return Run(process.returncode, out[0].decode("utf-8", "replace"), err[0].decode("utf-8", "replace"),
               used.ru_maxrss >> 10, used.ru_utime + used.ru_stime)
