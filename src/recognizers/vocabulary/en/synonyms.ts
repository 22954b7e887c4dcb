import type { Vocabulary } from '../../vocabulary.ts';
import { readTable } from '../rows.ts';

/** What people type instead of a choice's label, by question and choice. */
export const synonyms: Vocabulary['synonyms'] = {
  'safety.now': readTable(`
    safe: yes, y, yeah, yep, yup, safe, i'm safe, i am safe, yes i am, yes i'm safe, we are safe,
      we are both safe, we're safe, ok, i'm ok, safe for now
    unsure: not sure, unsure, i don't know, idk, maybe, i think so
    danger: no, n, nope, nah, not safe, i'm not safe, i am not safe, no i'm not, in danger,
      i'm in danger, danger, unsafe, emergency, not really, he's not safe, she's not safe
  `),
  'safety.check': readTable(`
    yes: safe, i'm safe, i am safe, yes i'm safe, yes i am safe, we are safe, we're safe,
      he's safe, she's safe, they're safe
    no: not safe, i'm not safe, i am not safe, unsafe, in danger, he's not safe, she's not safe
    unsure: not sure, i think so, i guess
  `),
  'safety.next': readTable(`
    go_on: go on, continue, keep going, carry on, the questions, continue with the questions, next
    human: a person, person, human, talk to a person, talk to someone, agent, someone
    stop: stop, end, quit, bye, that's all, stop for now
  `),
  'who.for': readTable(`
    self: me, myself, self, my self, i need help, for myself, i do, i am the one
    loved_one: my son, my daughter, my husband, my wife, my mom, my mother, my dad, my father,
      my brother, my sister, my friend, my boyfriend, my girlfriend, my partner, my spouse,
      my child, my kid, my cousin, my uncle, my aunt, my nephew, my niece, my grandson,
      my granddaughter, my fiance, my fiancee, my roommate, my grandma, my grandpa, loved one,
      someone else, a friend, family member, a family member, someone i love, him, her,
      a loved one
    professional: professional, referral, a client, my client, a patient, my patient, case manager,
      social worker, counselor, therapist, nurse, doctor, probation officer, making a referral,
      a referral
  `),
  'consent.adult': readTable(`
    yes: 18 or older, over 18, i'm over 18, older than 18, adult, an adult, i'm an adult, i am an adult,
      i'm 18, 18, of age, he's an adult, she's an adult, he's over 18, she's over 18, he is, she is, they are
    no: under 18, younger than 18, i'm under 18, minor, a minor, i'm a minor, he's a minor,
      she's a minor, underage, 13, 14, 15, 16, 17, i'm 13, i'm 14, i'm 15, i'm 16, i'm 17,
      he's 15, he's 16, he's 17, she's 15, she's 16, she's 17, not yet, teenager, a teenager
  `),
  'who.knows': readTable(`
    willing: willing, open, open to it, open to help, they want help, he wants help, she wants help,
      wants help, ready, yes, yes they want it, they're willing, he's willing, she's willing,
      they asked me, he asked me, she asked me, he knows, she knows, they know
    unwilling: unwilling, refuses, he refuses, she refuses, they refuse, doesn't want help,
      he doesn't want help, she doesn't want help, they don't want help, not willing, not open,
      in denial, he's in denial, she's in denial, won't go, he won't go, she won't go, no
    does_not_know: doesn't know, they don't know, he doesn't know, she doesn't know, no idea,
      they have no idea, he has no idea, she has no idea, i haven't told them, i haven't told him,
      i haven't told her, secret, does not know
  `),
  'needs.focus': readTable(`
    substances: substances, drugs, alcohol, drinking, drug use, addiction, substance use, substance abuse,
      drugs and alcohol, alcohol and drugs, using, my drinking, recovery, drug addiction
    mental_health: mental, depression, anxiety, ptsd, depression and anxiety, anxiety and depression,
      bipolar, trauma, my mental health
    both_substances_first: both mostly drinking, both mostly drugs, both mostly alcohol, both substances first,
      mostly drinking, mostly drugs, mostly alcohol, drinking first, mostly substances,
      drugs first, alcohol first
    both_mental_health_first: both mostly depression, both mostly anxiety, both mental health first, mostly depression,
      mostly anxiety, mostly mental health, depression first, mental health first
  `),
  'contact.safe': readTable(`
    call: call, phone, calling, calls, phone calls, call me
    text: text, texting, sms, texts, txt, text me, text messages
    voicemail: voicemail, voice mail, voicemails, message, leave a message
    morning: morning, am, before noon, in the morning
    afternoon: afternoon, after lunch, in the afternoon
    evening: evening, night, nights, after work, at night, in the evening
    none: do not contact me, don't contact me, don't call me, no contact, none, don't call or text
  `),
  'use.last': readTable(`
    today: just now, this morning, an hour ago, a few hours ago, earlier today, right now, tonight,
      now, this afternoon
    days: yesterday, last night, a day ago, 1 day ago, 2 days ago, 3 days ago, two days ago,
      three days ago, a couple days ago, a couple of days ago, the day before yesterday,
      one day ago, few days ago, a few days ago
    week: 4 days ago, 5 days ago, 6 days ago, 7 days ago, four days ago, five days ago,
      six days ago, a week ago, 1 week ago, last weekend, this week, one week ago, last week,
      past week
    month: 2 weeks ago, 3 weeks ago, two weeks ago, three weeks ago, a couple weeks ago,
      a couple of weeks ago, a few weeks ago, this month, 10 days ago, past month, last month, earlier this month
    longer: 2 months ago, 3 months ago, 6 months ago, two months ago, three months ago,
      six months ago, months ago, a year ago, last year, over a month ago, years ago,
      a few months ago, a couple months ago, a couple of months ago, a long time ago
  `),
  'use.consequences': readTable(`
    work_school: work, school, job, my job, lost my job, my work, classes, grades, fired, got fired
    family_friends: family, friends, my family, my marriage, marriage, relationship, relationships,
      my kids, my wife, my husband, divorce, my partner
    health: health, my health, my body, sick, liver, my liver, sleep
    money: money, debt, bills, rent, finances, savings, i'm broke, broke
    law: law, legal, court, dui, dwi, arrest, arrested, police, jail, probation, legal trouble,
      legal problems, trouble with the law
    cannot_cut_down: can't cut down, i can't cut down, can't stop, i can't stop, can't quit, i can't quit,
      tried to cut down, can't control it, no control
    none: none, nothing, no, nope, none of those, none of the above, neither, no problems
  `),
  'detox.history': readTable(`
    never_tried: never, no, nope, never tried, never tried it, i've never tried, not yet,
      never been to detox, never done detox, no never
    completed: completed, completed detox, finished, i finished, i completed it, finished it,
      got through it, got through detox, done with detox, i finished it
    could_not_complete: couldn't finish, could not finish, couldn't get through it, couldn't complete it,
      left early, left ama, gave up, tried but failed, failed, tried but couldn't,
      tried and couldn't, tried twice, couldn't do it, did not finish, didn't finish
    in_detox_now: now, in it now, currently, currently in detox, right now, i'm in detox, still in detox,
      detoxing now, in detox
  `),
  'safety.withdrawal': readTable(`
    none: none, nothing, no, nope, none of those, none of the above, neither, never, no signs,
      no signs now or before, never stopped, no problems, no trouble
    now_mild: a little shaky, a bit shaky, sweaty, sweating now, shaky now, a bit shaky now,
      a little shaky now, a little sick, feeling sick now, a bit sweaty, now mild, mild now
    now_moderate: very shaky, very shaky now, shaking a lot, throwing up, vomiting, vomiting now,
      throwing up now, now moderate
    now_severe: seizure now, having a seizure, confused now, seeing things, seeing things now,
      hearing things now, hallucinating, now severe
    past_mild: shakes before, shaky before, sweats before, got sick before, felt sick before,
      shakes in the past, past mild, it was mild
    past_seizure_or_dt: had a seizure, a seizure before, seizure before, past seizure, dts,
      dts before, had dts, seizures before, seizures in the past, saw things before,
      hallucinated before, delirium before
    unsure: not sure, unsure, i don't know, idk, don't know, i'm not sure, can't tell
  `),
  'treatment.prior': readTable(`
    none: none, nothing, no, nope, none of those, none of the above, neither, never, first time,
      this is the first time, this is my first time, no treatment, never been
    detox_only: detox, only detox, just detox
    outpatient: therapy, therapist, counseling, outpatient, op, counselor, weekly therapy
    iop: iop, intensive outpatient
    php: php, partial hospitalization, day program, partial
    residential: rehab, inpatient, residential, residential treatment, inpatient rehab, 28 day program,
      30 day program
    leaving_now: leaving now, i'm leaving one now, leaving a program, in a program now, about to leave one,
      leaving one now, in one now
    jail: jail, prison, out of jail, out of prison, got out of jail, got out of prison, came out of jail,
      came out of prison, getting out of jail, getting out of prison, released from jail, released from prison,
      got released from jail, got released from prison, got let out of jail, got let out of prison,
      got out of county, got out of county jail
  `),
  'treatment.leaving': readTable(`
    detox: detox
    residential: rehab, inpatient, residential, residential treatment
    php: php, day program, partial hospitalization
    iop: iop, intensive outpatient
    jail: jail, prison, incarceration
    none: none, nothing, no, nope, none of those, none of the above, neither, somewhere else,
      nowhere, other
  `),
  'treatment.returned': readTable(`
    no: no, nope, never, not at all, i didn't, no i didn't, he didn't, she didn't, they didn't, not once,
      stayed sober
    once: once, one time, 1 time, just once, yes once, only once, yeah once, the one time
    several: several, several times, many times, a few times, twice, two times, more than once,
      a couple times, a couple of times, lots of times, over and over, every time, always,
      yes many times, yes several times, multiple times, again and again
  `),
  'health.conditions': readTable(`
    none: none, nothing, no, nope, none of those, none of the above, neither
    condition_stable: under control, stable, it's under control, it is stable, controlled, managed
    condition_monitored: a doctor watches it, my doctor watches it, monitored, doctor checks it,
      i see a doctor for it, watched closely
    condition_unstable: getting worse, it's getting worse, worse, not under control, unstable,
      out of control, not stable, not controlled
    pregnant: pregnant, i'm pregnant, expecting
    methadone_buprenorphine: methadone, suboxone, buprenorphine, subutex, sublocade, on suboxone, on methadone
    daily_benzodiazepine: benzos, xanax daily, daily benzos, xanax every day, daily xanax, klonopin daily,
      daily klonopin, daily ativan
    other_medication: other medicine, other meds, medication, meds, medicine
    mental_health_care: therapy, therapist, psychiatrist, in therapy
  `),
  'health.mood': readTable(`
    none: fine, ok, okay, good, great, no problems
    mild: some bad days, up and down, so so, a little down
    moderate: bad most days, getting by, pretty bad, hard most days
    moderate_severe: daily struggle, very hard, really hard, really bad, a struggle
    severe_unstable: can't function, i can't function, can't get out of bed, not functioning
  `),
  'safety.thoughts': readTable(`
    no: no, nope, n, nah, never, not at all, none, i haven't, no i haven't, no thoughts, no never
    yes: yes, y, yeah, yep, i have, yes i have, sometimes, a little, a few times, once, once or twice,
      yes sometimes, now and then, at times, yes a little
    unsure: not sure, unsure, i don't know, idk, maybe, don't know, i'm not sure, kind of, sort of
  `),
  'home.now': readTable(`
    safe_sober: safe, sober, safe and sober, no one uses, no one drinks, nobody uses, nobody drinks,
      sober home
    others_use: others use, others drink, people drink, people use, my husband drinks, my wife drinks,
      roommates use, my roommates use, they drink, they use
    unsafe: unsafe, not safe, it's not safe, i don't feel safe, dangerous
    unhoused: homeless, shelter, in a shelter, no home, couch surfing, in my car, on the street,
      streets, nowhere to live
    support: supportive, support, my sister helps, family helps, someone helps,
      my family is supportive, someone supportive, supportive family
  `),
  'constraints.readiness': readTable(`
    today: today, now, right now, asap, right away, immediately, tomorrow, as soon as i can,
      soon as possible
    this_week: this week, in a few days, in a couple days, within a week, few days
    this_month: next week, next month, this month, in a few weeks, few weeks, in a couple weeks,
      couple weeks
    just_looking: just looking, not ready, not yet, just browsing, looking, just information, just info,
      just asking, only looking
  `),
  'constraints.life': readTable(`
    none: none, nothing, no, nope, none of those, none of the above, neither, nothing to fit around
    work: job, my job, my work, days at work, i work days, i work, i work full time
    school: college, classes, my classes
    time_off: can take time off, i can take time off, time off, leave, fmla
    children: kids, my kids, child, child care, childcare, my children, children, single mom, my son,
      my daughter, baby
    older_parents: parents, my parents, my mother, my mom, my dad, elderly parents, older parents
    pets: dog, my dog, cat, my cat, dogs, cats, pet, my pets
    evening: evenings, evening, nights, after work, need evenings, i need evenings
    weekend: weekends, weekend, saturdays, sundays
    no_transport: no car, no ride, transportation, transport, i don't drive, can't drive, i can't drive,
      no transportation, no way to get there
    telehealth: telehealth, online, video, zoom, virtual, by video
    cost: cost, costs, money, price, the cost, the price, can't afford it, i can't afford it, afford,
      insurance, paying for it, how to pay, no money
  `),
  review: readTable(`
    send: send, send it, yes, yes send it, looks good, ok, submit, confirm, yes please, ok send it,
      go ahead
    change: change, edit, change an answer, fix something, change it, correct something
    dont_send: no, don't send, don't send it, do not send, no don't send it
  `),
};
