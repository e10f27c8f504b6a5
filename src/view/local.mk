noinst_LIBRARIES += src/libview.a
src_libview_a_SOURCES =
src_libview_a_SOURCES += \
	src/view/text_edit.c src/view/text_edit.h \
	src/view/text_word.c src/view/text_word.h
