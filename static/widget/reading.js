// Reads in slices, so that the host page stays responsive.

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

/** Reads until the report is there, or after it the comparison; frees the reading and says false when it is no longer `wanted`. */
export async function read(reading, wanted) {
  for (let began = performance.now(); !reading.go();) {
    if (performance.now() - began < SLICE) continue;
    await turn();
    if (!wanted()) {
      reading.free();
      return false;
    }
    began = performance.now();
  }
  return true;
}
