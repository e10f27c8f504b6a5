# Stores as earlier versions left them, as SQL.
EXTRA_DIST += tests/upgrade/version-1.sql
