/** What a person does, suffers or holds when they are in danger. */
export const DANGER_CLASSES = {
  /** The writer, or someone the writer speaks of. */
  WHO: 'i im ive id ill me my he hes him his she shes her they them their theyre son daughter husband wife mom mother dad father brother sister friend boyfriend girlfriend kid child baby roommate partner client patient bf gf hubby cousin spouse male female man woman boy girl grandma grandpa grandmother grandfather uncle aunt nephew niece kids ex someone somebody guy teen toddler',
  /** Minds it, or does not. */
  CARES: 'cares cared caring care',
  /** Words of being dead. */
  DEATH:
    'die dies dying died dead death suicide suicidal grave coffin casket morgue funeral kms dieing deaths',
  /** Taken into the body. */
  INTAKE:
    'took taken take taking tooken swallowed swallow ate popped downed ingested ingestion did done smoked smoking snorted snorting shot shooting injected injecting used using drank drunk drinking mixed mixing chewed slammed sniffed dosed had inhaled huffed parachuted railed line lines shooting crushed combined combining doses dose',
  /** Substances that stop the breath or the heart. */
  DEADLY:
    'pill pills blues perc percs perc30 fent fentanyl heroin dope oxy oxys oxycodone oxycontin roxy roxys methadone morphine dilaudid opioid opioids opiates xanax xans bars klonopin valium ativan benzo benzos tylenol acetaminophen coke cocaine meth crack speed molly mollys mdma ghb ketamine tramadol insulin seroquel benadryl ambien lean tianeptine kratom bottle bottles tablets tablet capsules meds medication stuff shit baclofen gabapentin propofol speedball antifreeze bleach tranq xylazine carfentanil nitazene suboxone subs adderall',
  /** What a body shows that fails. */
  FAILING:
    'lethargic unresponsive limp blue blueish bluish purple gurgling gurgle gurgles rattle rattling rattles foaming foam froth frothing unconscious collapsed collapsing lifeless clammy slumped drooling convulsing slurring slurred slurs incoherent delirious disoriented blackingout fainted fainting ashen pinpoint numb overheating seizing seized twitching unrousable comatose hypoxic cyanotic unarousable sedated stiff grey pale floppy motionless gasping',
  /** What a body shows that is nearly gone. */
  SUNK: 'unresponsive limp blue blueish bluish purple gurgling gurgle gurgles rattle rattling foaming froth frothing unconscious lifeless ashen unrousable comatose cyanotic unarousable motionless gasping',
  /** What is seen or believed that is not there, and the mind that goes astray. */
  ASTRAY:
    'seizure seizures seizing seized seize seizes convulsing convulsion convulsions convulses hallucinating hallucination hallucinations hallucinate hallucinates delirium delirious dts confused confusion disoriented raving incoherent paranoid psychotic psychosis babbling agitated fit fits rambling',
  /** Drink and pills whose sudden end can kill. */
  DEPRESSANT:
    'alcohol alcoholic alcoholism drinker drink drinks drinking drank beer beers wine vodka whiskey whisky rum gin liquor booze bourbon tequila xanax benzo benzos klonopin ativan valium lorazepam clonazepam diazepam alprazolam bars xans ghb phenobarbital librium fifth handle phenibut barbiturates sauce bottle etoh lyrica gabapentin baclofen tranquilizers detox withdrawal withdrawals withdrawing',
  /** To hurt someone with the body or with a thing. */
  STRIKE:
    'hit hits hitting beat beats beating beaten punch punches punched punching choke chokes choked choking slap slaps slapped slapping strangle strangles strangled strangling kick kicks kicked kicking shove shoves shoved shoving push pushes pushed pushing slam slams slammed smack smacks smacked grab grabs grabbed grabbing throw throws threw drag drags dragged dragging burn burns burned burnt burning bite bites bit whip whips whipped whipping squeeze squeezes squeezed yank yanks yanked stomp stomps stomped knock knocks knocked pin pins pinned attack attacks attacked assault assaults assaulted rape rapes raped raping molest molests molested abuse abuses abused abusing hurts hurting striking strikes struck headbutt headbutts headbutted smother smothered scald scalded pinches pinched twists twisted cracked fractured tackles tackled restrains spits harm harms harming slugged socked clocked backhanded backhands pummeled mauled jumped thrashed belted tied ties chained chains starves starving terrorizes terrorizing torments groping groped gropes',
  /** To kill or maim, as a threat. */
  STRIKEN:
    'kill killing shoot shooting stab stabbing hurt hurting harm murder murdering strangle strangling choke choking beat beating hit hitting punch punching attack attacking slit slitting poison poisoning smother smothering slaughter execute behead bash bashing smash smashing gut snipe drown maim annihilate torture torturing slap slapping slice',
  /** Who is hurt at home. */
  VICTIM:
    'me us her him them my our son daughter kids kid children child baby mom mother sister brother wife girlfriend grandma grandpa grandmother grandfather toddler grandson granddaughter grandbaby girl boy stepson stepdaughter niece nephew daughters sons woman patient',
  /** Who is threatened. */
  TARGET:
    'him her them someone somebody people everyone everybody anyone others wife husband boss coworker coworkers kids kid children child baby mom dad mother father neighbor neighbors girlfriend boyfriend roommate brother sister ex dealer son daughter family stepdad stepfather cops cop judge teacher teachers students officer guy dude man woman bitch bastard asshole manager landlord parents cousin uncle classmates doctor nurse staff person supervisor principal pastor officer lawyer ppl him',
  /** What keeps someone in another's hands. */
  LIFELINE:
    'phone keys license passport papers documents paycheck money wallet card cards id car meds medication medications medicine insulin food walker inhaler suboxone methadone glasses wheelchair diapers visa cash account bank mail benefits checks ssi disability prescription formula',
  /** To keep from someone what is theirs. */
  SEIZE:
    'took takes taking hid hides hiding keeps withholds withholding controls controlling confiscated smashed smashes broke breaks steals cancelled destroyed empties checks reads locks locked burned decides monitors limits rations',
};
