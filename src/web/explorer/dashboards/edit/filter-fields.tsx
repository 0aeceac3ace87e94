import { useEffect, useState } from 'react';
import { useNames } from '../../api/name-of.ts';
import { KINDS, STANCES } from '../../words/names.ts';
import { CommittedField } from '../choices/text-field.tsx';
import type { PanelFilter, VariableName } from '../model/schema.ts';
import { NamePicker } from '../names/name-picker.tsx';

interface FilterFieldsProperties {
  filter: PanelFilter;
  /** What can be chosen above all panels, and so be named here. */
  offered: readonly VariableName[];
  onChange: (filter: PanelFilter) => void;
}

const NAMED = [
  { field: 'speaker', label: 'Speaker', placeholder: 'Anybody', kind: 'entity' },
  { field: 'about', label: 'About', placeholder: 'Anything', kind: 'entity' },
  { field: 'outlet', label: 'Outlet', placeholder: 'Any outlet', kind: 'outlet' },
] as const;

/** What stands for a choice above all panels. */
const CHOSEN: Record<string, string> = {
  $person: 'the person chosen above',
  $about: 'what is chosen under “About”',
  $outlet: 'the outlet chosen above',
  $words: 'the words chosen above',
};

/** Of which quotes one panel is, whatever is chosen above; its many fields are made once it is opened. */
export function FilterFields(properties: FilterFieldsProperties) {
  const isUsed = Object.keys(properties.filter).length > 0;
  const [isOpen, setOpen] = useState(isUsed);
  // A question may bring some, which are not to be missed.
  useEffect(() => {
    if (isUsed) setOpen(true);
  }, [isUsed]);
  return (
    <details className="filter-fields" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Only some quotes</summary>
      {isOpen && <FilterRows {...properties} />}
    </details>
  );
}

function FilterRows({ filter, offered, onChange }: FilterFieldsProperties) {
  const names = useNames(
    NAMED.flatMap(({ field, kind }) => (filter[field] ?? []).map((slug) => ({ slug, isOutlet: kind === 'outlet' }))),
  );
  const set = (field: keyof PanelFilter, value: unknown) => {
    const { [field]: _, ...rest } = filter;
    const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    onChange(isEmpty ? rest : { ...rest, [field]: value });
  };
  const shown = (value: string) => CHOSEN[value] ?? names?.get(value) ?? value;
  const canBeNamed = offered.filter((name) => name !== 'period' && name !== 'words');
  return (
    <div className="filter-rows">
      {NAMED.map(({ field, label, placeholder, kind }) => (
        <div key={field} className="filter-names">
          <NamePicker
            kind={kind}
            label={label}
            placeholder={placeholder}
            onPick={(slug) => set(field, [...new Set([...(filter[field] ?? []), slug])])}
          />
          <ul className="chips">
            {filter[field]?.map((value) => (
              <li key={value}>
                <button
                  type="button"
                  className="chip"
                  aria-label={`Remove ${shown(value)}`}
                  onClick={() =>
                    set(
                      field,
                      filter[field]?.filter((one) => one !== value),
                    )
                  }
                >
                  {shown(value)} ×
                </button>
              </li>
            ))}
            {kind === 'entity' &&
              canBeNamed
                .filter((name) => name !== 'outlet' && !filter[field]?.includes(`$${name}`))
                .map((name) => (
                  <li key={name}>
                    <button
                      type="button"
                      className="chip soft"
                      onClick={() => set(field, [...(filter[field] ?? []), `$${name}`])}
                    >
                      + {CHOSEN[`$${name}`]}
                    </button>
                  </li>
                ))}
          </ul>
        </div>
      ))}
      <CommittedField
        label="Words"
        value={filter.text ?? ''}
        onCommit={(text) => set('text', text.trim().slice(0, 500))}
      />
      <Checks
        legend="Reported as"
        names={STANCES}
        chosen={filter.stance ?? []}
        onChange={(stance) => set('stance', stance)}
      />
      <Checks legend="Wording" names={KINDS} chosen={filter.kind ?? []} onChange={(kind) => set('kind', kind)} />
      <div className="period">
        <CommittedField label="From" type="date" value={filter.from ?? ''} onCommit={(from) => set('from', from)} />
        <CommittedField label="To" type="date" value={filter.to ?? ''} onCommit={(to) => set('to', to)} />
      </div>
    </div>
  );
}

interface ChecksProperties {
  legend: string;
  /** By their name in the API. */
  names: Record<string, string>;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

function Checks({ legend, names, chosen, onChange }: ChecksProperties) {
  return (
    <fieldset className="checks">
      <legend>{legend}</legend>
      {Object.entries(names).map(([key, name]) => {
        const value = key.toLowerCase();
        return (
          <label key={key}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
              }
            />{' '}
            {name}
          </label>
        );
      })}
    </fieldset>
  );
}
