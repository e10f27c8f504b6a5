noinst_LIBRARIES += src/libbase.a
src_libbase_a_SOURCES =
