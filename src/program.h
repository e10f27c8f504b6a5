/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * program - main() with time and randomness given from outside, so that tests
 * can run the whole program with theirs.
 */
#ifndef PROGRAM_H
#define PROGRAM_H

struct sources;

int program_main(int argc, char **argv, const struct sources *sources);

#endif
