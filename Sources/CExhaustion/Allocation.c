#include "CExhaustionInternal.h"

#include <errno.h>
#include <stddef.h>

// Every allocation of the program comes by here. Two ways lead it here, because neither works in every kind
// of program: in a fully static one, where the system's `malloc` cannot be replaced, the linker renames the
// calls (`--wrap` in Package.swift); in any other, a `malloc` of our own stands before the one of the shared
// library, and is called by the shared libraries too.

/// A block that was asked for; there is no going on without it.
static inline void *given(void *block, size_t size) {
  if (__builtin_expect(!block && size > 0, 0)) exhaustion_leave_without_memory();
  return block;
}

// MARK: Calls that the linker renamed

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
void *__real_aligned_alloc(size_t alignment, size_t size);
int __real_posix_memalign(void **block, size_t alignment, size_t size);

void *__wrap_malloc(size_t size) { return given(__real_malloc(size), size); }

void *__wrap_calloc(size_t count, size_t size) {
  return given(__real_calloc(count, size), count && size);
}

void *__wrap_realloc(void *block, size_t size) { return given(__real_realloc(block, size), size); }

void *__wrap_aligned_alloc(size_t alignment, size_t size) {
  return given(__real_aligned_alloc(alignment, size), size);
}

int __wrap_posix_memalign(void **block, size_t alignment, size_t size) {
  int status = __real_posix_memalign(block, alignment, size);
  if (status == ENOMEM) exhaustion_leave_without_memory();
  return status;
}

// MARK: In place of the shared library's

// A sanitizer replaces these itself.
#if !__has_feature(address_sanitizer) && !__has_feature(thread_sanitizer)

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

// Weak, so that they give way to the system's in a fully static program.
#define IN_PLACE __attribute__((weak, visibility("default")))

IN_PLACE void *malloc(size_t size) { return given(__libc_malloc(size), size); }

IN_PLACE void *calloc(size_t count, size_t size) {
  return given(__libc_calloc(count, size), count && size);
}

IN_PLACE void *realloc(void *block, size_t size) {
  return given(__libc_realloc(block, size), size);
}

IN_PLACE void *aligned_alloc(size_t alignment, size_t size) {
  return given(__libc_memalign(alignment, size), size);
}

IN_PLACE int posix_memalign(void **block, size_t alignment, size_t size) {
  if (alignment % sizeof(void *) != 0 || (alignment & (alignment - 1)) != 0 || alignment == 0) {
    return EINVAL;
  }
  *block = given(__libc_memalign(alignment, size), size);
  return 0;
}

#endif
