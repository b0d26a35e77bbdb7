"""The process of one LibreOffice: its start with a profile of its own, and its end."""
import os
import shutil
import signal
import subprocess
import threading
import time
from contextlib import suppress

import uno
from com.sun.star.connection import NoConnectException

# Without it LibreOffice trusts the values that a file has cached (0 = always recalculate).
RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
<prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop>
</item></oor:items>"""
FAREWELL_SECONDS = 5


def start_process(soffice, folder, pipe):
    """LibreOffice, the leader of a process group of its own."""
    profile = os.path.join(folder, "profile")
    os.makedirs(os.path.join(profile, "user"))
    with open(os.path.join(profile, "user", "registrymodifications.xcu"), "w") as file:
        file.write(RECALCULATE)
    return subprocess.Popen(
        [
            soffice, "-env:UserInstallation=" + uno.systemPathToFileUrl(profile), "--headless",
            "--invisible", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
            "--accept=pipe,name=%s;urp;" % pipe,
        ],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True, cwd=folder, env={**os.environ, "TMPDIR": folder},
    )


def connect(process, pipe):
    """The desktop, as soon as LibreOffice listens. The test that waits for it sets the time limit."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local)
    while True:
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if process.poll() is not None:
                raise RuntimeError("LibreOffice ended with %s" % process.returncode)
            time.sleep(0.1)


def end(process, desktop, folder):
    """Ends LibreOffice, gently if it listens (else its pipes stay in /tmp), and this process."""
    def ask():
        with suppress(Exception):
            desktop.terminate()

    if desktop is not None:
        threading.Thread(target=ask, daemon=True).start()
        with suppress(subprocess.TimeoutExpired):
            process.wait(FAREWELL_SECONDS)
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)
