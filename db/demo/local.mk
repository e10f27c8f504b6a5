DB_DEMO = \
	db/demo/cells.tsv \
	db/demo/choice.tsv \
	db/demo/mizuho-2023.txt \
	db/demo/mizuho-2024.txt \
	db/demo/mizuho-2025.txt \
	db/demo/sentence.tsv \
	db/demo/unit_cost.tsv
