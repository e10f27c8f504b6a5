-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which program or indicator came from which, and a way to the comments of a score.

CREATE TABLE lineage (
	id INTEGER PRIMARY KEY,
	kind TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'transfer')),
	from_project INTEGER NOT NULL REFERENCES project (id),
	from_series INTEGER,
	to_project INTEGER NOT NULL REFERENCES project (id),
	to_series INTEGER,
	from_year INTEGER NOT NULL CHECK (from_year BETWEEN 1868 AND 2200),
	reason TEXT,
	CHECK ((from_series IS NULL) = (to_series IS NULL)),
	CHECK (from_project <> to_project)
) STRICT;

CREATE INDEX lineage_by_from ON lineage (from_project, from_year);
CREATE INDEX lineage_by_to ON lineage (to_project, from_year);
CREATE INDEX evaluation_by_score ON evaluation (criterion, score, sheet_id);
