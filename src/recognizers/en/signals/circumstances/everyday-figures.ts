/** Who means well and knows where one lives. */
const CLOSE =
  'sister|mom|mother|mama|aunt|grandma|grandmother|sponsor|daughter|counselor|therapist|uber|driver';
/** What is measured at a checkup. */
const VITALS =
  'blood|vitals|pressure|heart|sugar|glucose|oxygen|temperature|weight|recovery|progress|levels|sobriety';

/** Everyday turns of phrase: the harm in them is done by a habit, a toddler, a film or the weather. */
export const EVERYDAY = [
  // Seen and heard with sound senses.
  'see|seeing|saw|sees things .. clear|clearer|clearly|differently|different|positive|positively|perspective|eye',
  'heard|hear|hearing .. things about you|your|yall|this',
  // Done by a thing, a habit or an infant.
  'drinking|drinkin|alcoholism|addiction|habit|gambling|smoking|vaping|relapse|lying is|are|was hurting|destroying|hitting|beating',
  'drinking|drinkin|alcoholism|addiction|habit|gambling has|have been hurting|destroying|hitting|beating',
  'vaping|smoking|cigarettes|cigs|nicotine will|gonna|is going? to? kill|killing me',
  'toddler|infant|newborn|grandbaby|puppy|kitten|dog|cat bit|bites|hit|hits|kicked|kicks|scratched|scratches|slapped me|us|him|her',
  'baby bit|bites|kicked|kicks|headbutted|scratched me',
  'it|that|which messed|wrecked|destroyed me|us up',
  // Cared for.
  `${CLOSE} knows where i live|stay|am|work`,
  `monitors|monitoring|tracks|tracking|checks|takes my|his|her ${VITALS}`,
  'mother|mom|mama|wife|parents|family|dad|kids was|were|is|are|started planning my|the|his|her funeral',
  'stopped|stops|stop|quit breathing treatment|treatments|exercises|machine',
  // Too much of what harms nobody, or not yet taken.
  'overdose|overdosing|overdosed|od on love|joy|hugs|kisses|gratitude|blessings',
  'nervous|worried|careful|paranoid|cautious|anxious about|of|with taking|using too much|many',
  // Said of bad days.
  'want|wanted|wanna|makes|made|ready|gonna me? want? to? rip|tear|pull my|her|his hair out',
  'didnt think|know i|id would|could? make it through|past week|day|month|the|my first|one|two|1|2',
  'go jump in a|the lake',
  'video|videos|clip|footage of|with people|someone|some|addicts|strangers od|oding|overdosing|nodding|dying',
  'ended it all with my|the boyfriend|girlfriend|ex|dealer|guy|plug',
  'goodbye to my? old? using|drinking|party|beer|wine|alcohol|booze|vodka|weed|cigarettes|vaping|nicotine|drugs',
  'goodbye to my old friends who|that use|used|drink|party',
  'weapon|weapons|gun|firearm conviction|convictions|charge|charges|possession|offense',
  // What friends, employers and parents do.
  'shot|shoots|shooting me|him|her|us a|an text|look|message|glance|email',
  'broke|breaks|breaking my|his|her|our heart',
  'grabbed|grabs|held|took my hand and prayed|walked|led|said|cried|smiled',
  'boss|manager|supervisor|job|teacher|coach|school wont|doesnt|didnt let me|us leave|go|out',
  'got|was hit by a|the car|truck|bus|bike|ball|wave',
  'wife|mom|mother|sister|sponsor|boss will|gonna|would|going to? kill me if|when i relapse|drink|miss|forget|fail|slip|dont',
  'mom|mother|parents|sponsor tracks|track|tracking|checks|check my location|phone|whereabouts',
  'made|make|have|got a plan with my sponsor|doctor|dr|counselor|therapist|psychiatrist',
  // Said of sleep, of a cold, of a resolve.
  'NOT wake|wakes|get|gets up? till|until|before noon|lunch|8|9|10|11|12',
  'NOT|CANT breathe through|out my|his|her|of nose',
  'rather die|be? dead? than relapse|use',
  'rather die|be? dead? than go back to using|drinking|pills|dope|drugs|heroin|meth|fentanyl',
  'NOT|CANT live with my|his|her parents|mom|inlaws|roommate|roommates',
  'heard|read seizures can|could|may|might happen|occur',
];
