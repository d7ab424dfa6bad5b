// Analyzes a text in slices, so that the host page stays responsive.
import { Reading } from 'glue';

/** Milliseconds of work between two pauses. */
const SLICE = 30;

/** Lets the host page paint and handle events; a message arrives sooner than a timer, which browsers throttle. */
function turn() {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); done(); };
    port2.postMessage(null);
  });
}

/** The analysis of `text`; null when it is no longer `wanted`. */
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
