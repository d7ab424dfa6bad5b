// A static server over dist/ that keeps a log, and can be slow, lacking or broken where the wasm is concerned.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const MEDIA = {
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
 * Serves a folder on a free port.
 * @param {string} folder
 * `extra` holds more files by path, each a text; `headers` gives more headers for a path; `port` is free unless told;
 * `silent` is a path that is never answered.
 * @param {{ wasm?: 'whole' | 'missing' | 'broken', wasmDelay?: number, port?: number,
 *   extra?: Record<string, string>, headers?: (path: string) => Record<string, string>, silent?: string }} [ways]
 */
export async function serve(folder, { wasm = 'whole', wasmDelay = 0, port = 0, extra = {}, headers = () => ({}), silent = '' } = {}) {
  const log = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    log.push(path);
    if (path === silent) return;
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const isWasm = extname(file) === '.wasm';
    if (isWasm) await pause(wasmDelay);
    if (!file.startsWith(folder + sep) || (isWasm && wasm === 'missing')) return refuse(response);
    let body;
    try {
      body = extra[path] ?? await readFile(file);
    } catch {
      return refuse(response);
    }
    // The magic number stays, so that only compiling finds out.
    if (isWasm && wasm === 'broken') body = Buffer.concat([body.subarray(0, 8), Buffer.from('not a module')]);
    response.writeHead(200, {
      'content-type': MEDIA[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers(path),
    });
    response.end(body);
  });
  // A walk that failed must not keep the others waiting.
  server.unref();
  await new Promise((listening) => server.listen(port, '127.0.0.1', listening));
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

function refuse(response) {
  response.writeHead(404, { 'content-type': 'text/plain' });
  response.end('no such file\n');
}

/** A proxy that lets plain HTTP to this machine through, refuses everything else, and notes both. */
export async function logging_proxy() {
  const log = [];
  const server = createServer(async (request, response) => {
    log.push(request.url);
    const url = new URL(request.url, 'http://nowhere');
    if (url.hostname !== '127.0.0.1') return refuse(response);
    try {
      const answer = await fetch(url, { method: request.method });
      const headers = Object.fromEntries(answer.headers);
      delete headers['content-length'];
      delete headers['transfer-encoding'];
      response.writeHead(answer.status, headers);
      response.end(Buffer.from(await answer.arrayBuffer()));
    } catch {
      refuse(response);
    }
  });
  server.on('connect', (request, socket) => {
    log.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    log,
    address: `127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}
