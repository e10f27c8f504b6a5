DB_MASTERS = \
	db/masters/choice.tsv \
	db/masters/empty_reason.tsv \
	db/masters/era.tsv \
	db/masters/evaluation_stage.tsv \
	db/masters/requirement.tsv \
	db/masters/sdg.tsv \
	db/masters/workflow_step.tsv
