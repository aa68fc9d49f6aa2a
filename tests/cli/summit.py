"""A small graph of statements, imported from tables: for tests that need a graph in a file."""

import pathlib

import program

NODES = """id:ID,name,aliases:string[],:LABEL
1,Ilham Aliyev,Aliyev;President Aliyev,Entity;Person
2,Nikol Pashinyan,Pashinyan,Entity;Person
3,Joint Declaration,,Entity;Agreement
4,Donald Trump,Trump,Entity;Person
5,Nakhchivan,,Entity;Place
6,Azerbaijan,,Entity;Place
7,TRIPP,Trump Route,Entity;Project
"""

RELATIONSHIPS = """:START_ID,:END_ID,:TYPE,phrase,modality,polarity,attributed_to
1,3,SIGN,signed,asserted,,
2,3,SIGN,signed,asserted,,
4,3,WITNESS,witnessed,asserted,,
7,6,CONNECT,will connect,planned,,
7,5,CONNECT,will connect,planned,,
1,2,MEET_WITH,met with,asserted,,
4,7,SUPPORT,supports,asserted,negative,Pashinyan
"""


def make(folder):
    """The path of the graph, in the folder."""
    folder = pathlib.Path(folder)
    (folder / "nodes.csv").write_text(NODES, encoding="utf-8")
    (folder / "relationships.csv").write_text(RELATIONSHIPS, encoding="utf-8")
    path = folder / "summit.clew"
    run = program.clew("import", "--delimiter", ",", "--nodes", folder / "nodes.csv", "--relationships",
                       folder / "relationships.csv", "-o", path)
    assert run.returncode == 0, run.stderr
    return path
