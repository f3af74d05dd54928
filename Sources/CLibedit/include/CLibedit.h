#ifndef CLIBEDIT_H
#define CLIBEDIT_H

// The door onto libedit, and onto the few things of a terminal that only C may touch: variadic
// calls, stdio's globals, and signal handlers. Names of our own begin with `bl_`.

#include <histedit.h>
#include <stdbool.h>
#include <stddef.h>

/// What a key function of ours looks like to libedit.
typedef unsigned char (*bl_key_function)(EditLine *, int);

// MARK: Signals

/// Makes Ctrl-C set a flag instead of ending the process. Safe to call more than once.
void bl_interrupt_install(void);
/// Whether Ctrl-C was pressed since the flag was last cleared.
bool bl_interrupted(void);
/// Forgets an earlier Ctrl-C.
void bl_interrupt_clear(void);
/// From here to bl_work_end() the flag may not be looked at for long: a second Ctrl-C ends the process
/// with 130, and so does the first where standard input is no terminal and two seconds have passed.
void bl_work_begin(void);
void bl_work_end(void);
/// From here to bl_reading_end() Ctrl-C ends the process with 130: nothing has begun that could be lost.
void bl_reading_begin(void);
void bl_reading_end(void);
/// Turns writing into a closed pipe from a deadly signal into an error of write().
void bl_ignore_closed_pipes(void);
/// Waits until `descriptor` can be read (true) or Ctrl-C is pressed (false).
bool bl_wait_readable(int descriptor);
/// Waits until `descriptor` takes a little more (true) or Ctrl-C is pressed (false).
bool bl_wait_writable(int descriptor);
/// Whether a byte, or the end, can be read without waiting.
bool bl_is_readable(int descriptor);
/// Whether a little can be written without waiting.
bool bl_is_writable(int descriptor);
/// Opens /dev/null for each of the descriptors 0 to 2 that the caller closed, so that no file takes its
/// number: reading 0 ends at once, writing 1 fails, writing 2 is lost.
void bl_fill_standard_descriptors(void);

/// Leaves the terminal as it was before the line that is being edited; nothing when none is. A signal
/// handler may call it.
void bl_leave_terminal(void);

// MARK: Terminal facts

/// Makes sure that characters are UTF-8, whatever the locale says. Without it libedit drops
/// every character that is not ASCII.
void bl_use_utf8(void);
/// The size of the terminal behind `descriptor`; false when there is none, or it does not say, or says
/// that it is larger than any screen.
bool bl_window_size(int descriptor, int *columns, int *rows);

// MARK: The editor

/// An editor on standard input and output, with our reader of keys; NULL when it cannot start there.
EditLine *bl_open(const char *program);
/// A pointer that key functions get back.
void bl_set_owner(EditLine *editor, void *owner);
void *bl_owner(EditLine *editor);
/// Sets the prompt. Escape sequences for colour stand between two \001 and take no room.
void bl_set_prompt(EditLine *editor, const char *prompt);
/// Reads one edited line, bracketed paste on. NULL: `*interrupted` tells Ctrl-C from the end.
const char *bl_read_line(EditLine *editor, bool *interrupted);

/// "emacs" or "vi". Resets every binding, so bind again after it.
void bl_set_editing_mode(EditLine *editor, const char *mode);
bool bl_is_vi(EditLine *editor);
void bl_add_function(EditLine *editor, const char *name, const char *help, bl_key_function run);
void bl_bind(EditLine *editor, const char *keys, const char *function);
/// Binds in the second key map: vi's command mode.
void bl_bind_command_mode(EditLine *editor, const char *keys, const char *function);

/// Moves the terminal's cursor below everything the edited line shows, so that text may be
/// printed there. Follow with `bl_redraw`.
void bl_leave_line(EditLine *editor);
/// Draws the prompt and the edited line anew where the terminal's cursor is.
void bl_redraw(EditLine *editor);
/// Writes to the editor's own stream, so that the order of what appears is kept.
void bl_write(const char *bytes, size_t count);

/// Called whenever the editor begins to wait for a key; may call `bl_paint`.
typedef void (*bl_painter)(EditLine *);
void bl_set_painter(EditLine *editor, bl_painter paint);
/// Shows the edited line as `coloured`, which must be the same characters with colour sequences
/// between them and CR LF for newlines, and dimly behind it as much of `hint` as its row holds.
void bl_paint(EditLine *editor, const char *coloured, const char *hint);

// MARK: The recalled lines

void bl_use_history(EditLine *editor, History *history, int capacity);
void bl_history_add(History *history, const char *line);
void bl_history_clear(History *history);

#endif
