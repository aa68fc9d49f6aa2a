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
    assert counts["degrees"] == [{"least": 0, "count": 0}, {"least": 1, "count": 2}, {"least": 2, "count": 5}], counts
    assert counts["betweenness_pivots"] == 7 and counts["betweenness"], counts
    assert counts["page_rank"][0]["score"] > 0, counts
    text = program.clew("stats", graph).stdout
    assert "7 nodes, 7 relationships" in text and "estimated" not in text and "  2 to 3\n" in text, text

    run = program.clew("check", graph)
    assert run.returncode == 0 and "sound" in run.stdout, run
    text = program.clew("dump", graph, "--format", "text").stdout
    assert "(0:Entity:Person {" in text and "SIGN" in text, text

    # A dump makes the graph again, with values of every kind.
    values = r"""CREATE (a:`a``b`:ORDER {f: 1.0 / 0.0, z: -9223372036854775808, l: [1.5, -1.0 / 0.0, 0.0 / 0.0], e: '',
        t: 'it\'s \\ \n é \u0001', x: datetime('2020-01-01T00:00+01:00[Europe/Berlin]'), y: point({x: 1.0, y: 2.0})})
        -[:`MEET WITH` {d: duration('P1Y2M3DT4H5.5S'), q: date('2020-02-29'), b: true}]->(a)"""
    run = program.clew("query", graph, "-c", values)
    assert run.returncode == 0, run.stderr
    dump = program.clew("dump", graph).stdout
    again = folder + "/again.clew"
    run = program.clew("query", again, "--create", stdin=dump)
    assert run.returncode == 0, run.stderr
    assert program.clew("dump", again).stdout == dump
    assert "MEET WITH" in dump and "Ilham Aliyev" in dump, dump
    run = program.clew("query", folder + "/empty.clew", "--create", "-c", "MATCH (n) RETURN count(n)")
    assert "0" in run.stdout, run
    assert program.clew("dump", folder + "/empty.clew").stdout == "// An empty graph.\n"

    data = bytearray(open(graph, "rb").read())
    data[len(data) // 2] ^= 0xFF
    open(graph, "wb").write(data)
    run = program.clew("check", graph)
    assert run.returncode == 1 and "damaged: section" in run.stderr, run
    data[-100] ^= 0xFF
    open(graph, "wb").write(data)
    run = program.clew("check", graph)
    assert run.returncode == 1 and run.stderr.count("damaged: section '") == 2, run
