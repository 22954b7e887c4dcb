import { maskerOf } from '../../../signals/figures.ts';
import { EVERYDAY } from './everyday-figures.ts';
import { HABITS } from './habit-figures.ts';
import { INTAKE } from './intake-figures.ts';
import { OVERSTATED } from './overstated-figures.ts';
import { english } from '../words/senses.ts';

/** Things too small to die of. */
const TRIFLE =
  'paperwork|form|forms|insurance|deadline|deadlines|traffic|commute|wifi|internet|website|app|printer|laptop|computer|dmv|irs|taxes|meeting|meetings|email|emails|song|captcha|password|homework|spreadsheet|spectrum|comcast|heat|humidity|math|game|hold|music|survey|questionnaire';
/** What a bill collector or a date may be said to hold to a head. */
const PRESSURE =
  'deadline|deadlines|debt|debts|bank|irs|court|job|school|rent|bills|insurance|company|work|mortgage|probation|schedule';
const SPENT =
  'bill|bills|tab|receipt|receipts|statement|score|total|price|cost|dent|scratch|mess|dishes|haircut|tattoo|piercing|report|grade|grades|gpa|ticket|tickets|fine|rent|spent|spend|charged|invoice|fee|package|packages|amazon|shoes|laundry|kitchen|carpet|lawn|garage|late|car|cars|truck|cake|spoilers|plants';
const TREAT =
  'food|pie|turkey|candy|chocolate|carbs|carb|sugar|pizza|cookies|cookie|cake|coffee|caffeine|espresso|tacos|tamales|nachos|cheese|bacon|ice|christmas|football|netflix|tv|tiktok|memes|cuteness|screen|glitter|perfume|sunshine|kale|vegetables|salad|garlic|sushi|pasta|bread|stuffing|leftovers|homework|spreadsheets|podcasts|disney|paperwork|pumpkin|ramen|wings|bbq|donuts|brownies|halloween|positivity|church|zoom';
const CREATURE =
  'dog|dogs|cat|cats|puppy|pup|kitten|kitty|horse|pony|hamster|rabbit|bunny|parrot|bird|ferret|goat|chihuahua|pitbull|poodle|beagle|labrador|pug|doggo';
const AILS =
  'seizure|seizures|seizing|convulsing|convulsions|limp|unresponsive|foaming|vomiting|unconscious|shaking|trembling|twitching|collapsed|fit|fits|withdrawal|throwing';
const TITLED =
  'lyrics|lyric|chorus|verse|storyline|plot|single|mixtape|ep|tune|song|songs|band|album|movie|film|show|book|novel|game|team|track|episode|podcast|playlist|poem|cocktail|boat|series|musical|documentary|webinar|club';
const GRIM =
  'suicide|suicidal|suicides|overdose|overdoses|overdosed|overdosing|die|dies|dying|dead|death|kill|kills|killing|killed|killer|killers|murder|hang|hanging|hanged|cut|cutting|cuts|bleed|bleeding|gun|guns|knife|abuse|abused|abusive|beats|hits|hit|rape|raped|seizure|seizures|withdrawal|withdrawals|ods|oded|shoots|shot|stabs|stabbed|hurts|strangles|voices|delirium';
const FIREARM =
  'gun|guns|pistol|rifle|rifles|shotgun|revolver|firearm|firearms|weapon|weapons|glock|ammo';
const CHEERFUL = 'lol|lmao|lmfao|haha|hahaha|hahah|jk|rofl|kidding';

/**
 * Ways of speaking in which grim words mean nothing grim. Each is whole enough that nobody in danger
 * says it of the danger: "hung myself out to dry", not "hung myself".
 */
const FIGURES = [
  // Said of things that annoy.
  `${TRIFLE} .. makes|making|make|made|got|has|have|had me|him|her|you|us|everyone wanting|want|wanna to? kill|shoot|hang|stab|die|jump|off|drown|gouge myself|out|off|of? of? a|the|my? window|roof|bridge|cliff|building|eyes?`,
  `${TRIFLE} .. gonna|going|will|is|be|to .. the death of me`,
  `${TRIFLE} .. is|are|was|were|keeps|been killing me|us`,
  `makes|making|make|made me|him|her|us want|wanna to? jump out|off of? a|the window|roof|cliff ${CHEERFUL}`,
  `end|ending it all with .. internet|spectrum|comcast|verizon|wifi|netflix|subscription`,
  `${PRESSURE} has|had|puts|holds|holding|is|with|like like|holding|putting? a gun to|at|against my|our|his|her head`,
  'like|as|no|nobody|noone .. gun to|at|against my|his|her|your head',
  `kill|murder|strangle|skin|shoot|destroy|end|slaughter me when|once|if|cause|after he|she|they sees|see|finds|find|gets|get|opens|hears|reads|looks|saw|found out|about|at|how|what|that|i? .. ${SPENT}`,
  `kill|murder|strangle|skin|shoot|destroy|end|slaughter me for|over|because|about|cause .. ${SPENT}`,
  'rather|sooner die|dead|drown|shoot than|then eat|watch|listen|wear|sit|fill|cook|clean|dance|sing|attend|root|vote|play|read|speak|sleep|ride|shop|taste|use',
  'sick|tired|done|exhausted of|with living with|in|at|out|on|next .. roommates|roommate|parents|inlaws|apartment|boxes|suitcase|motel|town|city|neighborhood|ramen|mess|noise|couch|dorm|suburbs|trailer',
  // Idioms.
  'its? not that i|he|she want|wants|wanna|wanted to? die|disappear',
  'kill|killing me|us|him|her with|by all|so|too? this|that|these|those|much|many',
  'hammer|ball|door|branch|puck|ladder hit|got|caught|smacked me|my|him',
  'fell|fall|tripped|slipped|crashed|wrecked .. hit|hurt|banged|cut my head|knee|elbow|arm|back|face|hand',
  'laughed|laughing|laugh|coach|practice|sprints|workout .. hard .. couldnt|CANT breathe',
  'was|started as|out|off? as? a joke|kidding|joking but',
  'see|watch|watching|seeing my|our|the|them|him|her kids|children|son|daughter|grandkids|grandchildren|boys|girls|baby? grow|graduate|play|walk',
  'end|ending|stop|beat|kick|kicking|beating|break this|my|the addiction|habit|cycle|relapse|relapsing|drinking|dependence|battle',
  'leave|leaving it? all|everything|this behind and start|begin over|fresh|new|again',
  'goodbye|bye .. call|talk|text|speak .. tomorrow|later|soon|monday|morning|then',
  'get|getting up? for|in time? school|work|class|church|practice',
  'turned|turns|went|goes|gets|got purple|red|blue|white|green with|from rage|anger|envy|embarrassment|laughing|laughter',
  `${PRESSURE}|loan|loans .. noose around|on my|our|his|her neck`,
  `noose around my|our|his|her neck .. ${PRESSURE}|loan|loans`,
  'strangle|kill|punch|slap|shoot|choke|murder whoever|whomever|the? person|guy|idiot|genius? who? invented|designed|made|came|wrote|coded|built',
  'butcher|chef|cook|carpenter|electrician|roofer|fisherman|hunter|farmer|kitchen .. carry|carrying|use|have|has|got|with a|my|some? knife|knives|blade|blades',
  'hung|hang|hanging|hangs|leave|left SELF|me|him|us out to dry',
  'shot|shoot|shooting|shoots SELF|himself in the foot',
  'kill|killing|killed|kills two|2 birds',
  'beat|beating|beats|kick|kicking|kicked SELF up? over|about|for|because',
  'kill|killing|killed SELF at|with|doing the|my? work|job|gym|overtime|warehouse|restaurant|school|deadlines|commute|doubles|hours',
  'bored|scared|tickled|worked|loves|loved|worried|frozen|freezing to death',
  'battle|fight|duel|debate|fighting to the death',
  'die|dying|died|dies of? laughing|laughter|boredom|cringe|cuteness',
  'is|are|was|were|wings|tacos|tamales to die for',
  'the? old me|version|self .. die|died|dead|dying',
  'through|hit|hits|hitting|over|under|raise|raising|had|put the|a|my|our roof',
  'let me go sleep|check|see|ask|find|grab',
  'let me go to bed|sleep',
  'they|boss|work|nurse|school|doctor let me go home|early|back',
  'social|political|career|commercial|financial|professional|economic|fashion suicide',
  'run|running|ran|doing suicides',
  'suicide squad|prevention|hotline|lifeline|awareness|sprints|doors|silence|risk webinar|training|assessment|form?',
  'dead end job|jobs|street|road|relationship|career|town|gig',
  'dead inside .. coffee|caffeine|monday|meeting',
  'attacked|attack|attacking|roasted|slammed|destroyed|killed|beat|dragged|trashed me|us|him|her .. in|on|at the|a|my|our? group|chat|facebook|fb|twitter|comments|online|instagram|reddit|chess|fortnite|madden|2k|uno|poker|spades|scrabble|cards|pool|monopoly|golf',
  'AFRAID to go|be|come home|there|back because|cause|cuz|since|bc|as .. drinking|dealer|dealers|liquor|bar|beer|relapse|alcohol|wine|temptation|temptations|triggers|cravings',
  // Overdone, or the beast's.
  `overdosed|overdose|overdosing|od|ods|oded|odd|oding on .. ${TREAT}`,
  `${CREATURE} had|has|have|having|is|was|started|keeps|kept|went|gets|got|goes|takes .. ${AILS}`,
  `${CREATURE} ${AILS}`,
  // Titles, and what happens in them.
  `${TITLED} .. called|named|titled|about|entitled|where|with|when|with .. ${GRIM}`,
  `scene|part|chapter|bit .. where|when|with|about the|a|his|her|their|this? .. ${GRIM} the|his|her? kid|kids|wife|son|girl|guy?`,
  `${GRIM} .. in|at the first|second|third|last|final|opening|next|season|pilot? episode|scene|chapter|act|finale|movie|film|novel|show|series`,
  `${GRIM} sunday|saturday|friday|monday|cover? band`,
  `guy|girl|man|woman|character|kid ${GRIM} .. in|at|on the first|second|last|final|opening|next? episode|scene|chapter|finale|movie|film|show|series`,
  `song|songs|album|track|single|band ${GRIM} SELF|me|you? by|from|off`,
  `listening|listen|playing|bumping|streaming|blasting to? .. ${GRIM} .. by`,
  // Arms that are nobody's threat.
  `${FIREARM} shop|store|show|range|control|laws|law|rights|policy|expo`,
  `${FIREARM} is|are|was|were|went|stays|stay .. locked|sold|gone|removed|surrendered|pawned|away|brother|dads|fathers|uncles|police|friends|lockbox`,
  `${FIREARM} at my|his|her brother|dads|fathers|uncles|friends|cousins|parents`,
  `sold|pawned|surrendered|removed up|away|in? the|all|my|our|his|her? ${FIREARM}`,
  `locked|turned|gave|took|got|getting|get up|away|in|rid of? the|all|my|our|his|her? ${FIREARM}`,
  `nothing .. is|was|counts|as a|any? ${FIREARM}`,
  'restaurant|butter|steak|palette|putty|exacto knife|knives',
];

/** The words of a message, those of a figure of speech made unknown to every rule. */
export const withoutFigures = maskerOf(
  [...FIGURES, ...EVERYDAY, ...OVERSTATED, ...HABITS, ...INTAKE],
  english,
);
