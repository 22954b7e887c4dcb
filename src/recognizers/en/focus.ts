import { focusIn } from '../focus.ts';

/** What someone came about: alcohol or drugs, mental health, or both in a plain order. */
export const readFocus = focusIn({
  said: {
    substances: `
      drink, drinks, drinking, drinker, drunk, drinking problem, pill, pills, drug, drugs, drug use, substance, substances,
      use, uses, using, drug problem, alcoholism, alcoholic, addict, addicted, addiction, high, get high, getting high
    `,
    mental_health: `
      depression, depressed, depressive, anxiety, anxious, panic, panic attack, panic attacks, anxiety attacks, ptsd, trauma,
      bipolar, ocd, schizophrenia, mental health, mental illness, mood, moods, mood swings, stress, stressed, grief, grieving,
      sad, sadness, nightmares, flashbacks, nerves, bpd, mental breakdown, nervous breakdown
    `,
    first: 'mostly, mainly, primarily, especially, above all',
  },
  filler:
    'i im ive id am have had been a an the my his her their he hes she shes they theyre is are has of on off with and but also plus too much ' +
    'so way very really just some lot lots every day days night nights daily all time again more to it its do does feel feeling ' +
    'get gets getting keep cant stop quit quitting stopping control help need want problem problems issue issues trouble ' +
    'struggle struggling struggles dealing suffer suffering smoke smokes smoking take takes taking snort shoot inject abuse ' +
    'for about from bad badly heavy think',
  vague: 'h wet snow grass glass rock rocks blow ice bars spice acid glue chew speed tar',
});
