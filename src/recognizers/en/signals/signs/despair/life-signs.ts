import type { DespairSign } from '../../../../signals/constellations/despair/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

type Life = Extract<
  DespairSign,
  'unborn' | 'unwilling' | 'offEarth' | 'livingTired' | 'livedEnough'
>;

/** How people say that they have had enough of life, in English. */
export const lifeSigns: SignsOf<Life> = {
  unborn: {
    says: [
      'should|shouldve|wish have? NOT have? been? born|existed|exist',
      'YEARN .. NOT be|been|was|were born',
      'YEARN .. NOT exist|existed',
      'should|shouldve|shouldnt|shouldntve NOT? have? been? born|existed|exist|alive',
      'NOT ask|asked to be? born|here|alive|exist',
      'better if|that i|he|she was|were|had NOT been? born|existed|exist|alive|here',
      'regret|curse|cursed|hate day|that|being|the? .. born|exist|alive',
      'YEARN .. mom|mother|parents .. aborted|miscarried|abortion|miscarriage',
      'mistake .. i|he|she was|am|exist born|alive|existing',
    ],
  },
  unwilling: {
    says: [
      'lost|losing|no|without|zero|little .. will|desire|interest|motivation to|in|for .. EXIST',
      'WEARY|refuse of? SETON to? stay|be|keep|remain EXIST|here|SELF|me',
      'WEARY|refuse of? SETON to? live|survive|exist|breathe',

      'NOT interested|feel in|like being|staying here|around',
      'refuse|refuses to live|wake|exist',
      'NOT want|wants|wanna|wanted|wish|wishing|desire|care to? keep|be|go|continue|stay|even|on? live|living|exist|existing|alive|breathing|conscious',
      'NOT interested|feel in|like .. living|existing|alive',
      'YEARN NOT to? be? EXIST|here',
      'NOT want|wants|wanna|wanted|wish to? be|stay around|alive this|of|anymore|no?',
      'NOT want|wants|wanna|wanted to? be|stay alive|around|living|breathing',
      'NOT want|wants|wanna to? do life|this thing|life',
      'YEARN i|he|she wasnt|werent|weren|isnt|wouldnt here|alive|exist',
      'YEARN to? NOT be|have|not here|alive|around|exist|live',
      'rather not be|exist|live|wake',
      'rather not have woken|been|lived|survived',
      'NOT see|feel|want|care myself? .. being|be|to alive|living|exist',
      'lost|losing|no|without|zero|lacking|lack my|the|all|any? will|desire|want|wish|urge|motivation|interest to|for EXIST|go|be',
      'tired|sick|done of|with? being EXIST|here|me',
      'want|wants|wanting my|this|his|her life to? over|end|ended|done',
      'wish|wished my|his life was|were|would end|over|done|ended|end',
      'YEARN to? stop|quit|cease existing|living|breathing|being',
    ],
    notBefore:
      'contacted called texted emailed bothered named asked reached on like with together near there in of sober alone at life that people others anyone drugs alcohol him her those friends',
    notNear: 'rehab apartment house job town jail detox hospital program abuser',
  },
  offEarth: {
    says: [
      'NOT know|sure how much? long|longer .. want|wanna|wants|can|will to? be|stay|live here|around|alive|anymore',
      'how much longer .. want|wanna to? be|live|stay|keep here|alive|living|around',
      'want|wants|wanna|get|let me? off this|of|the? planet|earth|rock|world',
      'want|wants|wanna|need out of this|my|the? life|world|body|earth|skin|existence',
      'NOT want|wants|wanna|wish to? be|stay|exist on|in|of|part this|the? .. earth|planet|world',
    ],
    notNear:
      'rehab apartment house town jail detox hospital program shelter sober appointment party visit',
  },
  livingTired: {
    says: [
      'another|more .. years|decades|months|lifetime of .. being|me|SELF me|alive|here',
      'CANT bear|stand|face|take|stomach|survive the? thought|idea|prospect of .. day|EXIST|morning|year|years',
      'thought|idea|prospect of .. EXIST .. sick|unbearable|terrifies|another|years|exhausts|forever',
      'living|existing|alive|breathing is|feels|became|being? like? a|pure|just? DREARY',
      'WEARY of|with|from waking up?',
      'life|living has? .. drained|exhausted|beaten|broken me',
      'WEARY up|of|with|being .. living|existing|existence|alive|world|planet|earth',
      'WEARY up|of|with? my|this|his|her|being|the? EXIST|here|world',
      'tired|exhausted from|to|by existing|exist|living|breathing|wake|waking',
      'EXIST exhausts|unbearable|hurts|aches',
      'hate|hates|despise|loathe being|still|that|im|i? .. alive|existing',
      'hate|hates|despise|loathe living|existing|life itself|anymore|now',
      'fed|done up? with EXIST',
      'had enough of|with my|this? life|living|world|existing',
      'given|gave|gives up on? living|existing|himself|herself|myself',
    ],
    notBefore:
      'like with of sober here together room in situation at high style paycheck near alone hungover sick early sober drunk',
    notNear: 'roommate apartment room paycheck',
  },
  livedEnough: {
    says: [
      'outlived my|all|everyone? everyone|KIN|friends|them',
      'my|his|her time here|on .. over|done|up|finished',
      'lived long|enough|too enough|long|much?',
      'had my|his|her run|turn|fill|time',
      'my|his|her time has|is? come|near',
      'god|lord|death forgot|forgets|passed|overlooked about|to|over? .. me|him|her|come',
      'overstayed|outlived my|his|her? .. welcome|usefulness|purpose|time|stay',
      'done my|his|her time|part|bit here|on|in earth|world?',
      'ready to be|go|see|meet with? my|his|her|the? maker|dad|mom|lord|god|jesus|husband|wife|home',
    ],
    notNear: 'lease hotel lunch shelter prison jail appointment',
  },
};
