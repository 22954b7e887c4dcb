import { clue, denialClue } from '../../../clues.ts';
import type { Clues } from '../../../clues.ts';
import { DAY, KIN } from './kin.ts';

const NOT =
  '(?:couldnt|could not|didnt|did not|never|cant|wasnt able to|not able to|hasnt|havent|failed to)';
const WENT = '(?:tried|been|gone|went|done|did|do|had|attempted|try|detox\\w*|even)';

const SAYS = `(?:${KIN}|doctor|judge|court|she|he|they) (?:\\w+ )?(?:says?|said|thinks?|told|made|wants?|sent|asked|begged|convinced|makes?)(?: me)?`;
const FOR_THEM = 'help|find|look|call|ask|write|check|see|get (?:him|her|them|my)|reach|contact';

/** What speaks for a choice about whom it is for, earlier care, health, contact and how soon. */
export const care: Clues = {
  'who.for': [
    denialClue(
      'loved_one',
      `for (?:him|her|them|someone|somebody|a friend|(?:my|our)(?: \\w+)? (?:${KIN}))`,
    ),
    // "My mom says I should come."
    denialClue('self', `${SAYS}(?:(?: me)? to (?!${FOR_THEM})| (?:that )?(?:i|im|ive) )`),
    denialClue(
      'self',
      '(?:and|but|so) (?:now )?(?:im|i am|i do|i drink|i use|ive been|i dont want to be) (?:\\w+ ){0,3}(?:same|next|like (?:him|her|them)|drinking|using|heading|becoming|turning|there)',
      '(?:of|about|with|over|because of|by|hates?) my (?:own )?(?:drinking|using|drug use|use|addiction|habit|problem)',
    ),
    clue(
      'loved_one',
      '(?:told|tells|says|said|admitted|admits|thinks?|knows?|knew)(?: me| us)?(?: that)? (?:(?:he|she|they) (?:needs?|wants?|is|has|cant|drinks?|uses?)|hes|shes|theyre)',
    ),
    // Who would be angry, who knows of it and who came before is only mentioned.
    denialClue(
      '',
      `(?:${KIN}|she|he|they|hed|shed|theyd) (?:\\w+ ){0,2}(?:kill me|fire me|leave me|freak out|be (?:so )?(?:mad|angry|furious)|knew|knows?|finds? out|found out)`,
      `my (?:\\w+ )?(?:${KIN}) (?:\\w+ )?(?:(?:drank|used|smoked|worked) (?:him|her|them)sel(?:f|ves)|died|passed|od ?ed|overdosed and died|was (?:an? |the )?(?:same|addict|alcoholic|drunk)|used to)`,
      'my (?:boss|manager|landlord|supervisor|coworkers?|pastor|sponsor)',
      '(?:just )?like (?:my|his|her) ',
    ),
    clue(
      '',
      `(?:${KIN}|doctor|judge|court|she|he|they) (?:\\w+ ){0,2}(?:told|made|said|says|wants?|sent|asked|thinks?|found|gave|makes|convinced|begged)`,
    ),
    clue(
      'professional',
      'case ?(?:manager|worker)|social worker|discharge plan\\w*|(?:a|an|the|im|from|hospital|school|er|icu|clinic|licensed|drug|registered) (?:\\w+ )?(?:counselor|nurse|therapist|clinician|physician|probation officer|po|navigator|attorney|chaplain)|(?:my|a|our|one of my) (?:client|patient|resident|student|parolee|probationer)s?|referr?(?:ing|al)?|on behalf of',
    ),
    clue(
      'loved_one',
      `(?:my|our|his|her|for)(?: \\w+){0,2} (?:${KIN})|(?:him|her|them|loved one|he|she|hes|shes)`,
    ),
    clue(
      'self',
      '(?:me|myself|self|mine|yours truly)',
      'i (?:\\w+ )?(?:need|want|am|have|think|drink|use|cant|got)|im',
    ),
  ],
  'detox.history': [
    denialClue(
      'could_not_complete',
      `${NOT} (?:\\w+ ){0,4}(?:finish\\w*|complet\\w*|make it|made it|take it|stick\\w*|stuck|stay\\w*|last\\w*|handle|hack|through|the end|end|graduat\\w*)`,
      '(?:left|leave|walked|walk|ran|run|bailed|bail|dropped|took off|snuck|escaped|split|dipped|checked (?:my|him|her)self out|checked out|signed (?:my|him|her)self out|signed out|kicked (?:me |him |her )?out|tapped|gave up|quit)',
      '(?:only|just) (?:lasted|made it|stayed|got|did)|lasted (?:\\w+ ){0,5}(?:days?|hours?|nights?|weeks?)|half ?way|ama|against medical|too (?:hard|much|sick|rough|bad)|(?:1|2|3|4|one|two|three|four|a|couple) (?:\\w+ )?(?:days?|nights?|hours?) (?:in|and|then|before|was)|early',
    ),
    clue(
      'in_detox_now',
      '(?:currently|right now|still|as we speak|presently)',
      '(?:im|is|hes|shes|am) (?:\\w+ )?(?:in|at) (?:\\w+ ){0,3}(?:detox|unit|hospital|facility|there|it|one)',
      '(?:im|am|is|hes|shes) (?:here|there|inpatient)|they have (?:me|him|her)|now|day (?:\\d+|one|two|three|four|five)',
      'detoxing',
    ),
    denialClue(
      'never_tried',
      `(?:never|havent|hasnt|didnt|have not|has not|not)(?: \\w+){0,3} ${WENT}`,
      '(?:first|1st) (?:time|try|attempt|rodeo|one)|new to (?:this|me|all)|never(?: \\w+)?|not (?:yet|once|ever)|always (?:\\w+ )?cold turkey',
    ),
    clue(
      'completed',
      '(?:finish|complet|graduat|succe|discharg)\\w*',
      '(?:made|got|went|saw|stuck) (?:it )?(?:all )?(?:the way )?(?:through|thru|out)',
      '(?:did|done|served) (?:the|all|my|it|a|every|\\w+)(?: \\w+){0,3}(?:days?|week|program|thing|whole|full|entire|course|time)?',
      'certificate|start to finish|beginning to end|whole (?:thing|way)',
    ),
  ],
  'treatment.prior': [
    clue('php', 'php|partial\\w*|day (?:program|treatment|hospital\\w*)|(?:5|five) days a week'),
    clue(
      'iop',
      'iop|intensive\\w*|(?:3|three|4|four) (?:days|nights|times|evenings) (?:a|per) week',
    ),
    clue(
      'residential',
      'rehab\\w*|in ?patient|residential|(?:28|30|45|60|90|twenty eight|thirty|sixty|ninety)(?: \\w+)? days?|stayed (?:there|at|in)|lived (?:there|in|at)|(?:sober )?(?:ranch|farm)|(?:\\w+) months? (?:at|in|program)|teen challenge|salvation army|betty ford|hazelden',
    ),
    clue(
      'outpatient',
      'out ?patient|counsel\\w+|therap\\w+|once a week|weekly|shrink|psychologist|(?:saw|see|seeing|talk\\w* to) (?:a|someone|somebody)',
    ),
    clue('detox_only', 'detox\\w*|dried out|dry out|sober up'),
    denialClue(
      'none',
      '(?:never|havent|hasnt|not|no|none|nothing|zero)\\b(?!.*\\b(?:jail|prison|arrested|county)\\b)',
      '(?:first|1st) (?:time|rodeo|try)|new to|on my own|cold turkey|white knuckl\\w+|by myself|virgin|clean slate',
    ),
  ],
  cooccurring: [
    clue(
      'psychosis',
      'schizo\\w*|psychos\\w*|psychotic|voices|hallucinat\\w*|delusion\\w*|(?:sees?|seeing|hears?|hearing) (?:things|people|stuff|shadows|whispers)|haldol|risperdal|zyprexa',
    ),
    clue('bipolar', 'bi ?polar|mani[ac]\\w*|hypoman\\w*|lithium|lamictal'),
    clue(
      'ptsd',
      'c?ptsd|trauma\\w*|post traumatic|flash ?backs?|nightmares?|combat|deploy\\w*|iraq|afghan\\w*|assault\\w*|rap(?:e|ed)|molest\\w*|(?:was|been|got) (?:\\w+ )?abused|marines?|war|jump at',
    ),
    denialClue(
      'depression_anxiety',
      'depress\\w*|anxi\\w*|panic\\w*|hopeless\\w*|cr(?:y|ies|ying)|worr(?:y|ied|ies|ying)|nervous|zoloft|lexapro|prozac|paxil|celexa|cymbalta|effexor|wellbutrin|buspar|buspirone|sertraline|fluoxetine|get out of bed|sad|sadness|numb|postpartum|empty inside',
    ),
    clue(
      'other',
      'adhd|add|ocd|borderline|bpd|eating disorder|anore\\w*|bulimi\\w*|autis\\w*|aspergers?|tourettes?|personality disorder|dissociat\\w*|binge',
    ),
    denialClue(
      'none',
      '(?:never|not|no|nothing|none|nah|nope|without|dont)(?: \\w+){0,4} (?:diagnos\\w*|mental\\w*|that|else|issues?|problems?|had|have|of (?:that|those|them|it)|conditions?)',
      '(?:just|only) (?:the |a |my |an )?(?:drink\\w*|drugs?|alcohol\\w*|pills?|addict\\w*|booze|drunk|substance\\w*|using|meth|heroin|weed)|mentally (?:fine|ok|okay|good)|head is (?:fine|good|ok)',
    ),
  ],
  'contact.safe': [
    denialClue(
      'none',
      '(?:dont|do not|not|no|never|rather not)(?: \\w+){0,4} (?:contact\\w*|reach\\w*|hear from|any of (?:them|those|that|it))|leave me (?:alone|be)|(?:ill|i will|let me|id rather|i can) (?:\\w+ )?(?:call|contact|reach|get (?:in touch|ahold|back))(?: \\w+)? (?:you|yall|back)|no contact|none of',
    ),
    clue('text', 'text\\w*|txts?|sms|messag\\w*|msgs?|whatsapp|imessage'),
    clue('email', 'e ?mails?\\w*|inbox|gmail|yahoo|outlook|mail'),
    clue(
      'call',
      'calls?|called|calling|phone\\w*|phon|ring|voice ?mail|voice|landline|cell|dial|hear (?:a|your) (?:real |human )?voice|speak|talk',
    ),
  ],
  'constraints.readiness': [
    denialClue(
      'just_looking',
      '(?:not|aint|isnt|havent|hasnt|dont|never|im not)(?: \\w+){0,4} (?:ready|sure|decided|decide|doing anything|yet|commit\\w*|made up|anything|there)',
      '(?:just|only|still|kinda|mostly) (?:\\w+ )?(?:looking|seeing|curious|asking|gather\\w*|check\\w*|browsing|read\\w*|wonder\\w*|want\\w*|figuring|learning|exploring|thinking|trying)',
      'info\\w*|curious|research\\w*|options|someday|some day|down the (?:road|line)|eventually|compar\\w+|shopping|window|feel\\w* (?:it|things) out|whats (?:out there|available)|thinking (?:about|on)|maybe later|no rush|homework|brochures?',
    ),
    denialClue(
      'today',
      'today|tonight|right now|now|asap|a s a p|immediate\\w*|right away|right this|tomorrow|soon as (?!my|i (?:finish|get)|the)\\w+|this (?:second|minute|instant|morning|very)|cant (?:wait|do this another|go another)|bags? (?:\\w+ )?packed|packed|yesterday|urgent\\w*|emergency|ready (?:to go|when|as)|first thing|another (?:day|night|minute)|im ready|in the car|on (?:my|the) way|sooner',
    ),
    clue(
      'this_week',
      `this (?:week|weekend|coming ${DAY})|(?:few|couple|2|3|4|two|three|four)(?: of| more)? days|(?:by|on|before|until|til|this|after|come) (?:the )?(?:${DAY}|weekend)|end of (?:the )?week|day or (?:two|2|so)|within (?:a|the) week|later in the week|midweek`,
    ),
    clue(
      'this_month',
      'next (?:week|month)|(?:few|couple|two|three|2|3)(?: of| more)? weeks?|weeks|this month|(?:end|middle|beginning|first|start|rest) of (?:the|this|next) month|after (?:the )?(?:holidays?|thanksgiving|christmas|new years?|pay ?day|my \\w+|school|finals|court|i (?:get|finish))|months?|pay ?(?:day|check)|the (?:1st|first|15th|fifteenth)|before (?:the holidays|thanksgiving|christmas)|once (?:i|my|the|school)',
    ),
  ],
};
