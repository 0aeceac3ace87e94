import { useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { questionsFor } from '../questions/read-question.ts';
import type { ReadyQuestion } from '../questions/ready-questions.ts';

/** Where a question is put in words. */
export function QuestionBox({ isFirst, onAsk }: { isFirst: boolean; onAsk: (question: ReadyQuestion) => void }) {
  const [typed, setTyped] = useState('');
  const questions = questionsFor(typed).map((one) => ({ id: one.words, ...one }));
  return (
    <ComboBox
      className="labelled"
      items={questions}
      inputValue={typed}
      onInputChange={setTyped}
      onSelectionChange={(words) => {
        const asked = questions.find(({ id }) => id === words);
        if (!asked) return;
        const { id: _, ...question } = asked;
        onAsk(question);
      }}
      allowsCustomValue
      menuTrigger="focus"
      defaultFilter={() => true}
    >
      <Label>{isFirst ? 'What do you want to know?' : 'Ask something else'}</Label>
      <Input className="field" placeholder="quotes of Lavrov per month …" autoComplete="off" />
      <Popover className="menu-box question-box" offset={2}>
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
