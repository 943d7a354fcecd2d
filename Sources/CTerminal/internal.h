// What the parts of CTerminal share.
#ifndef QONYS_INTERNAL_H
#define QONYS_INTERNAL_H

#include <curses.h>
#include <signal.h>

#include "CTerminal.h"

// screen.c
/// The window that keys are read from: a pad, for reading from one refreshes nothing.
WINDOW *qonys_input(void);

// signals.c
/// A signal that asks the program to end, 0 when none came.
extern volatile sig_atomic_t qonys_end_signal;
/// SIGTSTP came from outside.
extern volatile sig_atomic_t qonys_stop_asked;
/// The program goes on after it was stopped.
extern volatile sig_atomic_t qonys_resumed;

/// Prepares what a crash handler writes and restores; called before curses changes the terminal.
void qonys_guard_remember(void);
/// Sets the handlers; called before newterm, so that curses keeps its own out.
void qonys_guard_begin(void);
void qonys_guard_end(void);
/// From here on (or no longer) the screen is ours and stderr is kept aside.
void qonys_guard_screen(bool taken);
/// The bytes that put a terminal right: cursor shown, no bracketed paste, the normal screen.
void qonys_guard_text(const char *text);

#endif
