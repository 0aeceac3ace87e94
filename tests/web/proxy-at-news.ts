import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy at /news/ and nothing else; it takes the prefix away, or leaves it. */
export async function startProxy(
  to: { port: number },
  keepsPrefix: boolean,
): Promise<{ url: string; close: () => void }> {
  const proxy: Server = createServer((asked, answer) => {
    if (!/^\/news(?=[/?]|$)/.test(asked.url!)) {
      answer.writeHead(404).end();
      return;
    }
    const path = keepsPrefix ? asked.url! : asked.url!.slice('/news'.length) || '/';
    const sent = request({ port: to.port, path, method: asked.method, headers: asked.headers }, (heard) => {
      answer.writeHead(heard.statusCode!, heard.headers);
      heard.pipe(answer);
    });
    // A page that is closed cuts what it has asked for.
    sent.on('error', () => answer.destroy());
    asked.pipe(sent);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}
