import { CommittedField } from '../choices/text-field.tsx';
import { VARIABLE_NAMES } from '../choices/variable-names.ts';
import { type Dashboard, VARIABLES, type VariableName, type Variables } from '../model/schema.ts';

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
            {VARIABLE_NAMES[name]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
