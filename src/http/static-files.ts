import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A file as it is sent, prepared once. */
export interface StaticFile {
  readonly type: string;
  readonly bytes: Buffer;
  readonly gzipped: Buffer;
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const compress = promisify(gzip);

/** Prepares a file: its type by the name, its compressed form, its ETag. */
export async function staticFile(name: string, bytes: Buffer): Promise<StaticFile> {
  return {
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    bytes,
    gzipped: await compress(bytes, { level: 9 }),
    etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
  };
}

/**
 * Every file of a folder by its path in it, with `/`. They are few and small, and stay in memory:
 * no path of a request ever reaches the disk. Empty where there is no such folder.
 */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const read = files.map(async (file) => {
    const path = file.slice(join(folder, sep).length).replaceAll(sep, '/');
    return [path, await readFile(file)] as const;
  });
  return new Map(await Promise.all(read));
}

/** Sends a file, or 304 to whoever has it already. `headers` go over the answer's own. */
export function sendFile(
  req: IncomingMessage,
  res: ServerResponse,
  { type, bytes, gzipped, etag }: StaticFile,
  headers: Readonly<Record<string, string>>,
): void {
  const zip = /\bgzip\b/.test(req.headers['accept-encoding']?.toString() ?? '');
  // Each form has an ETag of its own: they are different bytes.
  const tag = `"${etag}${zip ? '-gz' : ''}"`;
  const body = zip ? gzipped : bytes;
  const common = { ...headers, etag: tag, vary: 'Accept-Encoding' };
  if (req.headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) {
    res.writeHead(304, common);
    res.end();
    return;
  }
  res.writeHead(200, {
    ...common,
    'content-type': type,
    'content-length': body.length,
    ...(zip ? { 'content-encoding': 'gzip' } : {}),
  });
  res.end(req.method === 'HEAD' ? undefined : body);
}
