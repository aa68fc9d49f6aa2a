"""What the completion scripts offer, in the shells themselves."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import program


def offered_by_bash(*words):
    script = """eval "$("$CLEW" completion bash)"; COMP_WORDS=(clew "$@"); COMP_CWORD=$#; _clew; printf '%s\\n' "${COMPREPLY[@]}" """
    run = subprocess.run(["bash", "-c", script, "bash", *words], capture_output=True, encoding="utf-8",
                         env={**os.environ, "CLEW": program.CLEW}, check=True)
    return run.stdout.split("\n")[:-1]


class Completion(unittest.TestCase):
    def test_bash_offers_commands_options_and_values(self):
        self.assertEqual(offered_by_bash("pars"), ["parse"])
        self.assertEqual(offered_by_bash("parse", "--form"), ["--format"])
        self.assertEqual(offered_by_bash("parse", "--format", "j"), ["jsonl"])

    def test_bash_offers_files_with_spaces_whole(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "two words.txt"
            path.touch()
            self.assertEqual(offered_by_bash("parse", str(path)[:-6]), [str(path)])

    @unittest.skipUnless(shutil.which("fish"), "fish is not installed")
    def test_fish_offers_commands_options_and_values(self):
        def offered(line):
            script = f"{program.CLEW} completion fish | source; complete --do-complete '{line}'"
            run = subprocess.run(["fish", "--no-config", "-c", script], capture_output=True, encoding="utf-8", check=True)
            return [candidate.split("\t")[0] for candidate in run.stdout.splitlines()]

        self.assertIn("parse", offered("clew pars"))
        self.assertEqual(offered("clew parse --form"), ["--format"])
        self.assertEqual(offered("clew parse --format j"), ["jsonl"])

    @unittest.skipUnless(shutil.which("zsh"), "zsh is not installed")
    def test_zsh_takes_the_script(self):
        script = program.clew("completion", "zsh").stdout
        check = subprocess.run(["zsh", "-n"], input=script, capture_output=True, encoding="utf-8", check=True)
        self.assertEqual(check.stderr, "")

    @unittest.skipUnless(shutil.which("man"), "man is not installed")
    def test_the_manual_page_is_sound(self):
        page = program.clew("completion", "man").stdout
        shown = subprocess.run(["man", "--warnings", "-l", "-"], input=page, capture_output=True, encoding="utf-8", check=True)
        self.assertEqual(shown.stderr, "")
        self.assertIn("clew parse", shown.stdout)


if __name__ == "__main__":
    program.main()
