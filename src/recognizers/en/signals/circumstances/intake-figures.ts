const STUFF =
  'alcohol|drinking|drink|booze|vodka|wine|beer|pills|drugs|dope|meth|heroin|coke|fentanyl|using|addiction|habit|gang|lease|contract|program';

/**
 * What people say at an intake and mean nothing grim by: of a call, a caregiver's day, a sitter to be
 * found, an injury that was an accident. Each is whole, as danger is told in some of these words too.
 */
export const INTAKE = [
  // Of the intake itself.
  'meaning|meant|trying|wanted to do something|better|right',
  'what happens|will|would happen? if|after|when i|we call|send|submit|fill|answer|sign|come|text|say',
  'when i|we got|get|have a plan',
  'affairs|things|stuff|everything in order|settled|squared .. at work',
  'affairs|things|stuff|everything in order|settled|squared .. before i|we go|come|check in',
  `want|wants|wanna|need|needs|trying|way out of .. ${STUFF}`,
  'place|rehab|shelter|detox|center|facility stole|lost my|our shoes|phone|clothes|stuff|wallet',
  'burden on .. department|staff|office',
  'will|would|do|are|gonna you|yall|u going|gonna? to? call|calling|report|reporting|send|sending|tell|contact cps|police|cops|ice|immigration',
  'nothing left? to lose so|by why|might|try|trying',
  // Who is cared for, and who cares.
  'cant|cannot|couldnt leave him|her|them|mom|dad|my .. alone',
  'gotta|gonna|need|have|got|trying|tryna|looking to? find|get someone|somebody|sitter|a .. for|watch|sit|keep .. dog|cat|dogs|cats|pets|kids|baby',
  'mom|mother|mama|parents|sister|grandma|sponsor NOT let|letting me|him|her out of her|their sight',
  'mom|mother|mama|dad|parents took|takes my phone|xbox|keys till|until|because|bc|for',
  'terrified|scared|afraid|worried of|about him|her|them|my stopping|quitting|relapsing|drinking|using|detoxing|overdosing|seizing|being alone',
  'drinks|drink|drank|drinking|smokes|smoking till|til|until he|she|i|they is|falls|fall|fell? asleep',
  'mom|mother|mama|dad|parents|sister|sponsor has|have|holds|keeps my phone|keys|card|meds|wallet',
  'NOT let|lets|letting me|us see my|the|our kids|son|daughter|grandkids|children|baby till|until|unless|because im|i',
  'leave|leaving my? him|her|husband|wife|boyfriend|girlfriend because|cause|bc|cuz|if he|she|hes|shes uses|drinks|using|drinking|cheated|relapses',
  'cant|cannot get away from it|drugs|alcohol|drinking|dope',
  // Accidents and ailments.
  'accidental|accidentally cut|laceration|lacerations|nick|scrape to? .. hand|finger|thumb|knife? from? a? kitchen? knife?',
  'accidental|accidentally .. laceration|cut|nick .. hand|finger|thumb|foot|palm from|with|on|by|while a|the? kitchen? knife|can|glass|mandoline|cooking|saw',
  'heart races|race|racing|pounds when|whenever i|he|she do|does|use|uses|smoke|smokes|snort',
  'one|first|last time|night i|he|she thought i|he|she was gonna|going to? die',
  'narcanned|narcaned last month|year|summer|winter|spring|fall|january|february|march|april|may|june|july|august|september|october|november|december',
  'fell|tripped|slipped|wrecked|crashed down|off|on|over|out? .. and broke|fractured|busted|breaking|fracturing my BONE',
  'cut|sliced|nicked|burned|burnt my hand|hands|finger|fingers|thumb|palm slicing|chopping|cutting|cooking|peeling|dicing|opening|washing|working',
  'CANT breathe well|good|right? because|cause|bc|cuz|from|with|due of|to? my? asthma|copd|allergies|cold|sinus|sinuses',
  'cake|punch|eggnog|sauce|pie had too much',
  'choked|choke|punched|kicked .. in|at jiu|jiujitsu|bjj|judo|karate|boxing|sparring|wrestling',
  // Turns of phrase.
  'slow|busy|broke|sober|clean|excited|happy and so am i',
  'want|wanna to? disappear|vanish to|into|on a|the|some? .. cabin|beach|island|vacation|weekend',
  'lawyer|lawyers|attorney|prosecutor|judge|boss|press is|are|were out for blood',
  'smash|crush|murder this|that|the|my|a workout|test|interview|exam|run|gym|level|presentation',
  'drop dead gorgeous|beautiful|handsome',
  'before i|he|she kill|kills|hurt|hurts somebody|someone|people out there',
  'before i|he|she kill|kills|hurt|hurts somebody|someone|people .. on the? road|highway|freeway',
  'overdoses|overdose|ods are|is|going|rates|deaths? going? up|down|dropping|falling|rising',
  // Arms that are work, or put away.
  'knife skills|work|class|roll|set|block|sharpener',
  'own|owning|owned a|any? gun|guns|firearm|firearms|rifle|pistol legally|after|while|if',
  'gun|guns|firearm|firearms|rifle|rifles|pistol|weapons locked|stored|secured',
  // Spanish words that are spelled like English ones.
  'nada|es|muy|mas|tan|algo|fue|esta|estoy|estuvo grave',
  'rifle|revolver de|para|pa|guardado|guardada|bajo .. caceria|cazar|llave|candado|caja',
];
