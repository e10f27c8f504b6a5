/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * exit_status - what a caller in the shell learns: the codes of sysexits.
 */
#include <sysexits.h>

#include "cli/cli.h"

int exit_status(enum rc rc)
{
	switch (rc) {
	case RC_OK:
		return EX_OK;
	case RC_USAGE:
		return EX_USAGE;
	case RC_INVALID:
	case RC_CORRUPT:
		return EX_DATAERR;
	case RC_NOT_FOUND:
		return EX_NOINPUT;
	case RC_CREATE:
		return EX_CANTCREAT;
	case RC_IO:
		return EX_IOERR;
	case RC_BUSY:
	case RC_CONFLICT:
		return EX_TEMPFAIL;
	case RC_DENIED:
		return EX_NOPERM;
	case RC_CONFIG:
		return EX_CONFIG;
	}
	return EX_SOFTWARE;
}
