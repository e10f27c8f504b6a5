noinst_LIBRARIES += src/libmodel.a
src_libmodel_a_SOURCES = \
	src/model/address.c src/model/address.h src/model/address_label.c \
	src/model/amount.c src/model/amount.h \
	src/model/address.c src/model/address.h src/model/address_label.c src/model/address_row.c \
	src/model/carry.c src/model/carry.h \
	src/model/cell.h \
	src/model/derive.c src/model/derive.h src/model/derive_explain.c \
	src/model/diff.c src/model/diff.h \
	src/model/field.c src/model/field.h src/model/field_list.h \
	src/model/finding.c src/model/finding.h \
	src/model/kind.c src/model/kind.h \
	src/model/marks.c src/model/marks.h \
	src/model/masters.c src/model/masters.h \
	src/model/rule.c src/model/rule.h src/model/rule_list.h \
	src/model/rule_basic.c src/model/rule_cost.c src/model/rule_evaluation.c src/model/rule_filled.c \
	src/model/rule_indicator.c src/model/rule_labour.c src/model/rule_look.c src/model/rule_look.h \
	src/model/rule_make.c src/model/rule_make.h src/model/rule_prior.c \
	src/model/sheet.c src/model/sheet.h src/model/sheet_row.c \
	src/model/value.c src/model/value.h
