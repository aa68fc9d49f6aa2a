"""clew stats, check and dump on a small graph."""
import json
import tempfile

import program
import summit

with tempfile.TemporaryDirectory() as folder:
    graph = summit.make(folder)
    counts = json.loads(program.clew("stats", graph, "--format", "json").stdout)
    assert counts["nodes"] == 7 and counts["relationships"] == 7, counts
    assert counts["labels"]["Person"] == 3, counts
    assert counts["types"]["SIGN"] == 2, counts
    assert counts["components"] == 1, counts
    assert counts["page_rank"][0]["score"] > 0, counts
    text = program.clew("stats", graph).stdout
    assert "7 nodes, 7 relationships" in text and "Betweenness" not in text, text

    run = program.clew("check", graph)
    assert run.returncode == 0 and "sound" in run.stdout, run
    dump = program.clew("dump", graph).stdout
    assert "Ilham Aliyev" in dump and "SIGN" in dump, dump

    data = bytearray(open(graph, "rb").read())
    data[len(data) // 2] ^= 0xFF
    open(graph, "wb").write(data)
    run = program.clew("check", graph)
    assert run.returncode == 1 and "damaged: section" in run.stderr, run
