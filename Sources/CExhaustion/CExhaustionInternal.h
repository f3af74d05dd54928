#ifndef CEXHAUSTIONINTERNAL_H
#define CEXHAUSTIONINTERNAL_H

#include "CExhaustion.h"

/// Says that there is no more memory, and ends the process.
_Noreturn void exhaustion_leave_without_memory(void);

#endif
