import type { OverdoseLapseSign } from '../../../../signals/constellations/overdose/lapse-names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** A dose too much for a body that has changed, or measured wrong, in English. */
export const lapseSigns: SignsOf<Exclude<OverdoseLapseSign, 'hardToWake' | 'patchesOn'>> = {
  toleranceLost: {
    says: [
      'tolerance is|was|must|has|be? zero|gone|low|shot|nothing|down|lost|dropped|nonexistent|NOT',
      'no|lost|zero|lower|low|NOT any|a|my? tolerance',
      'NOT touched|used|had|done|smoked|shot|fixed .. since|in|for',
      'after|since|from INSIDE',
      'after|since|for|in COUNT|MANY days|weeks|months .. INSIDE|clean|sober',
      'out|home|released|back|fresh of|from|out INSIDE',
      'weeks|months|days|month|year in|at INSIDE',
      'weeks|months|days|month|year clean|sober|off',
      'left|got|did|finished INSIDE',
    ],
    otherDenied: ['DRUG', 'OPIOID'],
  },
  sameAsBefore: {
    says: [
      'USEDIT .. old|same|usual|regular|former|previous|normal amount|dose|shot|hit|bag|size|as',
      'USEDIT .. like|as|what|than i|he|she used to|did',
      'twice|double|triple|same|as .. what|as|amount i|he|she|they used|did|was|before',
    ],
    notNear: 'prescribed scheduled doctor clinic',
  },
  aboutToUse: {
    says: [
      'going|gonna|bout|about|finna|ill|im|will to? do|shoot|smoke|use|snort|slam|take|inject|bang|hit|pop|drop|doing|shooting|smoking|slamming .. OPIOID|STIMULANT|bundle|bag|bags|rest|whole|entire|shot',
    ],
    notBefore: 'of my',
    notNear: 'prescribed appointment meeting',
  },
  heedless: {
    says: [
      'idc|idgaf|whatever',
      'NOT care|gaf|matter',
      'who|whos cares|care|caring',
      'fuck it|everything|this',
      'if|even it|i kills|kill|die|dies|dont|goes',
      'see what happens',
      'how strong|much|many',
      'by|all myself|alone',
    ],
  },
  usedJust: {
    says: [
      'just|already|only USEDIT some|it|half|one|mine|a|the|part|most|that|two',
      'USEDIT some|half|it|one|part|that .. already|ago|earlier|just|minutes|min|now',
    ],
  },
  othersFell: {
    says: [
      'died|dead|overdosed|oded|dropped|fell|down|out .. from|off|on|of|after it|that|this|them|those|purple|same|batch',
      'second|third|fourth|fifth|two|three|four|another .. person|people|guy|guys|kid|kids|friends .. days|week|weekend|off|from|on',
      'killed|dropped|took|got .. people|guys|friend|friends|buddy|cousin|neighbor|folks',
      'people|folks|others|everyone|friends are|keep|been|have dying|dropping|falling|overdosing|died|dropped',
      'same .. that|which killed|took|dropped|got',
    ],
    notNear: 'ladder stairs bike roof years',
  },
  dosedWrong: {
    says: [
      'instead|rather of|than FEWER',
      'UNIT .. instead|rather|when of|than|it|i',
      'UNIT .. DRUG|OPIOID .. instead|rather of|than',
      'misread|misdosed|miscalculated|mismeasured|miscounted',
      'gave|given .. and|then .. gave|given it|him|her|them .. too|again|also|already|twice',
      'added|moved|missed|misplaced a|the|one zero|decimal|dot',
      'measured|drew|dosed|dialed|weighed .. wrong|double|ten',
    ],
    notNear: 'prescribed doctor taper tapering down',
  },
  doseForgotten: {
    says: [
      'CANT|NOT remember|know|recall|sure|think|tell if|whether|that i|he|she|id|we .. took|taken|had|gave|given|did|dose|it',
      'forgot|forgetting|forgets|blanked if|whether|that|i|id|he|she|hed .. took|taken|had|already|gave|given',
      'forgot|forgets and|then .. took|take|takes|had|did|gave',
      'lost track',
    ],
  },
  dosedAgain: {
    says: [
      'then|and|plus|so .. more|again|another|second',
      'USEDIT .. again|another|second|twice|both',
      'another|second|extra|next|double dose|one|pill|set|round|patch|shot',
      'took|taken|had|given both',
      'twice',
    ],
    notBefore: 'day week clinic appointment program',
  },
};
