noinst_LIBRARIES += src/libformats.a
src_libformats_a_SOURCES =
