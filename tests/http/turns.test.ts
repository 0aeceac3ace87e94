import { EventEmitter } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createTurns } from '../../src/http/turns.ts';

const begin = (): { server: EventEmitter; turns: ReturnType<typeof createTurns>; begun: number[] } => {
  const server = new EventEmitter();
  return { server, turns: createTurns(server), begun: [] };
};

describe('turns', () => {
  test('begin one work at a time, in order, with what else is due between them', async () => {
    const { turns, begun } = begin();
    for (const work of [1, 2, 3]) turns.take(() => begun.push(work));
    expect([begun, turns.waiting()]).toEqual([[], 3]);
    const seen: number[][] = [];
    while (turns.waiting() > 0) {
      await nextTurn();
      seen.push([...begun]);
    }
    expect(seen).toEqual([[1], [1, 2], [1, 2, 3]]);
  });

  test('take what comes while another begins, and begin again after a rest', async () => {
    const { turns, begun } = begin();
    turns.take(() => {
      begun.push(1);
      turns.take(() => begun.push(2));
    });
    for (let times = 0; times < 3; times++) await nextTurn();
    turns.take(() => begun.push(3));
    await nextTurn();
    expect([begun, turns.waiting()]).toEqual([[1, 2, 3], 0]);
  });

  test('are left to new connections for a while, and no longer', async () => {
    const { server, turns, begun } = begin();
    turns.take(() => begun.push(1));
    for (let times = 0; times < 5; times++) {
      server.emit('connection');
      await nextTurn();
    }
    expect(begun).toEqual([]);
    await nextTurn();
    expect(begun).toEqual([1]);
    turns.take(() => begun.push(2));
    let connections = 0;
    for (; begun.length < 2; connections++) {
      server.emit('connection');
      await nextTurn();
    }
    expect(connections).toBe(17);
  });
});
