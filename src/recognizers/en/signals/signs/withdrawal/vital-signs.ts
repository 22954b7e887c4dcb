import type { VitalSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What a denial may be of instead: "no drink since Monday, a fever". */
const OTHER_DENIED = ['LIQUOR', 'CALMER', 'DRINK', 'DRUG', 'SLEEP', 'COUNT'];

/** What heart, heat and consciousness do, in English. */
export const vitalSigns: SignsOf<VitalSign> = {
  heart: {
    says: [
      'VESSEL .. POUNDS',
      'VESSEL .. beating|going|jumping|coming|leaping|popping|running .. fast|out|hard|crazy|chest|100|mile|miles|weird',
      'VESSEL feels|felt|is like|gonna|going|about .. explode|burst|attack|stop|out|pop|give|quit',
      'VESSEL feels|felt|like .. sitting|standing|weight|brick|bricks|vise',
      'VESSEL wont|NOT|CANT slow|calm|stop|settle|quit|chill',
      'VESSEL .. somersaults|flips|flip|flopping|elephant|crushing|squeezing|tight|stabbing|heavy',
      'chest .. hurts|hurting|hurt',
      'VESSEL pain|pains|pressure|tightness|flutters|attack',
      'VESSEL|rate NOT|CANT go|come|get|drop|fall|dip|stay|calm|settle .. under|below|down|lower',
      'VESSEL|rate stuck|stays|staying|over|above|up .. POUNDS',
      'racing|pounding|rapid|fast|irregular VESSEL',
      'palpitations|palpitation|afib|tachycardia|tachy|tachycardic|hypertensive|hypertension|arrhythmia',
      'bp|pressure|presure|systolic .. PRESSED',
      'SYSTOLIC over? DIASTOLIC',
      'feel|hear|feeling MY VESSEL in .. ears|throat|neck|head|teeth',
      'rate .. POUNDS',
    ],
    notNear: 'breaks broken breaking nervous anxious excited date meditation crush ex',
    otherDenied: OTHER_DENIED,
  },
  fever: {
    says: [
      'a|high|running|with|has|have|got|having|and|bad|spiking|had|MY|now|some|low fever|fevers|temp',
      'TREMBLE|RETCH|MUDDLED|HALLUCINATE|SEIZURE|sweats|sweating|chills|sick fever|fevers',
      'fever|fevers .. DEGREES|high|spiking|since|and|chills',
      'feverish|febrile',
      'temp|temperature|tmp .. DEGREES|high|spiking|up|climbing|rising|over',
      'DEGREES fever|degrees|degree|temp',
      'burning up|alive',
      'hot as|like .. oven|stove|furnace|fire|hell',
      'hot to .. touch',
    ],
    notNear: 'flu covid strep',
    otherDenied: OTHER_DENIED,
  },
  feverDenied: {
    says: [
      'no|without|nor|denies|zero fever|fevers|temp|temperature',
      'NOT .. fever',
      'hay|cabin|low fever|grade',
    ],
  },
  drenched: {
    says: [
      'sweat|sweats|sweating|sweatin .. SOAKED|FIERCE',
      'drenched|soaked|soaking|dripping .. sweat|sheets|bed|clothes|shirt|wet|pillow',
      'cold sweats|sweat',
    ],
  },
  fainted: {
    says: [
      'fainted|fainting|faints|faint|syncope|unconscious',
      'passed|passing|passes|pass out',
      'black|blacked|blacking|blacks|greyed|grayed|greying out',
      'collapsed|collapsing|collapses|keeled|crumpled',
      'fell out|down|over|unconscious',
      'hit|dropped|woke|came|come|coming|went|found .. FLOOR',
      'lost|losing|loses consciousness',
      'CANT|NOT|barely stand|walk .. up|straight|without|alone|on',
      'dizzy .. fell|fall|stand|falling|walk',
      'knees|legs .. buckled|gave|gone|buckle|buckling|give',
      'everything|vision|room goes|went|going|turns black|dark|white|gray|grey',
      'stand|standing|stood|get up .. black|dizzy|faint|fall|falls|fell',
    ],
    notNear: 'asleep sleeping samples cards drunk',
    notBefore: 'flyers papers samples hope',
  },
};
