import { useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { questionsFor, readQuery } from '../questions/read-question.ts';
import { EXAMPLE_QUERY, type ReadyQuestion } from '../questions/ready-questions.ts';

/** Where a question is put in words. */
export function QuestionBox({ isFirst, onAsk }: { isFirst: boolean; onAsk: (question: ReadyQuestion) => void }) {
  const [typed, setTyped] = useState('');
  const questions = questionsFor(typed).map((one) => ({ id: one.words, ...one }));
  const ask = (asked: (typeof questions)[number] | undefined) => {
    if (!asked) return;
    const { id: _, ...question } = asked;
    onAsk(question);
  };
  return (
    <ComboBox
      className="labelled"
      items={questions}
      inputValue={typed}
      onInputChange={setTyped}
      onSelectionChange={(words) => ask(questions.find(({ id }) => id === words))}
      allowsCustomValue
      menuTrigger="focus"
      autoFocus={isFirst}
      defaultFilter={() => true}
    >
      <Label>{isFirst ? 'What do you want to know?' : 'Ask something else'}</Label>
      <Input
        className="field"
        placeholder="quotes of Lavrov per month, or a GraphQL query"
        autoComplete="off"
        onPaste={(event) => {
          // A line would take the line ends out of it.
          const query = readQuery(event.clipboardData.getData('text'));
          if (!query) return;
          event.preventDefault();
          onAsk(query);
        }}
        onKeyDown={({ key, currentTarget }) => {
          // Enter with nothing chosen below asks what stands first.
          if (key === 'Enter' && !currentTarget.getAttribute('aria-activedescendant')) ask(questions[0]);
        }}
      />
      {typed.trim() !== '' && questions.length === 0 && (
        <p className="soft small" role="status">
          That is no question known here. Say what is counted by what: “quotes by speaker”, “quotes of Lavrov per
          month”; or{' '}
          <button type="button" className="link-button" onClick={() => onAsk(EXAMPLE_QUERY)}>
            write a query
          </button>
          .
        </p>
      )}
      <Popover className="floating menu-box question-box" offset={2}>
        <ListBox items={questions} className="menu">
          {({ id }) => (
            <ListBoxItem id={id} textValue={id} className="menu-item">
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
