#!/usr/bin/python3 -u
"""An output module of speech-dispatcher that writes what it is asked to say into the file $SPEECH_LOG, one JSON a line."""
import html, json, os, re, select, sys, time

LEAST = 0.06  # seconds an utterance takes: an answer that comes at once stalls Orca's reading
out = open(os.environ.get("SPEECH_LOG", "/dev/null"), "a", buffering=1, encoding="utf-8")
rest = b""
ends_at = None


def put(line):
    os.write(1, (line + "\n").encode())


def lines():
    """The lines that come in; between them an utterance may end."""
    global rest, ends_at
    while True:
        if b"\n" in rest:
            line, rest = rest.split(b"\n", 1)
            yield line.decode("utf-8", "replace").rstrip("\r")
            continue
        wait = None if ends_at is None else max(0, ends_at - time.time())
        if not select.select([0], [], [], wait)[0]:
            put("702 END")
            ends_at = None
            continue
        data = os.read(0, 65536)
        if not data:
            return
        rest += data


def block(source):
    """The lines up to a lone dot."""
    got = []
    for line in source:
        if line == ".":
            break
        got.append(line[1:] if line.startswith("..") else line)
    return got


def plain(text):
    text = html.unescape(re.sub(r"<[^>]*>", "", text)).replace("\ue000", "")
    return re.sub(r"\s+", " ", text).strip()


source = lines()
for command in source:
    if command == "INIT":
        put("299-log: writes down what it is given")
        put("299 OK LOADED SUCCESSFULLY")
    elif command == "AUDIO":
        put("207 OK RECEIVING AUDIO SETTINGS")
        block(source)
        put("203 OK AUDIO INITIALIZED")
    elif command == "LOGLEVEL":
        put("207 OK RECEIVING LOGLEVEL SETTINGS")
        block(source)
        put("203 OK LOG LEVEL SET")
    elif command == "SET":
        put("203 OK RECEIVING SETTINGS")
        block(source)
        put("203 OK SETTINGS RECEIVED")
    elif command in ("SPEAK", "CHAR", "KEY", "SOUND_ICON"):
        put("202 OK RECEIVING MESSAGE")
        text = plain("\n".join(block(source)))
        put("200 OK SPEAKING")
        time.sleep(LEAST / 2)
        put("701 BEGIN")
        out.write(json.dumps({"text": text}, ensure_ascii=False) + "\n")
        ends_at = time.time() + LEAST
    elif command in ("STOP", "PAUSE"):
        if ends_at is not None:
            ends_at = None
            put("703 STOP")
    elif command == "LIST VOICES":
        put("200-Log\tvi\tnone")
        put("200 OK VOICE LIST SENT")
    elif command.startswith("DEBUG"):
        put("200 OK DEBUGGING " + ("ON" if " ON" in command else "OFF"))
    elif command == "QUIT":
        put("210 OK QUIT")
        break
    else:
        put("300 ERR UNKNOWN COMMAND")
