// Limits of time. A time says as much of the machine and its neighbours as of the page, so a walk only prints it;
// `cargo xtask bench` sets GOALCARDS_BENCH and holds the limits.
import assert from 'node:assert/strict';

const HELD = process.env.GOALCARDS_BENCH === '1';

/** How often a time is taken: a few times, or as often as a median needs where it is held. */
export const runs = (held) => (HELD ? held : Math.min(held, 3));

export const median = (times) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];

/** Prints a figure in milliseconds beside its limit; over it is a failure where limits are held. */
export function limited(says, found, limit) {
  console.log(`${says}: ${found.toFixed(1)} ms, limit ${limit} ms${found > limit ? ', OVER' : ''}`);
  if (HELD) assert.ok(found <= limit, `expected ${says} within ${limit} ms, found ${found.toFixed(1)} ms`);
}
