import { readCenter } from '../../center/load-center.ts';
import { inOrder, problemText } from '../../center/problem.ts';
import { defaultFolder } from './usage-error.ts';

/** Says everything that is wrong with a center's files, each with its line. Warnings fail nothing. */
export async function check([folder = defaultFolder()]: readonly string[]): Promise<number> {
  const read = await readCenter(folder);
  const problems = 'problems' in read ? read.problems : [];
  for (const each of [...problems, ...read.warnings].toSorted(inOrder)) {
    console.error(problemText(each));
  }
  if ('problems' in read) {
    console.error(`${folder}: ${problems.length} to mend.`);
    return 1;
  }
  const { name } = read.center;
  if (read.warnings.length > 0) {
    console.log(`${folder}: ${name} can be used; ${read.warnings.length} to look at.`);
  } else console.log(`${folder}: nothing to report about ${name}.`);
  return 0;
}
