"""`clew export` as a user types it."""

import csv
import io
import json
import pathlib
import shutil
import tempfile
import unittest
import xml.etree.ElementTree as xml

import program
import summit


class Export(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.scratch.name)
        cls.graph = summit.make(cls.folder)

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def exported(self, *arguments):
        run = program.clew("export", self.graph, *arguments)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        return run.stdout

    def test_statements_as_a_table(self):
        rows = list(csv.DictReader(io.StringIO(self.exported("--format", "csv"))))
        self.assertEqual(len(rows), 7)
        self.assertEqual((rows[0]["source"], rows[0]["relation"], rows[0]["target"]), ("Ilham Aliyev", "SIGN", "Joint Declaration"))

    def test_what_lies_near_a_name(self):
        near = json.loads(self.exported("--format", "json", "--around", "trump route"))
        self.assertEqual(sorted(node["properties"]["name"] for node in near["nodes"]),
                         ["Azerbaijan", "Donald Trump", "Nakhchivan", "TRIPP"])
        self.assertEqual(len(near["relationships"]), 3)
        far = json.loads(self.exported("--format", "json", "--around", "Nakhchivan", "--depth", "2"))
        self.assertEqual(len(far["nodes"]), 4)

    def test_graphml_is_sound(self):
        self.assertTrue(xml.fromstring(self.exported("--format", "graphml")).tag.endswith("graphml"))

    @unittest.skipUnless(shutil.which("dot"), "Graphviz is not installed")
    def test_a_picture_in_the_format_of_its_name(self):
        path = self.folder / "summit.svg"
        self.exported("-o", path, "--title", "The summit")
        text = "".join(xml.parse(path).getroot().itertext())
        for word in ("The summit", "Ilham Aliyev", "not support", "Person", "planned"):
            self.assertIn(word, text)

    def test_a_cap_says_what_it_left_out(self):
        run = program.clew("export", self.graph, "--format", "dot", "--limit", "4")
        self.assertEqual(run.returncode, 0)
        self.assertIn("3 of 7 nodes", run.stderr)
        self.assertIn("3 of 7 nodes", run.stdout)

    def test_what_is_wrong_leaves_the_file_alone(self):
        path = self.folder / "kept.csv"
        path.write_text("kept")
        for arguments, words in ((("--around", "aliev", "-o", path), "did you mean Ilham Aliyev?"),
                                 (("-o", self.folder / "no_format"), "--format dot|svg"),
                                 (("-o", "/no/such/place.csv"), "/no/such/place.csv")):
            run = program.clew("export", self.graph, *arguments)
            self.assertEqual((run.returncode, run.stdout), (1, ""))
            self.assertIn(words, run.stderr)
        self.assertEqual(path.read_text(), "kept")
        self.assertEqual(program.clew("export", self.graph, "--format", "gif").returncode, 2)


if __name__ == "__main__":
    program.main()
