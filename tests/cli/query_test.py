"""`clew query` as scripts use it: what goes to which stream, and how it ends."""

import json
import pathlib
import signal
import subprocess
import tempfile
import time
import unittest

import program
import summit

LONG = "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b UNWIND range(1, 1000) AS c WITH a WHERE a < 0 RETURN count(*) AS n"


class Query(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.scratch.name)
        cls.graph = summit.make(cls.folder)

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def query(self, *arguments, stdin=""):
        return program.clew("query", self.graph, *arguments, stdin=stdin)

    def rows(self, *arguments, stdin=""):
        run = self.query(*arguments, stdin=stdin)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        return [json.loads(line) for line in run.stdout.splitlines()]

    def test_a_walk_and_cypher_from_the_command_line(self):
        walk = self.rows("-c", "? -signed-> :Agreement")
        self.assertEqual(sorted(row["?"] for row in walk), ["Ilham Aliyev", "Nikol Pashinyan"])
        self.assertEqual(self.rows("-c", "MATCH (n:Person) RETURN count(n) AS n"), [{"n": 3}])

    def test_files_and_standard_input(self):
        path = self.folder / "questions.cypher"
        path.write_text("RETURN 1 AS n; // one\nRETURN 2 AS n;\n")
        both = [{"n": 1}, {"n": 2}]
        self.assertEqual(self.rows("-f", path), both)
        self.assertEqual(self.rows(path), both)
        self.assertEqual(self.rows(stdin=path.read_text()), both)
        self.assertEqual(self.rows("-c", "RETURN 0 AS n", path, "-", stdin="RETURN 3 AS n"), [{"n": 0}, *both, {"n": 3}])
        self.assertEqual(self.rows(stdin="RETURN 'a;b' AS n"), [{"n": "a;b"}])

    def test_parameters_are_literals_or_text(self):
        rows = self.rows("-p", "year=1991", "-p", "name=Ilham Aliyev", "-p", "list=[1, 'a']",
                         "-c", "MATCH (p {name: $name}) RETURN p.name AS name, $year + 1 AS year, $list AS list")
        self.assertEqual(rows, [{"name": "Ilham Aliyev", "year": 1992, "list": [1, "a"]}])
        missing = self.query("-c", "RETURN $year")
        self.assertEqual(missing.returncode, 1)
        self.assertIn("$year", missing.stderr)

    def test_forms_of_answers(self):
        text = "RETURN 1 AS a, 'x,y' AS b"
        self.assertEqual(self.query("-c", text, "--mode", "csv").stdout, 'a,b\n1,"x,y"\n')
        self.assertEqual(self.query("-c", text, "--mode", "tsv").stdout, "a\tb\n1\tx,y\n")
        self.assertEqual(json.loads(self.query("-c", text, "--mode", "json").stdout), [{"a": 1, "b": "x,y"}])
        self.assertIn("| 1 | x,y |", self.query("-c", text, "--mode", "markdown").stdout)
        self.assertIn("x,y", self.query("-c", text, "--mode", "table").stdout)

    def test_the_first_error_ends_the_run_with_its_place(self):
        path = self.folder / "wrong.cypher"
        path.write_text("RETURN 1 AS n;\nMATCH (n)\nRETRUN n;\nRETURN 2 AS n;\n")
        run = self.query("-f", path)
        self.assertEqual((run.returncode, run.stdout), (1, '{"n":1}\n'))
        self.assertIn(f"{path}:3:1: error: ", run.stderr)
        self.assertIn("did you mean RETURN?", run.stderr)
        run = self.query("-f", path, "--keep-going")
        self.assertEqual((run.returncode, run.stdout), (1, '{"n":1}\n{"n":2}\n'))

    def test_errors_for_programs(self):
        run = self.query("-c", "Aliyv -signed-> ?", "--errors", "json")
        self.assertEqual(run.returncode, 1)
        error = json.loads(run.stderr)
        self.assertEqual((error["line"], error["column"], error["detail"]), (1, 1, "UnknownName"))
        self.assertIn("Ilham Aliyev", error["hint"])

    def test_exit_codes(self):
        for arguments, code in ((("-c", "RETURN 1"), 0), (("-c", ""), 0), (("-c", "RETURN"), 1), (("-c", "RETURN 1", "no_file"), 1),
                                ((self.folder,), 1), (("--mode", "xml", "-c", "RETURN 1"), 2), (("--no-such-option",), 2),
                                (("--timeout", "soon", "-c", "RETURN 1"), 1), (("-p", "x", "-c", "RETURN 1"), 1)):
            run = self.query(*arguments)
            self.assertEqual(run.returncode, code, (arguments, run.stderr))
            self.assertEqual(run.stderr == "", code == 0, (arguments, run.stderr))
        self.assertEqual(program.clew("query", "no_graph.clew", "-c", "RETURN 1").returncode, 1)
        self.assertEqual(program.clew("qurey").returncode, 2)

    def test_limits_have_errors_of_their_own(self):
        for arguments, detail in ((("--max-rows", "2", "-c", "UNWIND range(1, 3) AS n RETURN n"), "RowLimit"),
                                  (("--timeout", "50ms", "-c", LONG), "TimeLimit"),
                                  (("--max-memory", "1MB", "-c", "UNWIND range(1, 1000000) AS n RETURN collect(n)"), "MemoryLimit")):
            run = self.query(*arguments, "--errors", "json")
            self.assertEqual(run.returncode, 1, arguments)
            self.assertEqual(json.loads(run.stderr)["detail"], detail)

    def test_an_interrupt_stops_the_query(self):
        process = subprocess.Popen([program.CLEW, "query", str(self.graph), "-c", "RETURN 1 AS n;" + LONG], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, encoding="utf-8")
        self.assertEqual(process.stdout.readline(), '{"n":1}\n')
        time.sleep(0.3)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
        self.assertEqual(process.returncode, 130)

    def test_what_is_written_stays_unless_it_is_read_only(self):
        own = self.folder / "own"
        own.mkdir()
        graph = summit.make(own)
        create = "CREATE (:Person:Entity {name: 'Steve Witkoff'})"
        refused = program.clew("query", graph, "--read-only", "-c", create)
        self.assertEqual(refused.returncode, 1)
        made = program.clew("query", graph, "-c", create + "; Steve Witkoff -> ?")
        self.assertEqual((made.returncode, made.stdout, made.stderr), (0, "", ""))
        count = program.clew("query", graph, "-c", "MATCH (n {name: 'Steve Witkoff'}) RETURN count(n) AS n")
        self.assertEqual(count.stdout, '{"n":1}\n')


if __name__ == "__main__":
    program.main()
