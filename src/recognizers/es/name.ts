import { namesIn } from '../person-name.ts';

/** What answers other questions: when and how to reach someone, what they use, how they are. */
const OTHER_ANSWERS =
  'manana mananas tarde tardes noche noches mediodia lunes martes miercoles jueves viernes sabado sabados domingos fines semana ' +
  'hoy ahora ahorita luego siempre diario diariamente seguido veces antes durante entre hasta cuando ' +
  'solo solamente nomas mayormente principalmente puro pura sobre todo tambien pero en a al sin desde del ' +
  'llamada llamadas llamar llamenme llamame texto textos textear mensaje mensajes telefono celular correo buzon ' +
  'cerveza cervezas vino tequila vodka licor trago tragos bebida marihuana mota cocaina heroina fentanilo ' +
  'pastillas drogas droga cigarros opioides';

/** Words on the buttons of the form, and words about it. */
const FORM = 'enviar envia mandar siguiente continuar atras saltar omitir empezar cancelar aceptar';

/** A name to use, from a short answer. */
export const readName = namesIn({
  lead: /^(?:(?:hola|buenas(?: tardes| noches)?|buenos d[ií]as)[,.! ]+)?(?:mi nombre(?: completo)? es|me llamo|me llaman|me dicen|me puede[ns]? (?:decir|llamar)|puede[ns]? (?:decirme|llamarme)|ll[aá]meme|d[ií]game|yo soy|soy|es|el nombre es|su nombre es|se llama|i am|i'm|im|my name is) +/i,
  corrected:
    /^(?:(?:no|perd[oó]n|disculpe|oiga|hola|es que)[,.! ]+)*(?:no (?:me llamo|me llaman|soy|es|se llama)|(?:mi|el|su) nombre no es|no me (?:digan?|diga|llamen?)|no) ([\p{L}'’-]+)(?:[,.;:!/ -]+(?:sino|pero|es que))*[,.;:!/ -]+(?=\p{L})/iu,
  correctedAfter: /[,.;:!/ -]+(?:y )?no ([\p{L}'’-]+)[.! ]*$/iu,
  notNames:
    'si no nop nel claro bueno ok okay hola buenas buenos gracias favor por ayuda ayudeme necesito quiero que quien cuando donde como porque para tengo tiene ' +
    'estoy esta soy es fue un una el la los las lo le me mi tu su yo ella ellos nada nadie ninguno nunca se sabe prefiero decir ' +
    'con tomando tomar bebiendo alcohol bien mal triste cansado cansada aqui listo llamando buscando problema esposo esposa hijo hija yes hello help please y o de mejor despues anonimo ' +
    `${OTHER_ANSWERS} ${FORM}`,
});
