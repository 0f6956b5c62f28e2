-- views — the public face of the file, in Spanish (design §4): what templates, exports and
-- other tools read. Run after schema.sql. A column may be added, never renamed; each
-- view has `orden`, by which its rows are read.

-- A row for today (sesion empty), and one a session with the settings frozen when it opened.
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
		UNION ALL SELECT value FROM setting WHERE w.frozen IS NULL AND key = 'rubrican') AS rubrican
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

-- numero is the planned one until the session is installed, and only then has it a clave; one
-- that was cancelled has neither.
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
	d.facilitator AS facilitador, d.facilitator_post AS facilitador_cargo, coalesce(d.reason, s.cancelled_why) AS motivo,
	CASE WHEN EXISTS (SELECT 1 FROM approval a WHERE a.of_session = s.id)
		THEN '1' END AS acta_aprobada,
	(SELECT max(a.at) FROM approval a WHERE a.of_session = s.id) AS aprobacion_hora,
	s.id AS orden
FROM session s LEFT JOIN session_state d ON d.session = s.id;

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

-- huella: the fingerprint of the session, once closed; sha256: of the frozen body.
CREATE VIEW actas AS
SELECT d.session AS sesion, CASE WHEN c.session IS NULL THEN 'por aprobar' ELSE 'aprobada' END AS estado,
	c.body AS texto,
	CASE d.status WHEN 'clausurada' THEN (SELECT a.hash FROM act a
		WHERE a.session = d.session ORDER BY a.seq DESC LIMIT 1) END AS huella,
	c.sha256 AS sha256, c.by_session AS aprobada_en, d.session AS orden
FROM session_state d LEFT JOIN acta c ON c.session = d.session
WHERE d.clave IS NOT NULL;

CREATE VIEW correcciones AS
SELECT c.session AS sesion, c.act AS acto, p.number AS punto,
	(c.session * 1000000 + c.act) * 1000 + c.turn AS orden, c.recorded AS hora, c.class AS clase,
	c.text AS texto, c.about AS sobre
FROM correction c LEFT JOIN point p ON p.session = c.session AND p.idx = c.point;
