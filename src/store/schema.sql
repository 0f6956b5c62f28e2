-- schema — the body's file as version 2 makes it.
--
-- Built into the program (schema.c, by a rule in Makefile.am) and run in one transaction by
-- migrate.c; check.c compares a file's own schema with what this text makes, so
-- nothing may be planted beside it. Two parts, in English: what is kept (fixed tables)
-- and what is computed from the acts (derived tables, all of them rebuildable). The
-- public face follows in views.sql.
--
-- Moments are ISO 8601 text, local, with their offset; dates are 'AAAA-MM-DD'.

-- ======== fixed: what is kept =================================================

CREATE TABLE person (
	id INTEGER PRIMARY KEY,
	uuid TEXT NOT NULL UNIQUE,
	name TEXT NOT NULL UNIQUE
) STRICT;

-- A seat votes; who sits there changes. Seat 0 is the facilitator's, without vote. A seat
-- exists from its first appointment, or from `since` when a table told of it vacant, until it is
-- abolished; with nobody in force it is vacant, and counts (III.2).
CREATE TABLE seat (
	number INTEGER PRIMARY KEY CHECK (number >= 0),
	uuid TEXT NOT NULL UNIQUE,
	kind TEXT NOT NULL,		-- tipo de integrante, of whoever comes next
	since TEXT NOT NULL DEFAULT '',
	abolished TEXT NOT NULL DEFAULT ''	-- first day without it; '': it exists
) STRICT;

-- Who was named to a seat and from when till when (numerals I.2 and VIII). A row is only
-- ever ended or a slip in it mended (the diary keeps both), never removed; one ended before
-- it began was never in force. No two of a seat and carácter are in force on one day.
CREATE TABLE appointment (
	id INTEGER PRIMARY KEY,
	seat INTEGER NOT NULL REFERENCES seat,
	person INTEGER NOT NULL REFERENCES person,
	caracter TEXT NOT NULL CHECK (caracter IN ('', 'titular', 'suplente')),
	kind TEXT NOT NULL,		-- tipo de integrante
	title TEXT NOT NULL,
	post TEXT NOT NULL,
	represents TEXT NOT NULL,
	contact TEXT NOT NULL,		-- personal data: never published by default (V.3)
	contact_public INTEGER NOT NULL DEFAULT 0 CHECK (contact_public IN (0, 1)),
	origin TEXT NOT NULL DEFAULT '',	-- who appointed, and how (I.2)
	document TEXT NOT NULL DEFAULT '',	-- that proves it
	since TEXT NOT NULL,
	until TEXT NOT NULL DEFAULT '',	-- '': still in force
	ended_why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX appointment_in_force ON appointment (seat, caracter) WHERE until = '';
CREATE INDEX appointment_person ON appointment (person);

-- How long an integration lasts: as long as the municipal administration (I.4).
CREATE TABLE term (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL,		-- '2024–2027'
	start TEXT NOT NULL,
	end TEXT NOT NULL CHECK (end >= start)
) STRICT;

-- The body's own data that papers print; the settings of today.
CREATE TABLE setting (
	key TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT;

-- A session as it was planned.
CREATE TABLE session (
	id INTEGER PRIMARY KEY,
	uuid TEXT NOT NULL UNIQUE,
	kind TEXT NOT NULL CHECK (kind IN ('ordinaria', 'extraordinaria', 'consulta')),
	date TEXT NOT NULL,
	place TEXT NOT NULL,
	cancelled TEXT,			-- when it was (III.5); NULL: it stands
	cancelled_why TEXT
) STRICT;
CREATE INDEX session_date ON session (date);	-- the list of them

-- The last session of a kind held in a year before Sesiona: numbers go on from there.
CREATE TABLE number_before (
	kind TEXT NOT NULL CHECK (kind IN ('ordinaria', 'extraordinaria', 'consulta')),
	year INTEGER NOT NULL,
	number INTEGER NOT NULL CHECK (number >= 0),
	PRIMARY KEY (kind, year)
) STRICT, WITHOUT ROWID;

-- Its planned agenda; class as the agenda file writes it ('remoción 7 por 2,5').
CREATE TABLE item (
	session INTEGER NOT NULL REFERENCES session,
	number INTEGER NOT NULL,
	title TEXT NOT NULL,
	class TEXT NOT NULL,
	word TEXT NOT NULL,		-- the class alone, for the view
	affected INTEGER,
	PRIMARY KEY (session, number)
) STRICT, WITHOUT ROWID;

-- What `abrir` froze (act seq), and the settings that its papers are printed with.
CREATE TABLE snapshot (
	session INTEGER NOT NULL REFERENCES session,
	seq INTEGER NOT NULL,
	rules TEXT NOT NULL,
	roster TEXT NOT NULL,
	agenda TEXT NOT NULL,
	earlier TEXT NOT NULL,
	session_data TEXT NOT NULL,
	hash TEXT NOT NULL,
	PRIMARY KEY (session, seq)
) STRICT;
CREATE TABLE session_setting (
	session INTEGER NOT NULL REFERENCES session,
	key TEXT NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY (session, key)
) STRICT, WITHOUT ROWID;

-- The log: what happened, in the words of dictation, chained by hash. Only ever longer.
CREATE TABLE act (
	session INTEGER NOT NULL REFERENCES session,
	seq INTEGER NOT NULL,
	at TEXT NOT NULL,
	recorded_at TEXT NOT NULL,
	line TEXT NOT NULL,
	hash TEXT NOT NULL,
	PRIMARY KEY (session, seq)
) STRICT;
CREATE TRIGGER act_in_order BEFORE INSERT ON act
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM act WHERE session = NEW.session)
BEGIN SELECT RAISE(ABORT, 'act: not the next of its session'); END;
CREATE TRIGGER act_not_changed BEFORE UPDATE ON act
BEGIN SELECT RAISE(ABORT, 'act: append-only'); END;
CREATE TRIGGER act_not_removed BEFORE DELETE ON act
BEGIN SELECT RAISE(ABORT, 'act: append-only'); END;
CREATE TRIGGER snapshot_not_replaced BEFORE INSERT ON snapshot
WHEN EXISTS (SELECT 1 FROM snapshot WHERE session = NEW.session AND seq >= NEW.seq)
BEGIN SELECT RAISE(ABORT, 'snapshot: append-only'); END;
CREATE TRIGGER snapshot_not_changed BEFORE UPDATE ON snapshot
BEGIN SELECT RAISE(ABORT, 'snapshot: append-only'); END;
CREATE TRIGGER snapshot_not_removed BEFORE DELETE ON snapshot
BEGIN SELECT RAISE(ABORT, 'snapshot: append-only'); END;

-- The frozen body of an acta: approved in a session (its own or a later one) by an act.
CREATE TABLE acta (
	session INTEGER PRIMARY KEY REFERENCES session,
	by_session INTEGER NOT NULL REFERENCES session,
	by_act INTEGER NOT NULL,
	body TEXT NOT NULL,
	sha256 TEXT NOT NULL
) STRICT;

-- What became of an acta's paper outside the room (III.6 to III.8): a standing row for each step and
-- whom it is of. What is corrected or withdrawn is told by the diary alone: before, after and why.
CREATE TABLE acta_step (
	session INTEGER NOT NULL REFERENCES session,
	step TEXT NOT NULL CHECK (step IN ('impresa', 'firma', 'copia', 'envío', 'publicación')),
	seat INTEGER NOT NULL DEFAULT 0,	-- 0: the facilitator's, or the whole paper's
	caracter TEXT NOT NULL DEFAULT '' CHECK (caracter IN ('', 'titular', 'suplente')),
	name TEXT NOT NULL DEFAULT '',		-- as in asistencia; '': of the whole paper
	at TEXT NOT NULL,			-- the day or the moment that was told
	recorded_at TEXT NOT NULL,
	outcome TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'firmó', 'se negó')),
	recipient TEXT NOT NULL DEFAULT '',	-- to whom it was sent
	medium TEXT NOT NULL DEFAULT '',	-- how: correo, en mano
	receipt TEXT NOT NULL DEFAULT '',	-- what proves it: number of the acuse
	text TEXT NOT NULL DEFAULT '',		-- reason of a refusal, address where published, a note
	PRIMARY KEY (session, step, seat, caracter, name),
	CHECK ((step IN ('firma', 'copia')) = (name <> '')),
	CHECK ((step = 'firma') = (outcome <> ''))
) STRICT, WITHOUT ROWID;

-- Files that belong to a session. Each lies in the folder x.db.archivo under its SHA-256; withdrawn,
-- the row stays. hash seals all of the row, and the session's uuid (outside.c).
CREATE TABLE attachment (
	id INTEGER PRIMARY KEY,
	session INTEGER NOT NULL REFERENCES session,
	what TEXT NOT NULL,		-- acta firmada, anexo, evidencia…
	act INTEGER,			-- of an annex: the act that told of it
	name TEXT NOT NULL,		-- of the file, as people know it
	sha256 TEXT NOT NULL,
	at TEXT NOT NULL,
	note TEXT NOT NULL DEFAULT '',
	withdrawn TEXT,			-- when; NULL: it stands
	withdrawn_why TEXT,
	hash TEXT NOT NULL,
	CHECK ((what = 'anexo') = (act IS NOT NULL)),
	CHECK ((withdrawn IS NULL) = (withdrawn_why IS NULL))
) STRICT;
CREATE INDEX attachment_session ON attachment (session);

-- Acuerdos from before Sesiona. Ids are negative, counted up from -2^52: in the register they
-- come first, in the order in which they were taken in, and never meet the derived ones.
CREATE TABLE acuerdo_before (
	id INTEGER PRIMARY KEY CHECK (id < 0),
	uuid TEXT NOT NULL UNIQUE,
	folio TEXT NOT NULL UNIQUE,
	date TEXT NOT NULL,		-- '' if nobody knows
	text TEXT NOT NULL,
	form TEXT,
	favor INTEGER,
	contra INTEGER,
	abstentions INTEGER,
	responsible TEXT,
	due TEXT
) STRICT;

-- Progress told outside a session. The acuerdo is named by its uuid, for it may be derived.
-- The evidence's file lies in the folder x.db.archivo under its SHA-256; here is its name.
CREATE TABLE follow_up (
	id INTEGER PRIMARY KEY,
	acuerdo TEXT NOT NULL,
	at TEXT NOT NULL,		-- a moment, or the date that was told
	state TEXT NOT NULL CHECK (state IN ('pendiente', 'en proceso', 'cumplido', 'sin efecto')),
	text TEXT,
	evidence TEXT,
	sha256 TEXT,
	CHECK ((evidence IS NULL) = (sha256 IS NULL))
) STRICT;
CREATE INDEX follow_up_acuerdo ON follow_up (acuerdo, at);

-- What is not an act: who changed what, before and after.
CREATE TABLE diary (
	id INTEGER PRIMARY KEY,
	at TEXT NOT NULL,
	what TEXT NOT NULL,
	before TEXT,
	after TEXT
) STRICT;

-- ======== derived: computed from the acts by derive.c =========================
-- idx is the place in the state's own array. No fixed table points here.

CREATE TABLE session_state (
	session INTEGER PRIMARY KEY REFERENCES session,
	status TEXT NOT NULL,
	kind TEXT NOT NULL,
	number INTEGER NOT NULL,	-- planned until installed
	year INTEGER NOT NULL,
	clave TEXT,			-- once installed
	place TEXT,
	opened TEXT,
	installed TEXT,
	ended TEXT,
	seats INTEGER NOT NULL,
	quorum INTEGER NOT NULL,
	quorum_base INTEGER NOT NULL,	-- of how many seats it is half plus one
	quorum_reading TEXT NOT NULL,
	present_at_quorum INTEGER,
	facilitator TEXT,
	facilitator_post TEXT,
	reason TEXT
) STRICT;
CREATE INDEX session_state_number ON session_state (kind, year, number);

CREATE TABLE point (
	session INTEGER NOT NULL REFERENCES session,
	idx INTEGER NOT NULL,
	number TEXT NOT NULL,		-- '8.1'
	rank INTEGER NOT NULL,		-- 8001, to sort by
	level INTEGER NOT NULL,		-- 1, or 2 for 8.1
	title TEXT NOT NULL,
	class TEXT NOT NULL,
	affected INTEGER,
	status TEXT NOT NULL,
	origin TEXT NOT NULL,
	reason TEXT,
	untouched TEXT,			-- '1': never taken up
	affected_name TEXT,		-- a removal's, as the acta tells it
	promoters TEXT,
	PRIMARY KEY (session, idx)
) STRICT, WITHOUT ROWID;

-- The agenda as it was approved.
CREATE TABLE agenda_approved (
	session INTEGER NOT NULL REFERENCES session,
	idx INTEGER NOT NULL,
	number INTEGER NOT NULL,
	title TEXT NOT NULL,
	class TEXT NOT NULL,
	status TEXT NOT NULL,
	PRIMARY KEY (session, idx)
) STRICT, WITHOUT ROWID;

-- turn 0: the seat never came; else the stay's place from 1.
CREATE TABLE attendance (
	session INTEGER NOT NULL REFERENCES session,
	seat INTEGER NOT NULL,
	turn INTEGER NOT NULL,
	kind TEXT,
	name TEXT,
	post TEXT,
	represents TEXT,
	caracter TEXT,
	document TEXT,
	arrived TEXT,
	left_at TEXT,
	reason TEXT,
	PRIMARY KEY (session, seat, turn)
) STRICT, WITHOUT ROWID;

CREATE TABLE guest (
	session INTEGER NOT NULL REFERENCES session,
	idx INTEGER NOT NULL,
	name TEXT NOT NULL,
	organization TEXT,
	class TEXT NOT NULL,
	PRIMARY KEY (session, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
	session INTEGER NOT NULL REFERENCES session,
	idx INTEGER NOT NULL,
	act INTEGER NOT NULL,
	at TEXT NOT NULL,
	class TEXT NOT NULL,		-- the act's word
	point INTEGER,			-- idx
	decision INTEGER,		-- number
	folio TEXT,
	seat INTEGER,
	kind TEXT,
	name TEXT,
	caracter TEXT,
	post TEXT,
	represents TEXT,
	organization TEXT,
	document TEXT,
	present INTEGER NOT NULL,
	subject TEXT,
	text TEXT,
	object TEXT,
	before TEXT,
	state TEXT,
	responsible TEXT,
	due TEXT,
	in_force TEXT,
	new_day TEXT,			-- date, on the first act of a later day
	PRIMARY KEY (session, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
	session INTEGER NOT NULL REFERENCES session,
	number INTEGER NOT NULL,
	point INTEGER NOT NULL,
	subject TEXT NOT NULL,
	text TEXT NOT NULL,
	form TEXT,
	outcome TEXT,
	entitled INTEGER NOT NULL,
	favor INTEGER NOT NULL,
	contra INTEGER NOT NULL,
	abstentions INTEGER NOT NULL,
	excused INTEGER NOT NULL,
	silent INTEGER NOT NULL,
	present INTEGER NOT NULL,
	seats INTEGER NOT NULL,
	closed TEXT,
	needs TEXT,			-- more than half of what, when the votes cast do not decide
	PRIMARY KEY (session, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE ballot (
	session INTEGER NOT NULL REFERENCES session,
	decision INTEGER NOT NULL,
	seat INTEGER NOT NULL,
	kind TEXT,
	name TEXT,
	caracter TEXT,
	post TEXT,
	represents TEXT,
	sense TEXT NOT NULL,
	reason TEXT,
	PRIMARY KEY (session, decision, seat)
) STRICT, WITHOUT ROWID;

-- id = session * 10^6 + number, so that the order of ids is that of the register.
CREATE TABLE acuerdo (
	id INTEGER PRIMARY KEY,
	session INTEGER NOT NULL REFERENCES session,
	number INTEGER NOT NULL,
	uuid TEXT NOT NULL,
	act INTEGER NOT NULL,
	point INTEGER NOT NULL,
	decision INTEGER NOT NULL,
	folio TEXT NOT NULL,
	text TEXT NOT NULL,
	proposal TEXT NOT NULL,
	responsible TEXT,
	due TEXT,
	at TEXT NOT NULL
) STRICT;
CREATE INDEX acuerdo_session ON acuerdo (session, number);
CREATE INDEX acuerdo_folio ON acuerdo (folio);

CREATE TABLE follow_up_act (
	session INTEGER NOT NULL REFERENCES session,
	act INTEGER NOT NULL,
	folio TEXT NOT NULL,
	at TEXT NOT NULL,
	state TEXT NOT NULL,
	text TEXT,
	PRIMARY KEY (session, act)
) STRICT, WITHOUT ROWID;
CREATE INDEX follow_up_act_folio ON follow_up_act (folio, at, session, act);

-- Actas approved: of this session, or of an earlier one.
CREATE TABLE approval (
	session INTEGER NOT NULL REFERENCES session,
	act INTEGER NOT NULL,
	of_session INTEGER NOT NULL,
	at TEXT NOT NULL,
	PRIMARY KEY (session, act)
) STRICT, WITHOUT ROWID;
CREATE INDEX approval_of ON approval (of_session);

-- Corrections that the acta has to tell ("se rectifica"): turn counts what one of them touched.
CREATE TABLE correction (
	session INTEGER NOT NULL REFERENCES session,
	act INTEGER NOT NULL,
	turn INTEGER NOT NULL,
	point INTEGER,
	recorded TEXT NOT NULL,
	class TEXT NOT NULL,
	text TEXT,
	about TEXT NOT NULL,
	PRIMARY KEY (session, act, turn)
) STRICT, WITHOUT ROWID;

-- What the register is filtered and ordered by, a narrow row for each acuerdo of both halves, so
-- that a page of it costs the same in a long register. Each is a function of the views
-- register_now and register_before: sql.def writes them, check.c compares them.
CREATE TABLE register_row (
	session INTEGER NOT NULL,	-- 0: from before Sesiona
	id INTEGER PRIMARY KEY,
	state TEXT NOT NULL,
	due TEXT NOT NULL,		-- '0' at once, then dates, then '~…' without one
	owner TEXT NOT NULL,		-- clave()
	owner_order TEXT NOT NULL	-- orden_es(): by bytes it is the order of a dictionary
) STRICT;
CREATE INDEX register_row_state ON register_row (state);
CREATE INDEX register_row_state_due ON register_row (state, due);
CREATE INDEX register_row_state_owner ON register_row (state, owner_order);
CREATE INDEX register_row_due ON register_row (due);
CREATE INDEX register_row_owner ON register_row (owner);
CREATE INDEX register_row_owner_order ON register_row (owner_order);

-- ======== the register's index of words =======================================
-- External content: the words are in the tables; derive.c feeds it. No trigger and
-- no view touches it. How it cuts texts into words is told in words.c too, which reads texts as it does.

CREATE VIEW register_text AS
SELECT id, folio, text, proposal, responsible FROM acuerdo
UNION ALL
SELECT id, folio, text, NULL, responsible FROM acuerdo_before;

CREATE VIRTUAL TABLE register_words USING fts5 (
	folio, text, proposal, responsible,
	content = 'register_text', content_rowid = 'id',
	tokenize = 'unicode61 remove_diacritics 2',
	prefix = '1 2 3 4 5 6'	-- the letters that somebody types are found as fast as words
);
