import { execFile } from 'node:child_process';
import { cp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

import { makeFolder } from '../support/app.ts';

const PARTS = [
  'tsconfig.json',
  'src/web',
  'src/commands',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];
const run = promisify(execFile);

/** A copy of what the pages are built from. */
async function copyProject() {
  const folder = await makeFolder();
  for (const part of PARTS) await cp(part, join(folder, part), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const built = join(folder, 'dist/web');
  return {
    folder,
    built,
    build: () => run(process.execPath, ['src/commands/build-web.ts'], { cwd: folder }),
    builtAt: async () => (await stat(built)).ctimeMs,
    remove: () => rm(folder, { recursive: true }),
  };
}

test('pages are built once, and again when a source has changed', async () => {
  const project = await copyProject();
  const { stdout, stderr } = await project.build();
  expect(stdout + stderr).toBe('');
  expect(await readFile(join(project.built, 'widget.js'), 'utf8')).not.toMatch(/^(import|export)/m);
  const first = await project.builtAt();

  await project.build();
  expect(await project.builtAt()).toBe(first);

  const source = join(project.folder, 'src/web/chat/words/en.ts');
  const words = await readFile(source, 'utf8');
  await writeFile(source, words.replace('Leave quickly', 'Leave now'));
  await project.build();
  expect(await project.builtAt()).not.toBe(first);
  const page = await readFile(join(project.built, 'chat/index.html'), 'utf8');
  const script = /src="\/(assets\/chat-[^"]+\.js)"/.exec(page)?.[1] ?? '';
  expect(await readFile(join(project.built, script), 'utf8')).toContain('Leave now');
  await project.remove();
});

test('a build that fails leaves the pages built before', async () => {
  const project = await copyProject();
  await project.build();
  await writeFile(join(project.folder, 'src/web/chat/main.tsx'), 'this is not a program');
  await expect(project.build()).rejects.toThrow(/main\.tsx/);
  expect(await readFile(join(project.built, 'widget.js'), 'utf8')).not.toBe('');
  await project.remove();
});
