import { rulesPage } from '../machines/guidance/rules-page.ts';

/** Prints the rules of guidance; `npm run -s rules > docs/guidance-rules.md` keeps the page. */
process.stdout.write(rulesPage());
