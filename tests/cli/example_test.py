"""The example's documents answer the example's questions."""

import pathlib
import re
import tempfile
import unittest

import program


def questions_with_answers(name):
    """(question, rows that must be there) as in answers.*.txt."""
    text = (program.EXAMPLE / name).read_text(encoding="utf-8")
    for block in re.split(r"\n\n+", text.strip())[1:]:
        question, *answers = block.splitlines()
        yield question, [tuple(answer[2:].split(" | ")) for answer in answers if answer.startswith("+ ")]


class Example(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.graph = pathlib.Path(cls.scratch.name) / "summit.clew"
        run = program.clew("build", program.EXAMPLE / "documents", "-o", cls.graph)
        assert run.returncode == 0, run.stderr

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def rows(self, statement):
        run = program.clew("query", self.graph, "--mode", "tsv", "-c", statement)
        self.assertEqual((run.returncode, run.stderr), (0, ""), statement)
        return [tuple(line.split("\t")) for line in run.stdout.splitlines()[1:]]

    def test_walks(self):
        asked = (program.EXAMPLE / "questions.walks").read_text(encoding="utf-8").splitlines()[1:]
        answers = dict(questions_with_answers("answers.walks.txt"))
        self.assertEqual(asked, list(answers))
        for question in asked:
            found = {(row[0], row[2]) for row in self.rows(question)}
            self.assertEqual(set(answers[question]) - found, set(), question)

    def test_cypher(self):
        text = (program.EXAMPLE / "questions.cypher").read_text(encoding="utf-8")
        asked = re.findall(r"^// ([^\n]*\?)\n(.*?;)$", text, re.M | re.S)
        answers = dict(questions_with_answers("answers.cypher.txt"))
        self.assertEqual([question for question, _ in asked], list(answers))
        for question, statement in asked:
            self.assertEqual(set(answers[question]) - set(self.rows(statement)), set(), question)


if __name__ == "__main__":
    program.main()
