import { spokenIn } from '../spoken-in.ts';

test.each(['Elections Manitoba', 'Doctors Nova Scotia', 'Hockey Alberta', 'Nurses Manitoba', 'Tennis Norway'])(
  'a field and a place are a body: %s',
  (body) => {
    expect(spokenIn(`${body} said the count was over.`)).toContain(`${body}: the count was over`);
  },
);
