INSERT INTO outlet (id, key, name, slug, domain) OVERRIDING SYSTEM VALUE VALUES
	(2, 'gazette', 'Gazette', 'gazette', NULL),
	(3, 'ledger', 'Ledger', 'ledger', NULL),
	(1, 'courier', 'Courier', 'courier', 'courier.example');
INSERT INTO article (id, content_key, outlet_id, title, url, published_at, sort_at, language, authors, section, version, sha256, created_at, search, copy_group_id, is_copy, origin_outlet_id) OVERRIDING SYSTEM VALUE VALUES
	(1, '562ebf27b4c9b9918617ff15429a8ca29853a0d8e3778a33d6975eb113da4756', 1, 'Untitled', NULL, '2022-01-28 12:00:00+00', '2022-01-28 12:00:00+00', 'en', '{}', NULL, 1, 'f5f43316ac78c68234d8af37ec8e893bb24a79da6f3de7f5d78e8bdaefbe9a88', '2026-11-30 20:52:35.73+00', '''ann'':14 ''answer'':8 ''arland'':23 ''board'':30 ''ek'':15 ''ferry'':21 ''is'':19 ''issue'':12 ''main'':11,17 ''no'':6 ''on'':9 ''positive'':7 ''said'':13 ''see'':26 ''she'':27 ''stalled'':3 ''talks'':2 ''the'':10,16,20,29 ''there'':4 ''threat'':18 ''to'':22 ''told'':28 ''untitled'':1 ''was'':5 ''we'':24 ''will'':25', NULL, false, NULL),
	(2, '2336438e27419f436532a895ea5e065695d2477d9b0b5134723cfff95d893f0b', 2, 'Untitled', NULL, '2022-01-28 12:00:00+00', '2022-01-28 12:00:00+00', 'en', '{}', NULL, 1, '94ec7caccf3aeb9349dc019f85a8d90235c4e4d04f2edb5ec794fda5e2f258a2', '2026-11-30 20:52:35.954+00', '''a'':25 ''all'':28 ''and'':24 ''ann'':13,16 ''arland'':12 ''ek'':14,17 ''ferry'':10 ''for'':27 ''found'':18 ''harbour'':4 ''in'':2 ''is'':8 ''it'':19 ''main'':6 ''most'':20 ''of'':29 ''regrettable'':21 ''said'':15,23 ''shame'':26 ''she'':22 ''the'':3,5,9 ''threat'':7 ''to'':11 ''untitled'':1 ''us'':30', NULL, false, NULL),
	(3, '58bccdeb47f1610371660e305c17b4d58cdbf11b7c8cf0fdfce47742b080c155', 3, 'Untitled', NULL, '2022-01-28 12:00:00+00', '2022-01-28 12:00:00+00', 'en', '{}', NULL, 1, 'cd60e57b4b29e40ddc8c59f8fd99588340f84f3871f4c2f439046e1fe6c27413', '2026-11-30 20:52:36.039+00', '''a'':25 ''all'':28 ''and'':24 ''ann'':13,16 ''arland'':12 ''ek'':14,17 ''ferry'':10 ''for'':27 ''found'':18 ''harbour'':4 ''in'':2 ''is'':8 ''it'':19,32 ''main'':6 ''most'':20 ''of'':29 ''regrettable'':21 ''said'':15,23 ''shame'':26 ''she'':22 ''so'':31 ''the'':3,5,9 ''threat'':7 ''to'':11 ''untitled'':1 ''us'':30 ''was'':33', NULL, false, NULL),
	(4, '26c5620e0670cf05c3163a49d2a0c95226a660b40f965b2a92c605c2c22d2ba2', 1, 'Café on the quay', 'https://courier.example/quay', NULL, '0001-01-01 00:00:00+00', 'en', '{"Liv Moe"}', 'local', 1, '9732b877bad5127a1679863f33be8c489218947985103daf46e073850d3d4de0', '2026-11-30 20:52:36.107+00', '''af'':20 ''ann'':10 ''arland'':5,8 ''as'':13 ''bo'':14 ''cafe'':1 ''ek'':11,15 ''ferries'':6 ''harbour'':17 ''keeps'':7 ''master'':18 ''on'':2 ''quay'':4 ''said'':12 ''the'':3,16 ''told'':19 ''waiting'':9', NULL, false, NULL);
INSERT INTO entity (id, type, name, slug, acronym, organization_kind, country_code, quote_count, keeps_co_mentions) OVERRIDING SYSTEM VALUE VALUES
	(2, 'PERSON', 'Bo Ek', 'bo-ek', NULL, NULL, NULL, 0, false),
	(3, 'ORGANIZATION', 'Arland Ferries', 'af', 'AF', 'COMPANY', NULL, 0, false),
	(4, 'PLACE', 'Arland', 'arland', NULL, NULL, 'SE', 0, false),
	(1, 'PERSON', 'Ann Ek', 'ann-ek', NULL, NULL, NULL, 7, false);
INSERT INTO article_entity (article_id, entity_id, type, sort_at, mention_count, first_position) VALUES
	(1, 1, 'PERSON', '2022-01-28 12:00:00+00', 1, 76),
	(2, 1, 'PERSON', '2022-01-28 12:00:00+00', 2, 58),
	(3, 1, 'PERSON', '2022-01-28 12:00:00+00', 2, 58),
	(4, 1, 'PERSON', '0001-01-01 00:00:00+00', 1, 39),
	(4, 3, 'ORGANIZATION', '0001-01-01 00:00:00+00', 2, 1),
	(4, 4, 'PLACE', '0001-01-01 00:00:00+00', 1, 22),
	(4, 2, 'PERSON', '0001-01-01 00:00:00+00', 1, 55);
INSERT INTO article_signature (article_id, keys, credits) VALUES
	(1, '{2343816498889214,2361096603027611,6416883922962862,7882916742710846,6624457917147753,6588307477836146,1611043866198504,540686279689466,7384780007699072,4089285166237269,5400850268752731,7539022868082234,495408764943646,3641375903229151,1755423314381543,4078548010878799,8855218335177139,7998102929184170,5277823860255879,1867132526082170,4037724903192515,3593436829241963,4496887464719444,1714213131608454}', '{}'),
	(2, '{8763628197849430,5856934966279967,3134209468078520,5264267118435819,2343854012719987,8883546494630253,1688140655345042,7877912056709912,2882808595820437,1214408454261822,5956366939209123,1390143736911007,6103433741152498,4899531290734478,5852270027565939,5032473178525797,7005113597241868,6924576647142569,4965651630372026,6184345414181413,3049035373742752,8561852376865739,6455349199010014,5989171913428460}', '{}'),
	(3, '{8377207326101656,1645006947890471,1149092371143712,7665856608512631,3604431510346830,2599340029171467,124902913466581,5662420642591619,1448377039808404,466316608145129,5590301420748786,1448999807490922,4664906990391790,7456345136172868,1400299890700588,3355286554321917,1665136860925326,8584467141942802,3460945609138750,2013918096107205,6658127814075574,3880561278339349,3206731791881401,6293429776729754}', '{}'),
	(4, '{5460287875015870,834874239282135,5337150444327211,2176333830872584,6395821965315233,3071820626240228,2095028616467864,5861921340955239,6973618648025834,5343672190282405,8553601548178834,4758817414967037,2867177823272857,6561911143373102,3554211276297648,2271381484052177,3187966162661151,3284488706856473,3849582673826758,1686266101255925,5244116879597286,1589232731636768,3558835994676710,2968581815311686}', '{}');
INSERT INTO article_version (article_id, number, text, sha256, sentences, created_at, title, published_at, authors) VALUES
	(1, 1, '😀 Talks stalled. “There was no positive 😀 answer on the main issue,” said Ann Ek. “The main threat is the ferry to Arland.”

“We will see,” she told the board.', 'f5f43316ac78c68234d8af37ec8e893bb24a79da6f3de7f5d78e8bdaefbe9a88', '{0,161}', '2026-11-30 20:52:35.73+00', 'Untitled', '2022-01-28 12:00:00+00', '{}'),
	(2, 1, 'In the harbour, “The main threat is the ferry to Arland,” Ann Ek said. Ann Ek found it “most regrettable,” she said, “and a shame for all of us.”', '94ec7caccf3aeb9349dc019f85a8d90235c4e4d04f2edb5ec794fda5e2f258a2', '{0,145}', '2026-11-30 20:52:35.954+00', 'Untitled', '2022-01-28 12:00:00+00', '{}'),
	(3, 1, 'In the harbour, “The main threat is the ferry to Arland,” Ann Ek said. Ann Ek found it “most regrettable,” she said, “and a shame for all of us.” So it was.', 'cd60e57b4b29e40ddc8c59f8fd99588340f84f3871f4c2f439046e1fe6c27413', '{0,156}', '2026-11-30 20:52:36.039+00', 'Untitled', '2022-01-28 12:00:00+00', '{}'),
	(4, 1, '“Arland Ferries keeps Arland waiting,” Ann Ek said, as Bo Ek, the harbour master, told AF.', '9732b877bad5127a1679863f33be8c489218947985103daf46e073850d3d4de0', '{0,90}', '2026-11-30 20:52:36.107+00', 'Café on the quay', NULL, '{"Liv Moe"}');
INSERT INTO copy_key (key, article_id) VALUES
	(495408764943646, 1),
	(540686279689466, 1),
	(1611043866198504, 1),
	(1714213131608454, 1),
	(1755423314381543, 1),
	(1867132526082170, 1),
	(2343816498889214, 1),
	(2361096603027611, 1),
	(3593436829241963, 1),
	(3641375903229151, 1),
	(4037724903192515, 1),
	(4078548010878799, 1),
	(4089285166237269, 1),
	(4496887464719444, 1),
	(5277823860255879, 1),
	(5400850268752731, 1),
	(6416883922962862, 1),
	(6588307477836146, 1),
	(6624457917147753, 1),
	(7384780007699072, 1),
	(7539022868082234, 1),
	(7882916742710846, 1),
	(7998102929184170, 1),
	(8855218335177139, 1),
	(1214408454261822, 2),
	(1390143736911007, 2),
	(1688140655345042, 2),
	(2343854012719987, 2),
	(2882808595820437, 2),
	(3049035373742752, 2),
	(3134209468078520, 2),
	(4899531290734478, 2),
	(4965651630372026, 2),
	(5032473178525797, 2),
	(5264267118435819, 2),
	(5852270027565939, 2),
	(5856934966279967, 2),
	(5956366939209123, 2),
	(5989171913428460, 2),
	(6103433741152498, 2),
	(6184345414181413, 2),
	(6455349199010014, 2),
	(6924576647142569, 2),
	(7005113597241868, 2),
	(7877912056709912, 2),
	(8561852376865739, 2),
	(8763628197849430, 2),
	(8883546494630253, 2),
	(124902913466581, 3),
	(466316608145129, 3),
	(1149092371143712, 3),
	(1400299890700588, 3),
	(1448377039808404, 3),
	(1448999807490922, 3),
	(1645006947890471, 3),
	(1665136860925326, 3),
	(2013918096107205, 3),
	(2599340029171467, 3),
	(3206731791881401, 3),
	(3355286554321917, 3),
	(3460945609138750, 3),
	(3604431510346830, 3),
	(3880561278339349, 3),
	(4664906990391790, 3),
	(5590301420748786, 3),
	(5662420642591619, 3),
	(6293429776729754, 3),
	(6658127814075574, 3),
	(7456345136172868, 3),
	(7665856608512631, 3),
	(8377207326101656, 3),
	(8584467141942802, 3),
	(834874239282135, 4),
	(1589232731636768, 4),
	(1686266101255925, 4),
	(2095028616467864, 4),
	(2176333830872584, 4),
	(2271381484052177, 4),
	(2867177823272857, 4),
	(2968581815311686, 4),
	(3071820626240228, 4),
	(3187966162661151, 4),
	(3284488706856473, 4),
	(3554211276297648, 4),
	(3558835994676710, 4),
	(3849582673826758, 4),
	(4758817414967037, 4),
	(5244116879597286, 4),
	(5337150444327211, 4),
	(5343672190282405, 4),
	(5460287875015870, 4),
	(5861921340955239, 4),
	(6395821965315233, 4),
	(6561911143373102, 4),
	(6973618648025834, 4),
	(8553601548178834, 4);
INSERT INTO entity_name (entity_id, normalized, name) VALUES
	(1, 'ann ek', 'Ann Ek'),
	(1, 'ek', 'Ek'),
	(2, 'bo ek', 'Bo Ek'),
	(2, 'ek', 'Ek'),
	(3, 'arland ferries', 'Arland Ferries'),
	(3, 'af', 'AF'),
	(4, 'arland', 'Arland');
INSERT INTO external_id (scheme, value, entity_id) VALUES
	('wikidata', 'Q0', 4);
INSERT INTO statement (id, speaker_id, variant_id, first_quote_id, first_at, quote_count, outlet_count, variant_count, negated) OVERRIDING SYSTEM VALUE VALUES
	(2, 1, 2, 2, '2022-01-28 12:00:00+00', 1, 1, 1, false),
	(1, 1, 1, 1, '2022-01-28 12:00:00+00', 3, 3, 2, false),
	(3, 1, 4, 4, '2022-01-28 12:00:00+00', 2, 2, 1, false),
	(4, 1, 5, 7, '0001-01-01 00:00:00+00', 1, 1, 1, false);
INSERT INTO variant (id, statement_id, identity, kind, text, verbatim, rank, quote_count) OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 1902297409169520, 'DIRECT', 'There was no positive 😀 answer on the main issue, The main threat is the ferry to Arland', NULL, 200017, 1),
	(2, 2, 5877847507045609, 'DIRECT', 'We will see', NULL, 200003, 1),
	(4, 3, 6877870371076951, 'DIRECT', 'most regrettable, and a shame for all of us', NULL, 200009, 2),
	(3, 1, 7050455971744917, 'DIRECT', 'The main threat is the ferry to Arland', NULL, 200008, 2),
	(5, 4, 6267164773731948, 'DIRECT', 'Arland Ferries keeps Arland waiting', NULL, 200005, 1);
INSERT INTO quote (id, article_id, outlet_id, speaker_id, sort_at, kind, text, span_start, span_end, pieces, verbatim, cue_text, cue_lemma, stance, speaker_text, role_text, said_on, speech, confidence, found_by, attribution_probability, speaker_by, speaker_probability, statement_id, variant_id, search, second_hand, span_text, negated, origin_outlet_id) OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 1, 1, '2022-01-28 12:00:00+00', 'DIRECT', '“There was no positive 😀 answer on the main issue,” “The main threat is the ferry to Arland.”', 18, 125, '{18,70,84,125}', '{19,69,85,124}', 'said', 'say', 'SAY', 'Ann Ek', NULL, NULL, 1, 0.9, 'RULE', 0.95, 'NAME', 0.95, 1, 1, '''answer'':5 ''arland'':17 ''ferry'':15 ''is'':13 ''issue'':9 ''main'':8,11 ''no'':3 ''on'':6 ''positive'':4 ''the'':7,10,14 ''there'':1 ''threat'':12 ''to'':16 ''was'':2', false, '“There was no positive 😀 answer on the main issue,” said Ann Ek. “The main threat is the ferry to Arland.”', false, NULL),
	(2, 1, 1, 1, '2022-01-28 12:00:00+00', 'DIRECT', '“We will see,”', 127, 141, '{127,141}', '{128,140}', 'said', 'say', 'SAY', 'Ann Ek', NULL, NULL, 1, 0.9, 'RULE', 0.95, 'NAME', 0.95, 2, 2, '''see'':3 ''we'':1 ''will'':2', false, NULL, false, NULL),
	(3, 2, 2, 1, '2022-01-28 12:00:00+00', 'DIRECT', '“The main threat is the ferry to Arland,”', 16, 57, '{16,57}', '{17,56}', 'said', 'say', 'SAY', 'Ann Ek', NULL, NULL, 1, 0.9, 'RULE', 0.95, 'NAME', 0.95, 1, 3, '''arland'':8 ''ferry'':6 ''is'':4 ''main'':2 ''the'':1,5 ''threat'':3 ''to'':7', false, NULL, false, NULL),
	(4, 2, 2, 1, '2022-01-28 12:00:00+00', 'DIRECT', '“most regrettable,” “and a shame for all of us.”', 87, 145, '{87,106,117,145}', '{88,105,118,144}', 'said', 'say', 'SAY', 'Ann Ek', NULL, NULL, 1, 0.9, 'RULE', 0.95, 'NAME', 0.95, 3, 4, '''a'':4 ''all'':7 ''and'':3 ''for'':6 ''most'':1 ''of'':8 ''regrettable'':2 ''shame'':5 ''us'':9', false, '“most regrettable,” she said, “and a shame for all of us.”', false, NULL),
	(5, 3, 3, 1, '2022-01-28 12:00:00+00', 'DIRECT', '“The main threat is the ferry to Arland,”', 16, 57, '{16,57}', '{17,56}', 'said', 'say', 'SAY', 'Ann Ek', NULL, NULL, 1, 0.9, 'RULE', 0.95, 'NAME', 0.95, 1, 3, '''arland'':8 ''ferry'':6 ''is'':4 ''main'':2 ''the'':1,5 ''threat'':3 ''to'':7', false, NULL, false, NULL),
	(6, 3, 3, 1, '2022-01-28 12:00:00+00', 'DIRECT', '“most regrettable,” “and a shame for all of us.”', 87, 145, '{87,106,117,145}', '{88,105,118,144}', 'said', 'say', 'SAY', 'Ann Ek', NULL, NULL, 1, 0.9, 'RULE', 0.95, 'NAME', 0.95, 3, 4, '''a'':4 ''all'':7 ''and'':3 ''for'':6 ''most'':1 ''of'':8 ''regrettable'':2 ''shame'':5 ''us'':9', false, '“most regrettable,” she said, “and a shame for all of us.”', false, NULL),
	(7, 4, 1, 1, '0001-01-01 00:00:00+00', 'DIRECT', 'Arland Ferries keeps Arland waiting,', 1, 37, '{1,37}', '{1,37}', 'said', 'say', 'SAY', 'Ann Ek', NULL, NULL, 1, 0.9, 'RULE', 0.95, 'NAME', 0.95, 4, 5, '''arland'':1,4 ''ferries'':2 ''keeps'':3 ''waiting'':5', true, NULL, false, NULL);
INSERT INTO mention (id, article_id, entity_id, span_start, span_end, text, form) OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 1, 76, 82, 'Ann Ek', 'NAME'),
	(2, 2, 1, 58, 64, 'Ann Ek', 'NAME'),
	(3, 2, 1, 71, 77, 'Ann Ek', 'NAME'),
	(4, 3, 1, 58, 64, 'Ann Ek', 'NAME'),
	(5, 3, 1, 71, 77, 'Ann Ek', 'NAME'),
	(6, 4, 3, 1, 15, 'Arland Ferries', 'NAME'),
	(7, 4, 4, 22, 28, 'Arland', 'NAME'),
	(8, 4, 1, 39, 45, 'Ann Ek', 'NAME'),
	(9, 4, 2, 55, 60, 'Bo Ek', 'NAME'),
	(10, 4, 3, 87, 89, 'AF', 'NAME');
INSERT INTO quote_about (quote_id, entity_id, speaker_id, sort_at, "position", stance, negated) VALUES
	(7, 3, 1, '0001-01-01 00:00:00+00', 0, 'SAY', false),
	(7, 4, 1, '0001-01-01 00:00:00+00', 1, 'SAY', false);
INSERT INTO quote_via (quote_id, "position", entity_id, text) VALUES
	(7, 0, 2, 'Bo Ek');
INSERT INTO quotes_by_confidence (confidence, month, quotes) VALUES
	(90, '2022-01-01', 6),
	(90, '0001-01-01', 1);
INSERT INTO quotes_by_day (speaker_id, day, quotes) VALUES
	(1, '2022-01-28', 6),
	(-1, '2022-01-28', 6),
	(1, '0001-01-01', 1),
	(1, 'infinity', 7),
	(-1, 'infinity', 7),
	(-1, '0001-01-01', 1);
INSERT INTO quotes_by_edge (speaker_id, entity_id, stance, quotes) VALUES
	(1, 4, 'SAY', 1),
	(1, 3, 'SAY', 1),
	(1, 4, '*', 1),
	(1, 3, '*', 1),
	(-1, 4, '*', 1),
	(-1, 3, '*', 1),
	(-1, 4, 'SAY', 1),
	(-1, 3, 'SAY', 1);
INSERT INTO quotes_by_edge_month (month, speaker_id, entity_id, quotes) VALUES
	('0001-01-01', 1, 4, 1),
	('0001-01-01', 1, 3, 1),
	('0001-01-01', -1, 3, 1),
	('0001-01-01', -1, 4, 1);
INSERT INTO quotes_by_edge_stance (speaker_id, entity_id, stance, month, quotes) VALUES
	(1, 4, 'SAY', '0001-01-01', 1),
	(1, 3, 'SAY', '0001-01-01', 1);
INSERT INTO quotes_by_edge_year (year, speaker_id, entity_id, quotes) VALUES
	('0001-01-01', 1, 4, 1),
	('0001-01-01', 1, 3, 1);
INSERT INTO quotes_by_month (outlet_id, stance, month, quotes) VALUES
	(1, 'SAY', '2022-01-01', 2),
	(1, '*', '2022-01-01', 2),
	(2, 'SAY', '2022-01-01', 2),
	(2, '*', '2022-01-01', 2),
	(3, 'SAY', '2022-01-01', 2),
	(3, '*', '2022-01-01', 2),
	(-1, '*', '2022-01-01', 6),
	(-1, 'SAY', '2022-01-01', 6),
	(1, 'SAY', '0001-01-01', 1),
	(1, '*', '0001-01-01', 1),
	(-1, '*', '0001-01-01', 1),
	(-1, 'SAY', '0001-01-01', 1);
INSERT INTO quotes_by_speaker_month (speaker_id, stance, month, quotes) VALUES
	(1, 'SAY', '2022-01-01', 6),
	(1, '*', '2022-01-01', 6),
	(1, 'SAY', '0001-01-01', 1),
	(1, '*', '0001-01-01', 1);
INSERT INTO quotes_by_wording (speaker_id, outlet_id, kind, stance, cue, quotes) VALUES
	(1, 2, 'DIRECT', 'SAY', 'say', 2),
	(-1, 2, 'DIRECT', 'SAY', 'say', 2),
	(1, 3, 'DIRECT', 'SAY', 'say', 2),
	(-1, 3, 'DIRECT', 'SAY', 'say', 2),
	(1, 1, 'DIRECT', 'SAY', 'say', 3),
	(-1, 1, 'DIRECT', 'SAY', 'say', 3);
INSERT INTO quotes_by_year (year, speaker_id, quotes) VALUES
	('2022-01-01', 1, 6),
	('0001-01-01', 1, 1);
INSERT INTO role (person_id, normalized, title, organization, first_seen, last_seen) VALUES
	(2, 'harbour master', 'harbour master', NULL, NULL, NULL);
INSERT INTO speakers_by_month (month, attributed, speakers) VALUES
	('2022-01-01', true, 1),
	('0001-01-01', true, 1);
INSERT INTO statement_key (speaker_id, key, variant_id) VALUES
	(1, 288333701309867, 1),
	(1, 191573511811340, 1),
	(1, 1902297409169520, 1),
	(1, 405696856183985, 1),
	(1, 2676331573836825, 1),
	(1, 3142515388445588, 1),
	(1, 89306740387752, 1),
	(1, 1464269192266762, 1),
	(1, 459310130453377, 1),
	(1, 3324402396429969, 4),
	(1, 8146390488980495, 4),
	(1, 6877870371076951, 4),
	(1, 191573511811340, 3),
	(1, 3899872490183564, 4),
	(1, 288333701309867, 3),
	(1, 8556587995537201, 4),
	(1, 7050455971744917, 3),
	(1, 2650716874164024, 3),
	(1, 89306740387752, 3),
	(1, 8510622217737832, 3),
	(1, 2511704230208517, 4),
	(1, 569418850907292, 3),
	(1, 5302464790542123, 5),
	(1, 7674829973017104, 5),
	(1, 6267164773731948, 5),
	(1, 1891612234158106, 5);
INSERT INTO statement_outlet (statement_id, outlet_id, quote_count, moved_count) VALUES
	(2, 1, 1, 0),
	(1, 1, 1, 0),
	(3, 2, 1, 0),
	(1, 2, 1, 0),
	(3, 3, 1, 0),
	(1, 3, 1, 0),
	(4, 1, 1, 0);
INSERT INTO statements_by_outlet (speaker_id, outlet_id, statements) VALUES
	(-1, 2, 2),
	(1, 2, 2),
	(-1, 3, 2),
	(1, 3, 2),
	(-1, 1, 3),
	(1, 1, 3);
INSERT INTO statements_by_speaker (speaker_id, statements) VALUES
	(1, 4),
	(-1, 4);
INSERT INTO type_vote (entity_id, type, votes) VALUES
	(2, 'PERSON', 1),
	(1, 'PERSON', 4),
	(3, 'ORGANIZATION', 1),
	(4, 'PLACE', 1);
SELECT pg_catalog.setval('api_key_id_seq', 1, false);
SELECT pg_catalog.setval('article_id_seq', 4, true);
SELECT pg_catalog.setval('copy_group_id', 1, false);
SELECT pg_catalog.setval('entity_id_seq', 4, true);
SELECT pg_catalog.setval('mention_id_seq', 10, true);
SELECT pg_catalog.setval('outlet_id_seq', 4, true);
SELECT pg_catalog.setval('quote_id_seq', 7, true);
SELECT pg_catalog.setval('source_id_seq', 1, false);
SELECT pg_catalog.setval('source_page_id_seq', 1, false);
SELECT pg_catalog.setval('statement_id_seq', 4, true);
SELECT pg_catalog.setval('variant_id_seq', 5, true);
