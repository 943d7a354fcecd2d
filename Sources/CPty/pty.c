#include "CPty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int qonys_pty_start(const char *path, char *const *arguments, char *const *environment, int rows, int columns,
                    pid_t *pid) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int master = -1;
  *pid = forkpty(&master, NULL, NULL, &size);
  if (*pid < 0) return -1;
  if (*pid == 0) {
    // A thread that blocks signals, as those of test runners do, would hand that on.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(path, arguments, environment);
    _exit(127);
  }
  fcntl(master, F_SETFD, FD_CLOEXEC);
  return master;
}

int qonys_pty_resize(int master, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master, TIOCSWINSZ, &size);
}

long qonys_pty_read(int master, void *bytes, long capacity, int timeout) {
  struct pollfd output = {.fd = master, .events = POLLIN};
  int ready;
  do ready = poll(&output, 1, timeout);
  while (ready < 0 && errno == EINTR);
  if (ready <= 0) return ready;
  // Linux answers EIO once nobody holds the other end.
  ssize_t count = read(master, bytes, (size_t)capacity);
  return count > 0 ? count : -1;
}

int qonys_pty_write(int master, const void *bytes, long length) {
  const char *next = bytes;
  while (length > 0) {
    ssize_t written = write(master, next, (size_t)length);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return -1;
    next += written;
    length -= written;
  }
  return 0;
}

int qonys_pty_wait(pid_t pid, int timeout) {
  const struct timespec millisecond = {.tv_nsec = 1000000};
  for (int waited = 0;; waited++) {
    int status = 0;
    pid_t ended = waitpid(pid, &status, timeout < 0 ? 0 : WNOHANG);
    if (ended == pid) return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    if (ended < 0 && errno != EINTR) return -1;
    if (timeout >= 0 && waited >= timeout) return -1;
    if (timeout >= 0) nanosleep(&millisecond, NULL);
  }
}
