#define _GNU_SOURCE
#include "CLibeditInternal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>
#include <sys/eventfd.h>
#include <termios.h>
#include <unistd.h>

// A handler only sets a flag and wakes whoever waits in poll(), through an event descriptor: the
// kernel may run the handler on any thread, so interrupting a system call would not be enough,
// and between a look at the flag and the wait nothing can be lost.
static atomic_bool interrupted, resized, stop_requested, continued;
static atomic_int wake_descriptor = -1;

// Whether work is under way that may not look at the flag.
static atomic_bool working;
// Whether something is read that has no effect yet, so that it may end anywhere.
static atomic_bool reading;

/// Ends the process in the middle of its work; the terminal is as every program leaves it.
static void give_up(const char *note) {
  ssize_t ignored = write(STDERR_FILENO, note, strlen(note));
  (void)ignored;
  _exit(130);
}

static void give_up_step(void) { give_up("\n^C  stopped in the middle of a step\n"); }

static void note_interrupt(void) {
  bool was = atomic_exchange(&interrupted, true);
  if (atomic_load(&reading)) give_up("\n^C  stopped; the statement was not run\n");
  if (!atomic_load(&working)) return;
  if (was) give_up_step();
  if (!isatty(STDIN_FILENO)) alarm(2);
}

static void note_alarm(int signal_number) {
  (void)signal_number;
  if (atomic_load(&working) && atomic_load(&interrupted)) give_up_step();
}

static void wake(void) {
  int descriptor = atomic_load(&wake_descriptor);
  uint64_t one = 1;
  if (descriptor >= 0) {
    int saved = errno;
    ssize_t ignored = write(descriptor, &one, sizeof one);
    (void)ignored;
    errno = saved;
  }
}

static void note_signal(int signal) {
  switch (signal) {
    case SIGINT: note_interrupt(); break;
    case SIGWINCH: atomic_store(&resized, true); break;
    case SIGTSTP: atomic_store(&stop_requested, true); break;
    case SIGCONT: atomic_store(&continued, true); break;
  }
  wake();
}

static void open_wake_descriptor(void) {
  if (atomic_load(&wake_descriptor) < 0) {
    atomic_store(&wake_descriptor, eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC));
  }
}

void bl_interrupt_install(void) {
  open_wake_descriptor();
  // Restarting keeps a half-written table whole: what waits for Ctrl-C looks at the flag.
  struct sigaction action = {.sa_handler = note_signal, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
  // Some launchers leave the signal blocked, and a program inherits that.
  sigset_t interrupt;
  sigemptyset(&interrupt);
  sigaddset(&interrupt, SIGINT);
  pthread_sigmask(SIG_UNBLOCK, &interrupt, NULL);
}

void bl_work_begin(void) {
  struct sigaction action = {.sa_handler = note_alarm, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(SIGALRM, &action, NULL);
  atomic_store(&working, true);
}

void bl_work_end(void) {
  atomic_store(&working, false);
  alarm(0);
}

void bl_reading_begin(void) {
  atomic_store(&reading, true);
  // What was pressed a moment before counts too.
  if (atomic_load(&interrupted)) note_interrupt();
}

void bl_reading_end(void) { atomic_store(&reading, false); }

bool bl_interrupted(void) { return atomic_load_explicit(&interrupted, memory_order_relaxed); }

void bl_interrupt_clear(void) { atomic_store(&interrupted, false); }

void bl_ignore_closed_pipes(void) {
  signal(SIGPIPE, SIG_IGN);
  // A file that may not grow further is an error to say, not to die of.
  signal(SIGXFSZ, SIG_IGN);
}

bool bl_take_resized(void) { return atomic_exchange(&resized, false); }
bool bl_take_stop_requested(void) { return atomic_exchange(&stop_requested, false); }
bool bl_take_continued(void) { return atomic_exchange(&continued, false); }

// MARK: Waiting

/// BL_KEY when `descriptor` is ready for one of `events`, or will never be.
static enum bl_event wait_for(int descriptor, short events, int milliseconds) {
  open_wake_descriptor();
  struct pollfd waited[2] = {
    {.fd = descriptor, .events = events},
    {.fd = atomic_load(&wake_descriptor), .events = POLLIN},
  };
  int ready = poll(waited, 2, milliseconds);
  if (ready < 0) return errno == EINTR ? BL_SIGNAL : BL_FAILED;
  if (ready == 0) return BL_TIMEOUT;
  if (waited[1].revents & POLLIN) {
    uint64_t count;
    ssize_t ignored = read(waited[1].fd, &count, sizeof count);
    (void)ignored;
    return BL_SIGNAL;
  }
  return BL_KEY;
}

static bool wait_until_ready(int descriptor, short events) {
  while (!bl_interrupted()) {
    if (wait_for(descriptor, events, -1) != BL_SIGNAL) return true;
  }
  return false;
}

bool bl_wait_readable(int descriptor) { return wait_until_ready(descriptor, POLLIN); }

bool bl_wait_writable(int descriptor) { return wait_until_ready(descriptor, POLLOUT); }

static bool is_ready(int descriptor, short events) {
  struct pollfd waited = {.fd = descriptor, .events = events};
  return poll(&waited, 1, 0) > 0;
}

bool bl_is_readable(int descriptor) { return is_ready(descriptor, POLLIN); }

bool bl_is_writable(int descriptor) { return is_ready(descriptor, POLLOUT); }

void bl_fill_standard_descriptors(void) {
  // In ascending order: the lowest free number is the one that is missing.
  for (int descriptor = 0; descriptor <= 2; descriptor++) {
    if (fcntl(descriptor, F_GETFD) >= 0 || errno != EBADF) continue;
    if (open("/dev/null", descriptor == 2 ? O_WRONLY : O_RDONLY) < 0) return;
  }
}

enum bl_event bl_next_byte(int descriptor, int milliseconds, unsigned char *byte) {
  enum bl_event event = wait_for(descriptor, POLLIN, milliseconds);
  if (event != BL_KEY) return event;
  ssize_t count = read(descriptor, byte, 1);
  if (count < 0) return errno == EINTR ? BL_SIGNAL : BL_FAILED;
  return count == 0 ? BL_END : BL_KEY;
}

// MARK: While a line is edited

static const int watched[] = {SIGTSTP, SIGCONT, SIGWINCH, SIGTERM, SIGHUP, SIGQUIT};
enum { watched_count = sizeof watched / sizeof watched[0] };
static struct sigaction previous[watched_count];
static struct termios terminal_before;
static int terminal_descriptor = -1;
static atomic_bool is_editing;

void bl_leave_terminal(void) {
  static const char paste_off[] = "\033[?2004l\r\n";
  if (!atomic_load(&is_editing)) return;
  tcsetattr(terminal_descriptor, TCSANOW, &terminal_before);
  ssize_t ignored = write(STDOUT_FILENO, paste_off, sizeof paste_off - 1);
  (void)ignored;
}

/// Ends the process as the signal would have, but leaves the terminal as it was found.
static void leave_terminal_usable(int signal_number) {
  bl_leave_terminal();
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

void bl_prompt_signals_begin(int terminal) {
  atomic_store(&resized, false);
  atomic_store(&stop_requested, false);
  atomic_store(&continued, false);
  terminal_descriptor = terminal;
  bool restorable = tcgetattr(terminal, &terminal_before) == 0;
  atomic_store(&is_editing, restorable);
  for (int i = 0; i < watched_count; i++) {
    bool notes = watched[i] == SIGTSTP || watched[i] == SIGCONT || watched[i] == SIGWINCH;
    struct sigaction action = {
      .sa_handler = notes ? note_signal : leave_terminal_usable, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigaction(watched[i], NULL, &previous[i]);
    // A signal that our parent made us ignore (nohup) stays ignored.
    if (previous[i].sa_handler == SIG_IGN || (!notes && !restorable)) continue;
    sigaction(watched[i], &action, NULL);
  }
}

void bl_prompt_signals_end(void) {
  atomic_store(&is_editing, false);
  for (int i = 0; i < watched_count; i++) sigaction(watched[i], &previous[i], NULL);
}

void bl_stop(void) {
  // SIGTSTP rather than SIGSTOP: the kernel discards it where nobody could continue us.
  struct sigaction ours, by_default = {.sa_handler = SIG_DFL};
  sigemptyset(&by_default.sa_mask);
  sigaction(SIGTSTP, &by_default, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}
