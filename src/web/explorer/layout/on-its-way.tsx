import { useRouterState } from '@tanstack/react-router';

/** Says that another page is on its way, whose script may take a while to come: until then the one before stays. */
export function OnItsWay() {
  const isPending = useRouterState({ select: ({ status }) => status === 'pending' });
  return <div className="on-its-way no-print" aria-busy={isPending} />;
}
