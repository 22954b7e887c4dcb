const SO = '(?:(?:pero|y|a ver|oiga|oye|disculpe|perdon|ok|bueno|espere|ay|eh) )*';
/** "Porque" is "because" as well: in one word only a verb of asking makes a question of it. */
const WHY =
  '(?:(?:y )?(?:por que|por q|x que|x q|xq|pq|para que|para q|pa que|pa q|con que (?:fin|motivo|proposito|objeto)|a que viene que))';
const TO =
  '(?:(?:me|le|lo|la|los|las|les|nos|se|ustedes|usted|tanto|siempre|todos|tienen que|tiene que) )*';
/** What is asked about: the question itself, or the thing that it asks for. */
const THING =
  '(?:(?:de|el|la|los|las|mi|mis|su|sus|todo|todos|todas|tanta|tantas|tantos|tanto|este|esta|esa|ese|un|una|personal|privada) )*(?:eso|esto|todo|numero|telefono|celular|cel|nombre|apellido|codigo|postal|zip|direccion|edad|seguro|aseguranza|tarjeta|correo|email|fecha|nacimiento|datos|informacion|info|pregunta|preguntas|cosas|cosa)';
const THINGS = `(?:${THING}(?: (?:de|del|y|o|postal|telefono|celular|electronico|nacimiento|personal|personales))*)`;
const WANTS =
  '(?:quieren?|quieres|necesitan?|necesitas|ocupan?|ocupas|piden?|pides|preguntan?|preguntas|preguntando|solicitan?|requieren?|hacen?|estan? (?:preguntando|pidiendo)|interesan?|importan?)';
const END =
  '(?: (?:saber|saberlo|tener|tenerlo|eso|esto|tanto|ustedes|usted|de mi|conmigo|ahora|ahorita|por favor|pues|si se puede saber))*';

/** Asking why something is asked, as a whole message: "para que quieren mi numero". */
export const asksWhy = new RegExp(
  `^${SO}(?:${[
    `${WHY} ${TO}${WANTS}(?: saber)?(?: ${THINGS})?`,
    `porque ${TO}(?:preguntan?|piden?|preguntando|estan? (?:preguntando|pidiendo))(?: ${THINGS})?`,
    `porque ${TO}(?:quieren|necesitan|ocupan)(?: saber)? ${THINGS}`,
    'porque mi (?:numero|telefono|celular|cel|nombre|apellido|codigo postal)',
    `${WHY} (?:les |le )?(?:tengo|tenemos|debo|hay) (?:que )?(?:dar\\w*|decir\\w*|contestar\\w*|poner\\w*)(?: ${THINGS})?`,
    `${WHY} (?:es |son |seria )?${THINGS}`,
    `(?:de )?que (?:les |le )?(?:importa|sirve) ${THINGS}`,
    `${WHY} (?:les |le )?(?:importa|sirve|hace falta|es (?:necesari[oa]|importante))(?: ${THINGS})?`,
  ].join('|')})${END}$`,
);
