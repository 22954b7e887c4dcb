import type { StatementRule } from '../../volunteered/language.ts';
import { ruleIn } from '../../volunteered/rule.ts';

const CARE =
  '(?:rehab|inpatient|residential|treatment center|treatment facility|(?:28|30|60|90) days?(?: program)?|sober program)';
const BEEN =
  '(?:did|done|been (?:to|in|through)|went (?:to|through|in)|was in|were in|finished|completed|graduated(?: from)?|tried|got out of|came out of|(?:(?<!first )time|times|stint|stints|month|months|weeks|days) (?:in|at))';
const LEAVES =
  '(?:leaving|leave|graduate from|getting out of|get out of|coming out of|stepping down from|about to finish|about to leave|finishing|discharged from|being discharged from|graduating from|released from|just left|just got out of)';

/** Treatment includes detox: who never had any has not had that. */
const NEVER_TREATED =
  '(?:never|havent|hasnt|have not|has not)(?: (?:once|ever|even|really|actually))* (?:been (?:to|in|through)|done|tried|gone (?:to|through)|had|did|got|gotten|received|sought|asked for|reached out for|entered)(?: (?:a|an|any|kind of|sort of|form of|type of|prior|previous|formal|professional|real|for))* (?:treatment|rehab|help|program|programs)|first time(?: (?:im|i am|hes|shes|ever|actually|really|weve|ive))* (?:getting|asking for|asked for|reaching out for|looking for|trying to get|seeking|in|doing|going to|trying)(?: any| real)? (?:help|treatment|rehab|a program)|(?:no|never any) (?:(?:prior|previous|past) (?:treatment|rehab)|(?:treatment|rehab) (?:before|ever|history))';

/** Care so far: detox and treatment. */
export const careRules: readonly StatementRule[] = [
  ruleIn(
    'detox.history',
    'in_detox_now',
    '(?:am|im|is|hes|shes|currently|still|now)(?: currently| still| now)? (?:in|at) (?:a |the )?(?:medical )?detox|detoxing (?:right )?now|currently detoxing',
  ),
  ruleIn(
    'detox.history',
    'could_not_complete',
    '(?:left|quit|walked out of|walked out on|bailed on|dropped out of) (?:\\w+ ){0,2}detox|left detox|detox(?: \\w+| ,){0,6} (?:ama|left early|left after|walked out|couldnt finish|didnt finish|gave up|couldnt do it|couldnt take it)|(?:couldnt|could not|cant|didnt|did not|never|wasnt able to) (?:finish|get through|complete|make it through|finished|stick with|last in) (?:\\w+ ){0,3}detox|tried (?:to )?(?:detox|stop|quit|get clean|quitting|stopping|detoxing)(?: \\w+){0,9} (?:couldnt|could not|cant|didnt make it|failed|gave up|never made it|didnt last|never lasts)',
    { denies: true },
  ),
  ruleIn(
    'detox.history',
    'completed',
    '(?:did|done|finished|completed|went through|got through|been through|made it through|just did|went to|been to|got out of|out of|graduated|was in)(?: (?!never|not)\\w+){0,3} detox|detoxed (?:at|in|last|before|once|twice|already|a|\\d+)|detox (?:last|in|at|back|twice|once|two|a few|\\d+)',
  ),
  ruleIn(
    'detox.history',
    'never_tried',
    `${NEVER_TREATED}|never (?:once )?(?:been (?:to|in|through)|done|tried|gone (?:to|through)|had|did) (?:a |any |to )?(?:detox|detoxing|stop|quit|quitting|stopping|treatment|rehab|getting help)|(?:no|never any) detox|never (?:really |even )?tried (?:to )?(?:stop|quit)(?:ping|ting)?|no detox ever|havent (?:ever )?(?:been to|tried|done) (?:a |any )?(?:detox|rehab|treatment)|(?:detox|rehab|treatment) (?:\\w+ ){0,3}never (?:been|did|done|went)`,
    { denies: true },
  ),
  ruleIn(
    'treatment.prior',
    ['none'],
    `${NEVER_TREATED}|never (?:once )?(?:been (?:to|in)|done|tried|gone to|had|did) (?:a |any )?therapy|no (?:treatment|rehab)`,
    { denies: true },
  ),
  ruleIn(
    'treatment.prior',
    ['residential'],
    `${BEEN}(?: \\w+){0,4} ${CARE}|${CARE} (?:twice|once|before|last|in|two|three|four|\\d+|a few|a couple|back)`,
  ),
  ruleIn(
    'treatment.prior',
    ['residential'],
    `${LEAVES}(?: \\w+){0,4} ${CARE}|(?:in|at) (?:a |an )?(?:residential|inpatient|rehab)(?: \\w+){0,2} (?:now|right now)`,
  ),
  ruleIn(
    'treatment.prior',
    ['iop'],
    `(?:${BEEN}|${LEAVES}|started|in)(?: \\w+){0,3} (?:iop|intensive outpatient)|iop (?:twice|once|before|last|in|two|a few)`,
  ),
  ruleIn(
    'treatment.prior',
    ['php'],
    `(?:${BEEN}|${LEAVES}|started|in)(?: \\w+){0,3} (?:php|partial hospitalization|partial hospital|day program)`,
  ),
  ruleIn(
    'treatment.prior',
    ['outpatient'],
    `${BEEN}(?: \\w+){0,3} (?:outpatient|counseling|counselling|therapy)`,
  ),
  ruleIn(
    'treatment.prior',
    ['leaving_now'],
    `${LEAVES}(?: \\w+){0,4} (?:${CARE}|treatment|iop|php|program|detox|sober living|jail|prison)`,
  ),
  ruleIn(
    'treatment.prior',
    ['jail'],
    '(?:out of|released from|let out of|left|in) (?:\\w+ ){0,2}(?:jail|prison|county)',
  ),
  ruleIn('treatment.leaving', 'residential', `${LEAVES}(?: \\w+){0,4} ${CARE}`),
  ruleIn('treatment.leaving', 'detox', `${LEAVES}(?: \\w+){0,3} detox`),
  ruleIn('treatment.leaving', 'iop', `${LEAVES}(?: \\w+){0,3} (?:iop|intensive outpatient)`),
  ruleIn('treatment.leaving', 'php', `${LEAVES}(?: \\w+){0,3} (?:php|partial hospitalization)`),
  ruleIn('treatment.leaving', 'jail', `${LEAVES}(?: \\w+){0,3} (?:jail|prison)`),
];
