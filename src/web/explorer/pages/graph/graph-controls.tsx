import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { inServer } from '../../address/root.ts';
import { writeSearch } from '../../address/search-text.ts';
import { DownloadLink } from '../../key/download-link.tsx';
import { STANCES, TYPE_NAMES } from '../../words/names.ts';
import { number } from '../../words/numbers.ts';
import { type GraphSearch, STRENGTHS } from './graph-search.ts';

/** What the graph is narrowed to, how much of it is shown and how, and where it can be taken. */
export function GraphControls({ search }: { search: GraphSearch }) {
  const navigate = useNavigate();
  const { edges = 500, view, node: _node, ...quotes } = search;
  const go = (change: GraphSearch) => navigate({ to: '/graph', search: { ...search, ...change }, resetScroll: false });
  return (
    <div className="graph-controls no-print">
      <WordsField text={search.text} onWords={(text) => go({ text })} />
      <Choice
        label="Speakers"
        names={TYPE_NAMES}
        chosen={search.speakerType}
        onChoose={(speakerType) => go({ speakerType })}
      />
      <Choice label="About" names={TYPE_NAMES} chosen={search.aboutType} onChoose={(aboutType) => go({ aboutType })} />
      <Choice label="Reported as" names={STANCES} chosen={search.stance} onChoose={(stance) => go({ stance })} />
      <label>
        Strongest{' '}
        <select value={edges} onChange={({ target }) => go({ edges: Number(target.value) })}>
          {STRENGTHS.map((count) => (
            <option key={count} value={count}>
              {number(count)}
            </option>
          ))}
        </select>
      </label>
      <label>
        From{' '}
        <input
          type="date"
          value={search.from ?? ''}
          onChange={({ target }) => go({ from: target.value || undefined })}
        />
      </label>
      <label>
        To{' '}
        <input type="date" value={search.to ?? ''} onChange={({ target }) => go({ to: target.value || undefined })} />
      </label>
      <nav className="tabs" aria-label="Shown as">
        <Link
          to="/graph"
          search={{ ...search, view: undefined }}
          activeOptions={{ explicitUndefined: true }}
          aria-current={view ? undefined : 'page'}
          resetScroll={false}
        >
          Drawing
        </Link>
        <Link
          to="/graph"
          search={{ ...search, view: 'list' }}
          aria-current={view ? 'page' : undefined}
          resetScroll={false}
        >
          List
        </Link>
      </nav>
      <DownloadLink href={inServer(`export/graph.gexf${writeSearch(quotes)}`)}>as GEXF</DownloadLink>
    </div>
  );
}

interface ChoiceProperties {
  label: string;
  /** What each value is called. */
  names: Readonly<Record<string, string>>;
  chosen: string[] | undefined;
  onChoose: (values: string[] | undefined) => void;
}

/** All of one kind, or one of them; of several that an address has, the first is shown. */
function Choice({ label, names, chosen, onChoose }: ChoiceProperties) {
  return (
    <label>
      {label}{' '}
      <select value={chosen?.[0] ?? ''} onChange={({ target }) => onChoose(target.value ? [target.value] : undefined)}>
        <option value="">all</option>
        {Object.entries(names).map(([value, name]) => (
          <option key={value} value={value.toLowerCase()}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Takes words when they are entered, not while they are typed. */
function WordsField({ text, onWords }: { text: string | undefined; onWords: (text: string | undefined) => void }) {
  const [typed, setTyped] = useState(text ?? '');
  useEffect(() => setTyped(text ?? ''), [text]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onWords(typed.trim() || undefined);
  };
  return (
    <form onSubmit={submit}>
      <label>
        Words <input type="search" value={typed} onChange={({ target }) => setTyped(target.value)} maxLength={500} />
      </label>
    </form>
  );
}
