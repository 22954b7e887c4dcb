import { asking, offering, typed } from '../support.ts';

const AGAIN = undefined;

describe('yes or no', () => {
  test.each([
    ['yes', 'yes'],
    ['Yeah', 'yes'],
    ['yup!', 'yes'],
    ['Yes I did', 'yes'],
    ['ok', 'yes'],
    ['of course', 'yes'],
    ['no problem', 'yes'],
    ['yes please, thank you', 'yes'],
    ['no', 'no'],
    ['Nope', 'no'],
    ['no thanks', 'no'],
    ['not really', 'no'],
    ['I don’t', 'no'],
    ['never', 'no'],
    ['of course not', 'no'],
    ['no I have not', 'no'],
    ['yes and no', AGAIN],
    ['yes but only after work', AGAIN],
    ["that's a negative", 'no'],
    ['i vote yes', 'yes'],
    ['that is not right', 'no'],
    ["i don't think that's correct", 'no'],
    ["i don't think that's wrong", AGAIN],
    ['the answer to that is a resounding yes', 'yes'],
    ['yes, my mother had it too', 'yes'],
    ['no i quit last year', 'no'],
    ['agree, it is not ok', 'no'],
    ['yes, I have not', AGAIN],
    ['yes, what do you mean', AGAIN],
    ['once', 'yes'],
    ['not once', 'no'],
    ['👍', 'yes'],
    ['👎', 'no'],
    ['👍 no', AGAIN],
    ['what do you mean by that', AGAIN],
    ['banana', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('yesno'))).toBe(value));
});

describe('a permission', () => {
  const consent = offering('consent', { yes: 'Yes, they may', no: 'No, please do not' });
  test.each([
    ['yes', 'yes'],
    ['I agree', 'yes'],
    ['go ahead', 'yes'],
    ['yes they may', 'yes'],
    ['yes you can call me', 'yes'],
    ['yeah thats ok in the evening', 'yes'],
    ['sure, you can text my cell after 5 pm', 'yes'],
    ['yes but only my sister', AGAIN],
    ['you can call my sister', AGAIN],
    ['call me', AGAIN],
    ['you can not call me', AGAIN],
    ['yes if it is free', AGAIN],
    ['1', 'yes'],
    ['no', 'no'],
    ["I don't agree", 'no'],
    ['rather not', 'no'],
    ["please don't", 'no'],
    ['decline', 'no'],
    ['maybe', AGAIN],
    ['only my sister', AGAIN],
    ['not sure', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, consent)).toBe(value));
});

describe('one of the choices', () => {
  const detox = offering(
    'choice',
    {
      never_tried: 'Never tried to stop',
      completed: 'Finished detox',
      could_not_complete: 'Tried, but could not get through it',
      in_detox_now: 'In detox now',
    },
    'detox.history',
  );
  test.each([
    ['2', 'completed'],
    ['#2', 'completed'],
    ['option 3', 'could_not_complete'],
    ['b', 'completed'],
    ['B)', 'completed'],
    ['the second one', 'completed'],
    ['four', 'in_detox_now'],
    ['Finished detox', 'completed'],
    ['finished detox.', 'completed'],
    ['completed', 'completed'],
    ['i finished', 'completed'],
    ['finnished detox', 'completed'],
    ['in_detox_now', 'in_detox_now'],
    ["couldn't finish", 'could_not_complete'],
    ['never', 'never_tried'],
    ['5', AGAIN],
    ['0', AGAIN],
    ['detox', AGAIN],
    ['tried', AGAIN],
    ['1 or 2', AGAIN],
    ['not finished', AGAIN],
    ['purple', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, detox)).toBe(value));

  const who = offering(
    'choice',
    {
      self: 'For me',
      loved_one: 'For someone I care about',
      professional: 'I am a professional making a referral',
    },
    'who.for',
  );
  test.each([
    ['me', 'self'],
    ["it's for me", 'self'],
    ['myself', 'self'],
    ['my husband', 'loved_one'],
    ["it's for my son", 'loved_one'],
    ['someone i care about', 'loved_one'],
    ['a referal', 'professional'],
    ['not me', AGAIN],
  ])('%j is for %j', (text, value) => expect(typed(text, who)).toBe(value));

  test('part of a negated label is not its answer', () => {
    const contact = offering('choice', { call: 'Phone call', none: 'Please do not contact me' });
    expect(typed('contact me', contact)).toBe(AGAIN);
  });
});

describe('several of the choices', () => {
  const safe = offering(
    'choices',
    {
      call: 'Phone call',
      text: 'Text message',
      voicemail: 'Leave a voicemail',
      evening: 'Evenings',
      none: 'Please do not contact me',
    },
    'contact.safe',
  );
  test.each([
    ['1', ['call']],
    ['1, 3 and 4', ['call', 'voicemail', 'evening']],
    ['4 1', ['call', 'evening']],
    ['call and text', ['call', 'text']],
    ['Text message, Evenings', ['text', 'evening']],
    ['text & evenings', ['text', 'evening']],
    ['text only please', ['text']],
    ['evenings', ['evening']],
    ['call and call', ['call']],
    ['please do not contact me', ['none']],
    ['none', ['none']],
    ['none and text', AGAIN],
    ['1 and 9', AGAIN],
    ['call and carrier pigeon', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, safe)).toEqual(value));

  test('a label with commas in it is read whole', () => {
    const home = offering('choices', {
      safe_sober: 'Safe, and no one drinks or uses',
      support: 'Someone there helps',
    });
    expect(typed('Safe, and no one drinks or uses', home)).toEqual(['safe_sober']);
  });
});

describe('a name', () => {
  test.each([
    ['Maria', 'Maria'],
    ['maria', 'maria'],
    ["I'm Maria", 'Maria'],
    ['my name is José Luis', 'José Luis'],
    ['call me Al.', 'Al'],
    ['Hi, I am Dee', 'Dee'],
    ["Mary-Kate O'Neil", "Mary-Kate O'Neil"],
    ['Will', 'Will'],
    ['no', AGAIN],
    ['I am drinking', AGAIN],
    ['what do you need it for', AGAIN],
    ['hello', AGAIN],
    ['1234', AGAIN],
    ['my husband has a problem', AGAIN],
    ['wine mostly', AGAIN],
    ['just wine', AGAIN],
    ['evenings only', AGAIN],
    ['call me evenings only', AGAIN],
    ['call me in the morning', AGAIN],
    ['send', AGAIN],
    ['Molly', 'Molly'],
    ['April May', 'April May'],
    ['my name isnt Sam its Jen', 'Jen'],
    ["no, it's not Sam, it's Jen", 'Jen'],
    ['not sam, jen', 'jen'],
    ['Jen, not Sam', 'Jen'],
    ["it's actually Jen, not Sam sorry", 'Jen'],
    ['my name is not Bob', AGAIN],
    ['not now, later', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('name'))).toBe(value));
});

describe('a phone number', () => {
  test.each([
    ['(951) 555-0134', '+19515550134'],
    ['951.555.0134', '+19515550134'],
    ['9515550134', '+19515550134'],
    ['my number is 1 951 555 0134 thanks', '+19515550134'],
    ['+1 787 555 0199', '+17875550199'],
    ['555-0134', AGAIN],
    ['123-456-7890', AGAIN],
    ['+44 20 7946 0958', AGAIN],
    ['951-555-0134 or 951-555-0177', AGAIN],
    ['none', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('phone'))).toBe(value));
});

describe('an e-mail address', () => {
  test.each([
    ['Maria.Lopez@Example.org', 'maria.lopez@example.org'],
    ['it is m@example.com.', 'm@example.com'],
    ['m@example', AGAIN],
    ['a@example.com or b@example.com', AGAIN],
    ['at home', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('email'))).toBe(value));
});

describe('a ZIP code', () => {
  test.each([
    ['92882', '92882'],
    ['my zip is 92882.', '92882'],
    ['92882-1234', '92882'],
    ['92882 1234', '92882'],
    ['Corona CA 92882', '92882'],
    ['9288', AGAIN],
    ['928822', AGAIN],
    ['92882 or 90210', AGAIN],
    ['Corona', AGAIN],
    ['Denver CO', { city: 'Denver', state: 'CO' }],
    ['atlanta georgia', { city: 'Atlanta', state: 'GA' }],
    ['I live in tiny town, MT', { city: 'Tiny Town', state: 'MT' }],
    ['houston', { city: 'Houston', state: 'TX' }],
    ['springfield', { city: 'Springfield' }],
    ['el paso tx', { city: 'El Paso', state: 'TX' }],
    ['St. Louis MO', { city: 'St. Louis', state: 'MO' }],
    ['used to be 40508, now its 66048', '66048'],
    ['9 2 8 8 2', '92882'],
    ['no idea', AGAIN],
    ['call me', AGAIN],
    ['reading', AGAIN],
    ['texas', AGAIN],
    ['951-555-0134', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('zip'))).toEqual(value));
});

describe('an age', () => {
  test.each([
    ['34', 34],
    ["I'm 34", 34],
    ['he is 19 years old', 19],
    ['thirty four', 34],
    ['34yo', 34],
    ['29 f', 29],
    ['17 going on 18', 17],
    ['turning 40 next month', AGAIN],
    ['i have 3 kids', AGAIN],
    ['150', AGAIN],
    ['0', AGAIN],
    ['34 or 35', AGAIN],
    ['old', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('age'))).toBe(value));
});

describe('a count', () => {
  test.each([
    ['6', 6],
    ['about six', 6],
    ['twice', 2],
    ['a couple', 2],
    ['none', 0],
    ['2.5', 2.5],
    ['5 to 6', { min: 5, max: 6 }],
    ['between 3 and 5', { min: 3, max: 5 }],
    ['4-5 beers', { min: 4, max: 5, unit: 'beer' }],
    ['6 or 5', AGAIN],
    ['half a pint', { value: 0.5, unit: 'pint' }],
    ['1/2 a pint', { value: 0.5, unit: 'pint' }],
    ['a bottle and a half of wine', { value: 1.5, unit: 'bottle' }],
    ['a fifth', { value: 1, unit: 'fifth' }],
    ['a twelve pack', { value: 12, unit: 'beer' }],
    ['5 drinks', 5],
    ['a dozen', 12],
    ['half a dozen', 6],
    ['two hundred and five', 205],
    ['1,200 mg', { value: 1200, unit: 'mg' }],
    ['none at all', 0],
    ['Fifteen. I wish I was joking.', 15],
    ['beers', AGAIN],
    ['2 beers and a shot', AGAIN],
    ['not 5', AGAIN],
    ['many', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('count'))).toEqual(value));

  test('a screening item takes one number, and no range or amount', () => {
    const item = asking('count', 'screening.drug_single');
    expect(typed('5', item)).toBe(5);
    expect(['5 to 6', '4 beers', 'half a pint', '3 or 4'].map((text) => typed(text, item))).toEqual(
      [AGAIN, AGAIN, AGAIN, AGAIN],
    );
  });
});

describe('how often', () => {
  const per = (unit: string) => (times: number) => ({ times, per: unit });
  const [day, week, month, year] = [per('day'), per('week'), per('month'), per('year')];
  test.each([
    ['every day', day(1)],
    ['daily', day(1)],
    ['Every single night', day(1)],
    ['I drink every day', day(1)],
    ['24/7', day(1)],
    ['3 times a week', week(3)],
    ['three times per week', week(3)],
    ['3x/week', week(3)],
    ['5 days a week', week(5)],
    ['twice a month', month(2)],
    ['once a week', week(1)],
    ['weekly', week(1)],
    ['twice weekly', week(2)],
    ['10 times a day', day(10)],
    ['3 or 4 times a week', week(4)],
    ['2-3 times a week', week(3)],
    ['a few times a week', week(3)],
    ['couple times a month', month(2)],
    ['most nights', week(5)],
    ['almost every day', week(6)],
    ['nearly daily', week(6)],
    ['weekends', week(2)],
    ['just on weekends', week(2)],
    ['weekdays', week(5)],
    ['every other day', week(3.5)],
    ['every 3 days', week(2.33)],
    ['once every 2 weeks', month(2)],
    ['fridays and saturdays', week(2)],
    ['every friday', week(1)],
    ['once a year', year(1)],
    ['sometimes', AGAIN],
    ['a lot', AGAIN],
    ['every day and twice a week', AGAIN],
    ['each two days', week(3.5)],
    ['every 4 hours', day(6)],
    ['daily, first thing when i wake up', day(1)],
    ['used to be daily, now two days a week', week(2)],
    ['5 nites a week', week(5)],
    ['not every day', AGAIN],
    ['4 or 3 times a week', AGAIN],
    ['3', AGAIN],
    ['3 beers a day', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('frequency'))).toEqual(value));
});

describe('how long', () => {
  test.each([
    ['6 years', 'P6Y'],
    ['about 3 months', 'P3M'],
    ['a year', 'P1Y'],
    ['a year and a half', 'P18M'],
    ['2 and a half years', 'P30M'],
    ['1.5 years', 'P18M'],
    ['half a year', 'P6M'],
    ['2 years 3 months', 'P27M'],
    ['two weeks', 'P2W'],
    ['10 days', 'P10D'],
    ['over 10 years', 'P10Y'],
    ['a decade', 'P10Y'],
    ['two decades', 'P20Y'],
    ['3-4 years', 'P4Y'],
    ['5 or 6 months', 'P6M'],
    ['6yrs', 'P6Y'],
    ['a couple of years', 'P2Y'],
    ["I've been drinking for 6 years now", 'P6Y'],
    ['since 2019', { since_year: 2019 }],
    ['since I was 19', { since_age: 19 }],
    ['started when I was 15', { since_age: 15 }],
    ['since age 21', { since_age: 21 }],
    ['6', AGAIN],
    ['a long time', AGAIN],
    ['forever', AGAIN],
    ['since high school', AGAIN],
    ['6 years but sober for 2', AGAIN],
    ['500 years', AGAIN],
    ['0 years', AGAIN],
    ['since 3019', AGAIN],
    ['since 08', { since_year: 2008 }],
    ['a fortnight', 'P2W'],
    ['an hour and a half', 'PT1.5H'],
    ['1 1/2 years', 'P18M'],
    ['all year', 'P1Y'],
    ['year and a half or so', 'P18M'],
    ['less than a month... 3 weeks', AGAIN],
    ['forever and a day', AGAIN],
    ['not 6 years', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('duration'))).toEqual(value));
});

describe('a date', () => {
  test.each([
    ['2026-03-04', '2026-03-04'],
    ['3/4/2026', '2026-03-04'],
    ['March 4, 2026', '2026-03-04'],
    ['4th of march 2026', '2026-03-04'],
    ['today', '2026-11-21'],
    ['yesterday', '2026-11-20'],
    ['3 days ago', '2026-11-18'],
    ['tomorrow', '2026-11-22'],
    ['2/30/2026', AGAIN],
    ['13/1/2026', AGAIN],
    ['March 4', '2026-03-04'],
    ['nov 30', '2025-11-30'],
    ['the tenth of September, two thousand', '2000-09-10'],
    ['9/12/25', '2025-09-12'],
    ['11/3', '2026-11-03'],
    ['tonight', '2026-11-21'],
    ['yesterday morning', '2026-11-20'],
    ['last night around 2 am', '2026-11-20'],
    ['the day before yesterday', '2026-11-19'],
    ['last friday', '2026-11-20'],
    ['monday night', '2026-11-16'],
    ['two weeks ago', '2026-11-07'],
    ['a month ago', '2026-10-21'],
    ['i went back two years ago', '2024-11-21'],
    ['thanksgiving last year', '2025-11-27'],
    ['christmas', '2025-12-25'],
    ['the 3rd', '2026-11-03'],
    ['in 3 days', '2026-11-24'],
    ['last month', AGAIN],
    ['february 30', AGAIN],
    ['next friday', '2026-11-27'],
    ['3', AGAIN],
    ['last what, drink or pill?', AGAIN],
    ['soon', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('date'), '2026-11-21')).toBe(value));

  test('a relative day needs to know today', () =>
    expect(typed('yesterday', asking('date'))).toBe(AGAIN));
});

describe('substances', () => {
  test.each([
    ['alcohol', ['alcohol']],
    ['Drinking', ['alcohol']],
    ['meth and heroin', ['heroin', 'methamphetamine']],
    ['weed, coke and xanax bars', ['alprazolam', 'cannabis', 'cocaine']],
    ['mostly beer', ['alcohol']],
    ['percs', ['oxycodone']],
    ['fentynal', ['fentanyl']],
    ['methamphetmine', ['methamphetamine']],
    ['crack', ['crack']],
    ['ice', ['methamphetamine']],
    ['Opioids or pain pills', ['opioids_unspecified']],
    ['smoking weed', ['cannabis']],
    ['nothing', ['none']],
    ["I'm sober", ['none']],
    ['none', ['none']],
    ['speed', AGAIN],
    ['none and alcohol', AGAIN],
    ['alcohol but not weed', AGAIN],
    ['rum & coke', ['alcohol']],
    ['not heroin anymore, just subs now', ['buprenorphine']],
    ['stuff', AGAIN],
    ['e', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('substances'))).toEqual(value));

  test('the ones shown can be named by number, and never by letter', () => {
    const shown = offering('substances', {
      alcohol: 'Alcohol',
      cannabis: 'Cannabis',
      mdma: 'MDMA / ecstasy',
    });
    expect(typed('1 and 3', shown)).toEqual(['alcohol', 'mdma']);
    expect(typed('c', shown)).toBe(AGAIN);
  });
});

describe('a payer', () => {
  test.each([
    ['Aetna', 'aetna'],
    ['I have Blue Cross', 'bcbs'],
    ['blue cross of texas', 'bcbs_tx'],
    ['my insurance is Kaiser Permanente', 'kaiser'],
    ['united healthcare through work', 'uhc'],
    ['TennCare', 'medicaid_tn'],
    ['medi-cal', 'medicaid_ca'],
    ['medicaid', 'medicaid'],
    ['medicare and medicaid', 'dual'],
    ['no insurance', 'uninsured'],
    ["I don't have insurance", 'uninsured'],
    ['cash', 'self_pay'],
    ['private', 'private_unspecified'],
    ['not sure', AGAIN],
    ['humanna', 'humana'],
    ['molena', 'molina'],
    ['medical assistance', 'medicaid'],
    ['state medicaid here in kentucky', 'medicaid_ky'],
    ['blue cross thru work', 'bcbs'],
    ['it was united for years, now its humana', 'humana'],
    ['aetna or cigna', AGAIN],
    ['the good one', AGAIN],
    ['insurance', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('payer'))).toBe(value));
});

describe('free text', () => {
  test('is kept as written, without the spaces around it', () =>
    expect(typed('  I drink too much. ', asking('text'))).toBe('I drink too much.'));
  test('is nothing where there is nothing', () =>
    expect(typed(' \n ', asking('text'))).toBe(AGAIN));
});

describe('questions of the whole intake', () => {
  test.each([
    ['consent.adult', 'consent', { yes: 'Yes, 18 or older', no: 'No, under 18' }, "I'm 17", 'no'],
    ['consent.adult', 'consent', { yes: 'Yes, 18 or older', no: 'No, under 18' }, 'over 18', 'yes'],
    ['who.knows', 'choice', { willing: 'A', unwilling: 'B' }, 'he refuses', 'unwilling'],
    [
      'treatment.returned',
      'choice',
      { no: 'No', once: 'Once', several: 'Several' },
      'twice',
      'several',
    ],
    ['treatment.leaving', 'choice', { jail: 'Jail', none: 'None' }, 'somewhere else', 'none'],
    ['safety.thoughts', 'choice', { no: 'No', yes: 'Yes', unsure: 'Unsure' }, 'sometimes', 'yes'],
    ['safety.thoughts', 'choice', { no: 'No', yes: 'Yes', unsure: 'Unsure' }, 'not sure', 'unsure'],
  ] as const)('at %s (%s) %j %j is %j', (id, kind, labels, text, value) => {
    expect(typed(text, offering(kind, labels, id))).toBe(value);
  });

  test.each([
    ['use.consequences', { money: 'Money', law: 'Law' }, 'debt and a dui', ['money', 'law']],
    [
      'safety.withdrawal',
      { none: 'None', past_seizure_or_dt: 'B' },
      'had a seizure',
      ['past_seizure_or_dt'],
    ],
    [
      'health.conditions',
      { condition_unstable: 'A', pregnant: 'B' },
      'getting worse',
      ['condition_unstable'],
    ],
    [
      'constraints.life',
      { work: 'Work', cost: 'Cost' },
      "work and I can't afford it",
      ['work', 'cost'],
    ],
  ] as const)('at %s %j %j is %j', (id, labels, text, value) => {
    expect(typed(text, offering('choices', labels, id))).toEqual(value);
  });
});
