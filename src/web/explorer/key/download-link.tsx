import { type MouseEvent, type ReactNode, useState } from 'react';
import { download } from '../files/download.ts';
import { keyHeaders, readKey } from './key.ts';

interface DownloadLinkProperties {
  /** Of an export; its last part is the name of the file. */
  href: string;
  children: ReactNode;
}

/**
 * A link to a file. Where this tab has a key, the page fetches the file itself: the browser would ask without the key,
 * which goes into no address.
 */
export function DownloadLink({ href, children }: DownloadLinkProperties) {
  const [failure, setFailure] = useState('');
  const fetchFile = async (event: MouseEvent) => {
    if (readKey() === null) return;
    event.preventDefault();
    const answer = await fetch(href, { headers: keyHeaders() }).catch(() => null);
    setFailure(answer?.ok ? '' : answer ? await reasonOf(answer) : 'The server does not answer.');
    if (answer?.ok) download(new URL(href).pathname.split('/').at(-1) ?? 'export', await answer.blob());
  };
  return (
    <>
      <a href={href} onClick={fetchFile}>
        {children}
      </a>
      {failure && <span role="alert">{failure}</span>}
    </>
  );
}

async function reasonOf(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => ({}))) as { errors?: { message: string }[] };
  return body.errors?.[0]?.message ?? `The server answers ${answer.status}.`;
}
