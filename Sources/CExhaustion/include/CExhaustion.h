#ifndef CEXHAUSTION_H
#define CEXHAUSTION_H

// What the process does when memory or its stack is used up. Neither Swift nor most of C can go on from
// there, and without this it would die of a trap: with a stack trace, or without a word. So it says in one
// line what was too much, leaves the terminal as it found it, and ends.

/// How the process ends then.
enum { exhaustion_exit_code = 4 };

/// What memory is used for, which decides what is advised.
enum exhaustion_task { EXHAUSTION_STARTING, EXHAUSTION_LOADING, EXHAUSTION_ANSWERING };

/// Meets a stack that is used up, and raises a limit on it that is lower than usual. Call it once, on the
/// main thread.
void exhaustion_install(void);
/// Says what is done from here on; returns what was done before.
enum exhaustion_task exhaustion_begin(enum exhaustion_task task);
/// Sets what leaves the terminal as it was found; it may do only what a signal handler may.
void exhaustion_set_farewell(void (*farewell)(void));
/// Sets the descriptor that a pager reads from the other end of; it is closed, and the pager waited for,
/// before anything is said. -1: there is none.
void exhaustion_set_pager(int descriptor);

#endif
