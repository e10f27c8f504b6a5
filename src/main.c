/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * main - options, language, configuration; hands over to a sub-command or to
 * the screen.
 */
#include "program.h"

#include "base/source.h"

int main(int argc, char **argv)
{
	return program_main(argc, argv, &sources_system);
}
