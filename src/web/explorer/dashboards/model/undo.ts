/** A state, those before it, and those that were taken back. */
export interface History<State> {
  past: readonly State[];
  present: State;
  future: readonly State[];
}

/** So many steps can be taken back. */
const MOST_STEPS = 100;

export const begin = <State>(present: State): History<State> => ({ past: [], present, future: [] });

export const doNext = <State>({ past, present }: History<State>, next: State): History<State> => ({
  past: [...past, present].slice(-MOST_STEPS),
  present: next,
  future: [],
});

/** The state before, or the same where there is none. */
export function undo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  return past.length === 0 ? history : { past: past.slice(0, -1), present: past.at(-1)!, future: [present, ...future] };
}

/** What was taken back last, or the same where nothing was. */
export function redo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: rest };
}
