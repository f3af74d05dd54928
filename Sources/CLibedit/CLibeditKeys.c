#define _GNU_SOURCE
#include "CLibeditInternal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// One process has one terminal, hence one reader of keys.
static bool pastes_are_bracketed;
static bool was_interrupted;
// Bytes read too far, the next one last.
static unsigned char pushed_back[2];
static int pushed_back_count;

// Private keys, bound by the owner: Escape pressed alone in vi's keys, and nothing at all, which
// ends a search. No keyboard sends a C1 control, and `read_key` drops one that arrives.
enum { escape_alone = 0x9f, end_of_search = 0x9a, escape = 0x1b };
// How long a terminal may take between Escape and the rest of a key's sequence.
enum { escape_milliseconds = 40, continuation_milliseconds = 200 };

// MARK: Reading keys

static void bracket_pastes(bool on) {
  if (pastes_are_bracketed) bl_say(on ? "\033[?2004h" : "\033[?2004l");
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
  if (!bl_is_window_too_large(STDOUT_FILENO)) el_resize(editor);
  bl_redraw(editor);
}

static void fit_new_size(EditLine *editor) {
  if (bl_is_window_too_large(STDOUT_FILENO)) return;
  bl_wipe_line(editor);
  el_resize(editor);
  bl_redraw(editor);
}

/// Answers whatever signal arrived; true when the edited line is given up.
static bool answer_signals(EditLine *editor) {
  if (bl_interrupted()) {
    bl_interrupt_clear();
    was_interrupted = true;
    bl_wipe_hint(editor);
    bl_go_behind_text(editor);
    bl_say("^C\r\n");
    return true;
  }
  if (bl_take_stop_requested()) {
    bl_wipe_hint(editor);
    stop_and_come_back(editor);
    take_terminal_again(editor);
  }
  if (bl_take_continued()) take_terminal_again(editor);
  if (bl_take_resized()) fit_new_size(editor);
  if (pushed_back_count == 0 && !bl_is_readable(STDIN_FILENO)) bl_paint_now(editor);
  return false;
}

/// The next byte, signals answered meanwhile. BL_TIMEOUT only when a limit was given.
static enum bl_event next_byte(EditLine *editor, int milliseconds, unsigned char *byte) {
  if (pushed_back_count > 0) {
    *byte = pushed_back[--pushed_back_count];
    return BL_KEY;
  }
  for (;;) {
    if (answer_signals(editor)) return BL_SIGNAL;
    enum bl_event event = bl_next_byte(STDIN_FILENO, milliseconds, byte);
    if (event == BL_SIGNAL) continue;
    bl_wipe_hint(editor);
    return event;
  }
}

static void push_back(unsigned char byte) {
  if (pushed_back_count < (int)sizeof pushed_back) pushed_back[pushed_back_count++] = byte;
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
      push_back(byte);
      return 0xfffd;
    }
    character = character << 6 | (byte & 0x3f);
  }
  bool surrogate = character >= 0xd800 && character <= 0xdfff;
  bool valid = character >= smallest[missing] && character <= 0x10ffff && !surrogate;
  return valid ? character : 0xfffd;
}

/// What to hand on for an Escape: the start of an arrow or function key, or Escape alone.
static wchar_t tell_escapes_apart(EditLine *editor) {
  unsigned char following;
  bool follows = next_byte(editor, escape_milliseconds, &following) == BL_KEY;
  bool starts_key = follows && (following == '[' || following == 'O');
  if (follows) push_back(following);
  if (starts_key && bl_is_searching(editor)) {
    // Escape ends a search, and the rest of the key would be typed: end it otherwise first.
    push_back(escape);
    return end_of_search;
  }
  return starts_key || !bl_is_vi(editor) ? escape : escape_alone;
}

/// libedit's own reader cannot tell Escape from the start of an arrow key, which makes vi's
/// insert mode unusable as soon as any such key is bound; it also knows nothing of our signals.
int bl_read_key(EditLine *editor, wchar_t *key) {
  // After the end of a search the same Escape comes again, already told apart.
  static bool is_after_search;
  for (;;) {
    unsigned char byte;
    enum bl_event event = next_byte(editor, -1, &byte);
    if (event == BL_END) return 0;
    if (event != BL_KEY) {
      if (event == BL_SIGNAL) errno = EINTR;
      return -1;
    }
    *key = byte;
    if (byte == escape && !is_after_search) {
      *key = tell_escapes_apart(editor);
      is_after_search = *key == end_of_search;
      if (was_interrupted) break;
      return 1;
    }
    is_after_search = false;
    if (byte < 0x80) return 1;
    *key = rest_of_character(editor, byte);
    if (was_interrupted) break;
    if (*key > 0x9f) return 1;
  }
  errno = EINTR;
  return -1;
}

// MARK: Reading a line

const char *bl_read_line(EditLine *editor, bool *interrupted) {
  int count = 0;
  const char *terminal = getenv("TERM");
  pastes_are_bracketed = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && terminal
    && *terminal && strcmp(terminal, "dumb") != 0;
  was_interrupted = false;
  bl_interrupt_clear();
  bl_prompt_signals_begin(STDIN_FILENO);
  // el_gets shows the prompt first and would lose a Ctrl-D that is pressed at the sight of it.
  el_set(editor, EL_PREP_TERM, 1);
  bracket_pastes(true);
  const char *line = el_gets(editor, &count);
  bracket_pastes(false);
  // Ctrl-C inside a search reaches us as the end of input, hence a flag of our own.
  *interrupted = was_interrupted;
  if (was_interrupted) line = NULL;
  if (!line) el_reset(editor);
  if (!line && !was_interrupted) bl_say("\r\n");
  bl_prompt_signals_end();
  return line;
}
