-- A body as version 1 of the file kept it, made and dumped by the program of that time: an
-- ordinary session with its acta, another that ended without, acuerdos with follow-ups, diary.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE person (
	id INTEGER PRIMARY KEY,
	uuid TEXT NOT NULL UNIQUE,
	name TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO person VALUES(1,'00000000-0000-4000-8000-000000000002','Teresa Ibarra Molina');
INSERT INTO person VALUES(2,'00000000-0000-4000-8000-000000000004','Julián Orozco Vega');
INSERT INTO person VALUES(3,'00000000-0000-4000-8000-000000000006','Ramiro Equihua Solís');
INSERT INTO person VALUES(4,'00000000-0000-4000-8000-000000000008','Norma Guía Pardo');
INSERT INTO person VALUES(5,'00000000-0000-4000-8000-00000000000a','Óscar Núñez Béjar');
INSERT INTO person VALUES(6,'00000000-0000-4000-8000-00000000000c','Lucía Peña Ávalos');
INSERT INTO person VALUES(7,'00000000-0000-4000-8000-00000000000e','Aurelio Campos Zúñiga');
INSERT INTO person VALUES(8,'00000000-0000-4000-8000-000000000010','Elvira Mora Tena');
INSERT INTO person VALUES(9,'00000000-0000-4000-8000-000000000012','Ximena Güemes Ortiz');
INSERT INTO person VALUES(10,'00000000-0000-4000-8000-000000000014','Hilario Ríos Cano');
INSERT INTO person VALUES(11,'00000000-0000-4000-8000-000000000016','Beatriz Chávez Luna');
INSERT INTO person VALUES(12,'00000000-0000-4000-8000-000000000018','Iván Toledo Arias');
INSERT INTO person VALUES(13,'00000000-0000-4000-8000-00000000001a','Martín Pureco Saldaña');
INSERT INTO person VALUES(14,'00000000-0000-4000-8000-00000000001c','Rosa Calderón Paz');
INSERT INTO person VALUES(15,'00000000-0000-4000-8000-00000000001e','Amalia Villanueva Rojas');
CREATE TABLE seat (
	number INTEGER PRIMARY KEY CHECK (number >= 0),
	uuid TEXT NOT NULL UNIQUE,
	kind TEXT NOT NULL,		-- tipo de integrante, of whoever comes next
	since TEXT NOT NULL DEFAULT '',
	abolished TEXT NOT NULL DEFAULT ''	-- first day without it; '': it exists
) STRICT;
INSERT INTO seat VALUES(0,'00000000-0000-4000-8000-00000000001d','Facilitador','','');
INSERT INTO seat VALUES(1,'00000000-0000-4000-8000-000000000001','Organismo garante','','');
INSERT INTO seat VALUES(2,'00000000-0000-4000-8000-000000000005','Autoridad','','');
INSERT INTO seat VALUES(3,'00000000-0000-4000-8000-000000000009','Autoridad','','');
INSERT INTO seat VALUES(4,'00000000-0000-4000-8000-00000000000d','Sociedad civil','','');
INSERT INTO seat VALUES(5,'00000000-0000-4000-8000-000000000011','Academia','','');
INSERT INTO seat VALUES(6,'00000000-0000-4000-8000-000000000015','Ciudadanía','','');
INSERT INTO seat VALUES(7,'00000000-0000-4000-8000-000000000019','Ciudadanía','','');
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
INSERT INTO appointment VALUES(1,1,1,'titular','Organismo garante','Lic.','Directora de Vinculación','Órgano garante local','',0,'','','2024-09-01','','');
INSERT INTO appointment VALUES(2,1,2,'suplente','Organismo garante','Lic.','Jefe de Capacitación','Órgano garante local','',0,'','','2024-09-01','','');
INSERT INTO appointment VALUES(3,2,3,'titular','Autoridad','C.','Secretario del Ayuntamiento','Presidencia Municipal','434 000 0001',0,'','','2024-09-01','','');
INSERT INTO appointment VALUES(4,2,4,'suplente','Autoridad','C.','Oficial Mayor','Presidencia Municipal','',0,'','','2024-09-01','','');
INSERT INTO appointment VALUES(5,3,5,'titular','Autoridad','Ing.','Director de Obras Públicas','Obras Públicas','',0,'','','2024-09-01','','');
INSERT INTO appointment VALUES(6,3,6,'suplente','Autoridad','Arq.','Subdirectora de Obras Públicas','Obras Públicas','',0,'','','2024-09-01','','');
INSERT INTO appointment VALUES(7,4,7,'titular','Sociedad civil','C.','','Cuenca Viva, A. C.','',0,'','','2024-09-01','','');
INSERT INTO appointment VALUES(8,4,8,'suplente','Sociedad civil','C.','','Cuenca Viva, A. C.','',0,'','','2024-09-01','','');
INSERT INTO appointment VALUES(9,5,9,'titular','Academia','Dra.','Profesora investigadora','Instituto tecnológico','',0,'','','2024-09-01','','');
INSERT INTO appointment VALUES(10,5,10,'suplente','Academia','Mtro.','Profesor','Instituto tecnológico','',0,'','','2024-09-01','','');
INSERT INTO appointment VALUES(11,6,11,'titular','Ciudadanía','C.','','Ciudadanía','',0,'','','2024-09-01','','');
INSERT INTO appointment VALUES(12,6,12,'suplente','Ciudadanía','C.','','Ciudadanía','',0,'','','2024-09-01','','');
INSERT INTO appointment VALUES(13,7,13,'titular','Ciudadanía','C.','','Ciudadanía','',0,'','','2024-09-01','','');
INSERT INTO appointment VALUES(14,7,14,'suplente','Ciudadanía','C.','','Ciudadanía','',0,'','','2024-09-01','','');
INSERT INTO appointment VALUES(15,0,15,'','Facilitador','Lic.','Titular de Transparencia','Presidencia Municipal','',0,'','','2024-09-01','','');
CREATE TABLE term (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL,		-- '2024–2027'
	start TEXT NOT NULL,
	end TEXT NOT NULL CHECK (end >= start)
) STRICT;
CREATE TABLE setting (
	key TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT;
INSERT INTO setting VALUES('nombre','Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro');
INSERT INTO setting VALUES('siglas','STM');
INSERT INTO setting VALUES('municipio','Tacámbaro');
INSERT INTO setting VALUES('estado','Michoacán');
INSERT INTO setting VALUES('papel_ancho','216');
INSERT INTO setting VALUES('papel_alto','279');
INSERT INTO setting VALUES('rubrican','asistentes');
CREATE TABLE session (
	id INTEGER PRIMARY KEY,
	uuid TEXT NOT NULL UNIQUE,
	kind TEXT NOT NULL CHECK (kind IN ('ordinaria', 'extraordinaria', 'consulta')),
	date TEXT NOT NULL,
	place TEXT NOT NULL,
	cancelled TEXT,			-- when it was (III.5); NULL: it stands
	cancelled_why TEXT
) STRICT;
INSERT INTO session VALUES(1,'00000000-0000-4000-8000-000000000007','ordinaria','2026-03-25T10:00:00-06:00','Sala de Cabildo',NULL,NULL);
INSERT INTO session VALUES(2,'00000000-0000-4000-8000-00000000000b','ordinaria','2026-04-29T10:00:00-06:00','Sala de Cabildo',NULL,NULL);
INSERT INTO session VALUES(3,'00000000-0000-4000-8000-00000000000f','extraordinaria','2026-05-08T12:00:00-06:00','Sala de Cabildo',NULL,NULL);
CREATE TABLE number_before (
	kind TEXT NOT NULL CHECK (kind IN ('ordinaria', 'extraordinaria', 'consulta')),
	year INTEGER NOT NULL,
	number INTEGER NOT NULL CHECK (number >= 0),
	PRIMARY KEY (kind, year)
) STRICT, WITHOUT ROWID;
CREATE TABLE item (
	session INTEGER NOT NULL REFERENCES session,
	number INTEGER NOT NULL,
	title TEXT NOT NULL,
	class TEXT NOT NULL,
	word TEXT NOT NULL,		-- the class alone, for the view
	affected INTEGER,
	PRIMARY KEY (session, number)
) STRICT, WITHOUT ROWID;
INSERT INTO item VALUES(1,1,'Lista de asistencia y declaratoria de quórum','lista','lista',NULL);
INSERT INTO item VALUES(1,2,'Lectura y aprobación del orden del día','orden','orden',NULL);
INSERT INTO item VALUES(1,3,'Seguimiento de acuerdos','seguimiento','seguimiento',NULL);
INSERT INTO item VALUES(1,4,'Avance de los compromisos del Plan de Acción Municipal','informativo','informativo',NULL);
INSERT INTO item VALUES(1,5,'Publicación mensual del avance de obra','decisión','decisión',NULL);
INSERT INTO item VALUES(1,6,'Convenio de servicio social con el instituto tecnológico','decisión','decisión',NULL);
INSERT INTO item VALUES(1,7,'Asuntos generales','generales','generales',NULL);
INSERT INTO item VALUES(1,8,'Lectura y aprobación del acta','acta','acta',NULL);
INSERT INTO item VALUES(1,9,'Clausura','clausura','clausura',NULL);
INSERT INTO item VALUES(2,1,'Lista de asistencia y declaratoria de quórum','lista','lista',NULL);
INSERT INTO item VALUES(2,2,'Lectura y aprobación del orden del día','orden','orden',NULL);
INSERT INTO item VALUES(2,3,'Seguimiento de acuerdos','seguimiento','seguimiento',NULL);
INSERT INTO item VALUES(2,4,'Asuntos generales','generales','generales',NULL);
INSERT INTO item VALUES(2,5,'Lectura y aprobación del acta','acta','acta',NULL);
INSERT INTO item VALUES(2,6,'Clausura','clausura','clausura',NULL);
INSERT INTO item VALUES(3,1,'Lista de asistencia y declaratoria de quórum','lista','lista',NULL);
INSERT INTO item VALUES(3,2,'Lectura y aprobación del orden del día','orden','orden',NULL);
INSERT INTO item VALUES(3,3,'Lectura y aprobación del acta','acta','acta',NULL);
INSERT INTO item VALUES(3,4,'Clausura','clausura','clausura',NULL);
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
INSERT INTO snapshot VALUES(1,1,replace('[organismo]\nnombre = "Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro"\nsiglas = "STM"\nmunicipio = "Tacámbaro"\nestado = "Michoacán"\n\n[quorum]\nlectura = mitad_mas_uno\nbase = todos\n\n[decisiones]\nmayoria = emitidos\norden = presentes\nvotacion_directa = no\nremocion_afectado = excusa\n\n[acta]\nfolio = "{siglas}/{tipo}/{numero}/{anio}-{acuerdo}"\nnumeros = ambas\nrubrican = asistentes\n\n[papel]\nmedida = carta\n\n[sistema]\nzona = "America/Mexico_City"\npantalla_sentidos = al_cerrar\nbase = ""\nplantillas = ""\n','\n',char(10)),replace(replace('Lugar,Tipo de integrante,Carácter,Tratamiento,Nombre,Cargo,Representante,Datos de contacto,Desde\r\n1,Organismo garante,titular,Lic.,Teresa Ibarra Molina,Directora de Vinculación,Órgano garante local,,2024-09-01\r\n1,Organismo garante,suplente,Lic.,Julián Orozco Vega,Jefe de Capacitación,Órgano garante local,,2024-09-01\r\n2,Autoridad,titular,C.,Ramiro Equihua Solís,Secretario del Ayuntamiento,Presidencia Municipal,434 000 0001,2024-09-01\r\n2,Autoridad,suplente,C.,Norma Guía Pardo,Oficial Mayor,Presidencia Municipal,,2024-09-01\r\n3,Autoridad,titular,Ing.,Óscar Núñez Béjar,Director de Obras Públicas,Obras Públicas,,2024-09-01\r\n3,Autoridad,suplente,Arq.,Lucía Peña Ávalos,Subdirectora de Obras Públicas,Obras Públicas,,2024-09-01\r\n4,Sociedad civil,titular,C.,Aurelio Campos Zúñiga,,"Cuenca Viva, A. C.",,2024-09-01\r\n4,Sociedad civil,suplente,C.,Elvira Mora Tena,,"Cuenca Viva, A. C.",,2024-09-01\r\n5,Academia,titular,Dra.,Ximena Güemes Ortiz,Profesora investigadora,Instituto tecnológico,,2024-09-01\r\n5,Academia,suplente,Mtro.,Hilario Ríos Cano,Profesor,Instituto tecnológico,,2024-09-01\r\n6,Ciudadanía,titular,C.,Beatriz Chávez Luna,,Ciudadanía,,2024-09-01\r\n6,Ciudadanía,suplente,C.,Iván Toledo Arias,,Ciudadanía,,2024-09-01\r\n7,Ciudadanía,titular,C.,Martín Pureco Saldaña,,Ciudadanía,,2024-09-01\r\n7,Ciudadanía,suplente,C.,Rosa Calderón Paz,,Ciudadanía,,2024-09-01\r\n,Facilitador,,Lic.,Amalia Villanueva Rojas,Titular de Transparencia,Presidencia Municipal,,2024-09-01\r\n','\r',char(13)),'\n',char(10)),replace('[lista] Lista de asistencia y declaratoria de quórum\n[orden] Lectura y aprobación del orden del día\n[seguimiento] Seguimiento de acuerdos\n[informativo] Avance de los compromisos del Plan de Acción Municipal\n[decisión] Publicación mensual del avance de obra\n[decisión] Convenio de servicio social con el instituto tecnológico\n[generales] Asuntos generales\n[acta] Lectura y aprobación del acta\n[clausura] Clausura\n','\n',char(10)),replace(replace('folio,acuerdo,responsable,vence,estado\r\nSTM/ORD/11/2025-01,Cambiar las luminarias del jardín principal.,Autoridad 3,2026-02-27,en proceso\r\n','\r',char(13)),'\n',char(10)),replace('tipo=ordinaria\nnumero=1\nanio=2026\nfecha=2026-03-25T10:00:00-06:00\nsede=Sala de Cabildo\nactas_por_aprobar=\n','\n',char(10)),'26422baca2f0c9e512c22442c842ac8b0aed786b468327ad89627c35d753301a');
INSERT INTO snapshot VALUES(2,1,replace('[organismo]\nnombre = "Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro"\nsiglas = "STM"\nmunicipio = "Tacámbaro"\nestado = "Michoacán"\n\n[quorum]\nlectura = mitad_mas_uno\nbase = todos\n\n[decisiones]\nmayoria = emitidos\norden = presentes\nvotacion_directa = no\nremocion_afectado = excusa\n\n[acta]\nfolio = "{siglas}/{tipo}/{numero}/{anio}-{acuerdo}"\nnumeros = ambas\nrubrican = asistentes\n\n[papel]\nmedida = carta\n\n[sistema]\nzona = "America/Mexico_City"\npantalla_sentidos = al_cerrar\nbase = ""\nplantillas = ""\n','\n',char(10)),replace(replace('Lugar,Tipo de integrante,Carácter,Tratamiento,Nombre,Cargo,Representante,Datos de contacto,Desde\r\n1,Organismo garante,titular,Lic.,Teresa Ibarra Molina,Directora de Vinculación,Órgano garante local,,2024-09-01\r\n1,Organismo garante,suplente,Lic.,Julián Orozco Vega,Jefe de Capacitación,Órgano garante local,,2024-09-01\r\n2,Autoridad,titular,C.,Ramiro Equihua Solís,Secretario del Ayuntamiento,Presidencia Municipal,434 000 0001,2024-09-01\r\n2,Autoridad,suplente,C.,Norma Guía Pardo,Oficial Mayor,Presidencia Municipal,,2024-09-01\r\n3,Autoridad,titular,Ing.,Óscar Núñez Béjar,Director de Obras Públicas,Obras Públicas,,2024-09-01\r\n3,Autoridad,suplente,Arq.,Lucía Peña Ávalos,Subdirectora de Obras Públicas,Obras Públicas,,2024-09-01\r\n4,Sociedad civil,titular,C.,Aurelio Campos Zúñiga,,"Cuenca Viva, A. C.",,2024-09-01\r\n4,Sociedad civil,suplente,C.,Elvira Mora Tena,,"Cuenca Viva, A. C.",,2024-09-01\r\n5,Academia,titular,Dra.,Ximena Güemes Ortiz,Profesora investigadora,Instituto tecnológico,,2024-09-01\r\n5,Academia,suplente,Mtro.,Hilario Ríos Cano,Profesor,Instituto tecnológico,,2024-09-01\r\n6,Ciudadanía,titular,C.,Beatriz Chávez Luna,,Ciudadanía,,2024-09-01\r\n6,Ciudadanía,suplente,C.,Iván Toledo Arias,,Ciudadanía,,2024-09-01\r\n7,Ciudadanía,titular,C.,Martín Pureco Saldaña,,Ciudadanía,,2024-09-01\r\n7,Ciudadanía,suplente,C.,Rosa Calderón Paz,,Ciudadanía,,2024-09-01\r\n,Facilitador,,Lic.,Amalia Villanueva Rojas,Titular de Transparencia,Presidencia Municipal,,2024-09-01\r\n','\r',char(13)),'\n',char(10)),replace('[lista] Lista de asistencia y declaratoria de quórum\n[orden] Lectura y aprobación del orden del día\n[seguimiento] Seguimiento de acuerdos\n[generales] Asuntos generales\n[acta] Lectura y aprobación del acta\n[clausura] Clausura\n','\n',char(10)),replace(replace('folio,acuerdo,responsable,vence,estado\r\nSTM/ORD/11/2025-01,Cambiar las luminarias del jardín principal.,Autoridad 3,2026-02-27,en proceso\r\nSTM/ORD/01/2026-01,"Publicar cada mes en el micrositio el avance de obra, con fotografías.",Autoridad 2,2026-04-30,pendiente\r\nSTM/ORD/01/2026-02,Firmar el convenio de servicio social con el instituto tecnológico.,Academia,próxima sesión,pendiente\r\n','\r',char(13)),'\n',char(10)),replace('tipo=ordinaria\nnumero=2\nanio=2026\nfecha=2026-04-29T10:00:00-06:00\nsede=Sala de Cabildo\nactas_por_aprobar=\n','\n',char(10)),'a58e17422542d32419f0bded9d4e6282a648e9b471487b090d1401f1be0b1c47');
CREATE TABLE session_setting (
	session INTEGER NOT NULL REFERENCES session,
	key TEXT NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY (session, key)
) STRICT, WITHOUT ROWID;
INSERT INTO session_setting VALUES(1,'estado','Michoacán');
INSERT INTO session_setting VALUES(1,'municipio','Tacámbaro');
INSERT INTO session_setting VALUES(1,'nombre','Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro');
INSERT INTO session_setting VALUES(1,'papel_alto','279');
INSERT INTO session_setting VALUES(1,'papel_ancho','216');
INSERT INTO session_setting VALUES(1,'rubrican','asistentes');
INSERT INTO session_setting VALUES(1,'siglas','STM');
INSERT INTO session_setting VALUES(2,'estado','Michoacán');
INSERT INTO session_setting VALUES(2,'municipio','Tacámbaro');
INSERT INTO session_setting VALUES(2,'nombre','Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro');
INSERT INTO session_setting VALUES(2,'papel_alto','279');
INSERT INTO session_setting VALUES(2,'papel_ancho','216');
INSERT INTO session_setting VALUES(2,'rubrican','asistentes');
INSERT INTO session_setting VALUES(2,'siglas','STM');
CREATE TABLE act (
	session INTEGER NOT NULL REFERENCES session,
	seq INTEGER NOT NULL,
	at TEXT NOT NULL,
	recorded_at TEXT NOT NULL,
	line TEXT NOT NULL,
	hash TEXT NOT NULL,
	PRIMARY KEY (session, seq)
) STRICT;
INSERT INTO act VALUES(1,1,'2026-03-25T10:05:00-06:00','2026-03-25T10:00:00-06:00','abrir Sala de Cabildo del Palacio Municipal','e88211d8d10c613f07606521dd954b52bc953b82d1dbc7172b62ea8c66cbc94b');
INSERT INTO act VALUES(1,2,'2026-03-25T10:05:00-06:00','2026-03-25T10:00:00-06:00','presente 1','01acc7ca2e85a1f71dbac726b9cc2116227866aaab6a575409d508047baae2e0');
INSERT INTO act VALUES(1,3,'2026-03-25T10:06:00-06:00','2026-03-25T10:00:00-06:00','presente 2','dd8cebfc40178abe6f6bdf6020ab5878c52cfcfd15fe76b03824dde5ef3df4b4');
INSERT INTO act VALUES(1,4,'2026-03-25T10:06:00-06:00','2026-03-25T10:00:00-06:00','presente 3 suplente','7da0d834f937cc53e900ba6a913352a9ef4366ffbafa1ebf1444771d33d530e3');
INSERT INTO act VALUES(1,5,'2026-03-25T10:06:00-06:00','2026-03-25T10:00:00-06:00','ausente 4 Comisión fuera de la ciudad','19655902c713eda363455ec400cd6b4c2df6d2789202c6f43fcdb57962939b12');
INSERT INTO act VALUES(1,6,'2026-03-25T10:07:00-06:00','2026-03-25T10:00:00-06:00','presente 5','1d789a955679e127b3d1b454e3f30b7f0ca401c20160b626f6da86925c2e226e');
INSERT INTO act VALUES(1,7,'2026-03-25T10:07:00-06:00','2026-03-25T10:00:00-06:00','ausente 6','485af10712975dfd7640874aa7534431ea01459861e9484fba0536670a3d89b8');
INSERT INTO act VALUES(1,8,'2026-03-25T10:07:00-06:00','2026-03-25T10:00:00-06:00','ausente 7','daa58ec7dc84b65538b7eed4ad41d452c8e4cd63aadf34838b341c8fce3e2f89');
INSERT INTO act VALUES(1,9,'2026-03-25T10:08:00-06:00','2026-03-25T10:00:00-06:00','observador Marina Soto Lúa | Colectivo Agua Clara','9b4e82deecd50b3d1d7a61129412c9b62921acaea3e17cc9fcb8469a0ec6c37d');
INSERT INTO act VALUES(1,10,'2026-03-25T10:09:00-06:00','2026-03-25T10:00:00-06:00','quorum','f08f2ef193373aecc8949651f2f6d14349a4ed5fbf249f1514e78d2cb6f999e3');
INSERT INTO act VALUES(1,11,'2026-03-25T10:11:00-06:00','2026-03-25T10:00:00-06:00','agregar 7 | Reparación de la fuente del jardín principal | decisión','55a1f1cfee0d2553b1a7a3036a164446a61481ef5e2f9b368c21b4834f2ddb2c');
INSERT INTO act VALUES(1,12,'2026-03-25T10:12:00-06:00','2026-03-25T10:00:00-06:00','aprobar_orden','e5389cccf30e522e799c946297aa47bc08ea2c2067bc0b9ad5047b54da000abb');
INSERT INTO act VALUES(1,13,'2026-03-25T10:13:00-06:00','2026-03-25T10:00:00-06:00','punto 3','5f7881a47436a73a5a499cd8e052145431028b8db42fae6284ff9b5d68da720f');
INSERT INTO act VALUES(1,14,'2026-03-25T10:14:00-06:00','2026-03-25T10:00:00-06:00','nota No hay acuerdos anteriores pendientes.','539024ca40ce05c47408f7cfae6089411aec919afd62940016a7a54615fa5f97');
INSERT INTO act VALUES(1,15,'2026-03-25T10:15:00-06:00','2026-03-25T10:00:00-06:00','cerrar_punto','5cfc157676e626b63f2e64302a0d7fbe5a8894e1311a26641375604e03216e44');
INSERT INTO act VALUES(1,16,'2026-03-25T10:15:00-06:00','2026-03-25T10:00:00-06:00','punto 4','b6a8e9b2c0f3f1478d2a736b526aec898b16726995121a41f10a040f838b95ca');
INSERT INTO act VALUES(1,17,'2026-03-25T10:16:00-06:00','2026-03-25T10:00:00-06:00','palabra facilitador | presenta el avance de los cinco compromisos: tres van en tiempo y dos tienen retraso.','b0e8f8a1f3fb49b46ab8c0ecf9c5feb35d9b81619a83f3c5e049f30523a6ea3b');
INSERT INTO act VALUES(1,18,'2026-03-25T10:24:00-06:00','2026-03-25T10:00:00-06:00','palabra 5 | pide que se publiquen las causas del retraso.','2356eeb94fd7ed1c63ea01a453d3185cf704ae1dbe737f9fa3342a7d2b143d18');
INSERT INTO act VALUES(1,19,'2026-03-25T10:26:00-06:00','2026-03-25T10:00:00-06:00','cerrar_punto','b393efb3dff6883a088fe70a94612789769784723eae33f55bc792452efdb3fe');
INSERT INTO act VALUES(1,20,'2026-03-25T10:26:00-06:00','2026-03-25T10:00:00-06:00','presente 6','ac218937033835f11379b0812ab540da5bfa53cd9afc4411115394f94acbc363');
INSERT INTO act VALUES(1,21,'2026-03-25T10:27:00-06:00','2026-03-25T10:00:00-06:00','punto 5','ad71507b3687d49cb77f779dfebfcfe0b19fbcea6e29b61cdf46e88cb4e8ac6e');
INSERT INTO act VALUES(1,22,'2026-03-25T10:28:00-06:00','2026-03-25T10:00:00-06:00','propuesta Publicar cada mes en el micrositio el avance de obra, con fotografías.','e6eca424972b177196c267e8f542eff898fcd8b4578ecceba5ba6c760a097ef9');
INSERT INTO act VALUES(1,23,'2026-03-25T10:35:00-06:00','2026-03-25T10:00:00-06:00','consenso','df6b6c336c59b45ad8feafe29c6b04dc36b3c3d217d8e5df8ad93cc30d760b65');
INSERT INTO act VALUES(1,24,'2026-03-25T10:36:00-06:00','2026-03-25T10:00:00-06:00','acuerdo Publicar cada mes en el micrositio el avance de obra, con fotografías. | Autoridad 2 | 2026-04-30','3af1902897ab5e3be58bf0a5cb73f4f6a15e57fafec770f279a083bc14fcb308');
INSERT INTO act VALUES(1,25,'2026-03-25T10:37:00-06:00','2026-03-25T10:00:00-06:00','cerrar_punto','d97e96a58977381b4ce9051323a0eb58cca3cc9310d6303ea4fa1588055194dd');
INSERT INTO act VALUES(1,26,'2026-03-25T10:38:00-06:00','2026-03-25T10:00:00-06:00','punto 6','9662cba69c1c6fc4906c409c960dd503dddf708b654428497e76ae91a2ad6eab');
INSERT INTO act VALUES(1,27,'2026-03-25T10:39:00-06:00','2026-03-25T10:00:00-06:00','propuesta Firmar el convenio de servicio social con el instituto tecnológico.','5e5ec0e96b1a846c468b0c18d6b3a310061ef0d822cc1001b9d7a498d435ebc7');
INSERT INTO act VALUES(1,28,'2026-03-25T10:44:00-06:00','2026-03-25T10:00:00-06:00','excusa 5 Labora en el instituto','41b667b0fa165524559ac2dbbf4b6687b9fa5616b407e1afa1ffe4ea563ebcce');
INSERT INTO act VALUES(1,29,'2026-03-25T10:46:00-06:00','2026-03-25T10:00:00-06:00','objetar 2 No hay presupuesto asignado','c1abef0f32f51792fe8d814c973148f1686608108becdb24ac3e248dd180066d');
INSERT INTO act VALUES(1,30,'2026-03-25T10:52:00-06:00','2026-03-25T10:00:00-06:00','votacion','683c37b4595abe80d01b960fa5470fa329a46760b5466c09a1aefc91879e11d0');
INSERT INTO act VALUES(1,31,'2026-03-25T10:53:00-06:00','2026-03-25T10:00:00-06:00','votar 1 favor','f1c0b97c4a83039db53e9f7393fd207d6124d3080e278e82d1dc4b0f1d1a355e');
INSERT INTO act VALUES(1,32,'2026-03-25T10:53:00-06:00','2026-03-25T10:00:00-06:00','votar 2 contra','329a8a63cadf82a404267265d6b188cc3bdbed72b8c17d0d1c2ca4b7a34c4983');
INSERT INTO act VALUES(1,33,'2026-03-25T10:53:00-06:00','2026-03-25T10:00:00-06:00','votar 3 favor','fe28a30a4a993679764c043e450426c5eb959c12314ebd9b049df6b1b5a45ace');
INSERT INTO act VALUES(1,34,'2026-03-25T10:54:00-06:00','2026-03-25T10:00:00-06:00','votar 6 abstencion','79a3a7f7e53f0036ad3a8aa0ad96dc98dc496c513bd2eedb4569671479dd4e57');
INSERT INTO act VALUES(1,35,'2026-03-25T10:55:00-06:00','2026-03-25T10:00:00-06:00','cerrar_votacion','ee10afa87984c83d744ba74c1669e422db0b1cc45cdcf61ce72e9fc84cdc26e0');
INSERT INTO act VALUES(1,36,'2026-03-25T10:56:00-06:00','2026-03-25T10:00:00-06:00','acuerdo Firmar el convenio de servicio social con el instituto tecnológico. | Academia | próxima sesión','c8bfeefa75f454bbd0518491e3ebedf72fb756d080e519278ba28f46a0d4cdc8');
INSERT INTO act VALUES(1,37,'2026-03-25T10:57:00-06:00','2026-03-25T10:00:00-06:00','voto_particular 2 | El convenio debió presentarse con suficiencia presupuestal.','8e2a817daeb7104dfa54674e265223a1e46434086485db8dfe6fcdc6432d3e0c');
INSERT INTO act VALUES(1,38,'2026-03-25T10:58:00-06:00','2026-03-25T10:00:00-06:00','cerrar_punto','95f1c50b48f784e0107bcc650dcfee1b6989ce7ceb21f1865ce2adcbe6f3c8d9');
INSERT INTO act VALUES(1,39,'2026-03-25T10:58:00-06:00','2026-03-25T10:00:00-06:00','receso','e0c747b3d00b1d44091cfa512078115f81cbe2cdd7ffc79742f8c5404991432c');
INSERT INTO act VALUES(1,40,'2026-03-25T11:10:00-06:00','2026-03-25T10:00:00-06:00','reanudar','91ccd6003cdc5c2e51547d062316ba544efe9562b84edad40adb351e286c6934');
INSERT INTO act VALUES(1,41,'2026-03-25T11:11:00-06:00','2026-03-25T10:00:00-06:00','punto 7','9afd0d5bff3133b22109551ee15b2fe452e9e18c46a546a243a7071819427b25');
INSERT INTO act VALUES(1,42,'2026-03-25T11:12:00-06:00','2026-03-25T10:00:00-06:00','propuesta Reparar en mayo la fuente del jardín principal.','ac11e6c51da2e745aece1e82c4c3dc81f1588e863197029ced3e8c45455ec34d');
INSERT INTO act VALUES(1,43,'2026-03-25T11:16:00-06:00','2026-03-25T10:00:00-06:00','objetar 5','81538a3bb33f1e4f98203703097e5ce116e48887841e30591543f302db93bd7b');
INSERT INTO act VALUES(1,44,'2026-03-25T11:17:00-06:00','2026-03-25T10:00:00-06:00','votacion','3446e959ce45a15ccd49fce2ab0e4cc4ef0659233acdefc0144ece4b45642041');
INSERT INTO act VALUES(1,45,'2026-03-25T11:18:00-06:00','2026-03-25T10:00:00-06:00','votar 1 favor','caf24c559424f5effcd61e978d251daf0b4dfcbef5639f610e2600f4ce47583e');
INSERT INTO act VALUES(1,46,'2026-03-25T11:18:00-06:00','2026-03-25T10:00:00-06:00','votar 2 contra','492076d2761ae4d1175c7029a4251596800ad0c9a1589cbec83301287fb47820');
INSERT INTO act VALUES(1,47,'2026-03-25T11:18:00-06:00','2026-03-25T10:00:00-06:00','votar 3 favor','0093be12f7363d7e64c05500f0cb8894c163f5a8c5104fda02c20a0038f9e9f5');
INSERT INTO act VALUES(1,48,'2026-03-25T11:19:00-06:00','2026-03-25T10:00:00-06:00','votar 5 contra','f26c266160fbe00d46e10bf4f003a10941a1ff3fafec43b2155f0ccde031fb49');
INSERT INTO act VALUES(1,49,'2026-03-25T11:19:00-06:00','2026-03-25T10:00:00-06:00','votar 6 abstencion','9b1e9069de94a1bb8cf71750c3858ea7cce44058e71cb7892dcc7e211af9c71c');
INSERT INTO act VALUES(1,50,'2026-03-25T11:20:00-06:00','2026-03-25T10:00:00-06:00','cerrar_votacion','ab2110389a77f01a4ff26ad70dd5abc8747bb57f9c5a7037f6485894d957ea93');
INSERT INTO act VALUES(1,51,'2026-03-25T11:21:00-06:00','2026-03-25T10:00:00-06:00','diferir Sin mayoría en esta sesión','580032d5e02e4f2419461cfb214f0c588080b55ce91d15b19d00d1c360a02bc0');
INSERT INTO act VALUES(1,52,'2026-03-25T11:22:00-06:00','2026-03-25T10:00:00-06:00','relevar 3 titular','86ef675c3f49f12eb2d3fff62dbb243a275515b48d24d154e139c549c5ab4e75');
INSERT INTO act VALUES(1,53,'2026-03-25T11:22:00-06:00','2026-03-25T10:00:00-06:00','punto 8','a32a70879eddea7a26118ded7608aef467e089858b082d8b375be2c60bbd54b4');
INSERT INTO act VALUES(1,54,'2026-03-25T11:23:00-06:00','2026-03-25T10:00:00-06:00','palabra Marina Soto Lúa | pide que la convocatoria se difunda también por radio.','28e454647554e690ec16e9624c8b15833096e66b247b201b7a20f6f154d952e9');
INSERT INTO act VALUES(1,55,'2026-03-25T11:25:00-06:00','2026-03-25T10:00:00-06:00','cerrar_punto','69372fbd9de1c22aa7b7ab9498eb6b73c0e3c6f9da963f4258688046e153a0eb');
INSERT INTO act VALUES(1,56,'2026-03-25T11:26:00-06:00','2026-03-25T10:00:00-06:00','nota Se retira la prensa','ff46b5f94d52c8de0501543e94f7f43b84d606e9e7dcf3fcc9353f45494e0a60');
INSERT INTO act VALUES(1,57,'2026-03-25T11:26:00-06:00','2026-03-25T10:00:00-06:00','deshacer | Se anotó por error','2524cc0b9d9d6b8b9179ee8e2bc8eddae0ef3a98f715aa9068d56547878eb197');
INSERT INTO act VALUES(1,58,'2026-03-25T11:35:00-06:00','2026-03-25T10:00:00-06:00','aprobar_acta | 26af93f3448648e614d75bf9758e5e145604728c31d137142b9611b51823a168','58d198b59691f052afa6d003c6f35445dfddb21310fe1c01acaa3496e959f242');
INSERT INTO act VALUES(1,59,'2026-03-25T11:36:00-06:00','2026-03-25T10:00:00-06:00','clausurar','11e1e69834012009fa49d065fca20da71a4c31b0fc80881e219cab23a6b61469');
INSERT INTO act VALUES(2,1,'2026-04-29T10:00:00-06:00','2026-04-29T10:00:00-06:00','abrir Sala de Cabildo','91da50a309921952cbb6ee201168c311103140c4a754c050ca07bfb5e41cbf4e');
INSERT INTO act VALUES(2,2,'2026-04-29T10:00:00-06:00','2026-04-29T10:00:00-06:00','presente 1','7471a43179950e1f45ecda2c00199ddaee5fd909288715dcc0cae0c27bf14569');
INSERT INTO act VALUES(2,3,'2026-04-29T10:00:00-06:00','2026-04-29T10:00:00-06:00','presente 2','79b98b3bb011b882ffebc8afc075806549b45c241de50c58a6ec67a281d4b06c');
INSERT INTO act VALUES(2,4,'2026-04-29T10:00:00-06:00','2026-04-29T10:00:00-06:00','presente 3','55fc8fb4674885b6ccd27403e2ce84a3d9478c0c849cb73da420db930281ae1b');
INSERT INTO act VALUES(2,5,'2026-04-29T10:01:00-06:00','2026-04-29T10:00:00-06:00','presente 5','714117b2f862f8c8e8ebeb44a5b0f6459632a033c27f1d58855322e240e8f817');
INSERT INTO act VALUES(2,6,'2026-04-29T10:02:00-06:00','2026-04-29T10:00:00-06:00','quorum','0e859262dfe2c60e547d242f521ac341e9b8ea75d15ba81cd4e53fda27f3dadc');
INSERT INTO act VALUES(2,7,'2026-04-29T10:03:00-06:00','2026-04-29T10:00:00-06:00','aprobar_orden','a2911f7d7166ac0e04cbbf455bc3f5327c7e3c769d3dcdde468a00ef388f824c');
INSERT INTO act VALUES(2,8,'2026-04-29T10:04:00-06:00','2026-04-29T10:00:00-06:00','punto 3','4a10438ee8ce9e334a71c083fad3965748dc8e3e77435ed49da49170033f42aa');
INSERT INTO act VALUES(2,9,'2026-04-29T10:04:00-06:00','2026-04-29T10:00:00-06:00','seguimiento STM/ORD/01/2026-01 | en proceso | Se publicó el avance de abril.','2fe98f40a4f98f29197ecf6942dc875680b016664e40c9dd0b12fb8b963a0ffe');
INSERT INTO act VALUES(2,10,'2026-04-29T10:05:00-06:00','2026-04-29T10:00:00-06:00','cerrar_punto','d789a1b3a4eaba1d6d0a7d97556cd216e49d94c96b0c55ec610bbf7bf1b7eea2');
INSERT INTO act VALUES(2,11,'2026-04-29T10:06:00-06:00','2026-04-29T10:00:00-06:00','clausurar Falla eléctrica','0760d19426112a06f84fb563890f98e561348e195acd42ac66dd483386fb7df3');
CREATE TABLE acta (
	session INTEGER PRIMARY KEY REFERENCES session,
	by_session INTEGER NOT NULL REFERENCES session,
	by_act INTEGER NOT NULL,
	body TEXT NOT NULL,
	sha256 TEXT NOT NULL
) STRICT;
INSERT INTO acta VALUES(1,1,58,replace('titulo: Acta de la Primera Sesión Ordinaria de 2026\nclave: ORD/01/2026\nencabezado: Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán\npapel: carta\nrubrican: asistentes\n---\n\n# Acta de la Primera Sesión Ordinaria de 2026\n\nEn la ciudad de Tacámbaro, Michoacán, siendo las 10:05 diez horas con cinco minutos del día 25 veinticinco de marzo de 2026 dos mil veintiséis, en la sede señalada, Sala de Cabildo del Palacio Municipal, se reunieron las personas integrantes del Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro para celebrar su Primera Sesión Ordinaria de 2026, en atención a la convocatoria de fecha [sin registro]. Condujo la sesión, con voz y sin voto, Lic. Amalia Villanueva Rojas, Titular de Transparencia, a cargo de la facilitación.\n\n## 1. Lista de asistencia y declaratoria de quórum\n\n| Lugar | Representación | Nombre y cargo | Carácter | Asistencia |\n|------:|----------------|----------------|----------|------------|\n| 1 | Organismo garante | Lic. Teresa Ibarra Molina, Directora de Vinculación | titular | presente desde las 10:05 |\n| 2 | Autoridad | C. Ramiro Equihua Solís, Secretario del Ayuntamiento | titular | presente desde las 10:06 |\n| 3 | Autoridad | Arq. Lucía Peña Ávalos, Subdirectora de Obras Públicas | suplente | presente de las 10:06 a las 11:22 |\n| 3 | Autoridad | Ing. Óscar Núñez Béjar, Director de Obras Públicas | titular | presente desde las 11:22 |\n| 4 | Sociedad civil | C. Aurelio Campos Zúñiga | titular | no asistió; justificó: Comisión fuera de la ciudad |\n| 5 | Academia | Dra. Ximena Güemes Ortiz, Profesora investigadora | titular | presente desde las 10:07 |\n| 6 | Ciudadanía | C. Beatriz Chávez Luna | titular | presente desde las 10:26 |\n| 7 | Ciudadanía | C. Martín Pureco Saldaña | titular | no asistió |\n\nAsistió en observación social Marina Soto Lúa (Colectivo Agua Clara).\n\nSiendo las 10:09 diez horas con nueve minutos se verificó la presencia de 4 cuatro de 7 siete personas integrantes. El quórum requerido es de 4 cuatro (50 % más uno de 7 siete, lectura: mitad entera más uno; III.2). Existe quórum, por lo que se declara legalmente instalada la sesión.\n\n## 2. Lectura y aprobación del orden del día\n\nSe dio lectura al orden del día.\nSe agregó el punto 7, Reparación de la fuente del jardín principal.\nA las 10:12 diez horas con doce minutos se aprobó por consenso de las 4 cuatro personas integrantes presentes (III.1), en los términos siguientes:\n\n1. Lista de asistencia y declaratoria de quórum\n2. Lectura y aprobación del orden del día\n3. Seguimiento de acuerdos\n4. Avance de los compromisos del Plan de Acción Municipal\n5. Publicación mensual del avance de obra\n6. Convenio de servicio social con el instituto tecnológico\n7. Reparación de la fuente del jardín principal\n8. Asuntos generales\n9. Lectura y aprobación del acta\n10. Clausura\n\n## 3. Seguimiento de acuerdos\n\nNo hay acuerdos anteriores pendientes.\n\n## 4. Avance de los compromisos del Plan de Acción Municipal\n\nEn uso de la palabra, Lic. Amalia Villanueva Rojas, a cargo de la facilitación: presenta el avance de los cinco compromisos: tres van en tiempo y dos tienen retraso.\n\nEn uso de la palabra, Dra. Ximena Güemes Ortiz (Academia, lugar 5): pide que se publiquen las causas del retraso.\n\nSiendo las 10:26 diez horas con veintiséis minutos se incorporó a la sesión C. Beatriz Chávez Luna (Ciudadanía, lugar 6, titular), con lo que hay 5 cinco personas integrantes presentes.\n\n## 5. Publicación mensual del avance de obra\n\nSe puso a consideración la propuesta: «Publicar cada mes en el micrositio el avance de obra, con fotografías.»\n\nNo habiendo posturas distintas, a las 10:35 diez horas con treinta y cinco minutos se aprobó la propuesta por consenso de las 5 cinco personas integrantes presentes (IV).\n\n**Acuerdo STM/ORD/01/2026-01.** Publicar cada mes en el micrositio el avance de obra, con fotografías. Responsable: Autoridad 2. Vence: 30 de abril de 2026.\n\n## 6. Convenio de servicio social con el instituto tecnológico\n\nSe puso a consideración la propuesta: «Firmar el convenio de servicio social con el instituto tecnológico.»\n\nDra. Ximena Güemes Ortiz (Academia, lugar 5) se excusó de participar en la decisión: Labora en el instituto.\n\nC. Ramiro Equihua Solís (Autoridad, lugar 2) manifestó una postura distinta: No hay presupuesto asignado.\n\nAl no haber consenso se procedió a votar (IV), con 5 cinco integrantes con derecho a voto.\n\nEl sentido de los votos fue el siguiente:\n\n| Lugar | Representación | Nombre | Carácter | Sentido del voto |\n|------:|----------------|--------|----------|------------------|\n| 1 | Organismo garante | Lic. Teresa Ibarra Molina | titular | a favor |\n| 2 | Autoridad | C. Ramiro Equihua Solís | titular | en contra |\n| 3 | Autoridad | Arq. Lucía Peña Ávalos | suplente | a favor |\n| 5 | Academia | Dra. Ximena Güemes Ortiz | titular | excusa |\n| 6 | Ciudadanía | C. Beatriz Chávez Luna | titular | abstención |\n\nA las 10:55 diez horas con cincuenta y cinco minutos, cerrada la votación, la propuesta se aprobó por mayoría: 2 dos votos a favor, 1 un voto en contra y 1 una abstención; además, 1 una excusa.\n\n**Acuerdo STM/ORD/01/2026-02.** Firmar el convenio de servicio social con el instituto tecnológico. Responsable: Academia. Vence: próxima sesión.\n\nVoto particular de C. Ramiro Equihua Solís (Autoridad, lugar 2): El convenio debió presentarse con suficiencia presupuestal.\n\nA las 10:58 diez horas con cincuenta y ocho minutos la sesión entró en receso.\n\nA las 11:10 once horas con diez minutos se reanudó la sesión, en receso desde las 10:58; se verificó la presencia de 5 cinco personas integrantes.\n\n## 7. Reparación de la fuente del jardín principal\n\nSe puso a consideración la propuesta: «Reparar en mayo la fuente del jardín principal.»\n\nDra. Ximena Güemes Ortiz (Academia, lugar 5) manifestó una postura distinta.\n\nAl no haber consenso se procedió a votar (IV), con 5 cinco integrantes con derecho a voto.\n\nEl sentido de los votos fue el siguiente:\n\n| Lugar | Representación | Nombre | Carácter | Sentido del voto |\n|------:|----------------|--------|----------|------------------|\n| 1 | Organismo garante | Lic. Teresa Ibarra Molina | titular | a favor |\n| 2 | Autoridad | C. Ramiro Equihua Solís | titular | en contra |\n| 3 | Autoridad | Arq. Lucía Peña Ávalos | suplente | a favor |\n| 5 | Academia | Dra. Ximena Güemes Ortiz | titular | en contra |\n| 6 | Ciudadanía | C. Beatriz Chávez Luna | titular | abstención |\n\nA las 11:20 once horas con veinte minutos, cerrada la votación, la propuesta no se aprobó, por empate: 2 dos votos a favor, 2 dos votos en contra y 1 una abstención.\n\nEl punto se difirió: Sin mayoría en esta sesión.\n\nSiendo las 11:22 once horas con veintidós minutos se incorporó Ing. Óscar Núñez Béjar, titular del lugar 3 (Autoridad), y cesó la suplencia de Arq. Lucía Peña Ávalos.\n\n## 8. Asuntos generales\n\nEn uso de la palabra, Marina Soto Lúa (Colectivo Agua Clara): pide que la convocatoria se difunda también por radio.\n\n','\n',char(10)),'26af93f3448648e614d75bf9758e5e145604728c31d137142b9611b51823a168');
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
INSERT INTO acuerdo_before VALUES(-4503599627370496,'00000000-0000-4000-8000-000000000003','STM/ORD/11/2025-01','2025-11-26','Cambiar las luminarias del jardín principal.','mayoría',4,1,1,'Autoridad 3','2026-02-27');
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
INSERT INTO follow_up VALUES(1,'00000000-0000-4000-8000-000000000003','2025-11-26','en proceso',NULL,NULL,NULL);
INSERT INTO follow_up VALUES(2,'3198d9af-205e-5198-b872-2604060f5495','2026-11-27T19:12:06+00:00','en proceso','Se pidió presupuesto.','oficio.txt','fd20e9ac65f1619719f476a689870875d52575713b847cdfe755ff239be12eb9');
CREATE TABLE diary (
	id INTEGER PRIMARY KEY,
	at TEXT NOT NULL,
	what TEXT NOT NULL,
	before TEXT,
	after TEXT
) STRICT;
INSERT INTO diary VALUES(1,'2026-03-25T10:00:00-06:00','padrón',NULL,replace('1 titular: Lic. Teresa Ibarra Molina, Organismo garante, Directora de Vinculación, Órgano garante local, , desde 2024-09-01\n1 suplente: Lic. Julián Orozco Vega, Organismo garante, Jefe de Capacitación, Órgano garante local, , desde 2024-09-01\n2 titular: C. Ramiro Equihua Solís, Autoridad, Secretario del Ayuntamiento, Presidencia Municipal, 434 000 0001, desde 2024-09-01\n2 suplente: C. Norma Guía Pardo, Autoridad, Oficial Mayor, Presidencia Municipal, , desde 2024-09-01\n3 titular: Ing. Óscar Núñez Béjar, Autoridad, Director de Obras Públicas, Obras Públicas, , desde 2024-09-01\n3 suplente: Arq. Lucía Peña Ávalos, Autoridad, Subdirectora de Obras Públicas, Obras Públicas, , desde 2024-09-01\n4 titular: C. Aurelio Campos Zúñiga, Sociedad civil, , Cuenca Viva, A. C., , desde 2024-09-01\n4 suplente: C. Elvira Mora Tena, Sociedad civil, , Cuenca Viva, A. C., , desde 2024-09-01\n5 titular: Dra. Ximena Güemes Ortiz, Academia, Profesora investigadora, Instituto tecnológico, , desde 2024-09-01\n5 suplente: Mtro. Hilario Ríos Cano, Academia, Profesor, Instituto tecnológico, , desde 2024-09-01\n6 titular: C. Beatriz Chávez Luna, Ciudadanía, , Ciudadanía, , desde 2024-09-01\n6 suplente: C. Iván Toledo Arias, Ciudadanía, , Ciudadanía, , desde 2024-09-01\n7 titular: C. Martín Pureco Saldaña, Ciudadanía, , Ciudadanía, , desde 2024-09-01\n7 suplente: C. Rosa Calderón Paz, Ciudadanía, , Ciudadanía, , desde 2024-09-01\nfacilitador: Lic. Amalia Villanueva Rojas, Facilitador, Titular de Transparencia, Presidencia Municipal, , desde 2024-09-01\n','\n',char(10)));
INSERT INTO diary VALUES(2,'2026-03-25T10:00:00-06:00','sesión nueva',NULL,'1: ordinaria, 2026-03-25T10:00:00-06:00, Sala de Cabildo');
INSERT INTO diary VALUES(3,'2026-03-25T10:00:00-06:00','sesión nueva',NULL,'2: ordinaria, 2026-04-29T10:00:00-06:00, Sala de Cabildo');
INSERT INTO diary VALUES(4,'2026-03-25T10:00:00-06:00','sesión nueva',NULL,'3: extraordinaria, 2026-05-08T12:00:00-06:00, Sala de Cabildo');
INSERT INTO diary VALUES(5,'2026-11-27T19:12:06+00:00','seguimiento','pendiente','STM/ORD/01/2026-02: 2026-11-27T19:12:06+00:00, en proceso, Se pidió presupuesto., oficio.txt (fd20e9ac65f1619719f476a689870875d52575713b847cdfe755ff239be12eb9)');
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
INSERT INTO session_state VALUES(1,'clausurada','ordinaria',1,2026,'ORD/01/2026','Sala de Cabildo del Palacio Municipal','2026-03-25T10:05:00-06:00','2026-03-25T10:09:00-06:00','2026-03-25T11:36:00-06:00',7,4,7,'mitad entera más uno',4,'Lic. Amalia Villanueva Rojas','Titular de Transparencia',NULL);
INSERT INTO session_state VALUES(2,'clausurada','ordinaria',2,2026,'ORD/02/2026','Sala de Cabildo','2026-04-29T10:00:00-06:00','2026-04-29T10:02:00-06:00','2026-04-29T10:06:00-06:00',7,4,7,'mitad entera más uno',4,'Lic. Amalia Villanueva Rojas','Titular de Transparencia','Falla eléctrica');
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
INSERT INTO point VALUES(1,0,'1',1000,1,'Lista de asistencia y declaratoria de quórum','lista',NULL,'concluido','convocatoria',NULL,NULL,NULL,NULL);
INSERT INTO point VALUES(1,1,'2',2000,1,'Lectura y aprobación del orden del día','orden',NULL,'concluido','convocatoria',NULL,NULL,NULL,NULL);
INSERT INTO point VALUES(1,2,'3',3000,1,'Seguimiento de acuerdos','seguimiento',NULL,'concluido','convocatoria',NULL,NULL,NULL,NULL);
INSERT INTO point VALUES(1,3,'4',4000,1,'Avance de los compromisos del Plan de Acción Municipal','informativo',NULL,'concluido','convocatoria',NULL,NULL,NULL,NULL);
INSERT INTO point VALUES(1,4,'5',5000,1,'Publicación mensual del avance de obra','decisión',NULL,'concluido','convocatoria',NULL,NULL,NULL,NULL);
INSERT INTO point VALUES(1,5,'6',6000,1,'Convenio de servicio social con el instituto tecnológico','decisión',NULL,'concluido','convocatoria',NULL,NULL,NULL,NULL);
INSERT INTO point VALUES(1,6,'8',8000,1,'Asuntos generales','generales',NULL,'concluido','convocatoria',NULL,NULL,NULL,NULL);
INSERT INTO point VALUES(1,7,'9',9000,1,'Lectura y aprobación del acta','acta',NULL,'concluido','convocatoria',NULL,NULL,NULL,NULL);
INSERT INTO point VALUES(1,8,'10',10000,1,'Clausura','clausura',NULL,'concluido','convocatoria',NULL,NULL,NULL,NULL);
INSERT INTO point VALUES(1,9,'7',7000,1,'Reparación de la fuente del jardín principal','decisión',NULL,'diferido','al aprobar','Sin mayoría en esta sesión',NULL,NULL,NULL);
INSERT INTO point VALUES(2,0,'1',1000,1,'Lista de asistencia y declaratoria de quórum','lista',NULL,'concluido','convocatoria',NULL,NULL,NULL,NULL);
INSERT INTO point VALUES(2,1,'2',2000,1,'Lectura y aprobación del orden del día','orden',NULL,'concluido','convocatoria',NULL,NULL,NULL,NULL);
INSERT INTO point VALUES(2,2,'3',3000,1,'Seguimiento de acuerdos','seguimiento',NULL,'concluido','convocatoria',NULL,NULL,NULL,NULL);
INSERT INTO point VALUES(2,3,'4',4000,1,'Asuntos generales','generales',NULL,'diferido','convocatoria',NULL,'1',NULL,NULL);
INSERT INTO point VALUES(2,4,'5',5000,1,'Lectura y aprobación del acta','acta',NULL,'diferido','convocatoria',NULL,NULL,NULL,NULL);
INSERT INTO point VALUES(2,5,'6',6000,1,'Clausura','clausura',NULL,'concluido','convocatoria',NULL,NULL,NULL,NULL);
CREATE TABLE agenda_approved (
	session INTEGER NOT NULL REFERENCES session,
	idx INTEGER NOT NULL,
	number INTEGER NOT NULL,
	title TEXT NOT NULL,
	class TEXT NOT NULL,
	status TEXT NOT NULL,
	PRIMARY KEY (session, idx)
) STRICT, WITHOUT ROWID;
INSERT INTO agenda_approved VALUES(1,0,1,'Lista de asistencia y declaratoria de quórum','lista','concluido');
INSERT INTO agenda_approved VALUES(1,1,2,'Lectura y aprobación del orden del día','orden','pendiente');
INSERT INTO agenda_approved VALUES(1,2,3,'Seguimiento de acuerdos','seguimiento','pendiente');
INSERT INTO agenda_approved VALUES(1,3,4,'Avance de los compromisos del Plan de Acción Municipal','informativo','pendiente');
INSERT INTO agenda_approved VALUES(1,4,5,'Publicación mensual del avance de obra','decisión','pendiente');
INSERT INTO agenda_approved VALUES(1,5,6,'Convenio de servicio social con el instituto tecnológico','decisión','pendiente');
INSERT INTO agenda_approved VALUES(1,6,8,'Asuntos generales','generales','pendiente');
INSERT INTO agenda_approved VALUES(1,7,9,'Lectura y aprobación del acta','acta','pendiente');
INSERT INTO agenda_approved VALUES(1,8,10,'Clausura','clausura','pendiente');
INSERT INTO agenda_approved VALUES(1,9,7,'Reparación de la fuente del jardín principal','decisión','pendiente');
INSERT INTO agenda_approved VALUES(2,0,1,'Lista de asistencia y declaratoria de quórum','lista','concluido');
INSERT INTO agenda_approved VALUES(2,1,2,'Lectura y aprobación del orden del día','orden','pendiente');
INSERT INTO agenda_approved VALUES(2,2,3,'Seguimiento de acuerdos','seguimiento','pendiente');
INSERT INTO agenda_approved VALUES(2,3,4,'Asuntos generales','generales','pendiente');
INSERT INTO agenda_approved VALUES(2,4,5,'Lectura y aprobación del acta','acta','pendiente');
INSERT INTO agenda_approved VALUES(2,5,6,'Clausura','clausura','pendiente');
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
INSERT INTO attendance VALUES(1,1,1,'Organismo garante','Lic. Teresa Ibarra Molina','Directora de Vinculación','Órgano garante local','titular',NULL,'2026-03-25T10:05:00-06:00',NULL,NULL);
INSERT INTO attendance VALUES(1,2,2,'Autoridad','C. Ramiro Equihua Solís','Secretario del Ayuntamiento','Presidencia Municipal','titular',NULL,'2026-03-25T10:06:00-06:00',NULL,NULL);
INSERT INTO attendance VALUES(1,3,3,'Autoridad','Arq. Lucía Peña Ávalos','Subdirectora de Obras Públicas','Obras Públicas','suplente',NULL,'2026-03-25T10:06:00-06:00','2026-03-25T11:22:00-06:00',NULL);
INSERT INTO attendance VALUES(1,3,6,'Autoridad','Ing. Óscar Núñez Béjar','Director de Obras Públicas','Obras Públicas','titular',NULL,'2026-03-25T11:22:00-06:00',NULL,NULL);
INSERT INTO attendance VALUES(1,4,0,'Sociedad civil','C. Aurelio Campos Zúñiga',NULL,'Cuenca Viva, A. C.','titular',NULL,NULL,NULL,'Comisión fuera de la ciudad');
INSERT INTO attendance VALUES(1,5,4,'Academia','Dra. Ximena Güemes Ortiz','Profesora investigadora','Instituto tecnológico','titular',NULL,'2026-03-25T10:07:00-06:00',NULL,NULL);
INSERT INTO attendance VALUES(1,6,5,'Ciudadanía','C. Beatriz Chávez Luna',NULL,'Ciudadanía','titular',NULL,'2026-03-25T10:26:00-06:00',NULL,NULL);
INSERT INTO attendance VALUES(1,7,0,'Ciudadanía','C. Martín Pureco Saldaña',NULL,'Ciudadanía','titular',NULL,NULL,NULL,NULL);
INSERT INTO attendance VALUES(2,1,1,'Organismo garante','Lic. Teresa Ibarra Molina','Directora de Vinculación','Órgano garante local','titular',NULL,'2026-04-29T10:00:00-06:00',NULL,NULL);
INSERT INTO attendance VALUES(2,2,2,'Autoridad','C. Ramiro Equihua Solís','Secretario del Ayuntamiento','Presidencia Municipal','titular',NULL,'2026-04-29T10:00:00-06:00',NULL,NULL);
INSERT INTO attendance VALUES(2,3,3,'Autoridad','Ing. Óscar Núñez Béjar','Director de Obras Públicas','Obras Públicas','titular',NULL,'2026-04-29T10:00:00-06:00',NULL,NULL);
INSERT INTO attendance VALUES(2,4,0,'Sociedad civil','C. Aurelio Campos Zúñiga',NULL,'Cuenca Viva, A. C.','titular',NULL,NULL,NULL,NULL);
INSERT INTO attendance VALUES(2,5,4,'Academia','Dra. Ximena Güemes Ortiz','Profesora investigadora','Instituto tecnológico','titular',NULL,'2026-04-29T10:01:00-06:00',NULL,NULL);
INSERT INTO attendance VALUES(2,6,0,'Ciudadanía','C. Beatriz Chávez Luna',NULL,'Ciudadanía','titular',NULL,NULL,NULL,NULL);
INSERT INTO attendance VALUES(2,7,0,'Ciudadanía','C. Martín Pureco Saldaña',NULL,'Ciudadanía','titular',NULL,NULL,NULL,NULL);
CREATE TABLE guest (
	session INTEGER NOT NULL REFERENCES session,
	idx INTEGER NOT NULL,
	name TEXT NOT NULL,
	organization TEXT,
	class TEXT NOT NULL,
	PRIMARY KEY (session, idx)
) STRICT, WITHOUT ROWID;
INSERT INTO guest VALUES(1,0,'Marina Soto Lúa','Colectivo Agua Clara','observador');
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
INSERT INTO fact VALUES(1,0,1,'2026-03-25T10:05:00-06:00','abrir',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'Sala de Cabildo del Palacio Municipal',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,1,2,'2026-03-25T10:05:00-06:00','presente',0,NULL,NULL,1,'Organismo garante','Lic. Teresa Ibarra Molina','titular','Directora de Vinculación','Órgano garante local',NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,2,3,'2026-03-25T10:06:00-06:00','presente',0,NULL,NULL,2,'Autoridad','C. Ramiro Equihua Solís','titular','Secretario del Ayuntamiento','Presidencia Municipal',NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,3,4,'2026-03-25T10:06:00-06:00','presente',0,NULL,NULL,3,'Autoridad','Arq. Lucía Peña Ávalos','suplente','Subdirectora de Obras Públicas','Obras Públicas',NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,4,5,'2026-03-25T10:06:00-06:00','ausente',0,NULL,NULL,4,'Sociedad civil','C. Aurelio Campos Zúñiga','titular',NULL,'Cuenca Viva, A. C.',NULL,NULL,3,NULL,'Comisión fuera de la ciudad',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,5,6,'2026-03-25T10:07:00-06:00','presente',0,NULL,NULL,5,'Academia','Dra. Ximena Güemes Ortiz','titular','Profesora investigadora','Instituto tecnológico',NULL,NULL,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,6,7,'2026-03-25T10:07:00-06:00','ausente',0,NULL,NULL,6,'Ciudadanía','C. Beatriz Chávez Luna','titular',NULL,'Ciudadanía',NULL,NULL,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,7,8,'2026-03-25T10:07:00-06:00','ausente',0,NULL,NULL,7,'Ciudadanía','C. Martín Pureco Saldaña','titular',NULL,'Ciudadanía',NULL,NULL,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,8,9,'2026-03-25T10:08:00-06:00','observador',0,NULL,NULL,NULL,NULL,'Marina Soto Lúa',NULL,NULL,NULL,'Colectivo Agua Clara',NULL,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,9,10,'2026-03-25T10:09:00-06:00','quorum',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,10,11,'2026-03-25T10:11:00-06:00','agregar',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL,'Reparación de la fuente del jardín principal','7',NULL,NULL,NULL,NULL,'1',NULL);
INSERT INTO fact VALUES(1,11,12,'2026-03-25T10:12:00-06:00','aprobar_orden',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,'orden',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,12,13,'2026-03-25T10:13:00-06:00','punto',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL,'Seguimiento de acuerdos','3',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,13,14,'2026-03-25T10:14:00-06:00','nota',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL,'No hay acuerdos anteriores pendientes.',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,14,15,'2026-03-25T10:15:00-06:00','cerrar_punto',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL,NULL,'3',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,15,16,'2026-03-25T10:15:00-06:00','punto',3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL,'Avance de los compromisos del Plan de Acción Municipal','4',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,16,17,'2026-03-25T10:16:00-06:00','palabra',3,NULL,NULL,NULL,NULL,'Lic. Amalia Villanueva Rojas','facilitación','Titular de Transparencia','Presidencia Municipal',NULL,NULL,4,NULL,'presenta el avance de los cinco compromisos: tres van en tiempo y dos tienen retraso.',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,17,18,'2026-03-25T10:24:00-06:00','palabra',3,NULL,NULL,5,'Academia','Dra. Ximena Güemes Ortiz','titular','Profesora investigadora','Instituto tecnológico',NULL,NULL,4,NULL,'pide que se publiquen las causas del retraso.',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,18,19,'2026-03-25T10:26:00-06:00','cerrar_punto',3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL,NULL,'4',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,19,20,'2026-03-25T10:26:00-06:00','presente',3,NULL,NULL,6,'Ciudadanía','C. Beatriz Chávez Luna','titular',NULL,'Ciudadanía',NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,20,21,'2026-03-25T10:27:00-06:00','punto',4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,'Publicación mensual del avance de obra','5',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,21,22,'2026-03-25T10:28:00-06:00','propuesta',4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,'propuesta','Publicar cada mes en el micrositio el avance de obra, con fotografías.',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,22,23,'2026-03-25T10:35:00-06:00','consenso',4,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,'propuesta',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,23,24,'2026-03-25T10:36:00-06:00','acuerdo',4,2,'STM/ORD/01/2026-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,'Publicar cada mes en el micrositio el avance de obra, con fotografías.','STM/ORD/01/2026-01',NULL,NULL,'Autoridad 2','2026-04-30',NULL,NULL);
INSERT INTO fact VALUES(1,24,25,'2026-03-25T10:37:00-06:00','cerrar_punto',4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,NULL,'5',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,25,26,'2026-03-25T10:38:00-06:00','punto',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,'Convenio de servicio social con el instituto tecnológico','6',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,26,27,'2026-03-25T10:39:00-06:00','propuesta',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,'propuesta','Firmar el convenio de servicio social con el instituto tecnológico.',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,27,28,'2026-03-25T10:44:00-06:00','excusa',5,NULL,NULL,5,'Academia','Dra. Ximena Güemes Ortiz','titular','Profesora investigadora','Instituto tecnológico',NULL,NULL,5,'propuesta','Labora en el instituto',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,28,29,'2026-03-25T10:46:00-06:00','objetar',5,NULL,NULL,2,'Autoridad','C. Ramiro Equihua Solís','titular','Secretario del Ayuntamiento','Presidencia Municipal',NULL,NULL,5,'propuesta','No hay presupuesto asignado',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,29,30,'2026-03-25T10:52:00-06:00','votacion',5,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,'propuesta',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,30,31,'2026-03-25T10:53:00-06:00','votar',5,3,NULL,1,'Organismo garante','Lic. Teresa Ibarra Molina','titular','Directora de Vinculación','Órgano garante local',NULL,NULL,5,'propuesta','a favor',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,31,32,'2026-03-25T10:53:00-06:00','votar',5,3,NULL,2,'Autoridad','C. Ramiro Equihua Solís','titular','Secretario del Ayuntamiento','Presidencia Municipal',NULL,NULL,5,'propuesta','en contra',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,32,33,'2026-03-25T10:53:00-06:00','votar',5,3,NULL,3,'Autoridad','Arq. Lucía Peña Ávalos','suplente','Subdirectora de Obras Públicas','Obras Públicas',NULL,NULL,5,'propuesta','a favor',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,33,34,'2026-03-25T10:54:00-06:00','votar',5,3,NULL,6,'Ciudadanía','C. Beatriz Chávez Luna','titular',NULL,'Ciudadanía',NULL,NULL,5,'propuesta','abstención',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,34,35,'2026-03-25T10:55:00-06:00','cerrar_votacion',5,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,'propuesta',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,35,36,'2026-03-25T10:56:00-06:00','acuerdo',5,3,'STM/ORD/01/2026-02',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,'Firmar el convenio de servicio social con el instituto tecnológico.','STM/ORD/01/2026-02',NULL,NULL,'Academia','próxima sesión',NULL,NULL);
INSERT INTO fact VALUES(1,36,37,'2026-03-25T10:57:00-06:00','voto_particular',5,3,NULL,2,'Autoridad','C. Ramiro Equihua Solís','titular','Secretario del Ayuntamiento','Presidencia Municipal',NULL,NULL,5,NULL,'El convenio debió presentarse con suficiencia presupuestal.',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,37,38,'2026-03-25T10:58:00-06:00','cerrar_punto',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,NULL,'6',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,38,39,'2026-03-25T10:58:00-06:00','receso',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,'2026-03-25T10:58:00-06:00',NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,39,40,'2026-03-25T11:10:00-06:00','reanudar',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,'2026-03-25T10:58:00-06:00',NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,40,41,'2026-03-25T11:11:00-06:00','punto',9,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,'Reparación de la fuente del jardín principal','7',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,41,42,'2026-03-25T11:12:00-06:00','propuesta',9,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,'propuesta','Reparar en mayo la fuente del jardín principal.',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,42,43,'2026-03-25T11:16:00-06:00','objetar',9,NULL,NULL,5,'Academia','Dra. Ximena Güemes Ortiz','titular','Profesora investigadora','Instituto tecnológico',NULL,NULL,5,'propuesta',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,43,44,'2026-03-25T11:17:00-06:00','votacion',9,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,'propuesta',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,44,45,'2026-03-25T11:18:00-06:00','votar',9,4,NULL,1,'Organismo garante','Lic. Teresa Ibarra Molina','titular','Directora de Vinculación','Órgano garante local',NULL,NULL,5,'propuesta','a favor',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,45,46,'2026-03-25T11:18:00-06:00','votar',9,4,NULL,2,'Autoridad','C. Ramiro Equihua Solís','titular','Secretario del Ayuntamiento','Presidencia Municipal',NULL,NULL,5,'propuesta','en contra',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,46,47,'2026-03-25T11:18:00-06:00','votar',9,4,NULL,3,'Autoridad','Arq. Lucía Peña Ávalos','suplente','Subdirectora de Obras Públicas','Obras Públicas',NULL,NULL,5,'propuesta','a favor',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,47,48,'2026-03-25T11:19:00-06:00','votar',9,4,NULL,5,'Academia','Dra. Ximena Güemes Ortiz','titular','Profesora investigadora','Instituto tecnológico',NULL,NULL,5,'propuesta','en contra',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,48,49,'2026-03-25T11:19:00-06:00','votar',9,4,NULL,6,'Ciudadanía','C. Beatriz Chávez Luna','titular',NULL,'Ciudadanía',NULL,NULL,5,'propuesta','abstención',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,49,50,'2026-03-25T11:20:00-06:00','cerrar_votacion',9,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,'propuesta',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,50,51,'2026-03-25T11:21:00-06:00','diferir',9,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,'Sin mayoría en esta sesión','7',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,51,52,'2026-03-25T11:22:00-06:00','relevar',9,NULL,NULL,3,'Autoridad','Ing. Óscar Núñez Béjar','titular','Director de Obras Públicas','Obras Públicas',NULL,NULL,5,NULL,NULL,NULL,'Arq. Lucía Peña Ávalos',NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,52,53,'2026-03-25T11:22:00-06:00','punto',6,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,'Asuntos generales','8',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,53,54,'2026-03-25T11:23:00-06:00','palabra',6,NULL,NULL,NULL,NULL,'Marina Soto Lúa',NULL,NULL,NULL,'Colectivo Agua Clara',NULL,5,NULL,'pide que la convocatoria se difunda también por radio.',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,54,55,'2026-03-25T11:25:00-06:00','cerrar_punto',6,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,NULL,'8',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,55,58,'2026-03-25T11:35:00-06:00','aprobar_acta',7,5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,'acta',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(1,56,59,'2026-03-25T11:36:00-06:00','clausurar',8,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(2,0,1,'2026-04-29T10:00:00-06:00','abrir',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'Sala de Cabildo',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(2,1,2,'2026-04-29T10:00:00-06:00','presente',0,NULL,NULL,1,'Organismo garante','Lic. Teresa Ibarra Molina','titular','Directora de Vinculación','Órgano garante local',NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(2,2,3,'2026-04-29T10:00:00-06:00','presente',0,NULL,NULL,2,'Autoridad','C. Ramiro Equihua Solís','titular','Secretario del Ayuntamiento','Presidencia Municipal',NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(2,3,4,'2026-04-29T10:00:00-06:00','presente',0,NULL,NULL,3,'Autoridad','Ing. Óscar Núñez Béjar','titular','Director de Obras Públicas','Obras Públicas',NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(2,4,5,'2026-04-29T10:01:00-06:00','presente',0,NULL,NULL,5,'Academia','Dra. Ximena Güemes Ortiz','titular','Profesora investigadora','Instituto tecnológico',NULL,NULL,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(2,5,6,'2026-04-29T10:02:00-06:00','quorum',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(2,6,7,'2026-04-29T10:03:00-06:00','aprobar_orden',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,'orden',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(2,7,8,'2026-04-29T10:04:00-06:00','punto',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL,'Seguimiento de acuerdos','3',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(2,8,9,'2026-04-29T10:04:00-06:00','seguimiento',2,NULL,'STM/ORD/01/2026-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL,'Se publicó el avance de abril.','STM/ORD/01/2026-01','Publicar cada mes en el micrositio el avance de obra, con fotografías.','en proceso',NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(2,9,10,'2026-04-29T10:05:00-06:00','cerrar_punto',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL,NULL,'3',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO fact VALUES(2,10,11,'2026-04-29T10:06:00-06:00','clausurar',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL,'Falla eléctrica',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO decision VALUES(1,1,1,'orden','Orden del día','consenso','aprobada',4,4,0,0,0,0,4,7,'2026-03-25T10:12:00-06:00',NULL);
INSERT INTO decision VALUES(1,2,4,'propuesta','Publicar cada mes en el micrositio el avance de obra, con fotografías.','consenso','aprobada',5,5,0,0,0,0,5,7,'2026-03-25T10:35:00-06:00',NULL);
INSERT INTO decision VALUES(1,3,5,'propuesta','Firmar el convenio de servicio social con el instituto tecnológico.','mayoría','aprobada',5,2,1,1,1,0,5,7,'2026-03-25T10:55:00-06:00',NULL);
INSERT INTO decision VALUES(1,4,9,'propuesta','Reparar en mayo la fuente del jardín principal.',NULL,'empate',5,2,2,1,0,0,5,7,'2026-03-25T11:20:00-06:00',NULL);
INSERT INTO decision VALUES(1,5,7,'acta','Acta de la sesión','consenso','aprobada',5,5,0,0,0,0,5,7,'2026-03-25T11:35:00-06:00',NULL);
INSERT INTO decision VALUES(2,1,1,'orden','Orden del día','consenso','aprobada',4,4,0,0,0,0,4,7,'2026-04-29T10:03:00-06:00',NULL);
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
INSERT INTO ballot VALUES(1,1,1,'Organismo garante','Lic. Teresa Ibarra Molina','titular','Directora de Vinculación','Órgano garante local','consenso',NULL);
INSERT INTO ballot VALUES(1,1,2,'Autoridad','C. Ramiro Equihua Solís','titular','Secretario del Ayuntamiento','Presidencia Municipal','consenso',NULL);
INSERT INTO ballot VALUES(1,1,3,'Autoridad','Arq. Lucía Peña Ávalos','suplente','Subdirectora de Obras Públicas','Obras Públicas','consenso',NULL);
INSERT INTO ballot VALUES(1,1,5,'Academia','Dra. Ximena Güemes Ortiz','titular','Profesora investigadora','Instituto tecnológico','consenso',NULL);
INSERT INTO ballot VALUES(1,2,1,'Organismo garante','Lic. Teresa Ibarra Molina','titular','Directora de Vinculación','Órgano garante local','consenso',NULL);
INSERT INTO ballot VALUES(1,2,2,'Autoridad','C. Ramiro Equihua Solís','titular','Secretario del Ayuntamiento','Presidencia Municipal','consenso',NULL);
INSERT INTO ballot VALUES(1,2,3,'Autoridad','Arq. Lucía Peña Ávalos','suplente','Subdirectora de Obras Públicas','Obras Públicas','consenso',NULL);
INSERT INTO ballot VALUES(1,2,5,'Academia','Dra. Ximena Güemes Ortiz','titular','Profesora investigadora','Instituto tecnológico','consenso',NULL);
INSERT INTO ballot VALUES(1,2,6,'Ciudadanía','C. Beatriz Chávez Luna','titular',NULL,'Ciudadanía','consenso',NULL);
INSERT INTO ballot VALUES(1,3,1,'Organismo garante','Lic. Teresa Ibarra Molina','titular','Directora de Vinculación','Órgano garante local','a favor',NULL);
INSERT INTO ballot VALUES(1,3,2,'Autoridad','C. Ramiro Equihua Solís','titular','Secretario del Ayuntamiento','Presidencia Municipal','en contra',NULL);
INSERT INTO ballot VALUES(1,3,3,'Autoridad','Arq. Lucía Peña Ávalos','suplente','Subdirectora de Obras Públicas','Obras Públicas','a favor',NULL);
INSERT INTO ballot VALUES(1,3,5,'Academia','Dra. Ximena Güemes Ortiz','titular','Profesora investigadora','Instituto tecnológico','excusa','Labora en el instituto');
INSERT INTO ballot VALUES(1,3,6,'Ciudadanía','C. Beatriz Chávez Luna','titular',NULL,'Ciudadanía','abstención',NULL);
INSERT INTO ballot VALUES(1,4,1,'Organismo garante','Lic. Teresa Ibarra Molina','titular','Directora de Vinculación','Órgano garante local','a favor',NULL);
INSERT INTO ballot VALUES(1,4,2,'Autoridad','C. Ramiro Equihua Solís','titular','Secretario del Ayuntamiento','Presidencia Municipal','en contra',NULL);
INSERT INTO ballot VALUES(1,4,3,'Autoridad','Arq. Lucía Peña Ávalos','suplente','Subdirectora de Obras Públicas','Obras Públicas','a favor',NULL);
INSERT INTO ballot VALUES(1,4,5,'Academia','Dra. Ximena Güemes Ortiz','titular','Profesora investigadora','Instituto tecnológico','en contra',NULL);
INSERT INTO ballot VALUES(1,4,6,'Ciudadanía','C. Beatriz Chávez Luna','titular',NULL,'Ciudadanía','abstención',NULL);
INSERT INTO ballot VALUES(1,5,1,'Organismo garante','Lic. Teresa Ibarra Molina','titular','Directora de Vinculación','Órgano garante local','consenso',NULL);
INSERT INTO ballot VALUES(1,5,2,'Autoridad','C. Ramiro Equihua Solís','titular','Secretario del Ayuntamiento','Presidencia Municipal','consenso',NULL);
INSERT INTO ballot VALUES(1,5,3,'Autoridad','Ing. Óscar Núñez Béjar','titular','Director de Obras Públicas','Obras Públicas','consenso',NULL);
INSERT INTO ballot VALUES(1,5,5,'Academia','Dra. Ximena Güemes Ortiz','titular','Profesora investigadora','Instituto tecnológico','consenso',NULL);
INSERT INTO ballot VALUES(1,5,6,'Ciudadanía','C. Beatriz Chávez Luna','titular',NULL,'Ciudadanía','consenso',NULL);
INSERT INTO ballot VALUES(2,1,1,'Organismo garante','Lic. Teresa Ibarra Molina','titular','Directora de Vinculación','Órgano garante local','consenso',NULL);
INSERT INTO ballot VALUES(2,1,2,'Autoridad','C. Ramiro Equihua Solís','titular','Secretario del Ayuntamiento','Presidencia Municipal','consenso',NULL);
INSERT INTO ballot VALUES(2,1,3,'Autoridad','Ing. Óscar Núñez Béjar','titular','Director de Obras Públicas','Obras Públicas','consenso',NULL);
INSERT INTO ballot VALUES(2,1,5,'Academia','Dra. Ximena Güemes Ortiz','titular','Profesora investigadora','Instituto tecnológico','consenso',NULL);
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
INSERT INTO acuerdo VALUES(1000001,1,1,'0fc5e05c-23f0-5374-8291-b8ef3f90e877',24,4,2,'STM/ORD/01/2026-01','Publicar cada mes en el micrositio el avance de obra, con fotografías.','Publicar cada mes en el micrositio el avance de obra, con fotografías.','Autoridad 2','2026-04-30','2026-03-25T10:36:00-06:00');
INSERT INTO acuerdo VALUES(1000002,1,2,'3198d9af-205e-5198-b872-2604060f5495',36,5,3,'STM/ORD/01/2026-02','Firmar el convenio de servicio social con el instituto tecnológico.','Firmar el convenio de servicio social con el instituto tecnológico.','Academia','próxima sesión','2026-03-25T10:56:00-06:00');
CREATE TABLE follow_up_act (
	session INTEGER NOT NULL REFERENCES session,
	act INTEGER NOT NULL,
	folio TEXT NOT NULL,
	at TEXT NOT NULL,
	state TEXT NOT NULL,
	text TEXT,
	PRIMARY KEY (session, act)
) STRICT, WITHOUT ROWID;
INSERT INTO follow_up_act VALUES(2,9,'STM/ORD/01/2026-01','2026-04-29T10:04:00-06:00','en proceso','Se publicó el avance de abril.');
CREATE TABLE approval (
	session INTEGER NOT NULL REFERENCES session,
	act INTEGER NOT NULL,
	of_session INTEGER NOT NULL,
	at TEXT NOT NULL,
	PRIMARY KEY (session, act)
) STRICT, WITHOUT ROWID;
INSERT INTO approval VALUES(1,58,1,'2026-03-25T11:35:00-06:00');
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
CREATE TABLE register_row (
	session INTEGER NOT NULL,	-- 0: from before Sesiona
	id INTEGER PRIMARY KEY,
	state TEXT NOT NULL,
	due TEXT NOT NULL,		-- '0' at once, then dates, then '~…' without one
	owner TEXT NOT NULL,		-- clave()
	owner_order TEXT NOT NULL	-- orden_es(): by bytes it is the order of a dictionary
) STRICT;
INSERT INTO register_row VALUES(0,-4503599627370496,'en proceso','2026-02-27','autoridad 3','autoridad 3');
INSERT INTO register_row VALUES(1,1000001,'en proceso','2026-04-30','autoridad 2','autoridad 2');
INSERT INTO register_row VALUES(1,1000002,'en proceso','~1','academia','academia');
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','register_words','register_words',0,'CREATE VIRTUAL TABLE register_words USING fts5 (
	folio, text, proposal, responsible,
	content = ''register_text'', content_rowid = ''id'',
	tokenize = ''unicode61 remove_diacritics 2'',
	prefix = ''1 2 3''	-- the first letters that somebody types are found as fast as words
)');
CREATE TABLE IF NOT EXISTS 'register_words_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO register_words_data VALUES(1,X'030f1c1605');
INSERT INTO register_words_data VALUES(10,X'000000000106060006010101020101030101040101050101060101');
INSERT INTO register_words_data VALUES(137438953473,X'0000032203303031fffc80808080808000020601023131fffc808080808080000204010432303235fffc808080808080000205010133fffc808080808080000601030301096175746f7269646164fffc8080808080800006010302010763616d62696172fffc8080808080800006010102010364656cfffc808080808080000601010501066a617264696efffc808080808080000601010601036c6173fffc80808080808000060101030209756d696e6172696173fffc808080808080000601010401036f7264fffc80808080808000020301097072696e636970616cfffc8080808080800006010107010373746dfffc80808080808000020200023130fffc808080808080000206010131fffc808080808080000204010132fffc808080808080000205010133fffc8080808080800006010303010161fffc8080808080800006010302010163fffc8080808080800006010102010164fffc808080808080000601010501016afffc808080808080000601010601016cfffc80808080808000080101030301016ffffc808080808080000203010170fffc8080808080800006010107010173fffc8080808080800002020003323031fffc80808080808000020601023131fffc80808080808000020401023230fffc80808080808000020501026175fffc808080808080000601030201026361fffc808080808080000601010201026465fffc808080808080000601010501026a61fffc808080808080000601010601026c61fffc8080808080800006010103020175fffc808080808080000601010401026f72fffc80808080808000020301027072fffc808080808080000601010701027374fffc808080808080000202000433323032fffc8080808080800002050103617574fffc8080808080800006010302010363616dfffc8080808080800006010102010364656cfffc808080808080000601010501036a6172fffc808080808080000601010601036c6173fffc80808080808000060101030202756dfffc808080808080000601010401036f7264fffc8080808080800002030103707269fffc8080808080800006010107010373746dfffc808080808080000202040f0f11101816121512181018100f0e0e1010101010110e100e100f0f1111111111100f110f111212121212111012');
INSERT INTO register_words_data VALUES(274877906945,X'000002f803303031bd8441040404010132bd8441060103030203303236bd8441020501096175746f7269646164bd844106010302020576616e6365bd84410c010109010209010463616461bd84410c01010301020302026f6ebd84410c01010c01020c01026465bd84410c01010a01020a0102656cbd844110010106040102060402016ebd84410c010105010205010b666f746f67726166696173bd84410c01010d01020d01036d6573bd84410c01010401020402096963726f736974696fbd84410c01010701020701046f627261bd84410c01010b01020b02027264bd8441020301087075626c69636172bd84410c010102010202010373746dbd8441020200023130bd8441040404010132bd84410805010303010161bd844112010109010209010302010163bd8441100101030b0102030b010164bd84410c01010a01020a010165bd84411401010503040102050304010166bd84410c01010d01020d01016dbd844110010104050102040501016fbd84410e0301010b01020b010170bd84410c010102010202010173bd844102020003323031bd844104040401023230bd8441020501026175bd844106010302020176bd84410c01010901020901026361bd84410c01010301020302016fbd84410c01010c01020c01026465bd84410c01010a01020a0102656cbd844110010106040102060402016ebd84410c0101050102050102666fbd84410c01010d01020d01026d65bd84410c010104010204020169bd84410c01010701020701026f62bd84410c01010b01020b020172bd8441020301027075bd84410c01010201020201027374bd84410202000433323032bd844102050103617574bd84410601030202027661bd84410c0101090102090103636164bd84410c01010301020302026f6ebd84410c01010c01020c0103666f74bd84410c01010d01020d01036d6573bd84410c01010401020402026963bd84410c01010701020701036f6272bd84410c01010b01020b02027264bd844102030103707562bd84410c010102010202010373746dbd84410202040a0a0a1211100e0e100d170f151009140a0a0b100f0d110d0f0e0d080b090b0d0e0d0e100d0e0e0d0e080e090b0c0e0f0e0f0f0e0f090f');
INSERT INTO register_words_data VALUES(412316860417,X'0000029a03303031bd84420204020132bd84420206010432303236bd84420205010861636164656d6961bd8442060103020103636f6ebd84420c010108010208040576656e696fbd84420c01010401020401026465bd84420c0101050102050102656cbd844210010103080102030801066669726d6172bd84420c0101020102020109696e7374697475746fbd84420c01010a01020a01036f7264bd844202030108736572766963696fbd84420c01010601020602056f6369616cbd84420c0101070102070202746dbd84420202010b7465636e6f6c6f6769636fbd84420c01010b01020b00023130bd8442040404010132bd84420205010161bd844206010302010163bd8442100101040601020406010164bd84420c010105010205010165bd8442100101030801020308010166bd84420c010102010202010169bd84420c01010a01020a01016fbd84420203010173bd844212020101060301020603010174bd84420c01010b01020b0003323031bd84420204020132bd8442020601023230bd8442020501026163bd8442060103020102636fbd844210010104060102040601026465bd84420c0101050102050102656cbd844210010103080102030801026669bd84420c0101020102020102696ebd84420c01010a01020a01026f72bd8442020301027365bd84420c01010601020602016fbd84420c010107010207020174bd8442020201027465bd84420c01010b01020b000433323032bd844202050103616361bd8442060103020103636f6ebd84421001010406010204060103666972bd84420c0101020102020103696e73bd84420c01010a01020a01036f7264bd844202030103736572bd84420c01010601020602026f63bd84420c0101070102070202746dbd844202020103746563bd84420c01010b01020b0409080b110f110e1012150a141109170a080a0f0d0f0d0d08100d0a08090b100e100e0e090e0d080e0b0c110f0f0a0f0e09');
INSERT INTO register_words_data VALUES(549755813889,X'000002ef03303031bd8441010101020132bd844201010132bd8441010203303236bd8441010101010861636164656d6961bd844201020875746f7269646164bd844101020576616e6365bd844101010463616461bd84410102026f6ebd8441010101040576656e696fbd84420101026465bd84410101010102656cbd844101010102016ebd84410101066669726d6172bd844201020a6f746f67726166696173bd8441010109696e7374697475746fbd84420101036d6573bd84410102096963726f736974696fbd84410101046f627261bd84410102027264bd844101010101087075626c69636172bd8441010108736572766963696fbd84420102056f6369616cbd8442010202746dbd8441010101010b7465636e6f6c6f6769636fbd84420100023130bd8441010101010132bd8441010101010161bd8441010101010163bd8441010101010164bd8441010101010165bd8441010101010166bd8441010101010169bd84420101016dbd84410101016fbd8441010101010170bd844101010173bd8441010101010174bd8442010003323031bd8441010101020132bd84420101023230bd844101010101026163bd844201020175bd844101020176bd84410101026361bd84410102016fbd844101010101026465bd84410101010102656cbd844101010102016ebd84410101026669bd84420102016fbd8441010102696ebd84420101026d65bd844101020169bd84410101026f62bd844101020172bd844101010101027075bd84410101027365bd84420102016fbd844201020174bd844101010101027465bd844201000433323032bd84410101010103616361bd84420102027574bd84410102027661bd8441010103636164bd84410102026f6ebd84410101010103666972bd84420102026f74bd8441010103696e73bd84420101036d6573bd84410102026963bd84410101036f6272bd84410102027264bd84410101010103707562bd8441010103736572bd84420102026f63bd8442010202746dbd84410101010103746563bd844201040a07070b0e0e0b0a0a0b0a0a070c100f090f0a0a0e0e0b0a110a0909090909090707090709070b070a08070708090a0a070807080807080908080709080c090808090a0908090908090a0909080a');
INSERT INTO register_words_data VALUES(687194767361,X'000002f803303031bd8441040404010132bd8441060103030203303236bd8441020501096175746f7269646164bd844106010302020576616e6365bd84410c010109010209010463616461bd84410c01010301020302026f6ebd84410c01010c01020c01026465bd84410c01010a01020a0102656cbd844110010106040102060402016ebd84410c010105010205010b666f746f67726166696173bd84410c01010d01020d01036d6573bd84410c01010401020402096963726f736974696fbd84410c01010701020701046f627261bd84410c01010b01020b02027264bd8441020301087075626c69636172bd84410c010102010202010373746dbd8441020200023130bd8441040404010132bd84410805010303010161bd844112010109010209010302010163bd8441100101030b0102030b010164bd84410c01010a01020a010165bd84411401010503040102050304010166bd84410c01010d01020d01016dbd844110010104050102040501016fbd84410e0301010b01020b010170bd84410c010102010202010173bd844102020003323031bd844104040401023230bd8441020501026175bd844106010302020176bd84410c01010901020901026361bd84410c01010301020302016fbd84410c01010c01020c01026465bd84410c01010a01020a0102656cbd844110010106040102060402016ebd84410c0101050102050102666fbd84410c01010d01020d01026d65bd84410c010104010204020169bd84410c01010701020701026f62bd84410c01010b01020b020172bd8441020301027075bd84410c01010201020201027374bd84410202000433323032bd844102050103617574bd84410601030202027661bd84410c0101090102090103636164bd84410c01010301020302026f6ebd84410c01010c01020c0103666f74bd84410c01010d01020d01036d6573bd84410c01010401020402026963bd84410c01010701020701036f6272bd84410c01010b01020b02027264bd844102030103707562bd84410c010102010202010373746dbd84410202040a0a0a1211100e0e100d170f151009140a0a0b100f0d110d0f0e0d080b090b0d0e0d0e100d0e0e0d0e080e090b0c0e0f0e0f0f0e0f090f');
INSERT INTO register_words_data VALUES(824633720833,X'0000029a03303031bd84420204020132bd84420206010432303236bd84420205010861636164656d6961bd8442060103020103636f6ebd84420c010108010208040576656e696fbd84420c01010401020401026465bd84420c0101050102050102656cbd844210010103080102030801066669726d6172bd84420c0101020102020109696e7374697475746fbd84420c01010a01020a01036f7264bd844202030108736572766963696fbd84420c01010601020602056f6369616cbd84420c0101070102070202746dbd84420202010b7465636e6f6c6f6769636fbd84420c01010b01020b00023130bd8442040404010132bd84420205010161bd844206010302010163bd8442100101040601020406010164bd84420c010105010205010165bd8442100101030801020308010166bd84420c010102010202010169bd84420c01010a01020a01016fbd84420203010173bd844212020101060301020603010174bd84420c01010b01020b0003323031bd84420204020132bd8442020601023230bd8442020501026163bd8442060103020102636fbd844210010104060102040601026465bd84420c0101050102050102656cbd844210010103080102030801026669bd84420c0101020102020102696ebd84420c01010a01020a01026f72bd8442020301027365bd84420c01010601020602016fbd84420c010107010207020174bd8442020201027465bd84420c01010b01020b000433323032bd844202050103616361bd8442060103020103636f6ebd84421001010406010204060103666972bd84420c0101020102020103696e73bd84420c01010a01020a01036f7264bd844202030103736572bd84420c01010601020602026f63bd84420c0101070102070202746dbd844202020103746563bd84420c01010b01020b0409080b110f110e1012150a141109170a080a0f0d0f0d0d08100d0a08090b100e100e0e090e0d080e0b0c110f0f0a0f0e09');
CREATE TABLE IF NOT EXISTS 'register_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO register_words_idx VALUES(1,X'',2);
INSERT INTO register_words_idx VALUES(2,X'',2);
INSERT INTO register_words_idx VALUES(3,X'',2);
INSERT INTO register_words_idx VALUES(4,X'',2);
INSERT INTO register_words_idx VALUES(5,X'',2);
INSERT INTO register_words_idx VALUES(6,X'',2);
CREATE TABLE IF NOT EXISTS 'register_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO register_words_docsize VALUES(-4503599627370496,X'05060002');
INSERT INTO register_words_docsize VALUES(1000001,X'050c0c02');
INSERT INTO register_words_docsize VALUES(1000002,X'050a0a01');
CREATE TABLE IF NOT EXISTS 'register_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO register_words_config VALUES('version',4);
CREATE UNIQUE INDEX appointment_in_force ON appointment (seat, caracter) WHERE until = '';
CREATE INDEX appointment_person ON appointment (person);
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
CREATE INDEX follow_up_acuerdo ON follow_up (acuerdo, at);
CREATE INDEX session_state_number ON session_state (kind, year, number);
CREATE INDEX fact_point ON fact (session, point);
CREATE INDEX acuerdo_session ON acuerdo (session, number);
CREATE INDEX acuerdo_folio ON acuerdo (folio);
CREATE INDEX follow_up_act_folio ON follow_up_act (folio, at, session, act);
CREATE INDEX approval_of ON approval (of_session);
CREATE INDEX register_row_state ON register_row (state);
CREATE INDEX register_row_state_due ON register_row (state, due);
CREATE INDEX register_row_state_owner ON register_row (state, owner_order);
CREATE INDEX register_row_due ON register_row (due);
CREATE INDEX register_row_owner ON register_row (owner);
CREATE INDEX register_row_owner_order ON register_row (owner_order);
CREATE VIEW register_text AS
SELECT id, folio, text, proposal, responsible FROM acuerdo
UNION ALL
SELECT id, folio, text, NULL, responsible FROM acuerdo_before;
CREATE VIEW organismo AS
WITH who (sesion) AS (SELECT NULL UNION ALL SELECT id FROM session),
value (sesion, key, value) AS (
	SELECT w.sesion, s.key, s.value FROM who w, setting s
	WHERE w.sesion IS NULL OR NOT EXISTS
		(SELECT 1 FROM session_setting f WHERE f.session = w.sesion)
	UNION ALL SELECT session, key, value FROM session_setting
)
SELECT w.sesion AS sesion, coalesce(w.sesion, 0) AS orden,
	max(v.value) FILTER (WHERE v.key = 'nombre') AS nombre,
	max(v.value) FILTER (WHERE v.key = 'siglas') AS siglas,
	max(v.value) FILTER (WHERE v.key = 'municipio') AS municipio,
	max(v.value) FILTER (WHERE v.key = 'estado') AS estado,
	max(v.value) FILTER (WHERE v.key = 'papel_ancho') AS papel_ancho,
	max(v.value) FILTER (WHERE v.key = 'papel_alto') AS papel_alto,
	max(v.value) FILTER (WHERE v.key = 'rubrican') AS rubrican
FROM who w LEFT JOIN value v ON v.sesion IS w.sesion
GROUP BY w.sesion;
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
CREATE VIEW orden_aprobado AS
SELECT session AS sesion, CAST(number AS TEXT) AS punto, title AS titulo, class AS clase,
	status AS estado, session * 1000000 + number AS orden
FROM agenda_approved;
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
SELECT f.session AS sesion, f.act AS acto, f.number AS punto, f.decision AS decision,
	f.folio AS folio, f.at AS hora, f.class AS clase, f.seat AS lugar, f.kind AS tipo,
	f.name AS nombre, f.caracter AS caracter, f.present AS presentes, f.text AS texto,
	CASE f.class WHEN 'aprobar_acta' THEN (SELECT e.clave FROM session_state e
		WHERE e.session = CAST(f.object AS INTEGER)) ELSE f.object END AS objeto, f.kind AS sector, f.post AS cargo, f.organization AS organizacion,
	f.before AS antes, f.state AS estado, f.responsible AS responsable, f.due AS vence,
	f.subject AS tema, f.in_force AS vigente, f.document AS documento,
	f.represents AS representante, f.new_day AS nuevo_dia,
	CASE WHEN f.present >= d.quorum THEN '1' END AS hay_quorum,
	f.session * 1000000 + f.idx AS orden
FROM (
	SELECT p.number AS number, x.* FROM point p CROSS JOIN fact x INDEXED BY fact_point
		ON x.session = p.session AND x.point = p.idx
	UNION ALL
	SELECT NULL, x.* FROM fact x WHERE x.point IS NULL
) f JOIN session_state d ON d.session = f.session;
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
PRAGMA writable_schema=OFF;
COMMIT;
PRAGMA application_id = 1397052233;
PRAGMA user_version = 1;
