import type { QuestionId } from '../machines/topics/index.ts';
import type { FaqId } from './faq.ts';

/** Where an item of the program checklist lives in the product. */
export type Home =
  | { readonly question: QuestionId }
  /** The id of a rule of guidance. */
  | { readonly rule: string }
  | { readonly faq: FaqId }
  /** A key of a center's settings, with dots between levels. */
  | { readonly setting: string };

interface Homes {
  readonly questions?: readonly QuestionId[];
  readonly rules?: readonly string[];
  readonly faq?: readonly FaqId[];
  readonly settings?: readonly string[];
}

function homes({ questions = [], rules = [], faq = [], settings = [] }: Homes): readonly Home[] {
  return [
    ...questions.map((question) => ({ question })),
    ...rules.map((rule) => ({ rule })),
    ...faq.map((each) => ({ faq: each })),
    ...settings.map((setting) => ({ setting })),
  ];
}

/**
 * The program checklist: what four articles of treatment centers say of intensive outpatient
 * programs, item by item, and where each is asked, ruled on, answered or set. Where the articles
 * contradict one another the center decides; where the clinical notes correct them, the notes stand.
 */
export const CHECKLIST = {
  // A. What it is, and where it sits. P5: how many people are in it is nowhere said; the figures are old.
  P1: homes({
    rules: ['mental_health_moderate_severe'],
    faq: ['what_is_iop', 'iop_and_outpatient', 'iop_and_php'],
  }),
  P2: homes({
    rules: ['moderate_withdrawal_now', 'risky_use'],
    faq: ['what_is_iop', 'who_it_suits'],
  }),
  P3: homes({
    rules: ['cannot_pause_life'],
    faq: ['what_is_iop', 'iop_and_residential', 'time_away'],
  }),
  P4: homes({
    questions: ['treatment.prior'],
    rules: ['step_down_from_iop', 'mild_use'],
    faq: ['iop_and_outpatient', 'iop_and_php', 'other_levels'],
    settings: ['about.otherLevels'],
  }),
  P5: homes({
    questions: ['needs.focus'],
    rules: ['mental_health_moderate'],
    faq: ['who_it_suits', 'mental_health'],
    settings: ['conversation.treatsMentalHealthAlone'],
  }),
  // B. Time. P6 to P9 and P10 to P12 contradict one another, and P6 and P8 go past what the clinical notes
  // call IOP: hours, days and lengths are each center's own, and answers give the frame of the notes.
  P6: homes({
    faq: ['iop_and_php', 'hours', 'days'],
    settings: ['about.hoursPerWeek', 'about.daysPerWeek'],
  }),
  P7: homes({ faq: ['hours'], settings: ['about.hoursPerWeek'] }),
  P8: homes({
    faq: ['iop_and_php', 'hours', 'days'],
    settings: ['about.hoursPerWeek', 'about.daysPerWeek'],
  }),
  P9: homes({ faq: ['days'], settings: ['about.daysPerWeek'] }),
  P10: homes({ faq: ['length'], settings: ['about.minimumDays'] }),
  P11: homes({ faq: ['length'], settings: ['about.minimumDays', 'about.typicalLength'] }),
  P12: homes({ faq: ['length'], settings: ['about.typicalLength'] }),
  P13: homes({ rules: ['step_down_from_iop'], faq: ['iop_and_outpatient', 'after_iop'] }),
  P14: homes({ faq: ['which_level', 'length', 'own_plan'] }),
  P15: homes({
    questions: ['constraints.life'],
    rules: ['cannot_pause_life'],
    faq: ['times', 'work_school', 'what_to_ask'],
    settings: ['about.sessionTimes'],
  }),
  // C. Whom it suits. P16 to P18 name one severity each: rules look at several facts, and a person decides.
  // P23 against P3 ("at home" alone): the stricter reading stands, home is asked about.
  P16: homes({
    questions: ['treatment.prior', 'treatment.returned'],
    rules: ['use_after_outpatient', 'use_after_intensive_care'],
    faq: ['who_it_suits', 'mental_health'],
  }),
  P17: homes({
    questions: ['use.consequences', 'health.conditions'],
    rules: ['moderate_or_severe_use', 'mental_health_mild', 'cost_matters'],
    faq: ['who_it_suits', 'cost'],
  }),
  P18: homes({ rules: ['step_down', 'moderate_or_severe_use'], faq: ['who_it_suits'] }),
  P19: homes({
    questions: ['treatment.leaving'],
    rules: ['step_down'],
    faq: ['who_it_suits', 'after_iop'],
  }),
  P20: homes({
    questions: ['use.frequency', 'use.duration'],
    rules: ['moderate_or_severe_use'],
    faq: ['which_level'],
  }),
  P21: homes({
    questions: ['detox.history'],
    rules: ['detox_completed'],
    faq: ['who_it_suits', 'detox_length'],
  }),
  P22: homes({
    questions: ['detox.history'],
    rules: ['could_not_complete_detox', 'failed_detox_needs_a_person'],
    faq: ['detox_too_hard'],
  }),
  P23: homes({
    questions: ['home.now'],
    rules: ['home_unsafe', 'home_not_free_of_substances'],
    faq: ['home', 'family_help'],
  }),
  P24: homes({ questions: ['constraints.readiness'], faq: ['who_it_suits', 'work_school'] }),
  P25: homes({ rules: ['repeated_use_after_intensive_care'], faq: ['length'] }),
  P26: homes({ rules: ['others_use_and_nobody_helps'], faq: ['home', 'setbacks'] }),
  // D. Detox. P27: some offer it inside, some do not: each center says.
  P27: homes({
    rules: ['past_withdrawal_danger', 'in_detox_now'],
    faq: ['detox'],
    settings: ['about.detoxOnSite'],
  }),
  P28: homes({ rules: ['detox_completed'], faq: ['detox', 'detox_length'] }),
  P29: homes({
    rules: ['in_detox_now'],
    faq: ['detox_length', 'what_to_ask'],
    settings: ['about.detoxPhase'],
  }),
  // E. What it offers. P36: "most" have groups on site, and "some": each center says.
  P30: homes({
    faq: ['does_it_work', 'what_happens', 'individual', 'family_sessions'],
    settings: ['about.individualSessions', 'about.familySessions'],
  }),
  P31: homes({ faq: ['what_happens', 'group', 'skills'] }),
  P32: homes({ faq: ['skills', 'setbacks'] }),
  P33: homes({ faq: ['what_happens', 'skills'] }),
  P34: homes({
    questions: ['health.conditions'],
    rules: ['opioids_without_medication'],
    faq: ['medication', 'staying_on_medication'],
    settings: ['about.medication'],
  }),
  P35: homes({ faq: ['alternative_therapies'], settings: ['about.alternativeTherapies'] }),
  P36: homes({ faq: ['peer_groups'], settings: ['about.peerGroupsOnSite'] }),
  P37: homes({ faq: ['own_plan'] }),
  // F. What it has to fit around. P41 says that the law protects the job: it may apply, no more.
  // P45 against P3 ("normal life"): the real hours are said. P47: nothing is said of prices.
  P38: homes({
    questions: ['constraints.life'],
    rules: ['cannot_pause_life'],
    faq: ['work_school', 'caring_for_others', 'pets'],
  }),
  P39: homes({ faq: ['time_away', 'telling_people', 'family_help'] }),
  P40: homes({ faq: ['telling_people'] }),
  P41: homes({ questions: ['constraints.life'], faq: ['work_school', 'time_off'] }),
  P42: homes({ faq: ['times', 'work_school'] }),
  P43: homes({
    faq: ['family_sessions', 'telling_people', 'family_help'],
    settings: ['about.familySessions'],
  }),
  P44: homes({
    questions: ['constraints.life'],
    faq: ['caring_for_others'],
    settings: ['about.childcare'],
  }),
  P45: homes({ faq: ['time_away'], settings: ['about.hoursPerWeek'] }),
  P46: homes({ questions: ['home.now'], faq: ['caring_for_others', 'family_help'] }),
  P47: homes({
    questions: ['insurance.payer'],
    rules: ['cost_matters'],
    faq: ['cost', 'insurance'],
    settings: ['conversation.asksInsurance'],
  }),
  P48: homes({
    questions: ['availability.zip'],
    rules: ['nothing_near'],
    faq: ['telehealth', 'where', 'getting_there', 'what_to_ask'],
    settings: ['sites', 'about.telehealth'],
  }),
  P49: homes({
    questions: ['who.for'],
    rules: ['third_party', 'professional_refers'],
    faq: ['loved_one'],
  }),
  // G. Advice. P53: names and numbers of the articles are samples: a center gives its own.
  P50: homes({ faq: ['which_level', 'stopping_alone', 'assessment'] }),
  P51: homes({
    rules: ['missing_health'],
    faq: ['which_level', 'starting', 'own_plan', 'assessment', 'phone_hours', 'after_sending'],
    settings: ['phone', 'phoneHours'],
  }),
  P52: homes({
    faq: ['iop_and_residential', 'other_levels', 'detox_too_hard'],
    settings: ['about.otherLevels'],
  }),
  P53: homes({ settings: ['name', 'phone'] }),
} as const satisfies Readonly<Record<`P${number}`, readonly Home[]>>;
