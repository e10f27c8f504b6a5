noinst_LIBRARIES += src/libstore.a
src_libstore_a_CPPFLAGS = $(AM_CPPFLAGS) $(SQLITE_CFLAGS) $(NETTLE_CFLAGS)
src_libstore_a_SOURCES = \
	src/store/embedded.h
nodist_src_libstore_a_SOURCES = db/embedded.c
