// A static HTTP server on this machine alone: `cargo xtask serve` runs it, and the walks of tests/e2e import it.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MEDIA_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves a folder.
 * @param {string} folder
 * @param {object} [options] What a walk changes about the server:
 * @param {number} [options.port] the port; a free one by default
 * @param {Promise<void>} [options.complete] until it resolves, a request for a missing file waits
 * @param {'whole' | 'missing' | 'broken'} [options.wasm] what is sent for a wasm file
 * @param {Promise<void>} [options.wasmHeld] until it resolves, a request for a wasm file waits
 * @param {Record<string, string>} [options.extra] the text of more files by path
 * @param {(path: string) => Record<string, string>} [options.headers] more headers for a path
 * @param {string} [options.silent] a path that is never answered
 */
export async function serve(folder, options = {}) {
  const { port = 0, complete = Promise.resolve(), wasm = 'whole', wasmHeld = Promise.resolve(), extra = {}, headers = () => ({}), silent = '' } = options;
  const root = resolve(folder);
  const log = [];
  const server = createServer(async (request, response) => {
    if (!['GET', 'HEAD'].includes(request.method)) return refuse(response, 405, 'expected GET or HEAD');
    const path = decoded_path(request.url);
    if (path === undefined) return refuse(response, 400, 'expected a path');
    log.push(path);
    if (path === silent) return;
    const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const is_wasm = extname(file) === '.wasm';
    if (is_wasm) await wasmHeld;
    if (!file.startsWith(root + sep) || (is_wasm && wasm === 'missing')) return refuse(response, 404, 'no such file');
    let body = extra[path] ?? await content(file);
    if (body === undefined) {
      await complete;
      body = await content(file);
    }
    if (body === undefined) return refuse(response, 404, 'no such file');
    // The magic number stays, so that the browser starts to compile and fails then.
    if (is_wasm && wasm === 'broken') body = Buffer.concat([body.subarray(0, 8), Buffer.from('not a module')]);
    response.writeHead(200, {
      'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers(path),
    });
    response.end(body);
  });
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  // A walk that fails before it closes the server ends all the same.
  server.unref();
  return {
    log,
    port: server.address().port,
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

/** The path of a request without query, percent-decoded; undefined where that is impossible. */
function decoded_path(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://x').pathname);
  } catch {
    return undefined;
  }
}

/** The bytes of a file; undefined where there is no such file. */
async function content(file) {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}

function refuse(response, status, reason) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${reason}\n`);
}

// `node xtask/server.mjs FOLDER PORT`: a line on standard input says that the folder is complete, its end stops the server.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, port] = process.argv.slice(2);
  const input = createInterface({ input: process.stdin });
  const complete = new Promise((resolve) => input.once('line', resolve));
  input.once('close', () => process.exit());
  try {
    const { origin } = await serve(folder, { port: Number(port), complete });
    console.log(`\nserving ${folder} on ${origin}/ (Ctrl+C stops it)`);
    complete.then(() => console.log(`a portal with the widget: ${origin}/demo/portal.html`));
  } catch (error) {
    console.error(`port ${port}: ${error.message}; try \`cargo xtask serve --port 0\``);
    process.exit(1);
  }
}
