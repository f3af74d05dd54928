#define _GNU_SOURCE
#include "CLibedit.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

// One process has one terminal, hence one editor; its state lives here rather than behind
// EL_CLIENTDATA, which belongs to the Swift object that owns the editor.
static char *prompt_text;
static int prompt_width;
static bool pastes_are_bracketed;
static bool was_interrupted;
static int pushed_back = -1;

// The private key that stands for Escape pressed alone; bound by the owner. No keyboard sends a
// C1 control, and `read_key` drops one that arrives.
enum { escape_alone = 0x9f, escape = 0x1b };
// How long a terminal may take between Escape and the rest of a key's sequence.
enum { escape_milliseconds = 40, continuation_milliseconds = 200 };

// MARK: Terminal facts

void bl_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

bool bl_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

void bl_write(const char *bytes, size_t count) {
  fwrite(bytes, 1, count, stdout);
  fflush(stdout);
}

static void say(const char *text) { bl_write(text, strlen(text)); }

// MARK: Where the edited line is on the screen

struct place { int row, column; };

/// Where the cursor stands after prompt and text, wrapped at the right margin, row 0 the prompt's.
static struct place place_after(const wchar_t *from, const wchar_t *to) {
  int columns = 80, rows;
  bl_window_size(STDOUT_FILENO, &columns, &rows);
  struct place at = {prompt_width / columns, prompt_width % columns};
  for (const wchar_t *each = from; each < to; each++) {
    if (*each == L'\n') {
      at.row++;
      at.column = 0;
      continue;
    }
    int width = wcwidth(*each);
    if (width < 0) width = 2;  // Shown as ^X.
    if (at.column + width > columns) {
      at.row++;
      at.column = 0;
    }
    at.column += width;
    if (at.column >= columns) {
      at.row++;
      at.column = 0;
    }
  }
  return at;
}

/// Moves the terminal's cursor to just behind the last character of the edited line.
static void go_behind_text(EditLine *editor) {
  const LineInfoW *line = el_wline(editor);
  struct place now = place_after(line->buffer, line->cursor);
  struct place end = place_after(line->buffer, line->lastchar);
  char moves[64];
  if (end.row > now.row) {
    snprintf(moves, sizeof moves, "\033[%dB", end.row - now.row);
    say(moves);
  }
  say("\r");
  if (end.column > 0) {
    snprintf(moves, sizeof moves, "\033[%dC", end.column);
    say(moves);
  }
}

void bl_leave_line(EditLine *editor) {
  go_behind_text(editor);
  say("\r\n");
}

void bl_redraw(EditLine *editor) { el_set(editor, EL_REFRESH); }

// MARK: Reading keys

static void bracket_pastes(bool on) {
  if (pastes_are_bracketed) say(on ? "\033[?2004h" : "\033[?2004l");
}

static void stop_and_come_back(EditLine *editor) {
  bl_leave_line(editor);
  bracket_pastes(false);
  el_set(editor, EL_PREP_TERM, 0);
  bl_stop();
}

/// The shell we came back from has its own terminal settings and turns bracketed paste off.
static void take_terminal_again(EditLine *editor) {
  bl_take_continued();
  el_set(editor, EL_PREP_TERM, 0);
  el_set(editor, EL_PREP_TERM, 1);
  bracket_pastes(true);
  el_resize(editor);
  bl_redraw(editor);
}

static void fit_new_size(EditLine *editor) {
  const LineInfoW *line = el_wline(editor);
  struct place now = place_after(line->buffer, line->cursor);
  char moves[64];
  if (now.row > 0) {
    snprintf(moves, sizeof moves, "\033[%dA", now.row);
    say(moves);
  }
  say("\r\033[J");
  el_resize(editor);
  bl_redraw(editor);
}

/// Answers whatever signal arrived; true when the edited line is given up.
static bool answer_signals(EditLine *editor) {
  if (bl_interrupted()) {
    bl_interrupt_clear();
    was_interrupted = true;
    go_behind_text(editor);
    say("^C\r\n");
    return true;
  }
  if (bl_take_stop_requested()) {
    stop_and_come_back(editor);
    take_terminal_again(editor);
  }
  if (bl_take_continued()) take_terminal_again(editor);
  if (bl_take_resized()) fit_new_size(editor);
  return false;
}

/// The next byte, signals answered meanwhile. BL_TIMEOUT only when a limit was given.
static enum bl_event next_byte(EditLine *editor, int milliseconds, unsigned char *byte) {
  if (pushed_back >= 0) {
    *byte = (unsigned char)pushed_back;
    pushed_back = -1;
    return BL_KEY;
  }
  for (;;) {
    if (answer_signals(editor)) return BL_SIGNAL;
    enum bl_event event = bl_next_byte(STDIN_FILENO, milliseconds, byte);
    if (event != BL_SIGNAL) return event;
  }
}

/// Reads the rest of a character that began with `first`; U+FFFD when it is not UTF-8.
static wchar_t rest_of_character(EditLine *editor, unsigned char first) {
  int missing = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
  if (first < 0xc2 || first > 0xf4) return 0xfffd;
  static const wchar_t smallest[] = {0, 0x80, 0x800, 0x10000};
  wchar_t character = first & (0x3f >> missing);
  for (int i = 0; i < missing; i++) {
    unsigned char byte;
    if (next_byte(editor, continuation_milliseconds, &byte) != BL_KEY) return 0xfffd;
    if ((byte & 0xc0) != 0x80) {
      pushed_back = byte;
      return 0xfffd;
    }
    character = character << 6 | (byte & 0x3f);
  }
  bool surrogate = character >= 0xd800 && character <= 0xdfff;
  bool valid = character >= smallest[missing] && character <= 0x10ffff && !surrogate;
  return valid ? character : 0xfffd;
}

/// libedit's own reader cannot tell Escape from the start of an arrow key, which makes vi's
/// insert mode unusable as soon as any such key is bound; it also knows nothing of our signals.
static int read_key(EditLine *editor, wchar_t *key) {
  for (;;) {
    unsigned char byte;
    enum bl_event event = next_byte(editor, -1, &byte);
    if (event == BL_END) return 0;
    if (event != BL_KEY) {
      if (event == BL_SIGNAL) errno = EINTR;
      return -1;
    }
    *key = byte;
    if (byte == escape && bl_is_vi(editor)) {
      unsigned char following;
      event = next_byte(editor, escape_milliseconds, &following);
      if (event == BL_KEY) pushed_back = following;
      if (event != BL_KEY || (following != '[' && following != 'O')) *key = escape_alone;
      return 1;
    }
    if (byte < 0x80) return 1;
    *key = rest_of_character(editor, byte);
    if (was_interrupted) {
      errno = EINTR;
      return -1;
    }
    if (*key > 0x9f) return 1;
  }
}

// MARK: The editor

static char *give_prompt(EditLine *editor) {
  (void)editor;
  return prompt_text ? prompt_text : "";
}

EditLine *bl_open(const char *program) {
  EditLine *editor = el_init(program, stdin, stdout, stderr);
  if (!editor) return NULL;
  const char *terminal = getenv("TERM");
  pastes_are_bracketed = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && terminal
    && *terminal && strcmp(terminal, "dumb") != 0;
  el_set(editor, EL_SIGNAL, 0);
  el_set(editor, EL_GETCFN, read_key);
  el_set(editor, EL_PROMPT_ESC, give_prompt, '\001');
  return editor;
}

void bl_set_owner(EditLine *editor, void *owner) { el_set(editor, EL_CLIENTDATA, owner); }

void *bl_owner(EditLine *editor) {
  void *owner = NULL;
  el_get(editor, EL_CLIENTDATA, &owner);
  return owner;
}

void bl_set_prompt(EditLine *editor, const char *prompt) {
  (void)editor;
  // The editor keeps the pointer, so the copy lives until the next prompt.
  char *copy = strdup(prompt);
  if (!copy) return;
  free(prompt_text);
  prompt_text = copy;
  prompt_width = 0;
  mbstate_t state = {0};
  bool hidden = false;
  for (const char *at = copy; *at;) {
    wchar_t character;
    size_t length = mbrtowc(&character, at, MB_CUR_MAX, &state);
    if (length == (size_t)-1 || length == (size_t)-2 || length == 0) break;
    if (character == L'\001') hidden = !hidden;
    else if (!hidden && wcwidth(character) > 0) prompt_width += wcwidth(character);
    at += length;
  }
}

const char *bl_read_line(EditLine *editor, bool *interrupted) {
  int count = 0;
  was_interrupted = false;
  bl_interrupt_clear();
  bl_prompt_signals_begin(STDIN_FILENO);
  bracket_pastes(true);
  const char *line = el_gets(editor, &count);
  bracket_pastes(false);
  // Ctrl-C inside a search reaches us as the end of input, hence a flag of our own.
  *interrupted = was_interrupted;
  if (was_interrupted) line = NULL;
  if (!line) el_reset(editor);
  if (!line && !was_interrupted) say("\r\n");
  bl_prompt_signals_end();
  return line;
}

void bl_set_editing_mode(EditLine *editor, const char *mode) { el_set(editor, EL_EDITOR, mode); }

bool bl_is_vi(EditLine *editor) {
  const char *mode = NULL;
  return el_get(editor, EL_EDITOR, &mode) == 0 && mode && strcmp(mode, "vi") == 0;
}

void bl_add_function(EditLine *editor, const char *name, const char *help, bl_key_function run) {
  el_set(editor, EL_ADDFN, name, help, run);
}

void bl_bind(EditLine *editor, const char *keys, const char *function) {
  el_set(editor, EL_BIND, keys, function, NULL);
}

void bl_bind_command_mode(EditLine *editor, const char *keys, const char *function) {
  el_set(editor, EL_BIND, "-a", keys, function, NULL);
}

// MARK: The recalled lines

void bl_use_history(EditLine *editor, History *recalled, int capacity) {
  HistEvent event;
  history(recalled, &event, H_SETSIZE, capacity);
  el_set(editor, EL_HIST, history, recalled);
}

void bl_history_add(History *recalled, const char *line) {
  HistEvent event;
  history(recalled, &event, H_ENTER, line);
}

void bl_history_clear(History *recalled) {
  HistEvent event;
  history(recalled, &event, H_CLEAR);
}
