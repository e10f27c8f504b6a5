noinst_LIBRARIES += src/libservice.a
src_libservice_a_SOURCES = \
	src/service/administer.h \
	src/service/browse.c src/service/browse.h \
	src/service/browse_lineage.c src/service/browse_lineage.h \
	src/service/browse_prior.c \
	src/service/browse_series.c \
	src/service/draft.c src/service/draft.h \
	src/service/check.c src/service/check.h \
	src/service/check_ack.c src/service/check_ack.h src/service/check_limits.c \
	src/service/company.c src/service/company.h \
	src/service/edit.c src/service/edit.h \
	src/service/edit_override.c src/service/edit_override.h \
	src/service/edit_past.c src/service/edit_past.h \
	src/service/export.c \
	src/service/import.c \
	src/service/init.c \
	src/service/labour.c src/service/labour.h \
	src/service/learn.c src/service/learn.h \
	src/service/mark.c src/service/mark.h \
	src/service/master.c \
	src/service/paper.c src/service/paper.h \
	src/service/project.c src/service/project.h src/service/project_work.h \
	src/service/project_end.c \
	src/service/project_lineage.c \
	src/service/project_transfer.c \
	src/service/recovery.c src/service/recovery.h \
	src/service/report.c src/service/report.h \
	src/service/rollover.c src/service/rollover.h \
	src/service/scratch.c src/service/scratch.h \
	src/service/service.c src/service/service.h \
	src/service/session.h \
	src/service/setting.c \
	src/service/shipped.c src/service/shipped.h \
	src/service/transfer.h \
	src/service/todo.c src/service/todo.h \
	src/service/trail.c src/service/trail.h \
	src/service/tsv.c src/service/tsv.h \
	src/service/undo.c src/service/undo.h \
	src/service/undo_plan.c src/service/undo_plan.h \
	src/service/undo_record.c src/service/undo_record.h src/service/undo_work.h \
	src/service/unsaved.c src/service/unsaved.h src/service/unsaved_work.h \
	src/service/unsaved_retry.c
