import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error.ts';

/** Bytes: the longest message (4,000 characters) and its envelope fit many times. */
const MAX_BYTES = 64 * 1024;
/** Milliseconds for the whole body. */
const MAX_MS = 5_000;
/** Levels of nesting; the deepest honest body has four. */
const MAX_DEPTH = 20;
/**
 * Bytes of an oversized body that are read and thrown away, so that its sender sees the 413 and not
 * a connection reset in the middle of the sending.
 */
const LINGER_BYTES = 8 * 1024 * 1024;
/** Keys that reach an object's prototype in careless code downstream. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const CLOSE = { connection: 'close' };

/**
 * Reads a request's JSON object; no body is `{}`. Restify's own parser is not used because one
 * request with a broken `Content-Encoding: gzip` ends the process, so no encoding is taken at all.
 */
export async function readJson(
  req: IncomingMessage,
  { maxBytes = MAX_BYTES, maxMs = MAX_MS }: { maxBytes?: number; maxMs?: number } = {},
): Promise<Record<string, unknown>> {
  if (req.headers['content-encoding'] !== undefined) {
    throw new HttpError(
      415,
      'encoded_body',
      'The body has a Content-Encoding; send it as plain JSON without one.',
      CLOSE,
    );
  }
  const bytes = await readBytes(req, maxBytes, maxMs);
  if (bytes.length === 0) return {};
  const value = prune(parse(bytes));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const found = Array.isArray(value) ? 'an array' : value === null ? 'null' : `a ${typeof value}`;
    throw new HttpError(400, 'not_an_object', `The body is ${found}; expected a JSON object.`);
  }
  return value as Record<string, unknown>;
}

function readBytes(req: IncomingMessage, maxBytes: number, maxMs: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const tooLarge = () =>
      reject(
        new HttpError(
          413,
          'body_too_large',
          `The body is over ${maxBytes} bytes; send less.`,
          CLOSE,
        ),
      );
    if (Number(req.headers['content-length']) > LINGER_BYTES) return tooLarge();

    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => {
      reject(
        new HttpError(408, 'slow_body', `The body took longer than ${maxMs / 1000} s.`, CLOSE),
      );
    }, maxMs);
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else chunks.length = 0;
      if (size > LINGER_BYTES) tooLarge();
    });
    req.on('end', () => (size > maxBytes ? tooLarge() : resolve(Buffer.concat(chunks))));
    const aborted = () => reject(new HttpError(400, 'aborted', 'The body ended early.', CLOSE));
    req.on('error', aborted);
    req.on('close', () => {
      clearTimeout(timer);
      aborted();
    });
    req.on('end', () => clearTimeout(timer));
  });
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Without its cause: the parser quotes the text it stumbled over.
    throw new HttpError(400, 'not_json', 'The body is not JSON in UTF-8.');
  }
}

/** The value without prototype keys; refuses one nested too deep. */
function prune(value: unknown, depth = 1): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) {
    throw new HttpError(400, 'too_deep', `The body is nested over ${MAX_DEPTH} levels deep.`);
  }
  if (Array.isArray(value)) return value.map((each) => prune(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !PROTOTYPE_KEYS.has(key))
      .map(([key, each]) => [key, prune(each, depth + 1)]),
  );
}
