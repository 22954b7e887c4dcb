import { DANGER_CLASSES } from './danger-classes.ts';

/**
 * Word classes that rules are composed of. A rule names a class in capitals; a word may be in
 * several. Misspellings one edit away of words of six letters and more need no entry.
 */
export const CLASSES = {
  ...DANGER_CLASSES,
  WANT: 'want wants wanna wana wanting wanted wish wishes wished wishing hope hopes hoping hoped ready prepared plan plans planning planned pray prays praying prayed prefer long longing decided',
  INTENT:
    'going gonna gunna will ill hell shell theyll want wants wanna wana wanting wanted plan plans planning planned about ready threatens threatened threatening try tries trying tempted intend intends id',
  THINK:
    'think thinks thinking thought thoughts considering consider considered contemplating contemplated fantasize fantasizing obsessing ideation urge urges dreaming planning plan plans talking talks talked talk threatening threatened threatens mentioned says saying feelings attempt attempted attempting attempts commit commits committing feel feels feeling',
  DIE: 'die dies dying dieing',
  KILL: 'kill kil kills killing',
  END: 'end ends ending take takes taking ended',
  METHOD:
    'hang hanging shoot shooting drown drowning off offing unalive unaliving poison poisoning suffocate suffocating strangle delete deleting drowned neck gas gassing ending asphyxiate asphyxiating electrocute',
  HARM: 'hurt hurts hurting harm harms harming injure injures injuring burn burns burning burned burnt scratch scratching hit hitting punch punching',
  CUT: 'cut cuts cutting slice slicing slit slitting slash slashing',
  SELF: 'myself himself herself themself themselves hisself theirself ourselves oneself',
  MY: 'my his her their the this our',
  NOT: 'not dont doesnt didnt wont never isnt aint wasnt arent havent hasnt hadnt wouldnt werent nolonger nobody noone neither nor without stopped',
  CANT: 'cant cannot couldnt cnt',
  BODY: 'wrist wrists arm arms leg legs thigh thighs throat veins skin',
  HE: 'he she they hes shes theyre son daughter husband wife mom mother mum dad father brother sister friend boyfriend girlfriend kid child baby roommate partner fiance cousin uncle aunt grandma grandpa ex bf gf someone somebody guy dude client patient stepdad stepfather stepmom stepmother stepson stepdaughter stepbrother stepsister grandfather grandmother grandson granddaughter nephew niece papa mama momma mommy daddy parents parent spouse hubby neighbor neighbour man woman boy girl teen teenager toddler buddy mate fella husbands wifes sons moms dads daughters boyfriends girlfriends brothers sisters friends partners exes pimp abuser caretaker caregiver aide staff',
  HIM: 'him her them',
  OTHER:
    'him her them someone somebody people everyone everybody anyone others wife husband boss kids kid children child baby newborn toddler mom dad mother father neighbor neighbour girlfriend boyfriend roommate brother sister coworker ex dealer son daughter family stepdad stepfather stepmom stepmother parents son grandma grandpa teacher students roomate uncle aunt cousin strangers cop cops partner bf gf family',
  I: 'i im id ill ive',
  TOOK: 'took taken take takes taking swallowed swallow swallowing ate popped downed ingested eating swallowing popping downing',
  SWALLOWED: 'took taken swallowed ate popped downed ingested swallowing',
  DRUG: 'pill pills tablet tablets tylenol advil ibuprofen aspirin xanax oxy percocet percs fentanyl fent heroin meds medication medicine medications meth coke cocaine benzos klonopin valium ativan ambien opioids opiates methadone suboxone gabapentin insulin bars drugs capsules seroquel sleeping benadryl trazodone adderall morphine oxycodone oxycontin vicodin norco tramadol dilaudid lorazepam alprazolam diazepam clonazepam tramadols klonopins pillz meds antidepressants antidepressant painkillers painkiller prozac zoloft lexapro paxil wellbutrin effexor sertraline lithium oxys xans xannies bar roxys blues perc dxm codeine lean molly ecstasy mdma ketamine crack speed nyquil unisom melatonin hydroxyzine clonidine propranolol warfarin fentanyls dope subs suboxone soma tabs edibles opioid opiate benzo stimulants script scripts prescription robitussin capsule pregabalin fentanyl antihistamines vyvanse ritalin concerta beta blockers acetaminophen paracetamol naproxen aleve motrin excedrin imodium loperamide amitriptyline citalopram escitalopram cymbalta abilify lamictal metoprolol diphenhydramine dramamine doxylamine tianeptine phenibut kratom carisoprodol flexeril buspar temazepam restoril lunesta hydrocodone opana dextromethorphan antipsychotics tabs pain-killers zolpidem quetiapine trazadone tramodol speedball speedballs bupropion buspirone mirtazapine fluoxetine duloxetine venlafaxine lamotrigine topiramate aripiprazole risperidone olanzapine haloperidol zyprexa risperdal depakote lisinopril amlodipine atenolol digoxin diltiazem verapamil metformin glipizide hydromorphone buprenorphine subutex somas norcos vicodins lortabs lyricas gabapentins flexerils cyclobenzaprine tizanidine methocarbamol',
  SYMPTOM:
    'seizure seizures seizing convulsing convulsion convulsions hallucinating hallucination hallucinations hallucinate delirium delirious dts confused confusion disoriented seized',
  SHAKE: 'shaking shakes shaky shake tremor tremors trembling shook',
  QUIT: 'stopped stopping quit quitting withdrawal withdrawals withdrawing withdrawl detox detoxing detoxed coldturkey sober taper tapering tapered ran without havent hasnt',
  HIT: 'hit hits hitting beat beats beating punch punches punched punching choke chokes choked choking slap slaps slapped slapping strangled strangles rape rapes raped assaulted assaults attacked attacks attacking abuses abused abusing hurts hurting kicks kicked shoved slaps shoves shoving pushes pushed pushing kicking beaten slammed slams smacks smacked smack molests molested molesting raping strangling spits bites bit grabs grabbed threw throws dragged drags pins pinned headbutted stabbed stabs burned burns burnt',
  MANY: '10 12 14 15 16 18 20 24 25 28 30 35 40 45 50 60 70 80 90 100 ten twelve fifteen twenty thirty forty fifty sixty hundred dozen dozens 11 13 17 19 21 22 23 26 27 29 32 36 42 48 55 65 75 80 85 120 150 200 300 eleven thirteen seventeen seventy eighty ninety fourty',
  DRINK:
    'drink drinks drank drunk drinking drinker alcohol beer beers wine vodka whiskey liquor booze used using touched',
  ALCOHOL:
    'alcohol beer beers wine vodka whiskey whisky rum gin tequila bourbon brandy liquor booze shots drinks tequilla fifth handle wines booz seltzers',
  BENZO:
    'xanax benzo benzos klonopin clonazepam ativan lorazepam valium diazepam alprazolam bars lorazepams xans klonopins diazepams valiums',
  WEAPON:
    'gun knife weapon machete bat hammer rifle pistol shotgun axe guns firearm revolver glock blade bow machetes shovel crowbar taser ax gauge',
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
  /** Who shares a home or a bed: what they do is abuse, not a quarrel with a stranger. */
  PARTNER:
    'husband wife boyfriend girlfriend bf gf ex partner fiance spouse hubby husbands boyfriends girlfriends pimp abuser fella trafficker',
  /** Who is said goodbye to, or hit in a home. */
  KIN: 'mom mother mum mama mommy dad father daddy papa parents sister brother sisters brothers son daughter sons daughters kids kid children child wife husband family friends friend girlfriend boyfriend grandma grandpa baby everyone stepson stepdaughter dog cat cousin niece nephew grandson granddaughter siblings',
  /** What is looked up, stocked or held to end a life with. */
  MEANS:
    'gun guns pistol rifle shotgun revolver firearm rope noose razor razors blade blades knife pills bottle belt poison bullets ammo bridge gauge helium cord',
  FACE: 'face head stomach ribs mouth chest eye jaw nose neck throat arm arms leg legs belly side ear',
  TWITCH:
    'jerking jerks jerk twitching twitches twitch twitchy spasming spasms spasm convulsing seizing zaps zapping jolting jolts jolt jolted flinching',
  LOOKING:
    'looking looked look searching searched search googling googled google researching researched research reading read studying',
  LIMB: 'arm arms leg legs thigh thighs wrist wrists skin stomach hand hands hip hips forearm forearms ankle ankles',
  BURN: 'burn burns burned burnt burning scratch scratched scratching scratches carve carved carving bruise bruised bruising bite biting bit pinch pinching stab stabbed stabbing dig digs digging gouge gouging carves bites scratches pick picks picking slit',
  TOOL: 'razor razors blade blades knife scissors lighter lighters cigarette cigarettes glass pin safety boxcutter boxcutters fork nails iron match matches',
  HEED: 'care cares notice notices noticed miss misses cry cries mind',
  GONE: 'dead gone died die disappeared vanished killed',
  NEED: 'need needs gotta have has deserve deserves',
  PERSON:
    'him her them he she guy dude man woman boss coworkers landlord bastard bitch asshole stepdad stepmom cop cops ppl judge doctor manager supervisor husbands bully bullies classmates',
  AFRAID: 'afraid scared terrified frightened fear fearing petrified scary dread dreading',
  PUNCHES:
    'punch punched punching bang banging banged bash bashing slam slamming slammed smash smashing hitting punches bangs bashes slams smashes headbutting',
  LEAP: 'jump jumping jumped step steps stepping stepped leap leaping drive drives driving drove walk walking fall falling roll rolling',
  EDGE: 'bridge roof balcony train trains traffic overpass ledge tracks window cliff platform rail railing highway freeway rooftop',
  CREATURE:
    'bugs spiders ants worms insects rats mice roaches snakes shadows demons faces animals cats',
  /** Not used by a rule: forms that are also written without their last letter. */
  DOING:
    'driving jumping stepping walking standing sitting trying saying seeing hearing feeling coming running looking waiting telling sleeping breathing throwing talking using starting watching',
  LIVE: 'live living life alive exist existing existence',
  /** Who is neither partner nor kin. */
  STRANGER:
    'someone somebody man men guy guys neighbor neighbour neighbors stranger roommate roomate dealer dealers people gang landlord coworker classmate kids dude dudes',
};
