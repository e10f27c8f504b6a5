-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema.  Never edited once released; db/schema.sql explains it.

CREATE TABLE project (
	id INTEGER PRIMARY KEY,
	begun TEXT,
	ended TEXT,
	why TEXT
) STRICT;

CREATE TABLE section (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE CHECK (name <> ''),
	from_year INTEGER,
	to_year INTEGER,
	position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE sheet (
	id INTEGER PRIMARY KEY,
	project_id INTEGER NOT NULL REFERENCES project (id),
	section_id INTEGER REFERENCES section (id),
	year INTEGER NOT NULL CHECK (year BETWEEN 1868 AND 2200),
	number TEXT NOT NULL CHECK (number <> ''),
	name TEXT NOT NULL,
	state TEXT NOT NULL CHECK (state IN ('not_started', 'in_work', 'with_head', 'submitted', 'returned', 'settled', 'published')),
	scope TEXT NOT NULL DEFAULT 'normal' CHECK (scope IN ('normal', 'light', 'none')),
	account_code TEXT,
	account_name TEXT,
	section TEXT,
	unit TEXT,
	status TEXT,
	class TEXT,
	arrangement TEXT,
	plan TEXT,
	law TEXT,
	period TEXT,
	target TEXT,
	purpose TEXT,
	outline TEXT,
	response TEXT,
	outcome TEXT,
	issue_work TEXT,
	issue_organisation TEXT,
	goal TEXT,
	UNIQUE (year, number),
	UNIQUE (project_id, year)
) STRICT;

CREATE TABLE sheet_pledge (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 9999),
	number TEXT,
	PRIMARY KEY (sheet_id, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE sheet_strategy (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 9999),
	policy TEXT,
	measure TEXT,
	item TEXT,
	title TEXT,
	PRIMARY KEY (sheet_id, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE sheet_sdg (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 9999),
	goal INTEGER CHECK (goal BETWEEN 1 AND 17),
	PRIMARY KEY (sheet_id, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE cost (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	year INTEGER NOT NULL CHECK (year BETWEEN 1868 AND 2200),
	budget INTEGER,
	settled INTEGER,
	general INTEGER,
	national INTEGER,
	other INTEGER,
	labour INTEGER,
	share INTEGER,
	overtime INTEGER,
	temporary TEXT,
	PRIMARY KEY (sheet_id, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE participation (
	sheet_id INTEGER NOT NULL PRIMARY KEY REFERENCES sheet (id),
	share TEXT,
	plan TEXT,
	act TEXT,
	checking TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 5),
	series INTEGER NOT NULL,
	name TEXT,
	unit TEXT,
	kind TEXT,
	direction TEXT CHECK (direction IN ('up', 'down')),
	outline TEXT,
	PRIMARY KEY (sheet_id, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator_value (
	sheet_id INTEGER NOT NULL,
	slot INTEGER NOT NULL,
	year INTEGER NOT NULL CHECK (year BETWEEN 1868 AND 2200),
	target INTEGER,
	actual INTEGER,
	PRIMARY KEY (sheet_id, slot, year),
	FOREIGN KEY (sheet_id, slot) REFERENCES indicator (sheet_id, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE evaluation (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	stage TEXT NOT NULL DEFAULT '',
	criterion TEXT NOT NULL CHECK (criterion IN ('needs', 'progress', 'involvement', 'priority')),
	score INTEGER CHECK (score BETWEEN 1 AND 5),
	comment TEXT,
	PRIMARY KEY (sheet_id, stage, criterion)
) STRICT, WITHOUT ROWID;

CREATE TABLE direction (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	stage TEXT NOT NULL DEFAULT '',
	choice TEXT,
	reason TEXT,
	PRIMARY KEY (sheet_id, stage)
) STRICT, WITHOUT ROWID;

CREATE TABLE memo (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	address TEXT NOT NULL,
	text TEXT NOT NULL CHECK (text <> ''),
	PRIMARY KEY (sheet_id, address)
) STRICT, WITHOUT ROWID;

CREATE TABLE cell_mark (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	address TEXT NOT NULL,
	mark TEXT NOT NULL CHECK (mark IN ('empty', 'provisional', 'check', 'confirmed', 'corrected')),
	detail TEXT NOT NULL DEFAULT '',
	PRIMARY KEY (sheet_id, address, mark)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
	login TEXT NOT NULL,
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	address TEXT NOT NULL,
	session TEXT NOT NULL,
	text TEXT NOT NULL,
	based_on TEXT,
	at INTEGER NOT NULL,
	PRIMARY KEY (login, sheet_id, address, session)
) STRICT, WITHOUT ROWID;

CREATE TABLE change_set (
	id INTEGER PRIMARY KEY,
	operation BLOB NOT NULL UNIQUE CHECK (length(operation) = 16),
	login TEXT NOT NULL,
	uid INTEGER NOT NULL,
	role TEXT,
	on_behalf TEXT,
	at INTEGER NOT NULL,
	way TEXT NOT NULL,
	origin TEXT,
	reason TEXT,
	undoes INTEGER REFERENCES change_set (id),
	schema INTEGER NOT NULL,
	rows INTEGER NOT NULL CHECK (rows > 0),
	previous BLOB,
	hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE change (
	change_set_id INTEGER NOT NULL REFERENCES change_set (id) DEFERRABLE INITIALLY DEFERRED,
	seq INTEGER NOT NULL,
	subject TEXT NOT NULL,
	subject_id TEXT NOT NULL,
	address TEXT NOT NULL,
	before TEXT,
	after TEXT,
	salt BLOB,
	PRIMARY KEY (change_set_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
	key TEXT PRIMARY KEY NOT NULL,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE era (
	name TEXT PRIMARY KEY NOT NULL,
	letter TEXT NOT NULL,
	first_year INTEGER NOT NULL,
	position INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE choice (
	list TEXT NOT NULL,
	label TEXT NOT NULL,
	aliases TEXT NOT NULL DEFAULT '',
	position INTEGER NOT NULL DEFAULT 0,
	from_year INTEGER,
	to_year INTEGER,
	PRIMARY KEY (list, label)
) STRICT, WITHOUT ROWID;

CREATE TABLE sentence (
	criterion TEXT NOT NULL,
	score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
	text TEXT NOT NULL,
	PRIMARY KEY (criterion, score)
) STRICT, WITHOUT ROWID;

CREATE TABLE sdg (
	goal INTEGER PRIMARY KEY CHECK (goal BETWEEN 1 AND 17),
	title TEXT NOT NULL
) STRICT;

CREATE TABLE unit_cost (
	year INTEGER PRIMARY KEY CHECK (year BETWEEN 1868 AND 2200),
	person_yen INTEGER NOT NULL CHECK (person_yen >= 0),
	hour_yen INTEGER NOT NULL CHECK (hour_yen >= 0),
	rounding TEXT NOT NULL DEFAULT 'component' CHECK (rounding IN ('component', 'total'))
) STRICT;

CREATE TABLE empty_reason (
	key TEXT PRIMARY KEY NOT NULL,
	label TEXT NOT NULL,
	offered INTEGER NOT NULL DEFAULT 0 CHECK (offered IN (0, 1)),
	kinds TEXT NOT NULL DEFAULT '',
	years TEXT NOT NULL DEFAULT 'any' CHECK (years IN ('any', 'past', 'future')),
	for_submission INTEGER NOT NULL DEFAULT 0 CHECK (for_submission IN (0, 1)),
	for_settlement INTEGER NOT NULL DEFAULT 0 CHECK (for_settlement IN (0, 1)),
	position INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE requirement (
	scope TEXT NOT NULL,
	address TEXT NOT NULL,
	PRIMARY KEY (scope, address)
) STRICT, WITHOUT ROWID;

CREATE TABLE evaluation_stage (
	key TEXT PRIMARY KEY NOT NULL CHECK (key NOT IN ('', 'needs', 'progress', 'involvement', 'priority', 'choice', 'reason')),
	label TEXT NOT NULL,
	writers TEXT NOT NULL DEFAULT '',
	states TEXT NOT NULL DEFAULT '',
	printed INTEGER NOT NULL DEFAULT 0 CHECK (printed IN (0, 1)),
	position INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE workflow_step (
	state TEXT NOT NULL,
	action TEXT NOT NULL,
	role TEXT NOT NULL,
	next TEXT NOT NULL,
	reason INTEGER NOT NULL DEFAULT 0 CHECK (reason IN (0, 1)),
	PRIMARY KEY (state, action, role)
) STRICT, WITHOUT ROWID;

CREATE INDEX sheet_by_name ON sheet (year, name, number);
CREATE INDEX sheet_by_section ON sheet (year, section_id, number);
CREATE INDEX sheet_by_state ON sheet (year, state, number);
CREATE INDEX sheet_by_number ON sheet (number, year);
CREATE INDEX change_by_subject ON change (subject, subject_id, address, change_set_id);
CREATE INDEX indicator_by_series ON indicator (series);
