// Limits of time. Times depend on the machine and its load, so a walk only prints them;
// `cargo xtask bench` sets GOALCARDS_BENCH, and then a time over its limit is a failure.
import assert from 'node:assert/strict';

const HELD = process.env.GOALCARDS_BENCH === '1';

/** How often a time is measured: a few times, or often enough for a median where limits count. */
export const runs = (held) => (HELD ? held : Math.min(held, 3));

export const median = (times) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];

/** Prints a time in milliseconds beside its limit; fails above it where limits count. */
export function limited(says, found, limit) {
  console.log(`${says}: ${found.toFixed(1)} ms, limit ${limit} ms${found > limit ? ', OVER' : ''}`);
  if (HELD) assert.ok(found <= limit, `expected ${says} within ${limit} ms, found ${found.toFixed(1)} ms`);
}
