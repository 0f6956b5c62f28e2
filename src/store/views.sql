-- views — the public face of the file, in Spanish (design §4): what templates, exports and
-- other tools read. Run after schema.sql. A column may be added, never renamed; each
-- view has `orden`, by which its rows are read.

-- A row for today (sesion empty), and one a session with the settings frozen when it opened. To whom
-- the actas are sent, and who publishes them, is today's in all of them.
CREATE VIEW organismo AS
SELECT w.sesion AS sesion, coalesce(w.sesion, 0) AS orden,
	(SELECT value FROM session_setting WHERE session = w.frozen AND key = 'nombre'
		UNION ALL SELECT value FROM setting WHERE w.frozen IS NULL AND key = 'nombre') AS nombre,
	(SELECT value FROM session_setting WHERE session = w.frozen AND key = 'siglas'
		UNION ALL SELECT value FROM setting WHERE w.frozen IS NULL AND key = 'siglas') AS siglas,
	(SELECT value FROM session_setting WHERE session = w.frozen AND key = 'municipio'
		UNION ALL SELECT value FROM setting WHERE w.frozen IS NULL AND key = 'municipio') AS municipio,
	(SELECT value FROM session_setting WHERE session = w.frozen AND key = 'estado'
		UNION ALL SELECT value FROM setting WHERE w.frozen IS NULL AND key = 'estado') AS estado,
	(SELECT value FROM session_setting WHERE session = w.frozen AND key = 'papel_ancho'
		UNION ALL SELECT value FROM setting WHERE w.frozen IS NULL AND key = 'papel_ancho') AS papel_ancho,
	(SELECT value FROM session_setting WHERE session = w.frozen AND key = 'papel_alto'
		UNION ALL SELECT value FROM setting WHERE w.frozen IS NULL AND key = 'papel_alto') AS papel_alto,
	(SELECT value FROM session_setting WHERE session = w.frozen AND key = 'rubrican'
		UNION ALL SELECT value FROM setting WHERE w.frozen IS NULL AND key = 'rubrican') AS rubrican,
	(SELECT nullif(value, '') FROM setting WHERE key = 'destinatario') AS destinatario,
	(SELECT nullif(value, '') FROM setting WHERE key = 'destinatario_correo') AS destinatario_correo,
	(SELECT nullif(value, '') FROM setting WHERE key = 'destinatario_domicilio')
		AS destinatario_domicilio,
	(SELECT nullif(value, '') FROM setting WHERE key = 'area_responsable') AS area_responsable
FROM (SELECT NULL AS sesion, NULL AS frozen
	UNION ALL SELECT s.id, (SELECT f.session FROM session_setting f WHERE f.session = s.id LIMIT 1)
	FROM session s) w;

-- Every appointment that was ever in force. The facilitator has no lugar.
CREATE VIEW integrantes AS
SELECT nullif(a.seat, 0) AS lugar, a.kind AS tipo, nullif(a.caracter, '') AS caracter,
	nullif(a.title, '') AS tratamiento, p.name AS nombre, nullif(a.post, '') AS cargo,
	nullif(a.represents, '') AS representante, nullif(a.contact, '') AS contacto,
	a.since AS desde, nullif(a.until, '') AS hasta,
	nullif(a.contact_public, 0) AS contacto_publico, nullif(a.origin, '') AS origen,
	nullif(a.document, '') AS documento,
	(CASE a.seat WHEN 0 THEN 1000000 ELSE a.seat END) * 10 + (a.caracter = 'suplente') AS orden
FROM appointment a JOIN person p ON p.id = a.person
WHERE a.until = '' OR a.until >= a.since;

-- Every seat that ever was, vacant ones too. One with appointments exists from the first that was in force.
CREATE VIEW lugares AS
SELECT k.number AS lugar, k.kind AS tipo,
	min(coalesce(nullif(k.since, ''), '9999'), coalesce((SELECT min(a.since) FROM appointment a
		WHERE a.seat = k.number AND (a.until = '' OR a.until >= a.since)), '9999')) AS desde,
	date(nullif(k.abolished, ''), '-1 day') AS hasta, k.number AS orden
FROM seat k WHERE k.number > 0;

-- Whom each session calls: a row a seat of that day, vacant ones too; who sits in it then.
CREATE VIEW convocados AS
SELECT s.id AS sesion, l.lugar AS lugar, coalesce(t.kind, u.kind, l.tipo) AS tipo,
	trim(t.title || ' ' || tp.name) AS titular, nullif(t.post, '') AS titular_cargo,
	trim(u.title || ' ' || up.name) AS suplente, nullif(u.post, '') AS suplente_cargo,
	coalesce(nullif(t.represents, ''), nullif(u.represents, '')) AS representante,
	s.id * 1000000 + l.lugar AS orden
FROM session s JOIN lugares l ON l.desde <= substr(s.date, 1, 10)
	AND (l.hasta IS NULL OR l.hasta >= substr(s.date, 1, 10))
LEFT JOIN appointment t ON t.seat = l.lugar AND t.caracter = 'titular' AND t.since <= substr(s.date, 1, 10)
	AND (t.until = '' OR t.until >= substr(s.date, 1, 10))
LEFT JOIN person tp ON tp.id = t.person
LEFT JOIN appointment u ON u.seat = l.lugar AND u.caracter = 'suplente' AND u.since <= substr(s.date, 1, 10)
	AND (u.until = '' OR u.until >= substr(s.date, 1, 10))
LEFT JOIN person up ON up.id = u.person;

-- numero is the planned one until the session is installed, and only then has it a clave; one
-- that was cancelled has neither. Until it is opened the facilitator is the one of its day.
CREATE VIEW sesiones AS
SELECT s.id AS sesion, s.uuid AS uuid, d.clave AS clave, s.kind AS tipo,
	CASE WHEN s.cancelled IS NULL THEN coalesce(d.number, (
		SELECT coalesce(max(n.number), 0) FROM (SELECT i.number AS number FROM session_state i
			WHERE i.kind = s.kind AND i.year = CAST(substr(s.date, 1, 4) AS INTEGER)
			AND i.clave IS NOT NULL
			UNION ALL SELECT b.number FROM number_before b
			WHERE b.kind = s.kind AND b.year = CAST(substr(s.date, 1, 4) AS INTEGER)) n
	) + (
		SELECT count(*) FROM session o LEFT JOIN session_state od ON od.session = o.id
		WHERE o.kind = s.kind AND substr(o.date, 1, 4) = substr(s.date, 1, 4)
		AND od.clave IS NULL AND od.status IS NOT 'no celebrada' AND o.cancelled IS NULL
		AND (o.date, o.id) <= (s.date, s.id)
	)) END AS numero,
	coalesce(d.year, CAST(substr(s.date, 1, 4) AS INTEGER)) AS anio,
	s.date AS fecha, coalesce(d.place, s.place) AS sede,
	coalesce(d.status, CASE WHEN s.cancelled IS NULL THEN 'planeada' ELSE 'cancelada' END) AS estado,
	d.opened AS hora_inicio, d.installed AS hora_instalacion, d.ended AS hora_fin,
	d.seats AS lugares, d.quorum AS quorum_requerido, d.quorum_reading AS quorum_lectura,
	CASE WHEN d.clave IS NOT NULL THEN '1' END AS instalada,
	d.quorum_base AS quorum_base,
	CASE WHEN substr(d.ended, 1, 10) <> substr(d.opened, 1, 10)
		THEN substr(d.ended, 1, 10) END AS fecha_fin,
	d.present_at_quorum AS presentes_instalacion, NULL AS convocatoria,
	CASE WHEN d.session IS NULL THEN trim(f.title || ' ' || fp.name) ELSE d.facilitator END AS facilitador,
	CASE WHEN d.session IS NULL THEN nullif(f.post, '') ELSE d.facilitator_post END AS facilitador_cargo,
	coalesce(d.reason, s.cancelled_why) AS motivo,
	CASE WHEN EXISTS (SELECT 1 FROM approval a WHERE a.of_session = s.id)
		THEN '1' END AS acta_aprobada,
	(SELECT max(a.at) FROM approval a WHERE a.of_session = s.id) AS aprobacion_hora,
	s.id AS orden
FROM session s LEFT JOIN session_state d ON d.session = s.id
LEFT JOIN appointment f ON f.seat = 0 AND f.since <= substr(s.date, 1, 10)
	AND (f.until = '' OR f.until >= substr(s.date, 1, 10))
LEFT JOIN person fp ON fp.id = f.person;

-- Until `abrir` the planned agenda, afterwards the agenda as it stands.
CREATE VIEW orden_del_dia AS
SELECT p.session AS sesion, p.number AS punto, p.title AS titulo, p.class AS clase,
	p.status AS estado, p.origin AS origen, p.level AS nivel, p.reason AS motivo,
	p.affected AS lugar_afectado, p.untouched AS sin_abordar, p.affected_name AS afectado,
	p.promoters AS promueven, p.session * 1000000 + p.rank AS orden
FROM point p
UNION ALL
SELECT i.session, CAST(i.number AS TEXT), i.title, i.word, 'pendiente', 'convocatoria', 1, NULL,
	i.affected, NULL, NULL, NULL, i.session * 1000000 + i.number * 1000
FROM item i WHERE NOT EXISTS (SELECT 1 FROM point p WHERE p.session = i.session);

-- The agenda as it was approved; later amendments are told by hechos.
CREATE VIEW orden_aprobado AS
SELECT session AS sesion, CAST(number AS TEXT) AS punto, title AS titulo, class AS clase,
	status AS estado, session * 1000000 + number AS orden
FROM agenda_approved;

-- firma: one row a person, who signs or is told absent; parcial: others sat there too.
CREATE VIEW asistencia AS
SELECT session AS sesion, seat AS lugar, kind AS tipo, name AS nombre, post AS cargo,
	caracter AS caracter, arrived AS llegada, left_at AS salida, reason AS justificacion,
	kind AS sector, represents AS representante, document AS documento,
	CASE turn WHEN 0 THEN '1' END AS ausencia,
	CASE WHEN name IS NOT NULL AND NOT EXISTS (SELECT 1 FROM attendance b
		WHERE b.session = a.session AND b.seat = a.seat AND b.turn < a.turn
		AND b.name = a.name AND b.caracter = a.caracter) THEN '1' END AS firma,
	CASE WHEN EXISTS (SELECT 1 FROM attendance b WHERE b.session = a.session
		AND b.seat = a.seat AND (b.name, b.caracter) <> (a.name, a.caracter))
		THEN '1' END AS parcial,
	(session * 1000000 + seat) * 1000000 + turn AS orden
FROM attendance a;

CREATE VIEW observadores AS
SELECT session AS sesion, session * 1000000 + idx AS orden, name AS nombre,
	organization AS organizacion, class AS clase
FROM guest;

CREATE VIEW hechos AS
SELECT f.session AS sesion, f.act AS acto, p.number AS punto, f.decision AS decision,
	f.folio AS folio, f.at AS hora, f.class AS clase, f.seat AS lugar, f.kind AS tipo,
	f.name AS nombre, f.caracter AS caracter, f.present AS presentes, f.text AS texto,
	CASE f.class WHEN 'aprobar_acta' THEN (SELECT e.clave FROM session_state e
		WHERE e.session = CAST(f.object AS INTEGER)) ELSE f.object END AS objeto, f.kind AS sector, f.post AS cargo, f.organization AS organizacion,
	f.before AS antes, f.state AS estado, f.responsible AS responsable, f.due AS vence,
	f.subject AS tema, f.in_force AS vigente, f.document AS documento,
	f.represents AS representante, f.new_day AS nuevo_dia,
	CASE WHEN f.present >= d.quorum THEN '1' END AS hay_quorum,
	f.session * 1000000 + f.idx AS orden
FROM fact f JOIN session_state d ON d.session = f.session
LEFT JOIN point p ON p.session = f.session AND p.idx = f.point;

CREATE VIEW decisiones AS
SELECT d.session AS sesion, p.number AS punto, d.number AS decision, d.text AS propuesta,
	d.form AS forma, d.entitled AS con_derecho, d.favor AS a_favor, d.contra AS en_contra,
	d.abstentions AS abstenciones, d.excused AS excusas, d.silent AS sin_votar,
	d.outcome AS resultado, d.subject AS tema, d.closed AS hora, d.present AS presentes,
	d.seats AS lugares, d.session * 1000000 + d.number AS orden, d.needs AS requisito
FROM decision d LEFT JOIN point p ON p.session = d.session AND p.idx = d.point;

CREATE VIEW votos AS
SELECT b.session AS sesion, p.number AS punto, b.decision AS decision, b.seat AS lugar,
	b.kind AS tipo, b.name AS nombre, b.caracter AS caracter, b.sense AS sentido,
	b.reason AS motivo, b.kind AS sector, b.post AS cargo, b.represents AS representante,
	(b.session * 1000000 + b.decision) * 1000000 + b.seat AS orden
FROM ballot b JOIN decision d ON d.session = b.session AND d.number = b.decision
LEFT JOIN point p ON p.session = d.session AND p.idx = d.point;

CREATE VIEW seguimiento AS
SELECT f.folio AS folio, f.session AS sesion, f.at AS fecha, f.state AS estado, f.text AS texto,
	f.act AS acto, strftime('%s', f.at) * 1000000 + f.act AS orden, NULL AS evidencia,
	NULL AS sha256
FROM follow_up_act f
UNION ALL
SELECT coalesce(
		(SELECT a.folio FROM acuerdo a WHERE a.uuid = u.acuerdo),
		(SELECT b.folio FROM acuerdo_before b WHERE b.uuid = u.acuerdo)),
	NULL, nullif(u.at, ''), u.state, u.text, NULL,
	coalesce(strftime('%s', u.at), 0) * 1000000, u.evidence, u.sha256
FROM follow_up u;

-- The register in its two halves, with the row number for search; acuerdos is its public
-- face. The state is the newest follow-up's, told in a session or outside.
CREATE VIEW register_now AS
SELECT a.id AS id,
	a.folio AS folio, a.uuid AS uuid, a.session AS sesion, p.number AS punto,
	a.decision AS decision, a.text AS acuerdo, a.proposal AS propuesta, d.form AS forma,
	d.favor AS a_favor, d.contra AS en_contra, d.abstentions AS abstenciones,
	a.responsible AS responsable, a.due AS vence,
	coalesce((SELECT u.state FROM (
		SELECT * FROM (SELECT f.at AS at, f.state AS state FROM follow_up_act f
			WHERE f.folio = a.folio ORDER BY f.at DESC, f.session DESC, f.act DESC LIMIT 1)
		UNION ALL
		SELECT * FROM (SELECT o.at, o.state FROM follow_up o
			WHERE o.acuerdo = a.uuid ORDER BY o.at DESC, o.id DESC LIMIT 1)
		) u ORDER BY u.at DESC LIMIT 1), 'pendiente') AS estado,
	CASE WHEN a.text <> a.proposal THEN '1' END AS propuesta_distinta,
	a.at AS fecha, a.id AS orden
FROM acuerdo a
LEFT JOIN decision d ON d.session = a.session AND d.number = a.decision
LEFT JOIN point p ON p.session = a.session AND p.idx = a.point;

CREATE VIEW register_before AS
SELECT b.id AS id,
	b.folio AS folio, b.uuid AS uuid, NULL AS sesion, NULL AS punto,
	NULL AS decision, b.text AS acuerdo, NULL AS propuesta, b.form AS forma,
	b.favor AS a_favor, b.contra AS en_contra, b.abstentions AS abstenciones,
	b.responsible AS responsable, b.due AS vence,
	coalesce((SELECT u.state FROM (
		SELECT * FROM (SELECT f.at AS at, f.state AS state FROM follow_up_act f
			WHERE f.folio = b.folio ORDER BY f.at DESC, f.session DESC, f.act DESC LIMIT 1)
		UNION ALL
		SELECT * FROM (SELECT o.at, o.state FROM follow_up o
			WHERE o.acuerdo = b.uuid ORDER BY o.at DESC, o.id DESC LIMIT 1)
		) u ORDER BY u.at DESC LIMIT 1), 'pendiente') AS estado,
	NULL AS propuesta_distinta, nullif(b.date, '') AS fecha, b.id AS orden
FROM acuerdo_before b;

CREATE VIEW acuerdos AS
SELECT folio, uuid, sesion, punto, decision, acuerdo, propuesta, forma, a_favor, en_contra,
	abstenciones, responsable, vence, estado, propuesta_distinta, fecha, orden
FROM register_now
UNION ALL
SELECT folio, uuid, sesion, punto, decision, acuerdo, propuesta, forma, a_favor, en_contra,
	abstenciones, responsable, vence, estado, propuesta_distinta, fecha, orden
FROM register_before;

-- huella: the fingerprint of the session, once closed; huella_papel: the same in eight groups, as
-- base/fingerprint.h says; sha256: of the frozen body.
CREATE VIEW actas AS
SELECT d.session AS sesion, CASE WHEN c.session IS NULL THEN 'por aprobar' ELSE 'aprobada' END AS estado,
	c.body AS texto, h.hash AS huella,
	c.sha256 AS sha256, c.by_session AS aprobada_en, d.session AS orden,
	(WITH RECURSIVE letter (n, groups, sum, value) AS (
		SELECT -1, '', 0, 0 WHERE h.hash IS NOT NULL
		UNION ALL
		SELECT n + 1, groups || CASE WHEN n > 0 AND n % 4 = 0 THEN ' ' ELSE '' END
			|| CASE WHEN n < 0 THEN ''
				ELSE substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', value + 1, 1) END,
			(sum * 10 + value) % 1021,
			((instr('123456789abcdef', substr(h.hash, (n + 1) * 5 / 4 + 1, 1)) * 16
			+ instr('123456789abcdef', substr(h.hash, (n + 1) * 5 / 4 + 2, 1)))
			>> (3 - (n + 1) * 5 % 4)) & 31
		FROM letter WHERE n < 30
	) SELECT groups || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', sum / 32 + 1, 1)
		|| substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', sum % 32 + 1, 1)
		FROM letter WHERE n = 30) AS huella_papel
FROM session_state d LEFT JOIN acta c ON c.session = d.session
LEFT JOIN act h ON d.status = 'clausurada' AND h.session = d.session
	AND h.seq = (SELECT max(a.seq) FROM act a WHERE a.session = d.session)
WHERE d.clave IS NOT NULL;

CREATE VIEW correcciones AS
SELECT c.session AS sesion, c.act AS acto, p.number AS punto,
	(c.session * 1000000 + c.act) * 1000 + c.turn AS orden, c.recorded AS hora, c.class AS clase,
	c.text AS texto, c.about AS sobre
FROM correction c LEFT JOIN point p ON p.session = c.session AND p.idx = c.point;

-- ======== what becomes of the acta outside the room ============================

-- Who sat there or should have, a row a person; left_at: left, and nobody took the seat over.
CREATE VIEW signer AS
SELECT a.session AS session, a.seat AS seat, a.kind AS kind, a.name AS name, a.caracter AS caracter,
	a.post AS post, a.represents AS represents, a.reason AS reason, a.turn AS turn,
	a.arrived AS arrived, substr(coalesce(d.ended, d.opened), 1, 10) AS day,
	(SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM attendance n WHERE n.session = l.session
		AND n.seat = l.seat AND n.turn > l.turn AND n.arrived = l.left_at)
		THEN l.left_at END
	FROM attendance l WHERE l.session = a.session AND l.seat = a.seat
	AND l.name = a.name AND l.caracter = a.caracter ORDER BY l.turn DESC LIMIT 1) AS left_at,
	f.at AS signed, f.outcome AS outcome, f.text AS text
FROM session_state d JOIN attendance a ON a.session = d.session
LEFT JOIN acta_step f ON f.session = a.session AND f.step = 'firma' AND f.seat = a.seat
	AND f.caracter = a.caracter AND f.name = a.name
WHERE d.clave IS NOT NULL AND a.name IS NOT NULL AND NOT EXISTS (SELECT 1 FROM attendance b
	WHERE b.session = a.session AND b.seat = a.seat AND b.turn < a.turn
	AND b.name = a.name AND b.caracter = a.caracter);

-- And who conducts.
CREATE VIEW signer_facilitator AS
SELECT d.session AS session, d.facilitator AS name, d.facilitator_post AS post,
	substr(coalesce(d.ended, d.opened), 1, 10) AS day, f.at AS signed, f.outcome AS outcome, f.text AS text
FROM session_state d LEFT JOIN acta_step f ON f.session = d.session AND f.step = 'firma' AND f.seat = 0
	AND f.caracter = '' AND f.name = d.facilitator
WHERE d.clave IS NOT NULL AND d.facilitator IS NOT NULL;

-- Who signs the acta (III.6). The session's day is that on which it ended: signed later, it says so.
CREATE VIEW firmas AS
SELECT session AS sesion, seat AS lugar, kind AS tipo, name AS nombre, caracter AS caracter,
	CASE WHEN outcome = 'firmó' AND substr(signed, 1, 10) > day THEN 'firma posterior'
		WHEN outcome IS NOT NULL THEN outcome
		WHEN turn = 0 THEN 'no asistió'
		WHEN left_at IS NOT NULL THEN 'se retiró'
		ELSE 'pendiente' END AS estado,
	signed AS fecha, coalesce(nullif(text, ''), reason) AS motivo,
	post AS cargo, represents AS representante, arrived AS llegada, left_at AS retiro,
	(session * 1000000 + seat) * 1000000 + turn AS orden
FROM signer
UNION ALL
SELECT session, NULL, 'Facilitador', name, NULL,
	CASE WHEN outcome = 'firmó' AND substr(signed, 1, 10) > day THEN 'firma posterior'
		ELSE coalesce(outcome, 'pendiente') END,
	signed, nullif(text, ''), post, NULL, NULL, NULL, (session * 1000000 + 999999) * 1000000
FROM signer_facilitator;

-- To whom a copy is due (III.7): the titular of each seat on the day of the session, who is its member
-- (VIII.1), and each suplente who sat there, who answers for what was decided.
CREATE VIEW copy_titular AS
SELECT d.session AS session, a.seat AS seat, a.kind AS kind, trim(a.title || ' ' || p.name) AS name,
	a.caracter AS caracter, nullif(a.post, '') AS post, nullif(a.represents, '') AS represents,
	c.at AS at, c.medium AS medium, c.receipt AS receipt, c.text AS text
FROM session_state d JOIN session s ON s.id = d.session
JOIN appointment a ON a.seat > 0 AND a.caracter = 'titular' AND a.since <= substr(s.date, 1, 10)
	AND (a.until = '' OR a.until >= substr(s.date, 1, 10))
JOIN person p ON p.id = a.person
LEFT JOIN acta_step c ON c.session = d.session AND c.step = 'copia' AND c.seat = a.seat
	AND c.caracter = a.caracter
WHERE d.clave IS NOT NULL;

CREATE VIEW copy_suplente AS
SELECT t.session AS session, t.seat AS seat, t.kind AS kind, t.name AS name, t.caracter AS caracter,
	t.post AS post, t.represents AS represents, c.at AS at, c.medium AS medium, c.receipt AS receipt,
	c.text AS text
FROM session_state d JOIN attendance t ON t.session = d.session
LEFT JOIN acta_step c ON c.session = d.session AND c.step = 'copia' AND c.seat = t.seat
	AND c.caracter = t.caracter AND c.name = t.name
WHERE d.clave IS NOT NULL AND t.caracter = 'suplente' AND t.turn > 0
	AND NOT EXISTS (SELECT 1 FROM attendance b WHERE b.session = t.session AND b.seat = t.seat
		AND b.turn BETWEEN 1 AND t.turn - 1 AND b.name = t.name AND b.caracter = t.caracter);

-- Given to anybody else, it is told too.
CREATE VIEW entregas AS
SELECT session AS sesion, seat AS lugar, kind AS tipo, name AS nombre, caracter AS caracter,
	CASE WHEN at IS NULL THEN 'pendiente' ELSE 'entregado' END AS estado,
	at AS fecha, nullif(medium, '') AS medio, nullif(receipt, '') AS acuse,
	nullif(text, '') AS nota, post AS cargo, represents AS representante,
	(session * 1000000 + seat) * 10 AS orden
FROM copy_titular
UNION ALL
SELECT session, seat, kind, name, caracter, CASE WHEN at IS NULL THEN 'pendiente' ELSE 'entregado' END,
	at, nullif(medium, ''), nullif(receipt, ''), nullif(text, ''), post, represents,
	(session * 1000000 + seat) * 10 + 1
FROM copy_suplente
UNION ALL
SELECT c.session, nullif(c.seat, 0), k.kind, c.name, nullif(c.caracter, ''), 'entregado', c.at,
	nullif(c.medium, ''), nullif(c.receipt, ''), nullif(c.text, ''), NULL, NULL,
	(c.session * 1000000 + c.seat) * 10 + 2
FROM acta_step c JOIN session s ON s.id = c.session LEFT JOIN seat k ON k.number = c.seat
WHERE c.step = 'copia' AND CASE c.caracter
	WHEN 'titular' THEN NOT EXISTS (SELECT 1 FROM appointment a WHERE a.seat = c.seat
		AND a.caracter = 'titular' AND a.since <= substr(s.date, 1, 10)
		AND (a.until = '' OR a.until >= substr(s.date, 1, 10)))
	ELSE NOT EXISTS (SELECT 1 FROM attendance t WHERE t.session = c.session AND t.seat = c.seat
		AND t.turn > 0 AND t.caracter = c.caracter AND t.name = c.name) END;

-- Where each acta stands, a row a step. vence: what the rules say, by the day on which the session began
-- (III.6, III.8); conviene: the last day until then that is no Saturday nor Sunday; limite: the
-- outermost reading of III.8, the last day of the month after.
-- (GROUP BY, of rows that are one a session already: SQLite counts what is missing once, not where it is named.)
CREATE VIEW pasos AS
WITH step (name, word, place, numeral) AS (VALUES ('impresa', 'impresa', 2, 'III.6'),
	('envío', 'enviada', 5, 'III.8'), ('publicación', 'publicada', 6, 'III.12'))
SELECT d.session AS sesion, 'aprobada' AS paso,
	CASE WHEN p.at IS NULL THEN 'pendiente' ELSE 'hecho' END AS estado, p.at AS fecha,
	(SELECT 'en la sesión ' || e.clave FROM session_state e
		WHERE e.session = p.session AND p.session <> d.session) AS detalle,
	NULL AS cuantos, NULL AS total, NULL AS faltan, NULL AS vence, NULL AS conviene, NULL AS limite,
	'III.6' AS numeral, d.session * 10 + 1 AS orden
FROM session_state d LEFT JOIN approval p ON p.of_session = d.session
WHERE d.clave IS NOT NULL
UNION ALL
SELECT session, word, CASE WHEN at IS NULL THEN 'pendiente' ELSE 'hecho' END, at,
	nullif(substr(CASE WHEN recipient <> '' THEN ' · ' || recipient ELSE '' END
		|| CASE WHEN medium <> '' THEN ' · ' || medium ELSE '' END
		|| CASE WHEN receipt <> '' THEN ' · acuse ' || receipt ELSE '' END
		|| CASE WHEN text <> '' THEN ' · ' || text ELSE '' END, 4), ''), NULL, NULL, NULL, due,
	max(day, date(due, CASE strftime('%w', due) WHEN '0' THEN '-2 days' WHEN '6' THEN '-1 day'
		ELSE '+0 days' END)),
	CASE WHEN due IS NOT NULL THEN date(day, 'start of month', '+2 months', '-1 day') END,
	numeral, session * 10 + place
FROM (SELECT d.session AS session, k.word AS word, k.place AS place, k.numeral AS numeral,
		substr(d.opened, 1, 10) AS day,
		CASE k.name WHEN 'envío' THEN date(substr(d.opened, 1, 10), 'start of month', '+1 month',
			'-1 day') END AS due,
		a.at AS at, a.recipient AS recipient, a.medium AS medium, a.receipt AS receipt, a.text AS text
	FROM session_state d CROSS JOIN step k LEFT JOIN acta_step a
		ON a.session = d.session AND a.step = k.name
	WHERE d.clave IS NOT NULL)
UNION ALL
SELECT session, 'firmada', CASE missing WHEN 0 THEN 'hecho' ELSE 'pendiente' END,
	CASE missing WHEN 0 THEN (SELECT max(f.at) FROM acta_step f
		WHERE f.session = n.session AND f.step = 'firma') END,
	CASE refused WHEN 0 THEN NULL WHEN 1 THEN '1 se negó' ELSE refused || ' se negaron' END,
	done, done + refused + missing, missing, substr(opened, 1, 10), NULL, NULL, 'III.6', session * 10 + 3
FROM (SELECT d.session AS session, d.opened AS opened,
		(SELECT count(*) FROM acta_step f WHERE f.session = d.session AND f.step = 'firma'
			AND f.outcome = 'firmó') AS done,
		(SELECT count(*) FROM acta_step f WHERE f.session = d.session AND f.step = 'firma'
			AND f.outcome = 'se negó') AS refused,
		(SELECT count(*) FROM signer s WHERE s.session = d.session AND s.outcome IS NULL
			AND s.turn > 0 AND s.left_at IS NULL)
		+ (SELECT count(*) FROM signer_facilitator s WHERE s.session = d.session
			AND s.outcome IS NULL) AS missing
	FROM session_state d WHERE d.clave IS NOT NULL GROUP BY d.session) n
UNION ALL
SELECT session, 'copias', CASE missing WHEN 0 THEN 'hecho' ELSE 'pendiente' END,
	CASE missing WHEN 0 THEN (SELECT max(c.at) FROM acta_step c
		WHERE c.session = n.session AND c.step = 'copia') END,
	NULL, done, done + missing, missing, NULL, NULL, NULL, 'III.7', session * 10 + 4
FROM (SELECT d.session AS session,
		(SELECT count(*) FROM acta_step c WHERE c.session = d.session AND c.step = 'copia') AS done,
		(SELECT count(*) FROM copy_titular c WHERE c.session = d.session AND c.at IS NULL)
		+ (SELECT count(*) FROM copy_suplente c WHERE c.session = d.session AND c.at IS NULL) AS missing
	FROM session_state d WHERE d.clave IS NOT NULL GROUP BY d.session) n;

-- Files of a session; anexo: its place among the annexes that the acta lists, and titulo as listed.
CREATE VIEW adjuntos AS
SELECT t.session AS sesion, t.what AS que, t.name AS nombre, t.sha256 AS sha256, t.at AS fecha,
	nullif(t.note, '') AS nota, CASE WHEN t.withdrawn IS NULL THEN 'vigente' ELSE 'retirado' END AS estado,
	t.withdrawn_why AS motivo, t.withdrawn AS retiro, t.id AS adjunto,
	CASE WHEN x.idx IS NOT NULL THEN (SELECT count(*) FROM fact o WHERE o.session = t.session
		AND o.class = 'anexo' AND o.idx <= x.idx) END AS anexo, x.text AS titulo, t.id AS orden
FROM attachment t LEFT JOIN fact x ON x.session = t.session AND x.act = t.act AND x.class = 'anexo';
