/** Whose anger is a manner of speaking: no one who hurts at home as a rule, so no husband, no father. */
const GENTLE =
  'mom|mother|mama|momma|grandma|grandmother|nana|abuela|aunt|auntie|sister|sponsor|boss|manager|coach|teacher|professor|counselor|therapist|doctor|dentist|landlady|po|roommate|coworkers|bandmates|teammates|kids|daughter|hr';
const SLAY = 'kill|murder|shoot|strangle|skin|slaughter|throttle|disown|crucify|hang|choke|behead';
/** What is done on a call, not on a roof. */
const CALL = 'call|zoom|chat|phone|line|meeting|webinar|facetime|teams|conference|computer';
/** What one decides on at last. */
const COMMITTED =
  'booked|book|signed|sign|called|scheduled|schedule|bought|registered|enrolled|enroll|applied|joined|quit|emailed|admitted|reserved|paid|filled|treatment|rehab|detox|intake|membership|program|appointment|ticket|tickets|move|purchase|deal|house|job|divorce';
/** What hurts nobody on purpose. */
const SPORT =
  'soccer|football|softball|baseball|basketball|volleyball|hockey|lacrosse|boxing|sparring|practice|wrestling|karate|jiu|bjj|mma|gym|skating|skateboard|skateboarding|snowboarding|skiing|bike|biking|cycling|ball|puck|pitch|drive|serve|yoga|rugby|derby|trampoline|playground|climbing|gardening|roses|thorns|brambles|blackberry|hiking|moshpit|paintball|surfing|rodeo|crossfit';
const CLOTHES =
  'jeans|pants|dress|bra|corset|mask|masks|spanx|suit|tie|belt|girdle|shirt|skirt|sweater|uniform|costume';
const CARE =
  'treatment|rehab|detox|program|programs|therapy|meds|medication|counseling|insurance|aa|na|meetings|methadone|suboxone';
/** A limb that is bruised or stained: a face or lips of that color are another thing. */
const BRUISED =
  'arm|arms|elbow|elbows|knee|knees|leg|legs|ankle|ankles|toe|toes|shin|shins|hip|hips|thumb|butt|shoulder|hair|thigh|thighs';

/** What sweets and wine stain. */
const STAINED = 'lips|lip|tongue|mouth|teeth|hands|fingers|face';
const DYE =
  'popsicle|popsicles|candy|berries|blueberries|berry|wine|slushie|slurpee|icee|kool|gatorade|dye|lipstick|juice|lollipop|frosting|cupcake|snowcone|jello|markers|marker|paint|ink';

/** Turns of phrase that overstate, and harm that games, needles and razors do on a good day. */
export const OVERSTATED = [
  // What others would do if they knew.
  `${GENTLE} will|would|gonna|is|are|ill|might|hell|shell|going to? ${SLAY} me|us|him|her if|when|once|for|over|cause|because|unless`,
  `${GENTLE} would|will have killed|murdered|shot|strangled me|us`,
  `wife|hubby|dad|father will|would|gonna|is|going to? ${SLAY} me when|if|for|over .. credit|bank|browser|bill|statement|charges|dent|dog|couch|lawn|garbage|dishes|laundry|carpet|score|parking|speeding|amazon`,
  // Decided, left, begun.
  `pull|pulled|pulling the trigger and|on|with .. ${COMMITTED}`,
  `jump|jumping|jumped|hop|hopping off|on|onto|in|into of? a|the|this|my|another|our? work|quick|conference|video? ${CALL}`,
  'know|knows who i|he|she|we am|is|are without|when|outside|apart|beyond|if|sober|besides',
  'know|knows where i|we|you|they|she live|lives|stay|work|moved|sleep',
  'know|knows where to',
  'calls|call|chat|chats|sessions|session|conversation|conversations|this .. recorded|saved|logged',
  'is|was|its it? too late|early|soon to',
  `hope|hopes|faith that|in|for .. ${CARE}`,
  // Said of someone in papers and quarrels.
  'accused|accuses|accusing|accusation me|him|her|us|that? of|i STRIKE',
  'claims|claimed|claiming|alleges|alleged|alleging|pretends|lied|lies that? i|ive STRIKE',
  'says|said|saying|told|telling i STRIKE me|him|her|them .. court|papers|filing|affidavit|divorce|custody|facebook|statement',
  'blue in the face explaining|arguing|talking|yelling|telling|saying|repeating',
  'until|till|til im|i|hes|am|is|shes? blue in the face',
  `rather|sooner die|dead than|then do|take|join|answer|hear|wait .. group|paperwork|role|survey|call|line|test|class|karaoke|zumba|exam|form|bus|hold|pta|yoga`,
  'think|thinks|thought|thinking about my? death|dying|mortality .. turning|turned|retiring|retired|aging|older',
  'bring|pack|packing|allow|allowed my|our|a|an|your? own? .. razor|razors|scissors|clippers|tweezers',
  'overdose|overdoses|suicide|suicides|selfharm|violence|abuse|withdrawal questionnaire|survey|questions|screener|checklist|awareness|prevention|education|training|trainings|response|statistics|stats|vigil|workshop|seminar|pamphlet|pamphlets|brochure|curriculum',
  'breathe|breathing|breathed a word',
  'foaming|foam|frothing at the mouth over|about|for .. price|prices|deal|sale|rate|fee|bill|game|trade',
  'hurt|hurts|hurting|wounded|bruised|bruise|stung my|his|her|their|our|your|some? feelings|ego|pride',
  'dodged|dodge|dodging|bite|bit|biting|sweat|sweating the|a|that? bullet|bullets',
  `${STAINED} .. blue|purple from|after|with|because .. ${DYE}`,
  `${DYE} .. stained|turned|turns|made|makes|dyed my|his|her|our|the? .. ${STAINED} blue|purple|red|black`,
  'rb|qb|team|player|players|defense|boxer|fighter|kicker|goalie|quarterback|running got|was|gets|were knocked|taken? out|hurt|injured',
  'be the|that|a call that|saying|about my|our|his|her HE has|is|hes|shes overdosed|dead|died|gone',
  // What bruises and takes the breath.
  `got|get|gets|was|been hit|smacked|nailed|whacked|clocked|beaned|kicked|elbowed|hurt|banged|cut|scratched up? by|with|in|at|from|playing|during .. ${SPORT}`,
  `black eye|eyes|shiner|bruise|bruises|bruised|scratches|scrapes|cuts|scars|stitches|concussion|marks from|at|during|playing|after|in .. ${SPORT}`,
  `${BRUISED} all|turned|went|black? and? purple|blue|black`,
  `breathe in|with|through these|this|that|those|my|a|an|the .. ${CLOTHES}`,
  'shaved|shaving|shave|shaves my|his|her|the? legs|head|beard|face|armpits|pits|chin|bikini? with|using a|an|the|my|his? .. razor|razors',
  'nick|nicked SELF',
];
