import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chances that a seed decides. */
export interface Random {
  /** 0 to `count` - 1. */
  below(count: number): number;
  /** Yes so often: 0 to 1. */
  chance(share: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
  /** Some of the values, in another order, at least `least` of them. */
  some<Value>(values: readonly Value[], least: number, most: number): Value[];
}

export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  // The first numbers of seeds that follow each other are alike.
  for (let skipped = 0; skipped < 8; skipped++) generator.next();
  const random: Random = {
    below: (count) => uniformInt(generator, 0, count - 1),
    chance: (share) => random.below(1_000_000) < share * 1_000_000,
    pick: (values) => values[random.below(values.length)]!,
    some(values, least, most) {
      const left = [...values];
      const wanted = Math.min(left.length, least + random.below(Math.max(1, most - least + 1)));
      return Array.from({ length: wanted }, () => left.splice(random.below(left.length), 1)[0]!);
    },
  };
  return random;
}
