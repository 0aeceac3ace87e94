import { CommittedField } from '../choices/text-field.tsx';
import { type Dashboard, VARIABLES, type VariableName, type Variables } from '../model/schema.ts';

const NAMES: Record<VariableName, string> = {
  person: 'Person',
  about: 'About',
  words: 'Words',
  outlet: 'Outlet',
  period: 'Period',
};

/** The words of a dashboard, and what can be chosen above its panels. */
export function DashboardFields({
  dashboard,
  onChange,
}: {
  dashboard: Dashboard;
  onChange: (next: Dashboard) => void;
}) {
  const variables = dashboard.variables ?? {};
  const toggle = (name: VariableName, isOffered: boolean) => {
    const next: Variables = { ...variables, [name]: name === 'period' ? {} : null };
    if (!isOffered) delete next[name];
    onChange({ ...dashboard, variables: next });
  };
  return (
    <div className="dashboard-fields">
      <CommittedField
        label="Title"
        value={dashboard.title}
        onCommit={(title) => title.trim() && onChange({ ...dashboard, title: title.trim().slice(0, 200) })}
      />
      <CommittedField
        label="Description"
        isMultiline
        value={dashboard.description ?? ''}
        onCommit={(description) =>
          onChange({ ...dashboard, description: description.trim().slice(0, 5_000) || undefined })
        }
      />
      <fieldset className="checks">
        <legend>What can be chosen for all panels</legend>
        {VARIABLES.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={variables[name] !== undefined}
              onChange={({ target }) => toggle(name, target.checked)}
            />{' '}
            {NAMES[name]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
