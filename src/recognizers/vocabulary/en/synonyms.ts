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
    go_on: go on, ok go on, yes go on, lets go on, ok lets go on, can we go on, ok continue, lets continue, can we continue, can we carry on, ok keep going, i want to go on, continue, keep going, carry on, the questions, continue with the questions, next
    human: a person, person, human, talk to a person, talk to someone, agent, someone
    stop: stop, end, quit, bye, that's all, stop for now
  `),
  'who.for': readTable(`
    self: me, myself, self, my self, i need help, for myself, i do, i am the one,
      just me, i'm the one, i am the patient, for my own, i'm an addict, i'm an alcoholic, i have a problem, my own drinking, my own problem, i can't stop, i want to quit, i'm addicted, i'm the drinker, i need to get clean, i need to stop, i'm the one with the problem
    loved_one: my son, my daughter, my husband, my wife, my mom, my mother, my dad, my father,
      my brother, my sister, my friend, my boyfriend, my girlfriend, my partner, my spouse,
      my child, my kid, my cousin, my uncle, my aunt, my nephew, my niece, my grandson,
      my granddaughter, my fiance, my fiancee, my roommate, my grandma, my grandpa, loved one,
      someone else, a friend, family member, a family member, someone i love, him, her,
      a loved one,
      my boy, my girl, my baby, my stepson, my stepdaughter, my dads, my mama, my papa, my bf, my gf, my ex, my bestie, my best friend, my buddy, my coworker, my neighbor, my grandmother, my grandfather, my in law, my brother in law, my sister in law, my son in law, my daughter in law, my kids, my teen, my hubby, hubby, my man, my old man, my lady, my significant other, a loved one of mine, my cuz, my stepdad, my stepmom, my twin, my family
    professional: professional, referral, a client, my client, a patient, my patient, case manager,
      social worker, counselor, therapist, nurse, doctor, probation officer, making a referral,
      a referral,
      i'm a counselor, i'm a therapist, i'm a nurse, i'm a social worker, i'm a case manager, i work at, my caseload, a patient of mine, client of mine, refer, referring, to refer, discharge planner, discharge planning, er doctor, physician, lcsw, lpc, p.o., parole officer, probation, pastor, school counselor, on behalf of a client, ref for a client, our patient, our client, case worker, clinician, paramedic, public defender
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
    call: call, phone, calling, calls, phone calls, call me,
      ring me, ring, give me a call, call my cell, just call, phone me, by phone, phone is fine, my cell, call is fine, ring my cell, over the phone, holler at me, hit my phone, call is best, give me a ring, can call, calls are fine
    text: text, texting, sms, texts, txt, text me, text messages,
      text only, just text, send a text, shoot me a text, by text, message me, whatsapp, sms only, text is fine, text is best, hit me up by text, imessage, can text, txt me, texts are fine
    voicemail: voicemail, voice mail, voicemails, message, leave a message
    morning: morning, am, before noon, in the morning
    afternoon: afternoon, after lunch, in the afternoon
    evening: evening, night, nights, after work, at night, in the evening
    none: do not contact me, don't contact me, don't call me, no contact, none, don't call or text,
      no thanks, don't, leave me alone, don't reach out, do not reach out, don't contact, no calls, nobody needs to reach me, i'll call you, i will call you, i'll reach out, i'll come to you, don't want contact, don't call, do not call, no contact please, don't want anyone calling, i don't want to be contacted, i don't want to be called, i'll contact you, nobody can know, don't bother, rather you didn't
  `),
  'use.last': readTable(`
    today: just now, this morning, an hour ago, a few hours ago, earlier today, right now, tonight,
      now, this afternoon,
      minutes ago, few minutes ago, this am, currently drunk, drunk right now, high right now, drinking right now, half hour ago, still drinking, as we speak, few hours ago, couple hours ago, a couple hours ago, woke up, rn, like an hour ago, lunch today, at lunch
    days: yesterday, last night, a day ago, 1 day ago, 2 days ago, 3 days ago, two days ago,
      three days ago, a couple days ago, a couple of days ago, the day before yesterday,
      one day ago, few days ago, a few days ago,
      the other day, couple days ago, day before yesterday, the night before last, night before last, two nights ago, three nights ago, couple nights ago
    week: 4 days ago, 5 days ago, 6 days ago, 7 days ago, four days ago, five days ago,
      six days ago, a week ago, 1 week ago, last weekend, this week, one week ago, last week,
      past week,
      earlier this week, few days back, this past week, past weekend, over the weekend, this past weekend
    month: 2 weeks ago, 3 weeks ago, two weeks ago, three weeks ago, a couple weeks ago,
      a couple of weeks ago, a few weeks ago, this month, 10 days ago, past month, last month, earlier this month,
      couple weeks ago, few weeks ago, couple weeks, few weeks back, earlier in the month, about a month ago
    longer: 2 months ago, 3 months ago, 6 months ago, two months ago, three months ago,
      six months ago, months ago, a year ago, last year, over a month ago, years ago,
      a few months ago, a couple months ago, a couple of months ago, a long time ago,
      last summer, last spring, last winter, over a year, been years, years back, long time ago, over a month, more than a month, more than a month ago, sober for months, ages ago, few months ago, last christmas, couple months
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
      never been to detox, never done detox, no never,
      never been, never even tried, haven't tried, have not tried, never stopped, never quit, never gone, never attempted, first time, this is my first time, haven't yet, not once, never done it, never have, never did, never went, havent tried yet, never tried to quit
    completed: completed, completed detox, finished, i finished, i completed it, finished it,
      got through it, got through detox, done with detox, i finished it,
      made it through, got thru it, made it through detox, i did it, did the full, completed the whole thing, graduated, successfully completed, full 7 days, did it all, went all the way through, made it all the way, finished up, discharged, i completed, all done, finished detox
    could_not_complete: couldn't finish, could not finish, couldn't get through it, couldn't complete it,
      left early, left ama, gave up, tried but failed, failed, tried but couldn't,
      tried and couldn't, tried twice, couldn't do it, did not finish, didn't finish,
      walked out, checked myself out, signed myself out, signed out, left ama, against medical advice, couldn't take it, couldn't handle it, couldn't hack it, left after, bailed, ran, dropped out, quit halfway, got kicked out, kicked out, didn't make it, couldn't make it, could not do it, tapped out, never finished, left day 2, left on day, only lasted, lasted two days, lasted a day, made it 2 days, made it two days, relapsed before, used on day, caved, went back out, always leave, failed it, didn't finish it, withdrew too hard, left before it was over
    in_detox_now: now, in it now, currently, currently in detox, right now, i'm in detox, still in detox,
      detoxing now, in detox,
      currently detoxing, detoxing right now, detoxing, still detoxing, am detoxing, in detox now, in there now, in there right now, in the hospital, in the hospital now, in detox right now, day 2 of detox, day 3 of detox, day two, day three, as we speak, on day 2, on day 3, in the detox unit, at the detox unit
  `),
  'safety.withdrawal': readTable(`
    none: none, nothing, no, nope, none of those, none of the above, neither, never, no signs,
      no signs now or before, never stopped, no problems, no trouble
    now_mild: a little shaky, a bit shaky, sweaty, sweating now, shaky now, a bit shaky now,
      a little shaky now, a little sick, feeling sick now, a bit sweaty, now mild, mild now,
      shakes now, hands shake now, shaky hands now, shaking now, trembling now, tremors now, jittery now,
      sweats now, sweaty now, clammy now, sick now, nauseous now, nausea now, queasy now, ill now
    now_moderate: very shaky, very shaky now, shaking a lot, throwing up, vomiting, vomiting now,
      throwing up now, now moderate, shaking bad now, shaking badly now,
      bad shakes now, throw up now, throws up now, puking now, puke now, vomit now
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
      this is the first time, this is my first time, no treatment, never been,
      never been to treatment, never had treatment, never been to rehab, never done treatment, first time ever, all new to me, this is new to me, brand new to this, new to all this, never had any, never had any help, never went anywhere, none ever, never gotten help, never tried any, no prior treatment, never done anything
    detox_only: detox, only detox, just detox,
      detoxed, just detoxed, detox twice, a detox, detox center, only detoxed, did detox, went to detox
    outpatient: therapy, therapist, counseling, outpatient, op, counselor, weekly therapy,
      counselling, see a therapist, weekly counseling, one on one, regular outpatient, once a week, once a week counseling, saw a counselor, aa counselor, group once a week, out patient, outpatient counseling, therapist once a week, talk therapy, weekly
    iop: iop, intensive outpatient,
      intensive out patient, 3 days a week group, 9 hours a week, three nights a week, i o p, intensive, intensive outpatient program, intensive op
    php: php, partial hospitalization, day program, partial,
      day treatment, partial hospital, partial hospital program, 5 days a week, day programme, p h p, partial program, day hospital, all day program
    residential: rehab, inpatient, residential, residential treatment, inpatient rehab, 28 day program,
      30 day program,
      in patient, 28 days, 30 days, 60 days, 90 days, 30 day, 90 day, sixty days, ninety days, thirty days, sober ranch, lived there, inpatient treatment, in rehab, went to rehab, been to rehab, rehabs, residential rehab, betty ford, teen challenge, salvation army, stayed there
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
      sober home,
      quiet, peaceful, safe here, i live alone, live alone, by myself, alone, sober living, sober house, sober living house, oxford house, halfway house, doesn't drink, don't drink, doesn't use, doesn't touch the stuff, doesn't touch it, no alcohol in the house, no booze in the house, dry house, clean house, nobody here uses, nobody here drinks, nobody in the house drinks, no one here drinks, no one here uses, no drugs or alcohol, no drugs, everyone's sober, no drinking, no drinking here, don't allow it, never drinks, they don't drink, my parents don't drink, stable, good home, clean and sober, not so much as, church people, very safe, it's safe, calm
    others_use: others use, others drink, people drink, people use, my husband drinks, my wife drinks,
      roommates use, my roommates use, they drink, they use,
      drinks, uses, smokes, gets high, getting high, drinks too, drinks every night, uses too, smokes weed, smoke weed, smokes meth, roommate, roommates drink, roommates smoke, roommate uses, roommate drinks, still drinks, still uses, is using, parties, party house, partying, beer in the fridge, always beer, booze everywhere, drinkers, all drink, all use, deals, sells, husband drinks, wife drinks, dad drinks, mom drinks, boyfriend uses, girlfriend uses, drink every night, drink a lot, drinks a lot, drugs in the house, alcohol in the house, smokes crack, shoots up, everybody drinks, everyone drinks, everyone uses, they all drink, they all use, others smoke
    unsafe: unsafe, not safe, it's not safe, i don't feel safe, dangerous,
      violent, abusive, abuse, abuses me, scared, afraid, hits me, he hits me, beats me, hit me, threatens me, threatened me, scared to go home, scared at home, scared of him, scared of my, afraid of him, afraid of my, afraid to go home, don't feel safe, doesn't feel safe, not a safe place, not safe there, not safe here, in danger, puts his hands on me, gets physical, gets violent, restraining order, punches, chokes me, walk on eggshells, never safe, feel unsafe
    unhoused: homeless, shelter, in a shelter, no home, couch surfing, in my car, on the street,
      streets, nowhere to live,
      living in my car, live in my car, sleeping in my car, sleep in my car, in my truck, in my van, sleeping in my, sleep in my, tent, living in a tent, motel, living out of, couch to couch, couch, on a couch, couches, friends couch, on the streets, living on the street, evicted, got evicted, nowhere to go, nowhere to stay, no place to live, no place to stay, no place, don't have a place, no stable place, without a home, no where to live, under a bridge, bridge, staying with whoever, the mission, rescue mission, encampment, camp, homeless shelter, bouncing around, staying wherever, between places, kicked out
    support: supportive, support, my sister helps, family helps, someone helps,
      my family is supportive, someone supportive, supportive family
  `),
  'constraints.readiness': readTable(`
    today: today, now, right now, asap, right away, immediately, tomorrow, as soon as i can,
      soon as possible,
      tonight, as soon as possible, this second, today please, yesterday, ready now, right this minute, soon as you can, immediate, ready to go, i'm ready, asap please, today or tomorrow, first thing tomorrow, tomorrow morning, the sooner the better, sooner the better, soonest, this minute, whenever you have a bed, ready right now, can't wait, urgent, like now, as soon as you can, emergency, as soon as theres a bed
    this_week: this week, in a few days, in a couple days, within a week, few days,
      by friday, this weekend, next few days, couple days, couple of days, in a day or two, in 2 days, in 3 days, within days, later this week, end of the week, before the weekend, by the weekend, monday, this monday, in a couple of days, within the week, few more days, this friday, end of week
    this_month: next week, next month, this month, in a few weeks, few weeks, in a couple weeks,
      couple weeks,
      couple of weeks, 2 weeks, 3 weeks, two weeks, three weeks, in 2 weeks, in two weeks, in three weeks, 2 or 3 weeks, next few weeks, after the holidays, after thanksgiving, after my court date, end of the month, first of the month, in a month, month or so, later this month, after i get paid, within a month, when school lets out, beginning of next month, start of next month, after christmas, after the 1st, within the month, in december, some time next month
    just_looking: just looking, not ready, not yet, just browsing, looking, just information, just info,
      just asking, only looking,
      looking into it, just curious, curious, gathering info, gathering information, researching, doing research, research, not ready yet, not sure i'm ready, seeing what's out there, seeing my options, exploring, checking it out, checking things out, browsing, info, not anytime soon, not right now, just seeing, weighing options, window shopping, comparing, for now just looking, thinking about it, just checking, someday, maybe someday, maybe later, not doing anything yet, collecting information, shopping around, nothing yet
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
