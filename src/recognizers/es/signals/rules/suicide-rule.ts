import type { SignalRule } from '../../../signals/rule.ts';

/** A rule of suicide: a wish to die of last month may be there still. */
export const suicide = (id: string, rule: Omit<SignalRule, 'id' | 'signal'>): SignalRule => ({
  id: `suicide.es.${id}`,
  signal: 'suicide',
  lasting: true,
  ...rule,
});

/** What people say they die of when they do not mean it. */
export const FIGURES =
  'risa hambre frio calor sueno verguenza pena aburrimiento antojo nervios envidia amor emocion viejo vieja aburrido coraje sed jaja jajaja';

/** Said of life itself. Beside one of these a rope, a packed bag or a letter has one meaning. */
export const NOT_LIVING = [
  'QUERER MORIRME',
  'PENSAR en? MORIR',
  'MATARSE',
  'NOT QUERER VIVIR|estar|despertar|seguir|bajar',
  'NOT .. seguir VIVIR|viva|aqui',
  'NOT .. ganas|razon|razones|motivo|sentido .. VIVIR|VIDA',
  'cansado|cansada|harto|harta|canse de? la? VIVIR|VIDA',
  'despedirme|despedida|despidiendo|despidiendome|despidiendose|despide|despedirse|despidio',
  'perdonenme|perdonen|perdonarme|perdoneme|perdoname|perdon a todos|mis|mi',
  'lo que voy|va a hacer',
  'pensando en tomarmelas|usarla|hacerlo|tomarlas|tragarmelas',
  'QUERER|IR a? tomarmelas|tomarlas|usarla|usarlo|hacerlo|tragarmelas',
  'me las voy|quiero a? tomar',
  'acabar|terminar con todo|esto',
  'desaparecer',
  'voy|va|iba|estare|estara a? estar? MUERTO',
  'cuide|cuiden|cuida .. perros|perro|hijos|ninos|mama',
  'me|te|los|las|nos quiso|quise|quiero|amo|ame mucho|siempre',
  'solo|espero|esperando que se? duerman|vayan|salgan',
];
