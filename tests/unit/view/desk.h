/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * desk - tanaka at a screen of the demo city, its list of sheets before her;
 * the milliseconds go on only as the test says.
 */
#ifndef TESTS_UNIT_VIEW_DESK_H
#define TESTS_UNIT_VIEW_DESK_H

#include "base/config.h"
#include "base/file.h"
#include "unit/service/city.h"
#include "view/screen.h"

struct desk {
	struct city city;
	struct config *config;
	struct service *service;
	struct screen *screen;
	struct frame frame;
};

static int64_t desk_ticks;

static int64_t desk_told_ticks(void *arg)
{
	(void)arg;
	return desk_ticks;
}

UNUSED static void desk_begin(struct desk *desk)
{
	desk_ticks = 1000000;
	city_begin(&desk->city);
	desk->city.sources.ticks = desk_told_ticks;
	setenv("XDG_STATE_HOME", desk->city.folder, 1);
	desk->service = city_open(&desk->city, "tanaka");
	desk->config = config_new();
	desk->screen = screen_new(desk->service, desk->config);
	frame_init(&desk->frame);
}

UNUSED static void desk_end(struct desk *desk)
{
	screen_free(desk->screen);
	frame_release(&desk->frame);
	service_close(desk->service);
	config_free(desk->config);
	city_end(&desk->city);
}

/* A person's ini file of that text. */
UNUSED static void desk_read_ini(struct desk *desk, const char *text)
{
	struct str path = STR_INIT;
	struct err err = ERR_INIT;

	str_addf(&path, "%s/hyoka.ini", desk->city.folder);
	OK(file_write(path.text, text, strlen(text), 0, &err));
	OK(config_read(desk->config, path.text, false, &err));
	str_release(&path);
}

UNUSED static void desk_act(const struct desk *desk, enum action action)
{
	screen_act(desk->screen, action);
}

UNUSED static void desk_type(const struct desk *desk, const char *text)
{
	screen_type(desk->screen, text, strlen(text), false);
}

/* Does the text stand in one of the lines, in a window of 80×24? */
UNUSED static bool desk_shows(struct desk *desk, const char *text)
{
	frame_reset(&desk->frame, 24, 80);
	screen_build(desk->screen, &desk->frame);
	for (int i = 0; i < desk->frame.lines; i++)
		if (strstr(desk->frame.line[i].text.text, text))
			return true;
	return false;
}

#endif
