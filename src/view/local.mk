noinst_LIBRARIES += src/libview.a
src_libview_a_SOURCES =
src_libview_a_SOURCES += \
	src/view/text_act.c src/view/text_act.h \
	src/view/text_edit.c src/view/text_edit.h \
	src/view/text_move.c src/view/text_move.h \
	src/view/text_paint.c src/view/text_paint.h \
	src/view/text_select.c src/view/text_select.h \
	src/view/text_undo.c src/view/text_undo.h \
	src/view/text_word.c src/view/text_word.h
src_libview_a_SOURCES += \
	src/view/action.c src/view/action.h src/view/action_list.h \
	src/view/choice_list.c src/view/choice_list.h \
	src/view/compare_view.c src/view/compare_view.h \
	src/view/keeper.c src/view/keeper.h \
	src/view/context.h \
	src/view/dialog.c src/view/dialog.h \
	src/view/frame.c src/view/frame.h \
	src/view/help_view.c src/view/help_view.h \
	src/view/history_entry.c src/view/history_entry.h \
	src/view/history_reading.c src/view/history_reading.h \
	src/view/history_restore.c src/view/history_restore.h \
	src/view/history_view.c src/view/history_view.h \
	src/view/line_edit.c src/view/line_edit.h \
	src/view/list_ask.c src/view/list_state.h \
	src/view/list_choice.c src/view/list_choice.h \
	src/view/list_columns.c src/view/list_columns.h \
	src/view/list_drafts.c src/view/list_drafts.h \
	src/view/list_preview.c src/view/list_preview.h \
	src/view/list_rows.c src/view/list_rows.h \
	src/view/list_todo.c src/view/list_todo.h \
	src/view/list_undo.c src/view/list_undo.h \
	src/view/list_work.c src/view/list_work.h \
	src/view/list_view.c src/view/list_view.h \
	src/view/next_thing.c src/view/next_thing.h \
	src/view/marked.c src/view/marked.h \
	src/view/pager.c src/view/pager.h \
	src/view/past_why.c src/view/past_why.h \
	src/view/problem_list.c src/view/problem_list.h \
	src/view/problem_view.c src/view/problem_view.h \
	src/view/print_view.c src/view/print_view.h \
	src/view/screen.c src/view/screen.h src/view/screen_frame.c src/view/screen_frame.h \
	src/view/spots.c src/view/spots.h \
	src/view/sitting.c src/view/sitting.h \
	src/view/view.h \
	src/view/who.c src/view/who.h \
	src/view/words.c src/view/words.h
src_libview_a_SOURCES += \
	src/view/acknowledge.c src/view/acknowledge.h \
	src/view/form_acts.c \
	src/view/form_block.c src/view/form_block.h \
	src/view/form_choice.c src/view/form_choice.h \
	src/view/form_draft.c src/view/form_draft.h \
	src/view/form_offer.c src/view/form_offer.h \
	src/view/form_click.c src/view/form_click.h \
	src/view/form_conflict.c src/view/form_conflict.h src/view/form_conflict_written.c \
	src/view/form_company.c src/view/form_company.h \
	src/view/form_derived.c src/view/form_derived.h \
	src/view/form_edit.c src/view/form_edit.h \
	src/view/form_external.c src/view/form_external.h \
	src/view/form_find.c src/view/form_find.h \
	src/view/form_findings.c src/view/form_findings.h \
	src/view/form_grid.c src/view/form_grid.h \
	src/view/form_hint.c src/view/form_hint.h \
	src/view/form_items.c src/view/form_items.h \
	src/view/form_others.c src/view/form_others.h \
	src/view/form_kin.c src/view/form_kin.h \
	src/view/form_layout.c src/view/form_layout.h \
	src/view/form_marks.c src/view/form_marks.h \
	src/view/form_move.c src/view/form_move.h \
	src/view/form_paint.c src/view/form_paint.h src/view/form_paint_grid.c \
	src/view/form_paint_field.c src/view/form_paint_field.h \
	src/view/form_paste.c src/view/form_paste.h \
	src/view/form_past.c src/view/form_past.h \
	src/view/form_plan.c src/view/form_plan.h \
	src/view/form_preview.c src/view/form_preview.h \
	src/view/form_save.c src/view/form_save.h \
	src/view/form_scroll.c src/view/form_scroll.h \
	src/view/form_side.c src/view/form_side.h \
	src/view/form_state.h \
	src/view/form_text.c src/view/form_text.h \
	src/view/form_undo.c src/view/form_undo.h \
	src/view/form_view.c src/view/form_view.h
