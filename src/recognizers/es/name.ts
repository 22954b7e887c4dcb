import { namesIn } from '../person-name.ts';

/** A name to use, from a short answer. */
export const readName = namesIn({
  lead: /^(?:(?:hola|buenas(?: tardes| noches)?|buenos d[ií]as)[,.! ]+)?(?:mi nombre(?: completo)? es|me llamo|me llaman|me dicen|me puede[ns]? (?:decir|llamar)|puede[ns]? (?:decirme|llamarme)|ll[aá]meme|d[ií]game|yo soy|soy|es|el nombre es|su nombre es|se llama|i am|i'm|im|my name is) +/i,
  notNames:
    'si no nop nel claro bueno ok okay hola buenas buenos gracias favor por ayuda ayudeme necesito quiero que quien cuando donde como porque para tengo tiene ' +
    'estoy esta soy es fue un una el la los las lo le me mi tu su yo ella ellos nada nadie ninguno nunca se sabe prefiero decir ' +
    'con tomando tomar bebiendo alcohol bien mal triste cansado cansada aqui listo llamando buscando problema esposo esposa hijo hija yes hello help please y o de mejor despues anonimo',
});
