import type { ReactNode } from 'react';
import type { VariableName, Variables } from '../model/schema.ts';
import { NamePicker } from '../names/name-picker.tsx';
import { useNames } from '../names/use-names.ts';
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
  const nameOf = useNames({
    entity: [chosen?.person ?? '', chosen?.about ?? ''],
    outlet: [chosen?.outlet ?? ''],
  });
  const set = (change: Variables) => onChange({ ...variables, ...change });
  const names = (Object.keys(variables) as VariableName[]).filter((name) => variables[name] !== undefined);
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
        name={slug ? nameOf(kind, slug) : ''}
        onPick={(picked) => set({ [name]: picked })}
        onClear={() => set({ [name]: null })}
      />
    );
  };
  if (names.length === 0) return null;
  return (
    <section className="choices no-print" aria-label="Choices for all panels">
      {ORDER.filter((name) => names.includes(name)).map((name) => (isName(name) ? named(name) : controls[name]()))}
    </section>
  );
}

const ORDER: readonly VariableName[] = ['person', 'about', 'words', 'outlet', 'period'];
