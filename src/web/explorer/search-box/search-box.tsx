import './search-box.css';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { MarkedText } from '../quotes/marked-text.tsx';
import { OpenAfterPaint } from './open-after-paint.tsx';
import type { Option } from './options.ts';
import { useAsked } from './use-asked.ts';
import { useSearchFor } from './use-search-for.ts';
import { useSuggestions } from './use-suggestions.ts';

/**
 * The one box for names and words; suggests as one types. Enter leads to what one said about another where the words
 * name two, and searches for the words otherwise. What the page has found stays in it.
 */
export function SearchBox() {
  const navigate = useNavigate();
  const searchFor = useSearchFor();
  const asked = useAsked();
  const [typed, setTyped] = useState(asked);
  const [isTyping, setTyping] = useState(false);
  const sections = useSuggestions(isTyping ? typed : '');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(asked), [asked]);
  const type = (text: string) => {
    setTyped(text);
    setTyping(document.activeElement === input.current);
  };
  const leave = (text = asked) => {
    setTyped(text);
    setTyping(false);
    input.current?.blur();
  };
  const choose = (id: unknown) => {
    const option = sections.flatMap(({ options }) => options).find((one) => one.id === id);
    if (!option) return;
    leave();
    navigate(option.target);
  };
  const searchOnEnter = (event: KeyboardEvent) => {
    const isChosen = input.current?.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || isChosen || typed.trim() === '') return;
    event.preventDefault();
    event.stopPropagation();
    const text = typed.trim();
    leave(text);
    searchFor(text);
  };
  return (
    <search className="search-box" onKeyDownCapture={searchOnEnter}>
      <ComboBox
        items={sections}
        inputValue={typed}
        onInputChange={type}
        selectedKey={null}
        onSelectionChange={choose}
        allowsCustomValue
        menuTrigger="manual"
        defaultFilter={() => true}
      >
        <OpenAfterPaint typed={isTyping ? typed.trim() : ''} />
        <Label className="hidden-text">Search for people, words and articles</Label>
        <Input ref={input} placeholder="Lavrov NATO, “risk of war” …" enterKeyHint="search" autoComplete="off" />
        <Popover className="floating suggestions" offset={4}>
          <ListBox items={sections}>
            {(section) => (
              <ListBoxSection id={section.id} className="suggestion-section">
                <Header>{section.title}</Header>
                {section.options.map((option) => (
                  <Suggestion key={option.id} option={option} />
                ))}
              </ListBoxSection>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </search>
  );
}

function Suggestion({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.text} className="suggestion">
      <span className="suggestion-text" dir="auto">
        {option.isMarked ? <MarkedText marked={option.text} /> : option.text}
      </span>
      {option.note && <span className="soft small">{option.note}</span>}
    </ListBoxItem>
  );
}
