/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/privilege.h"

#include <sys/auxv.h>
#include <unistd.h>

bool privilege_is_own(void)
{
	return getuid() == geteuid() && getgid() == getegid() && !getauxval(AT_SECURE);
}
