import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server that can go silent or be cut. */
export interface DatabaseProxy {
  url: string;
  /** Connections that are open now. */
  readonly open: number;
  /**
   * From now on nothing goes through and nothing is closed, as behind a firewall that has lost its state. New
   * connections are taken and stay silent.
   */
  freeze(): void;
  /** New connections work again; those that were open stay silent for good. */
  thaw(): void;
  /** Ends every connection and refuses new ones. */
  close(): Promise<void>;
  /** Listens again at the same port after `close`. */
  reopen(): Promise<void>;
}

export async function openProxy(target: URL): Promise<DatabaseProxy> {
  const sockets = new Set<Socket>();
  let isFrozen = false;
  const makeServer = () =>
    createServer({ pauseOnConnect: true, allowHalfOpen: true }, (client) => {
      keep(client);
      if (isFrozen) return;
      const server = keep(connect({ port: Number(target.port || 5432), host: target.hostname, allowHalfOpen: true }));
      client.pipe(server).pipe(client);
      server.on('close', () => !isSilent(server) && client.destroy());
      client.on('close', () => !isSilent(client) && server.destroy());
    });
  const silent = new WeakSet<Socket>();
  const isSilent = (socket: Socket) => silent.has(socket);
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  let server = makeServer();
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return {
    url: url.href,
    get open() {
      return sockets.size;
    },
    freeze() {
      isFrozen = true;
      for (const socket of sockets) {
        silent.add(socket);
        socket.unpipe();
        socket.pause();
      }
    },
    thaw() {
      isFrozen = false;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
    reopen() {
      server = makeServer();
      return listen(port);
    },
  };
}
