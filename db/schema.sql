-- SPDX-License-Identifier: GPL-3.0-or-later
-- The store's tables as they are now, explained.  Documentation: new stores are
-- made by running db/migrations, and a test compares both.  Triggers are
-- generated (src/store/trigger.c).  Money is in thousand yen, decimals are
-- scaled integers, years are western fiscal years, instants UTC seconds, and
-- what is empty is NULL.

-- What is evaluated year after year; its number and name are its sheets'.
CREATE TABLE project (
	id INTEGER PRIMARY KEY,	-- identity over all years
	begun TEXT,	-- day it began, YYYY-MM-DD; NULL unknown
	ended TEXT,	-- day it ended; NULL while it lives
	why TEXT	-- why it ended: 廃止, 完了, 統合
) STRICT;

-- Departments and sections in charge.
CREATE TABLE section (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE CHECK (name <> ''),	-- department and section in one, as printed
	from_year INTEGER,	-- first year it exists, NULL open
	to_year INTEGER,	-- last year it exists, NULL open
	position INTEGER NOT NULL DEFAULT 0	-- order in lists
) STRICT;

-- One sheet: a project in the year evaluated.
CREATE TABLE sheet (
	id INTEGER PRIMARY KEY,
	project_id INTEGER NOT NULL REFERENCES project (id),
	section_id INTEGER REFERENCES section (id),	-- whose sheet it is; the printed words are in section
	year INTEGER NOT NULL CHECK (year BETWEEN 1868 AND 2200),	-- the year evaluated, western fiscal year
	number TEXT NOT NULL CHECK (number <> ''),	-- number in that year, text
	name TEXT NOT NULL,	-- name of the program
	state TEXT NOT NULL CHECK (state IN ('not_started', 'in_work', 'with_head', 'submitted', 'returned', 'settled', 'published')),	-- key of the state
	scope TEXT NOT NULL DEFAULT 'normal' CHECK (scope IN ('normal', 'light', 'none')),	-- how much of the form is wanted
	account_code TEXT,	-- budget account, code
	account_name TEXT,	-- budget account, name
	section TEXT,	-- department and section, as printed
	unit TEXT,	-- subsection
	status TEXT,	-- new or continued: label
	class TEXT,	-- class of affairs: label
	arrangement TEXT,	-- who carries it out: label
	plan TEXT,	-- related plans
	law TEXT,	-- legal basis
	period TEXT,	-- period of the program
	target TEXT,	-- for whom
	purpose TEXT,	-- purpose
	outline TEXT,	-- outline
	response TEXT,	-- response to last year's issues
	outcome TEXT,	-- outcome
	issue_work TEXT,	-- issues of the work
	issue_organisation TEXT,	-- issues of organisation and budget
	goal TEXT,	-- goal of improvement
	UNIQUE (year, number),
	UNIQUE (project_id, year)
) STRICT;

-- Pledges of the mayor a sheet belongs to.
CREATE TABLE sheet_pledge (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 9999),	-- place in the list; given once, gaps stay
	number TEXT,	-- number of the pledge, as printed
	PRIMARY KEY (sheet_id, slot)
) STRICT, WITHOUT ROWID;

-- Items of the strategic plan a sheet belongs to.
CREATE TABLE sheet_strategy (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 9999),	-- place in the list; given once, gaps stay
	policy TEXT,	-- policy, like IV-3
	measure TEXT,	-- measure
	item TEXT,	-- item
	title TEXT,	-- title of the item
	PRIMARY KEY (sheet_id, slot)
) STRICT, WITHOUT ROWID;

-- Sustainable Development Goals of a sheet.
CREATE TABLE sheet_sdg (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 9999),	-- place in the list; given once, gaps stay
	goal INTEGER CHECK (goal BETWEEN 1 AND 17),	-- number of the goal
	PRIMARY KEY (sheet_id, slot)
) STRICT, WITHOUT ROWID;

-- Costs of one fiscal year on a sheet; money in thousand yen.
CREATE TABLE cost (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	year INTEGER NOT NULL CHECK (year BETWEEN 1868 AND 2200),	-- fiscal year of the column
	budget INTEGER,	-- budget
	settled INTEGER,	-- settled amount
	general INTEGER,	-- from general funds
	national INTEGER,	-- from state, prefecture, bonds
	other INTEGER,	-- from elsewhere
	labour INTEGER,	-- labour cost where it is not the derived one
	share INTEGER,	-- regular staff, persons x 100
	overtime INTEGER,	-- overtime of regular staff, hours x 100
	temporary TEXT,	-- fiscal-year staff: label
	PRIMARY KEY (sheet_id, year)
) STRICT, WITHOUT ROWID;

-- How citizens take part.
CREATE TABLE participation (
	sheet_id INTEGER NOT NULL PRIMARY KEY REFERENCES sheet (id),
	share TEXT,	-- sharing, understanding
	plan TEXT,	-- planning
	act TEXT,	-- carrying out
	checking TEXT	-- evaluation
) STRICT, WITHOUT ROWID;

-- Indicators of a sheet.
CREATE TABLE indicator (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 5),	-- number on the form
	series INTEGER NOT NULL,	-- identity of the indicator over years and numbers
	name TEXT,	-- name
	unit TEXT,	-- unit
	kind TEXT,	-- activity or outcome: label
	direction TEXT CHECK (direction IN ('up', 'down')),	-- which way is good; NULL counts as up
	outline TEXT,	-- what it means
	PRIMARY KEY (sheet_id, slot)
) STRICT, WITHOUT ROWID;

-- Target and actual of an indicator in a year, x 1000.
CREATE TABLE indicator_value (
	sheet_id INTEGER NOT NULL,
	slot INTEGER NOT NULL,
	year INTEGER NOT NULL CHECK (year BETWEEN 1868 AND 2200),	-- fiscal year of the column
	target INTEGER,	-- target
	actual INTEGER,	-- actual
	PRIMARY KEY (sheet_id, slot, year),
	FOREIGN KEY (sheet_id, slot) REFERENCES indicator (sheet_id, slot)
) STRICT, WITHOUT ROWID;

-- Scores and comments, a row per criterion.
CREATE TABLE evaluation (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	stage TEXT NOT NULL DEFAULT '',	-- '' is the section's own; else a key of evaluation_stage
	criterion TEXT NOT NULL CHECK (criterion IN ('needs', 'progress', 'involvement', 'priority')),
	score INTEGER CHECK (score BETWEEN 1 AND 5),
	comment TEXT,
	PRIMARY KEY (sheet_id, stage, criterion)
) STRICT, WITHOUT ROWID;

-- Where the program goes.
CREATE TABLE direction (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	stage TEXT NOT NULL DEFAULT '',	-- '' is the section's own; else a key of evaluation_stage
	choice TEXT,	-- label
	reason TEXT,	-- why
	PRIMARY KEY (sheet_id, stage)
) STRICT, WITHOUT ROWID;

-- What the next clerk must know about a field or a section.
CREATE TABLE memo (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	address TEXT NOT NULL,	-- of a cell, or a section of the form
	text TEXT NOT NULL CHECK (text <> ''),
	PRIMARY KEY (sheet_id, address)
) STRICT, WITHOUT ROWID;

-- What is said about a cell.
CREATE TABLE cell_mark (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	address TEXT NOT NULL,	-- of a cell, or a section of the form
	mark TEXT NOT NULL CHECK (mark IN ('empty', 'provisional', 'check', 'confirmed', 'corrected')),
	detail TEXT NOT NULL DEFAULT '',	-- of empty: the key of the reason
	PRIMARY KEY (sheet_id, address, mark)
) STRICT, WITHOUT ROWID;

-- A warning of the checks that somebody has seen; it holds while the digest does.
CREATE TABLE finding_ack (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	check_id TEXT NOT NULL CHECK (check_id <> ''),	-- COST-BUDGET …, as 'hyoka check --list' names them
	address TEXT NOT NULL CHECK (address <> ''),	-- of the cell that the finding stands at
	reason TEXT NOT NULL CHECK (reason <> ''),	-- why it may stay so
	digest TEXT NOT NULL CHECK (length(digest) = 64),	-- SHA-256 of the values that the finding was made from
	PRIMARY KEY (sheet_id, check_id, address)
) STRICT, WITHOUT ROWID;

-- Which program, or indicator of a program, came from which.
CREATE TABLE lineage (
	id INTEGER PRIMARY KEY,
	kind TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'transfer')),	-- programs in one, one in several, an indicator to another program
	from_project INTEGER NOT NULL REFERENCES project (id),	-- the predecessor
	from_series INTEGER,	-- indicator.series, NULL for the whole program
	to_project INTEGER NOT NULL REFERENCES project (id),	-- the successor
	to_series INTEGER,	-- indicator.series, NULL for the whole program
	from_year INTEGER NOT NULL CHECK (from_year BETWEEN 1868 AND 2200),	-- first fiscal year in which it is the successor's
	reason TEXT,	-- why
	CHECK ((from_series IS NULL) = (to_series IS NULL)),
	CHECK (from_project <> to_project)
) STRICT;

-- What is being typed and has not been left yet; nobody's statement, not in the history.
CREATE TABLE draft (
	login TEXT NOT NULL,	-- whose
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	address TEXT NOT NULL,
	session TEXT NOT NULL,	-- of which session
	text TEXT NOT NULL,	-- as typed
	based_on TEXT,	-- value it started from, export form
	at INTEGER NOT NULL,	-- seconds UTC
	PRIMARY KEY (login, sheet_id, address, session)
) STRICT, WITHOUT ROWID;

-- One act: who, when, by what way, why. Append only; inserted once, last, with its hash.
CREATE TABLE change_set (
	id INTEGER PRIMARY KEY,	-- number in the chain, without gaps
	operation BLOB NOT NULL UNIQUE CHECK (length(operation) = 16),	-- random identity of the act
	login TEXT NOT NULL,	-- account name of the real uid
	uid INTEGER NOT NULL,
	role TEXT,	-- the one acted in
	on_behalf TEXT,	-- login of the person stood in for
	at INTEGER NOT NULL,	-- seconds UTC; order is the number's
	way TEXT NOT NULL,	-- screen, set, import …
	origin TEXT,	-- from where
	reason TEXT,	-- why
	undoes INTEGER REFERENCES change_set (id),	-- the set that it takes back
	schema INTEGER NOT NULL,	-- version of the store
	rows INTEGER NOT NULL CHECK (rows > 0),	-- rows of change in it
	previous BLOB,	-- hash of the set before, NULL for the first
	hash BLOB NOT NULL CHECK (length(hash) = 32)	-- src/store/chain.h
) STRICT;

-- One cell in one act. Append only; made by triggers alone.
CREATE TABLE change (
	change_set_id INTEGER NOT NULL REFERENCES change_set (id) DEFERRABLE INITIALLY DEFERRED,
	seq INTEGER NOT NULL,	-- from 1
	subject TEXT NOT NULL,	-- sheet, project, master.TABLE …
	subject_id TEXT NOT NULL,	-- its key, parts joined by /
	address TEXT NOT NULL,	-- of the cell; with #mark, #row
	before TEXT,	-- export form, NULL empty
	after TEXT,	-- export form, NULL empty
	salt BLOB,	-- 16 random bytes; NULL where blacked out
	PRIMARY KEY (change_set_id, seq)
) STRICT, WITHOUT ROWID;

-- Settings of the store.
CREATE TABLE setting (
	key TEXT PRIMARY KEY NOT NULL,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Eras by their first year.
CREATE TABLE era (
	name TEXT PRIMARY KEY NOT NULL,	-- 令和
	letter TEXT NOT NULL,	-- R
	first_year INTEGER NOT NULL,	-- western year of its first day
	position INTEGER NOT NULL DEFAULT 0	-- order in lists
) STRICT, WITHOUT ROWID;

-- Lists to choose from.
CREATE TABLE choice (
	list TEXT NOT NULL,	-- which list (src/model/field_list.h)
	label TEXT NOT NULL,	-- what stands in the cell
	aliases TEXT NOT NULL DEFAULT '',	-- other spellings, separated by |
	position INTEGER NOT NULL DEFAULT 0,	-- order in lists
	from_year INTEGER,	-- first year it holds
	to_year INTEGER,	-- last year it holds
	PRIMARY KEY (list, label)
) STRICT, WITHOUT ROWID;

-- Standard sentences per criterion and score.
CREATE TABLE sentence (
	criterion TEXT NOT NULL,
	score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
	text TEXT NOT NULL,
	PRIMARY KEY (criterion, score)
) STRICT, WITHOUT ROWID;

-- Sustainable Development Goals.
CREATE TABLE sdg (
	goal INTEGER PRIMARY KEY CHECK (goal BETWEEN 1 AND 17),
	title TEXT NOT NULL	-- short title
) STRICT;

-- Unit costs of labour per fiscal year.
CREATE TABLE unit_cost (
	year INTEGER PRIMARY KEY CHECK (year BETWEEN 1868 AND 2200),
	person_yen INTEGER NOT NULL CHECK (person_yen >= 0),	-- yen for a person and year
	hour_yen INTEGER NOT NULL CHECK (hour_yen >= 0),	-- yen for an hour of overtime
	rounding TEXT NOT NULL DEFAULT 'component' CHECK (rounding IN ('component', 'total'))	-- round each component, or their sum
) STRICT;

-- Why a cell may be empty.
CREATE TABLE empty_reason (
	key TEXT PRIMARY KEY NOT NULL,	-- as stored
	label TEXT NOT NULL,	-- as shown
	offered INTEGER NOT NULL DEFAULT 0 CHECK (offered IN (0, 1)),	-- a person may choose it
	kinds TEXT NOT NULL DEFAULT '',	-- kinds of value it holds for, separated by |; empty for all
	years TEXT NOT NULL DEFAULT 'any' CHECK (years IN ('any', 'past', 'future')),	-- columns it holds for; any: cells without a year, too
	for_submission INTEGER NOT NULL DEFAULT 0 CHECK (for_submission IN (0, 1)),	-- satisfies what is required to submit
	for_settlement INTEGER NOT NULL DEFAULT 0 CHECK (for_settlement IN (0, 1)),	-- satisfies what is required to settle
	position INTEGER NOT NULL DEFAULT 0	-- order in lists
) STRICT, WITHOUT ROWID;

-- Which fields must be filled, per scope.
CREATE TABLE requirement (
	scope TEXT NOT NULL,
	address TEXT NOT NULL,	-- without row, year and stage
	PRIMARY KEY (scope, address)
) STRICT, WITHOUT ROWID;

-- Evaluations after the section's own.
CREATE TABLE evaluation_stage (
	key TEXT PRIMARY KEY NOT NULL CHECK (key NOT IN ('', 'needs', 'progress', 'involvement', 'priority', 'choice', 'reason')),
	label TEXT NOT NULL,
	writers TEXT NOT NULL DEFAULT '',	-- roles that may write
	states TEXT NOT NULL DEFAULT '',	-- states in which
	printed INTEGER NOT NULL DEFAULT 0 CHECK (printed IN (0, 1)),	-- stands on the page
	position INTEGER NOT NULL DEFAULT 0	-- order in lists
) STRICT, WITHOUT ROWID;

-- State, action and role lead to the next state.
CREATE TABLE workflow_step (
	state TEXT NOT NULL,
	action TEXT NOT NULL,
	role TEXT NOT NULL,
	next TEXT NOT NULL,
	reason INTEGER NOT NULL DEFAULT 0 CHECK (reason IN (0, 1)),	-- a reason must be given
	PRIMARY KEY (state, action, role)
) STRICT, WITHOUT ROWID;

-- list by name
CREATE INDEX sheet_by_name ON sheet (year, name, number);
-- list by section
CREATE INDEX sheet_by_section ON sheet (year, section_id, number);
-- list by state
CREATE INDEX sheet_by_state ON sheet (year, state, number);
-- newest sheet of a number
CREATE INDEX sheet_by_number ON sheet (number, year);
-- history of a sheet or cell
CREATE INDEX change_by_subject ON change (subject, subject_id, address, change_set_id);
-- an indicator over the years
CREATE INDEX indicator_by_series ON indicator (series);
-- predecessors and successors of a program
CREATE INDEX lineage_by_from ON lineage (from_project, from_year);
CREATE INDEX lineage_by_to ON lineage (to_project, from_year);
-- newest comments of a criterion and score
CREATE INDEX evaluation_by_score ON evaluation (criterion, score, sheet_id);
