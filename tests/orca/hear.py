#!/usr/bin/python3
"""Opens a page in Chromium with the Orca screen reader, presses keys, and prints what Orca says as JSON.

  hear.py URL KEY...        KEY: a name of xdotool (Tab, Return, space, h for the next heading), or text:abc to type

X server, buses, speech server, Orca and browser are private to the run and ended with it. Nothing sounds: speech_log.py stands
in for the voice and writes down what it is given. Needs Debian's xvfb xdotool openbox dbus-x11 at-spi2-core orca
speech-dispatcher python3-speechd python3-pyatspi chromium locales.
"""
import json, os, re, shutil, signal, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
QUIET = 0.7      # a step ends when Orca neither speaks nor works for so many seconds
LONGEST = 8      # and at the latest after so many
tmp = tempfile.mkdtemp(prefix="orca-")
spoken, worked = f"{tmp}/say.jsonl", f"{tmp}/orca-debug.log"
running = []

for folder in ("home", "run", "cfg", "data/orca", "cache", "spd/modules", "prof/Default", "bin"):
    os.makedirs(f"{tmp}/{folder}", mode=0o700)
env = {name: os.environ[name] for name in ("PATH", "TERM") if name in os.environ}
env.update(
    HOME=f"{tmp}/home", XDG_RUNTIME_DIR=f"{tmp}/run", XDG_CONFIG_HOME=f"{tmp}/cfg", XDG_DATA_HOME=f"{tmp}/data",
    XDG_CACHE_HOME=f"{tmp}/cache", TMPDIR=tmp, HEAR_RUN=tmp, SPEECH_LOG=spoken, PYTHONUTF8="1", PYTHONUNBUFFERED="1",
    LANG="C.UTF-8", LANGUAGE="vi", GTK_MODULES="gail:atk-bridge", GNOME_ACCESSIBILITY="1", ACCESSIBILITY_ENABLED="1",
    GSETTINGS_BACKEND="memory", SPEECHD_ADDRESS=f"unix_socket:{tmp}/spd.sock", LIBGL_ALWAYS_SOFTWARE="1",
)


def write(path, content):
    with open(f"{tmp}/{path}", "w", encoding="utf-8") as file:
        file.write(content if isinstance(content, str) else json.dumps(content))


def call(*command):
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=120, check=False)


def start(name, *command, **options):
    log = open(f"{tmp}/{name}.log", "wb")
    options.setdefault("stdout", log)
    process = subprocess.Popen(command, env=env, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True, **options)
    running.append(process)
    return process


def stop_all():
    for process in reversed(running):
        for sign in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(process.pid, sign)
                process.wait(3)
            except (ProcessLookupError, subprocess.TimeoutExpired):
                pass
    # What was started over our own bus carries the name of this run.
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/environ", "rb") as file:
                if int(pid) != os.getpid() and f"HEAR_RUN={tmp}".encode() in file.read().split(b"\0"):
                    os.kill(int(pid), signal.SIGKILL)
        except OSError:
            pass
    shutil.rmtree(tmp, ignore_errors=True)


def wait_for(ready, seconds, what):
    end = time.time() + seconds
    while time.time() < end:
        found = ready()
        if found:
            return found
        time.sleep(0.05)
    raise RuntimeError(f"waited {seconds} s for {what}")


def said():
    if not os.path.exists(spoken):
        return []
    with open(spoken, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.endswith("\n")]


def size(path):
    return os.path.getsize(path) if os.path.exists(path) else 0


def settle(before, at_least=0.45, at_most=LONGEST):
    """What was said since `before`, when all is quiet."""
    begin = last = time.time()
    mark = None
    while True:
        time.sleep(0.04)
        if (size(spoken), size(worked)) != mark:
            mark, last = (size(spoken), size(worked)), time.time()
        now = time.time()
        if (now - last >= QUIET and now - begin >= at_least) or now - begin >= at_most:
            return [record["text"] for record in said()[before:]]


def vietnamese():
    """A locale of our own: Orca takes its words from it."""
    call("localedef", "-i", "vi_VN", "-f", "UTF-8", f"{tmp}/locale/vi_VN.UTF-8")
    if os.path.isdir(f"{tmp}/locale/vi_VN.UTF-8"):
        env.update(LOCPATH=f"{tmp}/locale", LANG="vi_VN.UTF-8")


def start_desktop():
    reading, writing = os.pipe()
    start("xvfb", "Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp", pass_fds=(writing,))
    os.close(writing)
    env["DISPLAY"] = ":" + os.read(reading, 20).decode().strip()
    bus = start("dbus", "dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1", stdout=subprocess.PIPE)
    env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        call("dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
             "org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", f"string:{name}", "variant:boolean:true")
    start("openbox", "openbox", "--sm-disable")


def start_speech():
    write("spd/modules/log.conf", "")
    write("spd/speechd.conf", f'DefaultLanguage "vi"\nAddModule "log" "{HERE}/speech_log.py" "log.conf"\nDefaultModule log\n')
    start("spd", "speech-dispatcher", "-s", "-t", "0", "-c", "unix_socket", "-S", f"{tmp}/spd.sock", "-L", tmp,
          "-P", f"{tmp}/spd.pid", "-C", f"{tmp}/spd", "-m", HERE)
    wait_for(lambda: os.path.exists(f"{tmp}/spd.sock"), 20, "the speech server")


def start_orca():
    general = {"enableSpeech": True, "enableBraille": False, "enableSound": False, "enableKeyEcho": False, "sayAllOnLoad": False,
               "presentToolTips": False, "enableTutorialMessages": False, "verbalizePunctuationStyle": 3,
               "speechServerInfo": ["Default Synthesizer", "default"]}
    profile = dict(profile=["Default", "default"], pronunciations={}, keybindings={}, **general)
    write("data/orca/user-settings.conf",
          {"general": general, "pronunciations": {}, "keybindings": {}, "profiles": {"default": profile}})
    # Unbuffered, so that one sees what Orca does while it does it.
    write("data/orca/orca-customizations.py", "from orca import debug\ndebug.debugFile.reconfigure(line_buffering=True)\n")
    # Orca does not start beside another one. Ours is on a desktop of its own, so it sees none.
    write("bin/pgrep", "#!/bin/sh\nexit 1\n")
    os.chmod(f"{tmp}/bin/pgrep", 0o755)
    path = env["PATH"]
    env["PATH"] = f"{tmp}/bin:{path}"
    start("orca", "orca", "--debug-file", worked)
    env["PATH"] = path
    wait_for(said, 60, "Orca's first words")


def open_page(url):
    write("prof/Default/Preferences",
          {"translate": {"enabled": False}, "intl": {"accept_languages": "vi", "selected_languages": "vi"}})
    start("browser", "chromium", "--no-sandbox", "--force-renderer-accessibility", f"--user-data-dir={tmp}/prof", "--no-first-run",
          "--no-default-browser-check", "--disable-gpu", "--disable-dev-shm-usage", "--password-store=basic", "--lang=vi",
          "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-position=0,0",
          "--disable-search-engine-choice-screen", "--disable-features=Translate,TranslateUI,MediaRouter", "--mute-audio",
          "--window-size=1280,1000", "--test-type", url)
    window = wait_for(lambda: call("xdotool", "search", "--onlyvisible", "--class", "chromium").stdout.split(), 60, "the browser")
    call("xdotool", "windowactivate", "--sync", window[-1])
    wait_for_page(0)
    settle(0, 2.5, 60)


def wait_for_page(since):
    def is_loaded():
        with open(worked, "rb") as file:
            file.seek(since)
            return re.search(rb"Dequeued document:load-complete \[document web \| [^\]\s]", file.read())
    wait_for(is_loaded, 60, "the page")


def press(key):
    before, since = len(said()), size(worked)
    if key.startswith("text:"):
        call("xdotool", "type", "--delay", "60", key[5:])
    else:
        call("xdotool", "key", "--clearmodifiers", key.removeprefix("open:"))
    # A link that opens a page: its keys are for the new page.
    if key.startswith("open:"):
        wait_for_page(since)
    return {"key": key, "said": settle(before)}


try:
    vietnamese()
    start_desktop()
    start_speech()
    start_orca()
    open_page(sys.argv[1])
    print(json.dumps([press(key) for key in sys.argv[2:]], ensure_ascii=False))
finally:
    stop_all()
