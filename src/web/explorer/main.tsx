import './style/tokens.css';
import './style/base.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { client } from './api/client.ts';
import { forgetServedHead, keepIcons } from './layout/served-head.ts';
import { router } from './router.tsx';

keepIcons();
router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
  if (fromLocation && pathChanged) forgetServedHead();
});

createRoot(document.getElementById('explorer') as HTMLElement).render(
  <StrictMode>
    <Provider value={client}>
      <RouterProvider router={router} />
    </Provider>
  </StrictMode>,
);
