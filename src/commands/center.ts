import { readCenter } from '../center/load-center.ts';
import { problemText } from '../center/problem.ts';

/** `npm run center -- check [DIR]`: everything that is wrong with a center's files, each with its line. */
const [task, folder = process.env['CENTER_DIR'] ?? 'center'] = process.argv.slice(2);

if (task !== 'check') {
  console.error('Say what to do: npm run center -- check [DIR]');
  process.exitCode = 2;
} else {
  const read = await readCenter(folder);
  if ('center' in read) {
    for (const warning of read.warnings) console.log(`warning: ${problemText(warning)}`);
    const report =
      read.warnings.length > 0 ? `${read.warnings.length} to look at` : 'nothing to report';
    console.log(`${folder}: ${report} about ${read.center.name}.`);
  } else {
    for (const problem of read.problems) console.error(problemText(problem));
    console.error(`${folder}: ${read.problems.length} to mend.`);
    process.exitCode = 1;
  }
}
