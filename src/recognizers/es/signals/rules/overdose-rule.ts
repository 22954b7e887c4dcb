import type { SignalRule } from '../../../signals/rule.ts';

/** A rule of overdose. */
export const overdose = (id: string, rule: Omit<SignalRule, 'id' | 'signal'>): SignalRule => ({
  id: `overdose.es.${id}`,
  signal: 'overdose',
  ...rule,
});

/** How someone is who took too much. */
export const ILL = [
  'VOMITAR',
  'NOT despierta|reacciona|responde|contesta|respira|habla|hace|siente|abre',
  'NOT .. PODER .. parar|levantar|mover|hablar|caminar|mantener|despertar|respirar|DESPERTARLO',
  'bien|muy|esta|quedo|todo|toda|ando|estoy MAREADO',
  'NOT hay manera|forma|modo de DESPERTARLO|despertar|pararla',
  'corazon .. lento|despacio|raro',
  'me|se esta|estoy yendo|apagando|desvaneciendo|muriendo|durmiendo',
  'borroso|pesado|pesada|atontado|atontada|aturdido',
  'hirviendo|ardiendo',
  'agarra .. pecho',
  'como trapo|zombie|zombi|muerto|muerta|muneco',
  'dar|da|dando un? infarto',
  'esta|bien|muy|puso MORADO',
  'ahogando|ahogandose|atragantando',
  'cosas raras|sentido',
  'NOT PODER ni escribir|hablar|ver|parar|parar|caminar',
  'me apago|duermo|desmayo|voy',
  'pecho|SACUDIDA .. apretado|aprieta|duele|cuerpo|todo',
  'se esta quedando|durmiendo dormido|dormida?',
  'quedo|queda|quedando dormido|dormida|privado|tirado|tirada',
  'tirado|tirada en|sobre|afuera',
  'desmayo|desmayado|desmayada|desmayando|desvanecio|desplomo|colapso|convulsiono',
  'corazon .. sale|acelerado|rapido|explota|despacio|lento|palpita|mil',
  'helado|helada|frio|fria .. sudando|palido|morado',
  'sudando frio|helado',
  'balbucea|arrastra|babeando|babea|cabeceando|cabecea|ronca|roncando|ronque',
  'ojos .. blanco|atras|volteados|idos',
];
