import { Page } from '../../layout/page.tsx';
import { Empty } from '../../states/empty.tsx';

/** Panels that answer questions, side by side. */
export function ReadyDashboardPage() {
  return (
    <Page title="Dashboards">
      <Empty title="There are no dashboards yet." />
    </Page>
  );
}
