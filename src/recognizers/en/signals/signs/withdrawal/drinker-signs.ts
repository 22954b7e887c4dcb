import type { TakerSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

const DOWNER = 'LIQUOR|CALMER';

/** How it is said in English what someone takes every day, and whether they stopped at all. */
export const drinkerSigns: SignsOf<TakerSign> = {
  downerNamed: { says: [DOWNER, 'nerve pills|medicine|pill', 'DEPRESSANT'] },
  drinker: {
    says: [
      'LIQUOR every|each|per|daily|nightly|heavily|heavy|hard|steady|nonstop|constantly|alot',
      'LIQUOR .. every|daily|a|per|each|for day|night|morning|years|yrs|weeks|decades',
      'MEASURE .. a|per|every|each|daily|nightly day|night|evening|LIQUOR',
      'MEASURE daily|nightly',
      'ALCOHOLIC',
      'HEAVY drinker|drinkers|user|use|drunk|LIQUOR',
      'CALMER for|every|daily|twice|COUNT|nightly|three years|months|yrs|day|a|times|night',
      'on|takes|taking|took|prescribed|using|been CALMER .. years|months|daily|COUNT|long|every|yrs|decade',
      'COUNT mg|milligrams|mgs .. CALMER',
      'years|yrs|decades|lifetime .. LIQUOR',
      'bender|benders|binge|binged|binging',
    ],
  },
  unstopped: {
    says: [
      'STILLWANTS to? quit|stop|detox|taper|wean|get|cut',
      'CANT|NOT quit|stop|put',
      'CANT|NOT go without|a|one|more|longer|back|through',
      'thinking|thought about|of quitting|stopping|detox|detoxing',
      'WHENEVER WHOEVER|you|someone try|tries|dont|quit|stop|quits|stops|go|goes|skip|skips|cut',
      'keeps|keep|still|kept drinking|using|taking',
    ],
  },
  longSober: {
    says: [
      'COUNT|many|over|several|few years|yrs|yr|year|months|decades|decade CLEAN|off|without|free|of|in|dry',
      'CLEAN for|over|almost|nearly? COUNT|many|a|several .. years|yrs|year|months|decades',
      'CLEAN since 19|20|2010|2012|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|college',
      'COUNT|many|some years|yrs|decades ago',
      'back in|then|when',
      'long ago',
      'last year',
      'no|NOT|off|without .. for|in|over COUNT|many|several years|yrs|yr|months|decades',
      'months ago',
      'one|first time i|he|she|when',
      'that|it|this was|happened once|years',
      'anniversary|chip|milestone|birthday|sponsor',
      'used to get|have|shake|see|hear|wake',
    ],
  },
};
