import { stateOfZip } from '../../availability/places/state-of-zip.ts';
import { zonesOfState } from '../../availability/places/zones-of-state.ts';
import type { Week } from '../../content/open-days.ts';
import type { Language } from '../../machines/settings.ts';
import type { Asker } from './ask.ts';
import { readDay, readLanguages, readOwner, readPhone, readZip, readZone } from './read-answers.ts';
import { readWeek } from './read-week.ts';

/** What a new center is made of. */
export interface Answers {
  readonly name: string;
  readonly phone: string;
  readonly languages: readonly Language[];
  readonly zip: string;
  readonly zone: string;
  readonly week: Week;
  readonly owner: string;
  readonly reviewedOn: string;
}

/**
 * Asks an operator what only they know.
 *
 * @param name what the center may be called
 * @param today as an ISO date
 * @throws NoAnswer where the answers end before the questions
 */
export async function askAll(asker: Asker, name: string, today: string): Promise<Answers> {
  const { ask } = asker;
  const called = await ask({
    asks: 'What is the center called?',
    example: 'Harbor House',
    proposes: name,
    read: (answer) => answer,
  });
  const phone = await ask({
    asks: 'Which number do people call?',
    example: '951-555-0137',
    read: readPhone,
  });
  const languages = await ask({
    asks: 'Which languages do you answer in, yours first?',
    example: 'en, es',
    proposes: 'en, es',
    read: readLanguages,
  });
  const zip = await ask({
    asks: 'What is the ZIP code of the first site?',
    example: '92882',
    read: readZip,
  });
  const [zone, ...others] = zonesOfState(stateOfZip(zip) ?? '');
  const divided = others.length > 0 ? ` This state has ${[zone, ...others].join(' and ')}.` : '';
  return {
    name: called,
    phone,
    languages,
    zip,
    zone: await ask({
      asks: `Which time zone are your hours in?${divided}`,
      example: 'America/Chicago',
      // Of two zones the wrong one would be an hour off in every call.
      ...(others.length === 0 && { proposes: zone }),
      read: readZone,
    }),
    week: await ask({
      asks: 'When does a person answer the phone, and call back? Put a comma between several times.',
      example: 'Mon-Fri 8 am-8 pm, Sat 9 am-1 pm',
      proposes: 'Mon-Fri 9 am-5 pm',
      read: readWeek,
    }),
    owner: await ask({
      asks: 'Who stands for what visitors are told here, by role or by name?',
      example: 'the clinical director',
      read: readOwner,
    }),
    reviewedOn: await ask({
      asks: 'On which day did that person last read it?',
      example: '2026-11-22',
      proposes: today,
      read: (answer) => readDay(answer, today),
    }),
  };
}
