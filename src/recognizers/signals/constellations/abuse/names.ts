import type { AbuseNightSign } from './night-names.ts';
import type { AbuseToldSign } from './told-names.ts';

/**
 * What is done to someone, or threatened.
 *
 * - `struck`: beaten, grabbed, thrown about, hands laid on; `struckDear`: the same to a child, a
 *   parent or someone else who is loved; `choked`: hands or a cord around the neck.
 * - `violated`: forced to sex; `touched`: touched by an elder; `childTouched`: a child is.
 * - `armed`: a weapon held on someone, shown or kept within reach to frighten.
 * - `deathThreat`: will kill, hurt, find; `hostage`: threatens with papers, pictures, children, lies.
 * - `drugged`: made to drink or use, drugged in secret. `sold`: made to sell the body or to work off
 *   a debt. `starved`: food, medicine, care or sleep withheld; `robbed`: an old or ill person's money
 *   taken.
 * - `abuseNamed`: "abusive", "domestic violence", said of someone at home.
 */
export type AbuseHarmSign =
  | 'struck'
  | 'struckDear'
  | 'choked'
  | 'violated'
  | 'touched'
  | 'childTouched'
  | 'armed'
  | 'deathThreat'
  | 'hostage'
  | 'drugged'
  | 'sold'
  | 'starved'
  | 'robbed'
  | 'abuseNamed';

/**
 * How someone is held and watched.
 *
 * - `lockedIn`: locked in, not let out of the house. `keptFrom`: not let see, call or work.
 * - `seized`: phone, keys, papers, money, medicine taken. `purse`: the money is in another's hands.
 * - `tracked`: the phone read, the place known, cameras. `stalked`: followed, waited for, found again;
 *   `planted`: a tracker, a camera or a spying program was hidden.
 * - `ruled`: needs leave for everything, is told what to wear, "controlling".
 */
export type AbuseControlSign =
  | 'lockedIn'
  | 'keptFrom'
  | 'seized'
  | 'purse'
  | 'tracked'
  | 'stalked'
  | 'planted'
  | 'ruled';

/**
 * What shows of it when it is not told.
 *
 * - `unsafe`: not safe at home, or from someone there, in so many words.
 * - `hiding`: writes in hiding, must erase this. `fearOfThem`: is afraid of someone at home;
 *   `fearOfHome`: does not want to go home; `eggshells`: watches every word; `flinches`.
 * - `rage`: snaps, screams, punches walls; `belittled`: called worthless, made to feel mad.
 * - `marks`: bruises, a black eye; `explained`: "I told them I fell".
 * - `helpSought`: police came, a shelter, a restraining order; `fled`: ran, sleeps in the car;
 *   `trapped`: would leave and cannot.
 * - `leftBehind`: divorced, in prison, safe now. `notTheirs`: said of a sport, a film, an employer, or
 *   by someone who works with it. `forTheirUse`: kept from drink, money or a car because they use;
 *   a patient's family does so too. `asksAbout`: asks what is offered.
 * - `atHome`: someone who lives there or shares a bed, named.
 */
export type AbuseVeiledSign =
  | 'hiding'
  | 'fearOfThem'
  | 'unsafe'
  | 'fearOfHome'
  | 'eggshells'
  | 'flinches'
  | 'rage'
  | 'belittled'
  | 'marks'
  | 'explained'
  | 'helpSought'
  | 'fled'
  | 'trapped'
  | 'leftBehind'
  | 'notTheirs'
  | 'forTheirUse'
  | 'asksAbout'
  | 'atHome';

/**
 * Danger that is at the door.
 *
 * - `onslaught`: someone is coming up the stairs, is outside the door. `wrecks`: breaks things or the door.
 * - `alarm`: help is called for, someone hides or is scared.
 * - `hunted`: found, waited for, searched for, followed by someone.
 * - `nears`: someone is coming home or coming back.
 * - `papersHeld`: passport or papers in another's hands. `careKept`: not let see a doctor.
 * - `dreadsThem`: afraid of a partner or of someone at home, in so many words, and not for them.
 */
export type AbuseMenaceSign =
  | 'onslaught'
  | 'wrecks'
  | 'alarm'
  | 'hunted'
  | 'nears'
  | 'papersHeld'
  | 'careKept'
  | 'dreadsThem';

export type { AbuseNightSign } from './night-names.ts';

/** Signs of abuse. */
export type AbuseSign =
  | AbuseHarmSign
  | AbuseControlSign
  | AbuseVeiledSign
  | AbuseMenaceSign
  | AbuseNightSign
  | AbuseToldSign;
