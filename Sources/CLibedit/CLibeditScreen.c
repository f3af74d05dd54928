#define _GNU_SOURCE
#include "CLibeditInternal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

// One process has one terminal, hence one editor; its state lives here rather than behind
// EL_CLIENTDATA, which belongs to the Swift object that owns the editor.
static char *prompt_text;
static int prompt_width;
static bl_painter painter;
static bool hint_is_shown;

void bl_write(const char *bytes, size_t count) {
  fwrite(bytes, 1, count, stdout);
  fflush(stdout);
}

void bl_say(const char *text) { bl_write(text, strlen(text)); }

// MARK: The prompt

char *bl_give_prompt(EditLine *editor) {
  (void)editor;
  return prompt_text ? prompt_text : "";
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

// MARK: Where the edited line is on the screen

struct place { int row, column; };

static int screen_columns(void) {
  int columns, rows;
  return bl_window_size(STDOUT_FILENO, &columns, &rows) ? columns : 80;
}

static struct place place_of_prompt_end(int columns) {
  return (struct place){prompt_width / columns, prompt_width % columns};
}

/// Moves past one character, wrapping at the right margin as libedit does: at once when full.
static void pass(struct place *at, wchar_t character, int columns) {
  int width = character == L'\n' ? 0 : wcwidth(character);
  if (width < 0) width = 2;  // Shown as ^X.
  bool is_full = at->column + width > columns;
  if (character == L'\n' || is_full) *at = (struct place){at->row + 1, 0};
  at->column += width;
  if (at->column >= columns) *at = (struct place){at->row + 1, 0};
}

/// Where the cursor stands after prompt and text; row 0 is the prompt's.
static struct place place_after(const wchar_t *from, const wchar_t *to) {
  int columns = screen_columns();
  struct place at = place_of_prompt_end(columns);
  for (const wchar_t *each = from; each < to; each++) pass(&at, *each, columns);
  return at;
}

static void say_moving(int count, char direction) {
  char moves[32];
  snprintf(moves, sizeof moves, "\033[%d%c", count, direction);
  bl_say(moves);
}

void bl_go_behind_text(EditLine *editor) {
  const LineInfoW *line = el_wline(editor);
  struct place now = place_after(line->buffer, line->cursor);
  struct place end = place_after(line->buffer, line->lastchar);
  if (end.row > now.row) say_moving(end.row - now.row, 'B');
  bl_say("\r");
  if (end.column > 0) say_moving(end.column, 'C');
}

void bl_wipe_line(EditLine *editor) {
  const LineInfoW *line = el_wline(editor);
  struct place now = place_after(line->buffer, line->cursor);
  if (now.row > 0) say_moving(now.row, 'A');
  bl_say("\r\033[J");
  hint_is_shown = false;
}

void bl_leave_line(EditLine *editor) {
  bl_go_behind_text(editor);
  bl_say("\r\n");
}

void bl_redraw(EditLine *editor) { el_set(editor, EL_REFRESH); }

// MARK: Painting over the edited line

// libedit draws without colour. While nobody types, the same characters are written over what it
// drew, in colour, and a hint behind them; the cursor goes back, so libedit's idea of the screen
// stays right. The hint is wiped before a key is acted on. Where the width of a character is in
// doubt, or the line is taller than the screen, or libedit itself added a row to the line (its
// searches), nothing is painted.

static bool is_of_certain_width(wchar_t character) {
  return character < 0x1f000 && wcwidth(character) > 0;
}

bool bl_is_searching(EditLine *editor) {
  const LineInfoW *line = el_wline(editor);
  const wchar_t *row = line->lastchar;
  while (row > line->buffer && row[-1] != L'\n') row--;
  ptrdiff_t length = line->lastchar - row;
  if (row == line->buffer || length == 0) return false;
  if (*row == L'/' || *row == L'?') return true;
  bool is_named = length >= 4 && (wcsncmp(row, L"bck", 3) == 0 || wcsncmp(row, L"fwd", 3) == 0);
  return is_named && (row[3] == L':' || row[3] == L'?');
}

static bool can_be_painted(const LineInfoW *line) {
  int columns, rows;
  if (!bl_window_size(STDOUT_FILENO, &columns, &rows) || prompt_width >= columns) return false;
  struct place at = place_of_prompt_end(columns);
  for (const wchar_t *each = line->buffer; each < line->lastchar; each++) {
    if (*each == L'\n') {
      // A row filled to the margin: libedit leaves the next one empty, the terminal would not.
      if (at.column == 0 && each > line->buffer && each[-1] != L'\n') return false;
    } else if (!is_of_certain_width(*each)) {
      return false;
    }
    pass(&at, *each, columns);
  }
  return at.row < rows;
}

/// How many bytes of `hint` fit into so many columns.
static size_t fitting_bytes(const char *hint, int columns) {
  mbstate_t state = {0};
  size_t bytes = 0;
  while (hint[bytes]) {
    wchar_t character;
    size_t length = mbrtowc(&character, hint + bytes, MB_CUR_MAX, &state);
    if (length == (size_t)-1 || length == (size_t)-2 || length == 0) break;
    if (!is_of_certain_width(character) || wcwidth(character) > columns) break;
    columns -= wcwidth(character);
    bytes += length;
  }
  return bytes;
}

/// Goes from the cursor's row to the prompt and writes that: libedit forgets its colours where it
/// steps over it by writing it again.
static void repaint_prompt(struct place now) {
  if (now.row > 0) fprintf(stdout, "\033[%dA", now.row);
  fputs("\r", stdout);
  for (const char *each = prompt_text; each && *each; each++) {
    if (*each != '\001') fputc(*each, stdout);
  }
}

void bl_paint(EditLine *editor, const char *coloured, const char *hint) {
  const LineInfoW *line = el_wline(editor);
  struct place now = place_after(line->buffer, line->cursor);
  struct place end = place_after(line->buffer, line->lastchar);
  bool is_search = bl_is_searching(editor);
  if (!can_be_painted(line)) return;
  fputs("\0337", stdout);
  repaint_prompt(now);
  if (!is_search) {
    // One column stays free: filling the last one may scroll.
    int hint_length = (int)fitting_bytes(hint, screen_columns() - end.column - 1);
    fprintf(stdout, "%s\033[0m", coloured);
    if (hint_length > 0) fprintf(stdout, "\033[2m%.*s\033[0m", hint_length, hint);
    hint_is_shown = hint_length > 0;
  }
  fputs("\0338", stdout);
  fflush(stdout);
}

void bl_wipe_hint(EditLine *editor) {
  if (!hint_is_shown) return;
  hint_is_shown = false;
  bl_say("\0337");
  bl_go_behind_text(editor);
  bl_say("\033[K\0338");
}

void bl_set_painter(EditLine *editor, bl_painter paint) {
  (void)editor;
  painter = paint;
}

void bl_paint_now(EditLine *editor) {
  if (painter) painter(editor);
}
