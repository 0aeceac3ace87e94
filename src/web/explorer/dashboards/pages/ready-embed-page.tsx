import './embedded.css';
import { useParams, useSearch } from '@tanstack/react-router';
import { inServer } from '../../address/root.ts';
import { writeSearch } from '../../address/search-text.ts';
import { openOutside } from '../../layout/open-outside.ts';
import type { Problem } from '../model/read-dashboard.ts';
import { READY } from '../ready/index.ts';
import { Embedded } from './embedded.tsx';
import { ProblemBox } from './problem-page.tsx';
import { toVariables } from './variable-search.ts';

const NOTHING: Problem = {
  title: 'There is no ready dashboard at this address.',
  details: [`There are ${Object.keys(READY).join(', ')}.`],
};

/** A dashboard that every graph has, in a page of somebody else, with the choices of its address. */
export function ReadyEmbedPage() {
  const { name } = useParams({ from: '/embed/dashboards/$name' });
  const search = useSearch({ from: '/embed/dashboards/$name' });
  const ready = Object.hasOwn(READY, name) ? READY[name] : undefined;
  return (
    <main id="content" className="embedded" tabIndex={-1} onClickCapture={openOutside}>
      {ready ? (
        <Embedded
          dashboard={{ ...ready, variables: toVariables(ready.variables ?? {}, search) }}
          address={inServer(`dashboards/${name}${writeSearch({ ...search })}`)}
        />
      ) : (
        <ProblemBox problem={NOTHING} />
      )}
    </main>
  );
}
