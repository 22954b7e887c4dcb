import { centerTexts } from '../../src/content/center-texts.ts';
import type { CenterFacts } from '../../src/content/center-texts.ts';
import { word } from '../../src/content/word.ts';
import type { Who, Wording, Words } from '../../src/content/words.ts';
import type { Language } from '../../src/machines/settings.ts';

/** A center that offers everything, so that the longer sentences are said. */
const CENTER: CenterFacts = {
  languages: ['en', 'es'],
  phoneHours: { en: 'Monday to Friday, 8 am to 6 pm', es: 'de lunes a viernes, de 8 a 18 h' },
  retentionDays: 90,
  conversation: { treatsMentalHealthAlone: true },
  payers: {
    takes: ['Medi-Cal', 'IEHP', 'Anthem', 'Aetna', 'Cigna', 'Humana', 'Medicare', 'TRICARE', 'UHC'],
    selfPay: true,
    slidingScale: true,
  },
  programs: [],
  about: {
    hoursPerWeek: { min: 9, max: 12 },
    daysPerWeek: { min: 3, max: 4 },
    sessionTimes: { en: 'mornings and evenings', es: 'por la mañana y por la noche' },
    typicalLength: { en: '8 to 12 weeks', es: 'de 8 a 12 semanas' },
    minimumDays: 30,
    detoxOnSite: 'none',
    detoxPhase: { en: 'a few days to a week', es: 'de unos días a una semana' },
    otherLevels: { en: 'a day program', es: 'un programa de día' },
    alternativeTherapies: { en: 'art and yoga', es: 'arte y yoga' },
    peerGroupsOnSite: true,
    familySessions: true,
    individualSessions: true,
    medication: true,
    telehealth: true,
    childcare: true,
  },
  sites: [
    {
      id: 'north',
      name: 'Harbor House North',
      address: { street: '100 Example Street', city: 'Springfield', state: 'IL' },
      zip: '62701',
      transport: { en: 'Bus 1 stops in front.', es: 'El autobús 1 para enfrente.' },
      access: { en: 'The way in has no steps.', es: 'La entrada no tiene escalones.' },
    },
    { id: 'south', name: 'Harbor House South', zip: '62703' },
  ],
  hours: { sites: { north: { week: { monday: ['09:00-17:00'] } } } },
};

/** A wording as one visitor of that center reads it. */
export function read(words: Words, wording: Wording, who?: Who): string {
  return word(wording, {
    who,
    name: 'Sam',
    center: 'Harbor House',
    phone: '988',
    ownNumber: words.forms.ownNumber(undefined),
    nextStep: () => words.forms.teamHours({ at: '2026-11-23T07:40:00Z', zone: 'UTC' }),
    facts: centerTexts(CENTER, words.centerFacts, words.lang as Language, { payers: {} }),
  });
}
