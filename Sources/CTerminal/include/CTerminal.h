// The terminal as the rest of the program sees it: plain C types, no curses.
//
// One terminal a process. Everything here is called from the main thread, save
// qonys_term_key_waiting and qonys_term_width, which any thread may call.
#ifndef QONYS_CTERMINAL_H
#define QONYS_CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

/// What qonys_term_open answers.
enum {
  QONYS_TERM_OK = 0,
  /// Standard input or output is not a terminal.
  QONYS_TERM_NOT_A_TERMINAL = 1,
  /// The terminal cannot place its cursor, so no screen can be drawn.
  QONYS_TERM_NO_CURSOR = 2,
  /// Neither the terminal's own description nor xterm-256color is on this machine.
  QONYS_TERM_UNKNOWN = 3,
  /// The screen could not be set up (memory, a broken description).
  QONYS_TERM_FAILED = 4,
};

/// What kind of thing qonys_term_read_key read.
enum {
  QONYS_KEY_NONE = 0,
  /// A character: code is its Unicode scalar (control characters included).
  QONYS_KEY_CHARACTER,
  /// A character typed with Alt (or after Esc in one burst).
  QONYS_KEY_ALT,
  /// A key with a name: code is one of QONYS_NAMED_….
  QONYS_KEY_NAMED,
  /// F1, F2, …: code is the number.
  QONYS_KEY_FUNCTION,
  QONYS_KEY_RESIZE,
  QONYS_KEY_PASTE_BEGIN,
  QONYS_KEY_PASTE_END,
  /// The screen must be drawn whole again: the program was stopped and goes on.
  QONYS_KEY_RESUMED,
  /// SIGTERM, SIGHUP or SIGINT came, or the terminal is gone: code is the signal.
  QONYS_KEY_HANG_UP,
};

enum {
  QONYS_NAMED_UP = 1,
  QONYS_NAMED_DOWN,
  QONYS_NAMED_LEFT,
  QONYS_NAMED_RIGHT,
  QONYS_NAMED_HOME,
  QONYS_NAMED_END,
  QONYS_NAMED_PAGE_UP,
  QONYS_NAMED_PAGE_DOWN,
  QONYS_NAMED_INSERT,
  QONYS_NAMED_DELETE,
  QONYS_NAMED_BACKSPACE,
  QONYS_NAMED_ENTER,
  QONYS_NAMED_BACK_TAB,
  QONYS_NAMED_WORD_LEFT,
  QONYS_NAMED_WORD_RIGHT,
};

/// Attributes of a run, combined with |.
enum {
  QONYS_BOLD = 1,
  QONYS_DIM = 2,
  QONYS_UNDERLINE = 4,
  QONYS_REVERSE = 8,
};

typedef struct {
  int32_t kind;
  int32_t code;
} qonys_term_key;

/// Takes the terminal: alternate screen, raw keys, bracketed paste, crash handlers.
/// Answers QONYS_TERM_OK or the reason why there is no screen; then nothing was changed.
int qonys_term_open(void);

/// Gives the terminal back as it was and shows what was written to stderr meanwhile. Safe to repeat.
void qonys_term_close(void);

/// Gives the terminal back, stops the program (and its process group) and takes the terminal
/// again when it goes on. False, and nothing happens, where no shell could start it again.
bool qonys_term_suspend(void);

void qonys_term_size(int32_t *height, int32_t *width);

/// The next key. Waits `timeout` milliseconds at most: −1 for ever, 0 not at all.
qonys_term_key qonys_term_read_key(int timeout);

/// Whether a key, a signal or a hang-up is waiting. Costs one poll; never reads.
bool qonys_term_key_waiting(void);

/// Puts `length` bytes of UTF-8 at a cell. Colours are indices, −1 for the terminal's own.
void qonys_term_put(int row, int column, const char *text, int length, unsigned attributes, int foreground,
                    int background);

void qonys_term_cursor(int row, int column, bool visible);

/// Sends what changed since the last flush.
void qonys_term_flush(void);

/// Forgets what the terminal shows: the next flush sends everything.
void qonys_term_forget(void);

/// Columns of one Unicode scalar as curses counts them; −1 for a control character.
int qonys_term_width(uint32_t scalar);

/// How many colours the open terminal has; 0 for a monochrome one.
int qonys_term_colours(void);

/// The name of the description in use, such as "xterm-256color"; "" when closed.
const char *qonys_term_name(void);

#endif
