# What stands in db/ gets into the program as text.
DB_MIGRATIONS = db/migrations/0001-initial.sql db/migrations/0002-finding-ack.sql \
	db/migrations/0003-lineage.sql
DB_STATEMENTS =
include db/masters/local.mk
include db/demo/local.mk
DB_FILES = db/fingerprint $(DB_MIGRATIONS) $(DB_STATEMENTS) $(DB_MASTERS) $(DB_DEMO)

db/embedded.c: db/embed.awk $(DB_FILES)
	$(AM_V_GEN)$(MKDIR_P) db && \
	LC_ALL=C $(AWK) -f $(srcdir)/db/embed.awk $(DB_FILES:%=$(srcdir)/%) > $@-t && mv $@-t $@

CLEANFILES += db/embedded.c
EXTRA_DIST += db/embed.awk db/schema.sql $(DB_FILES)
