#define _GNU_SOURCE
#include "CLibeditInternal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

// MARK: Terminal facts

void bl_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

/// libedit keeps two cells for each place of the window; no screen has more places than this.
static bool is_too_large(const struct winsize *size) {
  return size->ws_col > 10000 || size->ws_row > 10000 || size->ws_col * size->ws_row > 1 << 22;
}

bool bl_is_window_too_large(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 && is_too_large(&size);
}

bool bl_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || is_too_large(&size)) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

// MARK: The editor

EditLine *bl_open(const char *program) {
  if (bl_is_window_too_large(STDOUT_FILENO)) return NULL;
  EditLine *editor = el_init(program, stdin, stdout, stderr);
  if (!editor) return NULL;
  el_set(editor, EL_SIGNAL, 0);
  el_set(editor, EL_GETCFN, bl_read_key);
  el_set(editor, EL_PROMPT_ESC, bl_give_prompt, '\001');
  return editor;
}

void bl_set_owner(EditLine *editor, void *owner) { el_set(editor, EL_CLIENTDATA, owner); }

void *bl_owner(EditLine *editor) {
  void *owner = NULL;
  el_get(editor, EL_CLIENTDATA, &owner);
  return owner;
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
