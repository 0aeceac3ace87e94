import './fields.css';
import type { ReactNode } from 'react';
import { useNames } from '../../api/name-of.ts';
import type { VariableName, Variables } from '../model/schema.ts';
import { NamePicker } from '../names/name-picker.tsx';

import { MOST } from '../panels/use-chosen.ts';
import { CommittedField } from './text-field.tsx';

interface ChoicesProperties {
  variables: Variables;
  /** The same with somebody of this graph for `$most`; undefined until it is known. */
  chosen: Variables | undefined;
  onChange: (variables: Variables) => void;
}

const NAMED = {
  person: { label: 'Person', placeholder: 'Anybody', kind: 'entity' },
  about: { label: 'About', placeholder: 'Anything', kind: 'entity' },
  outlet: { label: 'Outlet', placeholder: 'Any outlet', kind: 'outlet' },
} as const;

const isName = (name: VariableName): name is keyof typeof NAMED => name in NAMED;

/** What is chosen for all panels at once. */
export function Choices({ variables, chosen, onChange }: ChoicesProperties) {
  const names = useNames(
    Object.entries(NAMED).flatMap(([name, { kind }]) => {
      const slug = chosen?.[name as keyof typeof NAMED];
      return slug ? [{ slug, isOutlet: kind === 'outlet' }] : [];
    }),
  );
  const set = (change: Variables) => onChange({ ...variables, ...change });
  const offered = (Object.keys(variables) as VariableName[]).filter((name) => variables[name] !== undefined);
  const controls: Record<'words' | 'period', () => ReactNode> = {
    words: () => (
      <CommittedField
        key="words"
        label="Words"
        placeholder="Any words"
        value={variables.words ?? ''}
        onCommit={(words) => set({ words: words.trim() || null })}
      />
    ),
    period: () => (
      <div key="period" className="period">
        {(['from', 'to'] as const).map((end) => (
          <CommittedField
            key={end}
            label={end === 'from' ? 'From' : 'To'}
            type="date"
            value={variables.period?.[end] ?? ''}
            onCommit={(date) => set({ period: { ...variables.period, [end]: date || undefined } })}
          />
        ))}
      </div>
    ),
  };
  const named = (name: keyof typeof NAMED) => {
    const { label, placeholder, kind } = NAMED[name];
    const slug = chosen?.[name] ?? (variables[name] === MOST ? '' : variables[name]);
    return (
      <NamePicker
        key={name}
        kind={kind}
        label={label}
        placeholder={placeholder}
        name={slug ? (names?.get(slug) ?? slug) : ''}
        onPick={(picked) => set({ [name]: picked })}
        onClear={() => set({ [name]: null })}
      />
    );
  };
  if (offered.length === 0) return null;
  return (
    <section className="choices no-print" aria-label="Choices for all panels">
      {ORDER.filter((name) => offered.includes(name)).map((name) => (isName(name) ? named(name) : controls[name]()))}
    </section>
  );
}

const ORDER: readonly VariableName[] = ['person', 'about', 'words', 'outlet', 'period'];
