import type { ViolenceSign } from '../../../../signals/constellations/violence/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Harm named with the one it is for, and what goes along with meaning it, in English. */
export const violenceAims = {
  harmWord: {
    says: [
      'SLAYFOE|MAULFOE FOE|yall|u|you',
      'SLAYFOE|MAULFOE THATONE .. FOE',
      'smoke|drop|gut|waste|clap|bury|cap FOE',
      'run|running|mow|mowing FOE|over|down .. over|down|FOE',
      'burn|burning|torch his|her|their .. PREMISES',
      'use|using it|this|that|them on|against THATONE? FOE',
      'fuck|mess|jack FOE|THATONE .. up',
      'put|putting|lay|get THATONE? hands on|around THATONE? .. FOE|throat|neck',
      'do|doing|did something|somethin|damage|harm .. to FOE|THATONE',
      'hurt|kill|stab|shoot|attack or|and kill|hurt|worse',
    ],
    notBefore: 'feelings up off time addiction',
  },
  mayHarm: {
    says: [
      'could|might|may|almost|nearly|gonna SLAYFOE|MAULFOE FOE',
      'could|might|may|almost|nearly SLAYFOE|MAULFOE THATONE .. FOE',
      'AFRAID .. do|done|doing .. to FOE|THATONE',
      'AFRAID|worried .. SLAYFOE|MAULFOE|hurting FOE|THATONE',
      'AFRAID|worried .. what my|his hands|temper|anger|head|mind|body',
      'AFRAID .. do it again',
      'away|inch|close|second|minute from|to SLAYFOE|MAULFOE FOE',
      'away|inch|close|second|minute from|to SLAYFOE|MAULFOE THATONE .. FOE',
      'NOT safe|trusted around|near|with|alone THATONE? .. FOE',
      'NOT trust myself|himself|herself around|near|with|alone|not',
      'NOT|CANT be around|near|alone THATONE? .. FOE|kids|baby',
    ],
    notBefore: 'feelings back',
    notNear: 'relapse relapsing drink use using himself herself casino wheel road driving',
  },
  beforeHarm: {
    says: [
      'before|or|until i|he|hes|she|ill|hell SLAYFOE|MAULFOE|hurts|kills|stabs|shoots|hits|do|does THATONE? .. FOE|something|somethin',
    ],
    notNear: 'road driving driver truck trucks wheel',
  },
  reluctant: {
    says: [
      'NOT want|wanna|trying|mean|wish to? hurt|kill|harm|hit|do anyone|anybody|nobody|someone|FOE|THATONE|this|it|anything',
    ],
  },
  vowEarnest: {
    says: [
      'NOT playing|kidding|joking|bluffing|lying|jokin|playin',
      'im|am|dead|deadass|so|being serious',
      'mean|means it|every',
      'mark my words',
      'NOT care .. jail|prison|locked|caught|arrested|happens|consequences',
      'swear to|on god|my|everything',
    ],
  },
  armedWith: {
    says: [
      'with|got|have|has|grabbed|keeping|keeps|brought|bring|bringing THATONE|some|bunch|loaded .. ARMSNAME',
      'in|inside|on THATONE HANDY|belt|hip',
      'sharpening|sharpens|sharpened|loading|loads|cocking',
      'ammo|ammunition|bullets|rounds|clips|magazines|shells',
      'building|making|built|assembling something|things in',
    ],
    notNear: 'phone bottle beer pills drink resume bible',
  },
  backup: {
    says: [
      'with my|his|the boys|crew|homies|cousins|guys|brothers|people',
      'me and|n my boys|crew|homies|cousins|guys|brothers',
    ],
  },
  standoff: {
    says: [
      'NOT take|taking|took|get|getting me|him|her|us .. alive',
      'NOT going|go back|down|quietly|without .. jail|prison|fight|quiet|quietly|easy',
      'go|going|went|goes out shooting|swinging|fighting|in',
      'cops|police|swat|feds|they .. come|get|go .. through|past|over me|him|her|us',
      'barricaded|holed|barricading|barricade up|in|inside|himself|herself|myself|the|door|with',
      'locked|locks|shut himself|herself|myself|themselves in|up|inside',
      'suicide by cop',
      'hostage|hostages',
    ],
  },
  seesSelf: {
    says: [
      'see|seeing|picture|picturing|imagine|imagining|saw|visualize|watch|watching myself .. SLAYFOE|MAULFOE|pushing|throwing|dropping|shaking|pushing|running FOE|THATONE|people',
      'flash|flashes|flashing of pushing|throwing|dropping|shaking|stabbing',
    ],
  },
} satisfies Partial<SignsOf<ViolenceSign>>;
