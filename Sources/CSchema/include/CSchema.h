#ifndef QONYS_SCHEMA_H
#define QONYS_SCHEMA_H

/// The text of schema.sql, UTF-8, ended by NUL.
const char *qonys_schema(void);

#endif
