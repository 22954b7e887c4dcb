import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Too much drunk, and pupils like pins, in English. */
export const drinkSigns = {
  drankTooMuch: {
    says: [
      'drank|drunk|chugged|downed|killed|finished|had|polished|drinking|drinks|pounded|slammed .. whole|entire|full|fifth|handle|bottle|pint|liter|gallon|case|bottles|MANY|30pack',
      'MANY shots|beers|drinks|claws|seltzers|margaritas|tequila',
      'blackout|wasted|hammered|plastered|shitfaced|obliterated|trashed|smashed|sloshed|blacked',
      'bac|blew .. 0.3|0.35|0.4|0.28|0.32|0.38|3|0.25',
      'drank|drunk|drinking|drink .. too|so|way much|fast|heavily',
      'bottle|handle|fifth|pint of vodka|whiskey|tequila|rum|gin|liquor|everclear|hennessy|fireball|bourbon|jack',
      'keg stand',
      'hazing|pledges|pledging|frat',
      'chugging|shotgunning|funneling',
      'drunk',
    ],
  },
  pinpoint: {
    otherDenied: ['UNSURE'],
    says: [
      'pinpoint|pinned|pinpricks|pinprick|pindots|pinholes',
      'pin point|points|prick|pricks|hole|holes|dots|sized',
      'pupils .. tiny|small|dots|pins|needles|specks|gone|nothing|disappeared',
      'tiny|small|constricted|pinned|teeny pupils',
      'eyes .. pins|pinned|dots|pinholes',
    ],
    notNear: 'location source instagram pinterest post cause',
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
