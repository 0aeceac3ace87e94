import './layout.css';
import { Outlet } from '@tanstack/react-router';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';

/** What every page has around it. */
export function Layout() {
  return (
    <>
      <a className="skip" href="#content">
        Skip to content
      </a>
      <Header />
      <Outlet />
      <Footer />
    </>
  );
}
