import '../choices/fields.css';
import './tools.css';

interface RefreshChoiceProperties {
  /** In minutes; undefined for never. */
  minutes: 1 | 5 | undefined;
  onChange: (minutes: 1 | 5 | undefined) => void;
  onAsk: () => void;
}

/** How often the panels ask again, and a button to do so at once. */
export function RefreshChoice({ minutes, onChange, onAsk }: RefreshChoiceProperties) {
  return (
    <span className="refresh">
      <button type="button" className="button" onClick={onAsk}>
        Ask again
      </button>
      <label className="small">
        <span className="hidden-text">Ask again by itself</span>
        <select
          className="field"
          value={minutes ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? undefined : (Number(target.value) as 1 | 5))}
        >
          <option value="">by hand</option>
          <option value="1">every minute</option>
          <option value="5">every 5 minutes</option>
        </select>
      </label>
    </span>
  );
}
