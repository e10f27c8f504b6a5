/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/moment.h"

#include <inttypes.h>
#include <time.h>

#include "base/str.h"

void moment_format(struct str *out, int64_t at, enum moment_style style)
{
	time_t seconds = (time_t)at;
	struct tm tm;

	if (!(style == MOMENT_UTC ? gmtime_r(&seconds, &tm) : localtime_r(&seconds, &tm))) {
		str_addf(out, "%" PRId64, at);
		return;
	}
	if (style != MOMENT_CLOCK)
		str_addf(out, "%04d-%02d-%02d", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday);
	switch (style) {
	case MOMENT_DAY:
		break;
	case MOMENT_MINUTE:
		str_addf(out, " %02d:%02d", tm.tm_hour, tm.tm_min);
		break;
	case MOMENT_CLOCK:
		str_addf(out, "%02d:%02d", tm.tm_hour, tm.tm_min);
		break;
	case MOMENT_UTC:
		str_addf(out, "T%02d:%02d:%02dZ", tm.tm_hour, tm.tm_min, tm.tm_sec);
		break;
	}
}
