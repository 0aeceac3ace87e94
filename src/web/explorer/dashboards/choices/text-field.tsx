import './fields.css';
import { useEffect, useId, useState } from 'react';

interface CommittedFieldProperties {
  label: string;
  value: string;
  onCommit: (value: string) => void;
  type?: 'text' | 'date';
  placeholder?: string;
  isMultiline?: boolean;
  /** Whether each letter should have the same width. */
  isCode?: boolean;
  /** What else there is to know. */
  note?: string;
  /** What there is to know as long as what is typed does not count yet. */
  pendingNote?: string;
}

/**
 * A field whose text counts once it is left, or Enter is pressed (with Ctrl where there are several lines), so that it
 * is one step to be taken back.
 */
export function CommittedField({
  label,
  value,
  onCommit,
  type = 'text',
  placeholder,
  isMultiline,
  isCode,
  note,
  pendingNote,
}: CommittedFieldProperties) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const told = typed !== value && pendingNote ? pendingNote : note;
  const commit = () => {
    if (typed !== value) onCommit(typed);
  };
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {isMultiline ? (
        <textarea
          id={id}
          aria-describedby={told && `${id}-note`}
          className={isCode ? 'field code' : 'field'}
          rows={isCode ? 8 : 3}
          value={typed}
          placeholder={placeholder}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={commit}
          onKeyDown={({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey) && commit()}
        />
      ) : (
        <input
          id={id}
          aria-describedby={told && `${id}-note`}
          className="field"
          type={type}
          value={typed}
          placeholder={placeholder}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={commit}
          onKeyDown={({ key }) => key === 'Enter' && commit()}
        />
      )}
      {told && (
        <p id={`${id}-note`} className={told === note ? 'soft' : undefined} role="status">
          {told}
        </p>
      )}
    </div>
  );
}
