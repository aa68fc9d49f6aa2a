"""`clew shell`, typed into at a terminal and fed from a pipe."""

import os
import pathlib
import signal
import tempfile
import unittest

import program
import summit
from terminal import Terminal

PROMPT = r"summit> $"
LONG = "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b UNWIND range(1, 1000) AS c WITH a WHERE a < 0 RETURN count(*) AS n;"


class Shell(unittest.TestCase):
    def setUp(self):
        self.scratch = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.scratch.name)
        self.graph = summit.make(self.folder)

    def tearDown(self):
        self.scratch.cleanup()

    def terminal(self, *arguments, **settings):
        terminal = Terminal("shell", self.graph, *arguments, home=self.folder, **settings)
        self.greeting = terminal.wait_for(PROMPT)
        return terminal

    def test_greets_with_a_question_to_begin_with(self):
        with self.terminal():
            self.assertIn("7 nodes, 7 relationships", self.greeting)
            self.assertRegex(self.greeting, r"Try  \S.* -> \?")

    def test_answers_walks_and_cypher_of_several_lines(self):
        with self.terminal() as terminal:
            walk = terminal.ask("? -signed-> :Agreement\n", PROMPT)
            self.assertIn("Nikol Pashinyan", walk)
            self.assertRegex(walk, r"\(2 rows, [0-9.]+ ms\)")
            terminal.ask("MATCH (n:Person)\n", r"\.\.\.> $")
            terminal.ask("RETURN count(n) AS people\n", r"\.\.\.> $")
            self.assertIn("people", terminal.ask("\n", PROMPT))
            self.assertIn("41", terminal.ask("RETURN 40 + 1;\n", PROMPT))

    def test_ctrl_c_stops_the_query_and_keeps_the_program(self):
        with self.terminal() as terminal:
            terminal.type(LONG + "\n")
            terminal.wait_for(r"AS n;\n")
            terminal.wait_for("2 s; Ctrl-C stops it")
            terminal.type("\x03")
            self.assertIn("stopped", terminal.wait_for(PROMPT))
            terminal.ask("RETURN 1 AS thrown_away\x03", PROMPT)
            self.assertIn("42", terminal.ask("RETURN 42;\n", PROMPT))

    def test_history_survives_a_kill(self):
        with self.terminal() as terminal:
            terminal.ask("RETURN 'first\n", r"\.\.\.> $")
            terminal.ask("and second' AS text;\n", PROMPT)
            os.kill(terminal.process, signal.SIGKILL)
        with self.terminal() as terminal:
            terminal.type("\x1b[A")
            self.assertIn("and second", terminal.wait_for(r"text;"))
        history = self.folder / ".local/state/clew/history"
        self.assertEqual(history.stat().st_mode & 0o777, 0o600)

    def test_a_paste_of_several_lines_is_one_statement(self):
        with self.terminal() as terminal:
            terminal.type("\x1b[200~MATCH (n)\nRETURN count(n)\nAS pasted;\n\x1b[201~")
            terminal.wait_for("pasted;")
            self.assertRegex(terminal.ask("\n", PROMPT), r"pasted\n─+\n +7\n")

    def test_tab_completes_names_by_any_of_their_words(self):
        with self.terminal() as terminal:
            terminal.type("Aliy\t")
            terminal.wait_for("Ilham Aliyev")
            self.assertIn("Joint Declaration", terminal.ask(" -sign\t-> ?\n", PROMPT))

    def test_a_wide_answer_fits_and_says_what_is_hidden(self):
        with self.terminal(columns=60) as terminal:
            terminal.ask(":limit 2\n", PROMPT)
            answer = terminal.ask("MATCH (a)-[r]->(b) RETURN a, r, b, properties(r) AS all;\n", PROMPT)
            self.assertLessEqual(max(map(len, answer.splitlines()[2:-2])), 60)
            self.assertIn("7 rows, 2 shown", answer)
            whole = terminal.ask(":last\n", PROMPT)
            self.assertEqual(whole.count("phrase"), 7)

    def test_commands(self):
        with self.terminal() as terminal:
            for command, words in ((":help", "the Cypher that a walk means"), (":help walks", "what did Aliyev sign?"),
                                   (":schema", "MEET_WITH"), (":find trump", "Donald Trump (Person), 2 relationships"),
                                   (":cypher Aliyev -signed-> ?", "-[step1:SIGN]->"), (":param year = 1990 + 1", "> "),
                                   (":param", "$year = 1991"), ("RETURN $year;", "1991"), (":mode json", "> "),
                                   ("RETURN 1 AS n;", '{"n":1}'), (":hlp", "did you mean :help?"), (":find nobody", "nothing is named"),
                                   (":Person -signed-> ?", "Pashinyan"), (":timeout 5s", "> "), (":timeout", "5.00 s")):
                self.assertIn(words, terminal.ask(command + "\n", PROMPT), command)
            terminal.type(":quit\n")
            self.assertEqual(terminal.exit_code(), 0)

    def test_saves_the_last_answer(self):
        with self.terminal() as terminal:
            terminal.ask("? -signed-> :Agreement\n", PROMPT)
            for name, words in (("a.csv", "Nikol Pashinyan,signed,"), ("a.jsonl", '"?":"Nikol Pashinyan"'), ("a.dot", "digraph")):
                terminal.ask(f":save {self.folder / name}\n", PROMPT)
                text = (self.folder / name).read_text()
                self.assertIn(words, text)
                self.assertIn("Ilham Aliyev", text)
            self.assertIn("ends in", terminal.ask(":save a.xyz\n", PROMPT))

    def test_errors_leave_the_program_running_and_ctrl_d_leaves_it(self):
        with self.terminal() as terminal:
            wrong = terminal.ask("Aliyv -> ?\n", PROMPT)
            self.assertIn("^^^^^", wrong)
            self.assertIn("did you mean Ilham Aliyev?", wrong)
            terminal.type("\x04")
            self.assertEqual(terminal.exit_code(), 0)

    def test_the_name_of_a_graph_is_enough(self):
        with Terminal(self.graph, home=self.folder) as terminal:
            terminal.wait_for(PROMPT)

    def test_a_pipe_gets_answers_alone(self):
        run = program.clew("shell", self.graph, stdin=":mode csv\nMATCH (n:Person)\n\nRETURN count(n) AS n;\nRETURN 2 AS m")
        self.assertEqual((run.returncode, run.stdout, run.stderr), (0, "n\n3\nm\n2\n", ""))

    def test_a_pipe_ends_at_the_first_error(self):
        run = program.clew("shell", self.graph, stdin="RETURN 1 AS n;\nRETRUN 2;\nRETURN 3 AS n;\n")
        self.assertEqual((run.returncode, run.stdout), (1, '{"n":1}\n'))
        self.assertIn("did you mean RETURN?", run.stderr)
        self.assertEqual(program.clew("shell", self.graph, stdin=":nonsense\nRETURN 1;").returncode, 1)


if __name__ == "__main__":
    program.main()
