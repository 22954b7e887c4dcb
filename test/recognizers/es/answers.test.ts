import { asking, offering, typedInSpanish as typed } from '../support.ts';

const AGAIN = undefined;

describe('yes or no', () => {
  test.each([
    ['sí', 'yes'],
    ['si', 'yes'],
    ['Claro que sí', 'yes'],
    ['simón', 'yes'],
    ['sí, gracias', 'yes'],
    ['está bien', 'yes'],
    ['por supuesto', 'yes'],
    ['no', 'no'],
    ['nel', 'no'],
    ['no, gracias', 'no'],
    ['nunca', 'no'],
    ['para nada', 'no'],
    ['claro que no', 'no'],
    ['sí y no', AGAIN],
    ['cuando salga del trabajo', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('yesno'))).toBe(value));

  test('unsure is an answer where it is a choice', () => {
    const three = offering('yesno', { yes: 'Sí', no: 'No', unsure: 'No sabría decir' });
    expect(typed('tal vez', three)).toBe('unsure');
    expect(typed('no sé', three)).toBe('unsure');
  });
});

describe('a permission', () => {
  const consent = offering('consent', { yes: 'Sí, pueden', no: 'No, por favor no' });
  test.each([
    ['sí', 'yes'],
    ['sí pueden', 'yes'],
    ['acepto', 'yes'],
    ['si claro que pueden llamar', 'yes'],
    ['sí, me pueden marcar en la tarde', 'yes'],
    ['pueden llamar a mi hermana', AGAIN],
    ['si pero no en la mañana', AGAIN],
    ['1', 'yes'],
    ['no', 'no'],
    ['no acepto', 'no'],
    ['mejor no', 'no'],
    ['tal vez', AGAIN],
    ['solo mi hermana', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, consent)).toBe(value));

  const adult = offering('consent', { yes: 'Sí, 18 o más', no: 'No' }, 'consent.adult');
  test.each([
    ['soy mayor de edad', 'yes'],
    ['tengo 16', 'no'],
    ['es menor', 'no'],
  ])('at 18 or older %j is %j', (text, value) => expect(typed(text, adult)).toBe(value));
});

describe('one of the choices', () => {
  const detox = offering(
    'choice',
    {
      never_tried: 'Nunca se ha intentado parar',
      completed: 'Sí, y se terminó',
      could_not_complete: 'Se intentó, pero no se pudo terminar',
      in_detox_now: 'En detox ahora',
    },
    'detox.history',
  );
  test.each([
    ['2', 'completed'],
    ['opción 3', 'could_not_complete'],
    ['la segunda', 'completed'],
    ['el tercero', 'could_not_complete'],
    ['cuatro', 'in_detox_now'],
    ['b', 'completed'],
    ['nunca', 'never_tried'],
    ['nunca he intentado', 'never_tried'],
    ['ya terminé', 'completed'],
    ['no pude terminar', 'could_not_complete'],
    ['estoy en detox ahorita', 'in_detox_now'],
    ['5', AGAIN],
    ['morado', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, detox)).toBe(value));

  const who = offering(
    'choice',
    { self: 'Para mí', loved_one: 'Para un ser querido', professional: 'Soy profesional' },
    'who.for',
  );
  test.each([
    ['para mí', 'self'],
    ['yo', 'self'],
    ['es para mi hijo', 'loved_one'],
    ['mi esposo', 'loved_one'],
    ['un familiar', 'loved_one'],
    ['soy trabajadora social', 'professional'],
    ['no es para mí', AGAIN],
  ])('%j is for %j', (text, value) => expect(typed(text, who)).toBe(value));

  const safe = offering(
    'choice',
    { safe: 'Sí, a salvo ahora', unsure: 'No sé si hay peligro', danger: 'No, hay peligro ahora' },
    'safety.now',
  );
  test.each([
    ['sí', 'safe'],
    ['a salvo', 'safe'],
    ['estoy bien', 'safe'],
    ['no sé', 'unsure'],
    ['no', 'danger'],
    ['en peligro', 'danger'],
    ['no estoy a salvo', 'danger'],
  ])('at the first safety question %j is %j', (text, value) =>
    expect(typed(text, safe)).toBe(value),
  );

  const thoughts = offering(
    'choice',
    { no: 'No', yes: 'Sí', unsure: 'No sabría decir' },
    'safety.thoughts',
  );
  test.each([
    ['no', 'no'],
    ['a veces', 'yes'],
    ['sí', 'yes'],
    ['no sé', 'unsure'],
  ])('at the question about thoughts %j is %j', (text, value) =>
    expect(typed(text, thoughts)).toBe(value),
  );
});

describe('several of the choices', () => {
  const safe = offering(
    'choices',
    {
      call: 'Llamada',
      text: 'Mensaje de texto',
      voicemail: 'Dejar mensaje de voz',
      evening: 'Por la noche',
      none: 'Por favor, no me contacten',
    },
    'contact.safe',
  );
  test.each([
    ['1', ['call']],
    ['1, 3 y 4', ['call', 'voicemail', 'evening']],
    ['llamada y texto', ['call', 'text']],
    ['texto, noche', ['text', 'evening']],
    ['en la noche', ['evening']],
    ['ninguna', ['none']],
    ['ninguna y texto', AGAIN],
    ['llamada y paloma', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, safe)).toEqual(value));

  test.each([
    [
      'use.consequences',
      { money: 'Dinero', family_friends: 'Familia' },
      'dinero y mi familia',
      ['money', 'family_friends'],
    ],
    [
      'safety.withdrawal',
      { none: 'Ninguna', past_seizure_or_dt: 'Antes' },
      'tuve una convulsión',
      ['past_seizure_or_dt'],
    ],
    [
      'health.conditions',
      { pregnant: 'Embarazo', none: 'Ninguna' },
      'estoy embarazada',
      ['pregnant'],
    ],
    ['home.now', { safe_sober: 'A', unhoused: 'B' }, 'en la calle', ['unhoused']],
    [
      'constraints.life',
      { children: 'Niños', cost: 'Costo' },
      'mis hijos y el costo',
      ['children', 'cost'],
    ],
  ] as const)('at %s %j %j is %j', (id, labels, text, value) => {
    expect(typed(text, offering('choices', labels, id))).toEqual(value);
  });
});

describe('a name', () => {
  test.each([
    ['María', 'María'],
    ['me llamo José Luis', 'José Luis'],
    ['Mi nombre es Lupita', 'Lupita'],
    ['me dicen Chuy', 'Chuy'],
    ['soy Toño', 'Toño'],
    ['Hola, soy Ana', 'Ana'],
    ['no', AGAIN],
    ['estoy cansado', AGAIN],
    ['para qué lo quieren', AGAIN],
    ['hola', AGAIN],
    ['puro vino', AGAIN],
    ['solo tardes', AGAIN],
    ['en la tarde nomás', AGAIN],
    ['enviar', AGAIN],
    ['Domingo Segura', 'Domingo Segura'],
    ['no me llamo Sam, soy Jen', 'Jen'],
    ['mi nombre no es Sam, es Jen', 'Jen'],
    ['no soy Sam sino Jen', 'Jen'],
    ['no Sam, Jen', 'Jen'],
    ['Jen, no Sam', 'Jen'],
    ['no gracias, luego', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('name'))).toBe(value));
});

describe('numbers', () => {
  test.each([
    ['tengo 30 años', 30],
    ['treinta y cinco', 35],
    ['34', 34],
    ['veintidós años', 22],
    ['tiene diecisiete', 17],
    ['150', AGAIN],
    ['muchos', AGAIN],
  ])('the age %j is %j', (text, value) => expect(typed(text, asking('age'))).toBe(value));
  test.each([
    ['tres', 3],
    ['como seis', 6],
    ['un par', 2],
    ['ninguna', 0],
    ['5 o 6', { min: 5, max: 6 }],
    ['entre 3 y 5', { min: 3, max: 5 }],
    ['media pinta', { value: 0.5, unit: 'pint' }],
    ['botella y media', { value: 1.5, unit: 'bottle' }],
    ['un six', { value: 6, unit: 'beer' }],
    ['doscientos cinco', 205],
    ['una docena', 12],
    ['quinse', 15],
    ['un chingo', AGAIN],
    ['bastantes', AGAIN],
  ])('the count %j is %j', (text, value) => expect(typed(text, asking('count'))).toEqual(value));
  test.each([
    ['es el 33125', '33125'],
    ['mi código es 92882', '92882'],
    ['vivo en Houston Texas', { city: 'Houston', state: 'TX' }],
    ['ando en el paso tx', { city: 'El Paso', state: 'TX' }],
    ['no sé', AGAIN],
  ])('the ZIP code %j is %j', (text, value) => expect(typed(text, asking('zip'))).toEqual(value));
  test('a phone number is found among words', () =>
    expect(typed('mi cel es 951 555 0134', asking('phone'))).toBe('+19515550134'));
});

describe('how often', () => {
  const per = (unit: string) => (times: number) => ({ times, per: unit });
  const [day, week, month, year] = [per('day'), per('week'), per('month'), per('year')];
  test.each([
    ['todos los días', day(1)],
    ['tomo todos los días', day(1)],
    ['diario', day(1)],
    ['diariamente', day(1)],
    ['cada noche', day(1)],
    ['cada día', day(1)],
    ['casi diario', week(6)],
    ['casi todos los días', week(6)],
    ['3 veces por semana', week(3)],
    ['tres veces a la semana', week(3)],
    ['2 o 3 veces por semana', week(3)],
    ['unas tres veces por semana', week(3)],
    ['5 días a la semana', week(5)],
    ['dos veces al mes', month(2)],
    ['una vez a la semana', week(1)],
    ['10 veces al día', day(10)],
    ['los fines de semana', week(2)],
    ['solo los fines de semana', week(2)],
    ['entre semana', week(5)],
    ['la mayoría de los días', week(5)],
    ['cada tercer día', week(3.5)],
    ['cada 3 días', week(2.33)],
    ['cada dos semanas', month(2)],
    ['cada semana', week(1)],
    ['viernes y sábados', week(2)],
    ['cada viernes', week(1)],
    ['una vez al año', year(1)],
    ['anualmente', year(1)],
    ['a veces', AGAIN],
    ['no todos los días', AGAIN],
    ['mucho', AGAIN],
    ['3', AGAIN],
    ['3 cervezas al día', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('frequency'))).toEqual(value));
});

describe('how long', () => {
  test.each([
    ['6 años', 'P6Y'],
    ['cinco años', 'P5Y'],
    ['como un mes', 'P1M'],
    ['3 meses', 'P3M'],
    ['un año', 'P1Y'],
    ['un año y medio', 'P18M'],
    ['dos años y medio', 'P30M'],
    ['medio año', 'P6M'],
    ['2 años 3 meses', 'P27M'],
    ['dos años y tres meses', 'P27M'],
    ['dos semanas', 'P2W'],
    ['10 días', 'P10D'],
    ['más de 10 años', 'P10Y'],
    ['una década', 'P10Y'],
    ['3 o 4 años', 'P4Y'],
    ['un par de años', 'P2Y'],
    ['llevo 6 años tomando', 'P6Y'],
    ['desde hace 3 años', 'P3Y'],
    ['toda la semana', 'P1W'],
    ['desde 2019', { since_year: 2019 }],
    ['desde los 20 años', { since_age: 20 }],
    ['desde que tenía 15', { since_age: 15 }],
    ['desde los quince', { since_age: 15 }],
    ['6', AGAIN],
    ['mucho tiempo', AGAIN],
    ['toda la vida', AGAIN],
    ['6 años pero sobrio 2', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('duration'))).toEqual(value));
});

describe('a date', () => {
  test.each([
    ['2026-03-04', '2026-03-04'],
    ['4 de marzo de 2026', '2026-03-04'],
    ['el 4 de marzo del 2026', '2026-03-04'],
    ['hoy', '2026-11-21'],
    ['ayer', '2026-11-20'],
    ['antier', '2026-11-19'],
    ['hace 3 días', '2026-11-18'],
    ['hace tres días', '2026-11-18'],
    ['mañana', '2026-11-22'],
    ['30 de febrero de 2026', AGAIN],
    ['pronto', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('date'), '2026-11-21')).toBe(value));
});

describe('substances', () => {
  test.each([
    ['alcohol', ['alcohol']],
    ['cerveza', ['alcohol']],
    ['tomo vino', ['alcohol']],
    ['chelas y mota', ['alcohol', 'cannabis']],
    ['puro pisto', ['alcohol']],
    ['cristal y heroína', ['heroin', 'methamphetamine']],
    ['perico', ['cocaine']],
    ['chiva', ['heroin']],
    ['fumo mota y tomo cerveza', ['alcohol', 'cannabis']],
    ['fentanilo', ['fentanyl']],
    ['metanfetamna', ['methamphetamine']],
    ['pastillas para el dolor', ['opioids_unspecified']],
    ['pastillas para dormir', ['zolpidem']],
    ['xanax', ['alprazolam']],
    ['nada', ['none']],
    ['estoy sobrio', ['none']],
    ['pastillas', AGAIN],
    ['cerveza pero no mota', AGAIN],
    ['cosas', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('substances'))).toEqual(value));
});

describe('a payer', () => {
  test.each([
    ['Aetna', 'aetna'],
    ['tengo Blue Cross', 'bcbs'],
    ['mi seguro es Kaiser Permanente', 'kaiser'],
    ['Medi-Cal', 'medicaid_ca'],
    ['medicaid', 'medicaid'],
    ['sin seguro', 'uninsured'],
    ['no tengo seguro', 'uninsured'],
    ['no tengo aseguranza', 'uninsured'],
    ['efectivo', 'self_pay'],
    ['seguro del trabajo', 'private_unspecified'],
    ['aetna o cigna', AGAIN],
    ['el bueno', AGAIN],
  ])('%j is %j', (text, value) => expect(typed(text, asking('payer'))).toBe(value));
});
