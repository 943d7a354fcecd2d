// The screen: opening, closing, putting cells.
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>


#include "internal.h"

// After our own headers: it makes macros of common words.
#include <term.h>

static SCREEN *screen;
static WINDOW *input;
static char name[64];
static bool takes_paste;

static const char fallback[] = "xterm-256color";
static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

WINDOW *qonys_input(void) { return input; }

// Widths and letters need a UTF-8 locale whatever LC_ALL says; numbers stay as C writes them.
static void take_locale(void) {
  setlocale(LC_ALL, "");
  setlocale(LC_NUMERIC, "C");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

static void need_locale(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, take_locale);
}

static void send_now(const char *text) {
  fputs(text, stdout);
  fflush(stdout);
}

// The description to use: the terminal's own, or one that nearly all terminals understand.
static int choose_description(void) {
  int error = 0;
  const char *own = getenv("TERM");
  if (own == NULL || *own == 0 || setupterm(own, STDOUT_FILENO, &error) != OK) {
    // A hard-copy or generic type is known and yet has no screen.
    if (own && error == 1) return QONYS_TERM_NO_CURSOR;
    own = fallback;
    if (setupterm(own, STDOUT_FILENO, &error) != OK) return QONYS_TERM_UNKNOWN;
  }
  snprintf(name, sizeof name, "%s", own);
  const char *place = tigetstr("cup");
  bool can_place = place != NULL && place != (char *)-1;
  takes_paste = can_place && strncmp(place, "\033[", 2) == 0;
  if (can_place) {
    if (takes_paste) qonys_guard_text(paste_off);
    const char *const undo[] = {"rmkx", "sgr0", "cnorm", "rmcup"};
    for (size_t i = 0; i < sizeof undo / sizeof undo[0]; i++) {
      const char *text = tigetstr(undo[i]);
      if (text != NULL && text != (char *)-1) qonys_guard_text(text);
    }
  }
  del_curterm(cur_term);
  return can_place ? QONYS_TERM_OK : QONYS_TERM_NO_CURSOR;
}

static void take_modes(void) {
  raw();
  noecho();
  nonl();
  typeahead(-1);
  set_escdelay(25);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  input = newpad(1, 1);
  if (input == NULL) return;
  keypad(input, TRUE);
  intrflush(input, FALSE);
  meta(input, TRUE);
}

int qonys_term_open(void) {
  if (screen) return QONYS_TERM_OK;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return QONYS_TERM_NOT_A_TERMINAL;
  need_locale();
  qonys_guard_remember();
  int error = choose_description();
  if (error != QONYS_TERM_OK) return error;
  qonys_guard_begin();
  screen = newterm(name, stdout, stdin);
  if (screen) take_modes();
  if (input == NULL) {
    if (screen) {
      endwin();
      delscreen(screen);
      screen = NULL;
    }
    qonys_guard_end();
    return QONYS_TERM_FAILED;
  }
  if (takes_paste) send_now(paste_on);
  qonys_guard_screen(true);
  return QONYS_TERM_OK;
}

void qonys_term_close(void) {
  if (screen == NULL) return;
  if (takes_paste) send_now(paste_off);
  endwin();
  delwin(input);
  input = NULL;
  delscreen(screen);
  screen = NULL;
  name[0] = 0;
  qonys_guard_screen(false);
  qonys_guard_end();
}

bool qonys_term_suspend(void) {
  // A session's first process has no shell above it that could say fg.
  if (screen == NULL || getsid(0) == getpid() || getsid(getppid()) != getsid(0)) return false;
  if (takes_paste) send_now(paste_off);
  endwin();
  qonys_guard_screen(false);
  struct sigaction usual = {.sa_handler = SIG_DFL}, ours;
  sigaction(SIGTSTP, &usual, &ours);
  sigset_t stop, before;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, &before);
  kill(0, SIGTSTP);
  // Stopped here; the next line runs after fg.
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  qonys_resumed = 0;
  qonys_guard_screen(true);
  if (takes_paste) send_now(paste_on);
  qonys_term_forget();
  refresh();
  return true;
}

void qonys_term_size(int32_t *height, int32_t *width) {
  *height = screen ? getmaxy(stdscr) : 0;
  *width = screen ? getmaxx(stdscr) : 0;
}

// Curses wants a number for every pair of colours in use; they are given out as they are met.
static short pair_of(int foreground, int background) {
  static struct { int foreground, background; } pairs[256];
  static int count;
  if (!has_colors() || (foreground < 0 && background < 0)) return 0;
  for (int i = 0; i < count; i++)
    if (pairs[i].foreground == foreground && pairs[i].background == background) return (short)(i + 1);
  if (count == 255 || count + 1 >= COLOR_PAIRS) return 0;
  pairs[count].foreground = foreground;
  pairs[count].background = background;
  init_pair((short)(count + 1), (short)foreground, (short)background);
  return (short)++count;
}

void qonys_term_put(int row, int column, const char *text, int length, unsigned attributes, int foreground,
                    int background) {
  if (screen == NULL) return;
  wchar_t wide[1024];
  size_t count = 0;
  mbstate_t state = {0};
  const char *end = text + length;
  while (text < end && count < sizeof wide / sizeof wide[0]) {
    size_t used = mbrtowc(&wide[count], text, (size_t)(end - text), &state);
    if (used == 0 || used > (size_t)length) break;
    text += used;
    count++;
  }
  attr_t attribute = A_NORMAL;
  if (attributes & QONYS_BOLD) attribute |= A_BOLD;
  if (attributes & QONYS_DIM) attribute |= A_DIM;
  if (attributes & QONYS_UNDERLINE) attribute |= A_UNDERLINE;
  if (attributes & QONYS_REVERSE) attribute |= A_REVERSE;
  attr_set(attribute, pair_of(foreground, background), NULL);
  mvaddnwstr(row, column, wide, (int)count);
}

void qonys_term_cursor(int row, int column, bool visible) {
  if (screen == NULL) return;
  curs_set(visible ? 1 : 0);
  move(row, column);
}

void qonys_term_flush(void) {
  if (screen) refresh();
}

void qonys_term_forget(void) {
  if (screen) clearok(curscr, TRUE);
}

int qonys_term_width(uint32_t scalar) {
  need_locale();
  return wcwidth((wchar_t)scalar);
}

int qonys_term_colours(void) { return screen && has_colors() ? COLORS : 0; }

const char *qonys_term_name(void) { return name; }
