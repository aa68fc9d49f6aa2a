#include "cli/shell/line_editor.h"

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <histedit.h>
#include <stdexcept>
#include <termios.h>
#include <unistd.h>
#include <utility>

#include "cli/shell/list_columns.h"
#include "cli/terminal/terminal.h"

namespace clew::cli {

struct LineEditor::State {
  EditLine* edit = nullptr;
  ::History* history = nullptr;
  Completer completer;
  std::string prompt;
  std::string before;  ///< What has been typed of the statement on the lines above.
  bool interrupted = false;

  State() = default;
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    if (edit) el_end(edit);
    if (history) history_end(history);
  }

  void set_up();
  void list(const std::vector<std::string>& candidates) const;
  unsigned char complete_word();
  unsigned char paste();

  // What libedit calls; it hands back the state that it was given.
  static State& of(EditLine* edit) {
    State* state = nullptr;
    el_get(edit, EL_CLIENTDATA, &state);
    return *state;
  }
  static char* on_prompt(EditLine* edit) { return of(edit).prompt.data(); }
  static unsigned char on_complete(EditLine* edit, int) { return of(edit).complete_word(); }
  static unsigned char on_paste(EditLine* edit, int) { return of(edit).paste(); }
  static unsigned char on_interrupt(EditLine* edit, int) {
    of(edit).interrupted = true;
    return CC_NEWLINE;
  }
};

namespace {

constexpr std::size_t kListedCandidates = 60;
constexpr const char* kMarkPastes = "\x1b[?2004h";  // The terminal then says where a paste begins and ends.
constexpr const char* kMarkNoPastes = "\x1b[?2004l";
constexpr std::wstring_view kPasteEnd = L"\x1b[201~";

constexpr std::pair<const char*, const char*> kBindings[] = {
    {"^I", "clew-complete"},      {"\033[200~", "clew-paste"},        {"^C", "clew-interrupt"},      {"^D", "em-delete-or-list"},
    {"^R", "em-inc-search-prev"}, {"\033[3~", "ed-delete-next-char"}, {"\033[1;5C", "em-next-word"}, {"\033[1;5D", "ed-prev-word"},
    {"\033[H", "ed-move-to-beg"}, {"\033[F", "ed-move-to-end"},
};

// Ctrl-C and Ctrl-D are keys while a line is edited: the one can't end the program, and the other is not lost where it is typed
// between the prompt and the moment when libedit begins to read keys. libedit takes over what the terminal's keys are when it
// begins to read; its own way to set them (EL_SETTY) does not last.
class ControlsAreKeys {
 public:
  ControlsAreKeys() {
    if (tcgetattr(STDIN_FILENO, &before_) != 0) return;
    termios changed = before_;
    changed.c_cc[VINTR] = _POSIX_VDISABLE;
    changed.c_cc[VEOF] = _POSIX_VDISABLE;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &changed);
  }
  ~ControlsAreKeys() {
    termios now{};
    if (tcgetattr(STDIN_FILENO, &now) != 0) return;
    now.c_cc[VINTR] = before_.c_cc[VINTR];
    now.c_cc[VEOF] = before_.c_cc[VEOF];
    tcsetattr(STDIN_FILENO, TCSADRAIN, &now);
  }
  ControlsAreKeys(const ControlsAreKeys&) = delete;
  ControlsAreKeys& operator=(const ControlsAreKeys&) = delete;

 private:
  termios before_{};
};

void say(const char* text) {
  std::fputs(text, stdout);
  std::fflush(stdout);
}

std::size_t characters(std::string_view text) {
  return std::size_t(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

// Below the line, which the caller then has drawn again.
void LineEditor::State::list(const std::vector<std::string>& candidates) const {
  std::vector<std::string> shown(candidates.begin(),
                                 candidates.begin() + std::ptrdiff_t(std::min(candidates.size(), kListedCandidates)));
  std::string text = list_columns(shown, terminal_size().columns);
  text.insert(text.begin(), '\n');
  if (candidates.size() > shown.size()) text += "and " + std::to_string(candidates.size() - shown.size()) + " more\n";
  say(text.c_str());
}

unsigned char LineEditor::State::complete_word() {
  const LineInfo* line = el_line(edit);
  std::string head = before + std::string(line->buffer, line->cursor);
  Completion completion = completer(head);
  if (completion.candidates.empty() || completion.begin < before.size()) return CC_ARGHACK;
  std::string typed = head.substr(completion.begin);
  std::string start = common_start(completion.candidates);
  bool only = completion.candidates.size() == 1;
  if (!only && start.size() <= typed.size()) {
    list(completion.candidates);
    return CC_REDISPLAY;
  }
  el_deletestr(edit, int(characters(typed)));
  return el_insertstr(edit, start.c_str()) == 0 ? CC_REFRESH : CC_ERROR;
}

// Everything up to the mark at the paste's end goes into the line, its line breaks as well, except the last.
unsigned char LineEditor::State::paste() {
  std::wstring text;
  for (wchar_t c = 0; !text.ends_with(kPasteEnd) && el_wgetc(edit, &c) == 1;) text += c == L'\r' ? L'\n' : c;
  if (text.ends_with(kPasteEnd)) text.resize(text.size() - kPasteEnd.size());
  while (text.ends_with(L'\n')) text.pop_back();
  return text.empty() || el_winsertstr(edit, text.c_str()) == 0 ? CC_REFRESH : CC_ERROR;
}

void LineEditor::State::set_up() {
  el_set(edit, EL_CLIENTDATA, this);
  el_set(edit, EL_PROMPT, &State::on_prompt);
  el_set(edit, EL_EDITOR, "emacs");
  el_set(edit, EL_HIST, ::history, history);
  el_set(edit, EL_SIGNAL, 1);
  el_set(edit, EL_ADDFN, "clew-complete", "Complete the word before the cursor", &State::on_complete);
  el_set(edit, EL_ADDFN, "clew-paste", "Insert what the terminal pastes", &State::on_paste);
  el_set(edit, EL_ADDFN, "clew-interrupt", "Throw the statement away", &State::on_interrupt);
  for (const auto& [key, function] : kBindings) el_set(edit, EL_BIND, key, function, nullptr);
  el_source(edit, nullptr);  // ~/.editrc
}

LineEditor::LineEditor(const History& entries, Completer completer) : state_(std::make_unique<State>()) {
  // Characters beyond ASCII need a locale that knows them, whatever the user's says.
  if (!std::setlocale(LC_CTYPE, "C.UTF-8")) std::setlocale(LC_CTYPE, "");
  state_->completer = std::move(completer);
  state_->edit = el_init("clew", stdin, stdout, stderr);
  state_->history = history_init();
  if (!state_->edit || !state_->history) throw std::runtime_error("the terminal can't be used for line editing");
  HistEvent event;
  ::history(state_->history, &event, H_SETSIZE, int(History::kMaxEntries));
  for (const std::string& entry : entries.entries()) remember(entry);
  state_->set_up();
}

LineEditor::~LineEditor() = default;

Line LineEditor::read(const std::string& prompt, const std::string& before) {
  state_->prompt = prompt;
  state_->before = before;
  state_->interrupted = false;
  const ControlsAreKeys controls_are_keys;
  say(kMarkPastes);
  int count = 0;
  const char* text = el_gets(state_->edit, &count);
  say(kMarkNoPastes);
  if (state_->interrupted) {
    el_reset(state_->edit);
    say("^C\n");
    return {LineEnd::Interrupted, {}};
  }
  if (!text || count <= 0) return {LineEnd::EndOfInput, {}};
  Line line{LineEnd::Entered, std::string(text, std::size_t(count))};
  if (line.text.ends_with('\n')) line.text.pop_back();
  return line;
}

void LineEditor::remember(const std::string& statement) {
  HistEvent event;
  ::history(state_->history, &event, H_ENTER, statement.c_str());
}

}  // namespace clew::cli
