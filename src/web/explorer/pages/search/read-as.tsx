import { Link, useLocation } from '@tanstack/react-router';

/** Tells that what was typed was read as two names, with a way to search for the very words. */
export function ReadAs() {
  const typed = useLocation({ select: ({ state }) => state.typed });
  if (!typed) return null;
  return (
    <p className="small no-print">
      “{typed}” is read as the names below.{' '}
      <Link to="/search" search={{ text: typed }}>
        Search for the words instead
      </Link>
    </p>
  );
}
