import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else's website, with the loader's tag on every page. Its name is not that of the server. */
export async function openHostSite(appUrl: string, attributes = 'data-center="demo"') {
  const page = (path: string) => `<!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>A site</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"></head>
    <body><main><h1>${path}</h1><p>Words of this site.</p><a href="/second">The second page</a></main>
    <script async src="${appUrl}/widget.js" ${attributes}></script></body></html>`;
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // A site that allows the chat by name and nothing inline.
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src ${appUrl}; frame-src ${appUrl}; style-src 'none'`,
    );
    if (request.url === '/favicon.ico') response.statusCode = 204;
    response.end(request.url === '/favicon.ico' ? undefined : page(request.url ?? ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
