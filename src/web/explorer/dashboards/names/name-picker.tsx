import '../choices/fields.css';
import '../take/menus.css';
import { useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { type NameKind, useNameOptions } from './name-options.ts';

interface NamePickerProperties {
  kind: NameKind;
  label: string;
  placeholder: string;
  /** The name of who is chosen; empty for nobody. */
  name?: string;
  onPick: (slug: string) => void;
  /** Nobody in particular; left out where there is nothing to clear. */
  onClear?: () => void;
}

/** A box that suggests names as one types. */
export function NamePicker({ kind, label, placeholder, name = '', onPick, onClear }: NamePickerProperties) {
  const [typed, setTyped] = useState<string | null>(null);
  const isTyping = typed !== null && typed !== name;
  const options = useNameOptions(kind, isTyping ? typed : '');
  return (
    <ComboBox
      className="name-picker"
      items={options}
      inputValue={typed ?? name}
      onInputChange={setTyped}
      onSelectionChange={(slug) => {
        if (slug !== null) onPick(String(slug));
      }}
      onBlur={() => {
        if (typed === '' && name !== '') onClear?.();
        setTyped(null);
      }}
      allowsCustomValue
      menuTrigger="focus"
      defaultFilter={() => true}
    >
      <Label>{label}</Label>
      <span className="with-clear">
        <Input
          className="field"
          placeholder={placeholder}
          autoComplete="off"
          onFocus={({ target }) => target.select()}
        />
        {name !== '' && onClear && (
          <button
            type="button"
            className="clear"
            aria-label={`${label}: ${placeholder}`}
            onClick={() => {
              setTyped(null);
              onClear();
            }}
          >
            ×
          </button>
        )}
      </span>
      <Popover className="floating menu-box" offset={2}>
        <ListBox items={options} className="menu">
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.name} className="menu-item">
              <span dir="auto">{option.name}</span> <span className="soft small">{option.note}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
