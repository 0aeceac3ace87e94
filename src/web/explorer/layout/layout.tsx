import './layout.css';
import { Outlet, useLocation } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { LeftOutNote } from './left-out-note.tsx';
import { OnItsWay } from './on-its-way.tsx';

/** What every page has around it; one that stands in a page of others has nothing. */
export function Layout() {
  const isEmbedded = useLocation({ select: ({ pathname }) => pathname.startsWith('/embed/') });
  if (isEmbedded) return <Outlet />;
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a part of the page, by an address that stays as it is. */}
      <a className="skip" href="#content" onClick={skipToContent}>
        Skip to content
      </a>
      <OnItsWay />
      <Header />
      <LeftOutNote />
      <Outlet />
      <Footer />
    </>
  );
}

/** Leaves the address as it is: what follows its # may be a whole dashboard. */
function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
