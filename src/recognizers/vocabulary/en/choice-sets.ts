import type { Vocabulary } from '../../vocabulary.ts';
import { readTable } from '../rows.ts';

/** What people type for choices that no question of the intake has, by the name of their set. */
export const choiceSets: Vocabulary['synonyms'] = {
  schedule: readTable(`
    morning: morning, mornings, am, before noon, early, early morning, breakfast, first thing, before work, before lunch,
      while kids at school, when kids at school, kids in school, sunrise, 8am, 9am, 10am, 7am, 6am, 9 am, 10 am, 8 am, 11 am
    afternoon: afternoon, afternoons, after lunch, midday, mid day, noon, after noon, lunch time, early afternoon, 1pm, 2pm, 3pm,
      2 pm, 3 pm, 1 pm, before kids get home, around lunch, after 12
    evening: evening, evenings, night, nights, at night, after work, after dinner, pm after 5, after 5, after 6, after 5pm, after 6pm, 6pm, 7pm,
      6 pm, 7 pm, 8 pm, late, when i get off work, get off at 5, get off work, once kids are in bed, kids are asleep, kids go to bed, night time, nighttime
    weekend: weekend, weekends, saturday, sunday, saturdays, sundays, sat, sun, sat or sun, saturday or sunday, days off are weekends, off on weekends
    any: any, anytime, any time, any time works, whenever, flexible, doesn't matter, dont matter, doesnt matter to me, no preference, wide open, all day,
      im open, open schedule, my schedule is open, i'm free, free all day, anything works, nothing but time, you pick, i dont care, dont care, whatever works,
      i have all the time in the world, no job, retired, always home, always free, all of them, all of the above, im not busy, either
  `),
  work: readTable(`
    full_time: full time, fulltime, 40 hours, forty hours, 9 to 5, nine to five, 50 hours, 60 hours, 12 hour shifts, monday through friday, mon fri,
      overtime, work full time, 5 days a week, i work a lot, night shift, day shift, double shifts, run my own business, salaried, 40 hrs, 40 a week,
      48 hours, 45 hours, 80 hours
    part_time: part time, parttime, few shifts, a few shifts, couple shifts, 20 hours, 15 hours, 25 hours, some shifts, gig work, doordash, uber driver,
      side jobs, odd jobs, pick up shifts, few days a week, few hours a week, weekends only, seasonal, substitute, per diem, 3 days a week, 2 days a week, 20 hrs
    student: student, school, college, university, grad school, high school, nursing school, trade school, community college, in classes, taking classes, freshman,
      sophomore, junior, senior year, getting my ged, ged, im in school, studying, state university, degree, semester
    caregiver: home with kids, home with the kids, stay at home mom, stay at home dad, stay at home parent, sahm, housewife, homemaker, taking care of,
      take care of, caring for, look after, looking after, care for my, caregiver, raising, full time mom, full time dad, mom of, home with baby, home with my,
      watch my grandkids, watching the kids, with my kids all day, caretaker
    unemployed: unemployed, not working, no job, dont have a job, laid off, got laid off, between jobs, out of work, lost my job, fired, got fired, let go, jobless,
      looking for work, job hunting, cant work, not employed, dont work, havent worked, on unemployment, collecting unemployment, got canned, cant hold a job,
      cant find work, quit my job, no work, lost job, they let me go, plant closed
    retired: retired, retirement, pension, retiree, im retired, on social security retirement, retired last year, took retirement
    disability: disability, disabled, ssdi, ssi, fmla, on leave, medical leave, leave of absence, short term disability, long term disability, workers comp, on disability,
      va disability, maternity leave, sick leave, out on leave, std
  `),
  transport: readTable(`
    own_car: car, my car, own car, drive, i drive, drive myself, i can drive, truck, my truck, got a truck, have a car, got a car, have a truck, motorcycle, suv, my own car, van,
      have a license and a car, vehicle, own vehicle, my wheels, jeep, got wheels
    ride: ride, a ride, rideshare, ride share, uber, lyft, taxi, cab, someone can drive me, can drive me, can take me, will take me, will drive me, can bring me, will bring me,
      drops me off, drop me off, give me a ride, gives me a ride, get a ride, got a ride, my mom drives me, drives me, my wife can, my husband can, friend can take me, mom can take me,
      dad can take me, take me there, has a car, bum a ride, get dropped off, carpool, can give me a lift, a lift
    transit: bus, train, metro, subway, public transit, public transportation, public transport, take the bus, light rail, trolley, bus pass, the l, bart, marta, streetcar, tram, septa
    none: none, no way, no way to get there, no car, no ride, dont have a car, dont have a ride, no license, dont drive, cant drive, license suspended, suspended license, lost my license,
      car got repoed, car got repossessed, car broke down, car is broke, car doesnt run, car in the shop, nobody can take me, no one can take me, nobody can drive me, no one to take me,
      no transportation, stranded, no wheels, no money for a cab, no bus, no buses, no buses here, lost license, no one to drive me, nobody to take me, totaled my car, car is totaled,
      stuck, cant get there, dont have transportation, no way of getting there, got a dui and cant drive, took my license, no way of getting around
    telehealth: telehealth, online, video, zoom, virtual, remote, remotely, from home, over the phone, by computer, on my laptop, video calls, by video, facetime, tele health, on my phone, over video
  `),
  cooccurring: readTable(`
    none: no, nope, none, nothing, nothing like that, not that i know of, never diagnosed, nah, just the drinking, just drinking, just the drugs, just addiction, no mental health issues,
      no diagnosis, no issues, nothing diagnosed, no none of that, none of those, mentally fine, never been diagnosed, not really
    depression_anxiety: depression, depressed, anxiety, anxious, panic, panic attacks, panic attack, sad, gad, postpartum, postpartum depression, major depression, mdd, social anxiety, anxiety attacks,
      worry all the time, cant get out of bed, hopeless, down all the time, nervous, zoloft, lexapro, prozac, depression and anxiety, anxiety and depression
    ptsd: ptsd, trauma, cptsd, c ptsd, flashbacks, nightmares, combat, war, iraq, afghanistan, was abused, abused, sexual assault, assaulted, raped, molested, post traumatic, traumatic
    bipolar: bipolar, bi polar, manic, mania, manic depressive, manic depression, lithium, bipolar 1, bipolar 2, mood swings up and down, hypomania, hypomanic, bipolar disorder
    psychosis: psychosis, schizophrenia, schizophrenic, hearing voices, hear voices, hears voices, schizo, schizoaffective, voices, sees things, seeing things, psychotic, paranoid schizophrenia, delusions, hallucinations
    other: other, something else, adhd, add, ocd, eating disorder, bulimia, anorexia, borderline, bpd, autism, autistic, personality disorder, aspergers, tourettes, dissociative, binge eating, odd, asd
  `),
  'contact.safe': readTable(`
    email: email, mail, e mail, gmail, inbox, my inbox, send me an email, email me, shoot me an email, by email, through email, drop me an email, outlook
  `),
};
