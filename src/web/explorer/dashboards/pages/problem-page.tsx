import './problem.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../../layout/page.tsx';
import type { Problem } from '../model/read-dashboard.ts';

/** Says what is wrong with a dashboard that somebody made, and where. */
export function ProblemBox({ problem, children }: { problem: Problem; children?: ReactNode }) {
  return (
    <div className="state" role="alert">
      <p>
        <strong>{problem.title}</strong>
      </p>
      {problem.details.length > 0 && (
        <ul className="problems">
          {problem.details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}

/** For an address whose dashboard cannot be read. */
export function ProblemPage({ problem }: { problem: Problem }) {
  return (
    <Page title="This dashboard does not open">
      <ProblemBox problem={problem}>
        <p className="row">
          <Link to="/dashboards" className="button">
            Other dashboards
          </Link>
        </p>
      </ProblemBox>
    </Page>
  );
}
