noinst_LIBRARIES += src/libformats.a
src_libformats_a_SOURCES = \
	src/formats/note.c \
	src/formats/note.h \
	src/formats/page.c \
	src/formats/page.h \
	src/formats/page_flow.c \
	src/formats/page_flow.h \
	src/formats/page_table.c \
	src/formats/page_table.h \
	src/formats/published.h \
	src/formats/published_basic.c \
	src/formats/published_cell.c \
	src/formats/published_cell.h \
	src/formats/published_costs.c \
	src/formats/published_indicators.c \
	src/formats/published_lines.c \
	src/formats/published_lines.h \
	src/formats/published_printed.c \
	src/formats/published_printed.h \
	src/formats/published_read.c \
	src/formats/published_reader.c \
	src/formats/published_reader.h \
	src/formats/published_way.c \
	src/formats/published_way.h \
	src/formats/published_words.c \
	src/formats/published_write.c
