/* SPDX-License-Identifier: GPL-3.0-or-later */
/* config_test - ini files: what is read, what is refused, and the sample. */
#include "base/config.h"

#include <sys/stat.h>
#include <unistd.h>

#include "base/str.h"
#include "check.h"

static char path[64];

static void write_ini(const char *text, size_t length)
{
	int fd;

	snprintf(path, sizeof(path), "/tmp/hyoka-config-XXXXXX");
	fd = mkstemp(path);
	if (fd < 0 || write(fd, text, length) != (ssize_t)length || close(fd))
		abort();
}

static enum rc read_bytes(struct config *config, const char *text, size_t length, bool system,
			  struct err *err)
{
	enum rc rc;

	write_ini(text, length);
	rc = config_read(config, path, system, err);
	unlink(path);
	return rc;
}

static void check_read(struct config *config, const char *text, bool system)
{
	struct err err = ERR_INIT;

	if (!CHECK_INT(read_bytes(config, text, strlen(text), system, &err), RC_OK))
		printf("#   %s: %s\n", text, err.message);
	err_release(&err);
}

static void check_refused_as(const char *text, size_t length, bool system, long line,
			     const char *part)
{
	struct config *config = config_new();
	struct err err = ERR_INIT;

	if (!CHECK_INT(read_bytes(config, text, length, system, &err), RC_CONFIG) ||
	    !CHECK(err.message && strstr(err.message, part)) || !CHECK_INT(err.line, line))
		printf("#   %.60s\n#   %s\n", text, err.message);
	CHECK_TEXT(err.file, path);
	CHECK_TEXT(config_text(config, CONFIG_screen_lines), "auto");	/* nothing half applied */
	err_release(&err);
	config_free(config);
}

static void check_refused(const char *text, long line, const char *part)
{
	check_refused_as(text, strlen(text), true, line, part);
}

static void defaults(void)
{
	struct config *config = config_new();

	CHECK(config_text(config, CONFIG_store_path) == NULL);
	CHECK_TEXT(config_text(config, CONFIG_screen_ambiguous), "auto");
	CHECK_INT(config_number(config, CONFIG_screen_escape_delay), 50);
	CHECK_INT(config_number(config, CONFIG_print_width), 80);
	CHECK_INT(config_number(config, CONFIG_print_length), 66);
	CHECK(config_text(config, CONFIG_print_printer) == NULL);
	config_free(config);
	config_free(NULL);
}

static void reads_each_kind(void)
{
	struct config *config = config_new();

	check_read(config, "; a comment\n# another\n\n[store]\npath = /var/lib/x y/hyoka.db\n"
			   "[screen]\n  ambiguous=wide  \nLINES = ascii\r\nescape_delay =\t100\n"
			   "[print]\nwidth = 132\nprinter = \"a;b#c\"\n[office]\ncontact = 企画課 内線12", true);
	CHECK_TEXT(config_text(config, CONFIG_store_path), "/var/lib/x y/hyoka.db");
	CHECK_TEXT(config_text(config, CONFIG_screen_ambiguous), "wide");
	CHECK_TEXT(config_text(config, CONFIG_screen_lines), "ascii");
	CHECK_INT(config_number(config, CONFIG_screen_escape_delay), 100);
	CHECK_INT(config_number(config, CONFIG_print_width), 132);
	CHECK_TEXT(config_text(config, CONFIG_print_printer), "a;b#c");
	CHECK_TEXT(config_text(config, CONFIG_office_contact), "企画課 内線12");
	config_free(config);
}

static void a_second_file_stands_over_the_first(void)
{
	struct config *config = config_new();

	check_read(config, "[print]\nwidth = 100\nlength = 50\n[office]\ncontact = x\n", true);
	check_read(config, "[print]\nwidth = 120\n", false);
	CHECK_INT(config_number(config, CONFIG_print_width), 120);
	CHECK_INT(config_number(config, CONFIG_print_length), 50);
	CHECK_TEXT(config_text(config, CONFIG_office_contact), "x");
	check_read(config, "[office]\ncontact =\n", true);
	CHECK(config_text(config, CONFIG_office_contact) == NULL);
	check_read(config, "", false);
	check_read(config, "; nothing\n", false);
	CHECK_INT(config_number(config, CONFIG_print_width), 120);
	config_free(config);
}

static void home_is_put_in(void)
{
	struct config *config = config_new();

	setenv("HOME", "/home/someone", 1);
	check_read(config, "[store]\npath = ~/x.db\n", true);
	CHECK_TEXT(config_text(config, CONFIG_store_path), "/home/someone/x.db");
	config_free(config);
	check_refused("[store]\npath = file:x?immutable=1\n", 2, "path");
	check_refused("[store]\npath = x.db\n", 2, "path");
	check_refused("[store]\npath = ~other/x.db\n", 2, "path");
	check_refused("[store]\npath =\n", 2, "path");
}

static void values_are_strict(void)
{
	check_refused("[screen]\nlines = pretty\n", 2, "auto|unicode|ascii");
	check_refused("[screen]\nlines = uni\n", 2, "auto|unicode|ascii");
	check_refused("[screen]\nlines =\n", 2, "auto|unicode|ascii");
	check_refused("[screen]\nlines = ascii|auto\n", 2, "auto|unicode|ascii");
	check_refused("[print]\nwidth = 63\n", 2, "64 to 240");
	check_refused("[print]\nwidth = 241\n", 2, "64 to 240");
	check_refused("[print]\nwidth = 80x\n", 2, "64 to 240");
	check_refused("[print]\nwidth = 80.5\n", 2, "64 to 240");
	check_refused("[print]\nwidth =\n", 2, "64 to 240");
	check_refused("[print]\nwidth = 99999999999999999999\n", 2, "64 to 240");
	check_refused("[print]\nwidth = 4294967376\n", 2, "64 to 240");
}

static void unknown_keys_name_the_nearest(void)
{
	check_refused("[screen]\n\nambigous = wide\n", 3, "the nearest is 'ambiguous' in [screen]");
	check_refused("[prnt]\nwidth = 80\n", 2, "the nearest is 'width' in [print]");
	check_refused("[print]\nlenght = 50\n", 2, "the nearest is 'length' in [print]");
}

static void a_user_may_set_looks_only(void)
{
	static const char *const lines[] = { "[store]\npath = /x\n", "[print]\nprinter = p\n",
					     "[office]\ncontact = c\n",
					     "[checks]\ncost-over = off\n" };

	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++)
		check_refused_as(lines[i], strlen(lines[i]), false, 2, "system's ini file only");
}

static const struct {
	const char *text;
	long line;
	const char *part;
} broken[] = {
	{ "\xef\xbb\xbf[screen]\n", 1, "byte order mark" },
	{ "lines = ascii\n", 1, "before the first" },
	{ "[screen]\nlines = ascii\nlines = ascii\n", 3, "stands twice" },
	{ "[screen]\nlines = ascii\nLINES = auto\n", 3, "stands twice" },
	{ "[screen]\n[print]\n[screen]\n", 3, "stands twice" },
	{ "[screen\nlines = ascii\n", 1, "[name]" },
	{ "[]\n", 1, "[name]" },
	{ "[screen] x\n", 1, "[name]" },
	{ "[a:b]\n", 1, "[name]" },
	{ "[screen]\na:b = x\n", 2, "neither" },
	{ "[screen]\nlines\n", 2, "neither" },
	{ "[screen]\n= x\n", 2, "neither" },
	{ "[screen]\ntwo words = x\n", 2, "neither" },
	{ "[office]\ncontact = va;lue\n", 2, "double quotes" },
	{ "[office]\ncontact = va#lue\n", 2, "double quotes" },
	{ "[office]\ncontact = \"a\"b\n", 2, "double quotes" },
	{ "[office]\ncontact = 'a' b\n", 2, "double quotes" },
	{ "[office]\ncontact = \"\n", 2, "double quotes" },
	{ "[screen]\nlines = asc\\\nii\n", 2, "must not end" },
	{ "; a comment \\\n[screen]\nlines = ascii\n", 1, "must not end" },
	{ "[screen]\n\x1b[2J\n", 2, "not allowed" },
	{ "[office]\ncontact = \xff\n", 2, "not UTF-8" },
	{ "[office]\ncontact = a\rb\n", 2, "not allowed" },
	{ "[office]\n\ncontact = \xe2\x80\xae\n", 3, "U+202E" },
};

static void broken_lines_are_named(void)
{
	for (size_t i = 0; i < sizeof(broken) / sizeof(*broken); i++)
		check_refused(broken[i].text, broken[i].line, broken[i].part);
	check_refused_as("[screen]\n\0\n", 11, true, 2, "not allowed");
}

/* CVE-2023-33461: a section named as the key that is asked for. */
static void sections_named_like_keys(void)
{
	for (int key = 0; key < CONFIG_COUNT; key++) {
		struct str text = STR_INIT;

		str_addf(&text, "[%s:%s]\n", config_entries[key].section, config_entries[key].key);
		check_refused(text.text, 1, "[name]");
		str_release(&text);
	}
}

static void limits(void)
{
	struct config *config = config_new();
	struct str text = STR_INIT;

	str_add(&text, "[office]\ncontact = ");
	str_add_repeat(&text, "x", 1000 - strlen("contact = "));
	check_read(config, text.text, true);
	CHECK_INT(strlen(config_text(config, CONFIG_office_contact)), 990);
	str_add_char(&text, 'x');
	check_refused(text.text, 2, "1000 bytes");
	str_clear(&text);
	str_add_repeat(&text, ";x\n", 65535 / 3);
	check_read(config, text.text, true);
	str_add(&text, "\n");
	check_read(config, text.text, true);
	str_add(&text, "\n");
	check_refused(text.text, 0, "larger than 65536");
	str_release(&text);
	config_free(config);
}

static void check_no_file(const char *name)
{
	struct config *config = config_new();
	struct err err = ERR_INIT;

	CHECK_INT(config_read(config, name, true, &err), RC_CONFIG);
	CHECK_TEXT(err.file, name);
	err_release(&err);
	config_free(config);
}

static void only_regular_files(void)
{
	char fifo[] = "/tmp/hyoka-config-fifo-XXXXXX";

	check_no_file("/no/such/hyoka.ini");
	check_no_file("/tmp");
	check_no_file("/dev/zero");
	if (!mkdtemp(fifo) || rmdir(fifo) || mkfifo(fifo, 0600))
		abort();
	check_no_file(fifo);
	unlink(fifo);
}

static enum rc collect(const struct config_pair *pair, void *arg, struct err *err)
{
	(void)err;
	CHECK_TEXT(pair->file, path);
	str_addf(arg, "%ld:%s=%s|", pair->line, pair->name, pair->value);
	return RC_OK;
}

static void collect_all(const struct config *config, const char *section, struct str *got)
{
	struct err err = ERR_INIT;

	str_clear(got);
	CHECK_INT(config_each(config, section, collect, got, &err), RC_OK);
}

static void keys_in_their_order(void)
{
	struct config *config = config_new();
	struct str got = STR_INIT;

	check_read(config, "[keys]\nundo = Ctrl-Z F2\nnext-sheet = Ctrl-N\nredo=\"Ctrl-Y ;\"\n", false);
	collect_all(config, "keys", &got);
	CHECK_TEXT(got.text, "2:undo=Ctrl-Z F2|3:next-sheet=Ctrl-N|4:redo=Ctrl-Y ;|");
	config_free(config);
	str_release(&got);
}

static enum rc refuse(const struct config_pair *pair, void *arg, struct err *err)
{
	++*(int *)arg;
	return err_at(err, RC_CONFIG, pair->file, pair->line, "'%s' is refused", pair->name);
}

/* What a later file says comes after what an earlier one said, so that it holds. */
static void later_files_come_later(void)
{
	struct config *config = config_new();
	struct err err = ERR_INIT;
	int calls = 0;

	check_read(config, "[keys]\nundo = F2\n[checks]\nCOST-Sum = warning\n", true);
	check_read(config, "[keys]\nundo = F3\n", false);
	CHECK_INT(config_each(config, "keys", refuse, &calls, &err), RC_CONFIG);
	CHECK_INT(calls, 1);
	CHECK_TEXT(err.message, "'undo' is refused");
	err_release(&err);
	CHECK_INT(config_each(config, "checks", refuse, &calls, &err), RC_CONFIG);
	CHECK_TEXT(err.message, "'cost-sum' is refused");
	CHECK_INT(err.line, 4);
	err_release(&err);
	config_free(config);
}

static void a_bad_file_changes_nothing(void)
{
	struct config *config = config_new();
	struct err err = ERR_INIT;
	struct str got = STR_INIT;
	const char *text = "[keys]\nundo = F2\n[print]\nwidth = 100\n[screen]\nlines = bad\n";

	CHECK_INT(read_bytes(config, text, strlen(text), true, &err), RC_CONFIG);
	CHECK_INT(config_number(config, CONFIG_print_width), 80);
	collect_all(config, "keys", &got);
	CHECK_TEXT(got.text, "");
	err_release(&err);
	str_release(&got);
	config_free(config);
}

static char *read_sample(struct str *name)
{
	const char *top = getenv("top_srcdir");
	char *text = calloc(1, 65537);
	FILE *file;

	str_addf(name, "%s/dist/hyoka.ini", top ? top : ".");
	file = fopen(name->text, "r");
	if (!file) {
		free(text);
		return NULL;
	}
	if (fread(text, 1, 65536, file) == 0)
		abort();
	fclose(file);
	return text;
}

/* The line "key = default", or "; key = …" where there is no default, in its section. */
static void check_stands_in(const char *text, const struct config_entry *entry)
{
	struct str header = STR_INIT, line = STR_INIT;
	const char *at, *found, *end;

	str_addf(&header, "\n[%s]\n", entry->section);
	if (entry->initial)
		str_addf(&line, "\n%s = %s\n", entry->key, entry->initial);
	else
		str_addf(&line, "\n; %s = ", entry->key);
	at = strstr(text, header.text);
	end = at ? strstr(at + 2, "\n[") : NULL;
	found = at ? strstr(at, line.text) : NULL;
	if (!CHECK(found && (!end || found < end)))
		printf("#   [%s] %s\n", entry->section, entry->key);
	str_release(&header);
	str_release(&line);
}

static void the_sample_holds_every_key_and_its_default(void)
{
	struct config *config = config_new();
	struct str name = STR_INIT;
	struct err err = ERR_INIT;
	char *text = read_sample(&name);

	if (!text) {
		config_free(config);
		str_release(&name);
		SKIP("dist/hyoka.ini is not here: set top_srcdir");
	}
	for (int key = 0; key < CONFIG_COUNT; key++)
		check_stands_in(text, &config_entries[key]);
	CHECK(strstr(text, "\n[keys]\n") != NULL);
	if (!CHECK_INT(config_read(config, name.text, true, &err), RC_OK))
		printf("#   %ld: %s\n", err.line, err.message);
	for (int key = 0; key < CONFIG_COUNT; key++)
		CHECK_TEXT(config_text(config, (enum config_key)key), config_entries[key].initial);
	free(text);
	err_release(&err);
	str_release(&name);
	config_free(config);
}

TESTS(TEST(defaults), TEST(reads_each_kind), TEST(a_second_file_stands_over_the_first),
      TEST(home_is_put_in), TEST(values_are_strict), TEST(unknown_keys_name_the_nearest),
      TEST(a_user_may_set_looks_only), TEST(broken_lines_are_named), TEST(sections_named_like_keys),
      TEST(limits), TEST(only_regular_files), TEST(keys_in_their_order), TEST(later_files_come_later),
      TEST(a_bad_file_changes_nothing), TEST(the_sample_holds_every_key_and_its_default))
