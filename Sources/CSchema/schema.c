#include "CSchema.h"

#include <stddef.h>

static const char schema[] = {
#embed "../../schema.sql"
    , 0};

static const char step_2[] = {
#embed "steps/2.sql"
    , 0};
static const char step_3[] = {
#embed "steps/3.sql"
    , 0};
static const char step_4[] = {
#embed "steps/4.sql"
    , 0};
static const char step_5[] = {
#embed "steps/5.sql"
    , 0};
static const char step_6[] = {
#embed "steps/6.sql"
    , 0};

const char *qonys_schema(void) { return schema; }

const char *qonys_step(int version) {
  switch (version) {
  case 2: return step_2;
  case 3: return step_3;
  case 4: return step_4;
  case 5: return step_5;
  case 6: return step_6;
  default: return NULL;
  }
}
