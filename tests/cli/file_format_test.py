"""The example of docs/file-format.md: its tables make a file that holds its bytes."""
import pathlib
import re
import tempfile

import program

PAGE = (program.ROOT / "docs" / "file-format.md").read_text(encoding="utf-8")
EXAMPLE = PAGE.split("## Example")[1].split("\n## ")[0]

with tempfile.TemporaryDirectory() as folder:
    tables = re.findall(r"^    (\S+) {4,}(\S+)$|^    (\d,\S+)$", EXAMPLE, re.M)
    columns = [[left or alone for left, _, alone in tables], [right for _, right, _ in tables if right]]
    for name, *lines in columns:
        pathlib.Path(folder, name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    (command,) = re.findall(r"^    clew (import .*)$", EXAMPLE, re.M)
    run = program.clew(*command.split(), cwd=folder)
    assert run.returncode == 0, run.stderr
    data = pathlib.Path(folder, "tiny.clew").read_bytes()
    assert f"{len(data):,} bytes" in EXAMPLE, len(data)
    rows = re.findall(r"^    ([0-9a-f]{4})  ((?:[0-9a-f]+ )+) ", EXAMPLE, re.M)
    assert len(rows) > 10, rows
    for offset, digits in rows:
        expected = bytes.fromhex(digits)
        found = data[int(offset, 16) :][: len(expected)]
        assert found == expected, (offset, digits, found.hex())

    # The message that the page shows is the one there is.
    data = bytearray(data)
    data[0x3C0] ^= 1
    pathlib.Path(folder, "summit.clew").write_bytes(data)
    run = program.clew("check", "summit.clew", cwd=folder)
    (message,) = re.findall(r"^    (clew: summit.clew is damaged.*)$", PAGE, re.M)
    assert run.stderr.strip() == message, run.stderr
