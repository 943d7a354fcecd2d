// A program under a pseudo-terminal, for tests and measurements: Swift's Glibc has no posix_openpt
// and bars fork.
#ifndef QONYS_CPTY_H
#define QONYS_CPTY_H

#include <stdint.h>
#include <sys/types.h>

/// Starts `path` with `arguments` and `environment` (both end with NULL) on a new terminal of
/// `rows` × `columns`. Answers the master's descriptor (close-on-exec), or −1 with errno set;
/// `pid` gets the child. A program that cannot be started exits with 127.
int qonys_pty_start(const char *_Nonnull path, char *const _Nullable *_Nonnull arguments,
                    char *const _Nullable *_Nonnull environment, int rows, int columns, pid_t *_Nonnull pid);

/// Gives the terminal another size; the program gets SIGWINCH. 0, or −1 with errno set.
int qonys_pty_resize(int master, int rows, int columns);

/// Reads what the program wrote, waiting `timeout` milliseconds at most (−1 for ever).
/// Answers the number of bytes, 0 when nothing came in time, −1 when the program's end is closed.
long qonys_pty_read(int master, void *_Nonnull bytes, long capacity, int timeout);

/// Writes keys to the program. 0, or −1 with errno set.
int qonys_pty_write(int master, const void *_Nonnull bytes, long length);

/// Waits for the program to end: its exit status, or 128 + the signal that ended it.
/// −1: it still runs after `timeout` milliseconds (−1 waits for ever), or is no child of ours.
int qonys_pty_wait(pid_t pid, int timeout);

#endif
