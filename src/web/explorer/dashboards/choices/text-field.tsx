import { useEffect, useId, useState } from 'react';

interface CommittedFieldProperties {
  label: string;
  value: string;
  onCommit: (value: string) => void;
  type?: 'text' | 'date';
  placeholder?: string;
  isMultiline?: boolean;
}

/** A field whose text counts once it is left, or Enter is pressed, so that it is one step to be taken back. */
export function CommittedField({
  label,
  value,
  onCommit,
  type = 'text',
  placeholder,
  isMultiline,
}: CommittedFieldProperties) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const commit = () => {
    if (typed !== value) onCommit(typed);
  };
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {isMultiline ? (
        <textarea
          id={id}
          className="field"
          rows={3}
          value={typed}
          placeholder={placeholder}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={commit}
        />
      ) : (
        <input
          id={id}
          className="field"
          type={type}
          value={typed}
          placeholder={placeholder}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={commit}
          onKeyDown={({ key }) => key === 'Enter' && commit()}
        />
      )}
    </div>
  );
}
