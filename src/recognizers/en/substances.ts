import { substancesIn } from '../substance-list.ts';

/** The substances that a short answer names. */
export const readSubstances = substancesIn(
  'and plus also with then or i im he hes she shes they we use uses using used take takes taking smoke ' +
    'smokes smoking snort snorting shoot inject do does did some a an the of lot little bit mostly mainly ' +
    'just only sometimes usually my his her about its it is too abuse addicted to on drugs drink please ' +
    'occasional occasionally daily mix both doctor doctors dr psychiatrist prescribes prescribed prescribe prescribing ' +
    'prescription by from me here there weekends weekend every day days night nights week all time at parties concerts festivals now pens morning mornings some while these moment right says said swears',
);
