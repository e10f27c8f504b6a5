-- SPDX-License-Identifier: GPL-3.0-or-later
-- A store as the program of schema version 1 left it: the shipped masters, one
-- imported sheet and three changes of its cells, with their history and the
-- triggers of then.  Made by the sqlite3 shell's .dump, which leaves out the
-- two numbers at the end.  Never edited: upgrades are tested from it.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE project (
	id INTEGER PRIMARY KEY,
	begun TEXT,
	ended TEXT,
	why TEXT
) STRICT;
INSERT INTO project VALUES(1,NULL,NULL,NULL);
CREATE TABLE section (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE CHECK (name <> ''),
	from_year INTEGER,
	to_year INTEGER,
	position INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO section VALUES(1,'環境部公園課',NULL,NULL,0);
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
INSERT INTO sheet VALUES(1,1,1,2019,'012','みどりの広場整備事業','in_work','normal','01-040502-03','広場の整備に要する経費','環境部公園課','広場係','継続','自治事務（任意）','職員のみ','広場と木かげの計画','広場条例','2018～2027','市民','木かげを増やす。','苗木を植え、ベンチを置く。','水やりの日を決めた。','百本が根づいた。','草取りが追いつかない。','人手が足りない。','草取りの日を増やす。');
CREATE TABLE sheet_pledge (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 9999),
	number TEXT,
	PRIMARY KEY (sheet_id, slot)
) STRICT, WITHOUT ROWID;
INSERT INTO sheet_pledge VALUES(1,1,'07');
CREATE TABLE sheet_strategy (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 9999),
	policy TEXT,
	measure TEXT,
	item TEXT,
	title TEXT,
	PRIMARY KEY (sheet_id, slot)
) STRICT, WITHOUT ROWID;
INSERT INTO sheet_strategy VALUES(1,1,'II-1','2','4','歩いて行ける広場');
CREATE TABLE sheet_sdg (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 9999),
	goal INTEGER CHECK (goal BETWEEN 1 AND 17),
	PRIMARY KEY (sheet_id, slot)
) STRICT, WITHOUT ROWID;
INSERT INTO sheet_sdg VALUES(1,1,11);
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
INSERT INTO cost VALUES(1,2017,-1234,1000,1000,0,0,700,10,0,'有');
INSERT INTO cost VALUES(1,2018,-1234,-20,-20,0,0,710,10,150,'有');
INSERT INTO cost VALUES(1,2019,12345,52000,-30,0,0,720,10,1225,'無');
INSERT INTO cost VALUES(1,2020,4000,NULL,NULL,NULL,NULL,730,10,0,'無');
INSERT INTO cost VALUES(1,2021,4100,NULL,NULL,NULL,NULL,740,10,0,'有');
CREATE TABLE participation (
	sheet_id INTEGER NOT NULL PRIMARY KEY REFERENCES sheet (id),
	share TEXT,
	plan TEXT,
	act TEXT,
	checking TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO participation VALUES(1,'広場だよりを配った。','集いを三回開いた。','市民と植えた。','便りの返事を読んだ。');
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
INSERT INTO indicator VALUES(1,1,1,'植えた木','本','活動結果指標',NULL,'年内に植えた数');
INSERT INTO indicator VALUES(1,2,2,'空き地（市有）の割合','％以下','成果指標','down','少ないほど良い');
INSERT INTO indicator VALUES(1,3,3,'ベンチ(木製)','台','活動結果指標',NULL,NULL);
INSERT INTO indicator VALUES(1,4,4,'散歩する人','人','成果指標',NULL,'朝に数えた');
INSERT INTO indicator VALUES(1,5,5,'便りの返事','通','成果指標',NULL,NULL);
CREATE TABLE indicator_value (
	sheet_id INTEGER NOT NULL,
	slot INTEGER NOT NULL,
	year INTEGER NOT NULL CHECK (year BETWEEN 1868 AND 2200),
	target INTEGER,
	actual INTEGER,
	PRIMARY KEY (sheet_id, slot, year),
	FOREIGN KEY (sheet_id, slot) REFERENCES indicator (sheet_id, slot)
) STRICT, WITHOUT ROWID;
INSERT INTO indicator_value VALUES(1,1,2015,10000,1100000);
INSERT INTO indicator_value VALUES(1,1,2016,11000,0);
INSERT INTO indicator_value VALUES(1,1,2017,12500,-1500);
INSERT INTO indicator_value VALUES(1,1,2018,13000,-1250);
INSERT INTO indicator_value VALUES(1,1,2019,14000,NULL);
INSERT INTO indicator_value VALUES(1,1,2020,15000,NULL);
INSERT INTO indicator_value VALUES(1,2,2015,20000,1200000);
INSERT INTO indicator_value VALUES(1,2,2016,21000,0);
INSERT INTO indicator_value VALUES(1,2,2017,22500,-2500);
INSERT INTO indicator_value VALUES(1,2,2018,23000,-2250);
INSERT INTO indicator_value VALUES(1,2,2019,24000,2125);
INSERT INTO indicator_value VALUES(1,2,2020,25000,NULL);
INSERT INTO indicator_value VALUES(1,3,2015,30000,1300000);
INSERT INTO indicator_value VALUES(1,3,2016,31000,0);
INSERT INTO indicator_value VALUES(1,3,2017,32500,-3500);
INSERT INTO indicator_value VALUES(1,3,2018,33000,-3250);
INSERT INTO indicator_value VALUES(1,3,2019,34000,3125);
INSERT INTO indicator_value VALUES(1,3,2020,35000,NULL);
INSERT INTO indicator_value VALUES(1,4,2015,40000,1400000);
INSERT INTO indicator_value VALUES(1,4,2016,41000,0);
INSERT INTO indicator_value VALUES(1,4,2017,42500,-4500);
INSERT INTO indicator_value VALUES(1,4,2018,43000,-4250);
INSERT INTO indicator_value VALUES(1,4,2019,44000,4125);
INSERT INTO indicator_value VALUES(1,4,2020,45000,NULL);
INSERT INTO indicator_value VALUES(1,5,2015,50000,1500000);
INSERT INTO indicator_value VALUES(1,5,2016,51000,0);
INSERT INTO indicator_value VALUES(1,5,2017,52500,-5500);
INSERT INTO indicator_value VALUES(1,5,2018,53000,-5250);
INSERT INTO indicator_value VALUES(1,5,2019,54000,5125);
INSERT INTO indicator_value VALUES(1,5,2020,55000,NULL);
CREATE TABLE evaluation (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	stage TEXT NOT NULL DEFAULT '',
	criterion TEXT NOT NULL CHECK (criterion IN ('needs', 'progress', 'involvement', 'priority')),
	score INTEGER CHECK (score BETWEEN 1 AND 5),
	comment TEXT,
	PRIMARY KEY (sheet_id, stage, criterion)
) STRICT, WITHOUT ROWID;
INSERT INTO evaluation VALUES(1,'','involvement',5,'市の関与は5と見た。');
INSERT INTO evaluation VALUES(1,'','needs',4,'市民ニーズは4と見た。');
INSERT INTO evaluation VALUES(1,'','priority',2,'優先度は2と見た。');
INSERT INTO evaluation VALUES(1,'','progress',3,'進捗状況は3と見た。');
CREATE TABLE direction (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	stage TEXT NOT NULL DEFAULT '',
	choice TEXT,
	reason TEXT,
	PRIMARY KEY (sheet_id, stage)
) STRICT, WITHOUT ROWID;
INSERT INTO direction VALUES(1,'','縮小','木が育ったため。');
CREATE TABLE memo (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	address TEXT NOT NULL,
	text TEXT NOT NULL CHECK (text <> ''),
	PRIMARY KEY (sheet_id, address)
) STRICT, WITHOUT ROWID;
INSERT INTO memo VALUES(1,'cost','五月に写す');
CREATE TABLE cell_mark (
	sheet_id INTEGER NOT NULL REFERENCES sheet (id),
	address TEXT NOT NULL,
	mark TEXT NOT NULL CHECK (mark IN ('empty', 'provisional', 'check', 'confirmed', 'corrected')),
	detail TEXT NOT NULL DEFAULT '',
	PRIMARY KEY (sheet_id, address, mark)
) STRICT, WITHOUT ROWID;
INSERT INTO cell_mark VALUES(1,'cost.general@2020','empty','未到来');
INSERT INTO cell_mark VALUES(1,'cost.general@2021','empty','未到来');
INSERT INTO cell_mark VALUES(1,'cost.national@2020','empty','未到来');
INSERT INTO cell_mark VALUES(1,'cost.national@2021','empty','未到来');
INSERT INTO cell_mark VALUES(1,'cost.other@2020','empty','未到来');
INSERT INTO cell_mark VALUES(1,'cost.other@2021','empty','未到来');
INSERT INTO cell_mark VALUES(1,'cost.settled@2020','empty','未到来');
INSERT INTO cell_mark VALUES(1,'cost.settled@2021','empty','未到来');
INSERT INTO cell_mark VALUES(1,'indicator.1.actual@2019','empty','集計中');
INSERT INTO cell_mark VALUES(1,'indicator.1.actual@2020','empty','未到来');
INSERT INTO cell_mark VALUES(1,'indicator.2.actual@2020','empty','未到来');
INSERT INTO cell_mark VALUES(1,'indicator.3.actual@2020','empty','未到来');
INSERT INTO cell_mark VALUES(1,'indicator.4.actual@2020','empty','未到来');
INSERT INTO cell_mark VALUES(1,'indicator.5.actual@2020','empty','未到来');
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
INSERT INTO change_set VALUES(1,X'332c673da99f4bfddbe5ccfcfd2be13c','root',0,NULL,NULL,1795816911,'init',NULL,NULL,NULL,1,45,NULL,X'6b2fa4f38b9a1c1fd63f2a43376e65bb71e93ce0814bebb5a7c3d7b924289294');
INSERT INTO change_set VALUES(2,X'34d71b4db0585c1e742ed02e3df33aa4','root',0,NULL,NULL,1795816911,'init',NULL,NULL,NULL,1,20,X'6b2fa4f38b9a1c1fd63f2a43376e65bb71e93ce0814bebb5a7c3d7b924289294',X'd1ecb8998a2ab8a50861740cc41626b60ccb039d4075c00af1ff3df9536cef29');
INSERT INTO change_set VALUES(3,X'667c3ca87359c5ece9f9897acde5c88d','root',0,NULL,NULL,1795816911,'init',NULL,NULL,NULL,1,34,X'd1ecb8998a2ab8a50861740cc41626b60ccb039d4075c00af1ff3df9536cef29',X'96b50acfaf4c54bd144ffc9cf2c4874ab65b0cc0f177b99d87d10020b8d2d008');
INSERT INTO change_set VALUES(4,X'2758f3804f837fcf1d54e18540186537','root',0,NULL,NULL,1795816911,'init',NULL,NULL,NULL,1,72,X'96b50acfaf4c54bd144ffc9cf2c4874ab65b0cc0f177b99d87d10020b8d2d008',X'f8100ab1ee6363dd5d8ea59f5620aac0454e87b4e22d9027b3bee553600f96b7');
INSERT INTO change_set VALUES(5,X'8a46e74f9ca49959bfb2ae6d301de33a','root',0,NULL,NULL,1795816911,'init',NULL,NULL,NULL,1,55,X'f8100ab1ee6363dd5d8ea59f5620aac0454e87b4e22d9027b3bee553600f96b7',X'5722762b38ac9aacb0e0fc3fd2eb1ed5b2a1fd25df59b732c003d0bcbdccdaa3');
INSERT INTO change_set VALUES(6,X'407af28adcb5d365ef09be521599948b','root',0,NULL,NULL,1795816911,'init',NULL,NULL,NULL,1,24,X'5722762b38ac9aacb0e0fc3fd2eb1ed5b2a1fd25df59b732c003d0bcbdccdaa3',X'77ce67c3cf6ec8b82d9c0e0b752da3540afcca8b6ec59f6de326a958b0e196ed');
INSERT INTO change_set VALUES(7,X'36523c2cfe54eb810aeffe424a77c23a','root',0,NULL,NULL,1795816911,'init',NULL,NULL,NULL,1,39,X'77ce67c3cf6ec8b82d9c0e0b752da3540afcca8b6ec59f6de326a958b0e196ed',X'2be45e6408839a4095c8aa5fd024410f63690165149925c0dcce8a3156520ff0');
INSERT INTO change_set VALUES(8,X'2c2b46418178b0a97482d8fe62a2f72c','root',0,NULL,NULL,1795816911,'import',NULL,NULL,NULL,1,221,X'2be45e6408839a4095c8aa5fd024410f63690165149925c0dcce8a3156520ff0',X'a9f044712c47c1cba890c930f0f196c3eca130a47bd8a88b3e3874ed63c92b4b');
INSERT INTO change_set VALUES(9,X'd11ae91d7a842f7d6d8252703933980d','root',0,NULL,NULL,1795817034,'set',NULL,'決算の確定',NULL,1,1,X'a9f044712c47c1cba890c930f0f196c3eca130a47bd8a88b3e3874ed63c92b4b',X'd01d8157c9e78139f4cdd04b6b95302825cfe6b0f7a615b4cfae85846b2128d5');
INSERT INTO change_set VALUES(10,X'59d83a397658b7d3e486252fc66bccc0','root',0,NULL,NULL,1795817034,'set',NULL,NULL,NULL,1,1,X'd01d8157c9e78139f4cdd04b6b95302825cfe6b0f7a615b4cfae85846b2128d5',X'71d2c74f9b14a3be0f1e0971775dc6b1a1c53c3998f90c28c1ba18bd95ad78e3');
INSERT INTO change_set VALUES(11,X'd57da022b574c306496386cd9d8ebab9','root',0,NULL,NULL,1795817034,'set',NULL,NULL,NULL,1,2,X'71d2c74f9b14a3be0f1e0971775dc6b1a1c53c3998f90c28c1ba18bd95ad78e3',X'1ba3ba1b567bbd92297f679acdfc5f365bd42851dd1b76d8070e57b26174c586');
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
INSERT INTO change VALUES(1,1,'master.choice','status/新規','#row',NULL,'1',X'201acb5f970a200a9e0ec4f4cfc54734');
INSERT INTO change VALUES(1,2,'master.choice','status/新規','aliases',NULL,'',X'b120676d3284e2b18629c34d87e5d91d');
INSERT INTO change VALUES(1,3,'master.choice','status/新規','position',NULL,'1',X'5e5e147f3ebfc7b3b629c06d240a336c');
INSERT INTO change VALUES(1,4,'master.choice','status/継続','#row',NULL,'1',X'b9e47d758a485da39a78d70746aecdab');
INSERT INTO change VALUES(1,5,'master.choice','status/継続','aliases',NULL,'',X'4f76526d8790c2d195361c7a0f3e96a9');
INSERT INTO change VALUES(1,6,'master.choice','status/継続','position',NULL,'2',X'c4a8b92085c3becc17134bf2e8fc3470');
INSERT INTO change VALUES(1,7,'master.choice','status/移管','#row',NULL,'1',X'5115d2ec05dfac18dce90fb12c24cbde');
INSERT INTO change VALUES(1,8,'master.choice','status/移管','aliases',NULL,'',X'77b50eb86c414342f6b6e44dae1b66af');
INSERT INTO change VALUES(1,9,'master.choice','status/移管','position',NULL,'3',X'ecfb9be0fa826473d3d30c454c8ec55b');
INSERT INTO change VALUES(1,10,'master.choice','class/自治事務（任意）','#row',NULL,'1',X'd2f2ae56a1b92e3f6916e605a1b9b4ec');
INSERT INTO change VALUES(1,11,'master.choice','class/自治事務（任意）','aliases',NULL,'',X'cd7f447da8490b9f106abaf023411c81');
INSERT INTO change VALUES(1,12,'master.choice','class/自治事務（任意）','position',NULL,'1',X'13cc4bd4263347f833e2ab16ba82637d');
INSERT INTO change VALUES(1,13,'master.choice','class/自治事務（義務）','#row',NULL,'1',X'714f92ef0790fe3f30235aa0aa5ba590');
INSERT INTO change VALUES(1,14,'master.choice','class/自治事務（義務）','aliases',NULL,'',X'f3d51ecca0f504d55b31d23f46d34d7d');
INSERT INTO change VALUES(1,15,'master.choice','class/自治事務（義務）','position',NULL,'2',X'e6051f5df96662ce19dabf86b79c432a');
INSERT INTO change VALUES(1,16,'master.choice','class/法定受託事務','#row',NULL,'1',X'b2b77769b667337692386e5d3540f087');
INSERT INTO change VALUES(1,17,'master.choice','class/法定受託事務','aliases',NULL,'',X'3754477eca33ec57fe85a21c21479c33');
INSERT INTO change VALUES(1,18,'master.choice','class/法定受託事務','position',NULL,'3',X'c91c539fbc4c24205fde96c08b17dddc');
INSERT INTO change VALUES(1,19,'master.choice','arrangement/職員のみ','#row',NULL,'1',X'ebf84359aa205ffdb1cc155533ef35a1');
INSERT INTO change VALUES(1,20,'master.choice','arrangement/職員のみ','aliases',NULL,'',X'feaf466883f9f24e9f2b38ffff3db38f');
INSERT INTO change VALUES(1,21,'master.choice','arrangement/職員のみ','position',NULL,'1',X'623a74daa60101a7f31f2605917fbd4e');
INSERT INTO change VALUES(1,22,'master.choice','arrangement/一部委託','#row',NULL,'1',X'e6187ef51ea972c806b0bb400e86b8f9');
INSERT INTO change VALUES(1,23,'master.choice','arrangement/一部委託','aliases',NULL,'',X'1da4d5f49e67a994c7b6222cbe3ac954');
INSERT INTO change VALUES(1,24,'master.choice','arrangement/一部委託','position',NULL,'2',X'5a2a67639f4c47f7fb6515d2e601bcb4');
INSERT INTO change VALUES(1,25,'master.choice','arrangement/全部委託','#row',NULL,'1',X'4600972dac93e89e3f6be50bc0816ebb');
INSERT INTO change VALUES(1,26,'master.choice','arrangement/全部委託','aliases',NULL,'',X'96540cdefcef91c1a1678d52a237cabb');
INSERT INTO change VALUES(1,27,'master.choice','arrangement/全部委託','position',NULL,'3',X'4721b8e4c771b764345f663f472bc93c');
INSERT INTO change VALUES(1,28,'master.choice','temporary/有','#row',NULL,'1',X'3dbdf09bc5853a55fb4e5bb0e6db8ce6');
INSERT INTO change VALUES(1,29,'master.choice','temporary/有','aliases',NULL,'',X'b774f13bb7fc494407bf0a348312634c');
INSERT INTO change VALUES(1,30,'master.choice','temporary/有','position',NULL,'1',X'0fb7b1491c96c371570bd1487d8e2915');
INSERT INTO change VALUES(1,31,'master.choice','temporary/無','#row',NULL,'1',X'd1177d337ca1d687d2effd9e509d38ac');
INSERT INTO change VALUES(1,32,'master.choice','temporary/無','aliases',NULL,'',X'de4f372691f0ad600c09b716187db51b');
INSERT INTO change VALUES(1,33,'master.choice','temporary/無','position',NULL,'2',X'b6e71b6d888de0fcf4df75d31338589e');
INSERT INTO change VALUES(1,34,'master.choice','indicator_kind/活動結果指標','#row',NULL,'1',X'5699f943ac1cb161c512073625a13de5');
INSERT INTO change VALUES(1,35,'master.choice','indicator_kind/活動結果指標','aliases',NULL,'',X'5e04d03ee6866ba5a5e5ee8f2a9bcc07');
INSERT INTO change VALUES(1,36,'master.choice','indicator_kind/活動結果指標','position',NULL,'1',X'2f789350b3aa812cf6f8ba6c7ce7076a');
INSERT INTO change VALUES(1,37,'master.choice','indicator_kind/成果指標','#row',NULL,'1',X'40374e2c73fa4f3434b9cea150a0b1dc');
INSERT INTO change VALUES(1,38,'master.choice','indicator_kind/成果指標','aliases',NULL,'',X'0948b3ef0c9b02d808089d330eb411df');
INSERT INTO change VALUES(1,39,'master.choice','indicator_kind/成果指標','position',NULL,'2',X'ad853db53a77dcea12168967f0dbf93c');
INSERT INTO change VALUES(1,40,'master.choice','direction/拡大・拡充','#row',NULL,'1',X'041f47a6a8065dc04ec2d2714f63c2b0');
INSERT INTO change VALUES(1,41,'master.choice','direction/拡大・拡充','aliases',NULL,'',X'cb427a0fa0dd434baed4f7ce9209c85b');
INSERT INTO change VALUES(1,42,'master.choice','direction/拡大・拡充','position',NULL,'1',X'9ba4ca044ed305757cd15d8b08d051bd');
INSERT INTO change VALUES(1,43,'master.choice','direction/継続','#row',NULL,'1',X'd2f82ccfa4a7166fe7ce2b82617d9a2f');
INSERT INTO change VALUES(1,44,'master.choice','direction/継続','aliases',NULL,'',X'9f675d1c1f44081a1b054e8c2ef9b744');
INSERT INTO change VALUES(1,45,'master.choice','direction/継続','position',NULL,'2',X'c511bf7b8500ae8345940fd29b4b65ad');
INSERT INTO change VALUES(2,1,'master.era','明治','#row',NULL,'1',X'54d138d4d576bae3a48c912bc7a01684');
INSERT INTO change VALUES(2,2,'master.era','明治','letter',NULL,'M',X'f352c1bffff52480cb5b279302214c00');
INSERT INTO change VALUES(2,3,'master.era','明治','first_year',NULL,'1868',X'cc9e93cb37766cfdd03909f221f30587');
INSERT INTO change VALUES(2,4,'master.era','明治','position',NULL,'1',X'd81afeaba33dc88deaf2f83fd3dd6918');
INSERT INTO change VALUES(2,5,'master.era','大正','#row',NULL,'1',X'b445bfa7e20bceabfaf256e1c8a7b79f');
INSERT INTO change VALUES(2,6,'master.era','大正','letter',NULL,'T',X'e669da1ebc8ef299036c02778afb4472');
INSERT INTO change VALUES(2,7,'master.era','大正','first_year',NULL,'1912',X'f4d1e4ff5b960a7d88e656b34038e803');
INSERT INTO change VALUES(2,8,'master.era','大正','position',NULL,'2',X'9bb096333f9235b35fc501a439ca2254');
INSERT INTO change VALUES(2,9,'master.era','昭和','#row',NULL,'1',X'e3c59042c2d865c7ff1df87cfd3155d6');
INSERT INTO change VALUES(2,10,'master.era','昭和','letter',NULL,'S',X'e58f2286a07edd8d9eac7b3260b5badb');
INSERT INTO change VALUES(2,11,'master.era','昭和','first_year',NULL,'1926',X'd3543bdcf153887da6352bec5894b339');
INSERT INTO change VALUES(2,12,'master.era','昭和','position',NULL,'3',X'8085d3ead2348a5006516a40ce336c21');
INSERT INTO change VALUES(2,13,'master.era','平成','#row',NULL,'1',X'af037a903c7ca799df8d264895803ef4');
INSERT INTO change VALUES(2,14,'master.era','平成','letter',NULL,'H',X'46afe07323a6f237a0e88fe6431b01de');
INSERT INTO change VALUES(2,15,'master.era','平成','first_year',NULL,'1989',X'0d2b1bb8a013b296d3d0a91ee4732406');
INSERT INTO change VALUES(2,16,'master.era','平成','position',NULL,'4',X'4e4d5888dc817f35de870e79baead213');
INSERT INTO change VALUES(2,17,'master.era','令和','#row',NULL,'1',X'767f6334f387caee6ade5e38402a34ac');
INSERT INTO change VALUES(2,18,'master.era','令和','letter',NULL,'R',X'3155f37de58f2f23a54365e2f7ad38ba');
INSERT INTO change VALUES(2,19,'master.era','令和','first_year',NULL,'2019',X'df923e65c0cddc513b5c46c0cd4aa22a');
INSERT INTO change VALUES(2,20,'master.era','令和','position',NULL,'5',X'f3cb45cb74ab4de9bbcd820b91d334e6');
INSERT INTO change VALUES(3,1,'master.sdg','1','#row',NULL,'1',X'6272c4ba7efd1d7ead4e2c4342ab5139');
INSERT INTO change VALUES(3,2,'master.sdg','1','title',NULL,'貧困をなくそう',X'fffd098a64587abc27ec6c31788d4176');
INSERT INTO change VALUES(3,3,'master.sdg','2','#row',NULL,'1',X'436103c92a527be9c0fb2310d6b3a52d');
INSERT INTO change VALUES(3,4,'master.sdg','2','title',NULL,'飢餓をゼロに',X'7a71921f69c7ba36bcbff1e17d6a6b4c');
INSERT INTO change VALUES(3,5,'master.sdg','3','#row',NULL,'1',X'af31855c94c2a1084f52776b70d7ddc2');
INSERT INTO change VALUES(3,6,'master.sdg','3','title',NULL,'すべての人に健康と福祉を',X'23887fd12fd9add8503db98ef756db6c');
INSERT INTO change VALUES(3,7,'master.sdg','4','#row',NULL,'1',X'c86852f88b9fe519ec779791abd0113d');
INSERT INTO change VALUES(3,8,'master.sdg','4','title',NULL,'質の高い教育をみんなに',X'56eee4bea2b1b5bc6fd3ebed7dbc5fa2');
INSERT INTO change VALUES(3,9,'master.sdg','5','#row',NULL,'1',X'fa2a60fecc570ccc6de0ee0e4f0c39c8');
INSERT INTO change VALUES(3,10,'master.sdg','5','title',NULL,'ジェンダー平等を実現しよう',X'e760453511675d63a6dadc731ff60ef9');
INSERT INTO change VALUES(3,11,'master.sdg','6','#row',NULL,'1',X'8ee7a3afcb781a883fcbb5e2f1f6c5d7');
INSERT INTO change VALUES(3,12,'master.sdg','6','title',NULL,'安全な水とトイレを世界中に',X'1ee8133b914a026aa7bf0c702ca9010d');
INSERT INTO change VALUES(3,13,'master.sdg','7','#row',NULL,'1',X'68b073f35f099aa5a767f0702e56cb59');
INSERT INTO change VALUES(3,14,'master.sdg','7','title',NULL,'エネルギーをみんなに そしてクリーンに',X'02f8f849fcf538431bb5b9afa47e7490');
INSERT INTO change VALUES(3,15,'master.sdg','8','#row',NULL,'1',X'c0d4101ba7cfe4208903a440dea481d2');
INSERT INTO change VALUES(3,16,'master.sdg','8','title',NULL,'働きがいも経済成長も',X'd0c2a3efd611cc1c830c647176a393ed');
INSERT INTO change VALUES(3,17,'master.sdg','9','#row',NULL,'1',X'9649384536e72d4a3afec5c7bb204dd9');
INSERT INTO change VALUES(3,18,'master.sdg','9','title',NULL,'産業と技術革新の基盤をつくろう',X'71030a74aaf7352534684c53bd01782b');
INSERT INTO change VALUES(3,19,'master.sdg','10','#row',NULL,'1',X'fda45d5461b3d064e2960ef84a86b862');
INSERT INTO change VALUES(3,20,'master.sdg','10','title',NULL,'人や国の不平等をなくそう',X'fe8e6c45650650da95fe847858ee2d78');
INSERT INTO change VALUES(3,21,'master.sdg','11','#row',NULL,'1',X'7dd5dbd6c96bee80c0baa147ef73bc6c');
INSERT INTO change VALUES(3,22,'master.sdg','11','title',NULL,'住み続けられるまちづくりを',X'4e380a61a9506316fdb759b72fddd321');
INSERT INTO change VALUES(3,23,'master.sdg','12','#row',NULL,'1',X'45b9907c29578e06ded79587bf1d2499');
INSERT INTO change VALUES(3,24,'master.sdg','12','title',NULL,'つくる責任 つかう責任',X'dca8dc200112ddbdbd075f632f6c2b96');
INSERT INTO change VALUES(3,25,'master.sdg','13','#row',NULL,'1',X'03e5f0ba1fdc6befdc649e54f54c625d');
INSERT INTO change VALUES(3,26,'master.sdg','13','title',NULL,'気候変動に具体的な対策を',X'8f3618e2a538a388d9812f0ce1b809a2');
INSERT INTO change VALUES(3,27,'master.sdg','14','#row',NULL,'1',X'232f7ba70318950ffcef0bab21d4092f');
INSERT INTO change VALUES(3,28,'master.sdg','14','title',NULL,'海の豊かさを守ろう',X'28f7aea9e2a2d973d204ba5cda5ac420');
INSERT INTO change VALUES(3,29,'master.sdg','15','#row',NULL,'1',X'71d206b6c21c7abf7c18e077b78ce9dc');
INSERT INTO change VALUES(3,30,'master.sdg','15','title',NULL,'陸の豊かさも守ろう',X'84e50de7e18e04853b8290503adaf2bd');
INSERT INTO change VALUES(3,31,'master.sdg','16','#row',NULL,'1',X'bdd600c48957d86ee821242472086b07');
INSERT INTO change VALUES(3,32,'master.sdg','16','title',NULL,'平和と公正をすべての人に',X'3cf9f9c79b5386c9c11fb006387af8ae');
INSERT INTO change VALUES(3,33,'master.sdg','17','#row',NULL,'1',X'632aa0c9662f3bcb38d264e46f14f9be');
INSERT INTO change VALUES(3,34,'master.sdg','17','title',NULL,'パートナーシップで目標を達成しよう',X'a2d8c548ea65f1e4852ce565c54cd7f5');
INSERT INTO change VALUES(4,1,'master.empty_reason','未到来','#row',NULL,'1',X'977c2435048f7db3f7d3cccfe91ae74d');
INSERT INTO change VALUES(4,2,'master.empty_reason','未到来','label',NULL,'未到来',X'ffb1d4f49beb7cd85d33645cbfe624ec');
INSERT INTO change VALUES(4,3,'master.empty_reason','未到来','offered',NULL,'0',X'a79409416dff2974e927abf811e6cf28');
INSERT INTO change VALUES(4,4,'master.empty_reason','未到来','kinds',NULL,'number|decimal',X'437822b5f98d463d64744661243a7f9d');
INSERT INTO change VALUES(4,5,'master.empty_reason','未到来','years',NULL,'future',X'5655e116064dd5edf3b124cb08eaba35');
INSERT INTO change VALUES(4,6,'master.empty_reason','未到来','for_submission',NULL,'1',X'8e6cbca0ad004af48f0b3de11bafc8d2');
INSERT INTO change VALUES(4,7,'master.empty_reason','未到来','for_settlement',NULL,'1',X'0a9daa7a51698310fcb806d19cfa7c7f');
INSERT INTO change VALUES(4,8,'master.empty_reason','未到来','position',NULL,'1',X'e57742ea0f460ae2aed94db877d38f3e');
INSERT INTO change VALUES(4,9,'master.empty_reason','集計中','#row',NULL,'1',X'd859afd5c10792776a0de25ede20cdac');
INSERT INTO change VALUES(4,10,'master.empty_reason','集計中','label',NULL,'集計中（確定までに入力）',X'6b224da50de98d8c9da97917b0cfba2d');
INSERT INTO change VALUES(4,11,'master.empty_reason','集計中','offered',NULL,'1',X'517498b88de8e8de027e58f815f25c67');
INSERT INTO change VALUES(4,12,'master.empty_reason','集計中','kinds',NULL,'number|decimal',X'a2f3d6acce62d8f5ab196102b0eff1ed');
INSERT INTO change VALUES(4,13,'master.empty_reason','集計中','years',NULL,'past',X'9c76a434cabef36a8ad27777867df721');
INSERT INTO change VALUES(4,14,'master.empty_reason','集計中','for_submission',NULL,'1',X'176497733170c85d91f1897bcd4bac36');
INSERT INTO change VALUES(4,15,'master.empty_reason','集計中','for_settlement',NULL,'0',X'903ff4292cc04a83c3579e9a9c351b6f');
INSERT INTO change VALUES(4,16,'master.empty_reason','集計中','position',NULL,'2',X'c8222f29a6eae93e8c74c31d64073de2');
INSERT INTO change VALUES(4,17,'master.empty_reason','設定なし','#row',NULL,'1',X'f8d1359c46e974682f65ee538f518a4d');
INSERT INTO change VALUES(4,18,'master.empty_reason','設定なし','label',NULL,'目標は設定しない',X'38eb2182afe3489a17f5ecd1cfb076c9');
INSERT INTO change VALUES(4,19,'master.empty_reason','設定なし','offered',NULL,'1',X'c9d9629eca7525549434a85cdd8adc2b');
INSERT INTO change VALUES(4,20,'master.empty_reason','設定なし','kinds',NULL,'',X'3e3a33b564b267a82bb122200e7c38e4');
INSERT INTO change VALUES(4,21,'master.empty_reason','設定なし','years',NULL,'any',X'9ce1a824673851d2def0d5d6878a4115');
INSERT INTO change VALUES(4,22,'master.empty_reason','設定なし','for_submission',NULL,'1',X'b1b9522b0935dd9e3be890931b6e6ef0');
INSERT INTO change VALUES(4,23,'master.empty_reason','設定なし','for_settlement',NULL,'1',X'96975ef911a160861a4f027f299ea7c6');
INSERT INTO change VALUES(4,24,'master.empty_reason','設定なし','position',NULL,'3',X'9a4b5852b0b7558cbf2476158911ba26');
INSERT INTO change VALUES(4,25,'master.empty_reason','調査対象外年度','#row',NULL,'1',X'891b71b203758ea9efa74b2cf87849ee');
INSERT INTO change VALUES(4,26,'master.empty_reason','調査対象外年度','label',NULL,'調査をしない年度',X'b4d47cf4e47bd88693d16b46861feda2');
INSERT INTO change VALUES(4,27,'master.empty_reason','調査対象外年度','offered',NULL,'1',X'ffd26977d8fe8fbb54aec587a048bb60');
INSERT INTO change VALUES(4,28,'master.empty_reason','調査対象外年度','kinds',NULL,'number|decimal',X'9cf555b93cab64f4e09c76ee4e6c9c66');
INSERT INTO change VALUES(4,29,'master.empty_reason','調査対象外年度','years',NULL,'any',X'378ef4a7b6d094caf9c2a04dfa137e71');
INSERT INTO change VALUES(4,30,'master.empty_reason','調査対象外年度','for_submission',NULL,'1',X'4f70047444a93a299ad9cf10cc3d0437');
INSERT INTO change VALUES(4,31,'master.empty_reason','調査対象外年度','for_settlement',NULL,'1',X'c0a039cc6aef180d6b9224404a39781f');
INSERT INTO change VALUES(4,32,'master.empty_reason','調査対象外年度','position',NULL,'4',X'5a935d2aa0f9213950d3716a629f1633');
INSERT INTO change VALUES(4,33,'master.empty_reason','開始前','#row',NULL,'1',X'69322ea38d9c2b330b70884026af4918');
INSERT INTO change VALUES(4,34,'master.empty_reason','開始前','label',NULL,'事業開始前',X'0ee562935d62cdcf66fa8da9e9c5f7cd');
INSERT INTO change VALUES(4,35,'master.empty_reason','開始前','offered',NULL,'1',X'824b0027ee7ac066ec0d42804d688513');
INSERT INTO change VALUES(4,36,'master.empty_reason','開始前','kinds',NULL,'number|decimal',X'de871421cbc9583c9925a6cf88203539');
INSERT INTO change VALUES(4,37,'master.empty_reason','開始前','years',NULL,'any',X'ca3730d5befab9138cb2532a6326ca37');
INSERT INTO change VALUES(4,38,'master.empty_reason','開始前','for_submission',NULL,'1',X'7fea07082b0b2408038624ae26d885b0');
INSERT INTO change VALUES(4,39,'master.empty_reason','開始前','for_settlement',NULL,'1',X'c18c0831afbcf0fb98490bad0fcb03dc');
INSERT INTO change VALUES(4,40,'master.empty_reason','開始前','position',NULL,'5',X'b590613852ea7acb0ebb2d9f7411c0e9');
INSERT INTO change VALUES(4,41,'master.empty_reason','移管','#row',NULL,'1',X'591aec8d6edea7b8a1d474de4c839d4b');
INSERT INTO change VALUES(4,42,'master.empty_reason','移管','label',NULL,'他の事業へ移管',X'098d8c4442db3dbdbb34d18212733c1e');
INSERT INTO change VALUES(4,43,'master.empty_reason','移管','offered',NULL,'1',X'1d09d29a584adb8130cf3bb6522b8a61');
INSERT INTO change VALUES(4,44,'master.empty_reason','移管','kinds',NULL,'number|decimal',X'c149803859bd2d96ec1eff5bd9b84812');
INSERT INTO change VALUES(4,45,'master.empty_reason','移管','years',NULL,'any',X'6763f78bf6e6a24802943a32beba4e23');
INSERT INTO change VALUES(4,46,'master.empty_reason','移管','for_submission',NULL,'1',X'6ed52ab1677c30d3c595788e60a72db3');
INSERT INTO change VALUES(4,47,'master.empty_reason','移管','for_settlement',NULL,'1',X'e00243788725490ff8e5776bf034c143');
INSERT INTO change VALUES(4,48,'master.empty_reason','移管','position',NULL,'6',X'b8cf1528bb4e1225c9717e354f9ccab2');
INSERT INTO change VALUES(4,49,'master.empty_reason','指標変更','#row',NULL,'1',X'2d9e3a492b0fe19db84abd6b03d73dd1');
INSERT INTO change VALUES(4,50,'master.empty_reason','指標変更','label',NULL,'指標を変更した',X'6fc6cca7215d456cf38308cad81eaad6');
INSERT INTO change VALUES(4,51,'master.empty_reason','指標変更','offered',NULL,'1',X'aa370ce58dafc24772b079ff3a4fd5b8');
INSERT INTO change VALUES(4,52,'master.empty_reason','指標変更','kinds',NULL,'number|decimal',X'13f15c557a58088ac526a7098fea4921');
INSERT INTO change VALUES(4,53,'master.empty_reason','指標変更','years',NULL,'any',X'0e28203c5ae4582edb72b749911992a9');
INSERT INTO change VALUES(4,54,'master.empty_reason','指標変更','for_submission',NULL,'1',X'd8c4e8f97398b48ac3a120f8128424b7');
INSERT INTO change VALUES(4,55,'master.empty_reason','指標変更','for_settlement',NULL,'1',X'e5d9bc9daa5b1134a57161035da43b10');
INSERT INTO change VALUES(4,56,'master.empty_reason','指標変更','position',NULL,'7',X'f3d70e436307d5f81d4434c286178ae1');
INSERT INTO change VALUES(4,57,'master.empty_reason','未実施','#row',NULL,'1',X'656d467e98a3bbc4de716c42429c3df0');
INSERT INTO change VALUES(4,58,'master.empty_reason','未実施','label',NULL,'実施しなかった',X'83b19f52be6793391d87923eeba1ccc9');
INSERT INTO change VALUES(4,59,'master.empty_reason','未実施','offered',NULL,'1',X'8e9f8e0dd64648eadace13ae34fa88c1');
INSERT INTO change VALUES(4,60,'master.empty_reason','未実施','kinds',NULL,'',X'db25894e3e05bea24098613521aa99c6');
INSERT INTO change VALUES(4,61,'master.empty_reason','未実施','years',NULL,'any',X'a47fbdb952ddb43d451d3918274ae4d2');
INSERT INTO change VALUES(4,62,'master.empty_reason','未実施','for_submission',NULL,'1',X'd77c7a2dcaa3ebecf296a87e2926ea89');
INSERT INTO change VALUES(4,63,'master.empty_reason','未実施','for_settlement',NULL,'1',X'c6101b9a38c28ba921d62c97eec7a6c6');
INSERT INTO change VALUES(4,64,'master.empty_reason','未実施','position',NULL,'8',X'26f9a3ecfeb00d34eedb41f94ae5d224');
INSERT INTO change VALUES(4,65,'master.empty_reason','該当なし','#row',NULL,'1',X'd66b7aab1c3f07392822f4935cf9281c');
INSERT INTO change VALUES(4,66,'master.empty_reason','該当なし','label',NULL,'該当なし',X'ad8042684b698c6d854306c76ee46d10');
INSERT INTO change VALUES(4,67,'master.empty_reason','該当なし','offered',NULL,'1',X'a6c49509d494a3aa167bbcf2d3d95e28');
INSERT INTO change VALUES(4,68,'master.empty_reason','該当なし','kinds',NULL,'',X'49f2d9310c458e95645dc84e51e171b0');
INSERT INTO change VALUES(4,69,'master.empty_reason','該当なし','years',NULL,'any',X'1e3800ecc87351fd077ef62121183ba4');
INSERT INTO change VALUES(4,70,'master.empty_reason','該当なし','for_submission',NULL,'1',X'05714209ecd8d67d98351451cd7bec0b');
INSERT INTO change VALUES(4,71,'master.empty_reason','該当なし','for_settlement',NULL,'1',X'ae8d758b941fcdfc1e1d0b0d5b36b56f');
INSERT INTO change VALUES(4,72,'master.empty_reason','該当なし','position',NULL,'9',X'97264424c79cd22a1c6e1d2c4cc2df6e');
INSERT INTO change VALUES(5,1,'master.requirement','normal/basic.number','#row',NULL,'1',X'5ae910a5aefc6813c4b5ba81e129da51');
INSERT INTO change VALUES(5,2,'master.requirement','normal/basic.name','#row',NULL,'1',X'5d4c16f9aa2d3d1c685bae21d1892acb');
INSERT INTO change VALUES(5,3,'master.requirement','normal/basic.account_code','#row',NULL,'1',X'4740440be667805e683b6d117193e225');
INSERT INTO change VALUES(5,4,'master.requirement','normal/basic.account_name','#row',NULL,'1',X'd4381b9b2e852c814f2ddf5c64d43d1c');
INSERT INTO change VALUES(5,5,'master.requirement','normal/basic.section','#row',NULL,'1',X'7560cd2204b965e65d7d16eb3f71ed14');
INSERT INTO change VALUES(5,6,'master.requirement','normal/basic.unit','#row',NULL,'1',X'97b9819d7c885cbc78806a4f823d4e16');
INSERT INTO change VALUES(5,7,'master.requirement','normal/basic.status','#row',NULL,'1',X'eb37a92e417bd9f27b50acd97d38c1ba');
INSERT INTO change VALUES(5,8,'master.requirement','normal/basic.class','#row',NULL,'1',X'9cc76ef11bb53ae5bd0b5bdac6708dce');
INSERT INTO change VALUES(5,9,'master.requirement','normal/basic.arrangement','#row',NULL,'1',X'98a5e286b7f8b5d9ad667f6e9b7dc546');
INSERT INTO change VALUES(5,10,'master.requirement','normal/basic.period','#row',NULL,'1',X'03c588a8204d47678d9254969eafd7ed');
INSERT INTO change VALUES(5,11,'master.requirement','normal/basic.sdg','#row',NULL,'1',X'ab37dab735ef767a912cb121d6a9f598');
INSERT INTO change VALUES(5,12,'master.requirement','normal/overview.target','#row',NULL,'1',X'0de18d5b640e0d2ad310713d4917adb1');
INSERT INTO change VALUES(5,13,'master.requirement','normal/overview.purpose','#row',NULL,'1',X'd6605b8086a12970da3a066307929f68');
INSERT INTO change VALUES(5,14,'master.requirement','normal/overview.outline','#row',NULL,'1',X'bfe060c2071f641e5647f11ef5788e1a');
INSERT INTO change VALUES(5,15,'master.requirement','normal/cost.budget','#row',NULL,'1',X'4349726b6e3a0bb4c22801340f923e5e');
INSERT INTO change VALUES(5,16,'master.requirement','normal/cost.settled','#row',NULL,'1',X'7486daafaff05f9836d513c79967ba47');
INSERT INTO change VALUES(5,17,'master.requirement','normal/cost.general','#row',NULL,'1',X'09a285029e40de1484f281a972ecac3e');
INSERT INTO change VALUES(5,18,'master.requirement','normal/cost.national','#row',NULL,'1',X'fa971050da80087c39f5e4d099aec92a');
INSERT INTO change VALUES(5,19,'master.requirement','normal/cost.other','#row',NULL,'1',X'95957265320b395a76740c1fb5e7aff9');
INSERT INTO change VALUES(5,20,'master.requirement','normal/cost.share','#row',NULL,'1',X'93f8081a1e83e96d983ffc44c2b02c45');
INSERT INTO change VALUES(5,21,'master.requirement','normal/cost.overtime','#row',NULL,'1',X'f127ce6f910382847f79f7c25d62382c');
INSERT INTO change VALUES(5,22,'master.requirement','normal/cost.temporary','#row',NULL,'1',X'51a826021879870965e5e1b21e5a47fe');
INSERT INTO change VALUES(5,23,'master.requirement','normal/indicator.name','#row',NULL,'1',X'8939f1eb3dc6165a2a582547e775e184');
INSERT INTO change VALUES(5,24,'master.requirement','normal/indicator.kind','#row',NULL,'1',X'61124e25e77c78d171ec9eaabc7b59da');
INSERT INTO change VALUES(5,25,'master.requirement','normal/indicator.outline','#row',NULL,'1',X'1b8058351d2b3a40c70e3b1a96d5d4c5');
INSERT INTO change VALUES(5,26,'master.requirement','normal/indicator.target','#row',NULL,'1',X'85c2d2c2804fb5533153ddfb357d8c21');
INSERT INTO change VALUES(5,27,'master.requirement','normal/indicator.actual','#row',NULL,'1',X'a94cd94ae053bfdb0eba27af7d5c7ee2');
INSERT INTO change VALUES(5,28,'master.requirement','normal/result.response','#row',NULL,'1',X'652f9d821589c387280bc096bc61524e');
INSERT INTO change VALUES(5,29,'master.requirement','normal/result.outcome','#row',NULL,'1',X'db3630be8bda112d31956400b1724959');
INSERT INTO change VALUES(5,30,'master.requirement','normal/result.issue_work','#row',NULL,'1',X'1e5fe276742569f6cbd4e63409cf54dd');
INSERT INTO change VALUES(5,31,'master.requirement','normal/result.issue_organisation','#row',NULL,'1',X'e38461e09916a970c54ea495e4330301');
INSERT INTO change VALUES(5,32,'master.requirement','normal/result.goal','#row',NULL,'1',X'3f59a6076c43e360defd7ddf755a7812');
INSERT INTO change VALUES(5,33,'master.requirement','normal/evaluation.needs.score','#row',NULL,'1',X'717a9503b3aad7d46185f3349a20e90b');
INSERT INTO change VALUES(5,34,'master.requirement','normal/evaluation.needs.comment','#row',NULL,'1',X'7c7e4682e24f3f1894482a3108675698');
INSERT INTO change VALUES(5,35,'master.requirement','normal/evaluation.progress.score','#row',NULL,'1',X'81c1b504cd2f4461d4ec6d6f262769c9');
INSERT INTO change VALUES(5,36,'master.requirement','normal/evaluation.progress.comment','#row',NULL,'1',X'fd0f6aefe781e1d1018061477660fd18');
INSERT INTO change VALUES(5,37,'master.requirement','normal/evaluation.involvement.score','#row',NULL,'1',X'70d4fa31b021fbf9cfe999f21ac6c9a1');
INSERT INTO change VALUES(5,38,'master.requirement','normal/evaluation.involvement.comment','#row',NULL,'1',X'aad51ea9deaac28138938ab605ef0fc8');
INSERT INTO change VALUES(5,39,'master.requirement','normal/evaluation.priority.score','#row',NULL,'1',X'82557b3d44d3be299b0348bde05fdde4');
INSERT INTO change VALUES(5,40,'master.requirement','normal/evaluation.priority.comment','#row',NULL,'1',X'6807d44ac5e161346abdd677f7306b28');
INSERT INTO change VALUES(5,41,'master.requirement','normal/direction.choice','#row',NULL,'1',X'91c9fb1c98cd5bf1266b0e8eac4bfe4d');
INSERT INTO change VALUES(5,42,'master.requirement','normal/direction.reason','#row',NULL,'1',X'0f782063a1710a95cce728edd3973655');
INSERT INTO change VALUES(5,43,'master.requirement','light/cost.budget','#row',NULL,'1',X'ebc13a007d50ba3d04af7b1cefd0c1c3');
INSERT INTO change VALUES(5,44,'master.requirement','light/cost.settled','#row',NULL,'1',X'b030ac34d537a9b51eb70abc07fb77c5');
INSERT INTO change VALUES(5,45,'master.requirement','light/cost.general','#row',NULL,'1',X'a43aeef0b6653a1c74c8deee1facba39');
INSERT INTO change VALUES(5,46,'master.requirement','light/cost.national','#row',NULL,'1',X'33bb6672e91965542e621e3c7e388903');
INSERT INTO change VALUES(5,47,'master.requirement','light/cost.other','#row',NULL,'1',X'083cd964a2b1766ae9f4c898dc18c343');
INSERT INTO change VALUES(5,48,'master.requirement','light/cost.share','#row',NULL,'1',X'343cc8f93daedb835614b3ca481c46cb');
INSERT INTO change VALUES(5,49,'master.requirement','light/cost.overtime','#row',NULL,'1',X'03b6272a19f4cc33a21183ae5c1d9b70');
INSERT INTO change VALUES(5,50,'master.requirement','light/cost.temporary','#row',NULL,'1',X'65fad05571cc48b0923d2e97b979b2c0');
INSERT INTO change VALUES(5,51,'master.requirement','light/indicator.name','#row',NULL,'1',X'c2603cad0137fc95c492652a019f9f9c');
INSERT INTO change VALUES(5,52,'master.requirement','light/indicator.kind','#row',NULL,'1',X'bb932f0712b6ea781304e5ccffbc008e');
INSERT INTO change VALUES(5,53,'master.requirement','light/indicator.outline','#row',NULL,'1',X'0e862c38a16efb2a5a000f2b65a6121d');
INSERT INTO change VALUES(5,54,'master.requirement','light/indicator.target','#row',NULL,'1',X'cf6431fcb7a3d0a9fe87e3726a023335');
INSERT INTO change VALUES(5,55,'master.requirement','light/indicator.actual','#row',NULL,'1',X'8b291ad268ce85c927247ac0b3b48706');
INSERT INTO change VALUES(6,1,'master.evaluation_stage','second','#row',NULL,'1',X'561c0286aa03f25c52f0dd7e19a11bd7');
INSERT INTO change VALUES(6,2,'master.evaluation_stage','second','label',NULL,'二次',X'cd540a08ab50193393c318d3a2ec8775');
INSERT INTO change VALUES(6,3,'master.evaluation_stage','second','writers',NULL,'reviewer',X'923087be18455c4283d05b640557aa30');
INSERT INTO change VALUES(6,4,'master.evaluation_stage','second','states',NULL,'submitted',X'a7147b5b673a95901e25e03dcbea799a');
INSERT INTO change VALUES(6,5,'master.evaluation_stage','second','printed',NULL,'1',X'fba55b97b83ca78a5a8d9e782cbf2eb1');
INSERT INTO change VALUES(6,6,'master.evaluation_stage','second','position',NULL,'1',X'f9996ceaed09a890029683f3ba038bc4');
INSERT INTO change VALUES(6,7,'master.evaluation_stage','external','#row',NULL,'1',X'f00d57264b9388eb9d207315352b32c0');
INSERT INTO change VALUES(6,8,'master.evaluation_stage','external','label',NULL,'外部',X'eb994b56682771c8cdb637c3a766be99');
INSERT INTO change VALUES(6,9,'master.evaluation_stage','external','writers',NULL,'reviewer',X'4a2dff70c6d36ffa424714d7a906dcda');
INSERT INTO change VALUES(6,10,'master.evaluation_stage','external','states',NULL,'submitted',X'740ce626c296d3bd503c845bbf78a682');
INSERT INTO change VALUES(6,11,'master.evaluation_stage','external','printed',NULL,'1',X'cec052c4410573d704e760d901be0d44');
INSERT INTO change VALUES(6,12,'master.evaluation_stage','external','position',NULL,'2',X'970164b228ff2dfa470c0865f6f75d00');
INSERT INTO change VALUES(6,13,'master.evaluation_stage','again','#row',NULL,'1',X'a6c3f686601029f27dde9fb123b3fd50');
INSERT INTO change VALUES(6,14,'master.evaluation_stage','again','label',NULL,'再評価',X'3f528f15a818e34f622cd419c5bb2ca6');
INSERT INTO change VALUES(6,15,'master.evaluation_stage','again','writers',NULL,'reviewer',X'71b3a9f5f3cb20c840b824be7d646dd7');
INSERT INTO change VALUES(6,16,'master.evaluation_stage','again','states',NULL,'submitted',X'f5a454135e81e102c6ee0baf3e50e67e');
INSERT INTO change VALUES(6,17,'master.evaluation_stage','again','printed',NULL,'1',X'bacdcb17d4737c711b72d8dd96859279');
INSERT INTO change VALUES(6,18,'master.evaluation_stage','again','position',NULL,'3',X'fe3c2314e8cefa1b1c78618ebbb840e9');
INSERT INTO change VALUES(6,19,'master.evaluation_stage','final','#row',NULL,'1',X'0c04a9deb7c2bec0e990592a40e38d3c');
INSERT INTO change VALUES(6,20,'master.evaluation_stage','final','label',NULL,'最終',X'0b56a9eba61198eedab7239d42a50d8f');
INSERT INTO change VALUES(6,21,'master.evaluation_stage','final','writers',NULL,'reviewer',X'55380017432adb14f0cdde44bbae516e');
INSERT INTO change VALUES(6,22,'master.evaluation_stage','final','states',NULL,'submitted',X'9518e0b53f67523060166d23236a9786');
INSERT INTO change VALUES(6,23,'master.evaluation_stage','final','printed',NULL,'1',X'9b8cd02971e667867be6122f55313fb6');
INSERT INTO change VALUES(6,24,'master.evaluation_stage','final','position',NULL,'4',X'135a47663d07ececf9bb9abb20b3e55c');
INSERT INTO change VALUES(7,1,'master.workflow_step','not_started/begin/staff','#row',NULL,'1',X'5336f25975fe9fe63e6941cd8b6b476e');
INSERT INTO change VALUES(7,2,'master.workflow_step','not_started/begin/staff','next',NULL,'in_work',X'a50583de6e8b2f395e3ae39883118666');
INSERT INTO change VALUES(7,3,'master.workflow_step','not_started/begin/staff','reason',NULL,'0',X'68ace04ef0c010d56d45428f3a89ea6f');
INSERT INTO change VALUES(7,4,'master.workflow_step','in_work/pass_on/staff','#row',NULL,'1',X'd6d50ae980cb9f03d144d9f2c55325e1');
INSERT INTO change VALUES(7,5,'master.workflow_step','in_work/pass_on/staff','next',NULL,'with_head',X'50ff5b1567ad63a64ec3a362f7c6a52b');
INSERT INTO change VALUES(7,6,'master.workflow_step','in_work/pass_on/staff','reason',NULL,'0',X'f1ba16eed1e54f33585be2852bb80b4a');
INSERT INTO change VALUES(7,7,'master.workflow_step','returned/pass_on/staff','#row',NULL,'1',X'4d8cd671560822c9fcc87e0c3b2bd06d');
INSERT INTO change VALUES(7,8,'master.workflow_step','returned/pass_on/staff','next',NULL,'with_head',X'08f5036e8a058082fda0c8c57a5bbf6a');
INSERT INTO change VALUES(7,9,'master.workflow_step','returned/pass_on/staff','reason',NULL,'0',X'd5c6261c1e009c56e9a439a4b0446c8e');
INSERT INTO change VALUES(7,10,'master.workflow_step','with_head/withdraw/staff','#row',NULL,'1',X'0cdad82dcbb2823cc98634d4db3806c1');
INSERT INTO change VALUES(7,11,'master.workflow_step','with_head/withdraw/staff','next',NULL,'in_work',X'1be067e75e67ede5c175af21a907a84a');
INSERT INTO change VALUES(7,12,'master.workflow_step','with_head/withdraw/staff','reason',NULL,'0',X'41b176d48bcd1c587edc76ed12266e27');
INSERT INTO change VALUES(7,13,'master.workflow_step','with_head/approve/head','#row',NULL,'1',X'2b7e1c3b3a3ab6e7f896d9b71b159ee3');
INSERT INTO change VALUES(7,14,'master.workflow_step','with_head/approve/head','next',NULL,'submitted',X'3a50d5114fd0c67b3235480b71653db4');
INSERT INTO change VALUES(7,15,'master.workflow_step','with_head/approve/head','reason',NULL,'0',X'd407451ed51a52934243ab3ae14f20b8');
INSERT INTO change VALUES(7,16,'master.workflow_step','with_head/return/head','#row',NULL,'1',X'7b30bd6d1c0250624363f6ad33e44382');
INSERT INTO change VALUES(7,17,'master.workflow_step','with_head/return/head','next',NULL,'returned',X'837f912447191faaad46bc03eceebc4c');
INSERT INTO change VALUES(7,18,'master.workflow_step','with_head/return/head','reason',NULL,'1',X'5cfac7dbaace41f26ea0f3a56ca4925e');
INSERT INTO change VALUES(7,19,'master.workflow_step','submitted/withdraw/staff','#row',NULL,'1',X'55d6cc48594d33d3b562dd0f0b2f66ad');
INSERT INTO change VALUES(7,20,'master.workflow_step','submitted/withdraw/staff','next',NULL,'in_work',X'3163c0fb8982ead4c2a33c208612dc65');
INSERT INTO change VALUES(7,21,'master.workflow_step','submitted/withdraw/staff','reason',NULL,'0',X'40a0a8dcbf5ab035d06dd02275803d63');
INSERT INTO change VALUES(7,22,'master.workflow_step','submitted/return/reviewer','#row',NULL,'1',X'a7f1f0cfea0c083e744b605107d9348d');
INSERT INTO change VALUES(7,23,'master.workflow_step','submitted/return/reviewer','next',NULL,'returned',X'f6b1986040f740286f048b7978e88587');
INSERT INTO change VALUES(7,24,'master.workflow_step','submitted/return/reviewer','reason',NULL,'1',X'44eb887c9b0ae6032b8ba4c9099ac5c2');
INSERT INTO change VALUES(7,25,'master.workflow_step','submitted/settle/reviewer','#row',NULL,'1',X'8ab4b6663d1c888a6e9c34d25609cf99');
INSERT INTO change VALUES(7,26,'master.workflow_step','submitted/settle/reviewer','next',NULL,'settled',X'06607f7b87fe0fc446aaf5b1fd8e8c23');
INSERT INTO change VALUES(7,27,'master.workflow_step','submitted/settle/reviewer','reason',NULL,'0',X'0a0abc8f4d8150daf3d891e9a76396fe');
INSERT INTO change VALUES(7,28,'master.workflow_step','settled/reopen/reviewer','#row',NULL,'1',X'3685a1ce06f889ce577c1d6f436b770a');
INSERT INTO change VALUES(7,29,'master.workflow_step','settled/reopen/reviewer','next',NULL,'submitted',X'2ba8578d55d1c885cc5e985b21d4340e');
INSERT INTO change VALUES(7,30,'master.workflow_step','settled/reopen/reviewer','reason',NULL,'1',X'c5367cf5a570e99feec8463ce7bca372');
INSERT INTO change VALUES(7,31,'master.workflow_step','settled/publish/administrator','#row',NULL,'1',X'33d5ffcc2a33849f910f5d894d390f62');
INSERT INTO change VALUES(7,32,'master.workflow_step','settled/publish/administrator','next',NULL,'published',X'144be727d005ed15052a635fb8211997');
INSERT INTO change VALUES(7,33,'master.workflow_step','settled/publish/administrator','reason',NULL,'0',X'9316d553437bc80b8e889c9e4bbb655f');
INSERT INTO change VALUES(7,34,'master.workflow_step','published/unpublish/administrator','#row',NULL,'1',X'd5344422be995ff56445493ed5b8fb0d');
INSERT INTO change VALUES(7,35,'master.workflow_step','published/unpublish/administrator','next',NULL,'settled',X'cd70825ad362a2794fc1c625d1fb97be');
INSERT INTO change VALUES(7,36,'master.workflow_step','published/unpublish/administrator','reason',NULL,'1',X'ed690fb8a79d0fd776b346718159a618');
INSERT INTO change VALUES(7,37,'master.workflow_step','published/correct/administrator','#row',NULL,'1',X'2ac716b078b48379ef803d108b852c53');
INSERT INTO change VALUES(7,38,'master.workflow_step','published/correct/administrator','next',NULL,'published',X'3a2d8b82deaf65bb41baa56e3a9d53e0');
INSERT INTO change VALUES(7,39,'master.workflow_step','published/correct/administrator','reason',NULL,'1',X'c854b53cac63afa44f66b7dcc01a2c33');
INSERT INTO change VALUES(8,1,'section','1','#row',NULL,'1',X'32713a011ac1ace909650e37559204e3');
INSERT INTO change VALUES(8,2,'section','1','name',NULL,'環境部公園課',X'790a9cfffba76bd46bb0a6f9bc33ebb6');
INSERT INTO change VALUES(8,3,'section','1','position',NULL,'0',X'83914dfe160829f1201f0500483a7ce4');
INSERT INTO change VALUES(8,4,'project','1','#row',NULL,'1',X'8aacfd200e4bbdc3e58c331bce38070d');
INSERT INTO change VALUES(8,5,'sheet','1','sheet.project',NULL,'1',X'951824f2de4eee288c600dd37c670ad8');
INSERT INTO change VALUES(8,6,'sheet','1','sheet.year',NULL,'2019',X'd912c316ced2dca330e8999051e12116');
INSERT INTO change VALUES(8,7,'sheet','1','sheet.section',NULL,'1',X'79880a0c837ad312de54c4cb5af6a9ff');
INSERT INTO change VALUES(8,8,'sheet','1','sheet.state',NULL,'in_work',X'22cfdc4203fdbd4d3b5101f391ade152');
INSERT INTO change VALUES(8,9,'sheet','1','sheet.scope',NULL,'normal',X'487c1e8131e2939877a22ba10902488b');
INSERT INTO change VALUES(8,10,'sheet','1','basic.number',NULL,'012',X'7515ae687bc7ed2f8ef0b461b9a6c9ad');
INSERT INTO change VALUES(8,11,'sheet','1','basic.name',NULL,'みどりの広場整備事業',X'212de6f631702fa13843ed1818f2b8a1');
INSERT INTO change VALUES(8,12,'sheet','1','basic.account_code',NULL,'01-040502-03',X'eb3d30c2154db93b79dcdb9d952c7edc');
INSERT INTO change VALUES(8,13,'sheet','1','basic.account_name',NULL,'広場の整備に要する経費',X'83cebd5eaf988299fd6562d2bc63016a');
INSERT INTO change VALUES(8,14,'sheet','1','basic.section',NULL,'環境部公園課',X'1f7e9c0942ecebde7d9e72e3b1b6e0c2');
INSERT INTO change VALUES(8,15,'sheet','1','basic.unit',NULL,'広場係',X'1222cf781d86b078929a0c5744d0d5bb');
INSERT INTO change VALUES(8,16,'sheet','1','basic.status',NULL,'継続',X'b67383de198da010258e1cf326bd4839');
INSERT INTO change VALUES(8,17,'sheet','1','basic.class',NULL,'自治事務（任意）',X'55ef998b35907474a22068156c6825f5');
INSERT INTO change VALUES(8,18,'sheet','1','basic.arrangement',NULL,'職員のみ',X'd8bc8ddb2b5aa83ac4d364c9c8756720');
INSERT INTO change VALUES(8,19,'sheet','1','basic.plan',NULL,'広場と木かげの計画',X'c0a5289d8db2ec729fa35fc87bf90766');
INSERT INTO change VALUES(8,20,'sheet','1','basic.law',NULL,'広場条例',X'8bf91390d299e2860373416fa2dc9b3a');
INSERT INTO change VALUES(8,21,'sheet','1','basic.period',NULL,'2018～2027',X'129becc0d36ee87c9efcbf712e8f08fa');
INSERT INTO change VALUES(8,22,'sheet','1','overview.target',NULL,'市民',X'b6735856a37dbf2ef53d6b872129c046');
INSERT INTO change VALUES(8,23,'sheet','1','overview.purpose',NULL,'木かげを増やす。',X'ba01db702a714024a7cfb67fef568678');
INSERT INTO change VALUES(8,24,'sheet','1','overview.outline',NULL,'苗木を植え、ベンチを置く。',X'a71b72e2f57a3b55238c6a24f088bfbd');
INSERT INTO change VALUES(8,25,'sheet','1','result.response',NULL,'水やりの日を決めた。',X'858d65ff1379b6c7c1ae6c9d5fe9d5d0');
INSERT INTO change VALUES(8,26,'sheet','1','result.outcome',NULL,'百本が根づいた。',X'b48d1d5a11bd8e50d1e66ab88d4b0411');
INSERT INTO change VALUES(8,27,'sheet','1','result.issue_work',NULL,'草取りが追いつかない。',X'86e98b76cb21cd6e9a1e5a3d7bd022fe');
INSERT INTO change VALUES(8,28,'sheet','1','result.issue_organisation',NULL,'人手が足りない。',X'02bccfebbe1e913ca708387576f923fa');
INSERT INTO change VALUES(8,29,'sheet','1','result.goal',NULL,'草取りの日を増やす。',X'924da274c9200a4295408e1283fe7589');
INSERT INTO change VALUES(8,30,'sheet','1','basic.pledge.1#row',NULL,'1',X'287fcf44455ce2573f3d2fa7d299ff1c');
INSERT INTO change VALUES(8,31,'sheet','1','basic.pledge.1',NULL,'07',X'5d2353d66cc36f9ce6a7e2afb4c07ff9');
INSERT INTO change VALUES(8,32,'sheet','1','basic.strategy.1#row',NULL,'1',X'81c7249fbd7025c58ec0e65227e54135');
INSERT INTO change VALUES(8,33,'sheet','1','basic.strategy.1.policy',NULL,'II-1',X'b5c52bf0bc817471cd2fe658f3d4cb10');
INSERT INTO change VALUES(8,34,'sheet','1','basic.strategy.1.measure',NULL,'2',X'48d6d03fc8fa98ed3b91d8592356f9dc');
INSERT INTO change VALUES(8,35,'sheet','1','basic.strategy.1.item',NULL,'4',X'bf68c7212ec0ef8fb884592478f7998a');
INSERT INTO change VALUES(8,36,'sheet','1','basic.strategy.1.title',NULL,'歩いて行ける広場',X'6ef385cfd8a95ca5dab4dcc459f5eff5');
INSERT INTO change VALUES(8,37,'sheet','1','basic.sdg.1#row',NULL,'1',X'590bf8411f2d5f5e095cb9fdb283176a');
INSERT INTO change VALUES(8,38,'sheet','1','basic.sdg.1',NULL,'11',X'711d457f8fbc80833f1c18b895820011');
INSERT INTO change VALUES(8,39,'sheet','1','cost@2017#row',NULL,'1',X'3c3aeb51ebbf0141d61c253c3b1bb792');
INSERT INTO change VALUES(8,40,'sheet','1','cost.budget@2017',NULL,'-1234',X'a0c2151c153c0176c4b8e1ced51db610');
INSERT INTO change VALUES(8,41,'sheet','1','cost.settled@2017',NULL,'1000',X'3e4e2de8450e4415a9d17aa0cf5431e4');
INSERT INTO change VALUES(8,42,'sheet','1','cost.general@2017',NULL,'1000',X'7dbdaa5a366a11f669971053ffc8a8c4');
INSERT INTO change VALUES(8,43,'sheet','1','cost.national@2017',NULL,'0',X'0fe1b999a835c4c9bef4675de8919ac5');
INSERT INTO change VALUES(8,44,'sheet','1','cost.other@2017',NULL,'0',X'635172cdd5c93a7456ebd8a1683f98ab');
INSERT INTO change VALUES(8,45,'sheet','1','cost.labour@2017',NULL,'700',X'35577c6d2c8517f11d025f864616792a');
INSERT INTO change VALUES(8,46,'sheet','1','cost.share@2017',NULL,'0.10',X'c8ab6fe16de9c35c9adcec28858a37a5');
INSERT INTO change VALUES(8,47,'sheet','1','cost.overtime@2017',NULL,'0.00',X'79fce79bad8b2df171e485d10dd7a6e7');
INSERT INTO change VALUES(8,48,'sheet','1','cost.temporary@2017',NULL,'有',X'425781734bc827026ab77993ee4615fd');
INSERT INTO change VALUES(8,49,'sheet','1','cost@2018#row',NULL,'1',X'baa332f78b652ac188f306b9ca353783');
INSERT INTO change VALUES(8,50,'sheet','1','cost.budget@2018',NULL,'-1234',X'fe237a5fcd033b1f2464a52e9c282066');
INSERT INTO change VALUES(8,51,'sheet','1','cost.settled@2018',NULL,'-20',X'0422207c24a312d1740acf367919afa9');
INSERT INTO change VALUES(8,52,'sheet','1','cost.general@2018',NULL,'-20',X'316beaebdf83b9af3a0c44cba3c4a3ce');
INSERT INTO change VALUES(8,53,'sheet','1','cost.national@2018',NULL,'0',X'ffc2ebb13ace80a852879e3a0c61c08e');
INSERT INTO change VALUES(8,54,'sheet','1','cost.other@2018',NULL,'0',X'09be5368e3c1b0ad82e37bf02eb7fba8');
INSERT INTO change VALUES(8,55,'sheet','1','cost.labour@2018',NULL,'710',X'01b65f5018bda7ac43f728588b9ac3bf');
INSERT INTO change VALUES(8,56,'sheet','1','cost.share@2018',NULL,'0.10',X'6ad927ebac1002e7abca6b7b0a4e978f');
INSERT INTO change VALUES(8,57,'sheet','1','cost.overtime@2018',NULL,'1.50',X'94e1a7ea32572bbf48f67fdf5e1a9d6a');
INSERT INTO change VALUES(8,58,'sheet','1','cost.temporary@2018',NULL,'有',X'1e1804712c2e96a21bef1a2dc39a1f1c');
INSERT INTO change VALUES(8,59,'sheet','1','cost@2019#row',NULL,'1',X'0074e24fe01e4526d7bc3a14c631fd26');
INSERT INTO change VALUES(8,60,'sheet','1','cost.budget@2019',NULL,'12345',X'4683d8e7a473e3579a8c36acd7c5695b');
INSERT INTO change VALUES(8,61,'sheet','1','cost.settled@2019',NULL,'-30',X'344245c545b1db309e67cda64235c026');
INSERT INTO change VALUES(8,62,'sheet','1','cost.general@2019',NULL,'-30',X'466954977ae52b0e8fa5473303e283a5');
INSERT INTO change VALUES(8,63,'sheet','1','cost.national@2019',NULL,'0',X'c21daa3951d545d082f1400f5cfc9cc2');
INSERT INTO change VALUES(8,64,'sheet','1','cost.other@2019',NULL,'0',X'7b5b2ecab22b62c08cd4128f06b7be57');
INSERT INTO change VALUES(8,65,'sheet','1','cost.labour@2019',NULL,'720',X'931d796e785b9e322a8927bbe978316f');
INSERT INTO change VALUES(8,66,'sheet','1','cost.share@2019',NULL,'0.10',X'6e63a96f3129d9a79de4e3b717ba4bc1');
INSERT INTO change VALUES(8,67,'sheet','1','cost.overtime@2019',NULL,'12.25',X'7e840e75b99c3abae873f3b5439a6727');
INSERT INTO change VALUES(8,68,'sheet','1','cost.temporary@2019',NULL,'無',X'6609844916ec52e70424baf7f13fda65');
INSERT INTO change VALUES(8,69,'sheet','1','cost@2020#row',NULL,'1',X'729febbd527845a03978bb7943e9c928');
INSERT INTO change VALUES(8,70,'sheet','1','cost.budget@2020',NULL,'4000',X'15519bed42a991130cb2098ff22c2372');
INSERT INTO change VALUES(8,71,'sheet','1','cost.labour@2020',NULL,'730',X'2f9e9da77a32cd1633cdd774b36f22f1');
INSERT INTO change VALUES(8,72,'sheet','1','cost.share@2020',NULL,'0.10',X'9e0601d0e956b31479369fddcaefe5bc');
INSERT INTO change VALUES(8,73,'sheet','1','cost.overtime@2020',NULL,'0.00',X'00cd695655a87bdffd64db1289149333');
INSERT INTO change VALUES(8,74,'sheet','1','cost.temporary@2020',NULL,'無',X'0c7083ceeabd035d2a2619c19d1d28c6');
INSERT INTO change VALUES(8,75,'sheet','1','cost@2021#row',NULL,'1',X'927ccf1b3fb31510df6cfb1e3dc4a7ca');
INSERT INTO change VALUES(8,76,'sheet','1','cost.budget@2021',NULL,'4100',X'c3ddef7d21100868dda638d881f823d8');
INSERT INTO change VALUES(8,77,'sheet','1','cost.labour@2021',NULL,'740',X'6edc2a656cf8489c41f0bcdffe2acb7c');
INSERT INTO change VALUES(8,78,'sheet','1','cost.share@2021',NULL,'0.10',X'02194c4e28df9e358c1831abbce8d390');
INSERT INTO change VALUES(8,79,'sheet','1','cost.overtime@2021',NULL,'0.00',X'00d82711ef1df5e7a3942efbcbb87a25');
INSERT INTO change VALUES(8,80,'sheet','1','cost.temporary@2021',NULL,'有',X'f75be131c24f54dab6c808234ba447f2');
INSERT INTO change VALUES(8,81,'sheet','1','participation.share',NULL,'広場だよりを配った。',X'a92342d8355cdc8199791be790e910ac');
INSERT INTO change VALUES(8,82,'sheet','1','participation.plan',NULL,'集いを三回開いた。',X'f2d5abe5b0336bf79238ccf023cbbda9');
INSERT INTO change VALUES(8,83,'sheet','1','participation.act',NULL,'市民と植えた。',X'87dd58c0692f938f3e1d45e133dd9add');
INSERT INTO change VALUES(8,84,'sheet','1','participation.check',NULL,'便りの返事を読んだ。',X'99028f7f9b7fb84a3418b213b1688e2c');
INSERT INTO change VALUES(8,85,'sheet','1','indicator.1#row',NULL,'1',X'073739b0864f57ed32377960e36ea3a8');
INSERT INTO change VALUES(8,86,'sheet','1','indicator.1.series',NULL,'1',X'7baeab9c616756afab4906f65301564c');
INSERT INTO change VALUES(8,87,'sheet','1','indicator.1.name',NULL,'植えた木',X'f03bafb2036306f36d457e26e15428de');
INSERT INTO change VALUES(8,88,'sheet','1','indicator.1.unit',NULL,'本',X'996f8de15f8a1886e03e82346857d818');
INSERT INTO change VALUES(8,89,'sheet','1','indicator.1.kind',NULL,'活動結果指標',X'ddf7dff3ef9eaf49936f92f18f4c261e');
INSERT INTO change VALUES(8,90,'sheet','1','indicator.1.outline',NULL,'年内に植えた数',X'ebb286a3cfca00b6c7fe680dce3297c2');
INSERT INTO change VALUES(8,91,'sheet','1','indicator.2#row',NULL,'1',X'aa280740a2ffe94b20928a3126dd38df');
INSERT INTO change VALUES(8,92,'sheet','1','indicator.2.series',NULL,'2',X'787fd798406e61419dda757a6bc96295');
INSERT INTO change VALUES(8,93,'sheet','1','indicator.2.name',NULL,'空き地（市有）の割合',X'0cded9981ed8cc463f51dd1031d88e4b');
INSERT INTO change VALUES(8,94,'sheet','1','indicator.2.unit',NULL,'％以下',X'ba523651314ec61d4715af75b3c1ad50');
INSERT INTO change VALUES(8,95,'sheet','1','indicator.2.kind',NULL,'成果指標',X'a46af22d803d9143e8cf06d1062f3c3e');
INSERT INTO change VALUES(8,96,'sheet','1','indicator.2.direction',NULL,'down',X'd63e425b13e534a7fdc14136365f8892');
INSERT INTO change VALUES(8,97,'sheet','1','indicator.2.outline',NULL,'少ないほど良い',X'10d8bbd006ff1fb11e10fa5790c9354f');
INSERT INTO change VALUES(8,98,'sheet','1','indicator.3#row',NULL,'1',X'01ced56b6cf1b0d4a1725caef0c2dd72');
INSERT INTO change VALUES(8,99,'sheet','1','indicator.3.series',NULL,'3',X'9399812bf11fcf37d5e63c0ad69eea1a');
INSERT INTO change VALUES(8,100,'sheet','1','indicator.3.name',NULL,'ベンチ(木製)',X'75a861f70898053f3af5eb39d7734e27');
INSERT INTO change VALUES(8,101,'sheet','1','indicator.3.unit',NULL,'台',X'365403e256ebd4545e577cae473b013a');
INSERT INTO change VALUES(8,102,'sheet','1','indicator.3.kind',NULL,'活動結果指標',X'7803b8bf06f4b936e06116802dc5789f');
INSERT INTO change VALUES(8,103,'sheet','1','indicator.4#row',NULL,'1',X'f2471933fab9fa3d1e54adec0e72c41e');
INSERT INTO change VALUES(8,104,'sheet','1','indicator.4.series',NULL,'4',X'17ba4848403bd4882082b7299b878b89');
INSERT INTO change VALUES(8,105,'sheet','1','indicator.4.name',NULL,'散歩する人',X'4ad6d2910e48c055b8db6508359122f1');
INSERT INTO change VALUES(8,106,'sheet','1','indicator.4.unit',NULL,'人',X'dac5690af3d81822d6247d413636b54c');
INSERT INTO change VALUES(8,107,'sheet','1','indicator.4.kind',NULL,'成果指標',X'dbe7e55568dbc99d310fb9e6fc9438cc');
INSERT INTO change VALUES(8,108,'sheet','1','indicator.4.outline',NULL,'朝に数えた',X'0c6bd969f7077aaed6c5c006d18482a7');
INSERT INTO change VALUES(8,109,'sheet','1','indicator.5#row',NULL,'1',X'1ef20e2f63ce18dafaf6ceac5384bfa0');
INSERT INTO change VALUES(8,110,'sheet','1','indicator.5.series',NULL,'5',X'b491fea4b65002e8befbe0d54ce51f34');
INSERT INTO change VALUES(8,111,'sheet','1','indicator.5.name',NULL,'便りの返事',X'1d566721ad9953952b031c43f54aceec');
INSERT INTO change VALUES(8,112,'sheet','1','indicator.5.unit',NULL,'通',X'fb7b175370537a63ff041e2cc8451330');
INSERT INTO change VALUES(8,113,'sheet','1','indicator.5.kind',NULL,'成果指標',X'46c92dcc9850151ed8cc894707e440cb');
INSERT INTO change VALUES(8,114,'sheet','1','indicator.1@2015#row',NULL,'1',X'ffc6c9ab535eaec6a7a1a76736e4ceab');
INSERT INTO change VALUES(8,115,'sheet','1','indicator.1.target@2015',NULL,'10.0',X'd30b5b705f62afb118aa86b2df244215');
INSERT INTO change VALUES(8,116,'sheet','1','indicator.1.actual@2015',NULL,'1100.0',X'eef1314bcf7bb01945360b23229c15e3');
INSERT INTO change VALUES(8,117,'sheet','1','indicator.1@2016#row',NULL,'1',X'79a1b61a096fbadf4b9aa08408a53f45');
INSERT INTO change VALUES(8,118,'sheet','1','indicator.1.target@2016',NULL,'11.0',X'143334008a9ba96e8db3eb12546858d8');
INSERT INTO change VALUES(8,119,'sheet','1','indicator.1.actual@2016',NULL,'0.0',X'd4627413bee141bd0969a730bfe4ddee');
INSERT INTO change VALUES(8,120,'sheet','1','indicator.1@2017#row',NULL,'1',X'efdfcc45d61ce3f24dd4faeacd41a6fc');
INSERT INTO change VALUES(8,121,'sheet','1','indicator.1.target@2017',NULL,'12.5',X'5474ec0995c708341bfac3ce36fc9eab');
INSERT INTO change VALUES(8,122,'sheet','1','indicator.1.actual@2017',NULL,'-1.5',X'5982fefd4e215e67978ccadbd9011f5e');
INSERT INTO change VALUES(8,123,'sheet','1','indicator.1@2018#row',NULL,'1',X'8f00a39580766164cec895cebbaca455');
INSERT INTO change VALUES(8,124,'sheet','1','indicator.1.target@2018',NULL,'13.0',X'8905a29a17d2cddd551aa5ec4f543f87');
INSERT INTO change VALUES(8,125,'sheet','1','indicator.1.actual@2018',NULL,'-1.25',X'9301ea67dfc84ca2a8e64ef63f0e8b44');
INSERT INTO change VALUES(8,126,'sheet','1','indicator.1@2019#row',NULL,'1',X'21df0ec1d2efbcd6c47e6446a3c7f98e');
INSERT INTO change VALUES(8,127,'sheet','1','indicator.1.target@2019',NULL,'14.0',X'1155796a6d3b2dd2946114da426f53c3');
INSERT INTO change VALUES(8,128,'sheet','1','indicator.1.actual@2019',NULL,'1.125',X'6a1993f252d109415b91e2a47e5fa7b5');
INSERT INTO change VALUES(8,129,'sheet','1','indicator.1@2020#row',NULL,'1',X'8b2bd40612811b868d26a551923bb723');
INSERT INTO change VALUES(8,130,'sheet','1','indicator.1.target@2020',NULL,'15.0',X'4197472b3374e4002d3868484ad468f6');
INSERT INTO change VALUES(8,131,'sheet','1','indicator.2@2015#row',NULL,'1',X'6c574a10d9409f9ce7e4352ae58c6937');
INSERT INTO change VALUES(8,132,'sheet','1','indicator.2.target@2015',NULL,'20.0',X'b2d0dab33f8fba6f267a877b0978bae5');
INSERT INTO change VALUES(8,133,'sheet','1','indicator.2.actual@2015',NULL,'1200.0',X'855fadbeaac399b8264b62781bd004af');
INSERT INTO change VALUES(8,134,'sheet','1','indicator.2@2016#row',NULL,'1',X'fba39188b55651e6bed2b67dc3543ff3');
INSERT INTO change VALUES(8,135,'sheet','1','indicator.2.target@2016',NULL,'21.0',X'6777a3f9da26ec76607aaa096ee59e45');
INSERT INTO change VALUES(8,136,'sheet','1','indicator.2.actual@2016',NULL,'0.0',X'89dcb25aacee7810cbf7fbd96676519c');
INSERT INTO change VALUES(8,137,'sheet','1','indicator.2@2017#row',NULL,'1',X'5f99a1f34c74b07fea05589c2387ec5c');
INSERT INTO change VALUES(8,138,'sheet','1','indicator.2.target@2017',NULL,'22.5',X'ecca72afeb4ba12b9fb1eb36adbcb709');
INSERT INTO change VALUES(8,139,'sheet','1','indicator.2.actual@2017',NULL,'-2.5',X'9303ec5fa2ab470db7221184a3fc6735');
INSERT INTO change VALUES(8,140,'sheet','1','indicator.2@2018#row',NULL,'1',X'186502c5e9f8237d0c1fb1efff0364d3');
INSERT INTO change VALUES(8,141,'sheet','1','indicator.2.target@2018',NULL,'23.0',X'832d23adc54a7221e282e042543fc2de');
INSERT INTO change VALUES(8,142,'sheet','1','indicator.2.actual@2018',NULL,'-2.25',X'0e26fd257dd4f80173aeb6c3237217ce');
INSERT INTO change VALUES(8,143,'sheet','1','indicator.2@2019#row',NULL,'1',X'781d849560eddefabc56dcf4507bd364');
INSERT INTO change VALUES(8,144,'sheet','1','indicator.2.target@2019',NULL,'24.0',X'0110dd4d76ed7debb82941663accc0c5');
INSERT INTO change VALUES(8,145,'sheet','1','indicator.2.actual@2019',NULL,'2.125',X'c78af8fbc10d0a654fb93ab81ad68b23');
INSERT INTO change VALUES(8,146,'sheet','1','indicator.2@2020#row',NULL,'1',X'2b42c05165be7bfaad3cc175516ae201');
INSERT INTO change VALUES(8,147,'sheet','1','indicator.2.target@2020',NULL,'25.0',X'ea87c982441dfc4908e259261ef21589');
INSERT INTO change VALUES(8,148,'sheet','1','indicator.3@2015#row',NULL,'1',X'f51f66eeb152900bf3a9b1023c68f8ad');
INSERT INTO change VALUES(8,149,'sheet','1','indicator.3.target@2015',NULL,'30.0',X'23ad1e04980146d05437deff87a993b9');
INSERT INTO change VALUES(8,150,'sheet','1','indicator.3.actual@2015',NULL,'1300.0',X'e3c7c7b4dcf00f6f34ce9c0d013aaad1');
INSERT INTO change VALUES(8,151,'sheet','1','indicator.3@2016#row',NULL,'1',X'a1cf1d882f786ec6da30f31624187788');
INSERT INTO change VALUES(8,152,'sheet','1','indicator.3.target@2016',NULL,'31.0',X'b36005b794c43cc0de9a74367daf5c28');
INSERT INTO change VALUES(8,153,'sheet','1','indicator.3.actual@2016',NULL,'0.0',X'2686f79a66723ddae63cd3bb364a002f');
INSERT INTO change VALUES(8,154,'sheet','1','indicator.3@2017#row',NULL,'1',X'2575fa8a8fb450d794fc27c2e4639d36');
INSERT INTO change VALUES(8,155,'sheet','1','indicator.3.target@2017',NULL,'32.5',X'e43348f05ae7e3442bbfddbcea1c5419');
INSERT INTO change VALUES(8,156,'sheet','1','indicator.3.actual@2017',NULL,'-3.5',X'a2d863bb4572dcc64a32a09823ba2905');
INSERT INTO change VALUES(8,157,'sheet','1','indicator.3@2018#row',NULL,'1',X'791fb0d5596af0753538016cfb9ec0db');
INSERT INTO change VALUES(8,158,'sheet','1','indicator.3.target@2018',NULL,'33.0',X'6df3f5b41448524612a7b65d349e54f8');
INSERT INTO change VALUES(8,159,'sheet','1','indicator.3.actual@2018',NULL,'-3.25',X'9d98a7ad4abbc9333036aa63fdf6db63');
INSERT INTO change VALUES(8,160,'sheet','1','indicator.3@2019#row',NULL,'1',X'4be08c24d01041dd5cb5afb7978bfcc5');
INSERT INTO change VALUES(8,161,'sheet','1','indicator.3.target@2019',NULL,'34.0',X'cb4d746eaf2d28b31d9f411e9fdd3f10');
INSERT INTO change VALUES(8,162,'sheet','1','indicator.3.actual@2019',NULL,'3.125',X'65238a2711c6faa1ed92c2d085b7bfc4');
INSERT INTO change VALUES(8,163,'sheet','1','indicator.3@2020#row',NULL,'1',X'b18b60d35c5842c633258801c3bfda04');
INSERT INTO change VALUES(8,164,'sheet','1','indicator.3.target@2020',NULL,'35.0',X'eea24d0b4410365f32ea0521db2d25ff');
INSERT INTO change VALUES(8,165,'sheet','1','indicator.4@2015#row',NULL,'1',X'36eb4700c6682f12c2f213a653429cea');
INSERT INTO change VALUES(8,166,'sheet','1','indicator.4.target@2015',NULL,'40.0',X'fe9dc650c446fc35605dedde707a5f2d');
INSERT INTO change VALUES(8,167,'sheet','1','indicator.4.actual@2015',NULL,'1400.0',X'e9312233c582adff04ce9d2b0375382e');
INSERT INTO change VALUES(8,168,'sheet','1','indicator.4@2016#row',NULL,'1',X'51c83090722625249b1656bcfac31ffb');
INSERT INTO change VALUES(8,169,'sheet','1','indicator.4.target@2016',NULL,'41.0',X'903c89b1487cd73071557e2ddfc4a457');
INSERT INTO change VALUES(8,170,'sheet','1','indicator.4.actual@2016',NULL,'0.0',X'2ec0dd365d9aebcf60229176246188e2');
INSERT INTO change VALUES(8,171,'sheet','1','indicator.4@2017#row',NULL,'1',X'987ab7266fdc92890e7a8b0776edbff3');
INSERT INTO change VALUES(8,172,'sheet','1','indicator.4.target@2017',NULL,'42.5',X'21c2466b83444700e4ecd1c5521d789a');
INSERT INTO change VALUES(8,173,'sheet','1','indicator.4.actual@2017',NULL,'-4.5',X'b17f139481de08b3d2d0fa11b155deeb');
INSERT INTO change VALUES(8,174,'sheet','1','indicator.4@2018#row',NULL,'1',X'47750e880faaf0c9c5458a259f5df68f');
INSERT INTO change VALUES(8,175,'sheet','1','indicator.4.target@2018',NULL,'43.0',X'2405f35e0790e8da8a630e6f6fc1c01d');
INSERT INTO change VALUES(8,176,'sheet','1','indicator.4.actual@2018',NULL,'-4.25',X'f382dbb3cacb4a1cf1a0e104fe279077');
INSERT INTO change VALUES(8,177,'sheet','1','indicator.4@2019#row',NULL,'1',X'b4fb570570e6d7b7f9d921bb56236c43');
INSERT INTO change VALUES(8,178,'sheet','1','indicator.4.target@2019',NULL,'44.0',X'4656e2ca04d069b24e5cb6feede30410');
INSERT INTO change VALUES(8,179,'sheet','1','indicator.4.actual@2019',NULL,'4.125',X'122af15497a670749b019b769b460e20');
INSERT INTO change VALUES(8,180,'sheet','1','indicator.4@2020#row',NULL,'1',X'cd2a538a19026ba1bcc7ca22e597e1f2');
INSERT INTO change VALUES(8,181,'sheet','1','indicator.4.target@2020',NULL,'45.0',X'a496c0c2b8ce31e6f9196840f0652f6c');
INSERT INTO change VALUES(8,182,'sheet','1','indicator.5@2015#row',NULL,'1',X'8aa1e43e216e70a251ffc107f36832cd');
INSERT INTO change VALUES(8,183,'sheet','1','indicator.5.target@2015',NULL,'50.0',X'ff0032adda7bf9a40bbaa5f46720bb13');
INSERT INTO change VALUES(8,184,'sheet','1','indicator.5.actual@2015',NULL,'1500.0',X'18b5dc3cd2a76e5d1e027f674b1b9b1f');
INSERT INTO change VALUES(8,185,'sheet','1','indicator.5@2016#row',NULL,'1',X'ed33b4880c562d8a5c6fde166d2f0286');
INSERT INTO change VALUES(8,186,'sheet','1','indicator.5.target@2016',NULL,'51.0',X'e9e7a808e414cc79181c6ec567311d11');
INSERT INTO change VALUES(8,187,'sheet','1','indicator.5.actual@2016',NULL,'0.0',X'e67368e8202a10db4c8107ad2758c019');
INSERT INTO change VALUES(8,188,'sheet','1','indicator.5@2017#row',NULL,'1',X'472f9cf6818db087c2b2183dc85e00a3');
INSERT INTO change VALUES(8,189,'sheet','1','indicator.5.target@2017',NULL,'52.5',X'e3e47d8223062038d47320d2856e592a');
INSERT INTO change VALUES(8,190,'sheet','1','indicator.5.actual@2017',NULL,'-5.5',X'37b7e56de161492b9ae5b4a1bffb17b5');
INSERT INTO change VALUES(8,191,'sheet','1','indicator.5@2018#row',NULL,'1',X'd555207fbdcfab39b957ed0f7be111b2');
INSERT INTO change VALUES(8,192,'sheet','1','indicator.5.target@2018',NULL,'53.0',X'd44ba081e71715699d2441c88e8903f8');
INSERT INTO change VALUES(8,193,'sheet','1','indicator.5.actual@2018',NULL,'-5.25',X'e5627fa2fe4f4e72bf9efce8581cfdb1');
INSERT INTO change VALUES(8,194,'sheet','1','indicator.5@2019#row',NULL,'1',X'7e9ca98c1e77edd8468882b118fd46f3');
INSERT INTO change VALUES(8,195,'sheet','1','indicator.5.target@2019',NULL,'54.0',X'2cff37edaa9780cc3bf644f0689a2ad0');
INSERT INTO change VALUES(8,196,'sheet','1','indicator.5.actual@2019',NULL,'5.125',X'10a7b0e1dcbf337db9929d440a3ff923');
INSERT INTO change VALUES(8,197,'sheet','1','indicator.5@2020#row',NULL,'1',X'2fdbeafdb0b1a703780ce0ef932902b4');
INSERT INTO change VALUES(8,198,'sheet','1','indicator.5.target@2020',NULL,'55.0',X'd9f22d90e7af1c8751b796c8af62c166');
INSERT INTO change VALUES(8,199,'sheet','1','evaluation.needs.score',NULL,'4',X'2196d54d98a6be0ecfe976c90256d0a3');
INSERT INTO change VALUES(8,200,'sheet','1','evaluation.needs.comment',NULL,'市民ニーズは4と見た。',X'04313c707f48a0d3cc52a6a9bdeb5d33');
INSERT INTO change VALUES(8,201,'sheet','1','evaluation.progress.score',NULL,'3',X'd4fb08dae1c5181a18f527369060f2da');
INSERT INTO change VALUES(8,202,'sheet','1','evaluation.progress.comment',NULL,'進捗状況は3と見た。',X'4e67871e9807f9e7fdeffb26d490528c');
INSERT INTO change VALUES(8,203,'sheet','1','evaluation.involvement.score',NULL,'5',X'362fa3b8dd1bad04562d4c60650518cf');
INSERT INTO change VALUES(8,204,'sheet','1','evaluation.involvement.comment',NULL,'市の関与は5と見た。',X'983cab8cbdf62deb53f004afb4fe2e83');
INSERT INTO change VALUES(8,205,'sheet','1','evaluation.priority.score',NULL,'2',X'b49dc70b3c65a91336058704720a9cf7');
INSERT INTO change VALUES(8,206,'sheet','1','evaluation.priority.comment',NULL,'優先度は2と見た。',X'b897ba72ee22b7dd6da3d9f528819eb4');
INSERT INTO change VALUES(8,207,'sheet','1','direction.choice',NULL,'縮小',X'b9664d05ec35a573fd74eac8b7edca2d');
INSERT INTO change VALUES(8,208,'sheet','1','direction.reason',NULL,'木が育ったため。',X'a4aa6bd00fdef8ba6767e5cefecf0c9b');
INSERT INTO change VALUES(8,209,'sheet','1','cost.general@2020#empty',NULL,'未到来',X'f89ea5e0860730db395883692b869f7f');
INSERT INTO change VALUES(8,210,'sheet','1','cost.general@2021#empty',NULL,'未到来',X'584b4d07ddd16858b3aadb6db1f2756f');
INSERT INTO change VALUES(8,211,'sheet','1','cost.national@2020#empty',NULL,'未到来',X'5cef1b913f2ef835a55692272cd119e0');
INSERT INTO change VALUES(8,212,'sheet','1','cost.national@2021#empty',NULL,'未到来',X'4b41409898c286b6d06e262001419958');
INSERT INTO change VALUES(8,213,'sheet','1','cost.other@2020#empty',NULL,'未到来',X'1a8d25959f2d2f8b2a2e2c8b232b82d8');
INSERT INTO change VALUES(8,214,'sheet','1','cost.other@2021#empty',NULL,'未到来',X'622755a7285869b88fe4001cd8cca29d');
INSERT INTO change VALUES(8,215,'sheet','1','cost.settled@2020#empty',NULL,'未到来',X'8b4d2df48c7d001019cd70dcf43d4a6b');
INSERT INTO change VALUES(8,216,'sheet','1','cost.settled@2021#empty',NULL,'未到来',X'869b81d2b3bf891808eb8baf788e7bba');
INSERT INTO change VALUES(8,217,'sheet','1','indicator.1.actual@2020#empty',NULL,'未到来',X'acccd8a7a47d9f97027f90221097fed1');
INSERT INTO change VALUES(8,218,'sheet','1','indicator.2.actual@2020#empty',NULL,'未到来',X'ff1d061e6a87c55efdb685009cef6ca0');
INSERT INTO change VALUES(8,219,'sheet','1','indicator.3.actual@2020#empty',NULL,'未到来',X'c86c804b750b06b9d721686fc1b8be38');
INSERT INTO change VALUES(8,220,'sheet','1','indicator.4.actual@2020#empty',NULL,'未到来',X'35a0826a69781a51185c0246f6c5d47c');
INSERT INTO change VALUES(8,221,'sheet','1','indicator.5.actual@2020#empty',NULL,'未到来',X'60206bddf7b842fe7b69210c0bb1f8de');
INSERT INTO change VALUES(9,1,'sheet','1','cost.settled@2019','-30','52000',X'c202a32400b71be29cbf4c5ded13a2a4');
INSERT INTO change VALUES(10,1,'sheet','1','memo.cost',NULL,'五月に写す',X'40262dae41134539e6d0dee63e8ae7ba');
INSERT INTO change VALUES(11,1,'sheet','1','indicator.1.actual@2019','1.125',NULL,X'24b3f28a2d19838f14fc35d7448a5855');
INSERT INTO change VALUES(11,2,'sheet','1','indicator.1.actual@2019#empty',NULL,'集計中',X'd7c6b90b7a793c5723799c8a1d685220');
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
INSERT INTO era VALUES('令和','R',2019,5);
INSERT INTO era VALUES('大正','T',1912,2);
INSERT INTO era VALUES('平成','H',1989,4);
INSERT INTO era VALUES('明治','M',1868,1);
INSERT INTO era VALUES('昭和','S',1926,3);
CREATE TABLE choice (
	list TEXT NOT NULL,
	label TEXT NOT NULL,
	aliases TEXT NOT NULL DEFAULT '',
	position INTEGER NOT NULL DEFAULT 0,
	from_year INTEGER,
	to_year INTEGER,
	PRIMARY KEY (list, label)
) STRICT, WITHOUT ROWID;
INSERT INTO choice VALUES('arrangement','一部委託','',2,NULL,NULL);
INSERT INTO choice VALUES('arrangement','全部委託','',3,NULL,NULL);
INSERT INTO choice VALUES('arrangement','職員のみ','',1,NULL,NULL);
INSERT INTO choice VALUES('class','法定受託事務','',3,NULL,NULL);
INSERT INTO choice VALUES('class','自治事務（任意）','',1,NULL,NULL);
INSERT INTO choice VALUES('class','自治事務（義務）','',2,NULL,NULL);
INSERT INTO choice VALUES('direction','拡大・拡充','',1,NULL,NULL);
INSERT INTO choice VALUES('direction','継続','',2,NULL,NULL);
INSERT INTO choice VALUES('indicator_kind','成果指標','',2,NULL,NULL);
INSERT INTO choice VALUES('indicator_kind','活動結果指標','',1,NULL,NULL);
INSERT INTO choice VALUES('status','新規','',1,NULL,NULL);
INSERT INTO choice VALUES('status','移管','',3,NULL,NULL);
INSERT INTO choice VALUES('status','継続','',2,NULL,NULL);
INSERT INTO choice VALUES('temporary','有','',1,NULL,NULL);
INSERT INTO choice VALUES('temporary','無','',2,NULL,NULL);
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
INSERT INTO sdg VALUES(1,'貧困をなくそう');
INSERT INTO sdg VALUES(2,'飢餓をゼロに');
INSERT INTO sdg VALUES(3,'すべての人に健康と福祉を');
INSERT INTO sdg VALUES(4,'質の高い教育をみんなに');
INSERT INTO sdg VALUES(5,'ジェンダー平等を実現しよう');
INSERT INTO sdg VALUES(6,'安全な水とトイレを世界中に');
INSERT INTO sdg VALUES(7,'エネルギーをみんなに そしてクリーンに');
INSERT INTO sdg VALUES(8,'働きがいも経済成長も');
INSERT INTO sdg VALUES(9,'産業と技術革新の基盤をつくろう');
INSERT INTO sdg VALUES(10,'人や国の不平等をなくそう');
INSERT INTO sdg VALUES(11,'住み続けられるまちづくりを');
INSERT INTO sdg VALUES(12,'つくる責任 つかう責任');
INSERT INTO sdg VALUES(13,'気候変動に具体的な対策を');
INSERT INTO sdg VALUES(14,'海の豊かさを守ろう');
INSERT INTO sdg VALUES(15,'陸の豊かさも守ろう');
INSERT INTO sdg VALUES(16,'平和と公正をすべての人に');
INSERT INTO sdg VALUES(17,'パートナーシップで目標を達成しよう');
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
INSERT INTO empty_reason VALUES('指標変更','指標を変更した',1,'number|decimal','any',1,1,7);
INSERT INTO empty_reason VALUES('未到来','未到来',0,'number|decimal','future',1,1,1);
INSERT INTO empty_reason VALUES('未実施','実施しなかった',1,'','any',1,1,8);
INSERT INTO empty_reason VALUES('移管','他の事業へ移管',1,'number|decimal','any',1,1,6);
INSERT INTO empty_reason VALUES('設定なし','目標は設定しない',1,'','any',1,1,3);
INSERT INTO empty_reason VALUES('該当なし','該当なし',1,'','any',1,1,9);
INSERT INTO empty_reason VALUES('調査対象外年度','調査をしない年度',1,'number|decimal','any',1,1,4);
INSERT INTO empty_reason VALUES('開始前','事業開始前',1,'number|decimal','any',1,1,5);
INSERT INTO empty_reason VALUES('集計中','集計中（確定までに入力）',1,'number|decimal','past',1,0,2);
CREATE TABLE requirement (
	scope TEXT NOT NULL,
	address TEXT NOT NULL,
	PRIMARY KEY (scope, address)
) STRICT, WITHOUT ROWID;
INSERT INTO requirement VALUES('light','cost.budget');
INSERT INTO requirement VALUES('light','cost.general');
INSERT INTO requirement VALUES('light','cost.national');
INSERT INTO requirement VALUES('light','cost.other');
INSERT INTO requirement VALUES('light','cost.overtime');
INSERT INTO requirement VALUES('light','cost.settled');
INSERT INTO requirement VALUES('light','cost.share');
INSERT INTO requirement VALUES('light','cost.temporary');
INSERT INTO requirement VALUES('light','indicator.actual');
INSERT INTO requirement VALUES('light','indicator.kind');
INSERT INTO requirement VALUES('light','indicator.name');
INSERT INTO requirement VALUES('light','indicator.outline');
INSERT INTO requirement VALUES('light','indicator.target');
INSERT INTO requirement VALUES('normal','basic.account_code');
INSERT INTO requirement VALUES('normal','basic.account_name');
INSERT INTO requirement VALUES('normal','basic.arrangement');
INSERT INTO requirement VALUES('normal','basic.class');
INSERT INTO requirement VALUES('normal','basic.name');
INSERT INTO requirement VALUES('normal','basic.number');
INSERT INTO requirement VALUES('normal','basic.period');
INSERT INTO requirement VALUES('normal','basic.sdg');
INSERT INTO requirement VALUES('normal','basic.section');
INSERT INTO requirement VALUES('normal','basic.status');
INSERT INTO requirement VALUES('normal','basic.unit');
INSERT INTO requirement VALUES('normal','cost.budget');
INSERT INTO requirement VALUES('normal','cost.general');
INSERT INTO requirement VALUES('normal','cost.national');
INSERT INTO requirement VALUES('normal','cost.other');
INSERT INTO requirement VALUES('normal','cost.overtime');
INSERT INTO requirement VALUES('normal','cost.settled');
INSERT INTO requirement VALUES('normal','cost.share');
INSERT INTO requirement VALUES('normal','cost.temporary');
INSERT INTO requirement VALUES('normal','direction.choice');
INSERT INTO requirement VALUES('normal','direction.reason');
INSERT INTO requirement VALUES('normal','evaluation.involvement.comment');
INSERT INTO requirement VALUES('normal','evaluation.involvement.score');
INSERT INTO requirement VALUES('normal','evaluation.needs.comment');
INSERT INTO requirement VALUES('normal','evaluation.needs.score');
INSERT INTO requirement VALUES('normal','evaluation.priority.comment');
INSERT INTO requirement VALUES('normal','evaluation.priority.score');
INSERT INTO requirement VALUES('normal','evaluation.progress.comment');
INSERT INTO requirement VALUES('normal','evaluation.progress.score');
INSERT INTO requirement VALUES('normal','indicator.actual');
INSERT INTO requirement VALUES('normal','indicator.kind');
INSERT INTO requirement VALUES('normal','indicator.name');
INSERT INTO requirement VALUES('normal','indicator.outline');
INSERT INTO requirement VALUES('normal','indicator.target');
INSERT INTO requirement VALUES('normal','overview.outline');
INSERT INTO requirement VALUES('normal','overview.purpose');
INSERT INTO requirement VALUES('normal','overview.target');
INSERT INTO requirement VALUES('normal','result.goal');
INSERT INTO requirement VALUES('normal','result.issue_organisation');
INSERT INTO requirement VALUES('normal','result.issue_work');
INSERT INTO requirement VALUES('normal','result.outcome');
INSERT INTO requirement VALUES('normal','result.response');
CREATE TABLE evaluation_stage (
	key TEXT PRIMARY KEY NOT NULL CHECK (key NOT IN ('', 'needs', 'progress', 'involvement', 'priority', 'choice', 'reason')),
	label TEXT NOT NULL,
	writers TEXT NOT NULL DEFAULT '',
	states TEXT NOT NULL DEFAULT '',
	printed INTEGER NOT NULL DEFAULT 0 CHECK (printed IN (0, 1)),
	position INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
INSERT INTO evaluation_stage VALUES('again','再評価','reviewer','submitted',1,3);
INSERT INTO evaluation_stage VALUES('external','外部','reviewer','submitted',1,2);
INSERT INTO evaluation_stage VALUES('final','最終','reviewer','submitted',1,4);
INSERT INTO evaluation_stage VALUES('second','二次','reviewer','submitted',1,1);
CREATE TABLE workflow_step (
	state TEXT NOT NULL,
	action TEXT NOT NULL,
	role TEXT NOT NULL,
	next TEXT NOT NULL,
	reason INTEGER NOT NULL DEFAULT 0 CHECK (reason IN (0, 1)),
	PRIMARY KEY (state, action, role)
) STRICT, WITHOUT ROWID;
INSERT INTO workflow_step VALUES('in_work','pass_on','staff','with_head',0);
INSERT INTO workflow_step VALUES('not_started','begin','staff','in_work',0);
INSERT INTO workflow_step VALUES('published','correct','administrator','published',1);
INSERT INTO workflow_step VALUES('published','unpublish','administrator','settled',1);
INSERT INTO workflow_step VALUES('returned','pass_on','staff','with_head',0);
INSERT INTO workflow_step VALUES('settled','publish','administrator','published',0);
INSERT INTO workflow_step VALUES('settled','reopen','reviewer','submitted',1);
INSERT INTO workflow_step VALUES('submitted','return','reviewer','returned',1);
INSERT INTO workflow_step VALUES('submitted','settle','reviewer','settled',0);
INSERT INTO workflow_step VALUES('submitted','withdraw','staff','in_work',0);
INSERT INTO workflow_step VALUES('with_head','approve','head','submitted',0);
INSERT INTO workflow_step VALUES('with_head','return','head','returned',1);
INSERT INTO workflow_step VALUES('with_head','withdraw','staff','in_work',0);
CREATE INDEX sheet_by_name ON sheet (year, name, number);
CREATE INDEX sheet_by_section ON sheet (year, section_id, number);
CREATE INDEX sheet_by_state ON sheet (year, state, number);
CREATE INDEX sheet_by_number ON sheet (number, year);
CREATE INDEX change_by_subject ON change (subject, subject_id, address, change_set_id);
CREATE INDEX indicator_by_series ON indicator (series);
CREATE TRIGGER audit_sheet_insert AFTER insert ON sheet BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'sheet.project', NULL, CAST(NEW.project_id AS TEXT), hyoka_salt() WHERE NEW.project_id IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'sheet.year', NULL, CAST(NEW.year AS TEXT), hyoka_salt() WHERE NEW.year IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'sheet.section', NULL, CAST(NEW.section_id AS TEXT), hyoka_salt() WHERE NEW.section_id IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'sheet.state', NULL, CAST(NEW.state AS TEXT), hyoka_salt() WHERE NEW.state IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'sheet.scope', NULL, CAST(NEW.scope AS TEXT), hyoka_salt() WHERE NEW.scope IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.number', NULL, CAST(NEW.number AS TEXT), hyoka_salt() WHERE NEW.number IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.name', NULL, CAST(NEW.name AS TEXT), hyoka_salt() WHERE NEW.name IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.account_code', NULL, CAST(NEW.account_code AS TEXT), hyoka_salt() WHERE NEW.account_code IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.account_name', NULL, CAST(NEW.account_name AS TEXT), hyoka_salt() WHERE NEW.account_name IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.section', NULL, CAST(NEW.section AS TEXT), hyoka_salt() WHERE NEW.section IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.unit', NULL, CAST(NEW.unit AS TEXT), hyoka_salt() WHERE NEW.unit IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.status', NULL, CAST(NEW.status AS TEXT), hyoka_salt() WHERE NEW.status IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.class', NULL, CAST(NEW.class AS TEXT), hyoka_salt() WHERE NEW.class IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.arrangement', NULL, CAST(NEW.arrangement AS TEXT), hyoka_salt() WHERE NEW.arrangement IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.plan', NULL, CAST(NEW.plan AS TEXT), hyoka_salt() WHERE NEW.plan IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.law', NULL, CAST(NEW.law AS TEXT), hyoka_salt() WHERE NEW.law IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.period', NULL, CAST(NEW.period AS TEXT), hyoka_salt() WHERE NEW.period IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'overview.target', NULL, CAST(NEW.target AS TEXT), hyoka_salt() WHERE NEW.target IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'overview.purpose', NULL, CAST(NEW.purpose AS TEXT), hyoka_salt() WHERE NEW.purpose IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'overview.outline', NULL, CAST(NEW.outline AS TEXT), hyoka_salt() WHERE NEW.outline IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'result.response', NULL, CAST(NEW.response AS TEXT), hyoka_salt() WHERE NEW.response IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'result.outcome', NULL, CAST(NEW.outcome AS TEXT), hyoka_salt() WHERE NEW.outcome IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'result.issue_work', NULL, CAST(NEW.issue_work AS TEXT), hyoka_salt() WHERE NEW.issue_work IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'result.issue_organisation', NULL, CAST(NEW.issue_organisation AS TEXT), hyoka_salt() WHERE NEW.issue_organisation IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'result.goal', NULL, CAST(NEW.goal AS TEXT), hyoka_salt() WHERE NEW.goal IS NOT NULL;
END;
CREATE TRIGGER audit_sheet_pledge_insert AFTER insert ON sheet_pledge BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'basic.pledge.'||NEW.slot||'#row', NULL, '1', hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'basic.pledge.'||NEW.slot||'', NULL, CAST(NEW.number AS TEXT), hyoka_salt() WHERE NEW.number IS NOT NULL;
END;
CREATE TRIGGER audit_sheet_strategy_insert AFTER insert ON sheet_strategy BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'basic.strategy.'||NEW.slot||'#row', NULL, '1', hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'basic.strategy.'||NEW.slot||'.policy', NULL, CAST(NEW.policy AS TEXT), hyoka_salt() WHERE NEW.policy IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'basic.strategy.'||NEW.slot||'.measure', NULL, CAST(NEW.measure AS TEXT), hyoka_salt() WHERE NEW.measure IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'basic.strategy.'||NEW.slot||'.item', NULL, CAST(NEW.item AS TEXT), hyoka_salt() WHERE NEW.item IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'basic.strategy.'||NEW.slot||'.title', NULL, CAST(NEW.title AS TEXT), hyoka_salt() WHERE NEW.title IS NOT NULL;
END;
CREATE TRIGGER audit_sheet_sdg_insert AFTER insert ON sheet_sdg BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'basic.sdg.'||NEW.slot||'#row', NULL, '1', hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'basic.sdg.'||NEW.slot||'', NULL, CAST(NEW.goal AS TEXT), hyoka_salt() WHERE NEW.goal IS NOT NULL;
END;
CREATE TRIGGER audit_cost_insert AFTER insert ON cost BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost@'||NEW.year||'#row', NULL, '1', hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.budget@'||NEW.year, NULL, CAST(NEW.budget AS TEXT), hyoka_salt() WHERE NEW.budget IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.settled@'||NEW.year, NULL, CAST(NEW.settled AS TEXT), hyoka_salt() WHERE NEW.settled IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.general@'||NEW.year, NULL, CAST(NEW.general AS TEXT), hyoka_salt() WHERE NEW.general IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.national@'||NEW.year, NULL, CAST(NEW.national AS TEXT), hyoka_salt() WHERE NEW.national IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.other@'||NEW.year, NULL, CAST(NEW.other AS TEXT), hyoka_salt() WHERE NEW.other IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.labour@'||NEW.year, NULL, CAST(NEW.labour AS TEXT), hyoka_salt() WHERE NEW.labour IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.share@'||NEW.year, NULL, hyoka_form(NEW.share, 2, 2), hyoka_salt() WHERE NEW.share IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.overtime@'||NEW.year, NULL, hyoka_form(NEW.overtime, 2, 2), hyoka_salt() WHERE NEW.overtime IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.temporary@'||NEW.year, NULL, CAST(NEW.temporary AS TEXT), hyoka_salt() WHERE NEW.temporary IS NOT NULL;
END;
CREATE TRIGGER audit_participation_insert AFTER insert ON participation BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'participation.share', NULL, CAST(NEW.share AS TEXT), hyoka_salt() WHERE NEW.share IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'participation.plan', NULL, CAST(NEW.plan AS TEXT), hyoka_salt() WHERE NEW.plan IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'participation.act', NULL, CAST(NEW.act AS TEXT), hyoka_salt() WHERE NEW.act IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'participation.check', NULL, CAST(NEW.checking AS TEXT), hyoka_salt() WHERE NEW.checking IS NOT NULL;
END;
CREATE TRIGGER audit_indicator_insert AFTER insert ON indicator BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'#row', NULL, '1', hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'.series', NULL, CAST(NEW.series AS TEXT), hyoka_salt() WHERE NEW.series IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'.name', NULL, CAST(NEW.name AS TEXT), hyoka_salt() WHERE NEW.name IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'.unit', NULL, CAST(NEW.unit AS TEXT), hyoka_salt() WHERE NEW.unit IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'.kind', NULL, CAST(NEW.kind AS TEXT), hyoka_salt() WHERE NEW.kind IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'.direction', NULL, CAST(NEW.direction AS TEXT), hyoka_salt() WHERE NEW.direction IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'.outline', NULL, CAST(NEW.outline AS TEXT), hyoka_salt() WHERE NEW.outline IS NOT NULL;
END;
CREATE TRIGGER audit_indicator_value_insert AFTER insert ON indicator_value BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'@'||NEW.year||'#row', NULL, '1', hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'.target@'||NEW.year, NULL, hyoka_form(NEW.target, 3, 1), hyoka_salt() WHERE NEW.target IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'.actual@'||NEW.year, NULL, hyoka_form(NEW.actual, 3, 1), hyoka_salt() WHERE NEW.actual IS NOT NULL;
END;
CREATE TRIGGER audit_evaluation_insert AFTER insert ON evaluation BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'evaluation.'||NEW.stage||'#row', NULL, '1', hyoka_salt() WHERE NEW.stage <> '' AND NEW.criterion = 'needs';
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'evaluation.'||CASE NEW.stage WHEN '' THEN '' ELSE NEW.stage||'.' END||''||NEW.criterion||'.score', NULL, CAST(NEW.score AS TEXT), hyoka_salt() WHERE NEW.score IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'evaluation.'||CASE NEW.stage WHEN '' THEN '' ELSE NEW.stage||'.' END||''||NEW.criterion||'.comment', NULL, CAST(NEW.comment AS TEXT), hyoka_salt() WHERE NEW.comment IS NOT NULL;
END;
CREATE TRIGGER audit_direction_insert AFTER insert ON direction BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'direction.'||NEW.stage||'#row', NULL, '1', hyoka_salt() WHERE NEW.stage <> '';
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'direction.'||CASE NEW.stage WHEN '' THEN '' ELSE NEW.stage||'.' END||'choice', NULL, CAST(NEW.choice AS TEXT), hyoka_salt() WHERE NEW.choice IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'direction.'||CASE NEW.stage WHEN '' THEN '' ELSE NEW.stage||'.' END||'reason', NULL, CAST(NEW.reason AS TEXT), hyoka_salt() WHERE NEW.reason IS NOT NULL;
END;
CREATE TRIGGER audit_memo_insert AFTER insert ON memo BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'memo.'||NEW.address||'', NULL, CAST(NEW.text AS TEXT), hyoka_salt() WHERE NEW.text IS NOT NULL;
END;
CREATE TRIGGER audit_cell_mark_insert AFTER insert ON cell_mark BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), NEW.address||'#'||NEW.mark, NULL, CAST(NEW.detail AS TEXT), hyoka_salt() WHERE NEW.detail IS NOT NULL;
END;
CREATE TRIGGER audit_sheet_update AFTER update ON sheet BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.id IS NOT OLD.id;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'sheet.project', CAST(OLD.project_id AS TEXT), CAST(NEW.project_id AS TEXT), hyoka_salt() WHERE OLD.project_id IS NOT NEW.project_id;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'sheet.year', CAST(OLD.year AS TEXT), CAST(NEW.year AS TEXT), hyoka_salt() WHERE OLD.year IS NOT NEW.year;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'sheet.section', CAST(OLD.section_id AS TEXT), CAST(NEW.section_id AS TEXT), hyoka_salt() WHERE OLD.section_id IS NOT NEW.section_id;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'sheet.state', CAST(OLD.state AS TEXT), CAST(NEW.state AS TEXT), hyoka_salt() WHERE OLD.state IS NOT NEW.state;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'sheet.scope', CAST(OLD.scope AS TEXT), CAST(NEW.scope AS TEXT), hyoka_salt() WHERE OLD.scope IS NOT NEW.scope;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.number', CAST(OLD.number AS TEXT), CAST(NEW.number AS TEXT), hyoka_salt() WHERE OLD.number IS NOT NEW.number;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.name', CAST(OLD.name AS TEXT), CAST(NEW.name AS TEXT), hyoka_salt() WHERE OLD.name IS NOT NEW.name;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.account_code', CAST(OLD.account_code AS TEXT), CAST(NEW.account_code AS TEXT), hyoka_salt() WHERE OLD.account_code IS NOT NEW.account_code;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.account_name', CAST(OLD.account_name AS TEXT), CAST(NEW.account_name AS TEXT), hyoka_salt() WHERE OLD.account_name IS NOT NEW.account_name;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.section', CAST(OLD.section AS TEXT), CAST(NEW.section AS TEXT), hyoka_salt() WHERE OLD.section IS NOT NEW.section;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.unit', CAST(OLD.unit AS TEXT), CAST(NEW.unit AS TEXT), hyoka_salt() WHERE OLD.unit IS NOT NEW.unit;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.status', CAST(OLD.status AS TEXT), CAST(NEW.status AS TEXT), hyoka_salt() WHERE OLD.status IS NOT NEW.status;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.class', CAST(OLD.class AS TEXT), CAST(NEW.class AS TEXT), hyoka_salt() WHERE OLD.class IS NOT NEW.class;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.arrangement', CAST(OLD.arrangement AS TEXT), CAST(NEW.arrangement AS TEXT), hyoka_salt() WHERE OLD.arrangement IS NOT NEW.arrangement;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.plan', CAST(OLD.plan AS TEXT), CAST(NEW.plan AS TEXT), hyoka_salt() WHERE OLD.plan IS NOT NEW.plan;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.law', CAST(OLD.law AS TEXT), CAST(NEW.law AS TEXT), hyoka_salt() WHERE OLD.law IS NOT NEW.law;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'basic.period', CAST(OLD.period AS TEXT), CAST(NEW.period AS TEXT), hyoka_salt() WHERE OLD.period IS NOT NEW.period;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'overview.target', CAST(OLD.target AS TEXT), CAST(NEW.target AS TEXT), hyoka_salt() WHERE OLD.target IS NOT NEW.target;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'overview.purpose', CAST(OLD.purpose AS TEXT), CAST(NEW.purpose AS TEXT), hyoka_salt() WHERE OLD.purpose IS NOT NEW.purpose;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'overview.outline', CAST(OLD.outline AS TEXT), CAST(NEW.outline AS TEXT), hyoka_salt() WHERE OLD.outline IS NOT NEW.outline;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'result.response', CAST(OLD.response AS TEXT), CAST(NEW.response AS TEXT), hyoka_salt() WHERE OLD.response IS NOT NEW.response;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'result.outcome', CAST(OLD.outcome AS TEXT), CAST(NEW.outcome AS TEXT), hyoka_salt() WHERE OLD.outcome IS NOT NEW.outcome;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'result.issue_work', CAST(OLD.issue_work AS TEXT), CAST(NEW.issue_work AS TEXT), hyoka_salt() WHERE OLD.issue_work IS NOT NEW.issue_work;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'result.issue_organisation', CAST(OLD.issue_organisation AS TEXT), CAST(NEW.issue_organisation AS TEXT), hyoka_salt() WHERE OLD.issue_organisation IS NOT NEW.issue_organisation;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.id AS TEXT), 'result.goal', CAST(OLD.goal AS TEXT), CAST(NEW.goal AS TEXT), hyoka_salt() WHERE OLD.goal IS NOT NEW.goal;
END;
CREATE TRIGGER audit_sheet_pledge_update AFTER update ON sheet_pledge BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.sheet_id IS NOT OLD.sheet_id OR NEW.slot IS NOT OLD.slot;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'basic.pledge.'||NEW.slot||'', CAST(OLD.number AS TEXT), CAST(NEW.number AS TEXT), hyoka_salt() WHERE OLD.number IS NOT NEW.number;
END;
CREATE TRIGGER audit_sheet_strategy_update AFTER update ON sheet_strategy BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.sheet_id IS NOT OLD.sheet_id OR NEW.slot IS NOT OLD.slot;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'basic.strategy.'||NEW.slot||'.policy', CAST(OLD.policy AS TEXT), CAST(NEW.policy AS TEXT), hyoka_salt() WHERE OLD.policy IS NOT NEW.policy;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'basic.strategy.'||NEW.slot||'.measure', CAST(OLD.measure AS TEXT), CAST(NEW.measure AS TEXT), hyoka_salt() WHERE OLD.measure IS NOT NEW.measure;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'basic.strategy.'||NEW.slot||'.item', CAST(OLD.item AS TEXT), CAST(NEW.item AS TEXT), hyoka_salt() WHERE OLD.item IS NOT NEW.item;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'basic.strategy.'||NEW.slot||'.title', CAST(OLD.title AS TEXT), CAST(NEW.title AS TEXT), hyoka_salt() WHERE OLD.title IS NOT NEW.title;
END;
CREATE TRIGGER audit_sheet_sdg_update AFTER update ON sheet_sdg BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.sheet_id IS NOT OLD.sheet_id OR NEW.slot IS NOT OLD.slot;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'basic.sdg.'||NEW.slot||'', CAST(OLD.goal AS TEXT), CAST(NEW.goal AS TEXT), hyoka_salt() WHERE OLD.goal IS NOT NEW.goal;
END;
CREATE TRIGGER audit_cost_update AFTER update ON cost BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.sheet_id IS NOT OLD.sheet_id OR NEW.year IS NOT OLD.year;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.budget@'||NEW.year, CAST(OLD.budget AS TEXT), CAST(NEW.budget AS TEXT), hyoka_salt() WHERE OLD.budget IS NOT NEW.budget;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.settled@'||NEW.year, CAST(OLD.settled AS TEXT), CAST(NEW.settled AS TEXT), hyoka_salt() WHERE OLD.settled IS NOT NEW.settled;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.general@'||NEW.year, CAST(OLD.general AS TEXT), CAST(NEW.general AS TEXT), hyoka_salt() WHERE OLD.general IS NOT NEW.general;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.national@'||NEW.year, CAST(OLD.national AS TEXT), CAST(NEW.national AS TEXT), hyoka_salt() WHERE OLD.national IS NOT NEW.national;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.other@'||NEW.year, CAST(OLD.other AS TEXT), CAST(NEW.other AS TEXT), hyoka_salt() WHERE OLD.other IS NOT NEW.other;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.labour@'||NEW.year, CAST(OLD.labour AS TEXT), CAST(NEW.labour AS TEXT), hyoka_salt() WHERE OLD.labour IS NOT NEW.labour;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.share@'||NEW.year, hyoka_form(OLD.share, 2, 2), hyoka_form(NEW.share, 2, 2), hyoka_salt() WHERE OLD.share IS NOT NEW.share;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.overtime@'||NEW.year, hyoka_form(OLD.overtime, 2, 2), hyoka_form(NEW.overtime, 2, 2), hyoka_salt() WHERE OLD.overtime IS NOT NEW.overtime;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'cost.temporary@'||NEW.year, CAST(OLD.temporary AS TEXT), CAST(NEW.temporary AS TEXT), hyoka_salt() WHERE OLD.temporary IS NOT NEW.temporary;
END;
CREATE TRIGGER audit_participation_update AFTER update ON participation BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.sheet_id IS NOT OLD.sheet_id;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'participation.share', CAST(OLD.share AS TEXT), CAST(NEW.share AS TEXT), hyoka_salt() WHERE OLD.share IS NOT NEW.share;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'participation.plan', CAST(OLD.plan AS TEXT), CAST(NEW.plan AS TEXT), hyoka_salt() WHERE OLD.plan IS NOT NEW.plan;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'participation.act', CAST(OLD.act AS TEXT), CAST(NEW.act AS TEXT), hyoka_salt() WHERE OLD.act IS NOT NEW.act;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'participation.check', CAST(OLD.checking AS TEXT), CAST(NEW.checking AS TEXT), hyoka_salt() WHERE OLD.checking IS NOT NEW.checking;
END;
CREATE TRIGGER audit_indicator_update AFTER update ON indicator BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.sheet_id IS NOT OLD.sheet_id OR NEW.slot IS NOT OLD.slot;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'.series', CAST(OLD.series AS TEXT), CAST(NEW.series AS TEXT), hyoka_salt() WHERE OLD.series IS NOT NEW.series;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'.name', CAST(OLD.name AS TEXT), CAST(NEW.name AS TEXT), hyoka_salt() WHERE OLD.name IS NOT NEW.name;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'.unit', CAST(OLD.unit AS TEXT), CAST(NEW.unit AS TEXT), hyoka_salt() WHERE OLD.unit IS NOT NEW.unit;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'.kind', CAST(OLD.kind AS TEXT), CAST(NEW.kind AS TEXT), hyoka_salt() WHERE OLD.kind IS NOT NEW.kind;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'.direction', CAST(OLD.direction AS TEXT), CAST(NEW.direction AS TEXT), hyoka_salt() WHERE OLD.direction IS NOT NEW.direction;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'.outline', CAST(OLD.outline AS TEXT), CAST(NEW.outline AS TEXT), hyoka_salt() WHERE OLD.outline IS NOT NEW.outline;
END;
CREATE TRIGGER audit_indicator_value_update AFTER update ON indicator_value BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.sheet_id IS NOT OLD.sheet_id OR NEW.slot IS NOT OLD.slot OR NEW.year IS NOT OLD.year;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'.target@'||NEW.year, hyoka_form(OLD.target, 3, 1), hyoka_form(NEW.target, 3, 1), hyoka_salt() WHERE OLD.target IS NOT NEW.target;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'indicator.'||NEW.slot||'.actual@'||NEW.year, hyoka_form(OLD.actual, 3, 1), hyoka_form(NEW.actual, 3, 1), hyoka_salt() WHERE OLD.actual IS NOT NEW.actual;
END;
CREATE TRIGGER audit_evaluation_update AFTER update ON evaluation BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.sheet_id IS NOT OLD.sheet_id OR NEW.stage IS NOT OLD.stage OR NEW.criterion IS NOT OLD.criterion;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'evaluation.'||CASE NEW.stage WHEN '' THEN '' ELSE NEW.stage||'.' END||''||NEW.criterion||'.score', CAST(OLD.score AS TEXT), CAST(NEW.score AS TEXT), hyoka_salt() WHERE OLD.score IS NOT NEW.score;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'evaluation.'||CASE NEW.stage WHEN '' THEN '' ELSE NEW.stage||'.' END||''||NEW.criterion||'.comment', CAST(OLD.comment AS TEXT), CAST(NEW.comment AS TEXT), hyoka_salt() WHERE OLD.comment IS NOT NEW.comment;
END;
CREATE TRIGGER audit_direction_update AFTER update ON direction BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.sheet_id IS NOT OLD.sheet_id OR NEW.stage IS NOT OLD.stage;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'direction.'||CASE NEW.stage WHEN '' THEN '' ELSE NEW.stage||'.' END||'choice', CAST(OLD.choice AS TEXT), CAST(NEW.choice AS TEXT), hyoka_salt() WHERE OLD.choice IS NOT NEW.choice;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'direction.'||CASE NEW.stage WHEN '' THEN '' ELSE NEW.stage||'.' END||'reason', CAST(OLD.reason AS TEXT), CAST(NEW.reason AS TEXT), hyoka_salt() WHERE OLD.reason IS NOT NEW.reason;
END;
CREATE TRIGGER audit_memo_update AFTER update ON memo BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.sheet_id IS NOT OLD.sheet_id OR NEW.address IS NOT OLD.address;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), 'memo.'||NEW.address||'', CAST(OLD.text AS TEXT), CAST(NEW.text AS TEXT), hyoka_salt() WHERE OLD.text IS NOT NEW.text;
END;
CREATE TRIGGER audit_cell_mark_update AFTER update ON cell_mark BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.sheet_id IS NOT OLD.sheet_id OR NEW.address IS NOT OLD.address OR NEW.mark IS NOT OLD.mark;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(NEW.sheet_id AS TEXT), NEW.address||'#'||NEW.mark, CAST(OLD.detail AS TEXT), CAST(NEW.detail AS TEXT), hyoka_salt() WHERE OLD.detail IS NOT NEW.detail;
END;
CREATE TRIGGER audit_sheet_delete AFTER delete ON sheet BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'sheet.project', CAST(OLD.project_id AS TEXT), NULL, hyoka_salt() WHERE OLD.project_id IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'sheet.year', CAST(OLD.year AS TEXT), NULL, hyoka_salt() WHERE OLD.year IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'sheet.section', CAST(OLD.section_id AS TEXT), NULL, hyoka_salt() WHERE OLD.section_id IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'sheet.state', CAST(OLD.state AS TEXT), NULL, hyoka_salt() WHERE OLD.state IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'sheet.scope', CAST(OLD.scope AS TEXT), NULL, hyoka_salt() WHERE OLD.scope IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'basic.number', CAST(OLD.number AS TEXT), NULL, hyoka_salt() WHERE OLD.number IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'basic.name', CAST(OLD.name AS TEXT), NULL, hyoka_salt() WHERE OLD.name IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'basic.account_code', CAST(OLD.account_code AS TEXT), NULL, hyoka_salt() WHERE OLD.account_code IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'basic.account_name', CAST(OLD.account_name AS TEXT), NULL, hyoka_salt() WHERE OLD.account_name IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'basic.section', CAST(OLD.section AS TEXT), NULL, hyoka_salt() WHERE OLD.section IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'basic.unit', CAST(OLD.unit AS TEXT), NULL, hyoka_salt() WHERE OLD.unit IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'basic.status', CAST(OLD.status AS TEXT), NULL, hyoka_salt() WHERE OLD.status IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'basic.class', CAST(OLD.class AS TEXT), NULL, hyoka_salt() WHERE OLD.class IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'basic.arrangement', CAST(OLD.arrangement AS TEXT), NULL, hyoka_salt() WHERE OLD.arrangement IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'basic.plan', CAST(OLD.plan AS TEXT), NULL, hyoka_salt() WHERE OLD.plan IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'basic.law', CAST(OLD.law AS TEXT), NULL, hyoka_salt() WHERE OLD.law IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'basic.period', CAST(OLD.period AS TEXT), NULL, hyoka_salt() WHERE OLD.period IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'overview.target', CAST(OLD.target AS TEXT), NULL, hyoka_salt() WHERE OLD.target IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'overview.purpose', CAST(OLD.purpose AS TEXT), NULL, hyoka_salt() WHERE OLD.purpose IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'overview.outline', CAST(OLD.outline AS TEXT), NULL, hyoka_salt() WHERE OLD.outline IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'result.response', CAST(OLD.response AS TEXT), NULL, hyoka_salt() WHERE OLD.response IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'result.outcome', CAST(OLD.outcome AS TEXT), NULL, hyoka_salt() WHERE OLD.outcome IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'result.issue_work', CAST(OLD.issue_work AS TEXT), NULL, hyoka_salt() WHERE OLD.issue_work IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'result.issue_organisation', CAST(OLD.issue_organisation AS TEXT), NULL, hyoka_salt() WHERE OLD.issue_organisation IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.id AS TEXT), 'result.goal', CAST(OLD.goal AS TEXT), NULL, hyoka_salt() WHERE OLD.goal IS NOT NULL;
END;
CREATE TRIGGER audit_sheet_pledge_delete AFTER delete ON sheet_pledge BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'basic.pledge.'||OLD.slot||'#row', '1', NULL, hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'basic.pledge.'||OLD.slot||'', CAST(OLD.number AS TEXT), NULL, hyoka_salt() WHERE OLD.number IS NOT NULL;
END;
CREATE TRIGGER audit_sheet_strategy_delete AFTER delete ON sheet_strategy BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'basic.strategy.'||OLD.slot||'#row', '1', NULL, hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'basic.strategy.'||OLD.slot||'.policy', CAST(OLD.policy AS TEXT), NULL, hyoka_salt() WHERE OLD.policy IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'basic.strategy.'||OLD.slot||'.measure', CAST(OLD.measure AS TEXT), NULL, hyoka_salt() WHERE OLD.measure IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'basic.strategy.'||OLD.slot||'.item', CAST(OLD.item AS TEXT), NULL, hyoka_salt() WHERE OLD.item IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'basic.strategy.'||OLD.slot||'.title', CAST(OLD.title AS TEXT), NULL, hyoka_salt() WHERE OLD.title IS NOT NULL;
END;
CREATE TRIGGER audit_sheet_sdg_delete AFTER delete ON sheet_sdg BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'basic.sdg.'||OLD.slot||'#row', '1', NULL, hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'basic.sdg.'||OLD.slot||'', CAST(OLD.goal AS TEXT), NULL, hyoka_salt() WHERE OLD.goal IS NOT NULL;
END;
CREATE TRIGGER audit_cost_delete AFTER delete ON cost BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'cost@'||OLD.year||'#row', '1', NULL, hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'cost.budget@'||OLD.year, CAST(OLD.budget AS TEXT), NULL, hyoka_salt() WHERE OLD.budget IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'cost.settled@'||OLD.year, CAST(OLD.settled AS TEXT), NULL, hyoka_salt() WHERE OLD.settled IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'cost.general@'||OLD.year, CAST(OLD.general AS TEXT), NULL, hyoka_salt() WHERE OLD.general IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'cost.national@'||OLD.year, CAST(OLD.national AS TEXT), NULL, hyoka_salt() WHERE OLD.national IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'cost.other@'||OLD.year, CAST(OLD.other AS TEXT), NULL, hyoka_salt() WHERE OLD.other IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'cost.labour@'||OLD.year, CAST(OLD.labour AS TEXT), NULL, hyoka_salt() WHERE OLD.labour IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'cost.share@'||OLD.year, hyoka_form(OLD.share, 2, 2), NULL, hyoka_salt() WHERE OLD.share IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'cost.overtime@'||OLD.year, hyoka_form(OLD.overtime, 2, 2), NULL, hyoka_salt() WHERE OLD.overtime IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'cost.temporary@'||OLD.year, CAST(OLD.temporary AS TEXT), NULL, hyoka_salt() WHERE OLD.temporary IS NOT NULL;
END;
CREATE TRIGGER audit_participation_delete AFTER delete ON participation BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'participation.share', CAST(OLD.share AS TEXT), NULL, hyoka_salt() WHERE OLD.share IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'participation.plan', CAST(OLD.plan AS TEXT), NULL, hyoka_salt() WHERE OLD.plan IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'participation.act', CAST(OLD.act AS TEXT), NULL, hyoka_salt() WHERE OLD.act IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'participation.check', CAST(OLD.checking AS TEXT), NULL, hyoka_salt() WHERE OLD.checking IS NOT NULL;
END;
CREATE TRIGGER audit_indicator_delete AFTER delete ON indicator BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'indicator.'||OLD.slot||'#row', '1', NULL, hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'indicator.'||OLD.slot||'.series', CAST(OLD.series AS TEXT), NULL, hyoka_salt() WHERE OLD.series IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'indicator.'||OLD.slot||'.name', CAST(OLD.name AS TEXT), NULL, hyoka_salt() WHERE OLD.name IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'indicator.'||OLD.slot||'.unit', CAST(OLD.unit AS TEXT), NULL, hyoka_salt() WHERE OLD.unit IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'indicator.'||OLD.slot||'.kind', CAST(OLD.kind AS TEXT), NULL, hyoka_salt() WHERE OLD.kind IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'indicator.'||OLD.slot||'.direction', CAST(OLD.direction AS TEXT), NULL, hyoka_salt() WHERE OLD.direction IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'indicator.'||OLD.slot||'.outline', CAST(OLD.outline AS TEXT), NULL, hyoka_salt() WHERE OLD.outline IS NOT NULL;
END;
CREATE TRIGGER audit_indicator_value_delete AFTER delete ON indicator_value BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'indicator.'||OLD.slot||'@'||OLD.year||'#row', '1', NULL, hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'indicator.'||OLD.slot||'.target@'||OLD.year, hyoka_form(OLD.target, 3, 1), NULL, hyoka_salt() WHERE OLD.target IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'indicator.'||OLD.slot||'.actual@'||OLD.year, hyoka_form(OLD.actual, 3, 1), NULL, hyoka_salt() WHERE OLD.actual IS NOT NULL;
END;
CREATE TRIGGER audit_evaluation_delete AFTER delete ON evaluation BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'evaluation.'||OLD.stage||'#row', '1', NULL, hyoka_salt() WHERE OLD.stage <> '' AND OLD.criterion = 'needs';
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'evaluation.'||CASE OLD.stage WHEN '' THEN '' ELSE OLD.stage||'.' END||''||OLD.criterion||'.score', CAST(OLD.score AS TEXT), NULL, hyoka_salt() WHERE OLD.score IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'evaluation.'||CASE OLD.stage WHEN '' THEN '' ELSE OLD.stage||'.' END||''||OLD.criterion||'.comment', CAST(OLD.comment AS TEXT), NULL, hyoka_salt() WHERE OLD.comment IS NOT NULL;
END;
CREATE TRIGGER audit_direction_delete AFTER delete ON direction BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'direction.'||OLD.stage||'#row', '1', NULL, hyoka_salt() WHERE OLD.stage <> '';
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'direction.'||CASE OLD.stage WHEN '' THEN '' ELSE OLD.stage||'.' END||'choice', CAST(OLD.choice AS TEXT), NULL, hyoka_salt() WHERE OLD.choice IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'direction.'||CASE OLD.stage WHEN '' THEN '' ELSE OLD.stage||'.' END||'reason', CAST(OLD.reason AS TEXT), NULL, hyoka_salt() WHERE OLD.reason IS NOT NULL;
END;
CREATE TRIGGER audit_memo_delete AFTER delete ON memo BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), 'memo.'||OLD.address||'', CAST(OLD.text AS TEXT), NULL, hyoka_salt() WHERE OLD.text IS NOT NULL;
END;
CREATE TRIGGER audit_cell_mark_delete AFTER delete ON cell_mark BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'sheet', CAST(OLD.sheet_id AS TEXT), OLD.address||'#'||OLD.mark, CAST(OLD.detail AS TEXT), NULL, hyoka_salt() WHERE OLD.detail IS NOT NULL;
END;
CREATE TRIGGER audit_project_insert AFTER insert ON project BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'project', CAST(NEW.id AS TEXT), '#row', NULL, '1', hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'project', CAST(NEW.id AS TEXT), 'begun', NULL, CAST(NEW.begun AS TEXT), hyoka_salt() WHERE NEW.begun IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'project', CAST(NEW.id AS TEXT), 'ended', NULL, CAST(NEW.ended AS TEXT), hyoka_salt() WHERE NEW.ended IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'project', CAST(NEW.id AS TEXT), 'why', NULL, CAST(NEW.why AS TEXT), hyoka_salt() WHERE NEW.why IS NOT NULL;
END;
CREATE TRIGGER audit_project_update AFTER update ON project BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.id IS NOT OLD.id;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'project', CAST(NEW.id AS TEXT), 'begun', CAST(OLD.begun AS TEXT), CAST(NEW.begun AS TEXT), hyoka_salt() WHERE OLD.begun IS NOT NEW.begun;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'project', CAST(NEW.id AS TEXT), 'ended', CAST(OLD.ended AS TEXT), CAST(NEW.ended AS TEXT), hyoka_salt() WHERE OLD.ended IS NOT NEW.ended;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'project', CAST(NEW.id AS TEXT), 'why', CAST(OLD.why AS TEXT), CAST(NEW.why AS TEXT), hyoka_salt() WHERE OLD.why IS NOT NEW.why;
END;
CREATE TRIGGER audit_project_delete AFTER delete ON project BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'project', CAST(OLD.id AS TEXT), '#row', '1', NULL, hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'project', CAST(OLD.id AS TEXT), 'begun', CAST(OLD.begun AS TEXT), NULL, hyoka_salt() WHERE OLD.begun IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'project', CAST(OLD.id AS TEXT), 'ended', CAST(OLD.ended AS TEXT), NULL, hyoka_salt() WHERE OLD.ended IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'project', CAST(OLD.id AS TEXT), 'why', CAST(OLD.why AS TEXT), NULL, hyoka_salt() WHERE OLD.why IS NOT NULL;
END;
CREATE TRIGGER audit_section_insert AFTER insert ON section BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'section', CAST(NEW.id AS TEXT), '#row', NULL, '1', hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'section', CAST(NEW.id AS TEXT), 'name', NULL, CAST(NEW.name AS TEXT), hyoka_salt() WHERE NEW.name IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'section', CAST(NEW.id AS TEXT), 'from_year', NULL, CAST(NEW.from_year AS TEXT), hyoka_salt() WHERE NEW.from_year IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'section', CAST(NEW.id AS TEXT), 'to_year', NULL, CAST(NEW.to_year AS TEXT), hyoka_salt() WHERE NEW.to_year IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'section', CAST(NEW.id AS TEXT), 'position', NULL, CAST(NEW.position AS TEXT), hyoka_salt() WHERE NEW.position IS NOT NULL;
END;
CREATE TRIGGER audit_section_update AFTER update ON section BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.id IS NOT OLD.id;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'section', CAST(NEW.id AS TEXT), 'name', CAST(OLD.name AS TEXT), CAST(NEW.name AS TEXT), hyoka_salt() WHERE OLD.name IS NOT NEW.name;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'section', CAST(NEW.id AS TEXT), 'from_year', CAST(OLD.from_year AS TEXT), CAST(NEW.from_year AS TEXT), hyoka_salt() WHERE OLD.from_year IS NOT NEW.from_year;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'section', CAST(NEW.id AS TEXT), 'to_year', CAST(OLD.to_year AS TEXT), CAST(NEW.to_year AS TEXT), hyoka_salt() WHERE OLD.to_year IS NOT NEW.to_year;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'section', CAST(NEW.id AS TEXT), 'position', CAST(OLD.position AS TEXT), CAST(NEW.position AS TEXT), hyoka_salt() WHERE OLD.position IS NOT NEW.position;
END;
CREATE TRIGGER audit_section_delete AFTER delete ON section BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'section', CAST(OLD.id AS TEXT), '#row', '1', NULL, hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'section', CAST(OLD.id AS TEXT), 'name', CAST(OLD.name AS TEXT), NULL, hyoka_salt() WHERE OLD.name IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'section', CAST(OLD.id AS TEXT), 'from_year', CAST(OLD.from_year AS TEXT), NULL, hyoka_salt() WHERE OLD.from_year IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'section', CAST(OLD.id AS TEXT), 'to_year', CAST(OLD.to_year AS TEXT), NULL, hyoka_salt() WHERE OLD.to_year IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'section', CAST(OLD.id AS TEXT), 'position', CAST(OLD.position AS TEXT), NULL, hyoka_salt() WHERE OLD.position IS NOT NULL;
END;
CREATE TRIGGER audit_setting_insert AFTER insert ON setting BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'setting', CAST(NEW.key AS TEXT), '#row', NULL, '1', hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'setting', CAST(NEW.key AS TEXT), 'value', NULL, CAST(NEW.value AS TEXT), hyoka_salt() WHERE NEW.value IS NOT NULL;
END;
CREATE TRIGGER audit_setting_update AFTER update ON setting BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.key IS NOT OLD.key;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'setting', CAST(NEW.key AS TEXT), 'value', CAST(OLD.value AS TEXT), CAST(NEW.value AS TEXT), hyoka_salt() WHERE OLD.value IS NOT NEW.value;
END;
CREATE TRIGGER audit_setting_delete AFTER delete ON setting BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'setting', CAST(OLD.key AS TEXT), '#row', '1', NULL, hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'setting', CAST(OLD.key AS TEXT), 'value', CAST(OLD.value AS TEXT), NULL, hyoka_salt() WHERE OLD.value IS NOT NULL;
END;
CREATE TRIGGER audit_era_insert AFTER insert ON era BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.era', CAST(NEW.name AS TEXT), '#row', NULL, '1', hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.era', CAST(NEW.name AS TEXT), 'letter', NULL, CAST(NEW.letter AS TEXT), hyoka_salt() WHERE NEW.letter IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.era', CAST(NEW.name AS TEXT), 'first_year', NULL, CAST(NEW.first_year AS TEXT), hyoka_salt() WHERE NEW.first_year IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.era', CAST(NEW.name AS TEXT), 'position', NULL, CAST(NEW.position AS TEXT), hyoka_salt() WHERE NEW.position IS NOT NULL;
END;
CREATE TRIGGER audit_era_update AFTER update ON era BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.name IS NOT OLD.name;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.era', CAST(NEW.name AS TEXT), 'letter', CAST(OLD.letter AS TEXT), CAST(NEW.letter AS TEXT), hyoka_salt() WHERE OLD.letter IS NOT NEW.letter;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.era', CAST(NEW.name AS TEXT), 'first_year', CAST(OLD.first_year AS TEXT), CAST(NEW.first_year AS TEXT), hyoka_salt() WHERE OLD.first_year IS NOT NEW.first_year;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.era', CAST(NEW.name AS TEXT), 'position', CAST(OLD.position AS TEXT), CAST(NEW.position AS TEXT), hyoka_salt() WHERE OLD.position IS NOT NEW.position;
END;
CREATE TRIGGER audit_era_delete AFTER delete ON era BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.era', CAST(OLD.name AS TEXT), '#row', '1', NULL, hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.era', CAST(OLD.name AS TEXT), 'letter', CAST(OLD.letter AS TEXT), NULL, hyoka_salt() WHERE OLD.letter IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.era', CAST(OLD.name AS TEXT), 'first_year', CAST(OLD.first_year AS TEXT), NULL, hyoka_salt() WHERE OLD.first_year IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.era', CAST(OLD.name AS TEXT), 'position', CAST(OLD.position AS TEXT), NULL, hyoka_salt() WHERE OLD.position IS NOT NULL;
END;
CREATE TRIGGER audit_choice_insert AFTER insert ON choice BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.choice', CAST(NEW.list||'/'||NEW.label AS TEXT), '#row', NULL, '1', hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.choice', CAST(NEW.list||'/'||NEW.label AS TEXT), 'aliases', NULL, CAST(NEW.aliases AS TEXT), hyoka_salt() WHERE NEW.aliases IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.choice', CAST(NEW.list||'/'||NEW.label AS TEXT), 'position', NULL, CAST(NEW.position AS TEXT), hyoka_salt() WHERE NEW.position IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.choice', CAST(NEW.list||'/'||NEW.label AS TEXT), 'from_year', NULL, CAST(NEW.from_year AS TEXT), hyoka_salt() WHERE NEW.from_year IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.choice', CAST(NEW.list||'/'||NEW.label AS TEXT), 'to_year', NULL, CAST(NEW.to_year AS TEXT), hyoka_salt() WHERE NEW.to_year IS NOT NULL;
END;
CREATE TRIGGER audit_choice_update AFTER update ON choice BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.list IS NOT OLD.list OR NEW.label IS NOT OLD.label;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.choice', CAST(NEW.list||'/'||NEW.label AS TEXT), 'aliases', CAST(OLD.aliases AS TEXT), CAST(NEW.aliases AS TEXT), hyoka_salt() WHERE OLD.aliases IS NOT NEW.aliases;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.choice', CAST(NEW.list||'/'||NEW.label AS TEXT), 'position', CAST(OLD.position AS TEXT), CAST(NEW.position AS TEXT), hyoka_salt() WHERE OLD.position IS NOT NEW.position;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.choice', CAST(NEW.list||'/'||NEW.label AS TEXT), 'from_year', CAST(OLD.from_year AS TEXT), CAST(NEW.from_year AS TEXT), hyoka_salt() WHERE OLD.from_year IS NOT NEW.from_year;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.choice', CAST(NEW.list||'/'||NEW.label AS TEXT), 'to_year', CAST(OLD.to_year AS TEXT), CAST(NEW.to_year AS TEXT), hyoka_salt() WHERE OLD.to_year IS NOT NEW.to_year;
END;
CREATE TRIGGER audit_choice_delete AFTER delete ON choice BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.choice', CAST(OLD.list||'/'||OLD.label AS TEXT), '#row', '1', NULL, hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.choice', CAST(OLD.list||'/'||OLD.label AS TEXT), 'aliases', CAST(OLD.aliases AS TEXT), NULL, hyoka_salt() WHERE OLD.aliases IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.choice', CAST(OLD.list||'/'||OLD.label AS TEXT), 'position', CAST(OLD.position AS TEXT), NULL, hyoka_salt() WHERE OLD.position IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.choice', CAST(OLD.list||'/'||OLD.label AS TEXT), 'from_year', CAST(OLD.from_year AS TEXT), NULL, hyoka_salt() WHERE OLD.from_year IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.choice', CAST(OLD.list||'/'||OLD.label AS TEXT), 'to_year', CAST(OLD.to_year AS TEXT), NULL, hyoka_salt() WHERE OLD.to_year IS NOT NULL;
END;
CREATE TRIGGER audit_sentence_insert AFTER insert ON sentence BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.sentence', CAST(NEW.criterion||'/'||NEW.score AS TEXT), '#row', NULL, '1', hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.sentence', CAST(NEW.criterion||'/'||NEW.score AS TEXT), 'text', NULL, CAST(NEW.text AS TEXT), hyoka_salt() WHERE NEW.text IS NOT NULL;
END;
CREATE TRIGGER audit_sentence_update AFTER update ON sentence BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.criterion IS NOT OLD.criterion OR NEW.score IS NOT OLD.score;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.sentence', CAST(NEW.criterion||'/'||NEW.score AS TEXT), 'text', CAST(OLD.text AS TEXT), CAST(NEW.text AS TEXT), hyoka_salt() WHERE OLD.text IS NOT NEW.text;
END;
CREATE TRIGGER audit_sentence_delete AFTER delete ON sentence BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.sentence', CAST(OLD.criterion||'/'||OLD.score AS TEXT), '#row', '1', NULL, hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.sentence', CAST(OLD.criterion||'/'||OLD.score AS TEXT), 'text', CAST(OLD.text AS TEXT), NULL, hyoka_salt() WHERE OLD.text IS NOT NULL;
END;
CREATE TRIGGER audit_sdg_insert AFTER insert ON sdg BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.sdg', CAST(NEW.goal AS TEXT), '#row', NULL, '1', hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.sdg', CAST(NEW.goal AS TEXT), 'title', NULL, CAST(NEW.title AS TEXT), hyoka_salt() WHERE NEW.title IS NOT NULL;
END;
CREATE TRIGGER audit_sdg_update AFTER update ON sdg BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.goal IS NOT OLD.goal;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.sdg', CAST(NEW.goal AS TEXT), 'title', CAST(OLD.title AS TEXT), CAST(NEW.title AS TEXT), hyoka_salt() WHERE OLD.title IS NOT NEW.title;
END;
CREATE TRIGGER audit_sdg_delete AFTER delete ON sdg BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.sdg', CAST(OLD.goal AS TEXT), '#row', '1', NULL, hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.sdg', CAST(OLD.goal AS TEXT), 'title', CAST(OLD.title AS TEXT), NULL, hyoka_salt() WHERE OLD.title IS NOT NULL;
END;
CREATE TRIGGER audit_unit_cost_insert AFTER insert ON unit_cost BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.unit_cost', CAST(NEW.year AS TEXT), '#row', NULL, '1', hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.unit_cost', CAST(NEW.year AS TEXT), 'person_yen', NULL, CAST(NEW.person_yen AS TEXT), hyoka_salt() WHERE NEW.person_yen IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.unit_cost', CAST(NEW.year AS TEXT), 'hour_yen', NULL, CAST(NEW.hour_yen AS TEXT), hyoka_salt() WHERE NEW.hour_yen IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.unit_cost', CAST(NEW.year AS TEXT), 'rounding', NULL, CAST(NEW.rounding AS TEXT), hyoka_salt() WHERE NEW.rounding IS NOT NULL;
END;
CREATE TRIGGER audit_unit_cost_update AFTER update ON unit_cost BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.year IS NOT OLD.year;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.unit_cost', CAST(NEW.year AS TEXT), 'person_yen', CAST(OLD.person_yen AS TEXT), CAST(NEW.person_yen AS TEXT), hyoka_salt() WHERE OLD.person_yen IS NOT NEW.person_yen;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.unit_cost', CAST(NEW.year AS TEXT), 'hour_yen', CAST(OLD.hour_yen AS TEXT), CAST(NEW.hour_yen AS TEXT), hyoka_salt() WHERE OLD.hour_yen IS NOT NEW.hour_yen;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.unit_cost', CAST(NEW.year AS TEXT), 'rounding', CAST(OLD.rounding AS TEXT), CAST(NEW.rounding AS TEXT), hyoka_salt() WHERE OLD.rounding IS NOT NEW.rounding;
END;
CREATE TRIGGER audit_unit_cost_delete AFTER delete ON unit_cost BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.unit_cost', CAST(OLD.year AS TEXT), '#row', '1', NULL, hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.unit_cost', CAST(OLD.year AS TEXT), 'person_yen', CAST(OLD.person_yen AS TEXT), NULL, hyoka_salt() WHERE OLD.person_yen IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.unit_cost', CAST(OLD.year AS TEXT), 'hour_yen', CAST(OLD.hour_yen AS TEXT), NULL, hyoka_salt() WHERE OLD.hour_yen IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.unit_cost', CAST(OLD.year AS TEXT), 'rounding', CAST(OLD.rounding AS TEXT), NULL, hyoka_salt() WHERE OLD.rounding IS NOT NULL;
END;
CREATE TRIGGER audit_empty_reason_insert AFTER insert ON empty_reason BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(NEW.key AS TEXT), '#row', NULL, '1', hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(NEW.key AS TEXT), 'label', NULL, CAST(NEW.label AS TEXT), hyoka_salt() WHERE NEW.label IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(NEW.key AS TEXT), 'offered', NULL, CAST(NEW.offered AS TEXT), hyoka_salt() WHERE NEW.offered IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(NEW.key AS TEXT), 'kinds', NULL, CAST(NEW.kinds AS TEXT), hyoka_salt() WHERE NEW.kinds IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(NEW.key AS TEXT), 'years', NULL, CAST(NEW.years AS TEXT), hyoka_salt() WHERE NEW.years IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(NEW.key AS TEXT), 'for_submission', NULL, CAST(NEW.for_submission AS TEXT), hyoka_salt() WHERE NEW.for_submission IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(NEW.key AS TEXT), 'for_settlement', NULL, CAST(NEW.for_settlement AS TEXT), hyoka_salt() WHERE NEW.for_settlement IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(NEW.key AS TEXT), 'position', NULL, CAST(NEW.position AS TEXT), hyoka_salt() WHERE NEW.position IS NOT NULL;
END;
CREATE TRIGGER audit_empty_reason_update AFTER update ON empty_reason BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.key IS NOT OLD.key;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(NEW.key AS TEXT), 'label', CAST(OLD.label AS TEXT), CAST(NEW.label AS TEXT), hyoka_salt() WHERE OLD.label IS NOT NEW.label;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(NEW.key AS TEXT), 'offered', CAST(OLD.offered AS TEXT), CAST(NEW.offered AS TEXT), hyoka_salt() WHERE OLD.offered IS NOT NEW.offered;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(NEW.key AS TEXT), 'kinds', CAST(OLD.kinds AS TEXT), CAST(NEW.kinds AS TEXT), hyoka_salt() WHERE OLD.kinds IS NOT NEW.kinds;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(NEW.key AS TEXT), 'years', CAST(OLD.years AS TEXT), CAST(NEW.years AS TEXT), hyoka_salt() WHERE OLD.years IS NOT NEW.years;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(NEW.key AS TEXT), 'for_submission', CAST(OLD.for_submission AS TEXT), CAST(NEW.for_submission AS TEXT), hyoka_salt() WHERE OLD.for_submission IS NOT NEW.for_submission;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(NEW.key AS TEXT), 'for_settlement', CAST(OLD.for_settlement AS TEXT), CAST(NEW.for_settlement AS TEXT), hyoka_salt() WHERE OLD.for_settlement IS NOT NEW.for_settlement;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(NEW.key AS TEXT), 'position', CAST(OLD.position AS TEXT), CAST(NEW.position AS TEXT), hyoka_salt() WHERE OLD.position IS NOT NEW.position;
END;
CREATE TRIGGER audit_empty_reason_delete AFTER delete ON empty_reason BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(OLD.key AS TEXT), '#row', '1', NULL, hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(OLD.key AS TEXT), 'label', CAST(OLD.label AS TEXT), NULL, hyoka_salt() WHERE OLD.label IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(OLD.key AS TEXT), 'offered', CAST(OLD.offered AS TEXT), NULL, hyoka_salt() WHERE OLD.offered IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(OLD.key AS TEXT), 'kinds', CAST(OLD.kinds AS TEXT), NULL, hyoka_salt() WHERE OLD.kinds IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(OLD.key AS TEXT), 'years', CAST(OLD.years AS TEXT), NULL, hyoka_salt() WHERE OLD.years IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(OLD.key AS TEXT), 'for_submission', CAST(OLD.for_submission AS TEXT), NULL, hyoka_salt() WHERE OLD.for_submission IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(OLD.key AS TEXT), 'for_settlement', CAST(OLD.for_settlement AS TEXT), NULL, hyoka_salt() WHERE OLD.for_settlement IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.empty_reason', CAST(OLD.key AS TEXT), 'position', CAST(OLD.position AS TEXT), NULL, hyoka_salt() WHERE OLD.position IS NOT NULL;
END;
CREATE TRIGGER audit_requirement_insert AFTER insert ON requirement BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.requirement', CAST(NEW.scope||'/'||NEW.address AS TEXT), '#row', NULL, '1', hyoka_salt();
END;
CREATE TRIGGER audit_requirement_update AFTER update ON requirement BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.scope IS NOT OLD.scope OR NEW.address IS NOT OLD.address;
END;
CREATE TRIGGER audit_requirement_delete AFTER delete ON requirement BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.requirement', CAST(OLD.scope||'/'||OLD.address AS TEXT), '#row', '1', NULL, hyoka_salt();
END;
CREATE TRIGGER audit_evaluation_stage_insert AFTER insert ON evaluation_stage BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.evaluation_stage', CAST(NEW.key AS TEXT), '#row', NULL, '1', hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.evaluation_stage', CAST(NEW.key AS TEXT), 'label', NULL, CAST(NEW.label AS TEXT), hyoka_salt() WHERE NEW.label IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.evaluation_stage', CAST(NEW.key AS TEXT), 'writers', NULL, CAST(NEW.writers AS TEXT), hyoka_salt() WHERE NEW.writers IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.evaluation_stage', CAST(NEW.key AS TEXT), 'states', NULL, CAST(NEW.states AS TEXT), hyoka_salt() WHERE NEW.states IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.evaluation_stage', CAST(NEW.key AS TEXT), 'printed', NULL, CAST(NEW.printed AS TEXT), hyoka_salt() WHERE NEW.printed IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.evaluation_stage', CAST(NEW.key AS TEXT), 'position', NULL, CAST(NEW.position AS TEXT), hyoka_salt() WHERE NEW.position IS NOT NULL;
END;
CREATE TRIGGER audit_evaluation_stage_update AFTER update ON evaluation_stage BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.key IS NOT OLD.key;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.evaluation_stage', CAST(NEW.key AS TEXT), 'label', CAST(OLD.label AS TEXT), CAST(NEW.label AS TEXT), hyoka_salt() WHERE OLD.label IS NOT NEW.label;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.evaluation_stage', CAST(NEW.key AS TEXT), 'writers', CAST(OLD.writers AS TEXT), CAST(NEW.writers AS TEXT), hyoka_salt() WHERE OLD.writers IS NOT NEW.writers;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.evaluation_stage', CAST(NEW.key AS TEXT), 'states', CAST(OLD.states AS TEXT), CAST(NEW.states AS TEXT), hyoka_salt() WHERE OLD.states IS NOT NEW.states;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.evaluation_stage', CAST(NEW.key AS TEXT), 'printed', CAST(OLD.printed AS TEXT), CAST(NEW.printed AS TEXT), hyoka_salt() WHERE OLD.printed IS NOT NEW.printed;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.evaluation_stage', CAST(NEW.key AS TEXT), 'position', CAST(OLD.position AS TEXT), CAST(NEW.position AS TEXT), hyoka_salt() WHERE OLD.position IS NOT NEW.position;
END;
CREATE TRIGGER audit_evaluation_stage_delete AFTER delete ON evaluation_stage BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.evaluation_stage', CAST(OLD.key AS TEXT), '#row', '1', NULL, hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.evaluation_stage', CAST(OLD.key AS TEXT), 'label', CAST(OLD.label AS TEXT), NULL, hyoka_salt() WHERE OLD.label IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.evaluation_stage', CAST(OLD.key AS TEXT), 'writers', CAST(OLD.writers AS TEXT), NULL, hyoka_salt() WHERE OLD.writers IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.evaluation_stage', CAST(OLD.key AS TEXT), 'states', CAST(OLD.states AS TEXT), NULL, hyoka_salt() WHERE OLD.states IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.evaluation_stage', CAST(OLD.key AS TEXT), 'printed', CAST(OLD.printed AS TEXT), NULL, hyoka_salt() WHERE OLD.printed IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.evaluation_stage', CAST(OLD.key AS TEXT), 'position', CAST(OLD.position AS TEXT), NULL, hyoka_salt() WHERE OLD.position IS NOT NULL;
END;
CREATE TRIGGER audit_workflow_step_insert AFTER insert ON workflow_step BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.workflow_step', CAST(NEW.state||'/'||NEW.action||'/'||NEW.role AS TEXT), '#row', NULL, '1', hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.workflow_step', CAST(NEW.state||'/'||NEW.action||'/'||NEW.role AS TEXT), 'next', NULL, CAST(NEW.next AS TEXT), hyoka_salt() WHERE NEW.next IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.workflow_step', CAST(NEW.state||'/'||NEW.action||'/'||NEW.role AS TEXT), 'reason', NULL, CAST(NEW.reason AS TEXT), hyoka_salt() WHERE NEW.reason IS NOT NULL;
END;
CREATE TRIGGER audit_workflow_step_update AFTER update ON workflow_step BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'a key cannot be changed') WHERE NEW.state IS NOT OLD.state OR NEW.action IS NOT OLD.action OR NEW.role IS NOT OLD.role;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.workflow_step', CAST(NEW.state||'/'||NEW.action||'/'||NEW.role AS TEXT), 'next', CAST(OLD.next AS TEXT), CAST(NEW.next AS TEXT), hyoka_salt() WHERE OLD.next IS NOT NEW.next;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.workflow_step', CAST(NEW.state||'/'||NEW.action||'/'||NEW.role AS TEXT), 'reason', CAST(OLD.reason AS TEXT), CAST(NEW.reason AS TEXT), hyoka_salt() WHERE OLD.reason IS NOT NEW.reason;
END;
CREATE TRIGGER audit_workflow_step_delete AFTER delete ON workflow_step BEGIN
 SELECT hyoka_set();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.workflow_step', CAST(OLD.state||'/'||OLD.action||'/'||OLD.role AS TEXT), '#row', '1', NULL, hyoka_salt();
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.workflow_step', CAST(OLD.state||'/'||OLD.action||'/'||OLD.role AS TEXT), 'next', CAST(OLD.next AS TEXT), NULL, hyoka_salt() WHERE OLD.next IS NOT NULL;
 INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'master.workflow_step', CAST(OLD.state||'/'||OLD.action||'/'||OLD.role AS TEXT), 'reason', CAST(OLD.reason AS TEXT), NULL, hyoka_salt() WHERE OLD.reason IS NOT NULL;
END;
CREATE TRIGGER guard_change_insert BEFORE INSERT ON change BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'not the open change set') WHERE NEW.change_set_id IS NOT hyoka_set();
 SELECT RAISE(ABORT, 'history is append only') WHERE EXISTS (SELECT 1 FROM change WHERE change_set_id = NEW.change_set_id AND seq = NEW.seq);
 SELECT RAISE(ABORT, 'the change set is sealed') WHERE EXISTS (SELECT 1 FROM change_set WHERE id = NEW.change_set_id);
END;
CREATE TRIGGER guard_change_update BEFORE UPDATE ON change BEGIN
 SELECT RAISE(ABORT, 'history is append only');
END;
CREATE TRIGGER guard_change_delete BEFORE DELETE ON change BEGIN
 SELECT RAISE(ABORT, 'history is append only');
END;
CREATE TRIGGER guard_change_set_insert BEFORE INSERT ON change_set BEGIN
 SELECT hyoka_set();
 SELECT RAISE(ABORT, 'not the open change set') WHERE NEW.id IS NOT hyoka_set();
 SELECT RAISE(ABORT, 'history is append only') WHERE EXISTS (SELECT 1 FROM change_set WHERE id = NEW.id OR operation = NEW.operation);
END;
CREATE TRIGGER guard_change_set_update BEFORE UPDATE ON change_set BEGIN
 SELECT RAISE(ABORT, 'history is append only');
END;
CREATE TRIGGER guard_change_set_delete BEFORE DELETE ON change_set BEGIN
 SELECT RAISE(ABORT, 'history is append only');
END;
CREATE TRIGGER guard_draft_insert BEFORE INSERT ON draft BEGIN
 SELECT hyoka_guard();
END;
CREATE TRIGGER guard_draft_update BEFORE UPDATE ON draft BEGIN
 SELECT hyoka_guard();
END;
CREATE TRIGGER guard_draft_delete BEFORE DELETE ON draft BEGIN
 SELECT hyoka_guard();
END;
CREATE TRIGGER guard_sheet_state AFTER UPDATE ON sheet WHEN NEW.state IS NOT OLD.state BEGIN
 SELECT RAISE(ABORT, 'there is no such step') WHERE NOT EXISTS (SELECT 1 FROM workflow_step WHERE state = OLD.state AND next = NEW.state);
END;
COMMIT;
PRAGMA application_id = 1752788843;
PRAGMA user_version = 1;
