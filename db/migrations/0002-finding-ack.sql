-- SPDX-License-Identifier: GPL-3.0-or-later
-- Warnings of the checks that somebody has seen and answered.

CREATE TABLE finding_ack (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	check_id TEXT NOT NULL CHECK (check_id <> ''),
	address TEXT NOT NULL CHECK (address <> ''),
	reason TEXT NOT NULL CHECK (reason <> ''),
	digest TEXT NOT NULL CHECK (length(digest) = 64),
	PRIMARY KEY (sheet_id, check_id, address)
) STRICT, WITHOUT ROWID;
