import { wordsOf } from './tokens.ts';

/** Said around a plea, in English and Spanish, folded. */
const AROUND = new Set(
  (
    'please pls plz hi hello hey god oh ok okay so really just badly now right today tonight soon asap urgently urgent and ' +
    'por favor porfavor hola dios ay ya ahora ahorita hoy urgente urgentemente mucha mucho y'
  ).split(' '),
);

const ANYONE = 'you|u|yall|anyone|anybody|someone|somebody|one of you';

/**
 * A cry for help as a whole message. The same words may be a bare wish to talk or the edge of
 * something worse: no list of answers knows which.
 */
const PLEA = new RegExp(
  `^(?:${[
    '(?:sos|help)(?: (?:me|us|her|him|them|help))*',
    '(?:(?:i|we|im|ive) )?(?:am )?(?:do )?(?:need|needs|want|needing|in need of|got to have|gotta have) (?:some |your |to get )?help(?: (?:me|bad|quick|fast|here))?',
    '(?:i )?(?:need|want) (?:someone|somebody|anyone|you) to help(?: me| us)?',
    `(?:(?:can|could|will|would|wont|cant) (?:${ANYONE})|(?:${ANYONE})|who (?:can|could|will)|is there (?:anyone|someone|anybody|somebody) (?:to|who can)) help(?: me| us)?`,
    '(?:can|could|may) (?:i|we) (?:get|have) (?:some )?help(?: here)?',
    '(?:how|where|when) (?:do|can|could|should|would) (?:i|we) (?:end|finish) (?:it|this|everything|things|all this|all of (?:it|this))(?: all)?',
    '(?:how|where) to end (?:it|this|everything|things|all this|all of (?:it|this))(?: all)?',
    '(?:(?:i )?(?:want|wanna|need) )?(?:to )?end (?:it|everything)(?: all)?',
    'save me|rescue me',
    '(?:ayuda|auxilio|socorro)(?: (?:ayuda|auxilio|socorro))*',
    'ayud[ae]n?(?:me|nos)',
    '(?:yo )?(?:necesito|ocupo|quiero|requiero|necesitamos|ocupamos)(?: de)?(?: (?:su|tu|alguna|una|un poco de))? ayuda',
    '(?:necesito|ocupo|quiero) que (?:alguien )?(?:me|nos) ayuden?',
    '(?:alguien |quien |ustedes |usted )?(?:me |nos )?(?:puede[sn]?|podria[sn]?) (?:alguien )?ayudar(?:me|nos)?',
    'hay alguien que (?:me|nos) (?:pueda ayudar|ayude)',
    'salven?me|rescaten?me',
    '(?:como|donde|cuando) (?:(?:puedo|podria|hago para|le hago para) )?(?:acabar|terminar|acabo|termino) con (?:esto|eso|todo)(?: esto)?',
    '(?:como|donde|cuando) (?:(?:puedo|podria|hago para|le hago para) )?(?:acabarlo|terminarlo|acabar todo|terminar todo)',
    '(?:como|donde|cuando) (?:lo )?(?:acabo|termino)(?: todo)?',
  ].join('|')})$`,
);

/**
 * True for a message that is a plea and nothing else: "please help me", "how do I end it". It is
 * never answered from a list of questions, whatever a center has written there.
 */
export function isPlea(text: string): boolean {
  const said = wordsOf(text);
  const words = said.filter((word) => !AROUND.has(word));
  return said.length <= MOST_WORDS && PLEA.test(words.join(' '));
}

/** Longer messages say more than a plea. */
const MOST_WORDS = 14;
