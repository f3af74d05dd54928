#define _GNU_SOURCE
#include "CExhaustionInternal.h"

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// Here nothing may be allocated, and nothing that may be in the middle of its work may be called.

static enum exhaustion_task task = EXHAUSTION_STARTING;
static void (*farewell)(void);
static int pager = -1;
static uintptr_t stack_top;

enum exhaustion_task exhaustion_begin(enum exhaustion_task next) {
  enum exhaustion_task before = task;
  task = next;
  return before;
}

void exhaustion_set_farewell(void (*function)(void)) { farewell = function; }

void exhaustion_set_pager(int descriptor) { pager = descriptor; }

// MARK: The last message

struct message {
  char text[512];
  size_t length;
};

static void add(struct message *message, const char *text) {
  while (*text && message->length < sizeof message->text) {
    message->text[message->length++] = *text++;
  }
}

static void add_number(struct message *message, uint64_t number) {
  char digits[24];
  size_t at = sizeof digits - 1;
  digits[at] = 0;
  do digits[--at] = (char)('0' + number % 10);
  while ((number /= 10) > 0);
  add(message, digits + at);
}

_Noreturn static void leave(const struct message *message) {
  if (pager >= 0) {
    close(pager);
    while (wait(NULL) > 0) continue;
  }
  if (farewell) farewell();
  ssize_t ignored = write(STDERR_FILENO, message->text, message->length);
  (void)ignored;
  _exit(exhaustion_exit_code);
}

/// Adds the lower one of the limits on memory, when there is one.
static void add_limit(struct message *message) {
  struct rlimit space, data;
  rlim_t limit = RLIM_INFINITY;
  const char *name = "ulimit -v";
  if (getrlimit(RLIMIT_AS, &space) == 0) limit = space.rlim_cur;
  if (getrlimit(RLIMIT_DATA, &data) == 0 && data.rlim_cur < limit) {
    limit = data.rlim_cur;
    name = "ulimit -d";
  }
  if (limit == RLIM_INFINITY) {
    add(message, "the system has to give");
    return;
  }
  add(message, "the ");
  add_number(message, limit >> 20);
  add(message, " MB that ");
  add(message, name);
  add(message, " allows");
}

/// What was too much, and what is advised, by task.
static const struct {
  const char *what, *advice;
} wording[] = {
  [EXHAUSTION_STARTING] = {"starting", ""},
  [EXHAUSTION_LOADING] = {"loading these articles", "load fewer at once, or "},
  [EXHAUSTION_ANSWERING] = {"this statement", "ask for less at once, such as one outlet or year, or "},
};

void exhaustion_leave_without_memory(void) {
  struct message message = {.length = 0};
  add(&message, "byline: out of memory: ");
  add(&message, wording[task].what);
  add(&message, " takes more than ");
  add_limit(&message);
  add(&message, "; ");
  add(&message, wording[task].advice);
  add(&message, "allow more\n");
  leave(&message);
}

_Noreturn static void leave_without_stack(void) {
  struct message message = {.length = 0};
  struct rlimit stack;
  add(&message, "byline: out of memory: what is nested here takes a larger stack than ");
  if (getrlimit(RLIMIT_STACK, &stack) == 0 && stack.rlim_cur != RLIM_INFINITY) {
    add(&message, "the ");
    add_number(&message, stack.rlim_cur >> 10);
    add(&message, " kB that ulimit -s allows");
  } else {
    add(&message, "there is");
  }
  add(&message, "; nest less, or allow more\n");
  leave(&message);
}

// MARK: The stack

enum { usual_stack = 8 << 20, reach = 1 << 20, endless_stack = 1 << 30 };

static struct sigaction before;

static void note_fault(int number, siginfo_t *fault, void *context) {
  (void)context;
  uintptr_t address = (uintptr_t)fault->si_addr;
  struct rlimit limit;
  uintptr_t size = endless_stack;
  if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur < size) size = limit.rlim_cur;
  // A frame may begin well below what the system lets the stack grow to.
  bool is_stack = address < stack_top && address > stack_top - size - reach;
  if (is_stack) leave_without_stack();
  // Any other fault happens again, and is met by whoever met it before us.
  sigaction(number, &before, NULL);
}

static void raise_stack_limit(void) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_STACK, &limit) != 0 || limit.rlim_cur >= usual_stack) return;
  limit.rlim_cur = limit.rlim_max < usual_stack ? limit.rlim_max : usual_stack;
  setrlimit(RLIMIT_STACK, &limit);
}

void exhaustion_install(void) {
  static char other_stack[1 << 16];
  char here;
  stack_top = (uintptr_t)&here;
  raise_stack_limit();
  stack_t stack = {.ss_sp = other_stack, .ss_size = sizeof other_stack};
  struct sigaction action = {.sa_sigaction = note_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  if (sigaltstack(&stack, NULL) == 0) sigaction(SIGSEGV, &action, &before);
}
