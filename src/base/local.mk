noinst_LIBRARIES += src/libbase.a
src_libbase_a_SOURCES = \
	src/base/account.c src/base/account.h \
	src/base/alloc.c src/base/alloc.h \
	src/base/child.c src/base/child.h \
	src/base/config.c src/base/config.h src/base/config_list.h \
	src/base/config_check.c src/base/config_check.h \
	src/base/day.c src/base/day.h \
	src/base/decimal.c src/base/decimal.h \
	src/base/delimited.c src/base/delimited.h \
	src/base/editor.c src/base/editor.h \
	src/base/err.c src/base/err.h \
	src/base/file.c src/base/file.h \
	src/base/i18n.c src/base/i18n.h \
	src/base/moment.c src/base/moment.h \
	src/base/nearest.c src/base/nearest.h \
	src/base/privilege.c src/base/privilege.h \
	src/base/source.c src/base/source.h \
	src/base/str.c src/base/str.h \
	src/base/text.h src/base/text_ambiguous_list.h src/base/text_encoding.h \
	src/base/text_diff.c src/base/text_diff.h \
	src/base/text_cp932.c src/base/text_cp932_list.h \
	src/base/text_fold.c \
	src/base/text_gate.c \
	src/base/text_layout.c src/base/text_layout.h \
	src/base/text_width.c src/base/text_plain.h src/base/text_character.h \
	src/base/text_wrap.c src/base/text_wrap.h \
	src/base/word.c src/base/word.h \
	src/base/year.c src/base/year.h
