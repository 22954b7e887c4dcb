import type { AbuseVeiledSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Fear of someone at home, in English. */
export const abuseFearSigns: SignsOf<
  Extract<AbuseVeiledSign, 'unsafe' | 'fearOfThem' | 'fearOfHome' | 'eggshells' | 'flinches'>
> = {
  unsafe: {
    says: [
      'NOT feel|feeling|felt safe .. home|house|him|her|husband|boyfriend|partner|dad|stepdad|wife|girlfriend|mom',
      'NOT safe at home',
      'NOT safe .. with|around|from|near him|her|them|husband|boyfriend|ex|stepdad|dad',
      'unsafe .. at|with|around|in home|him|her|husband|boyfriend|house|partner',
      'afraid|scared|terrified|fear for my life|safety',
      'in fear for|of my life|him|her',
      'in danger',
    ],
    notBefore: 'of FATE',
    notNear:
      'sober using use relapse trigger triggers drugs drinking seizure detox overdosing overdose dying finding cancer',
  },
  fearOfThem: {
    says: [
      'afraid|scared|terrified|frightened|petrified|fearful|fear|scary|skeered|nervous|shaking of|for .. him|her|husband|boyfriend|girlfriend|wife|ex|stepdad|dad|son|brother|stepfather|mom|mother|father|partner|PARTNER|caretaker|aide',
      'afraid|scared|terrified|fear for|of my|our life|lives|safety|kids|husband|boyfriend|ex|wife|dad|stepdad|son',
      'afraid|scared|terrified of retaliation|repercussions|being hurt|hit',
      'HE|he|she|they .. scares|frightens|terrifies|scare|terrify me|us|the|my',
      'he|she|they|husband|boyfriend|dad will|gonna|going|would|might hurt|beat|hit|punish me|us',
      'scares|frightens|terrifies me|us|the when|at|sometimes|now',
      'afraid|scared|terrified|frightened|worried what|when|to|that|hell|hes|he|how .. he|hell|she|shell|they|him|her .. do|does|drinks|comes|gets|finds|home|mad|angry|snap|next|reacts|react|hits|hurt|did|is|say|no|capable|takes',
      'afraid|scared|terrified to|of .. leave|leaving|say|speak|tell|call|talk|sleep|move|breathe|break|breaking|close|make|ask .. him|her|husband|boyfriend|anyone|eyes|mad|angry|wrong|sound|up',
      'fear for|of .. my|our|life|safety|him|her|kids|ex',
      'in fear of|for',
      'NOT feel|feeling|felt|am|im|are|be safe .. with|around|at|in|near|alone|here .. him|her|home|house|husband|boyfriend|partner|ex|stepdad|dad|my|own',
      'unsafe at|in|with|around|here',
      'NOT feel|feeling|felt|am safe here|there|tonight|anymore|home|alone',
      'NOT safe here|there|home|house',
      'capable|what of|hes|shes .. capable|of',
      'know|knows|idk|what hes|shes|he|she|hell capable|do|might|did .. if|when|of|to',
      'one|some|someday of these|day .. hes|he|she|shell|hell|go|gonna|too|snap',
      'tense|tenses|freeze|freezes|stomach|heart|panic|shake|body .. when|whenever|every .. hear|hears|car|truck|keys|door|footsteps|he|him|pulls|comes|walks|garage',
      'hear|hears|heard his|her|the car|truck|keys|footsteps|boots|garage .. driveway|door|stomach|panic|freeze|tense|heart|stairs|pull|and',
    ],
    notBefore: 'up feelings',
    notNear:
      'lose losing stopping relapse overdose disappoint disappointing dying cancer dentist surgery court',
  },
  fearOfHome: {
    says: [
      'afraid|scared|terrified|fear|dread|dreading|dreads|hate|nervous|anxious to|of|about|walk .. go|going|come|coming|be|being|getting|walk|walking|drive|driving home|house|there|back|inside|home',
      'NOT want|wanna|wants to? .. go|going|come|be|return .. home|house .. tonight|again|because|to|him|hes|he|with|rn|yet|now|she',
      'NOT want|wanna|wants to? go|come|be|going home',
      'NOT safe|able to go|return|be|come home|back|there',
      'CANT|cant go|return home|back .. tonight|because|him|hes|he|safe|hell|house',
      'begs|begged|begging|pleaded|asked .. not|NOT .. send|make|go|let|leave .. home|him|her|back',
      'sit|sitting|sits|stay|staying|stays|wait|waiting|hide|hiding|sleep|sleeping|slept|drive|driving|park|parked .. in|out|at|around .. my|the|our car|truck|parking|driveway|lot|park|mcdonalds|walmart|block .. until|till|instead|because|so|avoid|rather|before|with .. home|he|hes|she|him|asleep|out|passed|kids|go|sleep|leaves',
      'stay|stayed|staying late|at|out .. work|school|library .. avoid|because|so|home|him',
      'NOT .. send|make|let me|us|them|her back|go|home .. home|there|to|him|with|back',
      'cries|cry|crying|screams|begs|shakes|hides .. when|before|not .. visit|visits|dads|weekend|weekends|drop|his',
      'NOT send|make|take me|us back|home',
    ],
    notNear: 'sober rehab relapse empty ashamed drink using work homeless',
  },
  eggshells: {
    says: [
      'eggshells|eggshell',
      'never know|knowing if|what|when|which|who|how',
      'egg shells',
      'walk|walking|tiptoe|tiptoeing|tip|tread|treading on|around|toe|lightly .. him|her|glass|egg|eggs|pins|landmines|mood|moods',
      'tiptoe|tiptoeing',
      'NOT know|never what|which|when|mood .. set|sets|him|version|mood|off|trigger|home|he|shell|hell|snap|next|explode',
      'any|every|smallest|little|slightest|tiniest|one|wrong thing|word|look|move|sound|noise|tone|mistake .. sets|set|off|triggers|explodes|mad|he|she|wrong|pay|could|can',
      'sets|set him|her|dad|husband off',
      'so|or|before he|she|they|dad|husband wont|doesnt|dont|NOT? get|gets? RAGED',
      'or|before he|she|they|dad|husband|hell|shell get|gets|starts|goes? RAGED|off',
      'jekyll|hyde',
      'keep|keeping the peace',
      'keep|keeping|stay|staying|make|making .. quiet|happy|kids|calm|sure|clean .. so|or|not|before .. he|she|mad|upset|angry|wake|explode|him|her|doesnt|home',
      'careful|watch|watching|rehearse|measure|pick|choose .. what|my|every .. say|said|words|word|tone|mouth|around|around|him|face|breathe',
      'like|different|whole|another|total|completely|becomes|turns|two|changes|changed different|another|someone|person|monster|man|into|somebody|when .. drinks|drunk|drinking|home|he|she|uses|high|alone|doors|else',
      'when|once|after|if he|she|hes|shes|dad|husband drinks|drink|drinking|drunk|uses|high|home .. change|changes|different|mean|scary|monster|rage|nasty|ugly|someone|violent|physical|bad|temper|angry|hide|run|snaps|flips|switches|kids',
      'behind closed doors',
      'read|reading|judge|guess his|her mood|moods|face',
      'put|puts|hide|take|send|lock|keep the|my kids|baby|boys|girls .. room|closet|neighbors|hidden',
      'take|takes|took it myself|instead',
      'by|in|from how the|his|he|hard .. truck|car|door|keys|footsteps|boots',
    ],
    notNear: 'sons sober newborn cramps',
  },
  flinches: {
    says: [
      'flinch|flinches|flinched|flinching|cower|cowers|cowering|cringe|cringes',
      'jump|jumps|jumpy|startle|startles|duck|ducks when|every|if|at .. he|hand|door|someone|raises|moves|voice|noise|hear|loud',
      'brace|braces|bracing myself|herself|for .. it|hit|when|he|door|home|impact',
      'kids|kid|son|daughter|baby|children .. hide|hides|hiding|scared|afraid|terrified|run|cry|flinch|flinches|freeze|shake|shaking|quiet .. when|of|closet|room|under|he|him|when|bed|every',
    ],
    notNear: 'dog cat shelter needles loud fireworks war',
  },
};
