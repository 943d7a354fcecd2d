#include "CSchema.h"

static const char schema[] = {
#embed "../../schema.sql"
    , 0};

const char *qonys_schema(void) { return schema; }
