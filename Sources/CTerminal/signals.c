// What must hold when the program crashes, is killed or is stopped: the terminal works again and
// what was written to stderr can be read. Handlers use async-signal-safe calls alone.
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

#include "internal.h"

volatile sig_atomic_t qonys_end_signal;
volatile sig_atomic_t qonys_stop_asked;
volatile sig_atomic_t qonys_resumed;

static const int crashes[] = {SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGTRAP, SIGFPE};
static const int others[] = {SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
enum { CRASHES = sizeof crashes / sizeof crashes[0], OTHERS = sizeof others / sizeof others[0] };

static struct sigaction crashes_before[CRASHES];
static struct sigaction others_before[OTHERS];
static struct termios modes;
static volatile sig_atomic_t taken;

static char undo[256];
static size_t undo_length;

// While the screen is ours, stderr is this memory file: a message in the middle of the screen
// would be lost with it.
static int aside = -1;
static int stderr_before = -1;

void qonys_guard_text(const char *text) {
  // Capabilities may hold padding such as $<5>, which only curses understands.
  for (; *text && undo_length < sizeof undo; text++) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end == NULL) return;
      text = end;
    } else {
      undo[undo_length++] = *text;
    }
  }
}

static void write_all(int file, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(file, bytes, length);
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

static void put_stderr_aside(void) {
  if (aside >= 0 || !isatty(STDERR_FILENO)) return;
  aside = memfd_create("qonys-stderr", MFD_CLOEXEC);
  if (aside < 0) return;
  stderr_before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (stderr_before < 0 || dup2(aside, STDERR_FILENO) < 0) {
    close(aside);
    aside = -1;
  }
}

static void replay_stderr(void) {
  if (aside < 0) return;
  dup2(stderr_before, STDERR_FILENO);
  close(stderr_before);
  char bytes[4096];
  off_t from = 0;
  for (ssize_t count; (count = pread(aside, bytes, sizeof bytes, from)) > 0; from += count)
    write_all(STDERR_FILENO, bytes, (size_t)count);
  close(aside);
  aside = stderr_before = -1;
}

static void restore_terminal(void) {
  if (!taken) return;
  taken = 0;
  write_all(STDOUT_FILENO, undo, undo_length);
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  replay_stderr();
}

void qonys_guard_screen(bool now_taken) {
  taken = now_taken;
  if (now_taken)
    put_stderr_aside();
  else
    replay_stderr();
}

static void crashed(int number, siginfo_t *info, void *context) {
  (void)context;
  restore_terminal();
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &crashes_before[i], NULL);
  // A faulting instruction runs again on return and faults in the former handler, whose backtrace
  // then begins at the right place.
  if (info->si_code > 0 && number != SIGTRAP && number != SIGABRT) return;
  // What was sent does not come again by itself. The former handler may return, for it counts on a
  // second fault; the program must end all the same.
  sigset_t sent;
  sigemptyset(&sent);
  sigaddset(&sent, number);
  pthread_sigmask(SIG_UNBLOCK, &sent, NULL);
  raise(number);
  struct sigaction usual = {.sa_handler = SIG_DFL};
  sigaction(number, &usual, NULL);
  raise(number);
}

static void asked_to_end(int number) {
  if (qonys_end_signal == 0) {
    qonys_end_signal = number;
    return;
  }
  restore_terminal();
  struct sigaction usual = {.sa_handler = SIG_DFL};
  sigaction(number, &usual, NULL);
  raise(number);
}

static void asked_to_stop(int number) {
  (void)number;
  qonys_stop_asked = 1;
}

static void resumed(int number) {
  (void)number;
  qonys_resumed = 1;
}

void qonys_guard_remember(void) {
  tcgetattr(STDIN_FILENO, &modes);
  undo_length = 0;
}

void qonys_guard_begin(void) {
  // A handler needs a stack of its own when the usual one has overflowed.
  static char spare[65536];
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    stack = (stack_t){.ss_sp = spare, .ss_size = sizeof spare};
    sigaltstack(&stack, NULL);
  }
  struct sigaction on_crash = {.sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &on_crash, &crashes_before[i]);
  for (int i = 0; i < OTHERS; i++) {
    struct sigaction action = {.sa_handler = asked_to_end, .sa_flags = SA_ONSTACK};
    if (others[i] == SIGTSTP) action.sa_handler = asked_to_stop;
    if (others[i] == SIGCONT) action.sa_handler = resumed;
    sigaction(others[i], NULL, &others_before[i]);
    // nohup and shells without job control ignore some signals for us; so they stay ignored.
    if (others_before[i].sa_handler != SIG_IGN) sigaction(others[i], &action, NULL);
  }
}

void qonys_guard_end(void) {
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &crashes_before[i], NULL);
  for (int i = 0; i < OTHERS; i++) sigaction(others[i], &others_before[i], NULL);
}
