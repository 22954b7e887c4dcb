import { signs as english } from '../recognizers/en/signals/signs/signs.ts';
import { signs as spanish } from '../recognizers/es/signals/signs/signs.ts';
import { signsPage } from '../recognizers/signals/signs-page.ts';

/** Prints which signs are heard as danger; `npm run -s signs > docs/danger-signs.md` keeps the page. */
process.stdout.write(signsPage({ English: english, Spanish: spanish }));
