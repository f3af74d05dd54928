#ifndef CLIBEDITINTERNAL_H
#define CLIBEDITINTERNAL_H

// What the C files of this door ask of one another.

#include "CLibedit.h"

// MARK: Signals (CLibeditSignals.c)

enum bl_event { BL_KEY = 1, BL_END = 0, BL_FAILED = -1, BL_SIGNAL = -2, BL_TIMEOUT = -3 };
/// Reads one byte of `descriptor`, or reports a signal; waits at most `milliseconds` (-1: ever).
enum bl_event bl_next_byte(int descriptor, int milliseconds, unsigned char *byte);
/// Watches the signals that concern an edited line: stop, continue, resize, termination.
void bl_prompt_signals_begin(int terminal);
void bl_prompt_signals_end(void);
/// Stops the process as Ctrl-Z does; returns when it is continued.
void bl_stop(void);
// Each tells whether the signal came since it was last asked.
bool bl_take_resized(void);
bool bl_take_stop_requested(void);
bool bl_take_continued(void);

// MARK: Terminal facts (CLibedit.c)

/// Whether the window says that it has more places than any screen.
bool bl_is_window_too_large(int descriptor);

// MARK: Keys (CLibeditKeys.c)

/// What libedit calls for each key.
int bl_read_key(EditLine *editor, wchar_t *key);

// MARK: The screen (CLibeditScreen.c)

/// What libedit calls for the prompt.
char *bl_give_prompt(EditLine *editor);
void bl_say(const char *text);
/// Moves the terminal's cursor to just behind the last character of the edited line.
void bl_go_behind_text(EditLine *editor);
/// Wipes what the edited line shows, and leaves the cursor where its prompt began.
void bl_wipe_line(EditLine *editor);
/// Whether libedit put its own question, `bck:` of Ctrl-R or the `/` of vi, below the line.
bool bl_is_searching(EditLine *editor);
/// Lets the painter paint.
void bl_paint_now(EditLine *editor);
void bl_wipe_hint(EditLine *editor);

#endif
