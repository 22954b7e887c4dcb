import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Rehearsals, attempts and who is to find the body, in English. */
export const attemptSigns = {
  rehearsed: {
    says: [
      'just|wanted to see|feel',

      'practiced|practicing|practice|rehearsed|rehearsing|rehearse|tested|testing|dry|trial|drill run|tying|knot|holding|writing|with|it|the|jumping|standing|putting|if|run',
      'came|got|turned|crawled|walked back out|around|home|in',
      'put .. back|away again|but|took|and|tomorrow',
      'out again|today|twice',
      'drove|walked|went|gone|been .. HIGHPLACE|river .. times|twice|again|back|turned|every|came|home|sat|stood|looked|night',
      'tied .. untied|knots|knot|off|down|took',
      'put|held|had it|the|a|that .. FIREARM|RAZORS|ROPES .. MY mouth|head|neck|temple|wrist|throat',
      'wrote|write|tore|written .. note|letter .. tore|ripped|deleted|burned|threw|up|again',
      'turned|turn|chickened|backed|bailed around|back|out',
      'see|test|check if|how|whether it|the|that|beam|rope|branch|closet|rod .. hold|holds|held|feel|feels|felt|support',
      'picked|scouted|scouting|chose .. spot|bridge|tree|motel|hotel|beam|room',
    ],
  },
  tried: {
    says: [
      'tried|attempted|trying|tries|attempting to? hang|kill|drown|shoot|jump|overdose|od|suffocate|poison|strangle|end|suicide|off|unalive .. SELF|it|my|his|her|off|on|suicide|again|from',
      'attempted|tried .. hanging|suicide',
      'i|he|she tried|attempted two|three|few|a .. nights|days|weeks ago',
      'attempted on|last|again|twice|yesterday monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|night|month',
      'tried|attempted it? on|last? WHENDAY and|n|but|ill|will|gonna? .. try|trying again',
      'tried|attempted it? on|last? WHENDAY .. woke|survived|failed|alive',
      'tried|attempted .. take MY own? life',
      'my|his|her|another|second|third|last|recent|suicide|failed suicide? attempt|attempts .. week|yesterday|today|tonight|month|failed|days|weeks',
      'survived|failed|botched my|his|her|the|an|at .. attempt|suicide|hanging|killing|jump',
      'NOT|CANT even die|kill|hang right|myself|correctly',
      'wish|wishes|hate|mad|angry|upset|sorry .. NOT|never .. saved|revived|found|worked|stopped|brought|narcanned|woken',
      'rope|noose|bedsheet broke|snapped|slipped|gave|failed|ripped|held|tore|came',
      'FIREARM jammed|misfired|clicked|NOT fire|go',
      'woke|wake|waking up .. still|pissed|angry|mad|disappointed|sad|upset .. alive|here|breathing|woke|worked',
      'took|swallowed .. pills|bottle|meds .. NOT|woke|survived .. work|die|morning',
    ],
    notBefore: 'prevention',
    notNear: 'quit quitting calling called meeting rehab detox appointment',
  },
  triedIt: {
    says: [
      'tried|attempted in MONTHS|19|2019|2020|2021|2022|2023|2024|2025',
      'tried|attempted it|again? on|last|this|again? WHENDAY',
      'tried it twice|before|again',
    ],
    notBefore: 'to calling getting quitting going',
    notNear:
      'rehab sober sobriety quit quitting treatment detox clean relapse relapsed drink drinking meeting call calling called appointment smoke smoking vape job number busy line',
  },
  again: {
    says: [
      'try|trying|attempt|do|doing it? again',
      'go|going|went back up|there|tonight|tonite|tomorrow|again',
      'go|going|went back and finish|do',
      'do|finish|get it|the right|job this|next? time?',
      'next|this time .. work|works|succeed|fail|miss|right|sure|enough',
      'like|same|way .. he|she|i did|was|talked|acted .. before|last|week|time|day|month',
      'same|same pills|gun|rope|bridge|place|spot|motel again|as|yesterday|today',
      'second|2nd|third time|attempt',
    ],
    notNear:
      'rehab sober sobriety quit quitting treatment detox clean meeting call calling appointment',
  },
  rescued: {
    says: [
      'found|caught|stopped|cut|pulled|walked|talked|got|grabbed him|her|me|my|them .. hanging|ROPES|FIREARM|ledge|bridge|tracks|railing|neck|roof',
      'cut|got|talked|pulled|brought him|her|me|them down|off from|the|before|in|of .. time|rope|bridge|ledge|roof|tracks|ceiling|railing|loop|noose',
      'walked in on|as him|her|me|my .. ROPES|FIREARM|bleeding|blade|pills|hanging|wrists',
      'took|wrestled|grabbed|pried|pulled .. FIREARM|RAZORS|ROPES|pills .. from|out|off|away .. him|her|hand|hands|neck',
      'found|read|saw my|his|her note|goodbye',
      'someone|police|stranger|cop|mom|wife|husband|roommate .. talked|pulled|cut|stopped me down|off|from|before',
      'marks|bruises|ligature|mark|burns .. MY neck|throat',
      'caught|found|saw .. tying|writing|standing|counting|holding .. ROPES|FIREARM|note|ledge|railing|noose|goodbye',
    ],
    notNear: 'climbing cat kite',
  },
  bodyFound: {
    says: [
      'i|im|me was|were|am|get|got|be|is? found dead|hanging|lifeless',
      'NOT .. one|ones|who|first to|who|that find|finds|found me|my|him|her',
      'NOT want .. to? find|finds|finding me|my|it',
      'where|when|someone|somebody|anyone|people to|theyll|you|they|will? find|finds me|us',
      'one|ones to|who find|finds|finding me|my',
      'find|finds|found|finding|discover|move|burn MY body|corpse',
      'cops|police|stranger|strangers|mailman|landlord|professionals find|finds me|us',
      'find|finds me|him|her like|dead|hanging|first',
      'kids|mom|wife|family|husband|son|daughter .. find|finds|finding me|my',
      'somebody|someone|cops|police|landlord .. check .. apartment|house|room|body',
      'clean up the|my mess|blood|body',
    ],
    notBefore: 'a an some help attractive work',
    notNear: 'location gps ex abuser stalker job bed rehab doctor passed blue narcan overdose',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
