#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stddef.h>
#include <sys/types.h>

/// Starts a program at the far side of a new pseudo-terminal; `arguments` and `environment` end
/// with NULL. Returns our side, or -1.
int pt_start(
  const char *path, char *const arguments[], char *const environment[], unsigned short columns,
  unsigned short rows, pid_t *process);
/// Starts a program between two pipes: `ends[0]` is what it writes, results and messages together;
/// `ends[1]` is what it reads. Returns 0 when that cannot be done.
int pt_start_piped(
  const char *path, char *const arguments[], char *const environment[], int ends[2],
  pid_t *process);
/// Changes the size of the terminal behind `descriptor`, as dragging a window does.
void pt_resize(int descriptor, unsigned short columns, unsigned short rows);
/// Reads what was written so far, waiting at most `milliseconds` for the first of it. Returns how
/// much, 0 when nothing came, -1 when the program is gone.
ssize_t pt_read(int descriptor, void *bytes, size_t capacity, int milliseconds);
/// The exit status if the program ended by itself, 128 + n if signal n ended it, -1 if it runs.
int pt_status(pid_t process);
/// The folder of the running program; false when it does not fit.
int pt_own_folder(char *path, size_t capacity);

#endif
