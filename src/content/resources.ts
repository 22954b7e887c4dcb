/** A service that helps at any hour. Proper names and numbers: the same in every language. */
interface Resource {
  readonly name: string;
  readonly call?: string;
  /** The number or short code for text messages. */
  readonly text?: string;
  /** Its website, as people type it. */
  readonly web?: string;
  /** How it is reached in Spanish, where that differs. */
  readonly spanish?: {
    /** What it is called there, where its English name says little. */
    readonly name?: string;
    /** The key to press once the call is answered. */
    readonly press?: string;
    /** The word to send as a text message. */
    readonly word?: string;
  };
  /** Where the number was read. */
  readonly source: string;
  /** Whoever last called or looked up each number and when; null until a person has. */
  readonly reviewedBy: string | null;
  readonly reviewedOn: string | null;
}

const UNREVIEWED = { reviewedBy: null, reviewedOn: null } as const;

/**
 * Every phone number and short code of the product; a test finds any other. United States.
 * To be checked by a person each quarter.
 */
export const RESOURCES = {
  emergency: {
    name: 'Emergency',
    call: '911',
    spanish: { name: 'Emergencias' },
    source: 'the emergency number of the United States',
    ...UNREVIEWED,
  },
  lifeline: {
    name: '988 Suicide & Crisis Lifeline',
    call: '988',
    text: '988',
    spanish: {
      name: 'Línea 988 de Prevención del Suicidio y Crisis',
      press: '2',
      word: 'AYUDA',
    },
    source: '988lifeline.org/get-help/what-to-expect',
    ...UNREVIEWED,
  },
  veterans: {
    name: 'Veterans Crisis Line (988, then press 1)',
    call: '988',
    text: '838255',
    spanish: { name: 'Línea de Crisis para Veteranos (988 y luego 1)' },
    source: 'veteranscrisisline.net',
    ...UNREVIEWED,
  },
  treatment_locator: {
    name: 'SAMHSA National Helpline',
    call: '1-800-662-4357',
    web: 'FindTreatment.gov',
    spanish: { name: 'Línea Nacional de Ayuda de SAMHSA' },
    source: 'samhsa.gov/find-help/national-helpline',
    ...UNREVIEWED,
  },
  domestic_violence: {
    name: 'National Domestic Violence Hotline',
    call: '1-800-799-7233',
    spanish: { name: 'Línea Nacional contra la Violencia Doméstica' },
    source: 'ovc.ojp.gov',
    ...UNREVIEWED,
  },
  lgbtq_youth: {
    name: 'The Trevor Project',
    call: '1-866-488-7386',
    source: 'read in secondary pages only; check at thetrevorproject.org',
    ...UNREVIEWED,
  },
  child_abuse: {
    name: 'Childhelp National Child Abuse Hotline',
    call: '1-800-422-4453',
    text: '1-800-422-4453',
    spanish: { name: 'Childhelp, línea nacional contra el maltrato infantil' },
    source: 'childhelphotline.org',
    ...UNREVIEWED,
  },
  maternal: {
    name: 'National Maternal Mental Health Hotline',
    call: '1-833-852-6262',
    spanish: { name: 'Línea Nacional de Salud Mental Materna' },
    source: 'HHS press release of 12 May 2023',
    ...UNREVIEWED,
  },
} as const satisfies Readonly<Record<string, Resource>>;

export type ResourceId = keyof typeof RESOURCES;
