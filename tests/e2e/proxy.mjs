// A proxy that notes what a browser asks for.
import { createServer } from 'node:http';

/** A proxy that forwards plain HTTP to this machine, refuses everything else, and logs both. */
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
    // A browser that hangs up is no failure of the walk.
    socket.on('error', () => {});
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

function refuse(response) {
  response.writeHead(502, { 'content-type': 'text/plain' });
  response.end('refused\n');
}
