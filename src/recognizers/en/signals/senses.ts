import { lexiconOf } from '../../signals/lexicon.ts';

/**
 * Word classes that rules are composed of. A rule names a class in capitals; a word may be in
 * several. Misspellings one edit away of words of six letters and more need no entry.
 */
const CLASSES = {
  WANT: 'want wants wanna wana wanting wanted wish wishes wished wishing hope hopes hoping hoped ready prepared plan plans planning planned pray prays praying prayed prefer long longing decided',
  INTENT:
    'going gonna gunna will ill hell shell theyll want wants wanna wana wanting wanted plan plans planning planned about ready threatens threatened threatening try tries trying tempted intend intends id',
  THINK:
    'think thinks thinking thought thoughts considering consider considered contemplating contemplated fantasize fantasizing obsessing ideation urge urges dreaming planning plan plans talking talks talked talk threatening threatened threatens mentioned says saying feelings attempt attempted attempting attempts commit commits committing feel feels feeling',
  DIE: 'die dies dying',
  KILL: 'kill kil kills killing',
  END: 'end ends ending take takes taking',
  METHOD:
    'hang hanging shoot shooting drown drowning off offing unalive unaliving poison poisoning suffocate suffocating strangle',
  HARM: 'hurt hurts hurting harm harms harming injure injures injuring burn burns burning burned burnt scratch scratching hit hitting punch punching',
  CUT: 'cut cuts cutting slice slicing slit slitting slash slashing',
  SELF: 'myself himself herself themself themselves hisself theirself ourselves oneself',
  MY: 'my his her their the this our',
  NOT: 'not dont doesnt didnt wont never isnt aint wasnt arent havent hasnt hadnt wouldnt werent nolonger nobody noone neither nor without stopped',
  CANT: 'cant cannot couldnt',
  BODY: 'wrist wrists arm arms leg legs thigh thighs throat veins skin',
  HE: 'he she they hes shes theyre son daughter husband wife mom mother mum dad father brother sister friend boyfriend girlfriend kid child baby roommate partner fiance cousin uncle aunt grandma grandpa ex bf gf someone somebody guy dude client patient',
  HIM: 'him her them',
  OTHER:
    'him her them someone somebody people everyone everybody anyone others wife husband boss kids kid children child baby newborn toddler mom dad mother father neighbor neighbour girlfriend boyfriend roommate brother sister coworker ex dealer son daughter family',
  I: 'i im id ill ive',
  TOOK: 'took taken take takes taking swallowed swallow swallowing ate popped downed ingested',
  SWALLOWED: 'took taken swallowed ate popped downed ingested',
  DRUG: 'pill pills tablet tablets tylenol advil ibuprofen aspirin xanax oxy percocet percs fentanyl fent heroin meds medication medicine medications meth coke cocaine benzos klonopin valium ativan ambien opioids opiates methadone suboxone gabapentin insulin bars drugs capsules seroquel sleeping benadryl trazodone adderall morphine oxycodone oxycontin vicodin norco tramadol dilaudid lorazepam alprazolam diazepam clonazepam',
  SYMPTOM:
    'seizure seizures seizing convulsing convulsion convulsions hallucinating hallucination hallucinations hallucinate delirium delirious dts confused confusion disoriented',
  SHAKE: 'shaking shakes shaky shake tremor tremors trembling',
  QUIT: 'stopped stopping quit quitting withdrawal withdrawals withdrawing withdrawl detox detoxing detoxed coldturkey sober taper tapering tapered ran without havent hasnt',
  HIT: 'hit hits hitting beat beats beating punch punches punched punching choke chokes choked choking slap slaps slapped slapping strangled strangles rape rapes raped assaulted assaults attacked attacks attacking abuses abused abusing hurts hurting kicks kicked shoved',
  MANY: '10 12 14 15 16 18 20 24 25 28 30 35 40 45 50 60 70 80 90 100 ten twelve fifteen twenty thirty forty fifty sixty hundred dozen dozens',
  DRINK:
    'drink drinks drank drunk drinking drinker alcohol beer beers wine vodka whiskey liquor booze used using touched',
  ALCOHOL:
    'alcohol beer beers wine vodka whiskey whisky rum gin tequila bourbon brandy liquor booze shots',
  BENZO: 'xanax benzo benzos klonopin clonazepam ativan lorazepam valium diazepam alprazolam bars',
  WEAPON: 'gun knife weapon machete bat hammer rifle pistol shotgun axe',
  SEE: 'see sees saw seen seeing',
  HEAR: 'hear hears heard hearing',
  SENSE:
    'see sees saw seen seeing hear hears heard hearing feel feels feeling felt talk talks talking talked',
  SLEEP: 'sleep sleeps sleeping slept',
  PURSUER:
    'people someone somebody they theyre theyve everyone everybody cops police feds government fbi cia men man guy guys car cars drones strangers',
  HELL: 'hell shell theyll hed shed theyd',
  SAID: 'say says said saying told tells telling swore swears promised warned warns texted',
  HURT: 'hurt harm beat kill shoot stab choke strangle slap punch rape murder attack kick burn',
  WAKE: 'wake wakes waking wakeup woke',
};

/** Words between the parts of a rule that change nothing: "really want to just die". */
const ADVERBS =
  'really just fucking fuckin so honestly literally actually even kinda sort kind seriously badly still also ' +
  'all probably basically like constantly always often rn now only truly fully freaking damn already ' +
  'currently again very being am is are been';

/**
 * Words distinctive enough to be known with one slip. Everyday neighbours keep shorter ones out:
 * shaving is not shaking, and playing is not praying.
 */
const DISTINCTIVE =
  'suicide suicidal overdose overdosed overdosing myself himself herself themselves seizure seizures ' +
  'hallucinating hallucinations hallucination withdrawal withdrawals convulsing convulsions delirium ' +
  'delirious breathing unconscious unresponsive homicidal selfharm selfharming threatened threatening';

/** Spanish words one letter away from these: not slips, and heard by the Spanish rules. */
const SPANISH = 'suicida suicidas suicido suicidar convulsiones convulsiona convulsionando';

/** What English words mean to the signal rules. */
export const english = lexiconOf({
  classes: CLASSES,
  adverbs: ADVERBS,
  distinctive: DISTINCTIVE,
  foreign: SPANISH,
  short: (word, isKnown) => (word.endsWith('in') && isKnown(`${word}g`) ? `${word}g` : undefined),
});
