// How questions and requests begin, in English and Spanish, folded: "como" is "cómo" as well.

/** Said before a question, in English and Spanish. */
export const FILLERS = set(`
  hi hello hey ok okay so and but or well um uh also please pls sorry thanks thank wait actually first oh yes just
  hola y o e pero bueno oye oiga disculpe perdon gracias por favor entonces ah ay antes tambien primero todavia aun
`);

/** Each opens a question unless a word behind the bar follows: "what I use", "who knows". */
export const OPENERS: ReadonlyMap<string, ReadonlySet<string>> = table(`
  what | i we he she they ever my his her
  whats | best wrong
  how | i we he she they it you ever
  hows |
  which | is i
  wheres |
  whens |
  whos |
  who | i we he she they knows cares ever
  does | not drugs
  cuanto | antes mas
  cuanta |
  cuantas |
  cuantos |
  tienen | problemas que
  recetan |
  tratan |
  ensenan |
  guardan |
  comparten |
  ofrecen |
  aceptan |
  hablan |
  atienden |
  cubre |
  cubren |
`);

/** Each opens a question where one of these follows: "can I", "is there", "cómo funciona". */
export const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = table(`
  when | r do does is are can could will would should did am
  where | do does is are can could will would should did am
  why | do does is are can could will would should did am
  do | i you u we they the people my your any most i
  is | it this that there the my they your iop php detox treatment anyone anybody someone somebody group a an
  are | you u there they the these we my your any people groups
  am | i
  did | you u it they my
  r | u you they
  can | i you u we they he she my your people someone anyone the family
  could | i you u we they he she my your people someone anyone the family this it
  will | i you u we they he she my your people someone anyone the insurance it this
  would | i you u we they he she my your it this the
  should | i we they he she my
  has | anyone
  have | you
  que | se le hago es son significa quiere pasa hacen hace hay tipo tipos dias horas horario incluye nivel niveles diferencia debo
  como | funciona es son se puedo puede hago empiezo ayudo pago llego le trabaja elijo
  cuando | me puedo empieza empiezan abren atienden es son
  donde | esta estan queda quedan
  quien | ve lee puede va es decide
  quienes | ven leen pueden
  cual | es son
`);

/** These open a question only before a question mark: without one they open answers as well. */
export const MARKED = set(`
  do is are am can could will would should has have did may must any anyone difference diferencia dont doesnt isnt arent cant wont
  que como cuando donde quien quienes cual cuales por
  puedo puede pueden podria podrian hay tiene tengo es son esta estan toman hacen dan va van voy me se
  debo necesito sirve funciona existe seria puedes ustedes usted le les mi eres soy estoy alguien ayudan trabajan incluye abren
  cobran si el este esto cada a you u
`);

/** A request for information. "I don't know how long" is none. */
export const REQUEST = new RegExp(
  '^(?:' +
    [
      'tell me|explain|describe|(?:any |more |some )?info(?:rmation)? (?:on|about)|more about',
      '(?:i have )?(?:a |one |another |quick )*question (?:about|on)|(?:can|could) (?:you|u) (?:tell|explain)',
      '(?:i|im|id|we) (?:am |was |would |just |really |want |need |like |to |do )*(?:know|wondering|wonder|curious|learn|hear|ask) (?:about|what|how|if|when|where|who|whether|which|more)',
      'digame|cuenteme|expliqueme|quiero saber|quisiera saber|me gustaria saber|necesito saber',
      '(?:me )?puede[ns]? (?:decirme|explicarme|decir|explicar)|(?:mas )?informacion (?:sobre|de)',
      '(?:tengo )?una (?:pregunta|duda) (?:sobre|de)',
    ].join('|') +
    ')\\b',
);

/** Lines of a word, a bar, and the words that matter behind it. */
function table(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = lines.trim().split('\n');
  return new Map(
    rows.map((row) => row.split('|')).map(([word = '', next = '']) => [word.trim(), set(next)]),
  );
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
