import { connect, type Socket } from 'node:net';
import type { TestServer } from './support.ts';

/** Pieces of an export without end; counts those that were taken, and says whether their reader has left. */
export function endless(piece: () => string) {
  const state = { taken: 0, ended: false };
  async function* pieces(): AsyncGenerator<string> {
    try {
      for (;;) {
        state.taken += 1;
        yield piece();
      }
    } finally {
      state.ended = true;
    }
  }
  return { state, pieces };
}

/** Until the buffers of both sockets are full, and no more is taken. */
export async function untilFull(state: { taken: number }): Promise<void> {
  for (let taken = -1; taken !== state.taken; ) {
    taken = state.taken;
    expect(taken).toBeLessThan(200);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

/** A client that asks for an export, and reads nothing of it beyond its beginning. */
export async function openExport({ port }: TestServer, header = ''): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  socket.write(`GET /export/quotes.csv HTTP/1.1\r\nHost: x\r\n${header}\r\n`);
  await new Promise((resolve) => socket.once('readable', resolve));
  return socket;
}
