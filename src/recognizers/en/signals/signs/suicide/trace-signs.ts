import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Places, things and questions around an end that is not named, in English. */
export const traceSigns = {
  lethalPlace: {
    says: [
      'river|quarry|bridge|bridges|overpass|overpasses|cliff|cliffs|tracks|trains|balcony|rooftop|roof|ledge|ocean|reservoir|dam|viaduct|pier|overlook|lookout|bluff|ravine|canyon|gorge|trestle|lake|curb',
      'train|subway|parking schedule|times|station|tracks|platform|garage|structure|deck',
      'ceiling fan|beam|fans|hook',
      'rafters|beam|doorknob|noose',
      'window|floor|story up|high|building|drop',
    ],
    notNear: 'fishing fish live lives apartment directions ride pickup rent vacation wedding fell',
  },
  mulls: {
    says: [
      'thinking|think|thinks|thought about|of|how',
      'wonder|wondering|wonders|wondered',
      'stand|standing|stood|sit|sitting|sat|park|parks|parked|walk|walked|walking on|at|by|to|there|near|with|out|over|until',
      'drive|drove|driving|go|goes|went|end|ends out|up|past|to|by',
      'look|looking|stare|staring|stared|eyeing at|down|up|over',
      'pull|pulls|calls|calling|whispers|tempting|urge|peaceful|inviting',
      'how much|far|high|long|quick|deep|strong|fast',
    ],
  },
  lethalAsked: {
    says: [
      'bleed|bleeding out',
      'carbon monoxide',
      'car exhaust|fumes',
      'donate|donating|donor|take|takes|use organs|organ|body|brain|kidneys .. suicide|purpose|overdose|dead|die|myself|if|when',
      'organ donor|donation .. if|suicide|overdose|purpose|still',
      'how|if|does quick|fast|long|painful|peaceful carbon|helium|cyanide|hanging|drowning|bleeding|freezing|hypothermia|insulin|exhaust',
      'how .. quick|fast|long|painful|peaceful .. carbon|helium|cyanide|hanging|drowning|bleeding|freezing|hypothermia|insulin|exhaust|fall',
      'feel|feels anything|pain|it when|if you|they|someone|people .. bleed|die|fall|hang|drown|overdose|od',
      'helium tank|tanks|bag',
      'how much|many .. it|they|this|that .. hold|holds|take|takes',
    ],
    notNear: 'detector alarm nurse exam class dryer smoking smoke test',
  },
  aborted: {
    says: [
      'floored|gunned|punched it|the and|until|then|but|toward|at',
      'floored|gunned|punched it|the .. braked|stopped|swerved|chickened|kid|tree|wall|last|seatbelt',
      'seatbelt .. off|unbuckled|took .. floored|gunned|drove|speed|fast|90|100|wall|tree',
      'until|till|when i heard? the horn|train|whistle|siren|headlights',
      'last second|minute|moment .. stopped|braked|pulled|stepped|moved|changed|swerved|chickened|spit|threw|backed',
      'safety .. off .. back|on|again|cried|put',
      'put it|the gun|barrel|knife|blade|rope back|away|down .. cried|again|shaking|couldnt|this|tonight',
      'stepped|climbed|backed|stood|walked back off|down|from|away .. ledge|edge|rail|railing|platform|chair|stool|tracks',
      'spit|threw|puked|vomited them|pills|it|em out|up',
    ],
    notNear: 'deer dog accident hangover hungover dui sick cat',
  },
  keptNear: {
    says: [
      'FIREARM|bullet|bullets|rope|noose|razor|insulin .. by|under|in|beside|next .. bed|pillow|drawer|nightstand|closet|glovebox|truck|trunk|car|purse|backpack|garage|desk',
      'one|1|a|single|just bullet|round left|in|is|for|with',
      'belt|rope|cord|scarf .. doorknob|door|closet|beam|fan|rafters|hook',
      'rope|belt|knot|beam|branch|hook|rod .. holds|held|hold|works|strong|enough|checked|tested',
      'pills|meds|tablets|capsules .. counted|ready|sorted|saved|crushed|waiting|lined',
      'sleep|asleep|nap|bed with|in the|my? car|engine|truck|gas|oven on|running',
      'ask|asked|asking|asks|wants|know|looking|searching|wonder .. where .. FIREARM|shells|ammo|bullets',
      'where .. keeps|keep|kept|hides|stores|stashes|hid .. FIREARM|shells|ammo|bullets',
      'got|finally|learned the|a knot right|down|tied',
      'stockpiling|hoarding|stashing for|since|months|weeks|them',
      'enough .. insulin|pills|oxy|fentanyl|morphine|methadone|tylenol|xanax|ambien|seroquel',
      'know|knows|guess|guessed|changed|remember .. gun|safe|lockbox .. code|combination|combo|key',
      'FIREARM|safe|lockbox code|combination|combo|key',
      'engine|motor|car running|idling .. sit|sat|garage|closed|windows|sleep',
      'sit|sat|sitting with the engine|motor running|on',
      'lay|laid|lying|lie down with|and a|the|my|her|his bottle|pills|gun',
      'just to know|have its|it|theyre|theres there|here',
    ],
    notNear:
      'police cops husband boyfriend threatens refill pharmacy prescription run stolen fridge',
  },
  heirs: {
    says: [
      'man|woman of the house .. now|from',
      'take|look|looking|taking care|after of? .. when|if|once|now|from|for .. me|gone|on|NOT',
      'what|who|how .. happen|happens|takes|gets|get|raise|raises|pay|pays .. mortgage|house|kids|dog|cat|insurance|benefits|account|baby .. if|when|without .. gone|NOT|died|dead|around',
      'asks|asked|asking|chose|picked .. hymn|hymns|song|songs|flowers|readings .. funeral',
      'hymn|hymns|song|songs|suit|dress|flowers|readings .. funeral|buried|service|hers|his|mine',
      'picked|chose|choosing|planned .. hymn|hymns|song|songs|suit|dress|plot|casket|urn',
      'good|best dress|suit .. lay|bed|funeral|buried',
      'send|give|mail|leave it|that|them|everything|this to my|his|her sister|brother|mom|ex|kids|wife|husband|daughter|son',
      'scheduled|schedule to send|go|post',
    ],
    notNear: 'inpatient rehab detox treatment 30 days bill receipt invoice paperwork program',
  },
  pretends: {
    says: [
      'pretend|pretending|faking|acting|smile|smiling|act .. until|till|so nobody|noone|they|the',
      'better|good at pretending|hiding|acting|faking|lying',
      'nobody|noone .. suspects|suspect|guess|guessed|clue|idea|knows what|im|anything|how',
      'told|tell .. anyone|nobody|noone .. plan|this|date|about it',
    ],
    notNear: 'sober drinking drink using boss work relapse affair drunk high',
  },
  ofRecovery: {
    says: [
      'sober|sobriety|clean|rehab|treatment|detox|recovery|program|intake|inpatient|outpatient|counselor|appointment|copay',
      'step|steps|amends|sponsor|meetings|proud',
      '14|28|30|45|60|90|thirty|sixty|ninety day|days',
      'quit|stop|stopping|quitting|drink|drinking|drank|using|smoking|vaping|relapse|relapsed',
    ],
  },
} satisfies Partial<SignsOf<SuicideSign>>;
