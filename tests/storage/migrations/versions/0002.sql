INSERT INTO outlet (id, key, name, slug, domain) OVERRIDING SYSTEM VALUE VALUES
	(2, 'gazette', 'Gazette', 'gazette', NULL),
	(3, 'ledger', 'Ledger', 'ledger', NULL),
	(1, 'courier', 'Courier', 'courier', 'courier.example');
INSERT INTO article (id, content_key, outlet_id, title, url, published_at, sort_at, language, authors, section, version, sha256, created_at) OVERRIDING SYSTEM VALUE VALUES
	(1, '562ebf27b4c9b9918617ff15429a8ca29853a0d8e3778a33d6975eb113da4756', 1, 'Untitled', NULL, '2022-01-28 12:00:00+00', '2022-01-28 12:00:00+00', 'en', '{}', NULL, 1, 'f5f43316ac78c68234d8af37ec8e893bb24a79da6f3de7f5d78e8bdaefbe9a88', '2026-11-29 09:45:44.549+00'),
	(2, '2336438e27419f436532a895ea5e065695d2477d9b0b5134723cfff95d893f0b', 2, 'Untitled', NULL, '2022-01-28 12:00:00+00', '2022-01-28 12:00:00+00', 'en', '{}', NULL, 1, '94ec7caccf3aeb9349dc019f85a8d90235c4e4d04f2edb5ec794fda5e2f258a2', '2026-11-29 09:45:44.756+00'),
	(3, '58bccdeb47f1610371660e305c17b4d58cdbf11b7c8cf0fdfce47742b080c155', 3, 'Untitled', NULL, '2022-01-28 12:00:00+00', '2022-01-28 12:00:00+00', 'en', '{}', NULL, 1, 'cd60e57b4b29e40ddc8c59f8fd99588340f84f3871f4c2f439046e1fe6c27413', '2026-11-29 09:45:44.829+00'),
	(4, '26c5620e0670cf05c3163a49d2a0c95226a660b40f965b2a92c605c2c22d2ba2', 1, 'Café on the quay', 'https://courier.example/quay', NULL, '0001-01-01 00:00:00+00', 'en', '{"Liv Moe"}', 'local', 1, '9732b877bad5127a1679863f33be8c489218947985103daf46e073850d3d4de0', '2026-11-29 09:45:44.882+00');
INSERT INTO entity (id, type, name, slug, acronym, organization_kind, country_code, quote_count) OVERRIDING SYSTEM VALUE VALUES
	(2, 'PERSON', 'Bo Ek', 'bo-ek', NULL, NULL, NULL, 0),
	(3, 'ORGANIZATION', 'Arland Ferries', 'af', 'AF', 'COMPANY', NULL, 0),
	(4, 'PLACE', 'Arland', 'arland', NULL, NULL, 'SE', 0),
	(1, 'PERSON', 'Ann Ek', 'ann-ek', NULL, NULL, NULL, 7);
INSERT INTO article_entity (article_id, entity_id, type, sort_at, mention_count, first_position) VALUES
	(1, 1, 'PERSON', '2022-01-28 12:00:00+00', 1, 76),
	(2, 1, 'PERSON', '2022-01-28 12:00:00+00', 2, 58),
	(3, 1, 'PERSON', '2022-01-28 12:00:00+00', 2, 58),
	(4, 1, 'PERSON', '0001-01-01 00:00:00+00', 1, 39),
	(4, 3, 'ORGANIZATION', '0001-01-01 00:00:00+00', 2, 1),
	(4, 4, 'PLACE', '0001-01-01 00:00:00+00', 1, 22),
	(4, 2, 'PERSON', '0001-01-01 00:00:00+00', 1, 55);
INSERT INTO article_version (article_id, number, text, sha256, sentences, created_at) VALUES
	(1, 1, '😀 Talks stalled. “There was no positive 😀 answer on the main issue,” said Ann Ek. “The main threat is the ferry to Arland.”

“We will see,” she told the board.', 'f5f43316ac78c68234d8af37ec8e893bb24a79da6f3de7f5d78e8bdaefbe9a88', '{0,161}', '2026-11-29 09:45:44.549+00'),
	(2, 1, 'In the harbour, “The main threat is the ferry to Arland,” Ann Ek said. Ann Ek found it “most regrettable,” she said, “and a shame for all of us.”', '94ec7caccf3aeb9349dc019f85a8d90235c4e4d04f2edb5ec794fda5e2f258a2', '{0,145}', '2026-11-29 09:45:44.756+00'),
	(3, 1, 'In the harbour, “The main threat is the ferry to Arland,” Ann Ek said. Ann Ek found it “most regrettable,” she said, “and a shame for all of us.” So it was.', 'cd60e57b4b29e40ddc8c59f8fd99588340f84f3871f4c2f439046e1fe6c27413', '{0,156}', '2026-11-29 09:45:44.829+00'),
	(4, 1, '“Arland Ferries keeps Arland waiting,” Ann Ek said, as Bo Ek, the harbour master, told AF.', '9732b877bad5127a1679863f33be8c489218947985103daf46e073850d3d4de0', '{0,90}', '2026-11-29 09:45:44.882+00');
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
INSERT INTO quote (id, article_id, outlet_id, speaker_id, sort_at, kind, text, span_start, span_end, pieces, verbatim, cue_text, cue_lemma, stance, speaker_text, role_text, said_on, speech, confidence, found_by, attribution_probability, speaker_by, speaker_probability) OVERRIDING SYSTEM VALUE VALUES
	(2, 1, 1, 1, '2022-01-28 12:00:00+00', 'DIRECT', '“We will see,”', 127, 141, '{127,141}', '{128,140}', 'said', 'say', 'SAY', 'Ann Ek', NULL, NULL, 1, 0.9, 'RULE', 0.95, 'NAME', 0.95),
	(3, 2, 2, 1, '2022-01-28 12:00:00+00', 'DIRECT', '“The main threat is the ferry to Arland,”', 16, 57, '{16,57}', '{17,56}', 'said', 'say', 'SAY', 'Ann Ek', NULL, NULL, 1, 0.9, 'RULE', 0.95, 'NAME', 0.95),
	(5, 3, 3, 1, '2022-01-28 12:00:00+00', 'DIRECT', '“The main threat is the ferry to Arland,”', 16, 57, '{16,57}', '{17,56}', 'said', 'say', 'SAY', 'Ann Ek', NULL, NULL, 1, 0.9, 'RULE', 0.95, 'NAME', 0.95),
	(7, 4, 1, 1, '0001-01-01 00:00:00+00', 'DIRECT', 'Arland Ferries keeps Arland waiting,', 1, 37, '{1,37}', '{1,37}', 'said', 'say', 'SAY', 'Ann Ek', NULL, NULL, 1, 0.9, 'RULE', 0.95, 'NAME', 0.95),
	(1, 1, 1, 1, '2022-01-28 12:00:00+00', 'DIRECT', '“There was no positive 😀 answer on the main issue,” said Ann Ek. “The main threat is the ferry to Arland.”', 18, 125, '{18,70,84,125}', '{19,69,85,124}', 'said', 'say', 'SAY', 'Ann Ek', NULL, NULL, 1, 0.9, 'RULE', 0.95, 'NAME', 0.95),
	(4, 2, 2, 1, '2022-01-28 12:00:00+00', 'DIRECT', '“most regrettable,” she said, “and a shame for all of us.”', 87, 145, '{87,106,117,145}', '{88,105,118,144}', 'said', 'say', 'SAY', 'Ann Ek', NULL, NULL, 1, 0.9, 'RULE', 0.95, 'NAME', 0.95),
	(6, 3, 3, 1, '2022-01-28 12:00:00+00', 'DIRECT', '“most regrettable,” she said, “and a shame for all of us.”', 87, 145, '{87,106,117,145}', '{88,105,118,144}', 'said', 'say', 'SAY', 'Ann Ek', NULL, NULL, 1, 0.9, 'RULE', 0.95, 'NAME', 0.95);
INSERT INTO quote_about (quote_id, entity_id, speaker_id, sort_at, "position") VALUES
	(7, 3, 1, '0001-01-01 00:00:00+00', 0),
	(7, 4, 1, '0001-01-01 00:00:00+00', 1);
INSERT INTO quote_via (quote_id, "position", entity_id, text) VALUES
	(7, 0, 2, 'Bo Ek');
INSERT INTO role (person_id, normalized, title, organization, first_seen, last_seen) VALUES
	(2, 'harbour master', 'harbour master', NULL, NULL, NULL);
SELECT pg_catalog.setval('article_id_seq', 4, true);
SELECT pg_catalog.setval('entity_id_seq', 4, true);
SELECT pg_catalog.setval('mention_id_seq', 10, true);
SELECT pg_catalog.setval('outlet_id_seq', 4, true);
SELECT pg_catalog.setval('quote_id_seq', 7, true);






