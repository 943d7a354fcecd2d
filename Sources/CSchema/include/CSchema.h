#ifndef QONYS_SCHEMA_H
#define QONYS_SCHEMA_H

/// The text of schema.sql, UTF-8, ended by NUL.
const char *_Nonnull qonys_schema(void);

/// The text that makes this version of the database out of the one before, UTF-8, ended by NUL; NULL: there is none.
/// Frozen once it shipped.
const char *_Nullable qonys_step(int version);

#endif
