import type { DespairSign } from '../../../../signals/constellations/despair/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

type Death = Extract<
  DespairSign,
  'deathRelief' | 'joinDead' | 'thoughtsOfDeath' | 'vanish' | 'ownDeath'
>;

/** How people speak of death as a rest, and of being gone, in English. */
export const deathSigns: SignsOf<Death> = {
  deathRelief: {
    says: [
      'pain|it|this|suffering|hurting .. ends|stops|over when|if|until i|im BEDEAD|end|stop|do|am|gone',
      'death|dying .. sounds|seems|feels|looks|would|wouldnt|might|is .. RELIEF|better|good|option|answer|escape|friend|reward|gift|rest|bad|easier',
      'dead|die .. sounds|seems|would|must .. RELIEF|better|good|less|simpler|simple',
      'RELIEF .. to|in|of|if|about|being|when i|be? BEDEAD|death',
      'only peace|relief|rest|comfort|escape .. death|dying|dead|grave|die',
      'thought|idea|thinking of|about .. dying|death|dead|die|gone|waking|existing .. RELIEF|good|helps|soothes|comfort',
      'RELIEF .. thought|thinking|idea|fantasy of|about .. dying|death|dead|gone|NOT|end|die|over',
      'jealous|envy|envious|envies|envied|jelous .. dead|died|dying|passed|cemetery|obituaries|overdosed|die',
      'jealous|envy|envious|envies|jelous of|the? .. who|that|whos .. dead|die|died|gone|dying|passed|overdosed',
      'lucky|luckier|luckiest ones .. died|gone|dead',
      'dead|who died|have|had|are|is it? lucky|luckier|easy|easier',
      'romanticize|romanticizing|fantasize|fantasizing|fantasise|daydream|daydreaming|fantasies|daydreams .. dying|death|dead|NOT|funeral|gone|ending|die',
      'imagine|imagining|picture|picturing|dream my|own|about my|own? funeral|death|casket|dying',
      'only way|thing|escape|exit|answer|option|solution|cure .. death|die|dying|dead|suicide',
      'death|dying|dead|grave|hell CANT|cannot|couldnt|wouldnt .. worse|harder|scarier',
      'CANT|NOT|no see|imagine|any? .. end|peace|rest besides|except|but|until|til|outside|other .. grave|death|die|dying|dead|than',
      'casket|caskets|dead|corpses|graves|coffin .. look|looks|looked|seem .. RELIEF|lucky',
      'death only|last way|escape|option|answer|solution|choice|peace|out',
    ],
    notNear: 'pets penalty',
  },
  joinDead: {
    says: [
      'trade|switch|swap|change places with .. died|dead|passed|coma|him|her|them',
      'wish|why it was|were|wasnt|couldnt|couldve|had|have? have? been? me',
      'YEARN .. be|go|was|were|join|meet with|my|him|her|them .. heaven|again|other|died|passed|dead',
      'YEARN to? go|come|be home|up|with? .. lord|god|jesus|heaven',
      'join|joining my|him|her|them .. heaven|died|dead|grave|other|ground|soon',
      'be|see with|you|him|her|my .. again|soon|there in|on|up|soon heaven|other|there|above?',
      'should|shouldve have? gone|went|died with|instead him|her|them|of',
      'dead .. calling|calls me|to',
      'calling me home',
      'go|going|be to|in|with heaven|jesus|glory soon|now|already',
    ],
  },
  thoughtsOfDeath: {
    says: [
      'death|dying wish|wishes',
      'passive|active|persistent|fleeting|vague si|suicidality',
      'think|thinks|thinking|thoughts|thought|obsessed|obsessing|obsess|fixated|ruminating|dwelling|consumed about|of|with|on|by my|own|his|her? death|dying|dead|die|mortality|afterlife|funeral',
      'death|dying|dead|funeral .. on|in|fills|crosses|consumes my|his|her mind|head|thoughts|brain',
      'dark|morbid|scary|black|intrusive|unsafe|dangerous|passive thoughts|ideation',
      'wonder|wondering|wonders|imagine|imagining .. being|be|to|would|if .. dead|die|gone|died|alive|funeral',
      'wonder|wondering|imagine|imagining|curious .. what|how .. feel|feels|like .. die|dead|dying|death|gone|over',
      'talks|talking|talk|speaks|writes|writing|draws|asks|asking|obsesses|posts|posting|jokes about|of death|dying|dead|die|heaven',
      'mentions|mentioning|mentioned .. death|dying',
    ],
    notNear: 'podcast grief grieving scared afraid terrified anxiety cancer diagnosis',
  },
  vanish: {
    says: [
      'nice|lovely|good|RELIEF .. to? NOT exist|existing',
      'press|push|flip|hit .. button|switch .. NOT|end|die|gone|disappear|vanish|existing',
      'better|easier if i just? go|left|leave|went|disappear|disappeared',
      'YEARN to|i|id|that|of|2? could|just? disappear|vanish|evaporate|dissolve|fade|cease|erase|erased|poof',
      'YEARN to|i|was|were be|was|were? gone|nothing|nowhere',
      'YEARN .. stop|quit|end existing|living|being|breathing',
      'YEARN .. lights|light|switch to? go|stay|turn|be|turned? out|off',
      'turn|switch|shut|unplug .. me|myself|brain|everything|life off|forever|down|permanently',
      'disappear|disappearing|vanish|vanishing|fade|slip|fading away|completely|quietly|without',
      'cease|ceasing|stop to? exist|existing|living',
      'leave|leaving|exit|quit|escape this|the world|earth|planet|life',
      'YEARN everything|life to? stop|end|over|done|finished|black|dark',
      'end|ending everything|it|all|this|my|the all|life|suffering|misery|pain|forever|permanently',
      'NOT be around|alive much|anymore|longer',
      'when|once|after im|hes|shes gone|dead',
    ],
    notBefore: 'from drinking using to sober',
    notNear: 'vacation abuser town work job marriage moving money',
  },
  ownDeath: {
    says: [
      'if|when|once|after i|im|ill|he|hes|she|shes was|were|am|just? .. BEDEAD|six|buried',
      'if|when|once|after i|im|he|hes|she|shes was|were|am|just? gone|disappeared|vanished|overdosed|od|oded',
      'if|when|once i|im|he|she wasnt|werent|not|isnt around|here|alive',
      'six|6 feet|ft under',
      'without me|her|him around|here|anymore|alive|in',
      'dropped|drop dead|tomorrow',
      'my|his|her death|funeral|casket|grave',
      'day|night|moment i die|died|go',
    ],
    notBefore: 'from',
  },
};
