import type { LimitsLanguage } from '../../volunteered/language.ts';

const KIN =
  '(?:espos[oa]|marido|mujer|mama|papa|papas|padres|novi[oa]|pareja|hij[oa]s?|ninos|familia|herman[oa]s?|suegr[oa]s?|jefe|patron|ex)';
const DENIES =
  '(?:no|nunca|jamas)(?: (?:me|nos|le|les|lo|la|vayan a|vaya a|quiero que|por favor|se))*';
const WAY =
  '(?:llam(?:e|en|es|ar|arme)|marqu(?:e|en|es)|marcar|hablen|(?<=(?:me|nos) )hable|escrib(?:a|an|as|ir|irme)|(?:mand|envi)(?:e|en|es|ar)(?: \\w+){0,2} (?:mensajes?|textos?|cartas?|correos?|nada)|dej(?:e|en|es|ar)(?: \\w+){0,2} (?:mensajes?|recados?|buzon)|contact(?:e|en|ar|arme)|busqu(?:e|en)|texte(?:e|en|ar))';
const WHOM = `(?: (?:a (?:mi|la|su|este) (?:casa|trabajo|celular|cel|telefono|numero|${KIN})|al (?:trabajo|celular|cel|telefono)|aqui|nunca|por telefono|de voz|ni (?:me )?(?:escriban?|llamen?|mensajes?|textos?|(?:dejen|manden) \\w+)))*`;
/** With what was then it is a report: "no llamé cuando estaba enfermo". */
const NOT_THEN =
  '(?!(?: \\w+){0,4} (?:estaba|estuve|estuvo|era|fue|tenia|tuve|pude|quise|tomaba|habia|iba))';
const CONDITION =
  '(?:cuando|si|mientras|antes|despues|hasta|a menos|en (?:la|las|el|los|mi)|por (?:la|las|el)|de (?:noche|dia)|entre|los|delante|enfrente|porque|pues|ya que)';
const REASON = `(?: ,)?(?: (?:porque|pues|ya que))? (?:(?:mi|mis) ${KIN}|el|ella|ellos|alguien|todos|ahi)(?: (?:me|lo|los|la|las|siempre|puede|pueden))* (?:revisan?|reviso|leen?|leer|oyen?|oir|ven?|ver|escuchan?|escuchar|checan?|contestan?|contestar|sabe|saben|esta|estan|tienen?|usan?|entere|enteran?|no saben?)`;
const NOUN =
  '(?:sin|nada de|no quiero)(?: \\w+)? (?:llamadas?|mensajes?|textos?|recados?|buzon|correos?)';
const REACHES =
  '(?:llam(?:en|e|enme|eme|ar|arme)|marqu(?:en|e|enme|eme)|(?:mand|envi)(?:en|e|enme|eme)(?: \\w+)? (?:mensajes?|textos?)|escriban?(?:me)?|textee?n?(?:me)?|hablen(?:me)?|hableme)';

/** How it is said in Spanish that they must not be reached so, or only so. */
export const limits: LimitsLanguage = {
  names: /llam|marqu|marc|habl|escrib|mensaje|text|cartas?|correo|nada|recado|buzon|contact|busque/,
  told: new RegExp(
    [
      `(?:^| )${DENIES} ${WAY}${WHOM}(?: ${CONDITION}(?= )${NOT_THEN}|${REASON})`,
      `(?:^| )${NOUN}(?: (?:cuando|si|mientras|antes|despues|en (?:la|las|el|los)|por (?:la|las)|de (?:noche|dia))(?= )|${REASON})`,
      `(?:^| )(?:solo|solamente|nomas|unicamente) (?:me )?(?:pueden? )?(?:${REACHES}|mensajes?|textos?|llamadas?) (?:cuando|si|mientras|antes|despues|entre|por la|por las|en la|en las|de dia|los)(?= )`,
      `(?:^| )${REACHES} (?:solo|solamente|nomas) (?:cuando|si|mientras|antes|despues|entre|por la|por las|en la|en las|de dia|los)(?= )`,
      `(?:^| )(?:me )?${REACHES} (?:cuando|mientras|si) (?:el|ella|mi|no este|yo|nadie|los|ya no este)(?= )`,
      `(?:^| )(?:${REACHES}|mensajes?|textos?|llamadas?|buzon)(?: [^.]{0,60}?)? (?:pero|solo que|nomas que|,) no (?:cuando|si|en|por|los|de|antes|despues|mientras)(?= )`,
    ].join('|'),
    'g',
  ),
  bare: new RegExp(
    `(?:^| )(?:no|nunca) (?:(?:quiero|vayan) (?:que|a) )?(?:me|nos) ${WAY}${WHOM}(?= [,.?]|$| por favor| pero)|(?:^| )no dej(?:e|en)(?: \\w+)? (?:mensajes?|recados?)(?: de voz)?(?= [,.?]|$| por favor| pero)`,
    'g',
  ),
  whereAsked: new RegExp(`(?:^| )${NOUN}(?: de voz)?(?= [,.?]|$| por favor| pero)`, 'g'),
};
