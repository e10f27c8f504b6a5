/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * published_fuzz - the door that libFuzzer knocks at.
 */
#ifndef TESTS_FUZZ_PUBLISHED_FUZZ_H
#define TESTS_FUZZ_PUBLISHED_FUZZ_H

#include <stddef.h>

/* One input; 0 always under libFuzzer, else 1 where it could be read. */
int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t length);

#endif
