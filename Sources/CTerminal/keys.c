// Reading keys: curses first, then the sequences that the terminal's description does not know.
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"

// A function key comes as ESC O P, ESC [ 1 1 ~ or ESC [ [ A, as the terminal pleases and not as
// TERM says. After Esc, the rest of a sequence is waited for as long as curses itself would.
enum { SEQUENCE_WAIT = 25, QUEUE_LENGTH = 8 };

static qonys_term_key queue[QUEUE_LENGTH];
static int queued;

static qonys_term_key key(int kind, int code) { return (qonys_term_key){.kind = kind, .code = code}; }

static qonys_term_key named(int code) { return key(QONYS_KEY_NAMED, code); }

static void push(qonys_term_key pushed) {
  if (queued < QUEUE_LENGTH) queue[queued++] = pushed;
}

static qonys_term_key pop(void) {
  qonys_term_key first = queue[0];
  memmove(queue, queue + 1, (size_t)(--queued) * sizeof queue[0]);
  return first;
}

// Shift, Alt and Ctrl with a key have codes that curses makes up from the description's names.
static qonys_term_key by_name(const char *name) {
  static const struct { const char *prefix; int code; } names[] = {
      {"kLFT", QONYS_NAMED_WORD_LEFT}, {"kRIT", QONYS_NAMED_WORD_RIGHT}, {"kUP", QONYS_NAMED_UP},
      {"kDN", QONYS_NAMED_DOWN},       {"kHOM", QONYS_NAMED_HOME},       {"kEND", QONYS_NAMED_END},
      {"kDC", QONYS_NAMED_DELETE},     {"kIC", QONYS_NAMED_INSERT},      {"kPRV", QONYS_NAMED_PAGE_UP},
      {"kNXT", QONYS_NAMED_PAGE_DOWN},
  };
  for (size_t i = 0; name && i < sizeof names / sizeof names[0]; i++)
    if (strncmp(name, names[i].prefix, strlen(names[i].prefix)) == 0) return named(names[i].code);
  return key(QONYS_KEY_NONE, 0);
}

static qonys_term_key from_curses(wint_t code) {
  switch (code) {
    case KEY_UP: case KEY_SR: return named(QONYS_NAMED_UP);
    case KEY_DOWN: case KEY_SF: return named(QONYS_NAMED_DOWN);
    case KEY_LEFT: return named(QONYS_NAMED_LEFT);
    case KEY_RIGHT: return named(QONYS_NAMED_RIGHT);
    case KEY_SLEFT: return named(QONYS_NAMED_WORD_LEFT);
    case KEY_SRIGHT: return named(QONYS_NAMED_WORD_RIGHT);
    case KEY_HOME: case KEY_FIND: case KEY_SHOME: case KEY_A1: return named(QONYS_NAMED_HOME);
    case KEY_END: case KEY_SELECT: case KEY_SEND: case KEY_C1: return named(QONYS_NAMED_END);
    case KEY_PPAGE: case KEY_SPREVIOUS: case KEY_A3: return named(QONYS_NAMED_PAGE_UP);
    case KEY_NPAGE: case KEY_SNEXT: case KEY_C3: return named(QONYS_NAMED_PAGE_DOWN);
    case KEY_IC: case KEY_SIC: return named(QONYS_NAMED_INSERT);
    case KEY_DC: case KEY_SDC: return named(QONYS_NAMED_DELETE);
    case KEY_BACKSPACE: return named(QONYS_NAMED_BACKSPACE);
    case KEY_ENTER: return named(QONYS_NAMED_ENTER);
    case KEY_BTAB: return named(QONYS_NAMED_BACK_TAB);
    case KEY_RESIZE: return key(QONYS_KEY_RESIZE, 0);
    default: break;
  }
  if (code >= KEY_F(1) && code <= KEY_F(63)) return key(QONYS_KEY_FUNCTION, (int)(code - KEY_F0));
  return by_name(keyname((int)code));
}

// The final letter of ESC [ … or ESC O …; arrows with a modifier jump over words.
static qonys_term_key by_letter(wint_t letter, bool modified) {
  switch (letter) {
    case 'A': case 'a': return named(QONYS_NAMED_UP);
    case 'B': case 'b': return named(QONYS_NAMED_DOWN);
    case 'C': return named(modified ? QONYS_NAMED_WORD_RIGHT : QONYS_NAMED_RIGHT);
    case 'D': return named(modified ? QONYS_NAMED_WORD_LEFT : QONYS_NAMED_LEFT);
    case 'c': return named(QONYS_NAMED_WORD_RIGHT);
    case 'd': return named(QONYS_NAMED_WORD_LEFT);
    case 'H': return named(QONYS_NAMED_HOME);
    case 'F': return named(QONYS_NAMED_END);
    case 'P': case 'Q': case 'R': case 'S': return key(QONYS_KEY_FUNCTION, (int)(letter - 'P') + 1);
    case 'Z': return named(QONYS_NAMED_BACK_TAB);
    default: return key(QONYS_KEY_NONE, 0);
  }
}

// ESC [ number ~: the codes of vt220, rxvt, PuTTY and the text console.
static qonys_term_key by_number(int number) {
  switch (number) {
    case 1: case 7: return named(QONYS_NAMED_HOME);
    case 2: return named(QONYS_NAMED_INSERT);
    case 3: return named(QONYS_NAMED_DELETE);
    case 4: case 8: return named(QONYS_NAMED_END);
    case 5: return named(QONYS_NAMED_PAGE_UP);
    case 6: return named(QONYS_NAMED_PAGE_DOWN);
    case 200: return key(QONYS_KEY_PASTE_BEGIN, 0);
    case 201: return key(QONYS_KEY_PASTE_END, 0);
    default: break;
  }
  if (number >= 11 && number <= 15) return key(QONYS_KEY_FUNCTION, number - 10);
  if (number >= 17 && number <= 21) return key(QONYS_KEY_FUNCTION, number - 11);
  if (number >= 23 && number <= 24) return key(QONYS_KEY_FUNCTION, number - 12);
  return key(QONYS_KEY_NONE, 0);
}

// One thing from curses; false when nothing came in time.
static bool next(int wait, bool *is_named, wint_t *code) {
  wtimeout(qonys_input(), wait);
  int answer = wget_wch(qonys_input(), code);
  *is_named = answer == KEY_CODE_YES;
  return answer != ERR;
}

// After ESC [: digits and semicolons, then a letter or ~. An unknown sequence is swallowed whole,
// or its tail would be typed into a field.
static qonys_term_key control_sequence(void) {
  int number = 0, separators = 0;
  bool is_named = false, is_report = false;
  wint_t code = 0;
  if (!next(SEQUENCE_WAIT, &is_named, &code)) return key(QONYS_KEY_ALT, '[');
  if (!is_named && code == '[') {
    if (!next(SEQUENCE_WAIT, &is_named, &code)) return key(QONYS_KEY_NONE, 0);
    if (!is_named && code >= 'A' && code <= 'E') return key(QONYS_KEY_FUNCTION, (int)(code - 'A') + 1);
  }
  for (int length = 0; length < 32; length++) {
    if (is_named) {
      push(from_curses(code));
      break;
    }
    if (code >= '0' && code <= '9') {
      if (separators == 0 && number < 10000) number = number * 10 + (int)(code - '0');
    } else if (code == ';') {
      separators++;
    } else if (code >= '<' && code <= '?') {
      is_report = true;
    } else if (code >= 0x40 && code <= 0x7e && is_report) {
      // The mouse and answers to questions that this program does not ask.
      return key(QONYS_KEY_NONE, 0);
    } else if (code == '~' || code == '^' || code == '$' || code == '@') {
      return by_number(number);
    } else if (code >= 0x40 && code <= 0x7e) {
      return by_letter(code, separators > 0 || number > 1);
    }
    if (!next(SEQUENCE_WAIT, &is_named, &code)) break;
  }
  return key(QONYS_KEY_NONE, 0);
}

// What follows Esc in one burst: Alt and a character, a sequence, or a key of its own.
static qonys_term_key after_escape(void) {
  const qonys_term_key escape = key(QONYS_KEY_CHARACTER, 27);
  bool is_named = false;
  wint_t code = 0;
  if (!next(0, &is_named, &code)) return escape;
  if (is_named) {
    qonys_term_key following = from_curses(code);
    if (following.kind == QONYS_KEY_NAMED && following.code == QONYS_NAMED_LEFT)
      return named(QONYS_NAMED_WORD_LEFT);
    if (following.kind == QONYS_KEY_NAMED && following.code == QONYS_NAMED_RIGHT)
      return named(QONYS_NAMED_WORD_RIGHT);
    push(following);
    return escape;
  }
  if (code == '[') return control_sequence();
  if (code == 'O') {
    if (!next(SEQUENCE_WAIT, &is_named, &code)) return key(QONYS_KEY_ALT, 'O');
    if (code == 'M') return named(QONYS_NAMED_ENTER);
    return is_named ? from_curses(code) : by_letter(code, false);
  }
  if (code < 0x20 || code == 0x7f) {
    // Esc and then a key that Alt does not change: two keys.
    unget_wch((wchar_t)code);
    return escape;
  }
  return key(QONYS_KEY_ALT, (int)code);
}

// A signal waits until here, so that nothing is drawn or read while one is handled.
static bool signalled(qonys_term_key *out) {
  if (qonys_end_signal) {
    *out = key(QONYS_KEY_HANG_UP, qonys_end_signal);
    return true;
  }
  if (qonys_stop_asked) {
    qonys_stop_asked = 0;
    qonys_term_suspend();
    *out = key(QONYS_KEY_RESUMED, 0);
    return true;
  }
  if (qonys_resumed) {
    // Stopped by SIGSTOP: the shell may have changed the terminal's modes.
    qonys_resumed = 0;
    reset_prog_mode();
    qonys_term_forget();
    *out = key(QONYS_KEY_RESUMED, 0);
    return true;
  }
  return false;
}

static bool at_hand(qonys_term_key *out) {
  if (signalled(out)) return true;
  if (queued > 0) {
    *out = pop();
    return true;
  }
  bool is_named = false;
  wint_t code = 0;
  if (!next(0, &is_named, &code)) return false;
  if (is_named)
    *out = from_curses(code);
  else if (code == 27)
    *out = after_escape();
  else
    *out = key(QONYS_KEY_CHARACTER, (int)code);
  return true;
}

qonys_term_key qonys_term_read_key(int timeout) {
  qonys_term_key found = key(QONYS_KEY_NONE, 0);
  if (at_hand(&found) || timeout == 0) return found;

  // Signals are let in during the wait alone: one that comes between the last look and the wait
  // would else be seen only with the next key.
  sigset_t blocked, before;
  sigemptyset(&blocked);
  const int waited_for[] = {SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
  for (size_t i = 0; i < sizeof waited_for / sizeof waited_for[0]; i++) sigaddset(&blocked, waited_for[i]);
  pthread_sigmask(SIG_BLOCK, &blocked, &before);
  if (!at_hand(&found)) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    struct timespec limit = {.tv_sec = timeout / 1000, .tv_nsec = (timeout % 1000) * 1000000L};
    int ready = ppoll(&input, 1, timeout < 0 ? NULL : &limit, &before);
    bool closed = ready > 0 && (input.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
    if (!at_hand(&found) && closed) found = key(QONYS_KEY_HANG_UP, SIGHUP);
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return found;
}

bool qonys_term_key_waiting(void) {
  if (!qonys_input()) return false;  // no terminal is open: nobody types
  if (qonys_end_signal || qonys_stop_asked || queued > 0) return true;
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&input, 1, 0) > 0;
}
