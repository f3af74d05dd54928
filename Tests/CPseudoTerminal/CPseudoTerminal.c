#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

int pt_start(
  const char *path, char *const arguments[], char *const environment[], unsigned short columns,
  unsigned short rows, pid_t *process) {
  struct winsize size = {.ws_col = columns, .ws_row = rows};
  int descriptor;
  pid_t child = forkpty(&descriptor, NULL, NULL, &size);
  if (child < 0) return -1;
  if (child == 0) {
    // Other threads existed before the fork: nothing may be allocated here. The thread that
    // forked may have been one that blocks signals, and a program starts with what it inherits.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    signal(SIGINT, SIG_DFL);
    execve(path, arguments, environment);
    _exit(127);
  }
  *process = child;
  return descriptor;
}

int pt_start_piped(
  const char *path, char *const arguments[], char *const environment[], int ends[2],
  pid_t *process) {
  int input[2], output[2];
  if (pipe2(input, O_CLOEXEC) != 0) return 0;
  if (pipe2(output, O_CLOEXEC) != 0) return 0;
  pid_t child = fork();
  if (child < 0) return 0;
  if (child == 0) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    signal(SIGINT, SIG_DFL);
    dup2(input[0], STDIN_FILENO);
    dup2(output[1], STDOUT_FILENO);
    dup2(output[1], STDERR_FILENO);
    execve(path, arguments, environment);
    _exit(127);
  }
  close(input[0]);
  close(output[1]);
  ends[0] = output[0];
  ends[1] = input[1];
  *process = child;
  return 1;
}

void pt_resize(int descriptor, unsigned short columns, unsigned short rows) {
  struct winsize size = {.ws_col = columns, .ws_row = rows};
  ioctl(descriptor, TIOCSWINSZ, &size);
}

ssize_t pt_read(int descriptor, void *bytes, size_t capacity, int milliseconds) {
  struct pollfd waited = {.fd = descriptor, .events = POLLIN};
  if (poll(&waited, 1, milliseconds) <= 0) return 0;
  // Linux reports a program that left as an error of input and output.
  ssize_t count = read(descriptor, bytes, capacity);
  return count > 0 ? count : -1;
}

int pt_status(pid_t process) {
  int status;
  if (waitpid(process, &status, WNOHANG) != process) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int pt_own_folder(char *path, size_t capacity) {
  ssize_t length = readlink("/proc/self/exe", path, capacity - 1);
  if (length <= 0 || (size_t)length >= capacity - 1) return 0;
  path[length] = '\0';
  char *slash = strrchr(path, '/');
  if (!slash) return 0;
  *slash = '\0';
  return 1;
}
