# Manual pages.  groff wraps Japanese only for pages that lie in a folder of that language.
dist_man_MANS = doc/hyoka.1 doc/hyoka.ini.5
jaman1dir = $(mandir)/ja/man1
dist_jaman1_DATA = doc/ja/hyoka.1
jaman5dir = $(mandir)/ja/man5
dist_jaman5_DATA = doc/ja/hyoka.ini.5
dist_doc_DATA = README dist/hyoka.ini
