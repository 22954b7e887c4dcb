import type { Center } from '../center/center.ts';
import { staticFile } from '../http/static-files.ts';
import type { StaticFile } from '../http/static-files.ts';
import { fill } from './fill.ts';
import { pageValues } from './page-values.ts';

/** Pages filled in with the settings of a center: once, until they change. Undefined: not built. */
export function createFilledPages(built: ReadonlyMap<string, Buffer>) {
  const filled = new WeakMap<Center, Map<string, Promise<StaticFile>>>();

  return (name: string, center: Center): Promise<StaticFile> | undefined => {
    const html = built.get(name)?.toString('utf8');
    if (html === undefined) return undefined;
    const pages = filled.get(center) ?? new Map<string, Promise<StaticFile>>();
    filled.set(center, pages);
    const page = pages.get(name) ?? staticFile(name, Buffer.from(fill(html, pageValues(center))));
    pages.set(name, page);
    return page;
  };
}
