import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { GraphiQL } from 'graphiql';
import type { ComponentProps } from 'react';
import { useEffect, useRef } from 'react';
import { titleOf } from './titles.ts';

type TabsState = Parameters<NonNullable<ComponentProps<typeof GraphiQL>['onTabChange']>>[0];

/**
 * Names tabs by the questions in them. GraphiQL hands over the state that it is about to take, with titles made from
 * the names of operations, and has no setting for others.
 */
export function nameTabs({ tabs }: TabsState): void {
  for (const tab of tabs) tab.title = titleOf(tab.query) ?? tab.title;
}

interface BehaviourProperties {
  /** The operation that a link is about, where its query has several. */
  operationName: string | undefined;
  /** Whether the link wants its answer shown. */
  isRun: boolean;
}

/** What GraphiQL does not do by its properties; shows nothing. */
export function Behaviour({ operationName, isRun }: BehaviourProperties) {
  const { updateActiveTabValues, setOperationName, run } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const operations = useGraphiQL((state) => state.operations);
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex);
  const titles = useGraphiQL((state) => state.tabs.map(({ title }) => title).join());
  // Names the tabs there are.
  useEffect(() => updateActiveTabValues({}), [updateActiveTabValues]);
  // The tab of a link may be the sixteenth.
  useEffect(() => {
    document.getElementById(`graphiql-session-tab-${activeTabIndex}`)?.scrollIntoView({ inline: 'nearest' });
  }, [activeTabIndex, titles]);
  // Comments are sentences.
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'same' }), [queryEditor]);
  const start = operations?.find(({ name }) => name?.value === operationName)?.loc?.startToken;
  // Ctrl+Enter runs the operation in which the cursor is. It moves once: the text is the reader's from then on.
  const isChosen = useRef(false);
  useEffect(() => {
    if (!operationName || !start || !queryEditor || isChosen.current) return;
    isChosen.current = true;
    setOperationName(operationName);
    queryEditor.setPosition({ lineNumber: start.line, column: start.column });
  }, [operationName, start, queryEditor, setOperationName]);
  // A link may come from anybody: what changes something, or never ends, waits for the reader.
  const hasRun = useRef(!isRun);
  const isRead = operations?.every(({ operation }) => operation === 'query') ?? false;
  useEffect(() => {
    if (hasRun.current || !isRead || !queryEditor || !responseEditor) return;
    hasRun.current = true;
    run();
  }, [isRead, queryEditor, responseEditor, run]);
  return null;
}
