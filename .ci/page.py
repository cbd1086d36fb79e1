#!/usr/bin/env python3
"""The page for reviewers in a real browser: it opens without errors, asks nobody for anything, filters, and is whole with
scripts off. Needs Chromium and a built `cargo-privacy-check`; no Python package.

    .ci/page.py target/debug/cargo-privacy-check [--shots FOLDER]

Two pages are opened: that of the messenger among the fixtures, and one of a made-up workspace with more than 500 flows.
"""

import argparse
import base64
import itertools
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


class Browser:
    """Chromium, spoken to over a pair of pipes: a JSON text and a NUL for each message."""

    def __init__(self, program, folder):
        there, our_write = os.pipe()
        our_read, back = os.pipe()

        def pipes():
            # Chromium reads from 3 and writes to 4. The copies keep one from closing the other.
            first, second = os.dup(there), os.dup(back)
            os.dup2(first, 3)
            os.dup2(second, 4)

        command = [program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]
        command += ["--hide-scrollbars", f"--user-data-dir={folder}", "--remote-debugging-pipe", "about:blank"]
        self.process = subprocess.Popen(
            command, preexec_fn=pipes, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(there)
        os.close(back)
        self.to, self.out, self.rest = our_write, our_read, b""
        self.ids, self.events = itertools.count(1), []
        target = self.call("Target.createTarget", {"url": "about:blank"})["targetId"]
        self.session = self.call("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log", "DOM"):
            self.call(f"{domain}.enable")

    def read(self):
        while b"\0" not in self.rest:
            part = os.read(self.out, 1 << 20)
            if not part:
                sys.exit("error: the browser went away")
            self.rest += part
        text, self.rest = self.rest.split(b"\0", 1)
        return json.loads(text)

    def call(self, method, params=None):
        number = next(self.ids)
        message = {"id": number, "method": method, "params": params or {}}
        if hasattr(self, "session"):
            message["sessionId"] = self.session
        os.write(self.to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == number:
                if "error" in answer:
                    sys.exit(f"error: {method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def open(self, path, scripts=True):
        self.call("Emulation.setScriptExecutionDisabled", {"value": not scripts})
        self.events.clear()
        self.call("Page.navigate", {"url": path.as_uri()})
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            self.events.append(self.read())

    def value(self, expression):
        result = self.call("Runtime.evaluate", {"expression": expression, "returnByValue": True})
        if "exceptionDetails" in result:
            sys.exit(f"error: {expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def size(self, width, height):
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.call("Emulation.setDeviceMetricsOverride", metrics)

    def shot(self, path, selector=None):
        params = {"format": "png"}
        if selector:
            box = f"document.querySelector({json.dumps(selector)}).getBoundingClientRect()"
            at = self.value(f"(() => {{ const b = {box}; return [b.x + scrollX, b.y + scrollY, b.width, b.height]; }})()")
            clip = dict(zip(("x", "y", "width", "height"), at), scale=1)
            params |= {"clip": clip, "captureBeyondViewport": True}
        path.write_bytes(base64.b64decode(self.call("Page.captureScreenshot", params)["data"]))

    def print(self, path):
        params = {"preferCSSPageSize": True, "printBackground": True}
        path.write_bytes(base64.b64decode(self.call("Page.printToPDF", params)["data"]))


def big(folder):
    """A workspace with more than 500 flows: 24 purposes, 60 categories, 25 stores, 25 recipients."""
    names = (ROOT / "policies/src/names.rs").read_text()
    listed = lambda of: names.split(f"pub const {of}: &[&str] = &[")[1].split("];")[0].replace('"', "").split(",")
    words = lambda of: [word.strip() for word in listed(of) if word.strip()]
    categories = [name for name in words("CATEGORY_NAMES") if "." in name][:60]
    purposes = words("PURPOSE_NAMES")[:24]
    stores = [f"store_{at:02}" for at in range(25)]
    partners = [f"partner-{at:02}" for at in range(25)]
    fields = "".join(f"    #[personal({name})] pub f{at}: String,\n" for at, name in enumerate(categories))
    code = f'#[personal(subject = "customer")]\npub struct All {{\n{fields}}}\n'
    code += "".join(f'#[privacy(store = "{name}")] fn s{at}(x: &str) {{}}\n' for at, name in enumerate(stores))
    code += "".join(f'#[privacy(share = "{name}")] fn r{at}(x: &str) {{}}\n' for at, name in enumerate(partners))
    for first, purpose in enumerate(purposes):
        calls = ""
        for step in range(21):
            kind = "s" if (step + first) % 2 else "r"
            calls += f"    {kind}{(first * 5 + step * 11) % 25}(&all.f{(first * 7 + step * 3) % len(categories)});\n"
        code += f'#[privacy(purpose = "{purpose}")]\npub fn p{first}(all: &All) {{\n{calls}}}\n'
    policy = '[policy]\nname = "everything"\nversion = "7"\n'
    for at, name in enumerate(categories):
        policy += f'[data."{name}"]\npurposes = ["service", "ops", "security", "analytics"]\nretention = "1y"\n'
        policy += f'stores = {json.dumps(stores[:18])}\nsharing = {json.dumps(partners[:20])}\nclause = "Clause {at // 10}"\n'
    for at, name in enumerate(stores):
        policy += f'[stores.{name}]\nretention = "{30 * (at + 1)}d"\n'
    for at, name in enumerate(partners):
        kind = ("processor", "third-party", "affiliate")[at % 3]
        policy += f'[recipients.{name}]\nkind = "{kind}"\nregion = "{("DE", "US", "CN")[at % 3]}"\n'
    (folder / "src").mkdir()
    (folder / "Cargo.toml").write_text('[package]\nname = "big"\nversion = "0.1.0"\nedition = "2024"\n')
    (folder / "src/lib.rs").write_text(code)
    (folder / "privacy.toml").write_text(policy)


def check(browser, page, name, least, shots):
    fail = lambda what: sys.exit(f"error: {name}: {what}")
    browser.size(1280, 900)
    browser.open(page)
    rows = browser.value("document.querySelectorAll('[data-row]').length")
    if rows < least:
        fail(f"{rows} rows, and {least} are expected")
    if browser.value("document.getElementById('filter').hidden"):
        fail("the filters are not there with scripts on")
    shown = "[...document.querySelectorAll('[data-row]')].filter((row) => !row.hidden).length"
    put = "(() => { const f = document.getElementById('filter'); f.elements.%s.value = %s; f.dispatchEvent(new Event('input', { bubbles: true })); })()"
    category = browser.value("document.querySelectorAll('select[name=d] option')[1].value")
    for field, value in (("q", "users store"), ("q", "zzzz-no-such-text"), ("d", category), ("s", "refused")):
        browser.value(put % (field, json.dumps(value)))
        left = browser.value(shown)
        if value.startswith("zzzz") and left != 0:
            fail(f"{left} rows for a text that nothing has")
        if not value.startswith("zzzz") and field != "q" and not 0 < left < rows:
            fail(f"{left} of {rows} rows for {field}={value}")
        if not browser.value("document.querySelector('#filter output').value").startswith(f"{left} of {rows}"):
            fail("the number of rows is not said")
        browser.value(put % (field, '""'))
    if browser.value(shown) != rows:
        fail("cleared filters hide rows")
    wide = browser.value("document.documentElement.scrollWidth")
    if wide > 1280:
        fail(f"it is {wide} pixels wide in a window of 1280")
    unnamed = "[...document.querySelectorAll('input, select, button, svg, nav, a')].filter((one) => !(one.textContent.trim() || one.labels?.length || one.getAttribute('aria-label') || one.getAttribute('aria-labelledby'))).length"
    if browser.value(unnamed):
        fail("something has no name for those who cannot see it")
    if browser.value("[...document.querySelectorAll('th')].some((cell) => !cell.scope)"):
        fail("a head of a table has no scope")
    if shots:
        for section in ("verdict", "activities", "recipients", "stores", "diagrams", "promises", "comparison"):
            browser.shot(shots / f"{name}-{section}.png", f"#{section}")
        browser.value("scrollTo(0, 0)")
        browser.shot(shots / f"{name}.png")
        browser.print(shots / f"{name}.pdf")
    noise = [event for event in browser.events if event["method"] in ("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled")]
    if noise:
        fail(f"the console says {json.dumps(noise[0]['params'])[:400]}")
    asked = [event["params"]["request"]["url"] for event in browser.events if event["method"] == "Network.requestWillBeSent"]
    if asked != [page.as_uri()]:
        fail(f"it asks for {asked}")
    browser.open(page, scripts=False)
    document = browser.call("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
    found = browser.call("DOM.querySelectorAll", {"nodeId": document, "selector": "[data-row]:not([hidden])"})
    if len(found["nodeIds"]) != rows:
        fail(f"{len(found['nodeIds'])} of {rows} rows without scripts")
    if not browser.call("DOM.querySelector", {"nodeId": document, "selector": "#filter[hidden]"})["nodeId"]:
        fail("filters that do nothing show without scripts")
    print(f"{name}: {rows} rows, filters work, nothing asked for, whole without scripts")


def main():
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("program", type=pathlib.Path)
    reader.add_argument("--shots", type=pathlib.Path, help="folder for pictures of the sections and PDFs")
    asked = reader.parse_args()
    chromium = next(filter(None, map(shutil.which, NAMES)), None)
    if not chromium:
        sys.exit("error: there is no Chromium; `apt-get install chromium` brings one")
    if asked.shots:
        asked.shots.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "big").mkdir()
        big(folder / "big")
        pages = {"messenger": (ROOT / "fixtures/workspaces/messenger", 100), "big": (folder / "big", 1000)}
        browser = Browser(chromium, folder / "profile")
        try:
            for name, (workspace, least) in pages.items():
                page = folder / f"{name}.html"
                command = [asked.program.resolve(), "report", "-q", "--manifest-path", workspace / "Cargo.toml"]
                subprocess.run([*command, "--output", page], check=True)
                check(browser, page, name, least, asked.shots)
        finally:
            browser.process.kill()
            browser.process.wait()


main()
