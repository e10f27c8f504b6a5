noinst_LIBRARIES += src/libbase.a
src_libbase_a_SOURCES =
src_libbase_a_SOURCES += src/base/moment.c src/base/moment.h
