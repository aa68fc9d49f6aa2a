"""`clew openie` prints lines that a scorer reads, and says what is wrong with its input."""

import pathlib
import tempfile
import unittest

from program import clew, main


class OpenExtractions(unittest.TestCase):
    def extractions(self, text, *options):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "sentences.txt"
            path.write_bytes(text.encode())
            done = clew("openie", path, *options)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return [line.split("\t") for line in done.stdout.splitlines()]

    def test_fields(self):
        found = self.extractions("Mary moved to Rome in May.\n\nJohn sold the house.\r\n")
        self.assertEqual([line[0] for line in found], ["Mary moved to Rome in May.", "John sold the house."])
        self.assertEqual([line[2:] for line in found], [["moved to", "Mary", "Rome", "in May"], ["sold", "John", "the house"]])
        for line in found:
            self.assertTrue(0 <= float(line[1]) <= 1)

    def test_a_tab_in_a_sentence_ends_no_field(self):
        self.assertEqual([line[0] for line in self.extractions("Mary\tsaw John.\n")], ["Mary saw John."])

    def test_confidence_bounds_what_is_printed(self):
        self.assertEqual(self.extractions("Mary moved to Rome.\n", "--least", "1"), [])

    def test_the_same_with_threads(self):
        text = "".join(f"Ann sold {n} books in May.\n" for n in range(50))
        self.assertEqual(self.extractions(text), self.extractions(text, "--threads", "2"))

    def test_a_missing_file(self):
        done = clew("openie", "no such file")
        self.assertEqual(done.returncode, 2)
        self.assertIn("no such file", done.stderr)


if __name__ == "__main__":
    main()
