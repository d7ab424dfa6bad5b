// Reads a text in slices, so that the page around answers in between.
import { Reading } from 'glue';

/** Milliseconds after which the page around has its turn. */
const SLICE = 30;

/** Lets the page around paint and answer; a message comes sooner than a timer, which browsers hold back. */
function turn() {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); done(); };
    port2.postMessage(null);
  });
}

/** What was read of `text`; null where it is no longer `wanted`. */
export async function read(text, wanted) {
  const reading = new Reading(text);
  for (let began = performance.now(); !reading.go();) {
    if (performance.now() - began < SLICE) continue;
    await turn();
    if (!wanted()) {
      reading.free();
      return null;
    }
    began = performance.now();
  }
  return reading;
}
